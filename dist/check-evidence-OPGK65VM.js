import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  blobsAt,
  brokenLinks,
  folderOf,
  ownContradictions,
  placeName,
  policyPathOf,
  readDocuments,
  readRecordDocument
} from "./chunk-ZK4Z7ATI.js";
import {
  HistoryObjects
} from "./chunk-J4AQLVWW.js";
import {
  testResultOf
} from "./chunk-FCAL7JDG.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  predicateBytes,
  sha256
} from "./chunk-AOLHYUPA.js";
import {
  canonicalJson
} from "./chunk-BUF2KJUF.js";
import {
  closeStore,
  openStore
} from "./chunk-G42L3XMA.js";
import "./chunk-IKXRMPSA.js";
import "./chunk-AHE2HMOA.js";
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";

// src/commands/check-evidence.ts
import { parseArgs } from "node:util";

// src/inputs/commit-facts.ts
var CommitFacts = class _CommitFacts {
  #store;
  #objects;
  constructor(store) {
    this.#store = store;
    this.#objects = new HistoryObjects(store);
  }
  /** `close` must follow. Throws InputError `not-a-repository`. */
  static async open(repo) {
    return new _CommitFacts(await openStore({ borrow: repo }));
  }
  /** Null where the repository does not hold the commit, or holds it damaged. */
  async commit(id) {
    if (!isObjectId(id)) return null;
    return orNull(this.#objects.commit(id));
  }
  /** changeDigest between two commits; null where it cannot be computed. */
  async changeDigest(from, to) {
    if (!isObjectId(from) || !isObjectId(to)) return null;
    if (await this.commit(from) === null || await this.commit(to) === null) return null;
    return (await orNull(this.#objects.change(from, to)))?.changeDigest ?? null;
  }
  /** Blob of a path at a commit; null where there is none, undefined where the commit is not held. */
  async blob(commit, path) {
    const place = `${commit}:${path}`;
    return (await blobsAt(this.#store, [place])).get(place);
  }
  close() {
    this.#objects.close();
    closeStore(this.#store);
  }
};
async function orNull(answer) {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

// src/commands/check-evidence.ts
async function checkEvidence(args) {
  const { files, repo } = readOptions(args);
  const git = repo === null ? null : await CommitFacts.open(repo);
  try {
    const lines = await check(readDocuments(files), git);
    for (const { place, state, words } of lines) {
      const what = words.length === 0 ? "" : `: ${words.join("; ")}`;
      safeLog(`${state.padEnd(10)} ${showPlain(place)}${what}`, (chunk) => process.stdout.write(chunk));
    }
    if (lines.length === 0) throw new UsageError("There is no record in what was given.");
    if (lines.some((line) => line.state === "bad")) return 1;
    return lines.some((line) => line.state === "unverified") ? 2 : 0;
  } finally {
    git?.close();
  }
}
function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: { repo: { type: "string" } }, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError("Usage: remit check-evidence FILE... [--repo DIR]");
    return { files: positionals, repo: values.repo ?? null };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}
async function check(found, git) {
  const lines = [];
  const records = [];
  let folder = newFolder("");
  for await (const item of found) {
    if ("code" in item) {
      lines.push({ place: placeName(item.place), state: "unverified", words: [`not read: ${item.reason}`] });
      continue;
    }
    const name = folderOf(item.place);
    if (name !== folder.name) {
      checkFolder(folder, lines);
      folder = newFolder(name);
    }
    const document = readRecordDocument(item.bytes);
    if (document.kind === "evidence") {
      const line = await checkRecord(document, item.place, git);
      lines.push(line);
      records.push(line);
      folder.records++;
      folder.record = folder.records === 1 ? { evidence: document.evidence, line } : null;
    } else if (document.kind === "broken") {
      lines.push({ place: placeName(item.place), state: "bad", words: [document.reason] });
    } else if (document.kind !== "other") {
      folder.beside.push({ place: item.place, document });
    }
  }
  checkFolder(folder, lines);
  for (const [row, reason] of brokenLinks(records, false)) add(row, "bad", reason);
  return lines;
}
function newFolder(name) {
  return { name, record: null, records: 0, beside: [] };
}
function add(line, state, words) {
  line.words.push(words);
  if (line.state !== "bad") line.state = state;
}
async function checkRecord({ evidence, sha256: digest, flaws }, place, git) {
  const { chain, run } = evidence.predicate;
  const line = {
    place: placeName(place),
    state: "ok",
    words: [],
    sha256: digest,
    previous: chain.previous,
    at: run.at
  };
  for (const flaw of flaws) add(line, "bad", flaw.detail);
  for (const flaw of ownContradictions(evidence)) add(line, "bad", flaw);
  if (git !== null) await checkSubject(evidence, git, line);
  return line;
}
async function checkSubject(evidence, git, line) {
  const { change, policy } = evidence.predicate;
  const commit = await git.commit(change.head);
  if (commit === null) {
    add(line, "unverified", "the repository does not hold its head commit");
    return;
  }
  const subject = evidence.subject.find(({ digest: digest2 }) => digest2.gitCommit === change.head);
  const named = subject?.digest.sha256;
  if (named !== void 0 && named !== commit.sha256) add(line, "bad", "its subject is another commit than git holds");
  const from = change.mergeBase;
  const digest = from === null || change.changeDigest === null ? null : await git.changeDigest(from, change.head);
  if (digest !== null && digest !== change.changeDigest) {
    add(line, "bad", "its changeDigest is not that of the change in the repository");
  }
  const path = policyPathOf(policy.uri);
  if (policy.commit !== null && path !== null && policy.digest?.gitBlob !== void 0) {
    const blob = await git.blob(policy.commit, path);
    if (blob !== void 0 && blob !== policy.digest.gitBlob) {
      add(line, "bad", "its policy is not the one that the repository holds there");
    }
  }
}
function checkFolder({ record, records, beside }, lines) {
  for (const { place, document } of beside) {
    const name = placeName(place);
    if (record === null) {
      if (records > 1 || document.kind === "predicate") continue;
      lines.push({ place: name, state: "unverified", words: ["there is no record beside it"] });
    } else if (document.kind === "test-result") companion(record, document);
    else if (document.kind === "predicate") {
      if (document.sha256 !== sha256(predicateBytes(record.evidence))) {
        add(record.line, "bad", "predicate.json beside it is not its predicate");
      }
    } else if (document.kind === "bundle") signature(record, document);
  }
}
function companion({ evidence, line }, { evidenceSha256, statement }) {
  const expected = testResultOf(evidence);
  const given = statement;
  if (evidenceSha256 !== line.sha256) add(line, "bad", "its companion statement names another record");
  else if (canonicalJson(given.subject ?? null) !== canonicalJson(expected.subject)) {
    add(line, "bad", "its companion statement has another subject");
  } else if (given.predicate?.result !== expected.predicate.result) {
    add(line, "bad", "its companion statement has another result");
  }
}
function signature({ evidence, line }, { payload }) {
  const statement = payload;
  if (statement === null || !signs(statement, evidence, line.sha256)) {
    add(line, "bad", "the signature beside it is for something else");
    return;
  }
  add(
    line,
    "unverified",
    "what is signed agrees with it; the signature itself was not verified: use gh attestation verify or cosign verify-blob-attestation"
  );
}
function signs(statement, evidence, digest) {
  const subjects = Array.isArray(statement.subject) ? statement.subject : [];
  const known = /* @__PURE__ */ new Set([digest, ...evidence.subject.map((subject) => subject.digest.sha256)]);
  const isAbout = subjects.some(
    (subject) => typeof subject?.digest?.sha256 === "string" && known.has(subject.digest.sha256)
  );
  if (!isAbout) return false;
  return statement.predicateType !== evidence.predicateType || same(statement.predicate, evidence.predicate);
}
function same(one, other) {
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    return false;
  }
}
export {
  check,
  checkEvidence
};
