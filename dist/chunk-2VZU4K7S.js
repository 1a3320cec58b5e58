import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/evidence.ts
var statementType = "https://in-toto.io/Statement/v1";
var predicateType = "urn:x-remit:evidence:v1";
var schemaVersion = "1.0.0";

export {
  statementType,
  predicateType,
  schemaVersion
};
