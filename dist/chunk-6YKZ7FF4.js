import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/own-check.ts
var ownCheck = "Remit report";

export {
  ownCheck
};
