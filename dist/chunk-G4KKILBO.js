import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  safeLog
} from "./chunk-Z4T37VDB.js";

// src/outputs/publish-log.ts
function log(text) {
  safeLog(text, (line) => process.stdout.write(line));
}

export {
  log
};
