import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  readMergeMessage
} from "./chunk-DRI6IIC7.js";
import {
  parseTask,
  readFileAt,
  unread
} from "./chunk-S5LGV35R.js";
import {
  detectTools,
  resolveRevisions,
  toolParticipates,
  unnamedTool
} from "./chunk-IYIUESWU.js";
import {
  closeStore,
  openStore,
  readCommitObjects
} from "./chunk-OIZPWWCV.js";
import {
  GitError,
  gitEnvironment,
  objectId,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";

// src/facts/seen-tools.ts
function seenTools(recent, policy) {
  const seen = /* @__PURE__ */ new Map();
  const note = (use, commits, all) => {
    if (use.toolId === unnamedTool || !toolParticipates(use)) return;
    const { toolId, toolName: name, certainty } = use;
    const entry = seen.get(toolId) ?? {
      tool: { toolId, name, certainty, commits: 0, lastDay: null },
      commits: /* @__PURE__ */ new Set()
    };
    seen.set(toolId, entry);
    if (certainty === "certain" || entry.tool.certainty === null) entry.tool.certainty = certainty;
    for (const id of commits) {
      if (id === null || entry.commits.has(id)) continue;
      entry.commits.add(id);
      entry.tool.commits++;
      const day = all.get(id)?.day ?? null;
      if (day !== null && (entry.tool.lastDay === null || day > entry.tool.lastDay)) entry.tool.lastDay = day;
    }
  };
  const byId = new Map(recent.map((one) => [one.commit.id, one]));
  const inCommits = detectTools({
    pullRequest: change({ commits: recent.map((one) => one.commit) }),
    task: noTask,
    policy
  });
  for (const use of inCommits) {
    const signals = use.signals.filter(({ role, certainty }) => role === "author" && certainty !== "weak");
    note(
      use,
      signals.map((signal) => signal.commit),
      byId
    );
  }
  for (const { commit, branch } of recent) {
    const declares = mayDeclare.test(commit.message);
    if (branch === null && !declares) continue;
    const task = declares ? parseTask("", commit.message) : noTask;
    const uses = detectTools({ pullRequest: change({ headRef: branch, commits: [] }), task, policy });
    for (const use of uses) note(use, [commit.id], byId);
  }
  return [...seen.values()].map(({ tool }) => tool).sort((a, b) => b.commits - a.commits || (a.toolId < b.toolId ? -1 : 1));
}
var mayDeclare = /\b(?:AI|LLM|GenAI)\b/;
var noTask = parseTask("", "");
function change(part) {
  return { ...unread(""), ...part };
}

// src/inputs/repository-view.ts
import { resolve } from "node:path";
var recentLimit = 1e3;
async function viewRepository(directory) {
  const store = await openStore({ borrow: directory });
  try {
    const top = await workTree(directory);
    const [head] = await resolveRevisions(directory, ["HEAD"]);
    if (head === null || head === void 0) {
      return { top, head: null, paths: [], template: null, recent: [], unread: null };
    }
    const paths = await listPaths(store, head);
    const { recent, unread: unread2 } = await readRecent(store, head);
    return { top, head, paths, template: await readTemplate(store, head, paths), recent, unread: unread2 };
  } finally {
    closeStore(store);
  }
}
async function viewNamedRepository(directory) {
  try {
    return await viewRepository(directory);
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`);
    throw cause;
  }
}
async function workTree(directory) {
  try {
    const args = ["-c", "safe.directory=*", "rev-parse", "--show-toplevel"];
    const answer = await runGit(args, { env: gitEnvironment(), cwd: directory });
    return resolve(directory, answer.toString("utf8").replace(/\n$/, ""));
  } catch (cause) {
    if (cause instanceof GitError) return null;
    throw cause;
  }
}
async function listPaths(store, head) {
  try {
    const output = await runGit(["ls-tree", "-r", "-z", "--full-tree", "--name-only", objectId(head)], {
      env: store.env
    });
    return output.toString("utf8").split("\0").filter(Boolean);
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError("missing-objects", "The files at HEAD could not be listed.", "Fetch the whole repository.", {
      cause
    });
  }
}
function isTemplatePath(path) {
  return /^(?:\.github\/|docs\/)?pull_request_template(?:\.[a-z]{1,10}$|\/|$)/i.test(path);
}
async function readTemplate(store, head, paths) {
  const path = paths.find(isTemplatePath);
  if (path === void 0) return null;
  const file = await readFileAt(store, head, path);
  return { path, text: file !== null && "bytes" in file ? file.bytes.toString("utf8") : "" };
}
async function readRecent(store, head) {
  try {
    const args = ["rev-list", `--max-count=${recentLimit}`, objectId(head)];
    const ids = (await runGit(args, { env: store.env })).toString("latin1").split("\n").filter(Boolean);
    const read = await readCommitObjects(store, ids);
    return { recent: read.map(({ commit, raw }) => describe(commit, raw)), unread: null };
  } catch (cause) {
    if (cause instanceof GitError || cause instanceof InputError) {
      return { recent: [], unread: "some of the newest commits are missing in this clone" };
    }
    throw cause;
  }
}
function describe(commit, raw) {
  const merged = readMergeMessage(commit.message);
  return { commit, day: dayOfCommit(raw), branch: merged?.branch ?? null, pullRequest: merged?.number ?? null };
}
function dayOfCommit(raw) {
  const end = raw.indexOf("\n\n");
  const header = raw.toString("latin1", 0, end < 0 ? raw.length : end);
  const committer = header.split("\n").find((line) => line.startsWith("committer ")) ?? "";
  const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(committer)?.[1];
  const time = new Date(seconds === void 0 ? Number.NaN : Number(seconds) * 1e3);
  const text = Number.isNaN(time.getTime()) ? "" : time.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

export {
  seenTools,
  viewRepository,
  viewNamedRepository,
  isTemplatePath
};
