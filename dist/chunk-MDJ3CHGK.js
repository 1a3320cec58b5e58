import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  InputError
} from "./chunk-WXM4YY5W.js";

// src/inputs/git-process.ts
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
var outputLimit = 512 * 1024 * 1024;
var networkTimeoutMs = 5 * 60 * 1e3;
var inherited = [
  "PATH",
  "TMPDIR",
  "TMP",
  "TEMP",
  "SystemRoot",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "HTTPS_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_EXEC_PATH"
];
function gitEnvironment() {
  const environment = {
    LC_ALL: "C",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_ALLOW_PROTOCOL: "https:http:file"
  };
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  return environment;
}
var GitError = class extends Error {
  constructor(command, exitCode, detail) {
    super(`git ${command} ended with ${exitCode ?? "a signal"}`);
    this.command = command;
    this.exitCode = exitCode;
    this.detail = detail;
  }
  command;
  exitCode;
  detail;
  name = "GitError";
};
async function runGitToFile(args, call, path, limit = outputLimit) {
  const output = openSync(path, "wx");
  try {
    await runGit(args, { ...call, output });
  } finally {
    closeSync(output);
  }
  if (statSync(path).size > limit) throw tooLarge(limit);
  return readFileSync(path);
}
function tooLarge(limit) {
  return new InputError(
    "change-too-large",
    `git gave more than ${limit} bytes for one question.`,
    "Split the change into smaller pull requests."
  );
}
function runGit(args, call) {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      env: call.env,
      cwd: call.cwd,
      stdio: [typeof call.input === "number" ? call.input : "pipe", call.output ?? "pipe", "pipe"],
      windowsHide: true,
      ...call.network ? { timeout: networkTimeoutMs } : {}
    });
    const chunks = [];
    let size = 0;
    let detail = "";
    let isTooLarge = false;
    child.stdout?.on("data", (chunk) => {
      size += chunk.length;
      if (size > outputLimit) {
        isTooLarge = true;
        child.kill();
      } else {
        chunks.push(chunk);
      }
    });
    child.stderr.on("data", (chunk) => {
      if (detail.length < 4096) detail += chunk.toString("utf8");
    });
    child.stdin?.on("error", () => {
    });
    if (typeof call.input !== "number") child.stdin?.end(call.input);
    child.on("error", (cause) => {
      reject(new InputError("git-not-found", "git could not be started.", "Install git 2.30 or newer.", { cause }));
    });
    child.on("close", (code) => {
      if (isTooLarge) {
        reject(tooLarge(outputLimit));
      } else if (code !== 0) {
        reject(new GitError(args.find((arg) => !arg.startsWith("-")) ?? "", code, detail.slice(0, 4096).trim()));
      } else {
        resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size));
      }
    });
  });
}
function isObjectId(value) {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function objectId(value) {
  if (!isObjectId(value)) throw new TypeError("not a full object id");
  return value;
}

export {
  gitEnvironment,
  GitError,
  runGitToFile,
  runGit,
  isObjectId,
  objectId
};
