import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/errors.ts
var ConfigurationError = class extends Error {
  constructor(code, message, remedy, problems = []) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.problems = problems;
  }
  code;
  remedy;
  problems;
  name = "ConfigurationError";
};
var InputError = class extends Error {
  constructor(code, message, remedy, options) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
  code;
  remedy;
  name = "InputError";
};
var UsageError = class extends Error {
  name = "UsageError";
};

export {
  ConfigurationError,
  InputError,
  UsageError
};
