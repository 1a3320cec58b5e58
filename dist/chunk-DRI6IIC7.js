import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isCommitList,
  taskOfMessage
} from "./chunk-S5LGV35R.js";

// src/inputs/history-message.ts
function readMergeMessage(message) {
  const end = message.indexOf("\n");
  const subject = (end < 0 ? message : message.slice(0, end)).trim();
  const rest = end < 0 ? "" : message.slice(end + 1);
  const merge = /^Merge pull request #([1-9]\d{0,8}) from (\S{1,500})$/.exec(subject);
  if (merge !== null) {
    const slash = merge[2].indexOf("/");
    return { number: Number(merge[1]), ...described(rest.trimStart()), branch: merge[2].slice(slash + 1) };
  }
  const open = subject.lastIndexOf("(#");
  const squash = open < 0 ? null : /^\(#([1-9]\d{0,8})\)$/.exec(subject.slice(open));
  if (squash === null) return null;
  return { number: Number(squash[1]), ...described(`${subject.slice(0, open).trimEnd()}
${rest}`), branch: null };
}
function described(message) {
  const task = taskOfMessage(message);
  return { ...task, source: task.body === "" ? "title-only" : isCommitList(task.body) ? "commit-list" : "message" };
}

export {
  readMergeMessage
};
