import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  GitError,
  gitEnvironment,
  objectId,
  runGit,
  runGitToFile
} from "./chunk-MDJ3CHGK.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";

// src/inputs/memory.ts
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
var tolerated = 12 * 1024 * 1024;
var collect;
function sweepMemory() {
  if (process.memoryUsage().arrayBuffers > tolerated) collectGarbage();
}
function collectGarbage() {
  if (collect === void 0) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc");
  }
  collect();
}
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}
function keepHeapTight() {
  keepHeapSmall();
  setFlagsFromString("--heap-growing-percent=8");
}

// src/inputs/git.ts
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
async function openStore(options) {
  const borrowed = options.borrow === null ? null : await describeRepository(options.borrow);
  const dir = mkdtempSync(join(tmpdir(), "remit-git-"));
  removeOnExit(dir);
  const objectFormat = borrowed?.objectFormat ?? "sha1";
  mkdirSync(join(dir, "objects", "info"), { recursive: true });
  mkdirSync(join(dir, "refs"));
  writeFileSync(join(dir, "HEAD"), "ref: refs/heads/none\n");
  writeConfiguration(dir, objectFormat);
  if (borrowed !== null) {
    writeFileSync(join(dir, "objects", "info", "alternates"), `${quoteAlternate(borrowed.objects)}
`);
    const shallow = readIfPresent(borrowed.shallow);
    if (shallow !== null) writeFileSync(join(dir, "shallow"), shallow);
  }
  return { dir, env: { ...gitEnvironment(), GIT_DIR: dir }, objectFormat };
}
function writeConfiguration(dir, objectFormat) {
  writeFileSync(
    join(dir, "config"),
    objectFormat === "sha256" ? "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n" : "[core]\n	repositoryformatversion = 0\n	bare = true\n"
  );
}
function closeStore(store) {
  openFolders.delete(store.dir);
  rmSync(store.dir, { recursive: true, force: true });
}
var openFolders = /* @__PURE__ */ new Set();
var isWatching = false;
function removeOnExit(dir) {
  openFolders.add(dir);
  if (isWatching) return;
  isWatching = true;
  process.once("exit", () => {
    for (const open of openFolders) rmSync(open, { recursive: true, force: true });
  });
}
async function describeRepository(directory) {
  let answer;
  try {
    answer = await runGit(
      ["-c", "safe.directory=*", "rev-parse", "--git-path", "objects", "--git-path", "shallow", "--show-object-format"],
      { env: gitEnvironment(), cwd: directory }
    );
  } catch (cause) {
    if (cause instanceof InputError && cause.code !== "git-not-found") throw cause;
    throw new InputError(
      "not-a-repository",
      "The folder holds no git repository that git can read.",
      "Run Remit inside a git repository, or name one with --repo.",
      { cause }
    );
  }
  const [objects, shallow, format] = answer.toString("utf8").split("\n");
  return {
    objects: resolve(directory, objects),
    shallow: resolve(directory, shallow),
    objectFormat: format === "sha256" ? "sha256" : "sha1"
  };
}
function quoteAlternate(path) {
  return /[\n"\\]/.test(path) ? `"${path.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"` : path;
}
function readIfPresent(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function shallowCommits(store) {
  const text = readIfPresent(join(store.dir, "shallow"))?.toString("latin1") ?? "";
  return new Set(text.split("\n").filter((line) => line !== ""));
}
async function hasObjects(store, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Set();
  const answer = await runGit(["cat-file", "--batch-check=%(objectname)", "--buffer"], {
    env: store.env,
    input: `${ids.map(objectId).join("\n")}
`
  });
  return new Set(
    answer.toString("latin1").split("\n").filter((line) => line !== "" && !line.endsWith(" missing"))
  );
}
async function fetchObjects(store, request) {
  if (request.ids.length === 0) return;
  const target = fetchTarget(request);
  const env = { ...store.env };
  if (request.token !== null && target.mayCarryToken) {
    env.GIT_CONFIG_COUNT = "1";
    env.GIT_CONFIG_KEY_0 = `http.${request.url}.extraHeader`;
    env.GIT_CONFIG_VALUE_0 = `Authorization: Basic ${Buffer.from(`x-access-token:${request.token}`).toString("base64")}`;
  }
  const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
  args.push("--recurse-submodules=no", "--stdin");
  if (request.depth !== null) args.push(`--depth=${request.depth}`);
  if (request.filter !== null) args.push(`--filter=${request.filter}`);
  try {
    await runGit([...args, "--end-of-options", request.url], {
      env,
      input: `${request.ids.map(objectId).join("\n")}
`,
      network: true
    });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "fetch-failed",
      `git could not fetch ${request.ids.length} objects from the repository of the base branch.`,
      "Give the job permissions contents: read, or add actions/checkout with fetch-depth: 0 before Remit, and re-run it.",
      { cause }
    );
  } finally {
    writeConfiguration(store.dir, store.objectFormat);
  }
}
function fetchTarget(request) {
  if (request.url.startsWith("/")) return { mayCarryToken: false };
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  const loopback = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url?.protocol === "file:") return { mayCarryToken: false };
  if (url?.protocol === "https:") return { mayCarryToken: url.origin === request.serverOrigin };
  if (url?.protocol === "http:" && (loopback || url.origin === request.serverOrigin)) return { mayCarryToken: true };
  throw new InputError(
    "fetch-refused",
    "The address of the repository is neither https nor a local one, so nothing was fetched from it.",
    "Add actions/checkout with fetch-depth: 0 before Remit, and re-run it."
  );
}

// src/inputs/git-history.ts
import { createHash } from "node:crypto";
var commitLimit = 2e4;
async function readCommitObjects(store, ids) {
  if (ids.length === 0) return [];
  const output = await runGit(["cat-file", "--batch", "--buffer"], {
    env: store.env,
    input: `${ids.map(objectId).join("\n")}
`
  });
  const commits = [];
  let position = 0;
  for (const id of ids) {
    const end = output.indexOf(10, position);
    const [, type, size] = output.subarray(position, end).toString("latin1").split(" ");
    const raw = output.subarray(end + 1, end + 1 + Number(size));
    position = end + 1 + Number(size) + 1;
    commits.push(checkCommit(store, id, type, raw));
  }
  return commits;
}
function checkCommit(store, id, type, raw) {
  if (type !== "commit" || hashObject(store, "commit", raw) !== id) {
    throw new InputError(
      "missing-objects",
      "A commit of the change is not in the repository, or is damaged there.",
      "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again."
    );
  }
  return { raw, sha256: createHash("sha256").update(raw).digest("hex"), ...parseCommit(id, raw) };
}
async function readCommit(store, id) {
  return (await readCommitObjects(store, [id]))[0];
}
function hashObject(store, type, raw) {
  return createHash(store.objectFormat).update(`${type} ${raw.length}\0`).update(raw).digest("hex");
}
async function readHistory(store, mergeBase, head) {
  const args = ["rev-list", `--max-count=${commitLimit + 1}`, objectId(head), `^${objectId(mergeBase)}`];
  let ids;
  try {
    ids = (await runGit(args, { env: store.env })).toString("latin1").split("\n").filter(Boolean);
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "missing-objects",
      "The history of the change is not in the repository.",
      "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.",
      { cause }
    );
  }
  if (ids.length > commitLimit) {
    throw new InputError(
      "too-many-commits",
      `The change has more than ${commitLimit} commits.`,
      "Rebase the branch on its base, or split it."
    );
  }
  const cut = shallowCommits(store);
  const objects = await readCommitObjects(store, ids.includes(head) ? ids : [...ids, head]);
  return {
    commits: objects.slice(0, ids.length).map((object) => object.commit),
    head: objects.find((object) => object.commit.id === head),
    complete: !ids.some((id) => cut.has(id))
  };
}
async function findMergeBase(store, one, other) {
  try {
    const answer = await runGit(["merge-base", objectId(one), objectId(other)], { env: store.env });
    return answer.toString("latin1").trim() || null;
  } catch (cause) {
    if (cause instanceof GitError && cause.exitCode === 1) return null;
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "missing-objects",
      "The commits to compare are not both in the repository.",
      "Fetch both branches (in a workflow: actions/checkout with fetch-depth: 0), and run Remit again.",
      { cause }
    );
  }
}
function parseCommit(id, raw) {
  const split = raw.indexOf("\n\n");
  const header = raw.subarray(0, split < 0 ? raw.length : split);
  const fields = header.toString("latin1").split("\n");
  const value = (key) => fields.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const decode = decoder(value("encoding")[0]);
  const message = split < 0 ? Buffer.alloc(0) : raw.subarray(split + 2);
  return {
    tree: value("tree")[0] ?? "",
    commit: {
      id,
      parents: value("parent"),
      author: parseIdentity(decode(Buffer.from(value("author")[0] ?? "", "latin1"))),
      committer: parseIdentity(decode(Buffer.from(value("committer")[0] ?? "", "latin1"))),
      message: decode(message).trimEnd()
    }
  };
}
function decoder(encoding) {
  try {
    const text = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => text.decode(bytes);
  } catch {
    const text = new TextDecoder();
    return (bytes) => text.decode(bytes);
  }
}
function parseIdentity(line) {
  const open = line.indexOf("<");
  const close = line.indexOf(">", open + 1);
  if (open < 0 || close < 0) return { name: line.trim(), email: "" };
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close) };
}

// src/inputs/git-change.ts
import { closeSync, openSync, readSync, rmSync as rmSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/model/change-digest.ts
import { createHash as createHash2 } from "node:crypto";
var absent = "000000";
function changeDigest(entries) {
  const hash = createHash2("sha256");
  hash.update("remit-change-digest-v1\n");
  for (const entry of [...entries].sort((a, b) => Buffer.compare(a.path, b.path))) {
    const none = new Uint8Array();
    hash.update(`${entry.oldMode} ${entry.newMode} ${entry.hunks === null ? "object" : "text"}\0`);
    hash.update(entry.oldMode === absent ? none : entry.path);
    hash.update("\0");
    hash.update(entry.newMode === absent ? none : entry.path);
    hash.update("\0");
    if (entry.hunks === null) {
      hash.update(`${entry.oldId} ${entry.newId}\0`);
    } else {
      const bodies = hunkBodies(entry.hunks);
      hash.update(`${bodies.reduce((sum, body) => sum + body.length, 0)}\0`);
      for (const body of bodies) hash.update(body);
    }
  }
  return hash.digest("hex");
}
var newline = 10;
var hunkMark = Buffer.from("\n@@");
function hunkBodies(bytes) {
  const hunks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const bodies = [];
  for (let header = 0; header < hunks.length; ) {
    const lineEnd = hunks.indexOf(newline, header);
    if (lineEnd < 0) break;
    const mark = hunks.indexOf(hunkMark, lineEnd + 1);
    const end = mark < 0 ? hunks.length : mark + 1;
    bodies.push(hunks.subarray(lineEnd + 1, end));
    header = end;
  }
  return bodies;
}

// src/inputs/git-diff-output.ts
function unreadable() {
  return new InputError(
    "diff-unreadable",
    "git described the change in a form that Remit does not know.",
    "Report this with the output of git --version."
  );
}
function parseRaw(output) {
  const entries = [];
  let position = 0;
  const field = () => {
    const end = output.indexOf(0, position);
    if (end < 0) throw unreadable();
    const value = output.subarray(position, end);
    position = end + 1;
    return value;
  };
  while (position < output.length && output[position] !== 0) {
    const parts = field().toString("latin1").split(" ");
    if (parts.length !== 5 || !parts[0].startsWith(":")) throw unreadable();
    const status = parts[4].slice(0, 1);
    const first = field();
    const second = status === "R" ? field() : null;
    entries.push({
      oldMode: parts[0].slice(1),
      newMode: parts[1],
      oldId: parts[2],
      newId: parts[3],
      status,
      path: second ?? first,
      oldPath: second === null ? null : first,
      binary: false,
      hunks: Buffer.alloc(0)
    });
  }
  return { entries, patchStart: Math.min(position + 1, output.length) };
}
function parseDiff(output) {
  const { entries, patchStart } = parseRaw(output);
  const patch = output.subarray(patchStart);
  const sections = patchSections(patch);
  let next = 0;
  for (const entry of entries) {
    const count = entry.status === "T" ? 2 : 1;
    const own = sections.slice(next, next + count);
    if (own.length !== count) throw unreadable();
    next += count;
    entry.binary = own.some((section) => section.binary);
    entry.hunks = count === 1 ? own[0].hunks : Buffer.concat(own.map((section) => section.hunks));
  }
  if (next !== sections.length) throw unreadable();
  return { entries, patch };
}
var sectionMark = Buffer.from("\ndiff --git ");
var hunkMark2 = Buffer.from("\n@@ ");
var binaryMark = Buffer.from("\nBinary files ");
function patchSections(patch) {
  const sections = [];
  let start = 0;
  while (start < patch.length) {
    const mark = patch.indexOf(sectionMark, start);
    const end = mark < 0 ? patch.length : mark + 1;
    const section = patch.subarray(start, end);
    const hunk = section.indexOf(hunkMark2);
    sections.push({
      hunks: hunk < 0 ? section.subarray(section.length) : section.subarray(hunk + 1),
      binary: hunk < 0 && section.indexOf(binaryMark) >= 0
    });
    start = end;
  }
  return sections;
}

// src/inputs/git-change.ts
var commonOptions = [
  "-r",
  "-z",
  "--raw",
  "-p",
  "-U3",
  "--inter-hunk-context=0",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--full-index",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--submodule=short",
  "--ignore-submodules=none",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
var changeOptions = [...commonOptions, "--no-renames"];
var renameOptions = [...commonOptions, "-M50%", "-l1000", "--diff-filter=R"];
async function readChange(store, from, to) {
  const path = join2(store.dir, "change");
  try {
    const output = await diffTree(store, changeOptions, from, to, path);
    if (output.length > largeDiff) keepHeapSmall();
    const { patch, ...change } = await parseChange(output, () => diffTree(store, renameOptions, from, to));
    return { ...change, patchId: await patchId(store, path, patch.byteOffset - output.byteOffset, patch.length) };
  } finally {
    rmSync2(path, { force: true });
  }
}
async function parseChange(output, readRenames) {
  const { entries, patch } = parseDiff(output);
  const files = entries.map(asChangedFile);
  const added = entries.filter((entry) => entry.status === "A").length;
  const removed = entries.filter((entry) => entry.status === "D").length;
  const digest = changeDigest(entries.map(asChangeEntry));
  const renamed = added > 0 && removed > 0 ? parseDiff(await readRenames()).entries : [];
  return {
    files: foldRenames(files, entries, renamed),
    changeDigest: digest,
    counts: { added, removed, modified: entries.length - added - removed },
    patch
  };
}
async function missingBlobs(store, from, to) {
  const output = await diffTree(store, ["-r", "-z", "--raw", "--no-abbrev", "--no-renames"], from, to);
  const wanted = /* @__PURE__ */ new Set();
  for (const entry of parseRaw(output).entries) {
    if (entry.oldMode !== absentMode && entry.oldMode !== submoduleMode) wanted.add(entry.oldId);
    if (entry.newMode !== absentMode && entry.newMode !== submoduleMode) wanted.add(entry.newId);
  }
  const present = await hasObjects(store, [...wanted]);
  return [...wanted].filter((id) => !present.has(id));
}
async function diffTree(store, options, from, to, path = null) {
  const args = ["diff-tree", ...options, objectId(from), objectId(to)];
  try {
    return await (path === null ? runGit(args, { env: store.env }) : runGitToFile(args, { env: store.env }, path));
  } catch (cause) {
    throw cause instanceof GitError ? missingObjects(cause) : cause;
  }
}
function missingObjects(cause) {
  return new InputError(
    "missing-objects",
    "The repository lacks objects that the change needs, so the change could not be read.",
    "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.",
    { cause }
  );
}
var largeDiff = 8 * 1024 * 1024;
var patchIdLimit = 1024 * 1024;
async function patchId(store, path, start, length) {
  if (length === 0 || length > patchIdLimit) return null;
  const file = openSync(path, "r");
  try {
    for (let at = 0; at < start; ) at += readSync(file, Buffer.alloc(start - at));
    const answer = await runGit(["patch-id", "--stable"], { env: store.env, input: file });
    return answer.toString("latin1").split(" ")[0] || null;
  } finally {
    closeSync(file);
  }
}
var absentMode = "000000";
var submoduleMode = "160000";
var linkMode = "120000";
var newline2 = 10;
function namedByObject(entry) {
  return entry.binary || [entry.oldMode, entry.newMode].some((mode) => mode === linkMode || mode === submoduleMode);
}
function asChangeEntry(entry) {
  return { ...entry, hunks: namedByObject(entry) ? null : entry.hunks };
}
function asChangedFile(entry) {
  const name = decodePath(entry.path);
  const counts = entry.binary ? null : countLines(entry.hunks);
  return {
    path: name.path,
    pathBytesBase64: name.bytesBase64,
    previousFilename: entry.oldPath === null ? null : decodePath(entry.oldPath).path,
    status: statusOf(entry),
    mode: entry.newMode === absentMode ? null : entry.newMode,
    previousMode: entry.oldMode === absentMode ? null : entry.oldMode,
    blob: entry.newMode === absentMode ? null : entry.newId,
    previousBlob: entry.oldMode === absentMode ? null : entry.oldId,
    added: counts?.added ?? null,
    deleted: counts?.deleted ?? null,
    binary: entry.binary,
    patch: entry.binary ? null : entry.hunks
  };
}
function statusOf(entry) {
  if (entry.status === "A") return "added";
  if (entry.status === "D") return "removed";
  if (entry.status === "R") return "renamed";
  return entry.oldId === entry.newId || entry.status === "T" ? "changed" : "modified";
}
function decodePath(bytes) {
  const path = bytes.toString("utf8");
  return { path, bytesBase64: Buffer.from(path, "utf8").equals(bytes) ? null : bytes.toString("base64") };
}
function countLines(hunks) {
  let added = 0;
  let deleted = 0;
  const length = hunks.length;
  for (let index = 0; index < length; index++) {
    if (hunks[index] !== newline2) continue;
    const first = hunks[index + 1];
    if (first === 43) added++;
    else if (first === 45) deleted++;
  }
  return { added, deleted };
}
function foldRenames(files, entries, renamed) {
  if (renamed.length === 0) return files;
  const gone = /* @__PURE__ */ new Set();
  for (const entry of renamed) {
    gone.add(`D${entry.oldPath.toString("latin1")}`);
    gone.add(`A${entry.path.toString("latin1")}`);
  }
  const kept = files.filter((_, index) => !gone.has(entries[index].status + entries[index].path.toString("latin1")));
  return [...kept, ...renamed.map(asChangedFile)];
}

// src/inputs/history-pipe.ts
import { spawn } from "node:child_process";
var answerLimit = 1024 * 1024;
var LargeAnswer = class extends Error {
  name = "LargeAnswer";
};
var GitPipe = class {
  #store;
  #args;
  #waiting = [];
  #child = null;
  #closed = false;
  constructor(store, args) {
    this.#store = store;
    this.#args = args;
  }
  /**
   * Asks by one line (with its line feed). Rejects with GitError when git ends at this question; the next question
   * then starts another process. Rejects with LargeAnswer above the limit, with InputError
   * `git-not-found` without git.
   */
  ask(line, answer) {
    return new Promise((resolve2, reject) => {
      if (this.#closed) throw new Error("the run has ended");
      this.#waiting.push({ line, answer, resolve: resolve2, reject });
      this.#running().stdin.write(line);
    });
  }
  /** Ends the process. Answers that somebody still waits for never come, and none can be asked for. */
  close() {
    this.#closed = true;
    this.#waiting.length = 0;
    this.#child?.stdin.end();
    this.#child?.kill();
    this.#child = null;
  }
  #running() {
    if (this.#child !== null) return this.#child;
    const child = spawn("git", this.#args, {
      env: this.#store.env,
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
      windowsHide: true
    });
    this.#child = child;
    let detail = "";
    child.stderr.on("data", (chunk) => {
      if (detail.length < 4096) detail += chunk.toString("utf8");
    });
    child.stdout.on("data", (chunk) => {
      if (this.#child === child) this.#hand(child, chunk);
    });
    child.stdin.on("error", () => {
    });
    child.on("error", (cause) => {
      this.#fail(
        child,
        new InputError("git-not-found", "git could not be started.", "Install git 2.30 or newer.", { cause })
      );
    });
    child.on("close", (code) => {
      this.#fail(
        child,
        new GitError(this.#args.find((arg) => /^[a-z]/.test(arg)) ?? "", code, detail.slice(0, 4096).trim())
      );
    });
    return child;
  }
  /** Gives bytes to the question that waits longest, and what it leaves to the next one. */
  #hand(child, bytes) {
    let rest = bytes;
    while (rest.length > 0) {
      const first = this.#waiting[0];
      if (first === void 0) return;
      const taken = first.answer.take(rest);
      if (first.answer.size > answerLimit) {
        child.kill();
        this.#fail(child, new LargeAnswer("too large for a pipe"));
        return;
      }
      if (taken === null) return;
      this.#waiting.shift();
      first.resolve(first.answer.bytes());
      rest = rest.subarray(taken);
    }
  }
  /** The question at hand failed; those behind it were not looked at yet and are asked again. */
  #fail(child, error) {
    if (this.#child !== child) return;
    this.#child = null;
    const failed = this.#waiting.shift();
    for (const { line } of this.#waiting) this.#running().stdin.write(line);
    failed?.reject(error);
  }
};
var MarkedAnswer = class {
  #mark;
  #chunks = [];
  size = 0;
  /** The last bytes taken, among which the mark may begin. */
  #tail = Buffer.alloc(0);
  constructor(mark) {
    this.#mark = Buffer.from(mark);
  }
  take(chunk) {
    const reach = this.#mark.length - 1;
    const across = Buffer.concat([this.#tail, chunk.subarray(0, reach)]);
    const begun = across.indexOf(this.#mark);
    const within = begun < 0 ? chunk.indexOf(this.#mark) : begun - this.#tail.length;
    const found = begun >= 0 || within >= 0;
    const own = found ? chunk.subarray(0, within + this.#mark.length) : chunk;
    this.#chunks.push(own);
    this.size += own.length;
    if (found) return own.length;
    this.#tail = chunk.length >= reach ? chunk.subarray(-reach) : across.subarray(-reach);
    return null;
  }
  bytes() {
    return Buffer.concat(this.#chunks, this.size).subarray(0, this.size - this.#mark.length);
  }
};
var ObjectAnswer = class {
  #chunks = [];
  size = 0;
  /** Bytes of the whole answer, once its first line is read. */
  #whole = null;
  take(chunk) {
    const before = this.size;
    this.#chunks.push(chunk);
    this.size += chunk.length;
    this.#whole ??= wholeLength(this.#chunks);
    if (this.#whole === null || this.size < this.#whole) return null;
    this.size = this.#whole;
    return this.#whole - before;
  }
  bytes() {
    return Buffer.concat(this.#chunks, this.size);
  }
};
function wholeLength(chunks) {
  const start = Buffer.concat(chunks.map((chunk) => chunk.subarray(0, 200)));
  const end = start.indexOf(10);
  if (end < 0) return null;
  const length = /^[0-9a-f]+ [a-z]+ (\d{1,15})$/.exec(start.toString("latin1", 0, end))?.[1];
  return length === void 0 ? end + 1 : end + 1 + Number(length) + 1;
}

export {
  openStore,
  closeStore,
  shallowCommits,
  hasObjects,
  fetchObjects,
  readCommitObjects,
  checkCommit,
  readCommit,
  hashObject,
  readHistory,
  findMergeBase,
  parseRaw,
  sweepMemory,
  collectGarbage,
  keepHeapSmall,
  keepHeapTight,
  changeOptions,
  renameOptions,
  readChange,
  parseChange,
  missingBlobs,
  missingObjects,
  LargeAnswer,
  GitPipe,
  MarkedAnswer,
  ObjectAnswer
};
