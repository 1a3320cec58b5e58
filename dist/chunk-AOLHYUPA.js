import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  canonicalJson
} from "./chunk-BUF2KJUF.js";

// src/outputs/evidence-bytes.ts
import { createHash } from "node:crypto";
function evidenceBytes(evidence) {
  return Buffer.from(canonicalJson(evidence), "utf8");
}
function predicateBytes(evidence) {
  return Buffer.from(canonicalJson(evidence.predicate), "utf8");
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

export {
  evidenceBytes,
  predicateBytes,
  sha256
};
