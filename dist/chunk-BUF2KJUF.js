import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/canonical-json.ts
function canonicalJson(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object") {
    const members = [];
    for (const key of Object.keys(value).sort()) {
      const member = value[key];
      if (member !== void 0) members.push(`${canonicalString(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(",")}}`;
  }
  throw new TypeError(`not a JSON value: ${typeof value}`);
}
function canonicalString(value) {
  if (!value.isWellFormed()) throw new TypeError("lone surrogate in a string");
  return JSON.stringify(value);
}

export {
  canonicalJson
};
