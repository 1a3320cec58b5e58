import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/canonical-json.ts
function canonicalJson(value) {
  let text = "";
  writeCanonical(value, (piece) => {
    text += piece;
  });
  return text;
}
function writeCanonical(value, write) {
  if (value === null || typeof value === "boolean") {
    write(String(value));
  } else if (typeof value === "string") {
    write(canonicalString(value));
  } else if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
    write(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    write("[");
    for (const [index, item] of value.entries()) {
      if (index > 0) write(",");
      writeCanonical(item, write);
    }
    write("]");
  } else if (typeof value === "object") {
    let mark = "{";
    for (const key of Object.keys(value).sort()) {
      const member = value[key];
      if (member === void 0) continue;
      write(`${mark}${canonicalString(key)}:`);
      writeCanonical(member, write);
      mark = ",";
    }
    write(mark === "{" ? "{}" : "}");
  } else {
    throw new TypeError(`not a JSON value: ${typeof value}`);
  }
}
function canonicalString(value) {
  if (!value.isWellFormed()) throw new TypeError("lone surrogate in a string");
  return JSON.stringify(value);
}

export {
  canonicalJson,
  writeCanonical
};
