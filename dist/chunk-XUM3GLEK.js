import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  loadLocal
} from "./chunk-2DHFU2X3.js";
import {
  renderTerminal
} from "./chunk-L5VWGGYB.js";
import {
  renderJobSummary
} from "./chunk-G3RWB66Z.js";
import {
  safeLog
} from "./chunk-Z4T37VDB.js";
import {
  evidenceBytes
} from "./chunk-ZAL2OSYX.js";
import {
  evaluate
} from "./chunk-OLZIZYT3.js";
import {
  exitCodeOf
} from "./chunk-WBVYY7Q4.js";
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

// src/commands/verify.ts
var formats = ["text", "json", "markdown"];
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
  if (format === "json" && output === void 0 && process.env.GITHUB_ACTIONS === "true") {
    throw new UsageError("In a GitHub workflow --format json needs --output FILE.");
  }
  const bytes = format === "json" ? evidenceBytes(evidence) : Buffer.from(`${renderText(evidence, format, output)}
`);
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
  } else if (format === "json") {
    process.stdout.write(bytes);
  } else {
    safeLog(bytes.toString("utf8"), (chunk) => process.stdout.write(chunk));
  }
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
