import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/model/text.ts
function say(literals, ...values) {
  let text = literals[0];
  const quoted = [];
  values.forEach((value, index) => {
    if (typeof value === "number") {
      text += String(value);
    } else {
      text += `"${value}"`;
      quoted.push(value);
    }
    text += literals[index + 1];
  });
  return { text, quoted };
}
function sayList(values, limit = 5) {
  const shown = values.slice(0, limit);
  const more = values.length - shown.length;
  const parts = shown.map((value) => `"${value}"`);
  if (more > 0) return { text: `${parts.join(", ")} and ${more} more`, quoted: shown };
  const last = parts.pop() ?? "";
  return { text: parts.length ? `${parts.join(", ")} and ${last}` : last, quoted: shown };
}
function join(...parts) {
  const texts = parts.map((part) => typeof part === "string" ? { text: part, quoted: [] } : part);
  return { text: texts.map((part) => part.text).join(""), quoted: texts.flatMap((part) => part.quoted) };
}
function spans(text, quoted) {
  const result = [];
  let from = 0;
  let used = 0;
  for (const value of quoted) {
    const at = text.indexOf(`"${value}"`, from);
    if (at < 0) break;
    if (at > from) result.push({ text: text.slice(from, at), untrusted: false });
    result.push({ text: value, untrusted: true });
    from = at + value.length + 2;
    used++;
  }
  if (from < text.length) result.push({ text: text.slice(from), untrusted: false });
  return { spans: result, rest: quoted.slice(used) };
}

export {
  say,
  sayList,
  join,
  spans
};
