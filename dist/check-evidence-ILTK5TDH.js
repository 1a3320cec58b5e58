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
} from "./chunk-3DBIKGH5.js";
import {
  HistoryObjects
} from "./chunk-Q35VGCVH.js";
import {
  testResultOf
} from "./chunk-BGHZZOTD.js";
import {
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  predicateBytes,
  sha256
} from "./chunk-TEELLIWE.js";
import {
  canonicalJson
} from "./chunk-XBG2CHYU.js";
import {
  closeStore,
  openStore,
  require_satisfies
} from "./chunk-OIZPWWCV.js";
import {
  statementType
} from "./chunk-2VZU4K7S.js";
import "./chunk-AHE2HMOA.js";
import {
  isObjectId
} from "./chunk-MDJ3CHGK.js";
import {
  InputError,
  UsageError
} from "./chunk-WXM4YY5W.js";
import {
  __toESM
} from "./chunk-ZBR2KMOK.js";

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

// src/inputs/sigstore.ts
var import_satisfies = __toESM(require_satisfies(), 1);
import { readFileSync } from "node:fs";
var supportedNode = "^22.22.2 || ^24.15.0 || >=26.0.0";
function bundleVerifier(path) {
  if (!(0, import_satisfies.default)(process.versions.node, supportedNode)) {
    const reason = `Node ${process.versions.node} cannot verify it: run this with Node 22.22.2, 24.15, 26 or newer`;
    return async () => ({ state: "unknown", reason });
  }
  if (path === null) {
    const reason = "give --trusted-root FILE; gh attestation trusted-root writes one";
    return async () => ({ state: "unknown", reason });
  }
  let loaded = null;
  return async (bundle) => {
    loaded ??= load(path);
    return (await loaded)(bundle);
  };
}
async function load(path) {
  const roots = readRoots(path);
  const { verifierFor } = await import("./sigstore-verifier-VAZW3A7G.js");
  try {
    const verify = verifierFor(roots);
    return async (bundle) => verify(bundle);
  } catch {
    throw noTrustedRoot(path);
  }
}
function readRoots(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`The trusted root cannot be read: ${path}`);
  }
  try {
    return [JSON.parse(text)];
  } catch {
  }
  try {
    return text.split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
  } catch {
    throw noTrustedRoot(path);
  }
}
function noTrustedRoot(path) {
  return new UsageError(`The file is no Sigstore trusted root (JSON, or one JSON a line): ${path}`);
}

// src/commands/check-signature.ts
async function checkSignature({ bundle, payload }, evidence, digest, { verify, expected }) {
  if (!signs(payload, evidence, digest)) return otherStatement;
  const found = await verify(bundle);
  if (found.state === "unknown") {
    return {
      state: "unverified",
      words: `what is signed agrees with it; the signature itself was not verified: ${found.reason}`
    };
  }
  if (found.state === "invalid") {
    return { state: "bad", words: `the signature beside it does not verify: ${showPlain(found.reason)}` };
  }
  if (!signs(parsed(found.payload), evidence, digest)) return otherStatement;
  return compareSigner(found.signer, expected);
}
var otherStatement = { state: "bad", words: "the signature beside it is for something else" };
function compareSigner(signer, expected) {
  const by = `by ${shown(signer.identity)}, vouched for by ${shown(signer.issuer)}`;
  const differs = ["identity", "issuer"].some(
    (part) => expected[part] !== null && expected[part] !== signer[part]
  );
  if (differs) return { state: "bad", words: `the signature beside it is not by the expected signer, but ${by}` };
  const unchecked = [
    ...expected.identity === null ? ["--certificate-identity"] : [],
    ...expected.issuer === null ? ["--certificate-oidc-issuer"] : []
  ];
  if (unchecked.length === 0) return { state: "ok", words: `signature verified, ${by}, as expected` };
  return {
    state: "unverified",
    words: `the signature is good, ${by}, and whether that is who should sign was not checked: give ${unchecked.join(" and ")}`
  };
}
function shown(value) {
  return value === null ? "(nobody named)" : showPlain(value);
}
function signs(payload, evidence, digest) {
  const statement = payload;
  if (statement?._type !== statementType || statement.predicateType !== evidence.predicateType) return false;
  if (!same(statement.predicate, evidence.predicate)) return false;
  const subjects = Array.isArray(statement.subject) ? statement.subject : [];
  return same(subjects, evidence.subject) || subjects.some((subject) => subject?.digest?.sha256 === digest);
}
function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
function same(one, other) {
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    return false;
  }
}

// src/commands/check-evidence.ts
async function checkEvidence(args) {
  const { files, repo, trustedRoot, identity, issuer } = readOptions(args);
  const git = repo === null ? null : await CommitFacts.open(repo);
  try {
    const lines = await check(readDocuments(files), {
      git,
      signature: { verify: bundleVerifier(trustedRoot), expected: { identity, issuer } },
      needsSignature: trustedRoot !== null
    });
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
var usage = `Usage: remit check-evidence FILE... [--repo DIR]
         [--trusted-root FILE [--certificate-identity ID] [--certificate-oidc-issuer URL]]`;
function readOptions(args) {
  const text = { type: "string" };
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        repo: text,
        "trusted-root": text,
        "certificate-identity": text,
        "certificate-oidc-issuer": text
      },
      allowPositionals: true
    });
    if (positionals.length === 0) throw new UsageError(usage);
    const trustedRoot = values["trusted-root"] ?? null;
    const identity = values["certificate-identity"] ?? null;
    const issuer = values["certificate-oidc-issuer"] ?? null;
    if (trustedRoot === null && (identity !== null || issuer !== null)) {
      throw new UsageError("--certificate-identity and --certificate-oidc-issuer need --trusted-root");
    }
    return { files: positionals, repo: values.repo ?? null, trustedRoot, identity, issuer };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}
async function check(found, against) {
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
      await checkFolder(folder, lines, against.signature);
      folder = newFolder(name);
    }
    const document = readRecordDocument(item.bytes);
    if (document.kind === "evidence") {
      const line = await checkRecord(document, item.place, against.git);
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
  await checkFolder(folder, lines, against.signature);
  for (const record of records) {
    if (against.needsSignature && !record.hasBundle) {
      add(record, "unverified", "no Sigstore bundle lies with it in a folder of its own, so no signature was verified");
    }
  }
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
    at: run.at,
    hasBundle: false
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
async function checkFolder({ record, records, beside }, lines, signature) {
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
    } else if (document.kind === "bundle") {
      const { evidence, line } = record;
      const { state, words } = await checkSignature(document, evidence, line.sha256, signature);
      line.hasBundle = true;
      if (state === "ok") line.words.push(words);
      else add(line, state, words);
    }
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
export {
  check,
  checkEvidence
};
