import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  writeCanonical
} from "./chunk-XBG2CHYU.js";

// src/outputs/evidence-bytes.ts
import { createHash } from "node:crypto";
function evidenceBytes(evidence) {
  return canonicalBytes(evidence);
}
function predicateBytes(evidence) {
  return canonicalBytes(evidence.predicate);
}
var gathered = 1 << 16;
function canonicalBytes(value) {
  const bytes = [];
  let text = "";
  writeCanonical(value, (piece) => {
    text += piece;
    if (text.length < gathered) return;
    bytes.push(Buffer.from(text, "utf8"));
    text = "";
  });
  return Buffer.concat([...bytes, Buffer.from(text, "utf8")]);
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

export {
  evidenceBytes,
  predicateBytes,
  sha256
};
