import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/report-record.ts
var heading = "The record of this check, for machines:";
function renderReportRecord({ changeDigest, evidenceSha256, taskSha256 }) {
  return [
    heading,
    "",
    "```",
    "remit-record 1",
    `change ${changeDigest ?? "unknown"}`,
    `evidence ${evidenceSha256 ?? "unknown"}`,
    `task ${taskSha256}`,
    "```",
    ""
  ].join("\n");
}
function readReportRecord(text) {
  const lines = text.replaceAll("\r\n", "\n").trimEnd().split("\n");
  if (lines.length !== 8 || lines[0] !== heading || lines[1] !== "" || lines[2] !== "```" || lines[7] !== "```") {
    return null;
  }
  if (lines[3] !== "remit-record 1") return null;
  const change = /^change (unknown|[0-9a-f]{64})$/.exec(lines[4]);
  const evidence = /^evidence (unknown|[0-9a-f]{64})$/.exec(lines[5]);
  const task = /^task ([0-9a-f]{64})$/.exec(lines[6]);
  if (change === null || evidence === null || task === null) return null;
  const known = (value) => value === "unknown" ? null : value;
  return { changeDigest: known(change[1]), evidenceSha256: known(evidence[1]), taskSha256: task[1] };
}

export {
  renderReportRecord,
  readReportRecord
};
