import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  GitPipe,
  LargeAnswer,
  MarkedAnswer,
  ObjectAnswer,
  changeOptions,
  checkCommit,
  missingObjects,
  parseChange,
  renameOptions
} from "./chunk-OIZPWWCV.js";
import {
  GitError,
  objectId,
  runGitToFile
} from "./chunk-MDJ3CHGK.js";

// src/inputs/history-objects.ts
import { rmSync } from "node:fs";
import { join } from "node:path";
var frugal = [
  "-c",
  "core.packedGitWindowSize=1m",
  "-c",
  "core.packedGitLimit=32m",
  "-c",
  "core.deltaBaseCacheLimit=16m"
];
var largestChange = 8 * 1024 * 1024;
var HistoryObjects = class {
  #store;
  #commits;
  #changes;
  #renames;
  #large = Promise.resolve();
  constructor(store) {
    this.#store = store;
    this.#commits = new GitPipe(store, [...frugal, "cat-file", "--batch"]);
    this.#changes = new GitPipe(store, diffTree(changeOptions));
    this.#renames = new GitPipe(store, diffTree(renameOptions));
  }
  /** Throws InputError `missing-objects`, as readCommitObjects does. */
  async commit(id) {
    const answer = await this.#known(this.#commits.ask(`${objectId(id)}
`, new ObjectAnswer()));
    const end = answer.indexOf(10);
    const type = answer.toString("latin1", 0, end).split(" ")[1];
    return checkCommit(this.#store, id, type, answer.subarray(end + 1, answer.length - 1));
  }
  /** Throws InputError as readChange does, and `change-too-large` above a fixed size. */
  async change(from, to) {
    try {
      const output = await this.#difference(this.#changes, from, to);
      const { patch: _patch, ...change } = await parseChange(output, () => this.#difference(this.#renames, from, to));
      return change;
    } catch (error) {
      if (!(error instanceof LargeAnswer)) throw error;
      return this.#largeChange(from, to);
    }
  }
  /** Through a file, and one at a time: such changes are few, and each needs its room. */
  async #largeChange(from, to) {
    const change = this.#large.then(async () => {
      const output = await this.#largeDifference(changeOptions, from, to);
      const { patch: _patch, ...rest } = await parseChange(output, () => this.#largeDifference(renameOptions, from, to));
      return rest;
    });
    const ended = () => {
    };
    this.#large = change.then(ended, ended);
    return change;
  }
  async #largeDifference(options, from, to) {
    const path = join(this.#store.dir, "large-change");
    const args = [...frugal, "diff-tree", ...options, objectId(from), objectId(to)];
    try {
      return await this.#known(runGitToFile(args, { env: this.#store.env }, path, largestChange));
    } finally {
      rmSync(path, { force: true });
    }
  }
  close() {
    for (const pipe of [this.#commits, this.#changes, this.#renames]) pipe.close();
  }
  // git takes the second commit as the only parent of the first, echoes a line that begins with no object id, and then
  // passes on what it has. No file in a commit can hold the id of that very commit, so the mark cannot be forged.
  #difference(pipe, from, to) {
    const mark = `end of ${objectId(to)}
`;
    return this.#known(pipe.ask(`${to} ${objectId(from)}
${mark}`, new MarkedAnswer(mark)));
  }
  async #known(answer) {
    try {
      return await answer;
    } catch (cause) {
      throw cause instanceof GitError ? missingObjects(cause) : cause;
    }
  }
};
function diffTree(options) {
  return [...frugal, "diff-tree", "--stdin", "--no-commit-id", ...options];
}

export {
  HistoryObjects
};
