import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  loadLocal
} from "./chunk-74JLYUDH.js";
import {
  renderTerminal
} from "./chunk-LKRTU7PI.js";
import {
  renderJobSummary
} from "./chunk-7PHF65UR.js";
import {
  hideNothing,
  safeLog,
  showPlain
} from "./chunk-Z4T37VDB.js";
import {
  evidenceBytes
} from "./chunk-TEELLIWE.js";
import {
  evaluate
} from "./chunk-S5LGV35R.js";
import {
  rules
} from "./chunk-IYIUESWU.js";
import {
  exitCodeOf
} from "./chunk-AHE2HMOA.js";
import {
  UsageError
} from "./chunk-WXM4YY5W.js";

// src/commands/verify.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/inputs/pull-request-file.ts
import { readFileSync } from "node:fs";
function readPullRequestFile(path) {
  let value;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new UsageError(`The pull request file ${why}: ${path}`);
  }
  const pull = readPullRequestObject(value);
  if (pull === null) throw new UsageError(`The pull request file has no title: ${path}`);
  return pull;
}
function readPullRequestObject(value) {
  const pull = new Fields(value);
  const title = pull.text("title");
  if (title === null) return null;
  const user = pull.fields("user");
  const head = pull.fields("head");
  const login = user.text("login");
  const repositories = [head.fields("repo").number("id"), pull.fields("base").fields("repo").number("id")];
  return {
    title,
    body: pull.text("body") ?? "",
    author: login === null ? null : { login, id: user.number("id"), type: user.text("type") },
    headRef: head.text("ref"),
    baseRef: pull.fields("base").text("ref"),
    labels: pull.list("labels").flatMap((label) => new Fields(label).text("name") ?? (typeof label === "string" ? label : [])),
    assignees: pull.list("assignees").flatMap((user2) => new Fields(user2).text("login") ?? []),
    number: pull.number("number"),
    url: pull.text("html_url"),
    updatedAt: pull.text("updated_at"),
    fork: repositories.includes(null) ? null : repositories[0] !== repositories[1]
  };
}
var Fields = class _Fields {
  #value;
  constructor(value) {
    this.#value = typeof value === "object" && value !== null ? value : {};
  }
  #own(name) {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : void 0;
  }
  text(name) {
    const value = this.#own(name);
    return typeof value === "string" ? value.toWellFormed() : null;
  }
  number(name) {
    const value = this.#own(name);
    return Number.isSafeInteger(value) ? value : null;
  }
  list(name) {
    const value = this.#own(name);
    return Array.isArray(value) ? value : [];
  }
  fields(name) {
    return new _Fields(this.#own(name));
  }
};

// src/outputs/sarif.ts
import { createHash } from "node:crypto";
var resultLimit = 5e3;
function renderSarif(evidence, rules2) {
  const { predicate } = evidence;
  const results = predicate.results.filter(isJudgement);
  const shown = results.slice(0, resultLimit);
  const used = rules2.filter((rule) => shown.some((result) => result.ruleId === rule.id));
  const known = new Set(used.map((rule) => rule.id));
  const all = [
    ...used,
    ...[...new Set(shown.map((result) => result.ruleId))].filter((id) => !known.has(id)).map(unknownRule)
  ];
  const { repository } = predicate.run;
  return `${JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Remit",
              semanticVersion: semantic(predicate.verifier.version),
              properties: { verifier: predicate.verifier.id },
              rules: all.map(ruleDescriptor)
            }
          },
          ...repository === void 0 ? {} : {
            versionControlProvenance: [
              {
                repositoryUri: repositoryUri(predicate.run.serverUrl, repository),
                revisionId: predicate.change.head
              }
            ]
          },
          properties: {
            verificationResult: predicate.verificationResult,
            mode: predicate.policy.mode,
            resultsLeftOut: results.length - shown.length
          },
          results: shown.map((result) => sarifResult(result, all))
        }
      ]
    },
    null,
    1
  )}
`;
}
function isJudgement({ kind }) {
  return kind !== "pass" && kind !== "notApplicable";
}
function unknownRule(id) {
  return { id, description: "A rule of another version of Remit.", why: "Its page says why." };
}
function semantic(version) {
  return /^\d+\.\d+\.\d+/.test(version) ? version : "0.0.0";
}
function repositoryUri(server, repository) {
  const origin = server !== void 0 && URL.canParse(server) ? new URL(server).origin : "https://github.com";
  return `${origin}/${repository.split("/").map(encodeURIComponent).join("/")}`;
}
function ruleDescriptor({ id, description, why }) {
  return {
    id,
    name: id,
    shortDescription: { text: description },
    fullDescription: { text: `${description} ${why}` },
    help: { text: `${why} Each result says what clears it.` },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["change-control"] }
  };
}
function sarifResult(result, rules2) {
  const { ruleId, kind, message, remedy, path } = result;
  return {
    ruleId,
    ruleIndex: rules2.findIndex((rule) => rule.id === ruleId),
    kind,
    level: kind === "fail" ? "error" : "none",
    message: { text: hideNothing(remedy === null ? message : `${message} ${remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path ?? ".github/remit.json"), uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
        },
        ...path === void 0 ? { message: { text: "The result is about the pull request as a whole." } } : {}
      }
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(result) },
    properties: { kind, cleared: result.clearedBy !== null, ...path === void 0 ? {} : { path: showPlain(path) } }
  };
}
function fingerprint({ ruleId, path, message }) {
  return createHash("sha256").update(JSON.stringify([ruleId, path ?? null, message])).digest("hex").slice(0, 32);
}
function uriOf(path) {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/commands/verify.ts
var formats = ["text", "json", "markdown", "sarif"];
async function verify(args) {
  const options = readOptions(args);
  const { pullRequest, policySource, training } = await loadLocal({
    repo: options.repo ?? ".",
    base: options.base ?? null,
    head: options.head ?? null,
    title: options.title?.toWellFormed() ?? null,
    body: options.task === void 0 ? null : readText(options.task),
    policyFile: options.policy ?? null,
    pullRequest: options["pull-request"] === void 0 ? null : readPullRequestFile(options["pull-request"])
  });
  const evidence = evaluate({
    pullRequest,
    policySource,
    training,
    at: instant(options.at),
    run: { environment: "command-line" }
  });
  write(evidence, options.format, options.output);
  return exitCodeOf(evidence);
}
function readOptions(args) {
  const text = { type: "string" };
  try {
    const { values } = parseArgs({
      args,
      options: {
        repo: text,
        base: text,
        head: text,
        title: text,
        task: text,
        "pull-request": text,
        policy: text,
        at: text,
        format: text,
        output: text
      }
    });
    const format = formats.find((known) => known === (values.format ?? "text"));
    if (format === void 0) throw new UsageError(`--format takes one of ${formats.join(", ")}.`);
    return { ...values, format };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
function readText(path) {
  try {
    return readFileSync2(path === "-" ? 0 : path, "utf8").toWellFormed();
  } catch {
    throw new UsageError(`The task cannot be read: ${path}`);
  }
}
function instant(given) {
  if (given === void 0) return (/* @__PURE__ */ new Date()).toISOString();
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time)) throw new UsageError("--at takes a date or an instant such as 2026-11-22T12:00:00Z.");
  return new Date(time).toISOString();
}
function write(evidence, format, output) {
  if ((format === "json" || format === "sarif") && output === void 0 && process.env.GITHUB_ACTIONS === "true") {
    throw new UsageError(`In a GitHub workflow --format ${format} needs --output FILE.`);
  }
  const bytes = bytesOf(evidence, format, output);
  if (output !== void 0) {
    try {
      writeFileSync(output, bytes);
    } catch {
      throw new UsageError(`The output file cannot be written: ${output}`);
    }
    safeLog(
      `Remit: ${evidence.predicate.verificationResult}, written to ${output}`,
      (chunk) => process.stdout.write(chunk)
    );
  } else if (format === "json" || format === "sarif") {
    process.stdout.write(bytes);
  } else {
    safeLog(bytes.toString("utf8"), (chunk) => process.stdout.write(chunk));
  }
}
function bytesOf(evidence, format, output) {
  if (format === "json") return evidenceBytes(evidence);
  return Buffer.from(format === "sarif" ? renderSarif(evidence, rules) : `${renderText(evidence, format, output)}
`);
}
function renderText(evidence, format, output) {
  if (format === "markdown") return renderJobSummary(evidence);
  return renderTerminal(evidence, {
    colour: output === void 0 && process.stdout.isTTY === true && !process.env.NO_COLOR
  });
}

export {
  readPullRequestObject,
  verify,
  readText,
  instant
};
