import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  GitError,
  gitEnvironment,
  isObjectId,
  objectId,
  runGit,
  runGitToFile
} from "./chunk-MDJ3CHGK.js";
import {
  join,
  predicateType,
  say,
  sayList,
  schemaVersion,
  spans,
  statementType,
  verificationResultOf
} from "./chunk-TOVQYA4K.js";
import {
  InputError
} from "./chunk-WXM4YY5W.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-ZBR2KMOK.js";

// node_modules/semver/internal/lrucache.js
var require_lrucache = __commonJS({
  "node_modules/semver/internal/lrucache.js"(exports, module) {
    "use strict";
    var LRUCache = class {
      constructor() {
        this.max = 1e3;
        this.map = /* @__PURE__ */ new Map();
      }
      get(key2) {
        const value = this.map.get(key2);
        if (value === void 0) {
          return void 0;
        } else {
          this.map.delete(key2);
          this.map.set(key2, value);
          return value;
        }
      }
      delete(key2) {
        return this.map.delete(key2);
      }
      set(key2, value) {
        const deleted = this.delete(key2);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key2, value);
        }
        return this;
      }
    };
    module.exports = LRUCache;
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options2) => {
      if (!options2) {
        return emptyOpts;
      }
      if (typeof options2 !== "object") {
        return looseOption;
      }
      return options2;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      "\xA0",
      "\u1680",
      "\u2000",
      "\u2001",
      "\u2002",
      "\u2003",
      "\u2004",
      "\u2005",
      "\u2006",
      "\u2007",
      "\u2008",
      "\u2009",
      "\u200A",
      "\u2028",
      "\u2029",
      "\u202F",
      "\u205F",
      "\u3000",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric2 = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric2.test(a);
      const bnum = numeric2.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options2) {
        options2 = parseOptions(options2);
        if (version instanceof _SemVer) {
          if (version.loose === !!options2.loose && version.includePrerelease === !!options2.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options2);
        this.options = options2;
        this.loose = !!options2.loose;
        this.includePrerelease = !!options2.includePrerelease;
        const m = version.trim().match(options2.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other2) {
        debug("SemVer.compare", this.version, this.options, other2);
        if (!(other2 instanceof _SemVer)) {
          if (typeof other2 === "string" && other2 === this.version) {
            return 0;
          }
          other2 = new _SemVer(other2, this.options);
        }
        if (other2.version === this.version) {
          return 0;
        }
        return this.compareMain(other2) || this.comparePre(other2);
      }
      compareMain(other2) {
        if (!(other2 instanceof _SemVer)) {
          other2 = new _SemVer(other2, this.options);
        }
        if (this.major < other2.major) {
          return -1;
        }
        if (this.major > other2.major) {
          return 1;
        }
        if (this.minor < other2.minor) {
          return -1;
        }
        if (this.minor > other2.minor) {
          return 1;
        }
        if (this.patch < other2.patch) {
          return -1;
        }
        if (this.patch > other2.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other2) {
        if (!(other2 instanceof _SemVer)) {
          other2 = new _SemVer(other2, this.options);
        }
        if (this.prerelease.length && !other2.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other2.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other2.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other2.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other2) {
        if (!(other2 instanceof _SemVer)) {
          other2 = new _SemVer(other2, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other2.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match2 = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match2 || match2[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base2 = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base2];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base2);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base2];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare5 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare5;
  }
});

// node_modules/semver/functions/eq.js
var require_eq = __commonJS({
  "node_modules/semver/functions/eq.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var eq = (a, b, loose) => compare5(a, b, loose) === 0;
    module.exports = eq;
  }
});

// node_modules/semver/functions/neq.js
var require_neq = __commonJS({
  "node_modules/semver/functions/neq.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var neq = (a, b, loose) => compare5(a, b, loose) !== 0;
    module.exports = neq;
  }
});

// node_modules/semver/functions/gt.js
var require_gt = __commonJS({
  "node_modules/semver/functions/gt.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var gt = (a, b, loose) => compare5(a, b, loose) > 0;
    module.exports = gt;
  }
});

// node_modules/semver/functions/gte.js
var require_gte = __commonJS({
  "node_modules/semver/functions/gte.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var gte2 = (a, b, loose) => compare5(a, b, loose) >= 0;
    module.exports = gte2;
  }
});

// node_modules/semver/functions/lt.js
var require_lt = __commonJS({
  "node_modules/semver/functions/lt.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var lt = (a, b, loose) => compare5(a, b, loose) < 0;
    module.exports = lt;
  }
});

// node_modules/semver/functions/lte.js
var require_lte = __commonJS({
  "node_modules/semver/functions/lte.js"(exports, module) {
    "use strict";
    var compare5 = require_compare();
    var lte2 = (a, b, loose) => compare5(a, b, loose) <= 0;
    module.exports = lte2;
  }
});

// node_modules/semver/functions/cmp.js
var require_cmp = __commonJS({
  "node_modules/semver/functions/cmp.js"(exports, module) {
    "use strict";
    var eq = require_eq();
    var neq = require_neq();
    var gt = require_gt();
    var gte2 = require_gte();
    var lt = require_lt();
    var lte2 = require_lte();
    var cmp = (a, op, b, loose) => {
      switch (op) {
        case "===":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a === b;
        case "!==":
          if (typeof a === "object") {
            a = a.version;
          }
          if (typeof b === "object") {
            b = b.version;
          }
          return a !== b;
        case "":
        case "=":
        case "==":
          return eq(a, b, loose);
        case "!=":
          return neq(a, b, loose);
        case ">":
          return gt(a, b, loose);
        case ">=":
          return gte2(a, b, loose);
        case "<":
          return lt(a, b, loose);
        case "<=":
          return lte2(a, b, loose);
        default:
          throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  }
});

// node_modules/semver/classes/comparator.js
var require_comparator = __commonJS({
  "node_modules/semver/classes/comparator.js"(exports, module) {
    "use strict";
    var ANY = /* @__PURE__ */ Symbol("SemVer ANY");
    var Comparator = class _Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options2) {
        options2 = parseOptions(options2);
        if (comp instanceof _Comparator) {
          if (comp.loose === !!options2.loose) {
            return comp;
          } else {
            comp = comp.value;
          }
        }
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options2);
        this.options = options2;
        this.loose = !!options2.loose;
        this.parse(comp);
        if (this.semver === ANY) {
          this.value = "";
        } else {
          this.value = this.operator + this.semver.version;
        }
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) {
          throw new TypeError(`Invalid comparator: ${comp}`);
        }
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") {
          this.operator = "";
        }
        if (!m[2]) {
          this.semver = ANY;
        } else {
          this.semver = new SemVer(m[2], this.options.loose);
        }
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) {
          return true;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options2) {
        if (!(comp instanceof _Comparator)) {
          throw new TypeError("a Comparator is required");
        }
        if (this.operator === "") {
          if (this.value === "") {
            return true;
          }
          return new Range(comp.value, options2).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") {
            return true;
          }
          return new Range(this.value, options2).test(comp.semver);
        }
        options2 = parseOptions(options2);
        if (options2.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
          return false;
        }
        if (!options2.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
          return false;
        }
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
          return true;
        }
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
          return true;
        }
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
          return true;
        }
        if (cmp(this.semver, "<", comp.semver, options2) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
          return true;
        }
        if (cmp(this.semver, ">", comp.semver, options2) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
          return true;
        }
        return false;
      }
    };
    module.exports = Comparator;
    var parseOptions = require_parse_options();
    var { safeRe: re, t } = require_re();
    var cmp = require_cmp();
    var debug = require_debug();
    var SemVer = require_semver();
    var Range = require_range();
  }
});

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = __commonJS({
  "node_modules/semver/internal/trim-comparator-whitespace.js"(exports, module) {
    "use strict";
    var {
      MAX_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      WHITESPACE_CHARACTERS
    } = require_constants();
    var whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) {
      whitespace[char.charCodeAt(0)] = 1;
    }
    var isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    var isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
    var isDigit2 = (char) => char !== void 0 && char >= "0" && char <= "9";
    var isLetter3 = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    var isIdentifierCharacter = (char) => isDigit2(char) || isLetter3(char) || char === "-";
    var isVersionStart = (char) => isDigit2(char) || char === "x" || char === "X" || char === "*";
    var findDigitsEndIndex = (range2, start, limit, digitRuns) => {
      if (!isDigit2(range2[start])) {
        return start;
      }
      if (start >= digitRuns.start && start < digitRuns.end) {
        return Math.min(start + limit, digitRuns.end);
      }
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
        return Math.min(start + limit, digitRuns.previousEnd);
      }
      let end = start + 1;
      while (isDigit2(range2[end])) {
        end++;
      }
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    var findVersionNumberEndIndex = (range2, start, loose, digitRuns) => {
      if (!loose && range2[start] === "0") {
        return start + 1;
      }
      return findDigitsEndIndex(range2, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    var findPrereleaseIdentifierEndIndex = (range2, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range2, start, MAX_LENGTH, digitRuns);
      if (isLetter3(range2[digitsEnd]) || range2[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range2[end])) {
          end++;
        }
        return end;
      }
      return findVersionNumberEndIndex(range2, start, loose, digitRuns);
    };
    var findPrereleaseEndIndex = (range2, start, loose, digitRuns) => {
      const hyphen2 = range2[start] === "-";
      if (!loose && !hyphen2) {
        return start;
      }
      const identifierStart = start + (hyphen2 ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range2, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen2) {
          return start;
        }
        end = findPrereleaseIdentifierEndIndex(range2, start, loose, digitRuns);
      }
      while (range2[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range2, end + 1, loose, digitRuns);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findBuildIdentifierEndIndex = (range2, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range2[end])) {
        end++;
      }
      return end;
    };
    var findBuildEndIndex = (range2, start) => {
      if (range2[start] !== "+") {
        return start;
      }
      let end = findBuildIdentifierEndIndex(range2, start + 1);
      if (end === start + 1) {
        return start;
      }
      while (range2[end] === ".") {
        const next = findBuildIdentifierEndIndex(range2, end + 1);
        if (next === end + 1) {
          break;
        }
        end = next;
      }
      return end;
    };
    var findLooseFullVersionEndIndex = (range2, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range2, end, true, digitRuns);
        if (next === end) {
          return start;
        }
        end = next;
        if (component < 2) {
          if (range2[end] !== ".") {
            return start;
          }
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, true, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findPartialVersionComponentEndIndex = (range2, start, digitRuns) => {
      if (isDigit2(range2[start])) {
        return findVersionNumberEndIndex(range2, start, false, digitRuns);
      }
      return isVersionStart(range2[start]) ? start + 1 : start;
    };
    var findPartialVersionEndIndex = (range2, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range2, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range2[end] !== ".") {
          return end;
        }
        const next = findPartialVersionComponentEndIndex(range2, end + 1, digitRuns);
        if (next === end + 1) {
          return end;
        }
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range2, end, false, digitRuns);
      return findBuildEndIndex(range2, prereleaseEnd);
    };
    var findVersionEndIndex = (range2, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range2, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range2, start, digitRuns);
    };
    var findRemovableWhitespaceIndex = (range2, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range2[position])) {
        position++;
      }
      if (range2[position] === "<" || range2[position] === ">") {
        position++;
      }
      if (range2[position] === "=") {
        position++;
      }
      return isWhitespace(range2[position]) ? position : -1;
    };
    var trimComparatorWhitespace = (range2) => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
      while (cursor < range2.length) {
        const matchStart = cursor;
        if (range2[cursor] === "<" || range2[cursor] === ">") {
          cursor++;
        } else if (!isVersionPrefix(range2[cursor]) && !isVersionStart(range2[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range2.length && isVersionPrefix(range2[cursor])) {
          cursor++;
        }
        if (!isVersionStart(range2[cursor])) {
          continue;
        }
        const whitespacePosition = findRemovableWhitespaceIndex(range2, matchStart);
        if (whitespacePosition !== -1) {
          result += range2.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range2, cursor, digitRuns);
      }
      return result + range2.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  }
});

// node_modules/semver/classes/range.js
var require_range = __commonJS({
  "node_modules/semver/classes/range.js"(exports, module) {
    "use strict";
    var SPACE_CHARACTERS = /\s+/g;
    var Range = class _Range {
      constructor(range2, options2) {
        options2 = parseOptions(options2);
        if (range2 instanceof _Range) {
          if (range2.loose === !!options2.loose && range2.includePrerelease === !!options2.includePrerelease) {
            return range2;
          } else {
            return new _Range(range2.raw, options2);
          }
        }
        if (range2 instanceof Comparator) {
          this.raw = range2.value;
          this.set = [[range2]];
          this.formatted = void 0;
          return this;
        }
        this.options = options2;
        this.loose = !!options2.loose;
        this.includePrerelease = !!options2.includePrerelease;
        this.raw = range2.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
        if (!this.set.length) {
          throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        }
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter((c) => !isNullSet(c[0]));
          if (this.set.length === 0) {
            this.set = [first];
          } else if (this.set.length > 1) {
            for (const c of this.set) {
              if (c.length === 1 && isAny(c[0])) {
                this.set = [c];
                break;
              }
            }
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) {
              this.formatted += "||";
            }
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) {
                this.formatted += " ";
              }
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range2) {
        range2 = range2.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range2;
        const cached = cache2.get(memoKey);
        if (cached) {
          return cached;
        }
        const loose = this.options.loose;
        const hr2 = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range2 = range2.replace(hr2, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range2);
        range2 = trimComparatorWhitespace(range2);
        debug("comparator trim", range2);
        range2 = range2.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range2);
        range2 = range2.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range2);
        let rangeList = range2.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
        if (loose) {
          rangeList = rangeList.filter((comp) => {
            debug("loose invalid filter", comp, this.options);
            return !!comp.match(re[t.COMPARATORLOOSE]);
          });
        }
        debug("range list", rangeList);
        const rangeMap = /* @__PURE__ */ new Map();
        const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) {
            return [comp];
          }
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) {
          rangeMap.delete("");
        }
        const result = [...rangeMap.values()];
        cache2.set(memoKey, result);
        return result;
      }
      intersects(range2, options2) {
        if (!(range2 instanceof _Range)) {
          throw new TypeError("a Range is required");
        }
        return this.set.some((thisComparators) => {
          return isSatisfiable(thisComparators, options2) && range2.set.some((rangeComparators) => {
            return isSatisfiable(rangeComparators, options2) && thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options2);
              });
            });
          });
        });
      }
      // if ANY of the sets match ALL of its comparators, then pass
      test(version) {
        if (!version) {
          return false;
        }
        if (typeof version === "string") {
          try {
            version = new SemVer(version, this.options);
          } catch (er) {
            return false;
          }
        }
        for (let i = 0; i < this.set.length; i++) {
          if (testSet(this.set[i], version, this.options)) {
            return true;
          }
        }
        return false;
      }
    };
    module.exports = Range;
    var LRU = require_lrucache();
    var cache2 = new LRU();
    var parseOptions = require_parse_options();
    var Comparator = require_comparator();
    var debug = require_debug();
    var SemVer = require_semver();
    var trimComparatorWhitespace = require_trim_comparator_whitespace();
    var {
      safeRe: re,
      src,
      t,
      tildeTrimReplace,
      caretTrimReplace
    } = require_re();
    var { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
    var BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    var isNullSet = (c) => c.value === "<0.0.0-0";
    var isAny = (c) => c.value === "";
    var isSatisfiable = (comparators, options2) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every((otherComparator) => {
          return testComparator.intersects(otherComparator, options2);
        });
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    var parseComparator = (comp, options2) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options2);
      comp = replaceCarets(comp, options2);
      debug("caret", comp);
      comp = replaceTildes(comp, options2);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options2);
      debug("xrange", comp);
      comp = replaceStars(comp, options2);
      debug("stars", comp);
      return comp;
    };
    var isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
    var invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    var replaceTildes = (comp, options2) => {
      return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options2)).join(" ");
    };
    var replaceTilde = (comp, options2) => {
      const r = options2.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options2.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
        } else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else {
          ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        }
        debug("tilde return", ret);
        return ret;
      });
    };
    var replaceCarets = (comp, options2) => {
      return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options2)).join(" ");
    };
    var replaceCaret = (comp, options2) => {
      debug("caret", comp, options2);
      const r = options2.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options2.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) {
          ret = "";
        } else if (isX(m)) {
          ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
        } else if (isX(p)) {
          if (M === "0") {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
          }
        } else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
          }
        } else {
          debug("no pr");
          if (M === "0") {
            if (m === "0") {
              ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
            } else {
              ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
            }
          } else {
            ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
          }
        }
        debug("caret return", ret);
        return ret;
      });
    };
    var replaceXRanges = (comp, options2) => {
      debug("replaceXRanges", comp, options2);
      return comp.split(/\s+/).map((c) => replaceXRange(c, options2)).join(" ");
    };
    var replaceXRange = (comp, options2) => {
      comp = comp.trim();
      const r = options2.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) {
          return comp;
        }
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) {
          gtlt = "";
        }
        pr = options2.includePrerelease ? "-0" : "";
        if (xM) {
          if (gtlt === ">" || gtlt === "<") {
            ret = "<0.0.0-0";
          } else {
            ret = "*";
          }
        } else if (gtlt && anyX) {
          if (xm) {
            m = 0;
          }
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) {
              M = +M + 1;
            } else {
              m = +m + 1;
            }
          }
          if (gtlt === "<") {
            pr = "-0";
          }
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) {
          ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
        } else if (xp) {
          ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        }
        debug("xRange return", ret);
        return ret;
      });
    };
    var replaceStars = (comp, options2) => {
      debug("replaceStars", comp, options2);
      return comp.trim().replace(re[t.STAR], "");
    };
    var replaceGTE0 = (comp, options2) => {
      debug("replaceGTE0", comp, options2);
      return comp.trim().replace(re[options2.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    var hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) {
        from = "";
      } else if (isX(fm)) {
        from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
      } else if (isX(fp)) {
        from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
      } else if (fpr) {
        from = `>=${from}`;
      } else {
        from = `>=${from}${incPr ? "-0" : ""}`;
      }
      if (isX(tM)) {
        to = "";
      } else if (isX(tm)) {
        to = `<${+tM + 1}.0.0-0`;
      } else if (isX(tp)) {
        to = `<${tM}.${+tm + 1}.0-0`;
      } else if (tpr) {
        to = `<=${tM}.${tm}.${tp}-${tpr}`;
      } else if (incPr) {
        to = `<${tM}.${tm}.${+tp + 1}-0`;
      } else {
        to = `<=${to}`;
      }
      return `${from} ${to}`.trim();
    };
    var testSet = (set, version, options2) => {
      for (let i = 0; i < set.length; i++) {
        if (!set[i].test(version)) {
          return false;
        }
      }
      if (version.prerelease.length && !options2.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) {
            continue;
          }
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
              return true;
            }
          }
        }
        return false;
      }
      return true;
    };
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

// src/version.ts
var verifier = {
  id: "urn:x-remit:verifier",
  version: "0.1.0"
};

// src/facts/known-tools.json
var known_tools_default = {
  asOf: "2026-09",
  tools: [
    {
      id: "claude-code",
      name: "Claude Code",
      vendor: "Anthropic",
      kinds: ["cli", "ide", "cloud-agent"],
      aliases: ["Claude Code Action", "Claude Agent", "Claude Code", "Claude"],
      plainWord: true,
      signals: [
        {
          id: "claude-code/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["claude-code@anthropic.com", "claude@anthropic.com", "noreply@anthropic.com"],
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          nameWins: true,
          example: "Co-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>",
          source: "docs.rs claude-code-settings 0.1.0, struct Attribution; study"
        },
        {
          id: "claude-code/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>claude(?:[ -](?:code|opus|sonnet|haiku|fable|mythos|\\d)[^<@]{0,80})?)$",
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          example: "Co-Authored-By: Claude Opus 5",
          source: "study"
        },
        {
          id: "claude-code/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["claude-code@anthropic.com", "claude@anthropic.com", "noreply@anthropic.com"],
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          nameWins: true,
          example: "Claude <noreply@anthropic.com>",
          source: "anthropics/claude-code#18715 (web sessions); study"
        },
        {
          id: "claude-code/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["claude-code@anthropic.com", "claude@anthropic.com", "noreply@anthropic.com"],
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          nameWins: true,
          example: "Claude <noreply@anthropic.com>",
          source: "study"
        },
        {
          id: "claude-code/commit-author-2",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "anthropic-claude[bot]@users.noreply.github.com",
            "claude-code-action[bot]@users.noreply.github.com",
            "claude[bot]@users.noreply.github.com"
          ],
          example: "claude[bot] <209825114+claude[bot]@users.noreply.github.com>",
          source: "chaoss/disclosure detection/constants.go; claude-code-action default bot_id 41898282; study"
        },
        {
          id: "claude-code/commit-trailer-3",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "anthropic-claude[bot]@users.noreply.github.com",
            "claude-code-action[bot]@users.noreply.github.com",
            "claude[bot]@users.noreply.github.com"
          ],
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          example: "Co-authored-by: claude[bot] <41898282+claude[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "claude-code/commit-trailer-4",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^claude-session ?: ?https://claude\\.ai/code/(?<session>session_\\w+)",
          example: "Claude-Session: https://claude.ai/code/session_0123456789abcdefABCDEFGH",
          source: "anthropics/claude-code#77830, #41873; study"
        },
        {
          id: "claude-code/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^https://claude\\.ai/code/(?<session>session_\\w+) ?$",
          example: "https://claude.ai/code/session_0123456789abcdefABCDEFGH",
          source: "anthropics/claude-code#41873; study"
        },
        {
          id: "claude-code/commit-body-2",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?(?:generated|created) (?:with|by) \\[?claude code\\b",
          example: "\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)",
          source: "study"
        },
        {
          id: "claude-code/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?(?:generated|created) (?:with|by) \\[?claude code\\b",
          example: "\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)",
          source: "coderbuds/ai-detector rules/claude-code.yml"
        },
        {
          id: "claude-code/pr-body-2",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://claude\\.ai/code/(?<session>session_\\w+)",
          example: "https://claude.ai/code/session_0123456789abcdefABCDEFGH",
          source: "anthropics/claude-code#41873"
        },
        {
          id: "claude-code/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^(?:claude|anthropic-claude|claude-code-action)\\[bot\\]$",
          example: "claude[bot]",
          source: "chaoss/disclosure"
        },
        {
          id: "claude-code/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^claude/",
          example: "claude/fix-loop-crash-01AbC",
          source: "chaoss/disclosure KnownAgentBranchPrefixes; study"
        },
        {
          id: "claude-code/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:CLAUDE(?:\\.local)?\\.md|\\.claude/.*)$",
          example: ".claude/settings.json",
          source: "cdxgen aiProvenanceCollector.js"
        },
        {
          id: "claude-code/pr-body-3",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: ["claude-code@anthropic.com", "claude@anthropic.com", "noreply@anthropic.com"],
          modelPattern: "^(?<model>claude[ -](?:opus|sonnet|haiku|fable|mythos|\\d).*)$|^claude[ -]code[ ,-]+\\(?(?<model2>.*\\d.*)$",
          nameWins: true,
          example: "Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>",
          source: "the commit trailer, left in the description that becomes the squash message"
        }
      ]
    },
    {
      id: "github-copilot",
      name: "GitHub Copilot",
      vendor: "GitHub",
      kinds: ["cloud-agent", "cli", "ide"],
      aliases: [
        "Copilot coding agent",
        "GitHub Copilot",
        "Copilot Agent",
        "Copilot Chat",
        "Copilot CLI",
        "GH Copilot",
        "Copilot"
      ],
      signals: [
        {
          id: "github-copilot/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["198982749+copilot@users.noreply.github.com"],
          variant: "coding-agent",
          example: "copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>",
          source: "study; chaoss/disclosure"
        },
        {
          id: "github-copilot/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["198982749+copilot@users.noreply.github.com"],
          variant: "coding-agent",
          example: "copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["198982749+copilot@users.noreply.github.com"],
          variant: "coding-agent",
          example: "Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["223556219+copilot@users.noreply.github.com"],
          variant: "cli-or-app-or-vscode",
          example: "Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>",
          source: "github/copilot-cli#1455,#3177 (default on since v0.0.410, opt-out include_coauthor / includeCoAuthoredBy); VS Code extensions/git AI_CO_AUTHOR_TRAILER (microsoft/vscode PR 309951); study"
        },
        {
          id: "github-copilot/commit-author-2",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["223556219+copilot@users.noreply.github.com"],
          variant: "cli-or-app",
          example: "Copilot <223556219+Copilot@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-3",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^copilot-session ?: ?(?<session>[0-9a-f-]{36})",
          variant: "cli-or-app",
          example: "Copilot-Session: 01234567-89ab-4cde-8f01-23456789abcd",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-4",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^agent-logs-url ?: ?(?<session>https://github\\.com/[\\w.-]{1,80}/[\\w.-]{1,100}/sessions/[0-9a-f-]{36})",
          variant: "coding-agent",
          example: "Agent-Logs-Url: https://github.com/acme/shop/sessions/01234567-89ab-4cde-8f01-23456789abcd",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-5",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "strong",
          addresses: ["175728472+copilot@users.noreply.github.com"],
          variant: "code-review-suggestion",
          example: "Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-6",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["copilot@github.com"],
          variant: "vscode",
          example: "Co-authored-by: Copilot <copilot@github.com>",
          source: "microsoft/vscode#313064, PR 309951; study"
        },
        {
          id: "github-copilot/commit-author-3",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          addresses: ["copilot@github.com"],
          example: "Copilot <copilot@github.com>",
          source: "study"
        },
        {
          id: "github-copilot/commit-trailer-7",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?Copilot Autofix powered by AI ?<",
          variant: "autofix",
          example: "Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "github-copilot/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^(?:Copilot|copilot-swe-agent(?:\\[bot\\])?)$",
          botOnly: true,
          example: "Copilot",
          source: "GitHub login of the coding agent (not checked against the live API); id 198982749"
        },
        {
          id: "github-copilot/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^copilot/",
          example: "copilot/fix-1234",
          source: "study"
        },
        {
          id: "github-copilot/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.github/copilot-instructions\\.md|\\.github/instructions/.*\\.instructions\\.md)$",
          example: ".github/copilot-instructions.md",
          source: "cdxgen"
        },
        {
          id: "github-copilot/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: ["198982749+copilot@users.noreply.github.com", "223556219+copilot@users.noreply.github.com"],
          example: "Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>",
          source: "the commit trailer, left in the description that becomes the squash message"
        }
      ]
    },
    {
      id: "copilot-code-review",
      name: "Copilot code review",
      vendor: "GitHub",
      kinds: ["review-bot"],
      aliases: ["Copilot code review", "Copilot review"],
      signals: [
        {
          id: "copilot-code-review/commit-author-1",
          where: "commit-author",
          role: "reviewer",
          certainty: "strong",
          pattern: "^copilot-pull-request-reviewer(?:\\[bot\\])? ?<",
          example: "copilot-pull-request-reviewer[bot] <175728472+Copilot@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "copilot-code-review/pr-author-1",
          where: "pr-author",
          role: "reviewer",
          certainty: "certain",
          pattern: "^copilot-pull-request-reviewer\\[bot\\]$",
          example: "copilot-pull-request-reviewer[bot]",
          source: "GitHub login (not checked against the live API)"
        }
      ]
    },
    {
      id: "openai-codex",
      name: "OpenAI Codex",
      vendor: "OpenAI",
      kinds: ["cli", "ide", "cloud-agent"],
      aliases: ["ChatGPT Codex", "OpenAI Codex", "Codex cloud", "Codex CLI", "Codex"],
      signals: [
        {
          id: "openai-codex/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["codex@openai.com", "noreply@openai.com"],
          modelPattern: "^(?:codex[ -])?\\(?(?<model>(?:gpt|o\\d)[ .-]?.*)$",
          example: "Co-authored-by: Codex <noreply@openai.com>",
          source: "openai/codex PR 11617 (prepare-commit-msg hook, command_attribution); study"
        },
        {
          id: "openai-codex/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["codex@openai.com", "noreply@openai.com"],
          modelPattern: "^(?:codex[ -])?\\(?(?<model>(?:gpt|o\\d)[ .-]?.*)$",
          example: "GPT 5.4 <codex@openai.com>",
          source: "study"
        },
        {
          id: "openai-codex/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["codex@openai.com", "noreply@openai.com"],
          modelPattern: "^(?:codex[ -])?\\(?(?<model>(?:gpt|o\\d)[ .-]?.*)$",
          example: "Codex <codex@openai.com>",
          source: "study"
        },
        {
          id: "openai-codex/commit-author-2",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "chatgpt-codex-connector[bot]@users.noreply.github.com",
            "codex[bot]@users.noreply.github.com",
            "openai-codex[bot]@users.noreply.github.com"
          ],
          example: "chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>",
          source: "study; chaoss/disclosure"
        },
        {
          id: "openai-codex/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "chatgpt-codex-connector[bot]@users.noreply.github.com",
            "codex[bot]@users.noreply.github.com",
            "openai-codex[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "openai-codex/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "strong",
          pattern: "https://chatgpt\\.com/codex/(?:cloud/)?tasks/(?<session>[\\w-]+)",
          example: "https://chatgpt.com/codex/tasks/task_e_0123456789abcdef",
          source: "study; coderbuds rules/openai-codex.yml"
        },
        {
          id: "openai-codex/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://chatgpt\\.com/codex/(?:cloud/)?tasks/(?<session>[\\w-]+)",
          example: "[Codex Task](https://chatgpt.com/codex/tasks/task_e_0123456789abcdef)",
          source: "coderbuds rules/openai-codex.yml"
        },
        {
          id: "openai-codex/pr-title-1",
          where: "pr-title",
          role: "author",
          certainty: "strong",
          pattern: "^\\[codex\\]",
          example: "[codex] Fix trusted publishing",
          source: "coderbuds rules/openai-codex.yml"
        },
        {
          id: "openai-codex/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^(?:chatgpt-codex-connector|openai-codex)\\[bot\\]$",
          example: "chatgpt-codex-connector[bot]",
          source: "chaoss/disclosure"
        },
        {
          id: "openai-codex/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^(?:[\\w.-]+/)?codex/",
          example: "codex/validate-generated-pr-actor",
          source: "study; AIDev; coderbuds"
        },
        {
          id: "openai-codex/label-1",
          where: "label",
          role: "author",
          certainty: "strong",
          pattern: "^codex$",
          example: "codex",
          source: "coderbuds rules/openai-codex.yml (90 % of the label come from the app)"
        },
        {
          id: "openai-codex/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.codex/",
          example: ".codex/config.toml",
          source: "r-observatory config.R"
        },
        {
          id: "openai-codex/pr-body-2",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: ["codex@openai.com", "noreply@openai.com"],
          modelPattern: "^(?:codex[ -])?\\(?(?<model>(?:gpt|o\\d)[ .-]?.*)$",
          example: "Co-authored-by: Codex <noreply@openai.com>",
          source: "the commit trailer, left in the description that becomes the squash message"
        }
      ]
    },
    {
      id: "cursor",
      name: "Cursor",
      vendor: "Anysphere",
      kinds: ["ide", "cli", "cloud-agent"],
      aliases: ["Cursor Agent", "Cursor IDE", "Cursor Tab", "Cursor"],
      plainWord: true,
      signals: [
        {
          id: "cursor/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["cursoragent@cursor.com"],
          example: "Co-authored-by: Cursor <cursoragent@cursor.com>",
          source: "block/aittributor PR 15; study"
        },
        {
          id: "cursor/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["cursoragent@cursor.com"],
          example: "Cursor Agent <cursoragent@cursor.com>",
          source: "study"
        },
        {
          id: "cursor/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["cursoragent@cursor.com"],
          example: "Cursor Agent <cursoragent@cursor.com>",
          source: "study"
        },
        {
          id: "cursor/commit-author-2",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["cursor[bot]@users.noreply.github.com", "cursoragent@users.noreply.github.com"],
          example: "cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>",
          source: "chaoss/disclosure"
        },
        {
          id: "cursor/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["cursor[bot]@users.noreply.github.com", "cursoragent@users.noreply.github.com"],
          example: "Co-authored-by: cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "cursor/commit-trailer-3",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^made-with ?: ?cursor ?$",
          example: "Made-with: Cursor",
          source: "study"
        },
        {
          id: "cursor/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,4} ?made with \\[?cursor\\b",
          example: "Made with [Cursor](https://cursor.com)",
          source: "study"
        },
        {
          id: "cursor/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "certain",
          pattern: "^<!-- ?CURSOR_AGENT_PR_BODY_BEGIN ?-->",
          keepHtmlComments: true,
          example: "<!-- CURSOR_AGENT_PR_BODY_BEGIN -->",
          source: "wilkesliberty strip-attribution tests"
        },
        {
          id: "cursor/pr-body-2",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://cursor\\.com/(?:agents\\?id=|background-agent\\?bcId=)(?<session>bc-[\\w-]+)",
          example: "https://cursor.com/background-agent?bcId=bc-01234567-89ab-4cde-8f01-23456789abcd",
          source: "study"
        },
        {
          id: "cursor/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "strong",
          pattern: "^cursor\\[bot\\]$",
          example: "cursor[bot]",
          source: "chaoss/disclosure (id 206951365); same app posts Bugbot reviews"
        },
        {
          id: "cursor/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^cursor/",
          example: "cursor/fix-loop-crash-1a2b",
          source: "study"
        },
        {
          id: "cursor/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.cursorrules|\\.cursor/.*|\\.cursorignore)$",
          example: ".cursor/rules/x.mdc",
          source: "cdxgen"
        },
        {
          id: "cursor/pr-body-3",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: ["cursoragent@cursor.com"],
          example: "Co-authored-by: Cursor <cursoragent@cursor.com>",
          source: "the commit trailer, left in the description that becomes the squash message"
        },
        {
          id: "cursor/pr-body-4",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,4} ?made with \\[?cursor\\b",
          example: "Made with [Cursor](https://cursor.com)",
          source: "the commit footer, in a description"
        }
      ]
    },
    {
      id: "cursor-bugbot",
      name: "Bugbot",
      vendor: "Anysphere",
      kinds: ["review-bot"],
      aliases: ["Cursor Bugbot", "Bugbot"],
      signals: [
        {
          id: "cursor-bugbot/pr-body-1",
          where: "pr-body",
          role: "reviewer",
          certainty: "strong",
          pattern: "^<!-- ?CURSOR_SUMMARY ?-->",
          keepHtmlComments: true,
          example: "<!-- CURSOR_SUMMARY -->",
          source: "coderbuds rules/cursor.yml; study"
        },
        {
          id: "cursor-bugbot/commit-body-1",
          where: "commit-body",
          role: "reviewer",
          certainty: "weak",
          pattern: "cursor\\.com/(?:dashboard(?:\\?tab=bugbot|/bugbot)|bugbot)",
          example: "Reviewed by [Cursor Bugbot](https://cursor.com/bugbot) for commit \u2026",
          source: "study"
        }
      ]
    },
    {
      id: "devin",
      name: "Devin",
      vendor: "Cognition",
      kinds: ["cloud-agent", "cli"],
      aliases: ["Devin AI", "Devin"],
      plainWord: true,
      signals: [
        {
          id: "devin/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["devin-ai-integration[bot]@users.noreply.github.com"],
          example: "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "devin/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["devin-ai-integration[bot]@users.noreply.github.com"],
          example: "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "devin/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["devin-ai-integration[bot]@users.noreply.github.com"],
          example: "Co-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "devin/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^devin-ai-integration\\[bot\\]$",
          example: "devin-ai-integration[bot]",
          source: "flightcontrolhq/modules PR 84"
        },
        {
          id: "devin/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "certain",
          pattern: "link to devin (?:run|session)\\W{0,6} ?:? ?(?<session>https://app\\.devin\\.ai/sessions/\\w+)",
          example: "Link to Devin run: https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef",
          source: "10 public PR descriptions"
        },
        {
          id: "devin/pr-body-2",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://app\\.devin\\.ai/sessions/(?<session>\\w+)",
          example: "https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef",
          source: "public code"
        },
        {
          id: "devin/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^devin/\\d{9,}-",
          example: "devin/1700000000-fix-parser",
          source: "flightcontrolhq/modules PR 84; study"
        },
        {
          id: "devin/branch-2",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^devin/(?!\\d{9,}-)",
          example: "devin/fix-parser",
          source: "flightcontrolhq/modules PR 84; study"
        },
        {
          id: "devin/pr-body-3",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: ["devin-ai-integration[bot]@users.noreply.github.com"],
          example: "Co-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          source: "the commit trailer, left in the description that becomes the squash message"
        }
      ]
    },
    {
      id: "windsurf",
      name: "Windsurf",
      vendor: "Cognition (was Codeium)",
      kinds: ["ide"],
      aliases: ["Windsurf Cascade", "Windsurf", "Cascade", "Codeium"],
      plainWord: true,
      signals: [
        {
          id: "windsurf/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["cascade@windsurf.ai", "noreply@codeium.com", "noreply@windsurf.com"],
          example: "Co-authored-by: Windsurf <noreply@codeium.com>",
          source: "block/aittributor src/agent.rs; git-ai attribution_recovery.rs"
        },
        {
          id: "windsurf/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          addresses: ["cascade@windsurf.ai", "noreply@codeium.com", "noreply@windsurf.com"],
          example: "Cascade <cascade@windsurf.ai>",
          source: "study"
        },
        {
          id: "windsurf/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^windsurf[-/]",
          example: "windsurf/fix",
          source: "coderbuds rules/windsurf.yml"
        },
        {
          id: "windsurf/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.windsurfrules|\\.windsurf/.*|\\.codeiumignore)$",
          example: ".windsurfrules",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "jules",
      name: "Jules",
      vendor: "Google",
      kinds: ["cloud-agent"],
      aliases: ["Google Jules", "Jules"],
      plainWord: true,
      signals: [
        {
          id: "jules/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["google-labs-jules[bot]@users.noreply.github.com"],
          example: "google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "jules/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: ["google-labs-jules[bot]@users.noreply.github.com"],
          example: "google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "jules/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["google-labs-jules[bot]@users.noreply.github.com"],
          example: "Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "jules/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^google-labs-jules(?:\\[bot\\])?$",
          botOnly: true,
          example: "google-labs-jules[bot]",
          source: "MSR dataset papers; chaoss"
        },
        {
          id: "jules/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "certain",
          pattern: "PR created automatically by Jules for task \\[?(?<session>\\d+)",
          example: "*PR created automatically by Jules for task [1498\u2026](https://jules.google.com/task/1498\u2026) started by @someone*",
          source: "coderbuds rules/jules.yml + fixtures/cases.yml"
        },
        {
          id: "jules/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^jules-\\d{6,}",
          example: "jules-1234567890123456789-0a1b2c3d",
          source: "coderbuds rules/jules.yml"
        }
      ]
    },
    {
      id: "gemini-cli",
      name: "Gemini CLI",
      vendor: "Google",
      kinds: ["cli", "ide"],
      aliases: ["Google Antigravity", "Antigravity", "Gemini CLI"],
      signals: [
        {
          id: "gemini-cli/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["gemini-cli-agent@google.com", "gemini-cli@google.com"],
          example: "Co-authored-by: Gemini CLI Agent <gemini-cli-agent@google.com>",
          source: "block/aittributor src/agent.rs"
        },
        {
          id: "gemini-cli/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          addresses: ["gemini-cli[bot]@users.noreply.github.com"],
          example: "gemini-cli[bot] <218312386+gemini-cli[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "gemini-cli/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["gemini-cli[bot]@users.noreply.github.com"],
          example: "Co-authored-by: gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "gemini-cli/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:GEMINI\\.md|\\.gemini/.*|\\.aiexclude)$",
          example: "GEMINI.md",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "gemini-code-assist",
      name: "Gemini Code Assist",
      vendor: "Google",
      kinds: ["review-bot"],
      aliases: ["Gemini Code Assist"],
      signals: [
        {
          id: "gemini-code-assist/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["gemini-code-assist[bot]@users.noreply.github.com"],
          example: "Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "gemini-code-assist/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["gemini-code-assist[bot]@users.noreply.github.com"],
          example: "gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>",
          source: "chaoss/disclosure"
        }
      ]
    },
    {
      id: "aider",
      name: "Aider",
      vendor: "Aider AI",
      kinds: ["cli"],
      aliases: ["aider-chat", "Aider"],
      plainWord: true,
      signals: [
        {
          id: "aider/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          pattern: "\\(aider\\) ?<",
          example: "Jane Doe (aider) <jane.doe@example.org>",
          source: "Aider-AI/aider aider/repo.py; study"
        },
        {
          id: "aider/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          pattern: "\\(aider\\) ?<",
          example: "Jane Doe (aider) <jane.doe@example.org>",
          source: "study"
        },
        {
          id: "aider/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?aider ?\\((?<model>[^)<]{1,80}(?:\\([^)]{0,40}\\))?)\\) ?<(?:aider|noreply)@aider\\.(?:chat|dev)>",
          example: "Co-authored-by: aider (gemini/gemini-2.5-pro) <aider@aider.chat>",
          source: "aider/repo.py; study"
        },
        {
          id: "aider/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["aider@aider.chat", "aider@aider.dev", "noreply@aider.chat", "noreply@aider.dev"],
          example: "Co-authored-by: aider <noreply@aider.chat>",
          source: "Aider-AI/aider aider/repo.py, name without a model"
        },
        {
          id: "aider/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "strong",
          pattern: "^aider: \\S",
          firstLineOnly: true,
          example: "aider: Added tests for the parser",
          source: 'coderbuds fixtures (commit subject only; "raider:" must not match)'
        },
        {
          id: "aider/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^aider[-/]",
          example: "aider/parser-tests",
          source: "coderbuds rules/aider.yml"
        },
        {
          id: "aider/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.aider(?:\\.conf\\.yml|ignore|\\..*)?$",
          example: ".aider.conf.yml",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "kiro",
      name: "Kiro",
      vendor: "AWS",
      kinds: ["ide", "cli", "cloud-agent"],
      aliases: ["Amazon Q Developer", "CodeWhisperer", "Amazon Kiro", "Amazon Q", "Kiro"],
      signals: [
        {
          id: "kiro/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "amazon-q-developer[bot]@users.noreply.github.com",
            "kiro-agent@users.noreply.github.com",
            "kiro-agent[bot]@users.noreply.github.com"
          ],
          example: "Kiro Agent <244629292+kiro-agent@users.noreply.github.com>",
          source: "study; chaoss/disclosure (208079219 amazon-q-developer[bot])"
        },
        {
          id: "kiro/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "amazon-q-developer[bot]@users.noreply.github.com",
            "kiro-agent@users.noreply.github.com",
            "kiro-agent[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: Kiro Agent <244629292+kiro-agent@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "kiro/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^(?:kiro-agent|amazon-q-developer)\\[bot\\]$",
          example: "amazon-q-developer[bot]",
          source: "chaoss/disclosure"
        },
        {
          id: "kiro/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.kiro/.*|\\.amazonq/.*)$",
          example: ".kiro/specs/x/tasks.md",
          source: "r-observatory config.R"
        }
      ]
    },
    {
      id: "openhands",
      name: "OpenHands",
      vendor: "All Hands AI",
      kinds: ["cloud-agent", "cli"],
      aliases: ["OpenDevin", "OpenHands"],
      signals: [
        {
          id: "openhands/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "openhands@all-hands.dev",
            "opendevin@all-hands.dev",
            "opendevin@opendevin.ai",
            "openhands@openhands.dev"
          ],
          modelPattern: "^openhands[ -](?<model>.*\\d.*)$",
          example: "openhands <openhands@all-hands.dev>",
          source: "study"
        },
        {
          id: "openhands/committer-1",
          where: "committer",
          role: "author",
          certainty: "certain",
          addresses: [
            "openhands@all-hands.dev",
            "opendevin@all-hands.dev",
            "opendevin@opendevin.ai",
            "openhands@openhands.dev"
          ],
          modelPattern: "^openhands[ -](?<model>.*\\d.*)$",
          example: "openhands <openhands@all-hands.dev>",
          source: "study"
        },
        {
          id: "openhands/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "openhands@all-hands.dev",
            "opendevin@all-hands.dev",
            "opendevin@opendevin.ai",
            "openhands@openhands.dev"
          ],
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>[^<]{0,120}?)[ <]{1,2}openhands-\\w{1,40}@all-hands\\.dev>?",
          modelPattern: "^openhands[ -](?<model>.*\\d.*)$",
          example: "Co-authored-by: openhands <openhands@all-hands.dev>",
          source: "study"
        },
        {
          id: "openhands/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^openhands-agent(?:\\[bot\\])?$",
          example: "openhands-agent",
          source: "r-observatory config.R"
        },
        {
          id: "openhands/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^openhands[-/]",
          example: "openhands/fix-1234",
          source: "study"
        },
        {
          id: "openhands/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.openhands/",
          example: ".openhands/microagents/repo.md",
          source: "study"
        },
        {
          id: "openhands/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          addresses: [
            "openhands@all-hands.dev",
            "opendevin@all-hands.dev",
            "opendevin@opendevin.ai",
            "openhands@openhands.dev"
          ],
          example: "Co-authored-by: openhands <openhands@all-hands.dev>",
          source: "the commit trailer, left in the description that becomes the squash message"
        }
      ]
    },
    {
      id: "sweep",
      name: "Sweep AI",
      vendor: "Sweep AI",
      kinds: ["cloud-agent"],
      aliases: ["Sweep AI", "Sweep"],
      plainWord: true,
      signals: [
        {
          id: "sweep/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "sweep-ai[bot]@users.noreply.github.com",
            "sweep-canary[bot]@users.noreply.github.com",
            "sweep-nightly[bot]@users.noreply.github.com"
          ],
          example: "sweep-ai[bot] <128439645+sweep-ai[bot]@users.noreply.github.com>",
          source: "sweepai/sweep config (GITHUB_BOT_USERNAME); public code"
        },
        {
          id: "sweep/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^sweep-(?:ai|nightly|canary)\\[bot\\]$",
          example: "sweep-ai[bot]",
          source: "public code"
        },
        {
          id: "sweep/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^sweep/",
          example: "sweep/add-tests",
          source: "vendor convention, 0 in the study"
        },
        {
          id: "sweep/label-1",
          where: "label",
          role: "author",
          certainty: "weak",
          pattern: "^sweep$",
          example: "sweep",
          source: "Sweep docs (issue label)"
        }
      ]
    },
    {
      id: "junie",
      name: "Junie",
      vendor: "JetBrains",
      kinds: ["ide", "cli", "cloud-agent"],
      aliases: ["AI Assistant (JetBrains)", "JetBrains Junie", "JetBrains AI", "Junie"],
      plainWord: true,
      signals: [
        {
          id: "junie/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["junie@jetbrains.com"],
          example: "Co-authored-by: Junie <junie@jetbrains.com>",
          source: "public agent instruction files (--trailer)"
        },
        {
          id: "junie/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          addresses: [
            "jetbrains-ai[bot]@users.noreply.github.com",
            "jetbrains-junie[bot]@users.noreply.github.com",
            "junie-agent[bot]@users.noreply.github.com",
            "junie-eap[bot]@users.noreply.github.com",
            "junie@jetbrains.com"
          ],
          example: "jetbrains-ai[bot] <220155983+jetbrains-ai[bot]@users.noreply.github.com>",
          source: "chaoss/disclosure"
        },
        {
          id: "junie/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^junie[-/]",
          example: "junie-issue-12",
          source: "0 in the study"
        },
        {
          id: "junie/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.junie/",
          example: ".junie/guidelines.md",
          source: "r-observatory config.R"
        }
      ]
    },
    {
      id: "replit",
      name: "Replit Agent",
      vendor: "Replit",
      kinds: ["cloud-agent"],
      aliases: ["Replit Assistant", "Replit Agent", "Replit"],
      plainWord: true,
      signals: [
        {
          id: "replit/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^replit-commit-author ?: ?(?:agent|assistant)\\b",
          example: "Replit-Commit-Author: Agent",
          source: "chaoss/disclosure ReplitAttributionRegex; public code (one repository: 495 of 523 commits)"
        },
        {
          id: "replit/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^replit-commit-session-id ?: ?(?<session>[0-9a-f-]{36})",
          example: "Replit-Commit-Session-Id: 01234567-89ab-4cde-8f01-23456789abcd",
          source: "chaoss/disclosure"
        },
        {
          id: "replit/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          pattern: "^replit agent ?<",
          example: "Replit Agent <agent@replit.com>",
          source: "tests of a public detector"
        }
      ]
    },
    {
      id: "lovable",
      name: "Lovable",
      vendor: "Lovable",
      kinds: ["cloud-agent"],
      aliases: ["GPT Engineer", "Lovable"],
      plainWord: true,
      signals: [
        {
          id: "lovable/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "gpt-engineer-app[bot]@users.noreply.github.com",
            "lovable-dev[bot]@users.noreply.github.com",
            "lovable[bot]@users.noreply.github.com"
          ],
          example: "lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>",
          source: "public code; same app renamed from gpt-engineer-app[bot]"
        },
        {
          id: "lovable/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "gpt-engineer-app[bot]@users.noreply.github.com",
            "lovable-dev[bot]@users.noreply.github.com",
            "lovable[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>",
          source: "public code"
        },
        {
          id: "lovable/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^(?:lovable-dev|gpt-engineer-app|lovable)\\[bot\\]$",
          example: "lovable-dev[bot]",
          source: "public code"
        },
        {
          id: "lovable/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^lovable-(?:sync|fallback)",
          example: "lovable-sync-1712345",
          source: "public code"
        }
      ]
    },
    {
      id: "bolt",
      name: "Bolt.new",
      vendor: "StackBlitz",
      kinds: ["cloud-agent"],
      aliases: ["Bolt.new", "Bolt"],
      plainWord: true,
      signals: [
        {
          id: "bolt/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "strong",
          addresses: [
            "bolt-new-by-stackblitz[bot]@users.noreply.github.com",
            "stackblitz[bot]@users.noreply.github.com"
          ],
          example: "bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>",
          source: "several public rule sets"
        },
        {
          id: "bolt/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "strong",
          pattern: "^(?:bolt-new-by-stackblitz|stackblitz)\\[bot\\]$",
          example: "bolt-new-by-stackblitz[bot]",
          source: "public code"
        }
      ]
    },
    {
      id: "v0",
      name: "v0",
      vendor: "Vercel",
      kinds: ["cloud-agent"],
      aliases: ["v0.dev", "v0"],
      plainWord: true,
      signals: [
        {
          id: "v0/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["v0[bot]@users.noreply.github.com"],
          example: "v0[bot] <v0[bot]@users.noreply.github.com>",
          source: "public code"
        },
        {
          id: "v0/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["v0[bot]@users.noreply.github.com"],
          example: "Co-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "v0/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^v0\\[bot\\]$",
          example: "v0[bot]",
          source: "public code"
        },
        {
          id: "v0/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^v0/",
          example: "v0/user-abc123",
          source: "0 in the study; also a version branch (v0/\u2026)"
        }
      ]
    },
    {
      id: "augment",
      name: "Augment Code",
      vendor: "Augment",
      kinds: ["ide", "cli", "review-bot"],
      aliases: ["Augment Code", "Auggie"],
      plainWord: true,
      signals: [
        {
          id: "augment/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: [
            "noreply@augmentcode.com",
            "agent@augmentcode.com",
            "augmentcode[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: Augment Code <noreply@augmentcode.com>",
          source: "aiblame rule table"
        },
        {
          id: "augment/pr-author-1",
          where: "pr-author",
          role: "reviewer",
          certainty: "strong",
          pattern: "^augment(?:code|-app)(?:-staging)?\\[bot\\]$",
          example: "augmentcode[bot]",
          source: "aiblame rule table"
        },
        {
          id: "augment/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.augment/.*|\\.augment-guidelines|\\.augmentignore)$",
          example: ".augment-guidelines",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "amp",
      name: "Amp",
      vendor: "Amp (was Sourcegraph)",
      kinds: ["cli", "ide"],
      aliases: ["Sourcegraph Amp", "Amp Code", "Ampcode", "Amp"],
      plainWord: true,
      signals: [
        {
          id: "amp/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["amp@ampcode.com", "noreply@ampcode.com"],
          example: "Co-authored-by: Amp <amp@ampcode.com>",
          source: "study"
        },
        {
          id: "amp/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^amp-thread(?:-id)? ?: ?(?<session>https://ampcode\\.com/threads/T-[0-9a-f-]{36}|T-[0-9a-f-]{36})",
          example: "Amp-Thread-ID: https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd",
          source: "study"
        },
        {
          id: "amp/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "strong",
          pattern: "^https://ampcode\\.com/threads/(?<session>T-[0-9a-f-]{36}) ?$",
          example: "https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd",
          source: "study"
        },
        {
          id: "amp/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://ampcode\\.com/threads/(?<session>T-[0-9a-f-]{36})",
          example: "https://ampcode.com/threads/T-01234567-89ab-4cde-8f01-23456789abcd",
          source: "Ghostty PRs"
        },
        {
          id: "amp/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["amp@ampcode.com"],
          example: "Amp <amp@ampcode.com>",
          source: "study"
        }
      ]
    },
    {
      id: "cline",
      name: "Cline",
      vendor: "Cline Bot Inc.",
      kinds: ["ide", "cli"],
      aliases: ["Cline"],
      plainWord: true,
      signals: [
        {
          id: "cline/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "cline-agent@users.noreply.github.com",
            "cline-cloud[bot]@users.noreply.github.com",
            "cline[bot]@users.noreply.github.com",
            "noreply@cline.bot"
          ],
          example: "cline-cloud[bot] <276134852+cline-cloud[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "cline/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "cline-agent@users.noreply.github.com",
            "cline-cloud[bot]@users.noreply.github.com",
            "cline[bot]@users.noreply.github.com",
            "noreply@cline.bot"
          ],
          example: "Co-authored-by: Cline Agent <cline-agent@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "cline/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.clinerules(?:/.*)?$",
          example: ".clinerules/x.md",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "roo",
      name: "Roo Code",
      vendor: "Roo Code",
      kinds: ["ide", "cloud-agent"],
      aliases: ["Roo Code", "Roomote"],
      signals: [
        {
          id: "roo/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "roo@roo.vet",
            "roo@roocode.com",
            "roomote@roo.vet",
            "roomote@roocode.com",
            "roomote[bot]@users.noreply.github.com",
            "support@roo.vet",
            "support@roocode.com"
          ],
          example: "roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "roo/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "roo@roo.vet",
            "roo@roocode.com",
            "roomote@roo.vet",
            "roomote@roocode.com",
            "roomote[bot]@users.noreply.github.com",
            "support@roo.vet",
            "support@roocode.com"
          ],
          example: "Co-authored-by: Roo Code <roomote@roocode.com>",
          source: "study; git-ai agent_detection.rs"
        },
        {
          id: "roo/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:\\.roo/.*|\\.roomodes|\\.roorules.*)$",
          example: ".roomodes",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "goose",
      name: "Goose",
      vendor: "Block",
      kinds: ["cli"],
      aliases: ["codename goose", "Goose"],
      plainWord: true,
      signals: [
        {
          id: "goose/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?:codename )?goose ?<(?:opensource@block\\.xyz|goose@opensource\\.block\\.xyz|noreply@anthropic\\.com)>",
          example: "Co-authored-by: Goose <opensource@block.xyz>",
          source: "block/aittributor src/agent.rs"
        },
        {
          id: "goose/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^ai-assisted ?: ?true\\b",
          resolveTool: "any",
          example: "Ai-assisted: true",
          source: "block/aittributor (written next to the tool trailer)"
        },
        {
          id: "goose/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.goosehints$",
          example: ".goosehints",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "warp",
      name: "Warp",
      vendor: "Warp",
      kinds: ["cli", "cloud-agent"],
      aliases: ["Warp Agent", "Warp", "Oz"],
      plainWord: true,
      signals: [
        {
          id: "warp/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["agent@warp.dev", "oz-agent@warp.dev"],
          example: "Co-Authored-By: Oz <oz-agent@warp.dev>",
          source: "public code; study"
        },
        {
          id: "warp/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^WARP\\.md$",
          example: "WARP.md",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "factory-droid",
      name: "Factory Droid",
      vendor: "Factory",
      kinds: ["cli", "cloud-agent"],
      aliases: ["Factory Droid", "Droid"],
      plainWord: true,
      signals: [
        {
          id: "factory-droid/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["droid@factory.ai", "factory-droid[bot]@users.noreply.github.com"],
          example: "Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "factory-droid/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["droid@factory.ai", "factory-droid[bot]@users.noreply.github.com"],
          example: "factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "factory-droid/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^factory-droid\\[bot\\]$",
          example: "factory-droid[bot]",
          source: "git-ai attribution_recovery.rs"
        },
        {
          id: "factory-droid/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.factory/",
          example: ".factory/droids/x.md",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "crush",
      name: "Crush",
      vendor: "Charm",
      kinds: ["cli"],
      aliases: ["Crush"],
      plainWord: true,
      signals: [
        {
          id: "crush/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["crush@charm.land", "noreply@crush.charm.land"],
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?(?<name>[^<]{1,120}?) via crush\\b",
          modelPattern: "^(?!crush\\b|charm\\b)(?<model>.+?)(?: via crush\\b.*)?$",
          example: "Assisted-by: GLM-5.1 via Crush <crush@charm.land>",
          source: "study"
        },
        {
          id: "crush/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          pattern: "^assisted-by ?: ?(?:charm )?crush(?: ?[:(] ?(?<model>[^)]{1,80}))?",
          example: "Assisted-by: Crush:qwen3.7-max",
          source: "study"
        },
        {
          id: "crush/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?generated with \\[?crush\\b",
          example: "\u{1F498} Generated with Crush",
          source: "study"
        },
        {
          id: "crush/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:CRUSH\\.md|crush\\.json|\\.crush/.*)$",
          example: "CRUSH.md",
          source: "study"
        },
        {
          id: "crush/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?generated with \\[?crush\\b",
          example: "\u{1F498} Generated with Crush",
          source: "the commit footer, in a description"
        }
      ]
    },
    {
      id: "opencode",
      name: "opencode",
      vendor: "Anomaly (SST)",
      kinds: ["cli", "cloud-agent"],
      aliases: ["opencode"],
      signals: [
        {
          id: "opencode/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["noreply@opencode.ai", "opencode-agent[bot]@users.noreply.github.com"],
          example: "Co-Authored-By: opencode <noreply@opencode.ai>",
          source: "study"
        },
        {
          id: "opencode/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: ["noreply@opencode.ai", "opencode-agent[bot]@users.noreply.github.com"],
          example: "opencode-agent[bot] <opencode-agent[bot]@users.noreply.github.com>",
          source: "a public rule set"
        },
        {
          id: "opencode/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["opencode-claude@anthropic.com"],
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?opencode\\b[^<]{0,80}<(?!noreply@opencode)",
          example: "Co-authored-by: OpenCode Claude <opencode-claude@anthropic.com>",
          source: "study"
        },
        {
          id: "opencode/commit-trailer-3",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^assisted-by ?: ?opencode ?: ?(?<model>\\S+)|^assisted-by ?: ?(?<model2>\\S+) on opencode",
          example: "Assisted-by: opencode:openai/gpt-5.5",
          source: "study"
        },
        {
          id: "opencode/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?generated with \\[?opencode\\b",
          example: "\u{1F916} Generated with [opencode](https://opencode.ai)",
          source: "study"
        },
        {
          id: "opencode/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "https://opencode\\.ai/s/(?<session>\\w+)",
          example: "https://opencode.ai/s/aB3dE9",
          source: "vendor convention (not verified)"
        },
        {
          id: "opencode/branch-1",
          where: "branch",
          role: "author",
          certainty: "weak",
          pattern: "^opencode/",
          example: "opencode/issue12-2025",
          source: "0 in the study"
        },
        {
          id: "opencode/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:opencode\\.jsonc?|\\.opencode/.*)$",
          example: "opencode.json",
          source: "study"
        },
        {
          id: "opencode/pr-body-2",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?generated with \\[?opencode\\b",
          example: "\u{1F916} Generated with [opencode](https://opencode.ai)",
          source: "the commit footer, in a description"
        }
      ]
    },
    {
      id: "claude-flow",
      name: "claude-flow",
      vendor: "rUv",
      kinds: ["cli"],
      aliases: ["claude-flow", "ruflo"],
      signals: [
        {
          id: "claude-flow/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^co-?authored[- ]?by ?: ?(?:claude-flow|ruflo) ?<",
          example: "Co-Authored-By: claude-flow <person@example.org>",
          source: "study"
        }
      ]
    },
    {
      id: "sisyphus",
      name: "Sisyphus",
      vendor: "Sisyphus Labs",
      kinds: ["cli"],
      aliases: ["oh-my-opencode", "Sisyphus"],
      plainWord: true,
      signals: [
        {
          id: "sisyphus/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["clio-agent@sisyphuslabs.ai"],
          example: "Co-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>",
          source: "public agent rules file"
        },
        {
          id: "sisyphus/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^ultraworked with \\[?sisyphus\\b",
          example: "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)",
          source: "public code"
        }
      ]
    },
    {
      id: "qwen-code",
      name: "Qwen Code",
      vendor: "Alibaba",
      kinds: ["cli"],
      aliases: ["Qwen-Coder", "Qwen Code"],
      signals: [
        {
          id: "qwen-code/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["qwen-coder@alibabacloud.com"],
          example: "Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>",
          source: "QwenLM/qwen-code getGitCoAuthor (commit, pr: true); study"
        },
        {
          id: "qwen-code/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?qwen[- ]code\\b[^<]{0,80}<noreply@anthropic\\.com>",
          example: "Co-Authored-By: Qwen Code <noreply@anthropic.com>",
          source: "study"
        },
        {
          id: "qwen-code/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^(?:QWEN\\.md|\\.qwen/.*)$",
          example: "QWEN.md",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "kimi-code",
      name: "Kimi Code",
      vendor: "Moonshot AI",
      kinds: ["cli"],
      aliases: ["Kimi Code", "Kimi CLI"],
      signals: [
        {
          id: "kimi-code/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "weak",
          pattern: "^assisted-by ?: ?kimi[- ](?:code|cli)\\b|^(?:co-?authored|co-?developed|assisted|generated|helped|implemented|authored|written)[- ]?(?:by|with) ?: ?kimi(?: code| cli)? ?<(?:noreply@moonshot\\.(?:cn|ai)|kimi@moonshot\\.(?:cn|ai))>",
          example: "Co-authored-by: Kimi <noreply@moonshot.cn>",
          source: "aiblame table; no default attribution found in the study"
        }
      ]
    },
    {
      id: "glm-zcode",
      name: "ZCode",
      vendor: "Z.ai",
      kinds: ["cli", "ide"],
      aliases: ["ZCode"],
      signals: [
        {
          id: "glm-zcode/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["noreply@z.ai"],
          modelPattern: "^(?<model>glm.*)$",
          example: "Co-Authored-By: GLM-5.2 <noreply@z.ai>",
          source: "study"
        }
      ]
    },
    {
      id: "zed-agent",
      name: "Zed agent",
      vendor: "Zed Industries",
      kinds: ["ide"],
      aliases: ["Zed agent", "Zed AI", "Zed"],
      plainWord: true,
      signals: [
        {
          id: "zed-agent/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "weak",
          addresses: ["agent@zed.dev"],
          example: "Co-authored-by: Zed Agent <agent@zed.dev>",
          source: "a public rule set (2 public uses)"
        }
      ]
    },
    {
      id: "tabnine",
      name: "Tabnine",
      vendor: "Tabnine",
      kinds: ["ide", "cli"],
      aliases: ["Tabnine"],
      signals: [
        {
          id: "tabnine/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.tabnine(?:/.*|_root)?$",
          example: ".tabnine/guidelines/x.md",
          source: "vendor convention (not verified)"
        }
      ]
    },
    {
      id: "continue",
      name: "Continue",
      vendor: "Continue",
      kinds: ["ide", "cli", "cloud-agent"],
      aliases: ["Continue.dev", "Continue"],
      plainWord: true,
      signals: [
        {
          id: "continue/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["continue[bot]@users.noreply.github.com", "noreply@continue.dev"],
          example: "Co-Authored-By: Continue <noreply@continue.dev>",
          source: "public code (10 uses); chaoss id 230936708"
        },
        {
          id: "continue/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?(?:generated|creado|created) (?:with|con) \\[continue\\]\\(https://continue\\.dev\\)",
          example: "Generated with [Continue](https://continue.dev)",
          source: "public code"
        },
        {
          id: "continue/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?generated with \\[continue\\]\\(https://continue\\.dev\\)",
          example: "Generated with [Continue](https://continue.dev)",
          source: "public code"
        },
        {
          id: "continue/pr-author-1",
          where: "pr-author",
          role: "author",
          certainty: "certain",
          pattern: "^continue\\[bot\\]$",
          example: "continue[bot]",
          source: "chaoss/disclosure"
        },
        {
          id: "continue/file-1",
          where: "file",
          role: "context",
          certainty: "weak",
          pattern: "^\\.continue/",
          example: ".continue/config.yaml",
          source: "cdxgen"
        }
      ]
    },
    {
      id: "codebuff",
      name: "Codebuff",
      vendor: "Codebuff",
      kinds: ["cli"],
      aliases: ["Codebuff", "Freebuff"],
      signals: [
        {
          id: "codebuff/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: ["noreply@codebuff.com", "noreply@freebuff.com"],
          example: "Co-Authored-By: Codebuff <noreply@codebuff.com>",
          source: "chaoss/disclosure"
        },
        {
          id: "codebuff/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?generated with (?:code|free)buff\\b",
          example: "\u{1F916} Generated with Codebuff",
          source: "chaoss/disclosure"
        },
        {
          id: "codebuff/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?generated with (?:code|free)buff\\b",
          example: "\u{1F916} Generated with Codebuff",
          source: "the commit footer, in a description"
        }
      ]
    },
    {
      id: "open-swe",
      name: "Open SWE",
      vendor: "LangChain",
      kinds: ["cloud-agent"],
      aliases: ["Open SWE"],
      signals: [
        {
          id: "open-swe/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "certain",
          addresses: [
            "open-swe-dev@users.noreply.github.com",
            "open-swe-dev[bot]@users.noreply.github.com",
            "open-swe@users.noreply.github.com",
            "open-swe[bot]@users.noreply.github.com"
          ],
          example: "open-swe[bot] <215916821+open-swe[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "open-swe/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "certain",
          addresses: [
            "open-swe-dev@users.noreply.github.com",
            "open-swe-dev[bot]@users.noreply.github.com",
            "open-swe@users.noreply.github.com",
            "open-swe[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: open-swe[bot] <open-swe@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "firebender",
      name: "Firebender",
      vendor: "Firebender",
      kinds: ["ide"],
      aliases: ["Firebender"],
      signals: [
        {
          id: "firebender/commit-body-1",
          where: "commit-body",
          role: "author",
          certainty: "certain",
          pattern: "^\\W{0,6} ?generated with \\[firebender\\]",
          example: "\u{1F916} Generated with [Firebender](https://firebender.com)",
          source: "study"
        },
        {
          id: "firebender/pr-body-1",
          where: "pr-body",
          role: "author",
          certainty: "strong",
          pattern: "^\\W{0,6} ?generated with \\[firebender\\]",
          example: "\u{1F916} Generated with [Firebender](https://firebender.com)",
          source: "the commit footer, in a description"
        }
      ]
    },
    {
      id: "openclaw",
      name: "OpenClaw",
      vendor: "OpenClaw",
      kinds: ["cli"],
      aliases: ["Clawdbot", "OpenClaw"],
      signals: [
        {
          id: "openclaw/commit-author-1",
          where: "commit-author",
          role: "author",
          certainty: "weak",
          pattern: "^(?:clawdbot|openclaw)\\b[^<]{0,80}<",
          example: "Clawdbot <clawdbot@localhost>",
          source: "study"
        }
      ]
    },
    {
      id: "mistral-vibe",
      name: "Mistral Vibe",
      vendor: "Mistral AI",
      kinds: ["cli"],
      aliases: ["Mistral Vibe", "Vibe CLI"],
      signals: [
        {
          id: "mistral-vibe/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          addresses: ["vibe@mistral.ai"],
          example: "Co-Authored-By: Mistral Vibe <vibe@mistral.ai>",
          source: "vendor convention, not verified"
        }
      ]
    },
    {
      id: "coderabbit",
      name: "CodeRabbit",
      vendor: "CodeRabbit",
      kinds: ["review-bot"],
      aliases: ["CodeRabbit"],
      signals: [
        {
          id: "coderabbit/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["coderabbitai[bot]@users.noreply.github.com"],
          example: "Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "coderabbit/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["coderabbitai[bot]@users.noreply.github.com"],
          example: "coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "greptile",
      name: "Greptile",
      vendor: "Greptile",
      kinds: ["review-bot"],
      aliases: ["Greptile"],
      signals: [
        {
          id: "greptile/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["greptile-apps[bot]@users.noreply.github.com"],
          example: "Co-authored-by: greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "greptile/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["greptile-apps[bot]@users.noreply.github.com"],
          example: "greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "qodo",
      name: "Qodo",
      vendor: "Qodo",
      kinds: ["review-bot"],
      aliases: ["PR-Agent", "Qodo"],
      signals: [
        {
          id: "qodo/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: [
            "codiumai-pr-agent-free[bot]@users.noreply.github.com",
            "codiumai-pr-agent-pro[bot]@users.noreply.github.com",
            "codiumai-pr-agent[bot]@users.noreply.github.com",
            "qodo-code-review[bot]@users.noreply.github.com",
            "qodo-merge-for-open-source[bot]@users.noreply.github.com",
            "qodo-merge-pro-for-open-source[bot]@users.noreply.github.com",
            "qodo-merge-pro[bot]@users.noreply.github.com",
            "qodo-merge[bot]@users.noreply.github.com"
          ],
          example: "Co-authored-by: qodo-merge-pro-for-open-source[bot] <189517486+qodo-merge-pro-for-open-source[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "qodo/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: [
            "codiumai-pr-agent-free[bot]@users.noreply.github.com",
            "codiumai-pr-agent-pro[bot]@users.noreply.github.com",
            "codiumai-pr-agent[bot]@users.noreply.github.com",
            "qodo-code-review[bot]@users.noreply.github.com",
            "qodo-merge-for-open-source[bot]@users.noreply.github.com",
            "qodo-merge-pro-for-open-source[bot]@users.noreply.github.com",
            "qodo-merge-pro[bot]@users.noreply.github.com",
            "qodo-merge[bot]@users.noreply.github.com"
          ],
          example: "qodo-merge-pro-for-open-source[bot] <189517486+qodo-merge-pro-for-open-source[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "ellipsis",
      name: "Ellipsis",
      vendor: "Ellipsis",
      kinds: ["review-bot"],
      aliases: ["Ellipsis"],
      plainWord: true,
      signals: [
        {
          id: "ellipsis/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["ellipsis-dev[bot]@users.noreply.github.com"],
          example: "Co-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "ellipsis/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["ellipsis-dev[bot]@users.noreply.github.com"],
          example: "ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "sourcery",
      name: "Sourcery",
      vendor: "Sourcery",
      kinds: ["review-bot"],
      aliases: ["Sourcery"],
      plainWord: true,
      signals: [
        {
          id: "sourcery/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["sourcery-ai[bot]@users.noreply.github.com"],
          example: "Co-authored-by: sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "sourcery/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["sourcery-ai[bot]@users.noreply.github.com"],
          example: "sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "seer",
      name: "Sentry Seer",
      vendor: "Sentry",
      kinds: ["review-bot"],
      aliases: ["Sentry Seer", "Seer"],
      plainWord: true,
      signals: [
        {
          id: "seer/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["seer-by-sentry[bot]@users.noreply.github.com", "sentry-ai[bot]@users.noreply.github.com"],
          example: "Co-authored-by: seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "seer/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["seer-by-sentry[bot]@users.noreply.github.com", "sentry-ai[bot]@users.noreply.github.com"],
          example: "seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "aikido",
      name: "Aikido",
      vendor: "Aikido",
      kinds: ["review-bot"],
      aliases: ["Aikido"],
      signals: [
        {
          id: "aikido/commit-trailer-1",
          where: "commit-trailer",
          role: "suggestion",
          certainty: "certain",
          addresses: ["aikido-autofix[bot]@users.noreply.github.com"],
          example: "Co-authored-by: aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "aikido/commit-author-1",
          where: "commit-author",
          role: "suggestion",
          certainty: "certain",
          addresses: ["aikido-autofix[bot]@users.noreply.github.com"],
          example: "aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>",
          source: "study"
        }
      ]
    },
    {
      id: "generic-assisted-by",
      name: "Assisted-by trailer",
      vendor: null,
      kinds: ["convention"],
      aliases: [],
      signals: [
        {
          id: "generic-assisted-by/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^assisted-by ?: ?(?<tool>[A-Za-z][\\w .+-]{0,60}?) ?: ?(?<model>(?:claude )?[\\w./+-]{1,60}(?: \\d[\\w.]{0,20})?)(?: .{0,120})?$",
          resolveTool: "model",
          example: "Assisted-by: Claude:claude-opus-4-6 coccinelle sparse",
          source: "torvalds/linux Documentation/process/coding-assistants.rst"
        },
        {
          id: "generic-assisted-by/commit-trailer-2",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^assisted-by ?: ?(?<model>[^<:]{1,80}?) via (?<tool>[A-Z][\\w .-]+)",
          resolveTool: "model",
          example: "Assisted-by: GLM 4.6 via Claude Code",
          source: "TecharoHQ/anubis AGENTS.md; charmbracelet/crush"
        },
        {
          id: "generic-assisted-by/commit-trailer-3",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^assisted-by ?: ?(?<model>(?:claude(?=$|[ -](?:code|opus|sonnet|haiku|fable|mythos|\\d))|(?:gpt|gemini|opus|sonnet|haiku|glm|kimi|qwen|grok|deepseek|codex|copilot|github copilot|cursor|amp|jetski|fable|mythos|llm)\\b)[^<:]{0,80})$",
          resolveTool: "any",
          example: "Assisted-by: Claude Opus 4.6",
          source: "study"
        },
        {
          id: "generic-assisted-by/commit-trailer-4",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^generated-by ?: ?(?<tool>[^<]{1,80})$",
          resolveTool: "known",
          example: "Generated-by: GitHub Copilot",
          source: "ASF generative tooling guidance"
        },
        {
          id: "generic-assisted-by/commit-trailer-5",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^ai-(?:assisted|assistance|tool|agent|model|level|usage|disclosure)(?:-by)? ?: ?(?!(?:no|none|not|never|false|n/?a|0)\\b)(?<tool>\\S.{0,80})",
          resolveTool: "any",
          example: "AI-assisted: OpenAI Codex was used to identify and apply this change.",
          source: "study"
        },
        {
          id: "generic-assisted-by/commit-trailer-6",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^(?:coding-agent|ai-assistant|ai-used-for) ?: ?(?!(?:no|none|not|never|false|n/?a|0)\\b)(?<tool>\\S.{0,80})",
          resolveTool: "any",
          example: "Coding-Agent: Claude Code",
          source: "second-hand: trailer conventions of single projects"
        }
      ]
    },
    {
      id: "agent-trace",
      name: "Agent Trace record",
      vendor: "Cursor et al.",
      kinds: ["convention"],
      aliases: [],
      signals: [
        {
          id: "agent-trace/file-1",
          where: "file",
          role: "author",
          certainty: "strong",
          pattern: "^\\.agent-trace/.*\\.jsonl?$",
          resolveTool: "any",
          example: ".agent-trace/traces.jsonl",
          source: "cursor/agent-trace README v0.1.0 (storage is implementation-defined; reference/trace-store.ts)"
        }
      ]
    },
    {
      id: "entire",
      name: "Entire checkpoints",
      vendor: "Entire",
      kinds: ["convention"],
      aliases: [],
      signals: [
        {
          id: "entire/commit-trailer-1",
          where: "commit-trailer",
          role: "author",
          certainty: "strong",
          pattern: "^entire-agent ?: ?(?<tool>\\S.{0,80})|^entire-(?:checkpoint|session|strategy|metadata|metadata-task|condensation|source-ref) ?: ?\\S",
          resolveTool: "any",
          example: "Entire-Checkpoint: a1b2c3d4e5f6",
          source: "chaoss/disclosure EntireIOTrailers; docs.entire.io"
        },
        {
          id: "entire/branch-1",
          where: "branch",
          role: "author",
          certainty: "strong",
          pattern: "^entire/checkpoints/",
          resolveTool: "any",
          example: "entire/checkpoints/v1",
          source: "docs.entire.io/agents/copilot-cli"
        }
      ]
    },
    {
      id: "not-ai",
      name: "never an AI tool",
      vendor: null,
      kinds: ["exclusion"],
      aliases: [],
      signals: [
        {
          id: "not-ai/commit-author-1",
          where: "commit-author",
          role: "exclude",
          certainty: "certain",
          pattern: "^gemini-cli-robot ?<",
          example: "gemini-cli-robot <gemini-cli-robot@google.com>",
          source: "study"
        },
        {
          id: "not-ai/commit-author-2",
          where: "commit-author",
          role: "exclude",
          certainty: "certain",
          pattern: "^(?:getsentry-bot|dotnet bot|ghostty-vouch\\[bot\\]|aspire-repo-bot\\[bot\\]|vercel-ai-sdk\\[bot\\]|autofix-ci\\[bot\\]|astral-automations-bot\\[bot\\]) ?<",
          example: "autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "not-ai/commit-author-3",
          where: "commit-author",
          role: "exclude",
          certainty: "certain",
          pattern: "^(?:dependabot|renovate|github-actions|pre-commit-ci|mergify|web-flow|vercel|release-please|changeset-bot|allcontributors|snyk-bot|weblate|crowdin-bot)(?:\\[bot\\])? ?<",
          example: "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
          source: "study"
        },
        {
          id: "not-ai/commit-author-4",
          where: "commit-author",
          role: "exclude",
          certainty: "certain",
          pattern: "^(?!.*\\(aider\\)).*<(?!(?:noreply|claude|claude-code|codex|cursoragent|openhands(?:-\\w+)?|opendevin|aider|amp|crush|junie|agent|droid)@)[\\w.+-]+@(?:anthropic\\.com|openai\\.com|cursor\\.com|all-hands\\.dev|cline\\.bot|zed\\.dev|jetbrains\\.com|tabnine\\.com|qodo\\.ai|codium\\.ai|augmentcode\\.com|factory\\.ai|aider\\.chat|sweep\\.dev|charm\\.land|replit\\.com|sourcegraph\\.com)>$",
          example: "Example Person <example.person@openai.com>",
          source: "study"
        },
        {
          id: "not-ai/commit-author-5",
          where: "commit-author",
          role: "exclude",
          certainty: "certain",
          pattern: "^(?:Claude|Devin|Jules|Cody|Junie|Goose|Charlie) (?!(?:Code|Opus|Sonnet|Haiku|Fable|Mythos|Agent|AI|Bot|CLI|Action|Worker)\\b)[A-Z][\\w'-]+ <[^<>@]{1,80}@(?!anthropic\\.com)",
          matchCase: true,
          example: "Claude Example <claude.example@example.org>",
          source: "study"
        }
      ]
    }
  ]
};

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
      if (signal.pattern !== void 0) append(signs.byPlace, signal.where, sign);
    }
  }
  return signs;
}
function append(map2, key2, sign) {
  const list2 = map2.get(key2);
  if (list2) list2.push(sign);
  else map2.set(key2, [sign]);
}
function makeSign(tool2, signal) {
  const flags = signal.matchCase ? "" : "i";
  return { tool: tool2, signal, pattern: compiled(signal.pattern, flags), modelPattern: compiled(signal.modelPattern, "i") };
}
function compiled(source, flags) {
  let pattern;
  return () => {
    if (pattern === void 0) pattern = source === void 0 ? null : new RegExp(source, flags);
    return pattern;
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
  return load().exclusions.some((sign) => sign.pattern()?.test(identity));
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
function foldName(text3) {
  if (/^[ -~]{0,300}$/.test(text3)) {
    return text3.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }
  let folded = "";
  for (const letter of text3.slice(0, 300).normalize("NFKC")) folded += lookAlikes.get(letter) ?? letter;
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
    const named = { id: tool2.id, knownId: tool2.id, name: tool2.name };
    for (const name of [tool2.id, tool2.name, ...tool2.aliases]) {
      namesOfKnown.byName.set(foldName(name), tool2);
      namesOfKnown.candidates.push(aCandidate(name, named, tool2));
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
      const id = joined ? behind.id : entry.id;
      if (!this.register.has(id)) this.register.set(id, entry);
      const name = behind?.id === id ? behind.name : entry.id;
      this.add(aCandidate(entry.id, { id, knownId: behind?.id ?? null, name }, behind));
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
  byId(id) {
    return this.tools.get(id) ?? { id, knownId: null, name: id === unnamedTool ? "AI tool without a name" : id };
  }
  /** A declared name: the longest name in it, as whole words; after "via" where that names a tool. */
  resolve(name) {
    const text3 = ` ${foldName(name)} `;
    const via = text3.lastIndexOf(" via ");
    const after = via < 0 ? null : this.longestIn(text3.slice(via + 4));
    return after ?? this.longestIn(text3);
  }
  longestIn(text3) {
    return this.candidates.find((candidate) => text3.includes(candidate.words))?.tool ?? null;
  }
  /**
   * Words that a line gives for a tool. Stricter than a declaration, since people are called Claude, Devin and Jules:
   * the name comes first, and after a single word only a product, a model or a version may follow.
   */
  resolveSeen(words) {
    const text3 = ` ${foldName(words)} `;
    const via = text3.lastIndexOf(" via ");
    if (via >= 0) {
      const after = this.resolveSeen(text3.slice(via + 5));
      if (after) return after;
    }
    const found2 = this.candidates.find((candidate) => text3.startsWith(candidate.words));
    if (!found2) return null;
    const next = text3.slice(found2.words.length).split(" ", 1)[0];
    const single = !found2.words.trim().includes(" ");
    return single && next !== "" && !afterName.test(next) ? null : found2.tool;
  }
  /** Every tool that a prose statement about AI tools names, in the order of their ids. */
  inProse(prose) {
    const found2 = /* @__PURE__ */ new Map();
    for (const clause of prose.slice(0, 2e3).split(/[;,!?\n]|\. | but /)) {
      if (negation.test(clause)) continue;
      let text3 = ` ${foldName(clause)} `;
      for (const { words, tool: tool2, spelling } of this.candidates) {
        if (!text3.includes(words) || spelling !== null && !spells(clause, spelling)) continue;
        found2.set(tool2.id, tool2);
        text3 = text3.replaceAll(words, " \0 ");
      }
    }
    return [...found2.values()].sort((a, b) => a.id < b.id ? -1 : 1);
  }
};
function spells(text3, spelling) {
  let at3 = text3.indexOf(spelling);
  while (at3 >= 0) {
    const around = (text3[at3 - 1] ?? " ") + (text3[at3 + spelling.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
    at3 = text3.indexOf(spelling, at3 + 1);
  }
  return false;
}
function idOfUnknown(name) {
  return foldName(name).slice(0, 60).trim().replaceAll(" ", "-");
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/model/tool-use.ts
var certainties = ["certain", "strong", "weak"];
var toolRoles = ["author", "suggestion", "reviewer", "context"];

// src/model/trailers.ts
var longestLine = 500;
var mostLines = 2e4;
var mostFolds = 3;
var invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
var lineEnd = /\r\n|\n|\r|\\r\\n|\\n/;
var alreadyClean = /^[!"$-),./-=?-^`-{}](?:[!-~]| (?=[!-~]))*$/;
function cleanLine(raw) {
  if (raw.length <= longestLine && alreadyClean.test(raw)) return raw;
  return raw.slice(0, longestLine * 8).replace(invisible, "").replace(/\s+/g, " ").replace(/^[\s>*+\-•·–—|#_~]+/, "").slice(0, longestLine).trimEnd();
}
function commitLines(message) {
  const raw = message.split(lineEnd, mostLines);
  const lines = [];
  for (let index = 0; index < raw.length; index++) {
    const text3 = cleanLine(raw[index]);
    if (text3 === "") continue;
    const folded = unfold(raw, index, text3);
    lines.push({ text: folded.text, first: index === 0 });
    index += folded.lines;
  }
  return lines;
}
function unfold(raw, index, text3) {
  const alone = { text: text3, lines: 0 };
  const colon = text3.indexOf(":");
  if (colon < 1 || text3.includes("@") || !namesAuthor(text3.slice(0, colon))) return alone;
  let joined = text3;
  for (let lines = 1; lines <= mostFolds; lines++) {
    const next = raw[index + lines];
    if (next === void 0) return alone;
    const part = cleanLine(next);
    if (part === "" || parseTrailer(part) || !(indent(next) > indent(raw[index]) || isAddress(part))) return alone;
    joined = `${joined} ${part}`.slice(0, longestLine);
    if (part.includes("@")) return { text: joined, lines };
  }
  return alone;
}
function indent(raw) {
  let width = 0;
  while (width < longestLine && (raw[width] === " " || raw[width] === "	")) width++;
  return width;
}
function isAddress(text3) {
  return text3.includes("@") && !text3.includes(" ") && /^[<[(]/.test(text3);
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
function addressesIn(text3) {
  const found2 = [];
  let at3 = text3.indexOf("@");
  while (at3 >= 0 && found2.length < 8) {
    let from = at3;
    while (from > 0 && at3 - from < 100 && isLocal(text3[from - 1])) from--;
    if (text3[from] === "[") from++;
    let to = at3 + 1;
    while (to < text3.length && to - at3 < 100 && isDomain(text3[to])) to++;
    while (text3[to - 1] === ".") to--;
    if (from < at3 && to > at3 + 1) found2.push({ text: text3.slice(from, to).toLowerCase(), from, to });
    at3 = text3.indexOf("@", Math.max(to, at3 + 1));
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
  let text3 = raw.slice(0, 200).normalize("NFKC").toLowerCase();
  if (text3.includes("@")) return null;
  const bracket = text3.search(/[([]/);
  if (bracket > 0) text3 = text3.slice(0, bracket);
  text3 = text3.slice(text3.lastIndexOf("/") + 1);
  const name = text3.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  if (name === "") return null;
  return claudeFamily.test(name) ? `claude-${name}` : name;
}
function looksLikeModel(raw) {
  const word = raw.slice(0, 200).trim().toLowerCase();
  const provider = word.split(" ", 1)[0].lastIndexOf("/");
  const bare = word.slice(provider + 1);
  return families.test(bare) || /^[a-z][a-z0-9.+-]*\d/.test(bare);
}

// src/facts/tool-signs.ts
var longestValue = 500;
function seeTools(input, names2) {
  const { pullRequest, task: task2 } = input;
  const eyes = new Eyes(names2);
  for (const commit of pullRequest.commits ?? []) {
    if (commit.parents.length > 1) continue;
    lookAtCommit(eyes, commit);
  }
  if (pullRequest.headRef !== null) eyes.test("branch", pullRequest.headRef);
  for (const label of pullRequest.labels) eyes.test("label", label.trim());
  eyes.test("pr-title", cleanLine(pullRequest.title));
  lookAtAuthor(eyes, pullRequest);
  lookAtBody(eyes, pullRequest, task2);
  lookAtFiles(eyes, pullRequest);
  return eyes.sights;
}
function lookAtCommit(eyes, commit) {
  eyes.identity("commit-author", commit.author, commit.id);
  eyes.identity("committer", commit.committer, commit.id);
  for (const { text: text3, first } of commitLines(commit.message)) {
    eyes.trailer("commit-trailer", text3, commit.id);
    eyes.test("commit-body", text3, commit.id, (sign) => first || !sign.signal.firstLineOnly);
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
    const text3 = cleanLine(line.text);
    eyes.trailer("pr-body", text3, null);
    eyes.test("pr-body", text3, null, (sign) => !sign.signal.keepHtmlComments);
  }
  let fence2 = "";
  for (const line of pullRequest.body.split(/\r\n|\n|\r/)) {
    const mark2 = /^ {0,3}(`{3}|~{3})/.exec(line)?.[1];
    if (mark2 !== void 0 && (fence2 === "" || fence2 === mark2)) fence2 = fence2 === "" ? mark2 : "";
    if (fence2 !== "" || !line.startsWith("<!--")) continue;
    eyes.test("pr-body", line, null, (sign) => sign.signal.keepHtmlComments === true);
  }
}
function lookAtFiles(eyes, pullRequest) {
  for (const sign of signsAt("file")) {
    if (sign.signal.role === "context" && !eyes.saw(sign.tool.id)) continue;
    const met = pullRequest.files.some((file) => file.status !== "removed" && sign.pattern()?.test(file.path));
    if (met) eyes.report(sign, null, null);
  }
}
var Eyes = class {
  constructor(names2) {
    this.names = names2;
  }
  names;
  sights = [];
  tools = /* @__PURE__ */ new Set();
  saw(toolId) {
    return this.tools.has(toolId);
  }
  /** Tests a value on the patterns of a place; `use` has the last word on a match. */
  test(where, raw, commit = null, use = () => true) {
    const value = raw.slice(0, longestValue);
    if (value === "") return;
    for (const sign of signsAt(where)) {
      const match2 = sign.pattern()?.exec(value);
      if (match2 && use(sign)) this.report(sign, commit, match2.groups ?? null);
    }
  }
  /** An author or committer: exact addresses, then the people and bots that are no tools, then forms of the name. */
  identity(where, identity, commit) {
    const name = identity.name.slice(0, 200).trim();
    const email = identity.email.slice(0, 200).trim();
    const signs2 = signsOfAddress(where, email.toLowerCase());
    for (const sign of signs2) this.address(sign, name, commit);
    if (signs2.length > 0) return;
    const text3 = `${name} <${email}>`;
    this.test(where, text3, commit, () => !isNeverTool(text3));
  }
  /** A line that may be a trailer; in a description only its addresses count. */
  trailer(where, line, commit) {
    const trailer = parseTrailer(line);
    if (!trailer) return;
    const authors = namesAuthor(trailer.key) ? parseAuthors(trailer.value) : null;
    let known = false;
    for (const address of authors?.addresses ?? []) {
      for (const sign of signsOfAddress(where, address)) {
        known = true;
        this.address(sign, authors.name, commit);
      }
    }
    if (where === "commit-trailer") this.test(where, line, commit, () => known || !isNeverTool(trailer.value));
  }
  /** A known address. Where several tools write it, another tool's name beside it wins. */
  address(sign, name, commit) {
    if (sign.signal.nameWins) {
      const other2 = this.names.resolveSeen(name);
      if (other2 && other2.knownId !== sign.tool.id) {
        this.add(other2.id, sign, "strong", commit, null, null);
        this.add(sign.tool.id, sign, "weak", commit, null, null);
        return;
      }
      if (!other2 && looksLikeModel(name) && !/^claude/i.test(name)) {
        this.add(sign.tool.id, sign, "strong", commit, normaliseModel(name), null);
        return;
      }
    }
    this.report(sign, commit, { name });
  }
  report(sign, commit, groups) {
    const { signal } = sign;
    const inName = sign.modelPattern()?.exec(groups?.name ?? "")?.groups;
    const model = inName?.model ?? inName?.model2 ?? groups?.model ?? groups?.model2;
    const normal = model === void 0 ? null : normaliseModel(model);
    const session = groups?.session?.slice(0, 200) ?? null;
    if (!signal.resolveTool) {
      this.add(sign.tool.id, sign, signal.certainty, commit, normal, session);
      return;
    }
    const words = groups?.tool ?? groups?.model;
    const named = words === void 0 ? null : this.names.resolveSeen(words) ?? this.proseName(signal.resolveTool, words);
    if (named) this.add(named.id, sign, signal.certainty, commit, normal, session);
    else if (signal.resolveTool === "any") this.add(unnamedTool, sign, signal.certainty, commit, normal, session);
    else if (signal.resolveTool === "model" && model !== void 0 && looksLikeModel(model)) {
      this.add(unnamedTool, sign, signal.certainty, commit, normal, session, words);
    }
  }
  proseName(how, words) {
    return how === "any" ? this.names.inProse(words)[0] ?? null : null;
  }
  add(toolId, { signal }, certainty, commit, model, session, words) {
    if (signal.role === "exclude") return;
    const { id, where, role } = signal;
    const variant = signal.variant ?? null;
    this.tools.add(toolId);
    this.sights.push({
      toolId,
      words: words ?? null,
      signal: { id, where, certainty, role, commit, model, session, variant }
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
  const signed = declareBy.includes("trailer") ? fromTrailers(input.pullRequest, names2, sights) : nothing;
  if (said.state === "missing") return signed;
  if (signed.state === "missing" || said.state === "none" || said.state === "ambiguous") return said;
  const tools = mergeTools([...said.tools, ...signed.tools]);
  return { state: tools.length > 0 ? "tools" : said.state, tools, lines: said.lines };
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
      const prose = task2.declarationText.map(({ text: text3 }) => text3).join("\n");
      const tools = names2.inProse(prose).map((tool2) => ({ ...tool2, version: null, models: [], account: null, scope: [] }));
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
  const model = declared.model === null ? null : normaliseModel(declared.model);
  const { version, account, scope } = declared;
  return { ...tool2, version, models: model === null ? [] : [model], account, scope };
}
function unknownTool(name, names2) {
  const id = idOfUnknown(name);
  return id === "" ? names2.byId(unnamedTool) : { id, knownId: null, name: name.trim().slice(0, 100) };
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
    (commit) => commit.parents.length < 2 && commitLines(commit.message).some(({ text: text3 }) => {
      const trailer = parseTrailer(text3);
      return trailer !== null && statementKeys.test(trailer.key) && none.test(trailer.value);
    })
  );
}

// src/facts/tool-use.ts
function detectTools(input) {
  const names2 = new ToolNames(input.policy);
  const sights = seeTools(input, names2);
  const declaration = combineDeclarations(input, names2, sights);
  const signals = groupByTool(attachUnnamed(sights, declaration));
  const stated2 = new Map(declaration.tools.map((tool2) => [tool2.id, tool2]));
  const ids = /* @__PURE__ */ new Set([...signals.keys(), ...stated2.keys()]);
  if (declaration.state === "unnamed") ids.add(unnamedTool);
  return sorted([...ids]).map((id) => {
    return makeUse(id, names2, signals.get(id) ?? [], stated2.get(id) ?? null, declaration);
  });
}
function toolParticipates(use) {
  return use.declared === true || use.role === "author" && (use.certainty === "certain" || use.certainty === "strong");
}
function registeredTool(policy, toolId) {
  return new ToolNames(policy).entry(toolId);
}
function attachUnnamed(sights, declaration) {
  const named = new Set(declaration.tools.map((tool2) => tool2.id));
  if (named.size === 0) {
    for (const { toolId, signal } of sights) {
      if (toolId !== unnamedTool && signal.role === "author" && signal.certainty !== "weak") named.add(toolId);
    }
  }
  const [only] = named;
  if (only === void 0 || named.size > 1) return [...sights];
  return sights.map((sight) => sight.toolId === unnamedTool ? { ...sight, toolId: only } : sight);
}
function groupByTool(sights) {
  const byTool = /* @__PURE__ */ new Map();
  for (const { toolId, signal } of sights) {
    const list2 = byTool.get(toolId);
    if (list2) list2.push(signal);
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
  const kept = [];
  let before = { place: "", rest: "" };
  let count = 0;
  for (const { signal, place, rest } of ordered) {
    if (place === before.place && rest === before.rest) continue;
    count = place === before.place ? count + 1 : 1;
    before = { place, rest };
    if (count <= mostOfAForm) kept.push(signal);
  }
  return kept;
}
function restOf({ certainty, model, session }) {
  return JSON.stringify([certainties.indexOf(certainty), model ?? "\uFFFF", session ?? "\uFFFF"]);
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
    version: stated2?.version ?? null,
    models: sorted([...stated2?.models ?? [], ...seenModels]).slice(0, 20),
    account: stated2?.account ?? null,
    scope: stated2?.scope ?? [],
    signals: [...signals]
  };
}
function isDeclared(toolId, declaration) {
  if (declaration.state === "missing" || declaration.state === "ambiguous") return null;
  if (declaration.state === "none") return false;
  if (toolId === unnamedTool) return true;
  return declaration.tools.some((tool2) => tool2.id === toolId || tool2.knownId === toolId);
}

// src/model/fold-path.ts
function foldText(text3) {
  if (isAscii(text3)) return text3.toLowerCase();
  return text3.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function foldPath(path2) {
  const visible = isAscii(path2) ? path2 : path2.replace(new RegExp("\\p{Default_Ignorable_Code_Point}", "gu"), "");
  const folded = foldText(visible);
  const closed = `${folded}/`;
  return closed.includes("./") || closed.includes(" /") ? folded.split("/").map(withoutTail).join("/") : folded;
}
function withoutTail(part) {
  let end = part.length;
  while (end > 0 && (part[end - 1] === "." || part[end - 1] === " ")) end--;
  return end === 0 ? part : part.slice(0, end);
}
function isAscii(text3) {
  return !/[^\0-\x7f]/.test(text3);
}

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
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts2 = [];
  let carry2 = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry2 + tail[0];
      pushAll(parts2, tail);
      return parts2;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry2 + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts2, p);
      return parts2;
    }
    carry2 = p.pop();
    pushAll(parts2, p);
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
  const maxDepth2 = bound(options2.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options2.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options2.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth2, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
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
function expand_(str, max, maxLength, maxDepth2, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth2) {
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
        n = expand_(n[0], max, maxLength, maxDepth2, depth + 1, maxRewrites, budget, false).map(embrace);
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
        const expanded = expand_(n[j], max, maxLength, maxDepth2, depth + 1, maxRewrites, budget, false);
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
var parseClass = (glob2, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
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
  const code2 = c.charCodeAt(0);
  if (code2 >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code2] ||= l.re.test(c) ? 1 : 2;
  return ascii[code2] === 1;
};
var tokenize = (p, nocase, noext, form, mark2) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark2) {
      const m = c === "\\" && p.startsWith(mark2, i + 1) ? 1 : 0;
      if (m || c === mark2) {
        const start = i + m + mark2.length;
        const end = p.indexOf(mark2, start);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark2.length;
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
      const [re, consumed] = parseClass(p, i, nocase, form);
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
    const close = pairs.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
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
var normalize = (items, form) => {
  const out = [];
  let run = "";
  const flush = () => {
    for (const ch of run.normalize(form))
      out.push(lit(ch));
    run = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split2 = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split2(alts(next));
      case "?":
        return split2([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split2(alts(MATCH)), next };
    }
    const after = split2([]);
    const entry = split2(alts(after));
    after.out.push(next, entry);
    return it.type === "*" ? after : entry;
  };
  const start = seq(items, MATCH);
  return [start, id];
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
  if (a.ids.some((id, i) => id !== b.ids[i]))
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
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
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
  constructor(start, marks2) {
    this.#start = start;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
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
    const code2 = c.charCodeAt(0);
    const found2 = code2 < 128 ? void 0 : d.next.get(c);
    if (found2)
      return found2;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code2 < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code2] = n;
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
      const most = s.length;
      const least2 = most + 1 >> 1;
      if (most < min || least2 > max)
        return false;
      if (least2 < min || most > max)
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
      const code2 = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code2] ?? dfa.next(d, chars[i]);
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
    match: (list2, pattern, options2 = {}) => orig.match(list2, pattern, ext(def, options2)),
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
var inRepeatOrNegExt = (portion, mark2) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark2) {
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
var match = (list2, pattern, options2 = {}) => {
  const mm = new Minimatch(pattern, options2);
  list2 = list2.filter((f) => mm.match(f));
  if (mm.options.nonull && !list2.length) {
    list2.push(pattern);
  }
  return list2;
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
      const close = classEnd(pattern, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
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
      const close = classEnd(pattern, i);
      if (close !== -1)
        i = close;
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
      for (const part of pattern) {
        if (typeof part !== "string")
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
    const ids = this.globParts.map((parts2) => parts2.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P2 = partIds.size;
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
        const key2 = pre[k] * P2 + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key2 = suf[k + 1] * P2 + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        suf[k] = id;
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
    return globParts.map((parts2) => {
      let gs = -1;
      while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts2[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts2.splice(gs, i - gs);
        }
      }
      return parts2;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts2) => {
      const root = this.#rootIndex(parts2) + 1;
      parts2 = parts2.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts2.length === 0 ? [""] : parts2;
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
    let parts2 = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize3 = this.#form;
    if (normalize3)
      parts2 = parts2.map((p) => p.normalize(normalize3));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize3,
      parts: parts2
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts2 = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts2.length - 1; i++) {
          const p = parts2[i];
          if (i === 1 && p === "" && parts2[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts2.splice(i, 1);
            i--;
          }
        }
        if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
          didSomething = true;
          parts2.pop();
        }
      }
      const root = this.#rootIndex(parts2) + 1;
      let dd = root;
      while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
        const p = parts2[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts2.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts2.length === 0 ? [""] : parts2;
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
      for (let parts2 of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts2[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts2.splice(gs + 1, gss - gs);
          }
          let next = parts2[gs + 1];
          const p = parts2[gs + 2];
          const p2 = parts2[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts2.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts2.splice(gs, 1);
          const other2 = parts2.slice(0);
          other2[gs] = "**";
          splitCells += addedCells;
          globParts.push(other2);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts2.length - 1; i++) {
            const p = parts2[i];
            if (i === 1 && p === "" && parts2[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts2.splice(i, 1);
              i--;
            }
          }
          if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
            didSomething = true;
            parts2.pop();
          }
        }
        const root = this.#rootIndex(parts2) + 1;
        let dd = root;
        while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
          const p = parts2[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts2[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts2.splice(dd - 1, 2, ...splin);
            if (parts2.length === 0)
              parts2.push("");
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
    const rows = globParts.filter((parts2) => {
      const key2 = parts2.join("/");
      if (keys.has(key2))
        return false;
      keys.add(key2);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts2 of rows) {
      const s = [];
      for (let i = 0; i < parts2.length; i++) {
        if (parts2[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts2) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts2.length)
          continue;
        const c = [...parts2];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts2[i];
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
    const parts2 = { head, body, tail, segments };
    byStart[key2] = parts2;
    return parts2;
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
    let code2 = 57344;
    while (pattern.includes(String.fromCharCode(code2))) {
      if (++code2 > 63743)
        return this.braceExpand();
    }
    const mark2 = String.fromCharCode(code2);
    let found2 = false;
    const marked = pattern.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found2 = true;
      return `${mark2}${lo}..${hi}${mark2}`;
    });
    if (!found2)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark2)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark2)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark2;
    return set;
  }
  parse(pattern) {
    assertValidPattern(pattern);
    const options2 = this.options;
    if (pattern === "**")
      return GLOBSTAR;
    if (pattern === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize3 } = options2;
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
        normalize: normalize3,
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
    let split2 = this.#cachedSplit(f);
    if (!split2) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options2.flipNegate ? false : this.negate;
        if (can === "yes")
          return options2.flipNegate ? true : !this.negate;
      }
      split2 = this.#split(f);
    }
    const ff = split2.parts;
    const resolved = this.#level2 ? split2.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
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
  return row.split("/").filter((part) => part !== "**" && isWild(part));
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
function isWild(part) {
  for (let at3 = 0; at3 < part.length; at3++) {
    const char = part[at3];
    if (char === "\\") at3++;
    else if (char === "*" || char === "?") return true;
    else if (isExtglob(part, at3) && part.includes(")", at3 + 2)) return true;
  }
  return false;
}
function unescapePart(part) {
  let result = "";
  for (let at3 = 0; at3 < part.length; at3++) result += part[at3] === "\\" ? part[++at3] ?? "\\" : part[at3];
  return result;
}
function isExtglob(pattern, at3) {
  return pattern[at3 + 1] === "(" && "?*+@!".includes(pattern[at3]);
}
function extglobsOf(pattern) {
  let count = 0;
  let open = 0;
  let depth = 0;
  for (let at3 = 0; at3 < pattern.length; at3++) {
    const char = pattern[at3];
    if (char === "\\") at3++;
    else if (isExtglob(pattern, at3)) {
      count++;
      open++;
      at3++;
      if (open > depth) depth = open;
    } else if (char === ")" && open > 0) open--;
  }
  return { count, depth };
}
function countBraces(pattern) {
  let count = 0;
  for (const char of pattern) if (char === "{") count++;
  return count;
}
function countGlobstars(pattern) {
  let count = 0;
  for (let at3 = 0; at3 + 1 < pattern.length; at3++) {
    if (pattern[at3] === "*" && pattern[at3 + 1] === "*") {
      count++;
      at3++;
    }
  }
  return count;
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
  const parts2 = row.split("/").filter((part) => part !== "" && part !== ".");
  const wildAt = parts2.findIndex(isWild);
  if (wildAt < 0) return { literal: parts2.map(unescapePart), rest: { form: "nothing" } };
  const literal2 = parts2.slice(0, wildAt).map(unescapePart);
  return { literal: literal2, rest: directory ? { form: "wildcards" } : usualForm(parts2.slice(wildAt)) };
}
function usualForm(parts2) {
  const [first, second, third] = parts2;
  if (first === "**" && second === void 0) return { form: "below" };
  if (first === "**" && second !== void 0 && !isWild(second)) {
    if (parts2.length === 2) return { form: "name", name: unescapePart(second) };
    if (parts2.length === 3 && third === "**") return { form: "inside", name: unescapePart(second) };
  }
  if (first === "**" && second !== void 0 && parts2.length === 2) {
    const star = second.indexOf("*");
    const start = second.slice(0, star);
    const end = second.slice(star + 1);
    const plain = star >= 0 && !/[*?\\]/.test(start + end) && extglobsOf(second).count === 0;
    if (plain) return { form: "file", start, end };
  }
  return { form: "wildcards" };
}
function rowWeight(row) {
  const parts2 = row.split("/");
  const globstars = parts2.slice(0, -1).filter((part) => part === "**").length;
  return wildParts(row).reduce((sum, part) => sum + Math.ceil(part.length ** 2 / 10), 4 + 8 * globstars);
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
  const { count, depth } = extglobsOf(pattern);
  if (depth > globLimits.extglobNesting) return `nests extended globs deeper than ${globLimits.extglobNesting}`;
  if (count > globLimits.extglobs) return `holds more than ${globLimits.extglobs} extended globs`;
  const expanded = expandBraces(pattern, globLimits.expansions + 1);
  if (expanded.length > globLimits.expansions) {
    return `expands its braces to more than ${globLimits.expansions} patterns`;
  }
  if (expanded.some((row) => wildParts(row).some((part) => part.length > globLimits.wildcardPart))) {
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
function setFirst(map2, key2, order) {
  if (!map2.has(key2)) map2.set(key2, order);
}
function nodeAt(root, parts2) {
  let node = root;
  for (const part of parts2) {
    let child = node.children.get(part);
    if (child === void 0) {
      child = aNode();
      node.children.set(part, child);
    }
    node = child;
  }
  return node;
}
function sharedParts(lists) {
  const [first, ...others] = lists;
  const end = first.findIndex((part, at3) => others.some((other2) => other2[at3] !== part));
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
    const slash2 = path2.indexOf("/", from);
    const to = slash2 < 0 ? path2.length : slash2;
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
  for (let at3 = from, slash2 = path2.indexOf("/", at3); slash2 >= 0; slash2 = path2.indexOf("/", at3)) {
    first = Math.min(first, node.inside.get(path2.slice(at3, slash2)) ?? Infinity);
    at3 = slash2 + 1;
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
  return path2.length > globLimits.partLength && path2.split("/").some((part) => part.length > globLimits.partLength);
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
      const plain = findGlob(index, path2);
      if (plain.first < Infinity || plain.undecided) return true;
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

// src/rules/tool-judgement.ts
function judgeUse(use) {
  if (use.declared === true) return "fail";
  if (use.role !== "author") return null;
  return use.certainty === "certain" ? "fail" : use.certainty === "strong" ? "review" : null;
}
function judgedUses({ toolUses }) {
  const named = toolUses.some((use) => use.toolId !== unnamedTool && toolParticipates(use));
  return toolUses.flatMap((use) => {
    const kind = use.toolId === unnamedTool && named ? null : judgeUse(use);
    return kind ? [{ use, kind }] : [];
  });
}
function inScope(use) {
  if (use.scope.length === 0) return () => true;
  const globs2 = compileGlobs(use.scope);
  if (globs2.refused.length > 0) return () => true;
  return (file) => bothPaths(file).some((path2) => globs2.matches(path2));
}
function bothPaths(file) {
  return file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
}
var inCommits = {
  "commit-trailer": "trailer",
  "commit-body": "message",
  "commit-author": "author",
  committer: "committer"
};
var elsewhere = {
  "pr-author": "the author of the pull request",
  "pr-title": "the title",
  "pr-body": "the description",
  branch: "the branch name",
  label: "a label",
  file: "a record that it keeps"
};
function whereSeen(use, { pullRequest }) {
  const signals = use.signals.filter((signal) => signal.role === use.role);
  if (signals.length === 0) return "is declared";
  const commits = new Set(signals.flatMap((signal) => signal.commit ?? []));
  const all = (pullRequest.commits ?? []).filter((commit) => commit.parents.length < 2).length;
  const parts2 = wordsFor(signals, elsewhere);
  if (commits.size > 0) {
    parts2.unshift(`${commits.size} of ${all} commits (${wordsFor(signals, inCommits).join(", ")})`);
  }
  const last = parts2.pop();
  return `is seen in ${parts2.length > 0 ? `${parts2.join(", ")} and ${last}` : last}`;
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
  const places = new Set(use.signals.map((signal) => signal.where));
  if ([...places].some((place) => inCommits[place] !== void 0)) {
    return say`If the tool took no part, take its mark out of the commits.`;
  }
  if (places.has("branch")) return say`If the tool took no part, open the pull request from a branch with another name.`;
  if (places.has("pr-body") || places.has("pr-title") || places.has("label")) {
    return say`If the tool took no part, take its mark out of the pull request.`;
  }
  return join();
}

// src/rules/data-class-exceeded.ts
var dataClassExceeded = defineRule({
  id: "data-class-exceeded",
  kinds: ["fail", "review"],
  floor: "review",
  description: "An AI tool took part in the change of a path whose data class is above the clearance of the tool.",
  why: "Whatever an AI tool edits it has read, and most send what they read to a supplier. The policy gives paths a data class and tools the highest class they may see; this rule joins the two on every pull request. The higher class of both paths of a rename counts. A declared scope limits the judgement to the files in it.",
  remedy: "Make the change to that file without the tool, in a pull request of its own.",
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
    "SOC2:CC6.1",
    "SOC2:CC8.1",
    "GSpp:ASST.2.4",
    "GSpp:ASST.3.11",
    "GSpp:ASST.4.1",
    "AISVS:AC.1.1",
    "ISO42001:A.9.4"
  ],
  check(facts, policy) {
    const names2 = new ToolNames(policy);
    const cleared = judgedUses(facts).flatMap(({ use, kind }) => {
      const entry = names2.entry(use.toolId);
      return entry?.maxDataClass ? [{ use, kind, entry, limit: entry.maxDataClass }] : [];
    });
    if (policy.dataClasses.length === 0 || cleared.length === 0 || facts.files.length === 0) return "notApplicable";
    return cleared.flatMap(({ use, kind, entry, limit }) => {
      const within = inScope(use);
      return facts.files.flatMap((file, index) => {
        const dataClass = facts.dataClasses[index] ?? null;
        if (dataClass === null || !isAbove(policy.dataClasses, dataClass, limit) || !within(file)) return [];
        return [
          {
            kind,
            path: file.path,
            toolId: use.toolId,
            message: join(
              say`${file.path} is ${dataClass}, and ${use.toolName}, which `,
              whereSeen(use, facts),
              say`, is cleared up to ${limit}.`
            ),
            remedy: join(
              say`Take ${file.path} out of this pull request and change it without the tool in one of its own, or have maxDataClass of ${entry.id} raised in the policy on the base branch.`,
              use.scope.length > 0 ? "" : say` If the tool did not touch this file, declare what it touched, for example ${`AI assistance: ${use.toolName} for docs/**`}.`
            )
          }
        ];
      });
    });
  }
});
function isAbove(classes, dataClass, limit) {
  return classes.indexOf(dataClass) > classes.indexOf(limit);
}

// src/model/patch.ts
var lineFeed = 10;
var plus = 43;
var minus = 45;
var at = 64;
var backslash = 92;
function walkPatch(patch, limits, visit2) {
  const lineBytes2 = limits.lineBytes ?? Number.POSITIVE_INFINITY;
  let budget = limits.changedBytes ?? Number.POSITIVE_INFINITY;
  let whole = true;
  const line = { kind: "context", start: 0, end: 0, oldLine: 0, newLine: 0 };
  let oldLine = 0;
  let newLine = 0;
  let inHunk = false;
  for (let from = 0; from < patch.length; ) {
    let end = from;
    while (end < patch.length && patch[end] !== lineFeed) end++;
    const mark2 = patch[from];
    const next = end + 1;
    line.start = from + 1;
    line.end = end;
    if (mark2 === at) {
      inHunk = true;
      oldLine = numberAfter(patch, from, end, minus);
      newLine = numberAfter(patch, from, end, plus);
      line.kind = "hunk";
      line.start = contextStart(patch, from, end);
      line.oldLine = oldLine;
      line.newLine = newLine;
      if (end - from > lineBytes2) whole = false;
      else if (visit2(line) === false) return false;
    } else if (inHunk && mark2 !== backslash && from < end) {
      line.oldLine = oldLine;
      line.newLine = newLine;
      const changed = mark2 === plus || mark2 === minus;
      line.kind = mark2 === plus ? "added" : mark2 === minus ? "removed" : "context";
      if (mark2 !== plus) oldLine++;
      if (mark2 !== minus) newLine++;
      if (end - from > lineBytes2) {
        whole = false;
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
  return whole;
}
function numberAfter(patch, from, end, sign) {
  let index = from;
  while (index < end && patch[index] !== sign) index++;
  let value = 0;
  for (index++; index < end; index++) {
    const digit3 = patch[index] - 48;
    if (digit3 < 0 || digit3 > 9) break;
    value = Math.min(value * 10 + digit3, 2147483647);
  }
  return value;
}
function contextStart(patch, from, end) {
  let index = from;
  while (index < end && patch[index] === at) index++;
  while (index < end && patch[index] !== at) index++;
  while (index < end && patch[index] === at) index++;
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
  const added = new Uint8Array(patch.length);
  let removedLength = 0;
  let addedLength = 0;
  walkPatch(patch, {}, (line) => {
    if (line.kind !== "removed" && line.kind !== "added") return true;
    for (let at3 = line.start; at3 < line.end; at3++) {
      const byte = patch[at3];
      if (isWhiteSpace(byte)) continue;
      if (line.kind === "removed") removed[removedLength++] = byte;
      else added[addedLength++] = byte;
    }
    return true;
  });
  if (removedLength !== addedLength) return false;
  for (let at3 = 0; at3 < removedLength; at3++) if (removed[at3] !== added[at3]) return false;
  return true;
}
function isWhiteSpace(byte) {
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

// src/rules/forbidden-path.ts
var forbiddenPath = defineRule({
  id: "forbidden-path",
  kinds: ["fail", "review"],
  floor: "review",
  description: "A changed path is closed by the policy: to all, to AI tools, or to a tool that took part.",
  why: "Some places are not for an agent, and some are for nobody in an ordinary pull request: production credentials, legal texts, a customer\u2019s code. The policy says which. Both paths of a rename are judged, so a file cannot be moved out of a closed place. A path that meets a closed pattern only after folding case and look-alike forms of the same characters is shown to a person, since on some file systems it is the same file.",
  remedy: "Take the file out of the pull request; for AI tools: make that part of the change without the tool.",
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
function hitOf(file, globs2) {
  const paths = bothPaths(file);
  for (const path2 of paths) {
    const pattern = globs2.matching(path2);
    if (pattern !== null) return { path: path2, pattern };
  }
  const folded = paths.find((path2) => globs2.matchesFolded(path2));
  return folded === void 0 ? null : { path: folded, pattern: null };
}
function closedPaths(entry, facts, judged) {
  const globs2 = compileGlobs(entry.match);
  const scoped = judged.map((judgement) => ({ ...judgement, within: inScope(judgement.use) }));
  return facts.files.flatMap((file) => {
    const hit = hitOf(file, globs2);
    if (hit === null) return [];
    const tools = entry.forbid === "ai" ? scoped.filter(({ within }) => within(file)) : [];
    if (entry.forbid === "ai" && tools.length === 0) return [];
    const toolId = tools[0]?.use.toolId;
    const sure = hit.pattern !== null && (entry.forbid === "all" || tools.some(({ kind }) => kind === "fail"));
    return [
      {
        kind: sure ? "fail" : "review",
        path: file.path,
        ...toolId === void 0 ? {} : { toolId },
        message: join(
          meets(hit, entry.match),
          entry.forbid === "all" ? ", which the policy closes to every change" : ", which the policy closes to AI tools",
          entry.reason === null ? "" : say` (${entry.reason})`,
          tools.length === 0 ? "." : join("; ", tookPart(tools), ".")
        ),
        remedy: entry.forbid === "all" ? say`Take ${file.path} out of this pull request, or have the entry changed in the policy on the base branch.` : say`Take ${file.path} out of this pull request and make that part without an AI tool in one of its own, or have the entry changed in the policy on the base branch.`
      }
    ];
  });
}
function meets({ path: path2, pattern }, match2) {
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
      message: denied ? join(meets(hit, limit.denied), say`, which the register closes to ${use.toolName}; `, tookPart([limit]), ".") : join(
        say`${outside2} is in none of the places that the register opens to ${use.toolName}; `,
        tookPart([limit]),
        "."
      ),
      remedy: say`Take ${file.path} out of this pull request and make that part without the tool in one of its own, or have the paths of ${entryId} changed in the policy on the base branch.`
    }
  ];
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
function fromUnknown(unknown) {
  return { kind: "open", ...sentencesOf(unknown) };
}
function sentencesOf({ message, remedy, quoted }) {
  const { rest } = spans(message, quoted);
  const forMessage = quoted.slice(0, quoted.length - rest.length);
  return { message: { text: message, quoted: forMessage }, remedy: { text: remedy, quoted: rest } };
}
function fromPolicy(source) {
  if (source.state === "invalid" || source.state === "invalid-local") return source.problems.map(fromProblem);
  if (source.state !== "unreadable") return [];
  return [
    {
      kind: "open",
      message: say`The policy ${source.path} could not be read: ${source.reason}.`,
      remedy: say`Run the check again; if that does not help, make ${source.path} readable on the base branch.`
    }
  ];
}
function fromProblem(problem) {
  const place = say`${problem.file}, line ${problem.line}, column ${problem.column}`;
  const { message, remedy } = sentencesOf(problem);
  return {
    kind: "open",
    message: join(place, problem.path === "" ? ": " : say`, at ${problem.path}: `, message),
    remedy
  };
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
          remedy: say`Edit the description: say what this change does and why. Or another person approves this commit.`
        }
      ];
    }
    if (title + body < wanted) {
      return [
        {
          kind: "review",
          message: say`Title and description together have only ${title + body} of the ${wanted} words that the policy asks for.`,
          remedy: say`Edit the description: in ${wanted} words or more, say what this change does and why. Or another person approves this commit.`
        }
      ];
    }
    return [];
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
  const slash2 = path2.lastIndexOf("/");
  return slash2 < 0 ? path2 : `${path2.slice(0, slash2)}/**`;
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

// src/rules/policy-changed.ts
var defaultPolicyPath = ".github/remit.json";
var workflowFolder = ".github/workflows/";
var codeOwners = /* @__PURE__ */ new Set(["CODEOWNERS", "docs/CODEOWNERS", ".github/CODEOWNERS"]);
var mentionsRemit = /(?<![a-z])remit(?![a-z])/i;
var policyChanged = defineRule({
  id: "policy-changed",
  kinds: ["review"],
  floor: "review",
  description: "The policy, the workflow that runs Remit, or CODEOWNERS is edited here.",
  why: "The policy of the base branch judges, so an edit changes nothing for the pull request that makes it. It changes everything after it. Whoever answers for the policy should see such an edit as what it is and not as one file among many. A workflow counts when its name or its changed lines speak of Remit, or when they cannot be read.",
  remedy: "Another person, who answers for the policy, approves this commit; or the file is taken out.",
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
  check({ pullRequest, files, policySource }) {
    if (pullRequest.source === "none") return "notApplicable";
    const policyPaths = /* @__PURE__ */ new Set([defaultPolicyPath]);
    if (policySource.state !== "local" && policySource.state !== "invalid-local") policyPaths.add(policySource.path);
    return files.flatMap((file) => {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename];
      const what = paths.some((path2) => policyPaths.has(path2)) ? " is the policy." : paths.some((path2) => codeOwners.has(path2)) ? " says who must approve changes." : paths.some((path2) => isWorkflow(path2) && (isNamedRemit(path2) || speaksOfRemit(file))) ? " is a workflow that runs Remit, or may run it." : null;
      if (what === null) return [];
      return [
        {
          kind: "review",
          path: file.path,
          message: join(say`${file.path}`, what, " ", whatJudged(policySource)),
          remedy: say`Another person, who answers for the policy, approves this commit; or take ${file.path} out of this pull request.`
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

// src/rules/undeclared-tool.ts
var undeclaredTool = defineRule({
  id: "undeclared-tool",
  kinds: ["fail", "review", "informational"],
  floor: "informational",
  description: "An AI tool is seen as an author of the change, and the declaration leaves it out or denies it.",
  why: "Declarations get contradicted by the commits under them: agents fill in the template, and people forget the second tool. A form that only the tool writes (its address, its app login, its session link) against a statement that leaves it out is a contradiction of two stated facts. A branch name or a footer is only an indication, for a person to judge. Where no statement is required and none was made, there is nothing to contradict.",
  remedy: "Name the tool in the declaration, or take its mark away where it took no part.",
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
    if (declaration.state === "missing" && policy.task.declaration !== "required") return "notApplicable";
    const undeclared = judgedUses(facts).filter(({ use }) => use.declared !== true);
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
    return [...findings, ...notes(facts, declaration)];
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
  const named = uses.filter((use) => use.toolId !== unnamedTool);
  const line = named.length > 0 ? declarationLine(named) : "AI assistance: Claude Code (Claude Opus 4.8)";
  const example2 = named.length > 0 ? "" : "the name of the tool, for example ";
  if (lines.length === 0) return join("Add this line to the description: ", example2, say`${line}.`);
  if (state === "tools") {
    const more = `; ${named.map((use) => use.toolName).join("; ")}`;
    return say`Add ${more} to the declaration on line ${lines.at(-1)} of the description.`;
  }
  const place = state === "ambiguous" ? "Keep one statement in place of " : "Replace ";
  return join(place, namedLines(lines), ": ", example2, say`${line}.`);
}
function signIt({ toolId, toolName }) {
  if (toolId !== unnamedTool) return say`Add the trailer ${`Generated-by: ${toolName}`} to the message of a commit.`;
  return say`Name the tool in a trailer, for example ${"Generated-by: Claude Code"}, in the message of a commit.`;
}
function separated(text3) {
  return text3.text === "" ? text3 : join(" ", text3);
}
function notes(facts, { state }) {
  if (state !== "none" && state !== "tools") return [];
  return facts.toolUses.flatMap((use) => {
    if (use.declared === true || use.role !== "suggestion" && use.role !== "reviewer") return [];
    const part = use.role === "suggestion" ? ", by a suggestion that a person accepted" : ", as a reviewer";
    return [
      {
        kind: "informational",
        toolId: use.toolId,
        message: join(say`${use.toolName} `, whereSeen(use, facts), part, "; the declaration does not name it."),
        remedy: null
      }
    ];
  });
}

// src/model/file-kind.ts
var flaggableKinds = /* @__PURE__ */ new Set(["source", "ci", "configuration", "manifest"]);
function fileKind(path2) {
  const parts2 = path2.toLowerCase().split("/");
  const name = parts2.pop();
  const dot = name.lastIndexOf(".");
  const extension = dot < 0 ? "" : name.slice(dot + 1);
  const bare = dot > 0 ? name.slice(0, dot) : name;
  const isCode = codeExtensions.has(extension) || isBuildScript(name);
  if (isContinuousIntegration(parts2, name)) return "ci";
  if (lockNames.has(name) || extension === "lock") return "lock";
  if (snapshotExtensions.has(extension) || hasMark(name, snapshotMarks) || isWithin(parts2, snapshotDirectories))
    return "snapshot";
  if (isWithin(parts2, changelogDirectories) || isChangelog(name, bare, extension)) return "changelog";
  if (isGenerated(name, bare) || isWithin(parts2, generatedDirectories)) return "generated";
  if (isTest(path2.slice(path2.lastIndexOf("/") + 1), bare, extension) || parts2.some(isTestDirectory)) return "test";
  if (manifestNames.has(name) || manifestExtensions.has(extension) || isRequirements(name)) return "manifest";
  if (isCode) return isWithin(parts2, exampleDirectories) ? "documentation" : "source";
  if (documentExtensions.has(extension) || documentNames.has(bare)) return "documentation";
  if (assetExtensions.has(extension)) return "asset";
  return isWithin(parts2, documentDirectories) || isWithin(parts2, exampleDirectories) ? "documentation" : "configuration";
}
function isWithin(parts2, directories) {
  for (const part of parts2) if (directories.has(part)) return true;
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
  "test tests __tests__ spec specs e2e testdata test-data fixture fixtures __fixtures__ __mocks__ mocks testing integrationtests"
);
var testDirectoryEndings = [".tests", ".test", "-tests", "_tests", "_test"];
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
function hasMark(name, marks2) {
  return marks2.some((mark2) => name.includes(mark2));
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
  if (bare.startsWith("test_") || bare === "conftest") return true;
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

// src/rules/unexplained-file.ts
var unexplainedFile = defineRule({
  id: "unexplained-file",
  kinds: ["review"],
  floor: "off",
  description: "No task item explains this changed file.",
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
  check({ pullRequest, task: task2, trace }) {
    if (pullRequest.source === "none" || trace.length === 0 || task2.items.length === 0) return "notApplicable";
    return trace.filter((file) => file.state === "unexplained" && flaggableKinds.has(file.kind)).map((file) => ({
      kind: "review",
      path: file.path,
      message: say`Nothing in the task explains ${file.path}.`,
      remedy: say`Add to the description: Also changes ${file.path}, because … Or take the file out, or another person approves this commit.`
    }));
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

// src/rules/index.ts
var rules = [
  incompleteInput,
  missingTask,
  emptyChange,
  outsideBoundary,
  unexplainedFile,
  forbiddenPath,
  missingDeclaration,
  undeclaredTool,
  unlistedTool,
  dataClassExceeded,
  policyChanged
];

// src/facts/data-classes.ts
function classifyFiles(files, policy) {
  const rank = new Map(policy.dataClasses.map((name, order) => [name, order]));
  const classes = policy.dataClasses.map((name) => ({
    name,
    match: policy.paths.filter((entry) => entry.dataClass === name).flatMap((entry) => entry.match)
  })).filter(({ match: match2 }) => match2.length > 0).reverse().map(({ name, match: match2 }) => ({ name, globs: compileGlobs(match2) }));
  const classOf = (path2) => classes.find(({ globs: globs2 }) => globs2.matchesFolded(path2))?.name ?? policy.defaultDataClass;
  const higher = (a, b) => (rank.get(a ?? "") ?? -1) >= (rank.get(b ?? "") ?? -1) ? a : b;
  return files.map(
    ({ path: path2, previousFilename }) => previousFilename === null ? classOf(path2) : higher(classOf(path2), classOf(previousFilename))
  );
}

// src/model/trace.ts
var linkReasons = [
  "named-path",
  "named-file",
  "named-symbol",
  "shared-words",
  "directory",
  "companion",
  "neighbour"
];

// src/facts/trace-boundaries.ts
function findBoundary(allow) {
  const patterns = allow.map((boundary) => boundary.pattern).filter(namesAPart);
  if (patterns.length === 0) return () => null;
  const globs2 = compileGlobs(patterns);
  return ({ path: path2, previousFilename }) => {
    const pattern = globs2.matching(path2);
    if (pattern === null || previousFilename === null || globs2.matches(previousFilename)) return pattern;
    return null;
  };
}
function namesAPart(pattern) {
  return pattern.split("/").some((part) => /^[^*?{}]*[^*?{}.][^*?{}]*$/.test(part));
}

// src/facts/trace-prior.ts
var silent = `
a about above across actually add added adding addition additional adds after again against all allow allowed allows
already also always an and any anyone anything are around as assert at async await back be because been before behind being
below best better between bool boolean both break but by call called can cannot case catch change changed changes
changing char chore class clean cleanup com const continue correct correctly could cover currently def default del delete did do does
doesn don done double down due during each either elif else end ensure enum even every everything exist existing exists
export extend extends extra false feat feature few final find first fix fixed fixes fixing float fn follow following for
from func function further get gets getting give given gives go got had handle handled handles handling happen has have having
he hence her here hers him his how however http https if impl implement implemented implementation implements
import improve improved improvement improvements in include included includes including inside instead int interface internal into introduce introduced introduces is isn issue it
its itself just keep keeps know last least less let lets like long longer look looks made main make makes making many
match may me mean means might minor misc mod more most move moved moves much multiple must mut my need needed needs
never new next nil no non none not nothing now null object of off often old on once one only onto open or org original other others otherwise our out over own package part
per perform please possible pr prefer present prevent prevents previous previously private properly protected provide provided provides pub public pull put
question quite rather re ready real really refactor refactored refactoring related remain remaining remains remove removed removes removing
replace replaced replaces rest return returned returning returns review right run running runs said same saw say second see seen self set sets setting several shall she
should show shows side similar simple simply since single so some someone something sometimes soon still stop str struct such super support supported supporting supports switch
take takes than that the their them then there therefore these they thing things this those though three through throw
throws thus till time to todo together too true try trying tweak two under unless until up update updated updates updating upon us usage use used user uses using usually
val value values var various very via void want was way we well were what when where whether which while who whole whose why will
with within without work working works would wouldn write written wrong yes yet you your yours
bat cjs cpp crate cs css csv cts go gz htm html java jsx kt lock mdx mjs mts php py pyi rb rs scss sh std swift toml ts tsx txt vec vue xml xsd
`;
var common = `
access ai action actions active additional address allow api app append apply arg args argument arguments array attribute
available avoid base based behavior behaviour binary block body branch bug build builder built builds byte bytes cache callback
check checked checker checking checks child class cli client close code collect collection command comment comments commit common
compare compile complete component config configs configuration configure configured connection constant container content
contents context control convert copy core correct count coverage create created creates creating current custom data date debug decode
definition dependencies dependency deprecated deps description detail details detect dev different dir direct directly directory
disable disabled doc docs document documentation drop dry edge element emit empty enable enabled encode ensure entries entry env environment
err error errors event events example examples exception execute execution exit expect expected explicit explicitly expression external
extra extract fail failed failing fails failure fallback fetch field fields file files fill filter fixture flag flags flow fn folder force
format formatting found framework full functions generate generated generation generic git github global group guard handler hash head
header headers help helper helpers host id hub identifier ids ignore image index info information init initial initialize inline input inputs
insert install instance instances integration invalid issues item items job javascript js json key keys kind label layer layout length level
lib library limit line lines link lint list lists load loaded loader local location log logger logging logic logs loop manager
manual map mapping maps markdown master matches matching max md memory message messages metadata method methods min missing mock mode model models module modules name named
names namespace native nested network node normal normalize note notes number numbers objects operation operations option optional options order
os output outputs override packages page param parameter parameters params parent parse parsed parser parsing partial parts pass passed passes passing path
paths pattern patterns pin platform plugin point policy port post prefix preserve print process processing project properties property props
provider push query queue random range raw read readme reader ready record records ref reference references refs regression release remote
render replace repo repository request requests require required requires reset resolve resolved resolver resource resources
response responses result results retry root route row rule rules runner runtime safe sample save scan schema scope script scripts sdk search section select
send server service services session settings setup shape share shared short size skip snapshot sort source sources spec specific split src
stable stack stage standard start started state static status step steps store stream string strings style suite suffix sync syntax system table tag
tags target targets task tasks temp template test tested testing tests text thread timeout timestamp title token tool tooling tools top trace
track transform tree trigger type types typescript unit unknown unused url usage users utils valid validate validation variable variables
verify version versions view warn warning warnings web workflow workflows workspace wrap wrapper writer yaml yml zero
`;
var spellings = `
authentication auth authenticate authenticated authenticating; authorization authz authorize authorized; configuration config configs conf cfg
configure configured; documentation doc docs document documents; database db databases; repository repo repos repositories; dependency dep deps
dependencies; environment env; parameter param params parameters; argument arg args arguments; message msg msgs messages; error err
errors; request req; response res resp; context ctx; temporary temp tmp; directory dir dirs directories; identifier id ids; administrator
admin admins; application app apps; function func fn; string str; number num; kubernetes k8s; internationalization i18n; localization l10n;
accessibility a11y; javascript js; typescript ts; specification spec specs; connection conn; transaction tx txn; certificate cert certs
certificates; credential creds cred credentials; synchronize sync; package pkg; extension ext; calculate calc; information info
`;
var silentWords = split(silent);
var commonWords = split(common);
var spellingOf = new Map(
  spellings.split(";").flatMap((group) => {
    const [first, ...others] = split(group);
    return others.map((other2) => [other2, first]);
  })
);
function split(list2) {
  return list2.split(/\s+/).filter((word) => word !== "");
}

// src/facts/trace-vocabulary.ts
var mark = { none: 0, defines: 1, definesLocal: 2, publishes: 3 };
var definers = "function def class fn func interface type struct enum trait record namespace protocol";
var localDefiners = "const let var val static macro";
var publishers = "export pub public";
var maxSpellings = 1 << 18;
var maxProbes = 48;
var longestWord = 32;
var rarity = { common: 3, full: 10 };
var Vocabulary = class {
  /** By word number; number 0 is every word that says nothing or is not known. */
  rarity = [0];
  /** By spelling: its word number, and its mark. Spelling 0 is unknown. */
  wordOf = new Uint32Array(4096);
  markOf = new Uint8Array(4096);
  #slots = new Int32Array(8192);
  #hashes = new Int32Array(4096);
  #ends = new Uint32Array(4096);
  #letters = new Uint8Array(1 << 15);
  #spellings = 1;
  #words = /* @__PURE__ */ new Map();
  #decoder = new TextDecoder();
  constructor() {
    for (const word of silentWords) this.#words.set(stemWord(word), 0);
    for (const word of commonWords) this.#newWord(stemWord(word), rarity.common);
    const encoder2 = new TextEncoder();
    const markAll = (list2, value) => {
      for (const word of list2.split(" ")) {
        const bytes = encoder2.encode(word);
        this.markOf[this.spelling(bytes, 0, bytes.length, hashOf(bytes), true)] = value;
      }
    };
    markAll(definers, mark.defines);
    markAll(localDefiners, mark.definesLocal);
    markAll(publishers, mark.publishes);
  }
  /** How many word numbers are in use. */
  get size() {
    return this.rarity.length;
  }
  /** How a spelling is spelt, in lower case. */
  textOf(spelling) {
    return this.#decoder.decode(this.#letters.subarray(this.#ends[spelling - 1], this.#ends[spelling]));
  }
  /** The number of a word given as text, 0 if it says nothing. */
  word(text3) {
    const stem = stemWord(text3.toLowerCase());
    return this.#words.get(stem) ?? this.#newWord(stem, rarity.full);
  }
  /**
   * The spelling at `bytes[start, end)` in any case; `hash` as `hashStep` gives it over the lower-case bytes.
   * With `grow` false, or when the vocabulary is full, an unseen spelling is 0.
   */
  spelling(bytes, start, end, hash, grow) {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ hash >>> 15) & mask;
    for (let probe = 0; probe < maxProbes; probe++) {
      const found2 = this.#slots[slot];
      if (found2 === 0) {
        if (!grow || this.#spellings >= maxSpellings) return 0;
        return this.#add(bytes, start, end, hash, slot);
      }
      if (this.#hashes[found2] === hash && this.#ends[found2] - this.#ends[found2 - 1] === end - start) return found2;
      slot = slot + 1 & mask;
    }
    return 0;
  }
  #add(bytes, start, end, hash, slot) {
    const spelling = this.#spellings++;
    if (spelling >= this.#hashes.length) this.#growSpellings();
    let letter = this.#ends[spelling - 1];
    while (letter + end - start > this.#letters.length) this.#letters = doubled(this.#letters, Uint8Array);
    for (let index = start; index < end; index++) this.#letters[letter++] = lowerByte(bytes[index]);
    this.#ends[spelling] = letter;
    this.#hashes[spelling] = hash;
    this.wordOf[spelling] = this.word(this.textOf(spelling));
    this.#slots[slot] = spelling;
    if (this.#spellings * 2 > this.#slots.length) this.#growSlots();
    return spelling;
  }
  #newWord(stem, weight) {
    const known = this.#words.get(stem);
    if (known !== void 0) return known;
    const number = this.rarity.length;
    this.#words.set(stem, number);
    this.rarity.push(weight);
    return number;
  }
  #growSpellings() {
    this.#hashes = doubled(this.#hashes, Int32Array);
    this.#ends = doubled(this.#ends, Uint32Array);
    this.wordOf = doubled(this.wordOf, Uint32Array);
    this.markOf = doubled(this.markOf, Uint8Array);
  }
  #growSlots() {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let spelling = 1; spelling < this.#spellings; spelling++) {
      const hash = this.#hashes[spelling];
      let slot = (hash ^ hash >>> 15) & slots.length - 1;
      let probe = 0;
      while (slots[slot] !== 0 && ++probe < maxProbes) slot = slot + 1 & slots.length - 1;
      if (slots[slot] === 0) slots[slot] = spelling;
    }
    this.#slots = slots;
  }
};
var hashStart = 2166136261 | 0;
var prime = 16777619;
function hashStep(hash, byte) {
  return Math.imul(hash ^ byte, prime);
}
function hashOf(bytes) {
  let hash = hashStart;
  for (const byte of bytes) hash = hashStep(hash, byte);
  return hash;
}
function lowerByte(byte) {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}
function doubled(array, type) {
  const larger = new type(array.length * 2);
  larger.set(array);
  return larger;
}
function stemWord(word) {
  let stem = spellingOf.get(word) ?? word;
  if (stem.endsWith("s") && stem.length > 3) stem = withoutPlural(stem);
  for (let pass = 0; pass < 2; pass++) {
    const ending = endingOf(stem);
    if (ending === 0) break;
    stem = stem.slice(0, -ending);
  }
  if (stem.length > 4 && stem.endsWith("e")) stem = stem.slice(0, -1);
  const last = stem[stem.length - 1];
  if (stem.length >= 4 && last === stem[stem.length - 2] && "bdgmnprt".includes(last)) stem = stem.slice(0, -1);
  return stem;
}
function withoutPlural(word) {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes"))
    return word.slice(0, -2);
  return "sui".includes(word[word.length - 2]) ? word : word.slice(0, -1);
}
function endingOf(word) {
  const rest = word.length - 4;
  switch (word[word.length - 1]) {
    case "n":
      return rest >= 5 && word.endsWith("ation") ? 5 : rest >= 3 && word.endsWith("ion") ? 3 : 0;
    case "g":
      return rest >= 5 && word.endsWith("ating") ? 5 : rest >= 2 && word.endsWith("ing") ? 3 : 0;
    case "d":
      return rest >= 4 && word.endsWith("ated") ? 4 : rest >= 2 && word.endsWith("ed") ? 2 : 0;
    case "r":
      if (rest >= 4 && word.endsWith("ator")) return 4;
      return rest >= 2 && (word.endsWith("er") || word.endsWith("or")) ? 2 : 0;
    case "e":
      return rest >= 3 && word.endsWith("ate") ? 3 : 0;
    default:
      return 0;
  }
}

// src/facts/trace-tokens.ts
var other = 0;
var lower = 1;
var upper = 2;
var digit2 = 3;
var join2 = 4;
var hyphen = 5;
var kinds = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  if (byte >= 97 && byte <= 122) kinds[byte] = lower;
  else if (byte >= 65 && byte <= 90) kinds[byte] = upper;
  else if (byte >= 48 && byte <= 57) kinds[byte] = digit2;
  else if (byte === 95 || byte === 36) kinds[byte] = join2;
  else if (byte === 45) kinds[byte] = hyphen;
  else if (byte >= 128 && byte !== 194 && byte !== 226 && byte !== 240) kinds[byte] = lower;
}
var Tokens = class {
  words = 0;
  /** Spelling in the vocabulary; 0 = unknown. */
  wordSpelling = new Uint32Array(1024);
  wordStart = new Uint32Array(1024);
  wordEnd = new Uint32Array(1024);
  identifiers = 0;
  identifierStart = new Uint32Array(1024);
  identifierEnd = new Uint32Array(1024);
  /** Over its lower-case letters and digits, so that spelling styles agree. */
  identifierHash = new Int32Array(1024);
  /** How many words it is made of, and the index of the first. */
  identifierParts = new Uint32Array(1024);
  identifierFirst = new Uint32Array(1024);
  #vocabulary;
  constructor(vocabulary) {
    this.#vocabulary = vocabulary;
  }
  /** Reads `bytes[from, to)`. With `grow` false, unseen words stay unknown. */
  scan(bytes, from, to, grow) {
    this.words = 0;
    this.identifiers = 0;
    this.#reserve(to - from);
    let index = from;
    while (index < to) {
      const type = kinds[bytes[index]];
      if (type === other || type === hyphen) {
        index += bytes[index] === 226 ? 3 : bytes[index] === 240 ? 4 : bytes[index] === 194 ? 2 : 1;
        continue;
      }
      index = this.#scanIdentifier(bytes, index, to, grow);
    }
  }
  /** Reads one run of letters, digits, `_`, `$` and inner hyphens; the loop that all of a change passes through. */
  #scanIdentifier(bytes, start, to, grow) {
    const firstWord = this.words;
    let isHyphenated = false;
    let partStart = start;
    let partFirst = firstWord;
    let partHash = hashStart;
    let wordStart = -1;
    let wordHash = hashStart;
    let uppers = 0;
    let index = start;
    for (; index < to; index++) {
      const byte = bytes[index];
      const type = kinds[byte];
      if (type === lower) {
        if (wordStart < 0) {
          wordStart = index;
          wordHash = hashStart;
        } else if (uppers > 1) {
          this.#addWord(bytes, wordStart, index - 1, hashName(bytes, wordStart, index - 1), grow);
          wordStart = index - 1;
          wordHash = hashStep(hashStart, bytes[wordStart] | 32);
        }
        uppers = 0;
        let letter = byte;
        for (; ; ) {
          wordHash = Math.imul(wordHash ^ letter, prime);
          partHash = Math.imul(partHash ^ letter, prime);
          if (index + 1 === to) break;
          letter = bytes[index + 1];
          if (kinds[letter] !== lower) break;
          index++;
        }
      } else if (type === upper) {
        if (wordStart >= 0 && uppers === 0) {
          this.#addWord(bytes, wordStart, index, wordHash, grow);
          wordStart = -1;
        }
        if (wordStart < 0) {
          wordStart = index;
          wordHash = hashStart;
        }
        uppers++;
        wordHash = hashStep(wordHash, byte | 32);
        partHash = hashStep(partHash, byte | 32);
      } else {
        if (wordStart >= 0) {
          this.#addWord(bytes, wordStart, index, wordHash, grow);
          wordStart = -1;
        }
        uppers = 0;
        if (type === digit2) {
          partHash = hashStep(partHash, byte);
        } else if (type === hyphen) {
          const next = index + 1 < to ? kinds[bytes[index + 1]] : other;
          if (next === other || next === hyphen) break;
          this.#addIdentifier(partStart, index, partHash, partFirst);
          isHyphenated = true;
          partStart = index + 1;
          partFirst = this.words;
          partHash = hashStart;
        } else if (type === other) {
          break;
        }
      }
    }
    if (wordStart >= 0) this.#addWord(bytes, wordStart, index, wordHash, grow);
    this.#addIdentifier(partStart, index, partHash, partFirst);
    if (isHyphenated) this.#addIdentifier(start, index, hashName(bytes, start, index), firstWord);
    return index;
  }
  #addWord(bytes, start, end, hash, grow) {
    const length = end - start;
    if (length < 2) return;
    this.wordSpelling[this.words] = length > longestWord ? 0 : this.#vocabulary.spelling(bytes, start, end, hash, grow);
    this.wordStart[this.words] = start;
    this.wordEnd[this.words++] = end;
  }
  #addIdentifier(start, end, hash, firstWord) {
    const parts2 = this.words - firstWord;
    if (parts2 === 0) return;
    this.identifierStart[this.identifiers] = start;
    this.identifierEnd[this.identifiers] = end;
    this.identifierHash[this.identifiers] = hash;
    this.identifierParts[this.identifiers] = parts2;
    this.identifierFirst[this.identifiers++] = firstWord;
  }
  #reserve(bytes) {
    if (bytes < this.wordSpelling.length) return;
    const length = bytes + 1024;
    this.wordSpelling = new Uint32Array(length);
    this.wordStart = new Uint32Array(length);
    this.wordEnd = new Uint32Array(length);
    this.identifierStart = new Uint32Array(length);
    this.identifierEnd = new Uint32Array(length);
    this.identifierHash = new Int32Array(length);
    this.identifierParts = new Uint32Array(length);
    this.identifierFirst = new Uint32Array(length);
  }
};
function hashName(bytes, start, end) {
  let hash = hashStart;
  for (let index = start; index < end; index++) hash = stepName(hash, bytes[index]);
  return hash;
}
function stepName(hash, byte) {
  const type = kinds[byte];
  if (type === lower || type === digit2) return hashStep(hash, byte);
  return type === upper ? hashStep(hash, byte | 32) : hash;
}
function keyOf(text3) {
  let key2 = "";
  for (let index = 0; index < text3.length; index++) {
    const code2 = text3.charCodeAt(index);
    if (code2 >= 48 && code2 <= 57 || code2 >= 97 && code2 <= 122 || code2 >= 128) key2 += text3[index];
    else if (code2 >= 65 && code2 <= 90) key2 += String.fromCharCode(code2 | 32);
  }
  return key2;
}

// src/facts/trace-path.ts
var generic = new Set(
  `index main mod lib libs init util utils utility utilities helper helpers type types test tests common base core app apps
src source sources config configs readme package packages setup constant constants model models error errors server client api
page pages layout route routes schema schemas settings doc docs default defaults shared data info build run cli cmd internal public
resources java python javascript typescript go rust dotnet org com crates modules module components component services service
examples example scripts script tools dist out bin pkg github workflows workflow vendor third party`.split(/\s+/)
);
function isGeneric(key2) {
  return generic.has(key2);
}
var stemEndings = [
  ".test",
  ".tests",
  ".spec",
  ".stories",
  ".e2e",
  ".bench",
  ".snap",
  ".d",
  ".test-d",
  ".module",
  ".node",
  ".browser",
  ".generated",
  ".gen",
  ".pb",
  "_test",
  "_tests",
  "_spec",
  "-test",
  "-tests",
  "-spec",
  "_generated",
  "_gen"
];
function stemOf(path2) {
  let stem = baseOf(path2);
  if (stem.startsWith(".")) stem = stem.slice(1);
  const dot = stem.lastIndexOf(".");
  if (dot > 0) stem = stem.slice(0, dot);
  if (stem.startsWith("test_")) stem = stem.slice(5);
  for (let pass = 0; pass < 3 && /[._-]/.test(stem); pass++) {
    const lower3 = stem.toLowerCase();
    const ending = stemEndings.find((ending2) => lower3.endsWith(ending2) && lower3.length > ending2.length);
    if (ending === void 0) break;
    stem = stem.slice(0, -ending.length);
  }
  for (const ending of ["Tests", "Test", "Spec"]) {
    if (stem.endsWith(ending) && stem.length > ending.length) return stem.slice(0, -ending.length);
  }
  return stem;
}
function baseOf(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function directoryOf(path2) {
  const slash2 = path2.lastIndexOf("/");
  return slash2 < 0 ? "" : path2.slice(0, slash2);
}
var containers = new Set(
  "packages libs crates apps src pkg cmd components services modules tests test docs examples internal tools plugins".split(
    " "
  )
);
function packageOf(path2) {
  const [first, second, third] = path2.split("/", 3);
  if (second === void 0) return "";
  return third !== void 0 && containers.has(first) ? `${first}/${second}` : first;
}
function modulePath(path2) {
  const base2 = baseOf(path2);
  const dot = base2.indexOf(".", 1);
  const bare = dot > 0 ? path2.slice(0, path2.length - base2.length + dot) : path2;
  const name = baseOf(bare);
  return name === "index" || name === "mod" || name === "__init__" ? directoryOf(bare) : bare;
}
function importableKeys(path2) {
  const module = modulePath(path2);
  const parts2 = module.split("/");
  const name = keyOf(parts2.at(-1));
  const parent = keyOf(parts2.at(-2) ?? "");
  const keys = [`path:${module}`];
  if (isTelling(parent, name)) keys.push(`pair:${parent}/${name}`);
  if (path2.endsWith(".go")) {
    const above = keyOf(parts2.at(-3) ?? "");
    if (isTelling(above, parent)) keys.push(`pair:${above}/${parent}`);
  }
  return keys;
}
function isTelling(parent, name) {
  return parent !== "" && name.length > 1 && !(isGeneric(parent) && isGeneric(name));
}

// src/facts/trace-imports.ts
var beginnings = [
  "import",
  "from",
  "use",
  "using",
  "pub",
  "mod",
  "#include",
  "export",
  "}",
  "require",
  "@import",
  '"'
].map((word) => new TextEncoder().encode(word));
var decoder = new TextDecoder();
function looksLikeImport(bytes, start, end) {
  let from = start;
  while (from < end && (bytes[from] === 32 || bytes[from] === 9)) from++;
  const first = bytes[from];
  if (first === 99 || first === 108 || first === 118) return endsInQuotedCall(bytes, from, end);
  for (const word of beginnings) {
    if (word[0] !== first) continue;
    let index = 0;
    while (index < word.length && bytes[from + index] === word[index]) index++;
    if (index === word.length && from + index < end) return true;
  }
  return false;
}
function endsInQuotedCall(bytes, from, end) {
  let last = end - 1;
  if (bytes[last] === 13) last--;
  if (bytes[last] === 59) last--;
  return last - 1 > from && bytes[last] === 41 && (bytes[last - 1] === 39 || bytes[last - 1] === 34);
}
function importsOf(bytes, start, end, path2) {
  const line = decoder.decode(bytes.subarray(start, end)).trim();
  const quoted = quotedTarget(line);
  if (quoted !== null) return keysOf(quoted, path2);
  const target = bareTarget(line);
  return target === null ? [] : keysOf(target, path2);
}
function quotedTarget(line) {
  const close = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"));
  if (close < 1) return null;
  const open = line.lastIndexOf(line[close], close - 1);
  if (open < 0) return null;
  const before = line.slice(0, open).trimEnd();
  const isImport = before.endsWith("from") || before.endsWith("import") || before.endsWith("require(") || before.endsWith("import(") || before.startsWith("#include") || before.startsWith("@import") || before.startsWith("import ") || before === "" && line.length === close + 1 && line.includes("/");
  return isImport ? line.slice(open + 1, close) : null;
}
function bareTarget(line) {
  const words = line.split(/[\s;{(<>]+/, 6).filter((word) => word !== "");
  if (words[0] === "pub") words.shift();
  const [keyword, target, then, name] = words;
  if (target === void 0) return null;
  if (keyword === "from" && then === "import")
    return name === void 0 ? target : `${target}.${name.replace(/,$/, "")}`;
  if (keyword === "mod") return `./${target}`;
  return ["import", "use", "using", "#include"].includes(keyword) ? target : null;
}
function keysOf(target, path2) {
  if (target.length > 200) return [];
  if (target.startsWith(".")) {
    const resolved = resolveRelative(target, directoryOf(path2));
    return resolved === null ? [] : [`path:${modulePath(resolved)}`];
  }
  const slashes = target.includes("/");
  const bare = slashes ? modulePath(target) : target;
  const parts2 = bare.split(slashes ? "/" : /\.|::/).map((part) => keyOf(part)).filter((part) => part !== "" && part !== "crate" && part !== "super" && part !== "self");
  const keys = [];
  for (let index = 1; index < parts2.length; index++) {
    if (isTelling(parts2[index - 1], parts2[index])) keys.push(`pair:${parts2[index - 1]}/${parts2[index]}`);
  }
  if (parts2.length === 1) keys.push(`path:${directoryOf(path2)}/${target}`);
  return keys;
}
function resolveRelative(target, directory) {
  const parts2 = directory === "" ? [] : directory.split("/");
  if (!target.includes("/")) {
    let dots = 0;
    while (target[dots] === ".") dots++;
    for (let up = 1; up < dots; up++) if (parts2.pop() === void 0) return null;
    return [...parts2, ...target.slice(dots).split(".", 8)].filter((part) => part !== "").join("/");
  }
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts2.pop() === void 0) return null;
    } else if (part !== "." && part !== "") {
      parts2.push(part);
    }
  }
  return parts2.join("/");
}

// src/facts/trace-pool.ts
var chunk = 1 << 16;
var Pool = class {
  #room = new Uint32Array(chunk);
  #used = 0;
  /** A copy of the first `length` numbers. */
  keep(numbers, length) {
    if (this.#used + length > this.#room.length) {
      this.#room = new Uint32Array(Math.max(chunk, length));
      this.#used = 0;
    }
    const kept = this.#room.subarray(this.#used, this.#used + length);
    kept.set(numbers.subarray(0, length));
    this.#used += length;
    return kept;
  }
};

// src/facts/trace-change.ts
var symbolPlaces = ["changed", "around", "defined"];
var mostBytes = 6e4;
var leastBytes = 250;
var bytesOfAll = 6e5;
var lineBytes = 2e3;
var maxWords = 600;
var maxSymbols = 500;
var maxDefined = 120;
var maxImports = 60;
var maxHits = 200;
var telling = 8;
var none2 = new Uint8Array(0);
function fairShare(files) {
  const lengths2 = files.map((file) => Math.min(file.patch?.length ?? 0, mostBytes)).sort((a, b) => a - b);
  let left = bytesOfAll;
  for (const [index, length] of lengths2.entries()) {
    const share = Math.floor(left / (lengths2.length - index));
    if (length > share) return Math.max(leastBytes, share);
    left -= length;
  }
  return mostBytes;
}
var ChangeReader = class {
  #vocabulary;
  #task;
  #tokens;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();
  #maybe = new Uint8Array(1 << 16);
  #pool = new Pool();
  // Scratch of the file being read. A stamp says whether an entry belongs to it.
  #stamp = 0;
  #wordStamp = new Uint32Array(8192);
  #wordIndex = new Uint16Array(8192);
  #words = new Uint32Array(maxWords);
  #counts = new Uint32Array(maxWords);
  #wordCount = 0;
  #used = new Symbols(maxSymbols);
  #defined = new Symbols(maxDefined);
  #imports = /* @__PURE__ */ new Set();
  #hits = /* @__PURE__ */ new Map();
  #hitCount = 0;
  constructor(vocabulary, task2) {
    this.#vocabulary = vocabulary;
    this.#task = task2;
    this.#tokens = new Tokens(vocabulary);
    for (const [hash, mentions] of task2.names) {
      if (mentions.some((mention) => mention.shaped || mention.parts > 1)) this.#maybe[hash & 65535] = 1;
    }
  }
  /** `changedBytes` as `fairShare` gives it. */
  read(file, changedBytes) {
    this.#stamp++;
    this.#wordCount = 0;
    this.#used.clear();
    this.#defined.clear();
    this.#imports = /* @__PURE__ */ new Set();
    this.#hits = /* @__PURE__ */ new Map();
    this.#hitCount = 0;
    const stem = stemOf(file.path);
    this.#readName(stem);
    if (file.previousFilename !== null) this.#readName(stemOf(file.previousFilename));
    const pathWords = this.#wordCount;
    const patch = file.patch ?? none2;
    walkPatch(patch, { changedBytes, lineBytes }, (line) => {
      if (line.kind === "hunk") this.#read(patch, line.start, line.end, "around");
      else if (line.kind !== "context") this.#read(patch, line.start, line.end, "changed");
      if (line.kind !== "hunk" && line.kind !== "context" && looksLikeImport(patch, line.start, line.end) && this.#imports.size < maxImports) {
        for (const key2 of importsOf(patch, line.start, line.end, file.path)) this.#imports.add(key2);
      }
      return true;
    });
    return {
      stem,
      stemKey: keyOf(stem),
      words: this.#pool.keep(this.#words, this.#wordCount),
      counts: this.#pool.keep(this.#counts, this.#wordCount),
      pathWords,
      defined: this.#pool.keep(this.#defined.hashes, this.#defined.size),
      definedAt: this.#pool.keep(this.#defined.places, this.#defined.size),
      used: this.#pool.keep(this.#used.hashes, this.#used.size),
      usedAt: this.#pool.keep(this.#used.places, this.#used.size),
      imports: [...this.#imports],
      hits: [...this.#hits.values()].flat()
    };
  }
  #read(bytes, start, end, place) {
    const tokens = this.#tokens;
    tokens.scan(bytes, start, end, this.#wordCount < maxWords);
    this.#addWords();
    const { wordOf, markOf } = this.#vocabulary;
    const isTop = start < end && bytes[start] !== 32 && bytes[start] !== 9;
    let published = false;
    let defines = mark.none;
    let definer = 0;
    for (let index = 0; index < tokens.identifiers; index++) {
      const parts2 = tokens.identifierParts[index];
      const from = tokens.identifierStart[index];
      const to = tokens.identifierEnd[index];
      const spelling = parts2 === 1 ? tokens.wordSpelling[tokens.identifierFirst[index]] : 0;
      const marked = markOf[spelling];
      if (marked === mark.defines || marked === mark.definesLocal) {
        defines = marked;
        definer = to;
        continue;
      }
      if (marked === mark.publishes) published = true;
      const behind = defines === mark.none ? "no" : standsBehind(bytes, definer, from);
      if (behind === "in-brackets") continue;
      const isDefined = behind === "directly";
      const hash = tokens.identifierHash[index];
      if (place === "changed" && (parts2 > 1 || to - from >= telling && wordOf[spelling] !== 0)) {
        this.#used.add(hash, from);
        if (isDefined && (defines === mark.defines || isTop || published)) this.#defined.add(hash, from);
      }
      if (this.#maybe[hash & 65535] === 1) {
        this.#addHits(bytes, from, to, hash, parts2, isDefined && place === "changed" ? "defined" : place);
      }
      defines = mark.none;
    }
  }
  #readName(name) {
    const bytes = this.#encoder.encode(name);
    this.#tokens.scan(bytes, 0, bytes.length, true);
    this.#addWords();
  }
  #addWords() {
    const { wordSpelling, words } = this.#tokens;
    for (let index = 0; index < words; index++) {
      const spelling = wordSpelling[index];
      const word = this.#vocabulary.wordOf[spelling];
      if (word > 0) this.#addWord(word, spelling);
    }
  }
  #addWord(word, spelling) {
    if (word >= this.#wordStamp.length) {
      const length = Math.max(word + 1, this.#wordStamp.length * 2);
      this.#wordStamp = grown(this.#wordStamp, new Uint32Array(length));
      this.#wordIndex = grown(this.#wordIndex, new Uint16Array(length));
    }
    if (this.#wordStamp[word] === this.#stamp) {
      const index = this.#wordIndex[word];
      if (this.#counts[index] < 255) this.#counts[index]++;
    } else if (this.#wordCount < maxWords) {
      this.#wordStamp[word] = this.#stamp;
      this.#wordIndex[word] = this.#wordCount;
      this.#words[this.#wordCount] = spelling;
      this.#counts[this.#wordCount++] = 1;
    }
  }
  #addHits(bytes, start, end, hash, parts2, place) {
    const known = this.#hits.get(hash);
    if (known !== void 0) {
      for (const hit of known) {
        if (symbolPlaces.indexOf(place) > symbolPlaces.indexOf(hit.place)) hit.place = place;
      }
      return;
    }
    const mentions = this.#task.names.get(hash);
    if (mentions === void 0 || this.#hitCount >= maxHits || end - start > 120) return;
    const hits = [];
    for (const mention of mentions) {
      const isSymbol = parts2 > 1 ? mention.shaped || mention.written > 1 : mention.shaped && mention.parts === 1;
      const text3 = this.#task.items[mention.item].bytes;
      if (!isSymbol || !isSameName(text3, mention.start, mention.end, bytes, start, end)) continue;
      hits.push({ mention, place, text: this.#decoder.decode(bytes.subarray(start, end)), parts: parts2 });
    }
    this.#hitCount += hits.length;
    this.#hits.set(hash, hits);
  }
};
var Symbols = class {
  /** The first `size` of each belong to this file. */
  hashes;
  places;
  size = 0;
  #slots;
  #stamps;
  #stamp = 1;
  constructor(limit) {
    const slots = 2 ** Math.ceil(Math.log2(limit * 3));
    this.#slots = new Uint32Array(slots);
    this.#stamps = new Uint32Array(slots);
    this.hashes = new Uint32Array(limit);
    this.places = new Uint32Array(limit);
  }
  clear() {
    this.#stamp++;
    this.size = 0;
  }
  add(hash, place) {
    const unsigned = hash >>> 0;
    const mask = this.#slots.length - 1;
    let slot = (unsigned ^ unsigned >>> 13) & mask;
    while (this.#stamps[slot] === this.#stamp) {
      if (this.#slots[slot] === unsigned) return;
      slot = slot + 1 & mask;
    }
    if (this.size === this.hashes.length) return;
    this.#stamps[slot] = this.#stamp;
    this.#slots[slot] = unsigned;
    this.places[this.size] = place;
    this.hashes[this.size++] = unsigned;
  }
};
function identifierAt(patch, at3) {
  let end = at3;
  while (end < patch.length && end - at3 < 100 && (isNameByte(patch[end]) || patch[end] === 45)) end++;
  return new TextDecoder().decode(patch.subarray(at3, end)).replace(/-+$/, "");
}
function isNameByte(byte) {
  return stepName(1, byte) !== 1 || byte === 95 || byte === 36;
}
function standsBehind(bytes, from, to) {
  let open = false;
  for (let index = from; index < to; index++) {
    const byte = bytes[index];
    if (byte === 40) {
      if (index > from + 1) return "no";
      open = true;
    } else if (byte === 41) {
      if (!open) return "no";
      open = false;
    } else if (byte !== 32 && byte !== 42 && !open) {
      return "no";
    }
  }
  return open ? "in-brackets" : to > from ? "directly" : "no";
}
function isSameName(a, aStart, aEnd, b, bStart, bEnd) {
  let left = aStart;
  let right = bStart;
  for (; ; ) {
    while (left < aEnd && stepName(1, a[left]) === 1) left++;
    while (right < bEnd && stepName(1, b[right]) === 1) right++;
    if (left >= aEnd || right >= bEnd) return left >= aEnd && right >= bEnd;
    if (lower2(a[left++]) !== lower2(b[right++])) return false;
  }
}
function lower2(byte) {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}
function grown(from, to) {
  to.set(from);
  return to;
}

// src/facts/trace-score.ts
var enough = 35;
var strengthOfBoundary = 90;
function strengthOf({ how, inTitle }) {
  switch (how.reason) {
    case "named-path":
      if (how.part === "directory") return Math.max(10, 55 - 15 * how.depth);
      return how.part === "whole" ? 100 : 95;
    case "named-file":
      if (how.part === "name") return how.isGeneric ? 45 : 90;
      if (how.written > 1 || how.rarity > rarity.full) return 80;
      if (how.rarity === rarity.full) return inTitle ? 80 : 60;
      return inTitle ? 42 : 28;
    case "named-symbol": {
      const isRare = how.rarity >= rarity.full;
      const worth = how.shaped ? isRare ? 52 : 35 : isRare ? 42 : 28;
      return worth + (how.place === "changed" ? 0 : 8) + (inTitle ? 15 : 0);
    }
    case "shared-words":
      return Math.min(80, how.share * 5);
    case "directory": {
      if (how.by === "kind") return inTitle ? 50 : 7;
      const isRare = how.written > 1 || how.rarity >= rarity.full;
      const worth = how.by === "scope" ? 42 : isRare ? inTitle ? 40 : 35 : inTitle ? 36 : 14;
      return Math.max(0, worth - 15 * how.depth);
    }
  }
}
function joinStrengths(best) {
  let missing = 1e4;
  for (const strength of best) missing = Math.round(missing * (100 - strength) / 100);
  return 100 - Math.ceil(missing / 100);
}
var carried = {
  imports: 52,
  defines: 50,
  stem: 70,
  companionStem: 80,
  companionPlace: 60,
  companionKind: 40
};
function carry(strength, by) {
  return Math.floor(strength * carried[by] / 100);
}
function carryKin(strength, share) {
  return Math.floor(strength * Math.min(85, Math.floor(share * 34 / 100)) / 100);
}

// src/facts/trace-companions.ts
var Companions = class {
  #byStem = /* @__PURE__ */ new Map();
  #byDirectory = /* @__PURE__ */ new Map();
  #byPackage = /* @__PURE__ */ new Map();
  #strengths;
  #leads;
  #any = -1;
  /**
   * `leads` says which files stand for themselves: a companion goes with one of those before it goes with another
   * companion. Between equals the order of `files` decides, so it must not be the input's.
   */
  constructor(files, tokens, strengths, leads) {
    this.#strengths = strengths;
    this.#leads = leads;
    for (const [index, { path: path2 }] of files.entries()) {
      if (strengths[index] < enough) continue;
      this.#keep(this.#byStem, tokens[index].stemKey, index);
      this.#keep(this.#byDirectory, directoryOf(path2), index);
      this.#keep(this.#byPackage, packageOf(path2), index);
      if (this.#any < 0 || this.#isBetter(index, this.#any)) this.#any = index;
    }
  }
  /** Null when nothing in the change is explained, or only this file. */
  find(index, path2, { stem, stemKey }) {
    const places = [
      { via: this.#byStem.get(stemKey), met: stem, by: "companionStem" },
      { via: this.#byDirectory.get(directoryOf(path2)), met: directoryOf(path2), by: "companionPlace" },
      { via: this.#byPackage.get(packageOf(path2)), met: packageOf(path2), by: "companionPlace" },
      { via: this.#any < 0 ? void 0 : this.#any, met: "", by: "companionKind" }
    ];
    for (const { via, met, by } of places) {
      if (via !== void 0 && via !== index) return { via, met: [met], strength: carry(this.#strengths[via], by) };
    }
    return null;
  }
  #keep(into, key2, index) {
    const known = into.get(key2);
    if (known === void 0 || this.#isBetter(index, known)) into.set(key2, index);
  }
  #isBetter(index, other2) {
    if (this.#leads[index] !== this.#leads[other2]) return this.#leads[index];
    return this.#strengths[index] > this.#strengths[other2];
  }
};

// src/facts/trace-weights.ts
var worthOfPath = 2;
var logarithm = Array.from({ length: 40 }, (_, n) => Math.round(100 * Math.log(1 + n)));
function weighWords(tokens, { rarity: rarity2, wordOf }) {
  const weights = new Uint16Array(tokens.words.length);
  for (let index = 0; index < weights.length; index++) {
    const often = tokens.counts[index] + (index < tokens.pathWords ? worthOfPath : 0);
    weights[index] = logarithm[Math.min(often, logarithm.length - 1)] * rarity2[wordOf[tokens.words[index]]];
  }
  return weights;
}
function lengthOf(weights) {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

// src/facts/trace-kinship.ts
var maxFiles = 24;
var least = 200;
var unseen = 2 * 690 * 690;
var Kinship = class {
  #tokens;
  #vocabulary;
  #lengths;
  /** Files and weights by word, word after word; those of `word` begin at `#starts[word]`. */
  #starts;
  #files;
  #weights;
  #known = /* @__PURE__ */ new Map();
  #dots;
  /** Which files a word compares depends on the order of `tokens`, so it must not be the input's. */
  constructor(tokens, vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#lengths = new Float64Array(tokens.length);
    this.#dots = new Float64Array(tokens.length);
    const counts = new Uint8Array(vocabulary.size);
    for (const { words } of tokens) {
      for (const spelling of words) {
        const word = vocabulary.wordOf[spelling];
        if (counts[word] < maxFiles) counts[word]++;
      }
    }
    this.#starts = new Uint32Array(vocabulary.size + 1);
    for (let word = 0; word < vocabulary.size; word++) this.#starts[word + 1] = this.#starts[word] + counts[word];
    this.#files = new Uint32Array(this.#starts[vocabulary.size]);
    this.#weights = new Uint16Array(this.#files.length);
    const next = this.#starts.slice();
    for (const [file, { words }] of tokens.entries()) {
      const weights = weighWords(tokens[file], vocabulary);
      this.#lengths[file] = Math.sqrt(lengthOf(weights) ** 2 + unseen);
      for (let index = 0; index < words.length; index++) {
        const word = vocabulary.wordOf[words[index]];
        const place = next[word];
        if (place === this.#starts[word + 1]) continue;
        this.#files[place] = file;
        this.#weights[place] = weights[index];
        next[word] = place + 1;
      }
    }
  }
  /** The files whose change speaks of what this one's does, in no order that means anything. */
  of(file) {
    let kin = this.#known.get(file);
    if (kin === void 0) {
      kin = this.#find(file);
      this.#known.set(file, kin);
    }
    return kin;
  }
  /** Spellings of up to five words that both files hold, those that weigh most in `file` first. */
  sharedWords(file, other2) {
    const { wordOf } = this.#vocabulary;
    const others = new Set(Array.from(this.#tokens[other2].words, (spelling) => wordOf[spelling]));
    const weights = weighWords(this.#tokens[file], this.#vocabulary);
    return Array.from(this.#tokens[file].words, (spelling, index) => ({ spelling, weight: weights[index] })).filter(({ spelling }) => others.has(wordOf[spelling])).sort((a, b) => b.weight - a.weight).slice(0, 5).map(({ spelling }) => this.#vocabulary.textOf(spelling));
  }
  #find(file) {
    const { words } = this.#tokens[file];
    const weights = weighWords(this.#tokens[file], this.#vocabulary);
    const touched = [];
    for (let index = 0; index < words.length; index++) {
      const word = this.#vocabulary.wordOf[words[index]];
      for (let place = this.#starts[word]; place < this.#starts[word + 1]; place++) {
        const other2 = this.#files[place];
        if (this.#dots[other2] === 0) touched.push(other2);
        this.#dots[other2] += weights[index] * this.#weights[place];
      }
    }
    const kin = [];
    for (const other2 of touched) {
      const share = Math.floor(1e3 * this.#dots[other2] / (this.#lengths[file] * this.#lengths[other2]));
      this.#dots[other2] = 0;
      if (other2 !== file && share >= least) kin.push({ file: other2, share });
    }
    return kin;
  }
};

// src/facts/trace-names.ts
var decoder2 = new TextDecoder();
var space = 32;
var slash = 47;
function withoutAddresses(bytes) {
  let text3 = null;
  for (let at3 = indexOfAddress(bytes, 0); at3 >= 0; ) {
    text3 ??= bytes.slice();
    let start = at3;
    while (start > 0 && isLetter(bytes[start - 1]) && at3 - start < 10) start--;
    let end = at3 + 3;
    while (end < bytes.length && !isBreak(bytes[end])) end++;
    text3.fill(space, start, pathInAddress(bytes, at3, end));
    at3 = indexOfAddress(bytes, end);
  }
  return text3 ?? bytes;
}
function indexOfAddress(bytes, from) {
  for (let at3 = bytes.indexOf(58, from); at3 >= 0; at3 = bytes.indexOf(58, at3 + 1)) {
    if (bytes[at3 + 1] === slash && bytes[at3 + 2] === slash) return at3;
  }
  return -1;
}
function pathInAddress(bytes, start, end) {
  let slashes = 0;
  let named = false;
  for (let index = start; index < end; index++) {
    if (bytes[index] !== slash) continue;
    if (++slashes === 5) named = bytes[index + 1] === 98 || bytes[index + 1] === 116;
    if (slashes === 7) return named ? index + 1 : end;
  }
  return end;
}
function readNames(bytes) {
  const names2 = [];
  for (let start = 0; start < bytes.length; start++) {
    if (isBreak(bytes[start])) continue;
    let end = start;
    let mayName = false;
    while (end < bytes.length && !isBreak(bytes[end])) {
      const byte = bytes[end];
      if (byte === slash || byte === 46 || byte === 92) mayName = true;
      end++;
    }
    if (mayName && end - start <= 400) addName(bytes, start, end, names2);
    start = end;
  }
  return names2;
}
function addName(bytes, from, to, names2) {
  let start = from;
  let end = to;
  while (start < end && (isOpening(bytes[start]) || bytes[start] === 46 && bytes[start + 1] === slash))
    start += bytes[start] === 46 ? 2 : 1;
  while (end > start && isClosing(bytes, start, end)) end--;
  const written = decoder2.decode(bytes.subarray(start, end)).toLowerCase().replaceAll("\\", "/");
  const cut2 = written.indexOf("*");
  let key2 = cut2 < 0 ? written : written.slice(0, written.lastIndexOf("/", cut2) + 1);
  if (key2.startsWith("/")) key2 = key2.slice(1);
  const inDirectory = key2.endsWith("/");
  if (inDirectory) key2 = key2.slice(0, -1);
  if (key2.length < 2 || key2.includes("//")) return;
  if (key2.includes("/") || inDirectory) names2.push({ key: key2, isDirectory: true, start, end });
  if (inDirectory) return;
  names2.push({ key: key2, isDirectory: false, start, end });
}
function readScope(bytes) {
  const parts2 = [];
  const limit = Math.min(bytes.length, 80);
  const isBracketed = bytes[0] === 91;
  let colon = 0;
  while (colon < limit && bytes[colon] !== (isBracketed ? 93 : 58)) colon++;
  if (colon >= limit || bytes.subarray(0, colon).filter((byte) => byte === space).length > 1) return parts2;
  let isType = !isBracketed;
  let start = isBracketed ? 1 : 0;
  for (let index = start; index <= colon; index++) {
    const byte = bytes[index];
    if (index < colon && byte !== 40 && byte !== 41 && byte !== 44 && byte !== slash && byte !== space && byte !== 33)
      continue;
    if (index > start) {
      const key2 = keyOf(decoder2.decode(bytes.subarray(start, index)));
      parts2.push({ key: key2, isType, start, end: index });
      if (byte === 40) isType = false;
    }
    start = index + 1;
  }
  return parts2;
}
function isLetter(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90;
}
function isBreak(byte) {
  return byte <= space || byte === 44 || byte === 59 || byte === 58 || byte === 34 || byte === 39 || byte === 96 || byte === 60 || byte === 62 || byte === 124 || byte === 61 || byte === 63 || byte === 33 || byte === 35 || byte === 226;
}
function isOpening(byte) {
  return byte === 40 || byte === 91 || byte === 123;
}
function isClosing(bytes, start, end) {
  const last = bytes[end - 1];
  if (last === 46) return true;
  const open = last === 41 ? 40 : last === 93 ? 91 : last === 125 ? 123 : 0;
  return open !== 0 && !bytes.subarray(start, end - 1).includes(open);
}

// src/facts/trace-text.ts
var longestName = 4;
var maxMentions = 16;
var encoder = new TextEncoder();
function readTask(task2, vocabulary) {
  const tokens = new Tokens(vocabulary);
  const items = task2.items.map((item) => ({
    id: item.id,
    bytes: encoder.encode(item.text),
    isTitle: item.kind === "title"
  }));
  const words = /* @__PURE__ */ new Map();
  const names2 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  const scopes = /* @__PURE__ */ new Map();
  const types = /* @__PURE__ */ new Map();
  const order = [...items.keys()].sort((a, b) => Number(items[b].isTitle) - Number(items[a].isTitle) || a - b);
  for (const item of order) {
    const { bytes, isTitle } = items[item];
    const text3 = withoutAddresses(bytes);
    const written = readNames(text3);
    for (const name of written) {
      const into = name.isDirectory ? directories : files;
      addMention(into, name.key, { item, start: name.start, end: name.end }, items);
    }
    if (isTitle) {
      for (const part of readScope(text3)) {
        addMention(part.isType ? types : scopes, part.key, { item, start: part.start, end: part.end }, items);
      }
    }
    tokens.scan(text3, 0, text3.length, true);
    addWords(tokens, vocabulary, item, words);
    addNames(tokens, vocabulary, text3, { item, paths: written.filter(isFilePath) }, items, names2);
  }
  return { items, words, names: names2, files, directories, scopes, types };
}
function addMention(into, key2, mention, items) {
  const known = into.get(key2);
  if (known === void 0) {
    into.set(key2, [mention]);
    return;
  }
  const isTitle = items[mention.item].isTitle;
  const same = known.findIndex((other2) => items[other2.item].isTitle === isTitle && sortOf(other2) === sortOf(mention));
  if (same < 0) known.push(mention);
  else if (rarityOf(mention) > rarityOf(known[same])) known[same] = mention;
}
function sortOf(mention) {
  if (!("shaped" in mention)) return 0;
  return Number(mention.shaped) + 2 * Number(mention.written > 1) + 4 * Number(mention.parts > 1);
}
function rarityOf(mention) {
  return "rarity" in mention ? mention.rarity : 0;
}
function addWords(tokens, vocabulary, item, words) {
  for (let index = 0; index < tokens.words; index++) {
    const word = vocabulary.wordOf[tokens.wordSpelling[index]];
    if (word === 0) continue;
    const mention = { item, start: tokens.wordStart[index], end: tokens.wordEnd[index] };
    const known = words.get(word);
    if (known === void 0) words.set(word, [mention]);
    else if (known.at(-1).item !== item && known.length < maxMentions) known.push(mention);
  }
}
function addNames(tokens, vocabulary, text3, { item, paths }, items, names2) {
  let path2 = 0;
  for (let first = 0; first < tokens.identifiers; first++) {
    if (isRun(tokens, first)) continue;
    while (path2 < paths.length && paths[path2].end <= tokens.identifierStart[first]) path2++;
    if (path2 < paths.length && paths[path2].start <= tokens.identifierStart[first]) continue;
    let hash = hashStart;
    let sum = 0;
    let written = 0;
    let parts2 = 0;
    for (let last = first; last < tokens.identifiers && written < longestName; last++) {
      if (isRun(tokens, last)) continue;
      if (last > first && !isJoined(text3, tokens, last)) break;
      const start = tokens.identifierStart[last];
      const end = tokens.identifierEnd[last];
      for (let index = start; index < end; index++) hash = stepName(hash, text3[index]);
      parts2 += tokens.identifierParts[last];
      for (let part = 0; part < tokens.identifierParts[last]; part++) {
        sum += vocabulary.rarity[vocabulary.wordOf[tokens.wordSpelling[tokens.identifierFirst[last] + part]]];
      }
      written++;
      if (sum === 0) continue;
      const shaped = written === 1 && isShaped(text3, start, end) && !isKnownName(text3, start, end, vocabulary);
      addMention(
        names2,
        hash,
        { item, start: tokens.identifierStart[first], end, shaped, written, parts: parts2, rarity: sum },
        items
      );
    }
  }
}
function isFilePath({ key: key2, isDirectory }) {
  return !isDirectory && key2.includes("/") && key2.includes(".", key2.lastIndexOf("/"));
}
function isRun(tokens, index) {
  return index > 0 && tokens.identifierStart[index] < tokens.identifierEnd[index - 1];
}
function isJoined(text3, tokens, index) {
  const before = isRun(tokens, index - 1) ? index - 2 : index - 1;
  const gap = tokens.identifierEnd[before];
  const between = text3[gap];
  return tokens.identifierStart[index] - gap === 1 && (between === 32 || between === 45 || between === 46 || between === 47);
}
function nameHash(name) {
  const bytes = encoder.encode(name);
  return hashName(bytes, 0, bytes.length);
}
function isKnownName(text3, start, end, vocabulary) {
  const spelling = end - start > longestWord ? 0 : vocabulary.spelling(text3, start, end, hashName(text3, start, end), true);
  return spelling !== 0 && vocabulary.rarity[vocabulary.wordOf[spelling]] < rarity.full;
}
function isShaped(text3, start, end) {
  if (end - start < 3) return false;
  if (text3[end] === 40 && text3[end + 1] === 41) return true;
  if (text3[end] === 58 && text3[end + 1] === 58 || text3[start - 1] === 58 && text3[start - 2] === 58) return true;
  let lower3 = false;
  let letters = 0;
  for (let index = start; index < end; index++) {
    const byte = text3[index];
    if (byte === 95 && index > start && index < end - 1) return true;
    if (byte >= 48 && byte <= 57 && letters > 1) return true;
    if (byte >= 65 && byte <= 90) {
      if (lower3) return true;
      letters++;
    } else if (byte >= 97 && byte <= 122) {
      if (letters > 1 && !lower3 && index > start + 1) return true;
      lower3 = true;
      letters++;
    }
  }
  return false;
}

// src/facts/trace-links.ts
var maxDepth = 24;
var maxShown = 5;
var LinkFinder = class {
  #vocabulary;
  #task;
  /** By word number: what meeting it is worth, twice as much for a word of the title; and where the task has it. */
  #weights;
  #mentions;
  #kindWords;
  /** Scratch, by item. */
  #worths;
  /** Files of a change share few directories. */
  #byDirectory = /* @__PURE__ */ new Map();
  constructor(vocabulary, task2) {
    this.#vocabulary = vocabulary;
    this.#task = task2;
    this.#kindWords = new Map(
      [...kindWords].map(([kind, words]) => [kind, words.map((word) => vocabulary.word(word)).filter((word) => word > 0)])
    );
    this.#worths = new Float64Array(task2.items.length);
    let size = 0;
    for (const word of task2.words.keys()) size = Math.max(size, word + 1);
    this.#weights = new Uint8Array(size);
    this.#mentions = new Array(size).fill([]);
    for (const [word, mentions] of task2.words) {
      const inTitle = mentions.some((mention) => this.#inTitle(mention));
      this.#weights[word] = vocabulary.rarity[word] * (inTitle ? 2 : 1);
      this.#mentions[word] = mentions;
    }
  }
  find(file, kind, tokens) {
    const found2 = [];
    for (const path2 of file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]) {
      this.#findNames(path2, path2 === file.path ? tokens.stemKey : keyOf(stemOf(path2)), found2);
      const directory = directoryOf(path2);
      let shared = this.#byDirectory.get(directory);
      if (shared === void 0) {
        const inDirectory = [];
        this.#findDirectories(directory, inDirectory);
        shared = inDirectory;
        this.#byDirectory.set(directory, shared);
      }
      found2.push(...shared);
    }
    this.#findKind(file.path, kind, found2);
    for (const { mention, place, text: text3 } of tokens.hits) {
      const { shaped, rarity: rarity2 } = mention;
      found2.push(this.#evidence({ reason: "named-symbol", place, shaped, rarity: rarity2 }, mention, text3));
    }
    this.#findWords(tokens, found2);
    return found2;
  }
  #inTitle(mention) {
    return this.#task.items[mention.item].isTitle;
  }
  #evidence(how, mention, met) {
    return { how, mentions: [mention], met: [met], inTitle: this.#inTitle(mention) };
  }
  #findNames(path2, key2, found2) {
    const { files } = this.#task;
    if (files.size > 0) {
      const lower3 = path2.toLowerCase();
      const base2 = baseOf(lower3);
      const dot = base2.lastIndexOf(".");
      const bareLength = dot > 0 ? lower3.length - base2.length + dot : lower3.length;
      let from = 0;
      for (let depth = 0; depth < maxDepth; depth++) {
        const isBase = lower3.length - from === base2.length;
        const end = lower3.slice(from);
        const bare = isBase ? void 0 : files.get(lower3.slice(from, bareLength));
        for (const mention of files.get(end) ?? bare ?? []) {
          const how = isBase ? { reason: "named-file", part: "name", isGeneric: isGeneric(key2), written: 1, rarity: rarity.full } : { reason: "named-path", part: depth === 0 ? "whole" : "end", depth: 0 };
          found2.push(
            this.#evidence(
              depth === 0 && !isBase ? { reason: "named-path", part: "whole", depth: 0 } : how,
              mention,
              path2.slice(from)
            )
          );
        }
        if (isBase) break;
        from = lower3.indexOf("/", from) + 1;
      }
    }
    if (key2.length < 4 || isGeneric(key2)) return;
    for (const mention of this.#mentionsOf(key2)) {
      const { written, rarity: rarity2 } = mention;
      found2.push(
        this.#evidence({ reason: "named-file", part: "stem", isGeneric: false, written, rarity: rarity2 }, mention, baseOf(path2))
      );
    }
    for (const mention of this.#task.scopes.get(key2) ?? []) {
      found2.push(
        this.#evidence(
          { reason: "directory", by: "scope", depth: 0, written: 1, rarity: rarity.full },
          mention,
          baseOf(path2)
        )
      );
    }
  }
  #findDirectories(directory, found2) {
    const parts2 = directory === "" ? [] : directory.split("/").slice(-maxDepth);
    const { directories, scopes, types } = this.#task;
    if (directories.size > 0) {
      const lower3 = parts2.map((part) => part.toLowerCase());
      for (let first = 0; first < lower3.length; first++) {
        let run = "";
        for (let last = first; last < lower3.length; last++) {
          run = last === first ? lower3[first] : `${run}/${lower3[last]}`;
          if (last === first && isGeneric(run)) continue;
          for (const mention of directories.get(run) ?? []) {
            found2.push(
              this.#evidence(
                { reason: "named-path", part: "directory", depth: lower3.length - 1 - last },
                mention,
                parts2.slice(first, last + 1).join("/")
              )
            );
          }
        }
      }
    }
    for (const [index, part] of parts2.entries()) {
      const key2 = keyOf(part);
      const depth = parts2.length - 1 - index;
      for (const mention of scopes.get(key2) ?? types.get(key2) ?? []) {
        found2.push(
          this.#evidence({ reason: "directory", by: "scope", depth, written: 1, rarity: rarity.full }, mention, part)
        );
      }
      if (key2.length < 3 || isGeneric(key2)) continue;
      for (const mention of this.#mentionsOf(key2)) {
        const { written, rarity: rarity2 } = mention;
        found2.push(this.#evidence({ reason: "directory", by: "word", depth, written, rarity: rarity2 }, mention, part));
      }
    }
  }
  #findKind(path2, kind, found2) {
    for (const word of this.#kindWords.get(kind) ?? []) {
      for (const mention of this.#mentions[word] ?? []) {
        found2.push(
          this.#evidence({ reason: "directory", by: "kind", depth: 0, written: 1, rarity: 0 }, mention, baseOf(path2))
        );
      }
    }
  }
  #mentionsOf(key2) {
    const mentions = this.#task.names.get(nameHash(key2)) ?? [];
    return mentions.filter((mention) => keyOf(this.#textOf(mention)) === key2);
  }
  #textOf({ item, start, end }) {
    return decoder3.decode(this.#task.items[item].bytes.subarray(start, end));
  }
  /** How much of what the file says the task says too, and in which item most of it. */
  #findWords(tokens, found2) {
    const weights = weighWords(tokens, this.#vocabulary);
    const shared = [];
    let dot = 0;
    let best = -1;
    const worths = this.#worths.fill(0);
    for (let index = 0; index < tokens.words.length; index++) {
      const word = this.#vocabulary.wordOf[tokens.words[index]];
      if (word >= this.#weights.length || this.#weights[word] === 0) continue;
      const worth = this.#weights[word] * weights[index];
      shared.push(index);
      dot += worth;
      for (const { item } of this.#mentions[word]) {
        worths[item] += worth;
        if (best < 0 || worths[item] > worths[best] || worths[item] === worths[best] && item < best) best = item;
      }
    }
    if (best < 0) return;
    const share = Math.round(dot / lengthOf(weights));
    const mentions = [];
    const met = [];
    for (const index of this.#weightiest(shared, tokens, weights)) {
      const mention = this.#mentionIn(best, tokens.words[index]);
      if (mention === void 0) continue;
      mentions.push(mention);
      met.push(this.#vocabulary.textOf(tokens.words[index]));
      if (mentions.length === maxShown) break;
    }
    found2.push({ how: { reason: "shared-words", share }, mentions, met, inTitle: this.#inTitle(mentions[0]) });
  }
  /** Sorts indexes of shared words by what they are worth. */
  #weightiest(shared, tokens, weights) {
    const worth = (index) => this.#weights[this.#vocabulary.wordOf[tokens.words[index]]] * weights[index];
    return shared.sort((a, b) => worth(b) - worth(a));
  }
  #mentionIn(item, spelling) {
    return this.#mentions[this.#vocabulary.wordOf[spelling]].find((mention) => mention.item === item);
  }
};
var decoder3 = new TextDecoder();
var kindWords = /* @__PURE__ */ new Map([
  ["ci", ["ci", "workflow", "pipeline", "cd"]],
  ["manifest", ["dependencies", "bump", "upgrade", "version", "release"]],
  ["configuration", ["configuration", "lint", "linter", "formatter", "tooling", "eslint", "prettier", "biome"]]
]);

// src/facts/trace-neighbours.ts
var rounds = 3;
function findNeighbours(files, meetings, kinship, own, matters) {
  const reached = files.map(() => null);
  const alike2 = files.map(() => null);
  let strengths = own;
  for (let round = 0; round < rounds; round++) {
    const from = strengths;
    for (const { by, givers, takers } of meetings) {
      carryAll(strongest(givers, from), by, takers, from, reached);
      if (givers !== takers) carryAll(strongest(takers, from), by, givers, from, reached);
    }
    const linked = own.map((strength, file) => joinStrengths([strength, reached[file]?.strength ?? 0]));
    const anyExplained = from.some((strength) => strength >= enough);
    strengths = linked.map((strength, file) => {
      if (strength >= enough || !matters[file] || !anyExplained) return strength;
      for (const { file: via, share } of kinship.of(file)) {
        if (from[via] >= enough) keep(alike2, file, { via, met: null, strength: carryKin(from[via], share) });
      }
      const best = Math.max(reached[file]?.strength ?? 0, alike2[file]?.strength ?? 0);
      return Math.min(enough, joinStrengths([own[file], best]));
    });
    if (strengths.every((strength, file) => strength === from[file])) break;
  }
  const carried2 = files.map((file, index) => {
    const best = [reached[index], alike2[index]].reduce((a, b) => (b?.strength ?? 0) > (a?.strength ?? 0) ? b : a);
    if (best === null || best === void 0) return null;
    const { via, met, strength } = best;
    if (met === null) return { via, met: kinship.sharedWords(index, via), strength };
    return { via, met: [typeof met === "string" ? met : identifierAt(file.patch, met)], strength };
  });
  return { strengths, carried: carried2 };
}
function carryAll([best, second], by, members, strengths, reached) {
  for (const { file, met } of members) {
    const via = file === best ? second : best;
    if (via >= 0) keep(reached, file, { via, met, strength: carry(strengths[via], by) });
  }
}
function keep(reached, file, candidate) {
  if (candidate.strength > (reached[file]?.strength ?? 0)) reached[file] = candidate;
}
function strongest(members, strengths) {
  let best = -1;
  let second = -1;
  const isBefore = (file, other2) => other2 < 0 || strengths[file] > strengths[other2] || strengths[file] === strengths[other2] && file < other2;
  for (const { file } of members) {
    if (strengths[file] < enough || file === best || file === second) continue;
    if (isBefore(file, best)) {
      second = best;
      best = file;
    } else if (isBefore(file, second)) {
      second = file;
    }
  }
  return [best, second];
}
function findMeetings(files, tokens) {
  const byStem = /* @__PURE__ */ new Map();
  const importers = /* @__PURE__ */ new Map();
  const imported = /* @__PURE__ */ new Map();
  const definers2 = /* @__PURE__ */ new Map();
  const users = /* @__PURE__ */ new Map();
  for (const [file, { stem, stemKey, imports, defined, definedAt }] of tokens.entries()) {
    if (stemKey.length >= 4 && !isGeneric(stemKey)) add(byStem, stemKey, { file, met: stem });
    for (const key2 of imports) add(importers, key2, { file, met: key2.slice(key2.indexOf(":") + 1) });
    for (let index = 0; index < defined.length; index++)
      add(definers2, defined[index], { file, met: definedAt[index] });
  }
  if (importers.size > 0) {
    for (const [file, { path: path2 }] of files.entries()) {
      for (const key2 of importableKeys(path2)) if (importers.has(key2)) add(imported, key2, { file, met: path2 });
    }
  }
  for (const [file, { used, usedAt }] of tokens.entries()) {
    for (let index = 0; index < used.length; index++) {
      if (definers2.has(used[index])) add(users, used[index], { file, met: usedAt[index] });
    }
  }
  const meetings = [];
  for (const members of byStem.values())
    if (members.length > 1) meetings.push({ by: "stem", givers: members, takers: members });
  join3("imports", imported, importers, meetings);
  join3("defines", definers2, users, meetings);
  return meetings;
}
function add(into, key2, member) {
  const members = into.get(key2);
  if (members === void 0) into.set(key2, [member]);
  else members.push(member);
}
function join3(by, giving, taking, meetings) {
  for (const [key2, takers] of taking) {
    const givers = giving.get(key2);
    if (givers !== void 0 && (givers.length > 1 || takers.length > 1 || givers[0].file !== takers[0].file)) {
      meetings.push({ by, givers, takers });
    }
  }
}

// src/facts/trace.ts
var maxLinks = 3;
var maxWords2 = 5;
var longestWords = 80;
var longestMet = 120;
function traceFiles(task2, files) {
  const order = [...files.keys()].sort((a, b) => compareFiles(files[a], files[b]));
  const sorted2 = order.map((index) => files[index]);
  const traced = judgeEvidence(gatherEvidence(task2, sorted2));
  const traces = new Array(files.length);
  for (const [position, index] of order.entries()) traces[index] = traced[position];
  return traces;
}
function gatherEvidence(task2, files) {
  const vocabulary = new Vocabulary();
  const text3 = readTask(task2, vocabulary);
  const reader = new ChangeReader(vocabulary, text3);
  const share = fairShare(files);
  const tokens = files.map((file) => reader.read(file, share));
  const finder = new LinkFinder(vocabulary, text3);
  const boundaryOf = findBoundary(task2.boundaries.allow);
  const kinds3 = files.map((file) => fileKind(file.path));
  return {
    files,
    kinds: kinds3,
    text: text3,
    tokens,
    evidence: files.map((file, index) => finder.find(file, kinds3[index], tokens[index])),
    boundaries: files.map(boundaryOf),
    meetings: findMeetings(files, tokens),
    kinship: new Kinship(tokens, vocabulary)
  };
}
function judgeEvidence({
  files,
  kinds: kinds3,
  text: text3,
  tokens,
  evidence,
  boundaries,
  meetings,
  kinship
}) {
  const links = evidence.map((found2, index) => strongestLinks(found2, text3, boundaries[index]));
  const own = links.map((list2) => joinStrengths(list2.map((link2) => link2.strength)));
  const leads = kinds3.map((kind) => flaggableKinds.has(kind));
  const { strengths, carried: carried2 } = findNeighbours(files, meetings, kinship, own, leads);
  const companions = new Companions(files, tokens, strengths, leads);
  return files.map((file, index) => {
    const kind = kinds3[index];
    const follows = leads[index] ? null : companions.find(index, file.path, tokens[index]);
    const all = links[index];
    const reached = carried2[index];
    if (reached !== null) all.push(carriedLink("neighbour", reached, files));
    if (follows !== null) all.push(carriedLink("companion", follows, files));
    const strength = joinStrengths([strengths[index], follows?.strength ?? 0]);
    const state = strengths[index] >= enough ? "explained" : follows !== null ? "companion" : "unexplained";
    return { path: file.path, kind, state, strength, links: all.sort(compareLinks).slice(0, maxLinks) };
  });
}
function strongestLinks(found2, text3, boundary) {
  const best = /* @__PURE__ */ new Map();
  for (const evidence of found2) {
    const strength = strengthOf(evidence);
    const known = best.get(evidence.how.reason);
    if (strength > 0 && (known === void 0 || strength > known.strength))
      best.set(evidence.how.reason, { evidence, strength });
  }
  const links = [...best.values()].map(({ evidence, strength }) => taskLink(evidence, strength, text3));
  if (boundary === null) return links;
  const worth = strengthOfBoundary;
  const named = links.find((link3) => link3.reason === "named-path");
  if (named !== void 0 && named.strength >= worth) return links;
  const link2 = {
    item: null,
    reason: "named-path",
    words: [cut(boundary, longestWords)],
    met: [],
    via: null,
    strength: worth
  };
  return [...links.filter((other2) => other2 !== named), link2];
}
function taskLink(evidence, strength, text3) {
  const item = text3.items[evidence.mentions[0].item];
  const words = evidence.mentions.map(
    ({ start, end }) => cut(decoder4.decode(item.bytes.subarray(start, end)), longestWords)
  );
  return {
    item: item.id,
    reason: evidence.how.reason,
    words: [...new Set(words)].slice(0, maxWords2),
    met: metOnce(evidence.met),
    via: null,
    strength
  };
}
function carriedLink(reason, carried2, files) {
  return {
    item: null,
    reason,
    words: [],
    met: metOnce(carried2.met),
    via: files[carried2.via].path,
    strength: carried2.strength
  };
}
function metOnce(met) {
  const shown = [];
  for (const part of met) {
    const line = part.includes("\n") || part.includes("\r") ? part.replaceAll(/[\r\n]+/g, " ") : part;
    const short = cut(line, longestMet);
    if (short !== "" && shown.length < maxWords2 && !shown.includes(short)) shown.push(short);
  }
  return shown;
}
function cut(text3, length) {
  if (text3.length <= length) return text3;
  const isSplit = (text3.charCodeAt(length - 1) & 64512) === 55296;
  return text3.slice(0, isSplit ? length - 1 : length);
}
function compareLinks(a, b) {
  return b.strength - a.strength || linkReasons.indexOf(a.reason) - linkReasons.indexOf(b.reason);
}
function compareFiles(a, b) {
  return compareText(a.path, b.path) || compareText(a.pathBytesBase64 ?? "", b.pathBytesBase64 ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var decoder4 = new TextDecoder();

// src/model/policy.ts
var ruleLevels = ["off", "informational", "review", "fail"];
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
    rules: {},
    evidence: { store: "artifact", words: true, taskText: false },
    audit: { retentionDays: null, frameworks: [] }
  };
}

// src/model/task-boundaries.ts
var proseWithSlash = new Set(
  `and/or either/or n/a w/o i/o yes/no on/off true/false pass/fail read/write input/output client/server request/response ci/cd
  ui/ux he/him she/her they/them tcp/ip 24/7 before/after up/down left/right start/stop import/export add/remove`.split(
    /\s+/
  )
);
var productsWithDot = new Set(
  "node.js next.js vue.js react.js express.js three.js d3.js nuxt.js deno.js nest.js backbone.js ember.js asp.net .net e.g i.e".split(
    " "
  )
);
var hostSuffixes = /* @__PURE__ */ new Set(["com", "org", "net", "io", "ai"]);
var bareFileNames = new Set(
  "Makefile Dockerfile LICENSE Gemfile Rakefile Procfile Jenkinsfile CODEOWNERS Vagrantfile Justfile Brewfile".split(
    " "
  )
);
function readPaths(source) {
  const paths = [];
  const trimmed = source.trim();
  for (let at3 = 0; at3 < trimmed.length; ) {
    const character = trimmed[at3];
    if (isSeparator(character)) {
      at3++;
      continue;
    }
    const end = character === "`" ? endOfCode(trimmed, at3) : endOfWord(trimmed, at3);
    if (end < 0) return null;
    const path2 = character === "`" ? pathInCode(trimmed.slice(at3, end)) : readWord(trimmed.slice(at3, end), end === trimmed.length);
    if (path2 === null) return null;
    if (path2) paths.push(path2);
    at3 = end;
  }
  return paths.length > 0 ? paths : null;
}
function isSeparator(character) {
  return character === "," || character === ";" || character === "\uFF0C" || character === "\u3001" || character.trim() === "";
}
function endOfCode(source, start) {
  let open = start;
  while (source[open] === "`") open++;
  const marks2 = source.slice(start, open);
  const close = source.indexOf(marks2, open);
  if (close < 0) return -1;
  const end = close + marks2.length;
  const next = source[end];
  if (next === "." && end + 1 === source.length) return end;
  return next === void 0 || isSeparator(next) ? end : -1;
}
function endOfWord(source, start) {
  let depth = 0;
  let at3 = start;
  for (; at3 < source.length; at3++) {
    const character = source[at3];
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (isSeparator(character) && (depth <= 0 || character.trim() === "")) break;
  }
  return at3;
}
function readWord(word, isLast) {
  const bare = unwrap(isLast && word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word);
  if (/^(?:and|&|\.)$/i.test(bare)) return "";
  const path2 = unescapeMarks(bare);
  return looksLikePath(path2) ? path2 : null;
}
function unwrap(word) {
  if (word.length > 2 && /^(?:".*"|'.*')$/.test(word)) return word.slice(1, -1);
  for (const mark2 of ["**", "__", "*", "_"]) {
    if (word.length <= 2 * mark2.length || !word.startsWith(mark2) || !word.endsWith(mark2)) continue;
    const inside = word.slice(mark2.length, -mark2.length);
    if (/^[\p{L}\p{N}./@]/u.test(inside) && /[\p{L}\p{N}]$/u.test(inside)) return inside;
  }
  return word;
}
function unescapeMarks(word) {
  return word.includes("\\") ? word.replace(/\\([!-/:-@[-`{-~])/g, "$1") : word;
}
function pathInCode(span) {
  let marks2 = 0;
  while (span[marks2] === "`") marks2++;
  const code2 = span.slice(marks2, -marks2).trim();
  if (looksLikePath(code2)) return code2;
  const isSpaced = /\s/.test(code2) && code2.includes("/") && looksLikePath(code2.replace(/\s+/g, "-"));
  if (isSpaced) return code2;
  return /^[\p{L}\p{N}@_.-]+$/u.test(code2) && !new RegExp("\\p{Ll}\\p{Lu}", "u").test(code2) && new RegExp("\\p{L}", "u").test(code2) ? nonPathWord(code2) : null;
}
function nonPathWord(word) {
  return /^(?:none|nothing|everything|anything|all|any|no|yes|na|tbd|todo)$/i.test(word) ? null : word;
}
function looksLikePath(word) {
  if (word.includes("://") || word.includes("](") || /[\s<>"|`]/.test(word)) return false;
  if (!/[\p{L}*?]/u.test(word) || word.endsWith(":") || word.startsWith("(") && word.endsWith(")")) return false;
  const folded = word.toLowerCase();
  if (proseWithSlash.has(folded) || productsWithDot.has(folded)) return false;
  if (word.includes("/") || word.includes("*")) return true;
  if (/[()=:'!]/.test(word)) return false;
  if (word.includes("?") || word.includes("{") && word.includes("}"))
    return /^[\p{L}\p{N}._{},?-]+\.[\p{L}\p{N}{},?]+$/u.test(word);
  return bareFileNames.has(word) || looksLikeFileName(word);
}
function looksLikeFileName(word) {
  const dot = word.lastIndexOf(".");
  if (dot < 0) return false;
  const suffix = word.slice(dot + 1);
  if (!/^[a-z][a-z0-9]{0,11}$/i.test(suffix) && !(word.startsWith(".") && /^[a-z][\w-]*$/i.test(suffix))) return false;
  return /^[\p{L}\p{N}_.@+\-[\]]+$/u.test(word) && !hostSuffixes.has(suffix.toLowerCase());
}

// src/model/task-denial.ts
function foldWords(text3) {
  return text3.toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var denialStarts = [
  "none",
  "no",
  "nope",
  "nothing",
  "n a",
  "na",
  "not applicable",
  "not used",
  "without",
  "never",
  "no one"
];
var denialVerbs = /^(?:i |we )?(?:did not|didnt|have not|havent|do not|dont) (?:use|used|using)(?: |$)/;
var passive = /^(?:this |the |my |our )?(?:pr|pull request|change|patch|commit|contribution|it) (?:was|is|has been) (?:\w+ )?(?:\w+ )?without /;
var aiNotUsed = /^(?:generative )?(?:ai|llms?|genai)(?: tools?| assistance| assistants?)? (?:was|were|has been|have been|is|are) not (?:used|involved)(?: |$)/;
var harmless = new Set(
  `ai llm llms genai generative artificial intelligence tool tools tooling assistant assistants assistance help agent agents usage use used
  using was were is are been has have any at all whatsoever generated assisted involved code in for to on of by during when while with
  creating create created writing write written making make made generating generate producing produce produced developing preparing
  prepare the this these that my our pr prs pull request change changes patch commit commits contribution it here or`.split(
    /\s+/
  )
);
function readDenial(text3) {
  const clauses = text3.split(/[.,;:!()]+|\s[-–—]+\s|[–—]/).map(foldWords).filter((clause) => clause !== "");
  if (clauses.length === 0) return null;
  const kinds3 = clauses.map(readClause);
  if (kinds3.every((kind) => kind === "denial")) return "denial";
  return kinds3.some((kind) => kind !== null) ? "mixed" : null;
}
function readClause(clause) {
  const rest = afterDenial(clause);
  if (rest === null) return null;
  return rest.split(" ").every((word) => word === "" || harmless.has(word)) ? "denial" : "mixed";
}
function afterDenial(clause) {
  for (const pattern of [denialVerbs, passive, aiNotUsed]) {
    const match2 = pattern.exec(clause);
    if (match2) return clause.slice(match2[0].length);
  }
  const start = denialStarts.find((words) => clause === words || clause.startsWith(`${words} `));
  return start === void 0 ? null : clause.slice(start.length + 1);
}
var aiWord = /(?:^| )(?:ai|llms?|genai|generative ai|chatbots?)(?: |$)/;
var usageWord = /(?:^| )(?:used?|using|uses|usage|generated|assisted|assistance|written|wrote|created|help|helped|without)(?: |$)/;
function isAgreement(text3) {
  const words = foldWords(text3.slice(0, 500));
  return /(?:^| )(?:policy|policies|guidelines?|terms|agree|read|understand|understood|acknowledge|aware)(?: |$)/.test(
    words
  ) && !/(?:^| )disclosed?(?: |$)/.test(words);
}
function asksAboutAi(text3) {
  if (text3.length > 500 || isAgreement(text3)) return false;
  const words = foldWords(text3);
  return aiWord.test(words) && (usageWord.test(words) || readDenial(text3) === "denial");
}

// src/model/task-label.ts
var labelLimit = 100;
var emojiCodes = /^(?:\s{0,4}:[a-z0-9_+-]{1,40}:(?=\s))+/i;
var names = {
  goal: `task, tasks, the task, goal, goals, the goal, objective, objectives, summary, pr summary, change summary, tl dr, tldr, what,
    what changed, what s changed, what changes, what and why, what why, what does this pr do, what does this do, what this pr does,
    what does this pull request do, what is this, what is changing, what is the change, description, pr description, change description,
    description of changes, description of change, description of the change, description of the changes, summary of changes,
    summary of the change, summary of the changes, changes, overview, purpose`,
  allow: `boundaries, boundary, scope, in scope, files in scope, paths in scope, may touch, may only touch, only touch, can touch,
    may change, may modify, may edit, allowed, allowed paths, allowed files, allowed to touch, permitted paths`,
  deny: `must not touch, mustn t touch, may not touch, do not touch, don t touch, dont touch, should not touch, shall not touch,
    cannot touch, can not touch, will not touch, won t touch, never touch, not touch, no touch, must not change, must not modify,
    must not edit, may not change, do not change, do not modify, do not edit, don t change, don t modify, don t edit, out of scope,
    not in scope, out of bounds, off limits, forbidden, forbidden paths, forbidden files, denied, denied paths, excluded paths,
    excluded files, non goals, non goal, not goals`,
  criteria: `criteria, criterion, acceptance, acceptance criteria, acceptance criterion, success criteria, exit criteria,
    definition of done, dod, done when, checklist, pr checklist, check list, author checklist, pull request checklist`,
  validation: `validation, validation steps, validated, how validated, verification, how verified, testing, tested, test plan,
    testing plan, tests run, testing done, testing notes, testing steps, testing instructions, testing performed, manual testing,
    test results, test steps, how tested, how to test, how i tested, how i tested this, how it was tested, how this was tested,
    how was this tested, how was it tested, how has this been tested, how have you tested this, how did you test, how did you test this,
    how was this change tested, what was tested`,
  "not-validated": `not validated, not validated yet, unvalidated, not tested, not tested yet, untested, what was not tested,
    what is not tested, not verified, not covered, not run, skipped, skipped checks, skipped tests, skipped validation, tests skipped,
    validation gaps, testing gaps`
};
var parts = /* @__PURE__ */ new Map();
for (const [part, list2] of Object.entries(names)) {
  for (const name of list2.split(",")) parts.set(name.trim().replace(/\s+/g, " "), part);
}
function namesTouch(line) {
  return /\btouch\b/i.test(line.text.slice(0, labelLimit));
}
function isGeneralScope(text3) {
  return /^(?:scope|boundary|boundaries)$/.test(foldLabel(text3));
}
function foldLabel(text3) {
  const bare = text3.trim().replace(emojiCodes, "");
  const bracket = bare.endsWith(")") ? bare.lastIndexOf("(") : -1;
  const words = (bracket > 0 ? bare.slice(0, bracket) : bare).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return words.trim().replace(/^(?:\d+ )+/, "");
}
function partNamed(text3) {
  if (text3.length > labelLimit) return null;
  const name = foldLabel(text3);
  return parts.get(name) ?? (namesTools(name) ? "tools" : null);
}
var toolPrefixes = [
  "generative artificial intelligence",
  "artificial intelligence",
  "generative ai",
  "gen ai",
  "genai",
  "ai",
  "llm",
  "llms"
];
var toolLeads = ["description of", "declaration of", "disclosure of", "statement of", "use of", "usage of"];
var toolNouns = new Set(
  `assistance assisted usage use used disclosure tool tools tooling disclaimer acknowledgment acknowledgement acknowledgments
  acknowledgements statement declaration ai llm llms and or required optional`.split(/\s+/)
);
function namesTools(name) {
  const lead = toolLeads.find((words) => name.startsWith(`${words} `));
  const rest = lead ? name.slice(lead.length + 1) : name;
  const prefix2 = toolPrefixes.find((words) => rest === words || rest.startsWith(`${words} `));
  if (!prefix2) return false;
  const nouns = rest.slice(prefix2.length).trim();
  if (!nouns) return lead !== void 0;
  return nouns.split(" ").every((noun) => toolNouns.has(noun));
}
function readLabel(line) {
  if (line.source.startsWith("~~")) return null;
  const colon = findColon(line.source);
  if (colon < 0) {
    const part2 = line.bold ? partNamed(line.text) : null;
    return part2 && { part: part2, isTrailer: false, value: null, isPrompted: line.cut.comment };
  }
  const name = line.source.slice(0, colon);
  const isTrailer = /^[*_`]{0,3}(?:assisted|generated)-by$/i.test(name);
  const part = isTrailer ? "tools" : partNamed(name);
  const value = valueAfter(line, colon);
  return part && { part, isTrailer, value, isPrompted: value === null && line.cut.comment };
}
function findColon(source) {
  const code2 = emojiCodes.exec(source.slice(0, labelLimit));
  const from = code2 ? code2[0].length : 0;
  for (let at3 = from; at3 < source.length && at3 < from + labelLimit; at3++) {
    if (source[at3] === ":" || source[at3] === "\uFF1A") return at3;
  }
  return -1;
}
function valueAfter(line, colon) {
  const open = openMarks(line.source.slice(0, colon));
  let source = line.source.slice(colon + 1);
  if (open) {
    if (source.startsWith(open)) source = source.slice(open.length);
    else if (source.endsWith(open) && source.at(-open.length - 1) !== "/") source = source.slice(0, -open.length);
  }
  source = source.trim();
  const shown = findColon(line.text);
  const text3 = shown < 0 ? source : line.text.slice(shown + 1).trim();
  return source ? { ...line, source, text: text3, bold: false } : null;
}
function openMarks(name) {
  const bare = name.replace(emojiCodes, "");
  const marks2 = /^[^\p{L}\p{N}*_`]*([*_`]{0,3})/u.exec(bare)?.[1] ?? "";
  return marks2 && !name.trimEnd().endsWith(marks2) ? marks2 : "";
}

// src/model/task-tool-entry.ts
var nameWords = 5;
var nameLength = 80;
var sentenceWords = new Set(
  `i we my our me us you your he she they it its this that these those there a an the and or but not no used use using uses was were is are
  am be been being has have had did do does wrote written write writes generated generates created helped help helps assisted assists made
  make asked reviewed in on of to from by as at only some most mostly all any every part parts partly partially also then when while which
  who what where how why because since if so just entirely fully heavily lightly see below above fixes closes resolves adds please thanks
  thank`.split(/\s+/)
);
var unnamedWords = new Set(
  `yes y yep true ai llm llms genai generative chatbot chatbots chat bot bots assistant assistants agent agents tool tools model models
  language large coding a an generic various some multiple several trivial minimal minor moderate light low medium high heavy little partial
  full extensive disclosed assisted assistance autocomplete autocompletion completion completions code used see below artificial intelligence
  both other others any`.split(/\s+/)
);
var notNames = new Set(
  "fixes closes refs ref related resolves see issue ticket link links note notes todo tbd wip example eg".split(" ")
);
var modelFamilies = /(?:^|[^a-z])(?:opus|sonnet|haiku|claude|gpt|chatgpt|gemini|gemma|llama|mistral|mixtral|codestral|devstral|deepseek|qwen|grok|kimi|glm|codex|composer|swe|o[134]|phi|nova|minimax)(?![a-z])/i;
var modelNames = /(?:^|[^a-z])(?:opus|sonnet|haiku|gpt)(?![a-z])/i;
var versionForm = /^v?\d+(?:\.\d+){0,4}(?:[-+][\w.]{1,30})?$/i;
function readEntry(source, line) {
  const text3 = withoutAddresses2(source).replace(/\.$/, "");
  const stop = findStop(text3, 0);
  const named = readName(text3.slice(0, stop));
  if (named === null) return "prose";
  if (named === "unnamed") return "unnamed";
  const tool2 = { ...named, account: null, scope: [], note: null, line };
  return readRest(tool2, text3.slice(stop)) ? tool2 : "prose";
}
function readTrailerEntry(source, line) {
  const text3 = withoutAddresses2(source);
  const pair2 = /^([^\s:/()]{1,60}(?: [^\s:/()]{1,60}){0,3})[:/]([^\s:/]{1,120})(?:\s.*)?$/.exec(text3);
  if (!pair2) return readEntry(text3, line);
  const named = readName(pair2[1]);
  if (named === null || named === "unnamed") return named ?? "prose";
  return { ...named, model: clean(pair2[2]), account: null, scope: [], note: null, line };
}
function withoutAddresses2(source) {
  if (!source.includes("@")) return source.trim();
  const words = source.split(/\s+/);
  return words.filter((word) => word.startsWith("@") || !word.includes("@")).join(" ").trim();
}
function readName(source) {
  const text3 = clean(source);
  const folded = foldWords(text3).split(" ");
  if (text3 === "" || text3.length > nameLength || folded.length > 2 * nameWords) return null;
  if (folded.every((word) => unnamedWords.has(word))) return "unnamed";
  const words = text3.split(/\s+/);
  if (words.length > nameWords || !new RegExp("\\p{L}", "u").test(text3) || /-by$/i.test(text3) || notNames.has(folded[0])) return null;
  if (!/^[\p{L}\p{M}\p{N} .+_@/'’&-]+$/u.test(text3) || text3.includes("://")) return null;
  if (folded.some((word) => sentenceWords.has(word))) return null;
  if (modelNames.test(text3)) return { name: text3, version: null, model: text3 };
  const last = words.at(-1);
  const isVersioned = words.length > 1 && versionForm.test(last);
  return isVersioned ? { name: words.slice(0, -1).join(" "), version: last, model: null } : { name: text3, version: null, model: null };
}
function readRest(tool2, source) {
  let at3 = 0;
  while (at3 < source.length) {
    const mark2 = stopAt(source, at3);
    if (mark2 === "(") {
      const end = endOfBracket(source, at3);
      addDetail(tool2, source.slice(at3 + 1, end));
      at3 = end + 1;
      while (at3 < source.length && !stopAt(source, at3) && source[at3].trim() === "") at3++;
      continue;
    }
    if (isTailMark(mark2)) {
      addTail(tool2, source.slice(at3 + mark2.length));
      return true;
    }
    const start = at3 + mark2.length;
    at3 = findStop(source, start);
    const piece = source.slice(start, at3);
    if (mark2 === " via ") {
      if (!moveToTool(tool2, piece)) return false;
    } else if (mark2 === " with " || mark2 === " using ") {
      if (!modelFamilies.test(piece)) return false;
      tool2.model ??= clean(piece);
    } else addDetail(tool2, piece);
  }
  return true;
}
function isTailMark(mark2) {
  return mark2 === ":" || mark2 === " for " || /[-–—]/.test(mark2);
}
function moveToTool(tool2, source) {
  const named = readName(source);
  if (named === null || named === "unnamed") return false;
  tool2.model = tool2.version ? `${tool2.name} ${tool2.version}` : tool2.name;
  tool2.name = named.name;
  tool2.version = named.version;
  return true;
}
function addTail(tool2, source) {
  const comma = source.lastIndexOf(",");
  const account = comma < 0 ? null : readAccount(source.slice(comma + 1));
  if (account) tool2.account = account;
  addDetail(tool2, account ? source.slice(0, comma) : source);
}
function addDetail(tool2, source) {
  const detail = clean(source);
  if (detail === "") return;
  const account = readAccount(detail);
  const paths = readPaths(source.trim());
  if (account) tool2.account = account;
  else if (paths) for (const path2 of paths) tool2.scope.push(path2);
  else if (versionForm.test(detail)) tool2.version ??= detail;
  else if (looksLikeModel2(detail)) tool2.model ??= detail;
  else tool2.note = tool2.note === null ? detail : `${tool2.note}; ${detail}`;
}
function readAccount(text3) {
  const match2 = /^(managed|personal)(?: account)?$/.exec(foldWords(text3.slice(0, 60)));
  return match2 ? match2[1] : null;
}
function looksLikeModel2(text3) {
  return text3.length <= 120 && text3.split(/\s+/).length <= 6 && modelFamilies.test(text3) && !foldWords(text3).split(" ").some((word) => sentenceWords.has(word));
}
var stops = ["(", ",", ":", " for ", " with ", " using ", " via ", " - ", " \u2013 ", " \u2014 ", "\u2013", "\u2014"];
var stopStart = /[ (,:–—]/;
function findStop(text3, from) {
  for (let at3 = from; at3 < text3.length; at3++) if (stopAt(text3, at3)) return at3;
  return text3.length;
}
function stopAt(text3, at3) {
  return stopStart.test(text3[at3]) ? stops.find((stop) => text3.startsWith(stop, at3)) ?? "" : "";
}
function splitEntries(value) {
  const entries = [];
  for (const { text: text3, mark: mark2 } of splitPieces(value)) {
    const last = entries.at(-1);
    if (last && mark2 !== ";" && belongsTo(last.hasTail, text3)) {
      last.parts.push(mark2, text3);
      last.hasTail ||= hasTail(text3);
    } else if (text3.trim() !== "") entries.push({ parts: [text3], hasTail: hasTail(text3) });
  }
  return entries.map(({ parts: parts2 }) => parts2.join(""));
}
function belongsTo(isInTail, piece) {
  const text3 = clean(piece);
  if (readAccount(text3) || versionForm.test(text3) || readPaths(text3) || modelNames.test(text3.slice(0, nameLength)))
    return true;
  return isInTail && !hasTail(piece) && !piece.includes("(");
}
function hasTail(piece) {
  return /:| for | [-–—] /.test(piece);
}
function splitPieces(value) {
  const pieces = [];
  let depth = 0;
  let start = 0;
  let mark2 = ";";
  for (let at3 = 0; at3 < value.length; at3++) {
    const character = value[at3];
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const found2 = separators.find((separator) => value.startsWith(separator, at3));
    if (found2 === void 0) continue;
    pieces.push({ text: value.slice(start, at3), mark: mark2 });
    mark2 = found2;
    start = at3 + found2.length;
    at3 = start - 1;
  }
  pieces.push({ text: value.slice(start), mark: mark2 });
  return pieces;
}
var separators = [";", ",", "\uFF0C", "\u3001", " and ", " & ", " + "];
function endOfBracket(text3, start) {
  let depth = 0;
  for (let at3 = start; at3 < text3.length; at3++) {
    if (text3[at3] === "(") depth++;
    else if (text3[at3] === ")" && --depth === 0) return at3;
  }
  return text3.length;
}
function clean(source) {
  return source.replace(/`/g, "").trim().replace(/^[*_~]{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.)])[*_~]{1,3}$/gu, "").trim();
}

// src/model/task-declaration.ts
function readDeclaration(passages) {
  const lines = passages.flatMap((passage) => passage.lines.map((line) => ({ line, passage })));
  const said = lines.filter(({ passage }) => passage.checked !== false);
  const tools = [];
  const statements = said.map(({ line, passage }) => readStatement(line, passage, tools));
  return {
    declaration: decide(statements, tools),
    declarationText: said.map(({ line }) => ({ line: line.line, text: line.source }))
  };
}
function decide(statements, tools) {
  const heard = statements.filter((statement) => statement.says !== "nothing");
  const clear = heard.filter((statement) => statement.says !== "vague");
  const spoken = clear.length > 0 ? clear : heard;
  const none3 = spoken.filter((statement) => statement.says === "none");
  const first = spoken[0];
  if (!first) return { state: "missing" };
  if (none3.length === spoken.length) return { state: "none", line: first.line };
  if (none3.length > 0 || spoken.some((statement) => statement.says === "mixed")) {
    return { state: "ambiguous", lines: [...new Set(spoken.map((statement) => statement.line))] };
  }
  return tools.length > 0 ? { state: "tools", tools } : { state: "unnamed", line: first.line };
}
function readStatement(line, passage, tools) {
  const keyed = passage.key === null ? readKey(line, passage) : { key: foldLabel(passage.key), value: shownValue(line, passage.place) };
  const value = keyed ? keyed.value : shownValue(line, passage.place);
  const at3 = { line: line.line };
  if (isPlaceholder(value)) return { ...at3, says: "nothing" };
  if (keyed && isDetail(keyed.key)) return { ...at3, says: addDetail2(tools.at(-1), keyed.key, value) };
  if (keyed && !isToolKey(keyed.key)) return { ...at3, says: "nothing" };
  const denial = readDenial(value);
  if (denial === "denial") return { ...at3, says: "none" };
  if (denial === "mixed" && (passage.place !== "prose" || speaksOfUse(value))) return { ...at3, says: "mixed" };
  if (passage.place === "prose") return { ...at3, says: speaksOfUse(value) ? "used" : "nothing" };
  if (passage.place === "box" && isAgreement(value)) return { ...at3, says: "nothing" };
  const entries = passage.place === "trailer" ? [readTrailerEntry(value, line.line)] : splitEntries(value).map((entry) => readEntry(entry, line.line));
  return judge(entries, value, passage, tools, at3);
}
function judge(entries, value, passage, tools, at3) {
  if (entries.length === 0) return { ...at3, says: "nothing" };
  if (entries.includes("prose")) {
    if (passage.place === "list" || passage.place === "first-paragraph")
      return { ...at3, says: speaksOfUse(value) ? "used" : "vague" };
    return { ...at3, says: "used" };
  }
  const named = entries.filter((entry) => typeof entry !== "string");
  for (const tool2 of named) tools.push(tool2);
  return named.length > 0 ? { ...at3, says: "tools", tools: named } : { ...at3, says: "used" };
}
function shownValue(line, place) {
  if (place === "trailer") return line.source;
  return /[*_]/.test(line.source) && /[/.]\*|\*[/.]|\/_|_\//.test(line.source) ? line.source : line.text;
}
var toolKeyWords = new Set(
  "ai llm llms genai tool tools used use usage assistance assistant assistants agent agents name names which that were was are is the i other others".split(
    " "
  )
);
var details = /* @__PURE__ */ new Map([
  ["model", "model"],
  ["models", "model"],
  ["model used", "model"],
  ["models used", "model"],
  ["model version", "model"],
  ["version", "version"],
  ["tool version", "version"],
  ["account", "account"],
  ["scope", "scope"],
  ["path", "scope"],
  ["paths", "scope"],
  ["file", "scope"],
  ["files", "scope"]
]);
function readKey(line, passage) {
  if (passage.place === "trailer" || passage.place === "label") return null;
  const whole = shownValue(line, passage.place);
  const colon = whole.slice(0, 100).indexOf(":");
  if (colon < 0) return null;
  const key2 = foldLabel(whole.slice(0, colon));
  if (!isDetail(key2) && !isToolKey(key2)) return null;
  return {
    key: key2,
    value: whole.slice(colon + 1).replace(/^[*_]{1,2}(?=\s|$)/, "").replace(/^\s*-\s/, "").trim()
  };
}
function isDetail(key2) {
  return details.has(key2);
}
function isToolKey(key2) {
  return key2 !== "" && key2.split(" ").every((word) => toolKeyWords.has(word));
}
function addDetail2(tool2, key2, value) {
  const denied = readDenial(value) === "denial";
  if (!tool2) return denied ? "nothing" : "used";
  if (denied) return "nothing";
  const kind = details.get(key2);
  const paths = readPaths(value);
  if (kind === "model") tool2.model ??= value;
  else if (kind === "version") tool2.version ??= value;
  else if (kind === "account") tool2.account ??= readAccount(value);
  else if (paths) for (const path2 of paths) tool2.scope.push(path2);
  else tool2.note ??= value;
  return "nothing";
}
var usage = /(?:^| )(?:use|used|uses|using|with|by|via|generated|generate|wrote|written|write|assisted|assistance|help|helped|drafted|created|prompted|prompt|prompts|autocomplete|ai|llm|llms|chatbot|agent|agents|model|models)(?: |$)/;
function speaksOfUse(text3) {
  return !isPrompt(text3) && usage.test(foldWords(text3));
}
function isPlaceholder(text3) {
  const folded = foldWords(text3);
  if (folded === "" || /^(?:todo|tbd|xxx|tool|tools|tool name|tool names|name of the tool|none or the tools used)$/.test(folded))
    return true;
  return text3.trimEnd().endsWith(":") || isPrompt(text3);
}
function isPrompt(text3) {
  return /^\W{0,4}(?:please|describe|disclose|select|check (?:one|the|all)|choose|tick|mark|specify|list (?:any|all|the|which)|if you|see our|by submitting)(?=\W|$)/i.test(
    text3
  );
}

// src/model/task-words.ts
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
function countWords(text3) {
  let count = 0;
  for (const chunk2 of text3.split(/\s+/)) {
    if (chunk2.includes("://") || !new RegExp("\\p{L}", "u").test(chunk2)) continue;
    const characters = chunk2.match(unspaced)?.length ?? 0;
    count += Math.ceil(characters / 2);
    if (characters === 0 || new RegExp("\\p{L}", "u").test(chunk2.replace(unspaced, ""))) count++;
  }
  return count;
}
var placeholders = new Set(
  `todo;to do;tbd;tba;wip;n a;na;none;nil;null;nothing;not applicable;xxx;placeholder;lorem ipsum;fill me in;fill in;fill this in;
  description;your description;your description here;description here;summary;add description;add a description;add description here;
  add a description here;no description;no description provided;enter description;enter description here;write here;write description here;
  text here;insert text here;your text here;change me;item 1;item 2;see title;as title;as in title;per title`.split(";").map((words) => words.trim())
);
var asking = /^(?:please )?(?:briefly )?(?:describe|explain|summari[sz]e|provide|tell us|give) .*(?: here| your (?:changes?|pr|pull request)| (?:these|the|the proposed|your proposed|of your) changes?| this (?:pr|pull request)| you (?:made|changed)| this pr does| in detail| if applicable| below)$/;
var inserting = /^(?:add|include|insert|write|enter|list|link) .*(?: here| your changes?)$/;
var pleading = /^please (?:describe|include|provide|explain|add|delete|remove|check|tick|select|fill|read|make sure|ensure)(?: |$)/;
function isPlaceholder2(text3) {
  if (text3.length > 300) return false;
  const words = foldWords(text3);
  if (words === "" || placeholders.has(words) || pleading.test(words)) return true;
  return words.split(" ").length <= 14 && (asking.test(words) || inserting.test(words));
}
function isFooter(text3) {
  const start = text3.slice(0, 200);
  if (/^(?:[a-z]{1,30}(?:-[a-z]{1,30})?-by|change-id|[a-z]{1,30}-session|reviewed-on):/i.test(start)) return true;
  return /^(?:generated|created) (?:with|by) /.test(foldWords(start)) && text3.length <= 120;
}

// src/model/task-items.ts
var kinds2 = { goal: "goal", criteria: "criterion", validation: "validation" };
function readItems(title, passages) {
  const reader = new ItemReader();
  for (const passage of passages) reader.read(passage);
  const titleText = title.replaceAll("`", "").replace(/\s+/g, " ").trim();
  const { items, boundaries, notValidated } = reader;
  if (!items.some((item) => item.kind === "goal") && reader.firstParagraph) reader.firstParagraph.kind = "goal";
  items.unshift({ id: "title", line: 0, kind: "title", text: titleText, checked: null });
  return {
    items,
    boundaries,
    notValidated,
    words: { title: isPlaceholder2(titleText) ? 0 : countWords(titleText), body: reader.words }
  };
}
var ItemReader = class {
  items = [];
  boundaries = { allow: [], deny: [] };
  notValidated = [];
  words = 0;
  firstParagraph = null;
  read(passage) {
    const { part } = passage;
    if (part === "tools") return;
    const lines = part === "allow" || part === "deny" ? this.takeBoundaries(passage.lines, part) : passage.lines;
    const stated2 = lines.filter((line2) => line2.text !== "" && !isFooter(line2.text));
    const text3 = stated2.map((line2) => line2.text).join(" ").replace(/\s+/g, " ");
    if (isPlaceholder2(text3)) return;
    if (passage.checked !== false) this.words += countWords(text3);
    if (part === "deny") return;
    const line = stated2[0].line;
    if (part === "not-validated") this.notValidated.push({ ...splitReason(text3), line });
    else this.addItem(passage, line, text3);
  }
  addItem(passage, line, text3) {
    const kind = (passage.part && kinds2[passage.part]) ?? "statement";
    const item = { id: `t${this.items.length + 1}`, line, kind, text: text3, checked: passage.checked };
    this.items.push(item);
    if (passage.part === null && passage.isParagraph && passage.checked === null) this.firstParagraph ??= item;
  }
  /** Moves lines that hold nothing but paths into the boundaries; gives back the prose. */
  takeBoundaries(lines, part) {
    return lines.filter((line) => {
      const paths = line.cut.image || line.source.startsWith("~~") ? null : readPaths(line.source);
      for (const pattern of paths ?? []) this.boundaries[part].push({ pattern, line: line.line });
      return paths === null;
    });
  }
};
var reasonMarks = [" - ", " \u2013 ", " \u2014 ", ": ", " because "];
function splitReason(text3) {
  const bare = text3.replace(/\.$/, "");
  const bracket = bare.endsWith(")") ? bare.indexOf(" (") : -1;
  const found2 = reasonMarks.map((mark2) => ({ mark: mark2, at: bare.indexOf(mark2) })).filter(({ at: at3 }) => at3 > 0).sort((a, b) => a.at - b.at)[0];
  if (bracket > 0 && (!found2 || bracket < found2.at))
    return { what: bare.slice(0, bracket).trim(), why: bare.slice(bracket + 2, -1).trim() || null };
  if (!found2) return { what: bare.trim(), why: null };
  return { what: bare.slice(0, found2.at).trim(), why: bare.slice(found2.at + found2.mark.length).trim() || null };
}

// node_modules/mdurl/index.mjs
var mdurl_exports = {};
__export(mdurl_exports, {
  decode: () => decode_default,
  encode: () => encode_default,
  format: () => format,
  parse: () => parse_default
});

// node_modules/mdurl/lib/decode.mjs
var decodeCache = {};
function getDecodeCache(exclude) {
  let cache2 = decodeCache[exclude];
  if (cache2) {
    return cache2;
  }
  cache2 = decodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    cache2.push(ch);
  }
  for (let i = 0; i < exclude.length; i++) {
    const ch = exclude.charCodeAt(i);
    cache2[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
  }
  return cache2;
}
function decode(string, exclude) {
  if (typeof exclude !== "string") {
    exclude = decode.defaultChars;
  }
  const cache2 = getDecodeCache(exclude);
  return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
    let result = "";
    for (let i = 0, l = seq.length; i < l; i += 3) {
      const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
      if (b1 < 128) {
        result += cache2[b1];
        continue;
      }
      if ((b1 & 224) === 192 && i + 3 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        if ((b2 & 192) === 128) {
          const chr = b1 << 6 & 1984 | b2 & 63;
          if (chr < 128) {
            result += "\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 3;
          continue;
        }
      }
      if ((b1 & 240) === 224 && i + 6 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128) {
          const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
          if (chr < 2048 || chr >= 55296 && chr <= 57343) {
            result += "\uFFFD\uFFFD\uFFFD";
          } else {
            result += String.fromCharCode(chr);
          }
          i += 6;
          continue;
        }
      }
      if ((b1 & 248) === 240 && i + 9 < l) {
        const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
        const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
        const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
        if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
          let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
          if (chr < 65536 || chr > 1114111) {
            result += "\uFFFD\uFFFD\uFFFD\uFFFD";
          } else {
            chr -= 65536;
            result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
          }
          i += 9;
          continue;
        }
      }
      result += "\uFFFD";
    }
    return result;
  });
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";
var decode_default = decode;

// node_modules/mdurl/lib/encode.mjs
var encodeCache = {};
function getEncodeCache(exclude) {
  let cache2 = encodeCache[exclude];
  if (cache2) {
    return cache2;
  }
  cache2 = encodeCache[exclude] = [];
  for (let i = 0; i < 128; i++) {
    const ch = String.fromCharCode(i);
    if (/^[0-9a-z]$/i.test(ch)) {
      cache2.push(ch);
    } else {
      cache2.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
    }
  }
  for (let i = 0; i < exclude.length; i++) {
    cache2[exclude.charCodeAt(i)] = exclude[i];
  }
  return cache2;
}
function encode(string, exclude, keepEscaped) {
  if (typeof exclude !== "string") {
    keepEscaped = exclude;
    exclude = encode.defaultChars;
  }
  if (typeof keepEscaped === "undefined") {
    keepEscaped = true;
  }
  const cache2 = getEncodeCache(exclude);
  let result = "";
  for (let i = 0, l = string.length; i < l; i++) {
    const code2 = string.charCodeAt(i);
    if (keepEscaped && code2 === 37 && i + 2 < l) {
      if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
        result += string.slice(i, i + 3);
        i += 2;
        continue;
      }
    }
    if (code2 < 128) {
      result += cache2[code2];
      continue;
    }
    if (code2 >= 55296 && code2 <= 57343) {
      if (code2 >= 55296 && code2 <= 56319 && i + 1 < l) {
        const nextCode = string.charCodeAt(i + 1);
        if (nextCode >= 56320 && nextCode <= 57343) {
          result += encodeURIComponent(string[i] + string[i + 1]);
          i++;
          continue;
        }
      }
      result += "%EF%BF%BD";
      continue;
    }
    result += encodeURIComponent(string[i]);
  }
  return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
var encode_default = encode;

// node_modules/mdurl/lib/format.mjs
function format(url) {
  let result = "";
  result += url.protocol || "";
  result += url.slashes ? "//" : "";
  result += url.auth ? url.auth + "@" : "";
  if (url.hostname && url.hostname.indexOf(":") !== -1) {
    result += "[" + url.hostname + "]";
  } else {
    result += url.hostname || "";
  }
  result += url.port ? ":" + url.port : "";
  result += url.pathname || "";
  result += url.search || "";
  result += url.hash || "";
  return result;
}

// node_modules/mdurl/lib/parse.mjs
function Url() {
  this.protocol = null;
  this.slashes = null;
  this.auth = null;
  this.port = null;
  this.hostname = null;
  this.hash = null;
  this.search = null;
  this.pathname = null;
}
var protocolPattern = /^([a-z0-9.+-]+:)/i;
var portPattern = /:[0-9]*$/;
var simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
var delims = ["<", ">", '"', "`", " ", "\r", "\n", "	"];
var unwise = ["{", "}", "|", "\\", "^", "`"].concat(delims);
var autoEscape = ["'"].concat(unwise);
var nonHostChars = ["%", "/", "?", ";", "#"].concat(autoEscape);
var hostEndingChars = ["/", "?", "#"];
var hostnameMaxLen = 255;
var hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
var hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
var hostlessProtocol = {
  javascript: true,
  "javascript:": true
};
var slashedProtocol = {
  http: true,
  https: true,
  ftp: true,
  gopher: true,
  file: true,
  "http:": true,
  "https:": true,
  "ftp:": true,
  "gopher:": true,
  "file:": true
};
function urlParse(url, slashesDenoteHost) {
  if (url && url instanceof Url) return url;
  const u = new Url();
  u.parse(url, slashesDenoteHost);
  return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
  let lowerProto, hec, slashes;
  let rest = url;
  rest = rest.trim();
  if (!slashesDenoteHost && url.split("#").length === 1) {
    const simplePath = simplePathPattern.exec(rest);
    if (simplePath) {
      this.pathname = simplePath[1];
      if (simplePath[2]) {
        this.search = simplePath[2];
      }
      return this;
    }
  }
  let proto = protocolPattern.exec(rest);
  if (proto) {
    proto = proto[0];
    lowerProto = proto.toLowerCase();
    this.protocol = proto;
    rest = rest.substr(proto.length);
  }
  if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
    slashes = rest.substr(0, 2) === "//";
    if (slashes && !(proto && hostlessProtocol[proto])) {
      rest = rest.substr(2);
      this.slashes = true;
    }
  }
  if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
    let hostEnd = -1;
    for (let i = 0; i < hostEndingChars.length; i++) {
      hec = rest.indexOf(hostEndingChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    let auth, atSign;
    if (hostEnd === -1) {
      atSign = rest.lastIndexOf("@");
    } else {
      atSign = rest.lastIndexOf("@", hostEnd);
    }
    if (atSign !== -1) {
      auth = rest.slice(0, atSign);
      rest = rest.slice(atSign + 1);
      this.auth = auth;
    }
    hostEnd = -1;
    for (let i = 0; i < nonHostChars.length; i++) {
      hec = rest.indexOf(nonHostChars[i]);
      if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) {
        hostEnd = hec;
      }
    }
    if (hostEnd === -1) {
      hostEnd = rest.length;
    }
    if (rest[hostEnd - 1] === ":") {
      hostEnd--;
    }
    const host = rest.slice(0, hostEnd);
    rest = rest.slice(hostEnd);
    this.parseHost(host);
    this.hostname = this.hostname || "";
    const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
    if (!ipv6Hostname) {
      const hostparts = this.hostname.split(/\./);
      for (let i = 0, l = hostparts.length; i < l; i++) {
        const part = hostparts[i];
        if (!part) {
          continue;
        }
        if (!part.match(hostnamePartPattern)) {
          let newpart = "";
          for (let j = 0, k = part.length; j < k; j++) {
            if (part.charCodeAt(j) > 127) {
              newpart += "x";
            } else {
              newpart += part[j];
            }
          }
          if (!newpart.match(hostnamePartPattern)) {
            const validParts = hostparts.slice(0, i);
            const notHost = hostparts.slice(i + 1);
            const bit = part.match(hostnamePartStart);
            if (bit) {
              validParts.push(bit[1]);
              notHost.unshift(bit[2]);
            }
            if (notHost.length) {
              rest = notHost.join(".") + rest;
            }
            this.hostname = validParts.join(".");
            break;
          }
        }
      }
    }
    if (this.hostname.length > hostnameMaxLen) {
      this.hostname = "";
    }
    if (ipv6Hostname) {
      this.hostname = this.hostname.substr(1, this.hostname.length - 2);
    }
  }
  const hash = rest.indexOf("#");
  if (hash !== -1) {
    this.hash = rest.substr(hash);
    rest = rest.slice(0, hash);
  }
  const qm = rest.indexOf("?");
  if (qm !== -1) {
    this.search = rest.substr(qm);
    rest = rest.slice(0, qm);
  }
  if (rest) {
    this.pathname = rest;
  }
  if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) {
    this.pathname = "";
  }
  return this;
};
Url.prototype.parseHost = function(host) {
  let port = portPattern.exec(host);
  if (port) {
    port = port[0];
    if (port !== ":") {
      this.port = port.substr(1);
    }
    host = host.substr(0, host.length - port.length);
  }
  if (host) {
    this.hostname = host;
  }
};
var parse_default = urlParse;

// node_modules/uc.micro/build/index.mjs
var build_exports = {};
__export(build_exports, {
  Any: () => Any,
  Cc: () => Cc,
  Cf: () => Cf,
  P: () => P,
  S: () => S,
  Z: () => Z
});
var Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var Cc = /[\0-\x1F\x7F-\x9F]/;
var Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
var P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
var S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
var Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

// node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}
function codePointToString(codePoint) {
  return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// node_modules/entities/dist/internal/decode-shared.js
var BASE91_INVERSE = /* @__PURE__ */ (() => {
  const table2 = new Uint8Array(127);
  let code2 = 0;
  for (let char = 33; char <= 126; char++) {
    if (char !== 34 && char !== 36 && char !== 92) {
      table2[char] = code2++;
    }
  }
  return table2;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
  const base2 = 91;
  const inputLength = input.length;
  const twoCharBias = dictSize * (base2 - 1);
  let pos = 0;
  const readSlotCode = () => {
    const c12 = BASE91_INVERSE[input.charCodeAt(pos++)];
    return c12 < dictSize ? c12 : c12 * base2 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
  };
  const dict2AtomCount = atomCount - dict1AtomCount;
  const slotCount = atomCount + ngramCount;
  const single = new Int32Array(slotCount);
  single.fill(-1, dict1AtomCount, dictSize);
  single.fill(-1, dictSize + dict2AtomCount, slotCount);
  const start = new Int32Array(slotCount);
  const length = new Int32Array(slotCount);
  function decodeDelta(count, off) {
    let previous = 0;
    let slot = off;
    const end = off + count;
    while (slot < end) {
      const code2 = BASE91_INVERSE[input.charCodeAt(pos++)];
      if (code2 < 89) {
        previous += code2;
        single[slot++] = previous;
      } else if (code2 === 89) {
        let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
        while (runLength--)
          single[slot++] = ++previous;
      } else {
        const next = BASE91_INVERSE[input.charCodeAt(pos++)];
        previous += 89 + // eslint-disable-next-line unicorn/prefer-minimal-ternary -- branches read a different number of side-effecting input bytes
        (next < 90 ? next * base2 + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base2 + BASE91_INVERSE[input.charCodeAt(pos++)]);
        single[slot++] = previous;
      }
    }
  }
  decodeDelta(dict1AtomCount, 0);
  decodeDelta(dict2AtomCount, dictSize);
  const references = new Int32Array(ngramCount * 2);
  let poolSize = 0;
  let ngramIndex = 0;
  function readNgramReferences(count, startSlot) {
    for (let index = 0; index < count; index++) {
      const slot = startSlot + index;
      const a = readSlotCode();
      const b = readSlotCode();
      references[ngramIndex * 2] = a;
      references[ngramIndex * 2 + 1] = b;
      ngramIndex += 1;
      start[slot] = poolSize;
      const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
      length[slot] = entryLength;
      poolSize += entryLength;
    }
  }
  readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
  readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
  const pool = new Uint16Array(poolSize);
  let write = 0;
  for (let index = 0; index < ngramIndex; index++) {
    for (let half = 0; half < 2; half++) {
      const source = references[index * 2 + half];
      const value = single[source];
      if (value < 0) {
        let read = start[source];
        const readEnd = read + length[source];
        while (read < readEnd)
          pool[write++] = pool[read++];
      } else {
        pool[write++] = value;
      }
    }
  }
  const out = new Uint16Array(resultLength);
  let outIndex = 0;
  while (pos < inputLength) {
    let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
    if (slot >= dictSize) {
      slot = slot * base2 - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
    }
    const value = single[slot];
    if (value < 0) {
      let read = start[slot];
      const readEnd = read + length[slot];
      while (read < readEnd)
        out[outIndex++] = pool[read++];
    } else {
      out[outIndex++] = value;
    }
  }
  return out;
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree = /* @__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);

// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags2) {
  BinTrieFlags2[BinTrieFlags2["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags2[BinTrieFlags2["FLAG13"] = 8192] = "FLAG13";
  BinTrieFlags2[BinTrieFlags2["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
  BinTrieFlags2[BinTrieFlags2["JUMP_TABLE"] = 127] = "JUMP_TABLE";
  BinTrieFlags2[BinTrieFlags2["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));

// node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes2) {
  CharCodes2[CharCodes2["AMP"] = 38] = "AMP";
  CharCodes2[CharCodes2["NUM"] = 35] = "NUM";
  CharCodes2[CharCodes2["SEMI"] = 59] = "SEMI";
  CharCodes2[CharCodes2["EQUALS"] = 61] = "EQUALS";
  CharCodes2[CharCodes2["ZERO"] = 48] = "ZERO";
  CharCodes2[CharCodes2["NINE"] = 57] = "NINE";
  CharCodes2[CharCodes2["LOWER_A"] = 97] = "LOWER_A";
  CharCodes2[CharCodes2["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
var TO_LOWER_BIT = 32;
var CONSUMED_SHIFT = 21;
var CODE_POINT_MASK = 2097151;
var CONSUMED_OVERFLOW = 2047;
var longNumericConsumed = 0;
function unpackConsumed(packed) {
  const consumed = packed >>> CONSUMED_SHIFT;
  return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
function isNumber(code2) {
  return code2 - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code2) {
  return (code2 | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code2) {
  return code2 === CharCodes.EQUALS || isAlpha(code2) || isNumber(code2);
}
var EntityDecoderState;
(function(EntityDecoderState2) {
  EntityDecoderState2[EntityDecoderState2["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState2[EntityDecoderState2["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState2[EntityDecoderState2["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState2[EntityDecoderState2["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState2[EntityDecoderState2["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (jumpOffset) {
    if (branchCount === 0) {
      return char === jumpOffset ? nodeIndex : -1;
    }
    const slot = char - jumpOffset;
    if (slot >>> 0 >= branchCount)
      return -1;
    const stored = decodeTree[nodeIndex + slot];
    return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
  }
  if (branchCount === 0)
    return -1;
  const packedKeySlots = branchCount + 1 >> 1;
  const branchEnd = nodeIndex + packedKeySlots + branchCount;
  for (let index = 0; index < branchCount; index++) {
    const packed = decodeTree[nodeIndex + (index >> 1)];
    const key2 = packed >> ((index & 1) << 3) & 255;
    if (key2 === char) {
      const pointerIndex = nodeIndex + packedKeySlots + index;
      return branchEnd + decodeTree[pointerIndex] & 65535;
    }
    if (key2 > char)
      return -1;
  }
  return -1;
}
function readTrieValue(decodeTree, nodeIndex, valueLength) {
  if (valueLength === 1) {
    return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
  }
  if (valueLength === 2) {
    return String.fromCharCode(decodeTree[nodeIndex + 1]);
  }
  return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
function parseNumericEntity(input, numberStart, inputLength) {
  let offset = numberStart + 1;
  let cp = 0;
  let digitStart = offset;
  if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
    offset += 1;
    digitStart = offset;
    while (offset < inputLength) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        cp = cp * 16 + (char - CharCodes.ZERO);
      } else if (isHexadecimalCharacter(char)) {
        cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
      } else {
        break;
      }
      offset += 1;
    }
  } else {
    while (offset < inputLength) {
      const digit3 = input.charCodeAt(offset) - CharCodes.ZERO;
      if (digit3 >>> 0 > 9)
        break;
      cp = cp * 10 + digit3;
      offset += 1;
    }
  }
  if (offset === digitStart)
    return 0;
  if (offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI) {
    offset += 1;
  }
  if (cp > 1114111)
    cp = 1114112;
  let consumed = offset - numberStart;
  if (consumed >= CONSUMED_OVERFLOW) {
    longNumericConsumed = consumed;
    consumed = CONSUMED_OVERFLOW;
  }
  return consumed << CONSUMED_SHIFT | cp;
}
function decodeWithTrie(input, isStrict, isAttribute) {
  const decodeTree = htmlDecodeTree;
  let offset = input.indexOf("&");
  if (offset < 0)
    return input;
  const inputLength = input.length;
  let chunkStart = 0;
  let result = "";
  const root = decodeTree[0];
  const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
  const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
  do {
    const entityStart = offset + 1;
    const firstChar = input.charCodeAt(entityStart);
    let consumed;
    let value;
    if (firstChar === CharCodes.NUM) {
      const packed = parseNumericEntity(input, entityStart, inputLength);
      consumed = unpackConsumed(packed);
      if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI) {
        consumed = 0;
      }
      value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
    } else if (isAlpha(firstChar)) {
      consumed = 0;
      value = "";
      const rootSlotIndex = firstChar - rootJumpOffset;
      let nodeIndex;
      if (rootSlotIndex >>> 0 < rootBranchCount) {
        const stored = decodeTree[1 + rootSlotIndex];
        nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
      } else {
        nodeIndex = -1;
      }
      let bestNodeIndex = 0;
      let bestValueLength = 0;
      let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
      let index = entityStart + 1;
      trie: while (index < inputLength) {
        while (
          // Value-less, non-run node with a nonzero jump offset.
          (current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0
        ) {
          const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
          const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (branchCount === 0) {
            if (input.charCodeAt(index) !== jumpOffset)
              break trie;
            nodeIndex += 1;
          } else {
            const slot = input.charCodeAt(index) - jumpOffset;
            if (slot >>> 0 >= branchCount)
              break trie;
            const stored = decodeTree[nodeIndex + 1 + slot];
            if (stored === 0)
              break trie;
            nodeIndex = nodeIndex + branchCount + stored & 65535;
          }
          current = decodeTree[nodeIndex];
          index += 1;
          if (index >= inputLength)
            break trie;
        }
        if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
          const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
          if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) {
            break;
          }
          index += 1;
          const remaining = runLength - 1;
          let wordIndex = nodeIndex + 1;
          let charIndexInPacked = 0;
          for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
            const packed = decodeTree[wordIndex];
            if (input.charCodeAt(index) !== (packed & 255))
              break trie;
            index += 1;
            if (input.charCodeAt(index) !== (packed >> 8 & 255))
              break trie;
            index += 1;
            wordIndex += 1;
          }
          if (charIndexInPacked < remaining) {
            if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255))
              break;
            index += 1;
          }
          nodeIndex += 1 + (runLength >> 1);
          current = decodeTree[nodeIndex];
          continue;
        }
        const valueLength = current >>> 14;
        const char = input.charCodeAt(index);
        if (valueLength !== 0) {
          if (char === CharCodes.SEMI) {
            consumed = index - entityStart + 1;
            value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
            break;
          }
          if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
            consumed = index - entityStart;
            bestNodeIndex = nodeIndex;
            bestValueLength = valueLength;
          }
          if (valueLength === 1)
            break;
        }
        const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
        if (next < 0)
          break;
        nodeIndex = next;
        current = decodeTree[nodeIndex];
        index += 1;
      }
      if (value === "") {
        const finalVL = current >>> 14;
        if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
          consumed = index - entityStart;
          bestNodeIndex = nodeIndex;
          bestValueLength = finalVL;
        }
        if (consumed > 0) {
          value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
        }
      }
    } else {
      consumed = 0;
      value = "";
    }
    if (consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) {
      offset = entityStart;
    } else {
      if (chunkStart < offset) {
        result += input.slice(chunkStart, offset);
      }
      result += value;
      offset = chunkStart = entityStart + consumed;
    }
    if (input.charCodeAt(offset) !== CharCodes.AMP) {
      offset = input.indexOf("&", offset);
    }
  } while (offset >= 0);
  return result + input.slice(chunkStart);
}
function decodeHTMLStrict(htmlString) {
  return decodeWithTrie(htmlString, true, false);
}

// node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
  src_Any = Any.source;
  src_Cc = Cc.source;
  src_Z = Z.source;
  src_P = P.source;
  src_ZPCc = [
    this.src_Z,
    this.src_P,
    this.src_Cc
  ].join("|");
  src_ZCc = [this.src_Z, this.src_Cc].join("|");
  cache = {};
  opts = {
    maxLength: 1e4,
    urlAuth: false,
    schema_names: []
  };
  constructor(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
  }
  set(opts = {}) {
    this.opts = {
      ...this.opts,
      ...opts
    };
    this.cache = {};
    return this;
  }
  escapeRE(str) {
    return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
  }
  nestedPairRE(open, close, depth = 4) {
    const openRE = this.escapeRE(open);
    const closeRE = this.escapeRE(close);
    const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
    let pair2 = `${openRE}${atom}{0,1000}${closeRE}`;
    for (let level = 2; level <= depth; level++) pair2 = `${openRE}(?:${atom}|${pair2}){0,1000}${closeRE}`;
    return pair2;
  }
  get_text_separators() {
    return this.cache.text_separators ??= /[><\uff5c]/;
  }
  get_pseudo_letter() {
    return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
  }
  get_ipv4_addr() {
    return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
  }
  get_ipv6_addr() {
    const h16 = "[0-9A-Fa-f]{1,4}";
    const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
    return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
  }
  get_ipv6_url_host() {
    return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
  }
  get_ipv6_mail_host() {
    return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
  }
  get_auth() {
    return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
  }
  get_port() {
    return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
  }
  get_host_terminator() {
    return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
  }
  get_path_terminator() {
    return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
  }
  get_path() {
    return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
  }
  get_mail_name() {
    return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
  }
  get_xn() {
    return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
  }
  get_tld() {
    if (this.cache.tld) return this.cache.tld;
    const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
    this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
    return this.cache.tld;
  }
  get_domain_root() {
    return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
  }
  get_domain() {
    return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
  }
  get_url_host_port() {
    return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
  }
  get_fuzzy_url_host_port() {
    return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
  }
  get_mail_host() {
    return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
  }
  get_fuzzy_mail_host() {
    return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
  }
  get_path_extra() {
    return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
  }
  get_fuzzy_mail_host_search() {
    return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
  }
  get_fuzzy_link_search() {
    return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uFF5C]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uFF5C])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
  }
  get_http_validator() {
    return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
  }
  get_relative_proto_validator() {
    return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
  }
  get_mail_name_validator() {
    return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
  }
  get_mailto_validator() {
    return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
  }
  get_schema_names() {
    return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
  }
  get_schema_search() {
    return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uFF5C]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
  }
  get_schema_at_start() {
    return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
  }
};
var web_schema = {
  validate: (text3, pos, self) => {
    const re = self.re.get_http_validator();
    re.lastIndex = pos;
    const m = re.exec(text3);
    return m ? m[0].length : 0;
  },
  normalize: (match2, self) => self.normalize(match2)
};
var defaultSchemas = {
  "http:": web_schema,
  "https:": web_schema,
  "ftp:": web_schema,
  "//": {
    validate: function(text3, pos, self) {
      const re = self.re.get_relative_proto_validator();
      re.lastIndex = pos;
      const m = re.exec(text3);
      if (m) {
        if (pos >= 3 && text3[pos - 3] === ":") return 0;
        if (pos >= 3 && text3[pos - 3] === "/") return 0;
        return m[0].length;
      }
      return 0;
    },
    normalize: (match2, self) => self.normalize(match2)
  },
  "mailto:": {
    validate: function(text3, pos, self) {
      const re = self.re.get_mailto_validator();
      re.lastIndex = pos;
      const m = re.exec(text3);
      return m ? m[0].length : 0;
    },
    normalize: (match2, self) => self.normalize(match2)
  }
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444";
function unpackTlds() {
  const result = tlds_default.split("|");
  tlds_2ch.split("|").forEach((item) => {
    const sep2 = item.indexOf(":");
    const prefix2 = item.slice(0, sep2);
    for (const suffix of item.slice(sep2 + 1)) result.push(prefix2 + suffix);
  });
  return result;
}
var defaultOptions = {
  fuzzyLink: false,
  fuzzyEmail: true,
  fuzzyIP: false,
  "---": false,
  tlds: unpackTlds(),
  urlAuth: false,
  maxLength: 1e4
};
var Match = class {
  /** Prefix (protocol) for matched string. Empty for fuzzy links. */
  schema;
  /** First position of matched string. */
  index;
  /** Next position after matched string. */
  lastIndex;
  /** Matched string. */
  raw;
  /** Normalized text of matched string. */
  text;
  /** Normalized URL of matched string. */
  url;
  constructor(text3, schema, index, lastIndex) {
    const raw = text3.slice(index, lastIndex);
    this.schema = schema.toLowerCase();
    this.index = index;
    this.lastIndex = lastIndex;
    this.raw = raw;
    this.text = raw;
    this.url = raw;
  }
};
var LinkifyIt = class {
  __opts__;
  __schemas__;
  re;
  /**
  * Creates new linkifier instance.
  *
  * By default understands:
  *
  * - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
  * - "fuzzy" emails (foo@bar.com).
  *
  * See {@link LinkifyConstructorOptions} for available options.
  *
  * @param options Recognition options.
  *
  * @example
  * ```javascript
  * import { LinkifyIt } from 'linkify-it'
  *
  * const linkify = new LinkifyIt({ fuzzyLink: true })
  *
  * linkify
  *   .tlds(require('tlds'))       // Reload with full TLD list
  *   .tlds('onion', true)         // Add unofficial `.onion` domain
  *   .add('ftp:', null)           // Disable `ftp:` protocol
  *   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
  *
  * console.log(linkify.test('Site github.com!')) // true
  * console.log(linkify.match('Site github.com!'))
  * ```
  */
  constructor(options2 = {}) {
    const { rebuilder, ...linkifyOptions } = options2;
    this.__opts__ = {
      ...defaultOptions,
      ...linkifyOptions
    };
    this.__schemas__ = { ...defaultSchemas };
    this.re = rebuilder || new REBuilder();
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
  }
  /**
  * Add new rule definition.
  *
  * `schema` is a link prefix (usually, protocol name with `:` at the end,
  * `skype:` for example). `linkify-it` makes sure that prefix is not
  * preceded with alphanumeric char and symbols. Only whitespaces and
  * punctuation allowed.
  *
  * `definition` is a rule to check tail after link prefix. To disable an
  * existing rule, pass `null`.
  *
  * @param schema Rule name (fixed pattern prefix).
  * @param definition Schema definition, or `null` to disable the rule.
  *
  * See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
  */
  add(schema, definition = null) {
    if (!definition) delete this.__schemas__[schema];
    else {
      const def = {
        normalize: (match2, self) => self.normalize(match2),
        ...definition
      };
      this.__schemas__[schema] = def;
    }
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Set recognition options for links without schema.
  *
  * @param options Recognition options.
  */
  set(options2 = {}) {
    this.__opts__ = {
      ...this.__opts__,
      ...options2
    };
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Searches linkifiable pattern and returns `true` on success or `false` on fail.
  *
  * @param text Text to scan.
  */
  test(text3) {
    if (!text3.length) return false;
    let m, re;
    re = this.re.get_schema_search();
    re.lastIndex = 0;
    while ((m = re.exec(text3)) !== null) if (this.testSchemaAt(text3, m[2], re.lastIndex)) return true;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      re = this.re.get_fuzzy_link_search();
      re.lastIndex = 0;
      if (re.exec(text3) !== null) return true;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      if (text3.indexOf("@") >= 0) {
        const mailHostRe = this.re.get_fuzzy_mail_host_search();
        const mailNameRe = this.re.get_mail_name_validator();
        mailHostRe.lastIndex = 0;
        while ((m = mailHostRe.exec(text3)) !== null) {
          const name = text3.slice(Math.max(0, m.index - 65), m.index);
          if (mailNameRe.test(name)) return true;
        }
      }
    }
    return false;
  }
  /**
  * Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
  * at given position. Returns length of found pattern (0 on fail).
  *
  * @param text Text to scan.
  * @param schema Rule (schema) name.
  * @param pos Text offset to check from.
  */
  testSchemaAt(text3, schema, pos) {
    if (!this.__schemas__[schema.toLowerCase()]) return 0;
    return this.__schemas__[schema.toLowerCase()].validate(text3.slice(0, pos + this.__opts__.maxLength), pos, this);
  }
  /**
  * Returns array of found link descriptions or `null` on fail. We strongly
  * recommend to use {@link LinkifyIt.test} first, for best speed.
  *
  * @param text Text to scan.
  */
  match(text3) {
    const result = [];
    const schemaRe = this.re.get_schema_search();
    let fuzzyLinkRe;
    let mailHostRe;
    let mailNameRe;
    let fuzzyLinkCandidate;
    let fuzzyEmailCandidate;
    let schemaPrefix;
    let schemaDone = false;
    let fuzzyLinkDone = false;
    let fuzzyEmailDone = false;
    let pos = 0;
    if (!text3.length) return null;
    schemaRe.lastIndex = 0;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
      fuzzyLinkRe = this.re.get_fuzzy_link_search();
      fuzzyLinkRe.lastIndex = 0;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
      mailHostRe = this.re.get_fuzzy_mail_host_search();
      mailHostRe.lastIndex = 0;
      mailNameRe = this.re.get_mail_name_validator();
    }
    for (; ; ) {
      const scanFrom = Math.max(pos - 1, 0);
      if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
        if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = mailHostRe.exec(text3);
          if (!m) {
            fuzzyEmailDone = true;
            fuzzyEmailCandidate = void 0;
            break;
          }
          const name = mailNameRe.exec(text3.slice(Math.max(0, m.index - 65), m.index));
          if (!name) continue;
          fuzzyEmailCandidate = {
            schema: "mailto:",
            index: m.index - name[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyEmailCandidate.index >= pos) break;
          if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
        }
      }
      if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
        if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        for (; ; ) {
          const m = fuzzyLinkRe.exec(text3);
          if (!m) {
            fuzzyLinkDone = true;
            fuzzyLinkCandidate = void 0;
            break;
          }
          fuzzyLinkCandidate = {
            schema: "",
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
          if (fuzzyLinkCandidate.index >= pos) break;
          if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
        }
      }
      let fuzzyCandidate = fuzzyEmailCandidate;
      if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
      let schemaCandidate;
      if (!schemaDone) for (; ; ) {
        if (!schemaPrefix) {
          if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
          const m = schemaRe.exec(text3);
          if (!m) {
            schemaDone = true;
            break;
          }
          schemaPrefix = {
            schema: m[2],
            index: m.index + m[1].length,
            lastIndex: m.index + m[0].length
          };
        }
        if (schemaPrefix.index < pos) {
          schemaPrefix = void 0;
          continue;
        }
        if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
        const prefix2 = schemaPrefix;
        schemaPrefix = void 0;
        const len = this.testSchemaAt(text3, prefix2.schema, prefix2.lastIndex);
        if (len) {
          schemaCandidate = {
            schema: prefix2.schema,
            index: prefix2.index,
            lastIndex: prefix2.lastIndex + len
          };
          break;
        }
      }
      let candidate = schemaCandidate;
      if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
      if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
      if (!candidate) break;
      if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
      else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
      const match2 = new Match(text3, candidate.schema, candidate.index, candidate.lastIndex);
      if (match2.schema) this.__schemas__[match2.schema].normalize(match2, this);
      else this.normalize(match2);
      result.push(match2);
      pos = candidate.lastIndex;
    }
    if (result.length) return result;
    return null;
  }
  /**
  * Returns fully-formed (not fuzzy) link if it starts at the beginning
  * of the string, and null otherwise.
  *
  * @param text Text to scan.
  */
  matchAtStart(text3) {
    if (!text3.length) return null;
    const m = this.re.get_schema_at_start().exec(text3);
    if (!m) return null;
    const len = this.testSchemaAt(text3, m[2], m[0].length);
    if (!len) return null;
    const match2 = new Match(text3, m[2], m.index + m[1].length, m.index + m[0].length + len);
    this.__schemas__[match2.schema].normalize(match2, this);
    return match2;
  }
  /**
  * Load (or merge) new TLDs list. Those are used for fuzzy links (without
  * prefix) to avoid false positives. By default this algorithm is used:
  *
  * - hostname with any 2-letter root zones are ok.
  * - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
  *   are ok.
  * - encoded (`xn--...`) root zones are ok.
  *
  * If list is replaced, then exact match for 2-chars root zones will be checked.
  *
  * @param list List of TLDs.
  * @param keepOld Merge with current list if `true` (`false` by default).
  */
  tlds(list2, keepOld = false) {
    list2 = Array.isArray(list2) ? list2 : [list2];
    if (!keepOld) this.__opts__.tlds = list2;
    else this.__opts__.tlds = this.__opts__.tlds.concat(list2);
    this.re.set({
      ...this.__opts__,
      schema_names: Object.keys(this.__schemas__)
    });
    return this;
  }
  /**
  * Default normalizer (if schema does not define its own).
  *
  * @param match Match to normalize.
  */
  normalize(match2) {
    if (!match2.schema) match2.url = `http://${match2.url}`;
    if (match2.schema === "mailto:" && !/^mailto:/i.test(match2.url)) match2.url = `mailto:${match2.url}`;
  }
};

// node_modules/punycode.js/punycode.es6.js
var maxInt = 2147483647;
var base = 36;
var tMin = 1;
var tMax = 26;
var skew = 38;
var damp = 700;
var initialBias = 72;
var initialN = 128;
var delimiter = "-";
var regexPunycode = /^xn--/;
var regexNonASCII = /[^\0-\x7F]/;
var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
var errors = {
  "overflow": "Overflow: input needs wider integers to process",
  "not-basic": "Illegal input >= 0x80 (not a basic code point)",
  "invalid-input": "Invalid input"
};
var baseMinusTMin = base - tMin;
var floor = Math.floor;
var stringFromCharCode = String.fromCharCode;
function error(type) {
  throw new RangeError(errors[type]);
}
function map(array, callback) {
  const result = [];
  let length = array.length;
  while (length--) {
    result[length] = callback(array[length]);
  }
  return result;
}
function mapDomain(domain, callback) {
  const parts2 = domain.split("@");
  let result = "";
  if (parts2.length > 1) {
    result = parts2[0] + "@";
    domain = parts2[1];
  }
  domain = domain.replace(regexSeparators, ".");
  const labels = domain.split(".");
  const encoded = map(labels, callback).join(".");
  return result + encoded;
}
function ucs2decode(string) {
  const output = [];
  let counter = 0;
  const length = string.length;
  while (counter < length) {
    const value = string.charCodeAt(counter++);
    if (value >= 55296 && value <= 56319 && counter < length) {
      const extra = string.charCodeAt(counter++);
      if ((extra & 64512) == 56320) {
        output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
      } else {
        output.push(value);
        counter--;
      }
    } else {
      output.push(value);
    }
  }
  return output;
}
var ucs2encode = (codePoints2) => String.fromCodePoint(...codePoints2);
var basicToDigit = function(codePoint) {
  if (codePoint >= 48 && codePoint < 58) {
    return 26 + (codePoint - 48);
  }
  if (codePoint >= 65 && codePoint < 91) {
    return codePoint - 65;
  }
  if (codePoint >= 97 && codePoint < 123) {
    return codePoint - 97;
  }
  return base;
};
var digitToBasic = function(digit3, flag) {
  return digit3 + 22 + 75 * (digit3 < 26) - ((flag != 0) << 5);
};
var adapt = function(delta, numPoints, firstTime) {
  let k = 0;
  delta = firstTime ? floor(delta / damp) : delta >> 1;
  delta += floor(delta / numPoints);
  for (; delta > baseMinusTMin * tMax >> 1; k += base) {
    delta = floor(delta / baseMinusTMin);
  }
  return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
};
var decode2 = function(input) {
  const output = [];
  const inputLength = input.length;
  let i = 0;
  let n = initialN;
  let bias = initialBias;
  let basic = input.lastIndexOf(delimiter);
  if (basic < 0) {
    basic = 0;
  }
  for (let j = 0; j < basic; ++j) {
    if (input.charCodeAt(j) >= 128) {
      error("not-basic");
    }
    output.push(input.charCodeAt(j));
  }
  for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; ) {
    const oldi = i;
    for (let w = 1, k = base; ; k += base) {
      if (index >= inputLength) {
        error("invalid-input");
      }
      const digit3 = basicToDigit(input.charCodeAt(index++));
      if (digit3 >= base) {
        error("invalid-input");
      }
      if (digit3 > floor((maxInt - i) / w)) {
        error("overflow");
      }
      i += digit3 * w;
      const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
      if (digit3 < t) {
        break;
      }
      const baseMinusT = base - t;
      if (w > floor(maxInt / baseMinusT)) {
        error("overflow");
      }
      w *= baseMinusT;
    }
    const out = output.length + 1;
    bias = adapt(i - oldi, out, oldi == 0);
    if (floor(i / out) > maxInt - n) {
      error("overflow");
    }
    n += floor(i / out);
    i %= out;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
};
var encode2 = function(input) {
  const output = [];
  input = ucs2decode(input);
  const inputLength = input.length;
  let n = initialN;
  let delta = 0;
  let bias = initialBias;
  for (const currentValue of input) {
    if (currentValue < 128) {
      output.push(stringFromCharCode(currentValue));
    }
  }
  const basicLength = output.length;
  let handledCPCount = basicLength;
  if (basicLength) {
    output.push(delimiter);
  }
  while (handledCPCount < inputLength) {
    let m = maxInt;
    for (const currentValue of input) {
      if (currentValue >= n && currentValue < m) {
        m = currentValue;
      }
    }
    const handledCPCountPlusOne = handledCPCount + 1;
    if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
      error("overflow");
    }
    delta += (m - n) * handledCPCountPlusOne;
    n = m;
    for (const currentValue of input) {
      if (currentValue < n && ++delta > maxInt) {
        error("overflow");
      }
      if (currentValue === n) {
        let q = delta;
        for (let k = base; ; k += base) {
          const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
          if (q < t) {
            break;
          }
          const qMinusT = q - t;
          const baseMinusT = base - t;
          output.push(
            stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
          );
          q = floor(qMinusT / baseMinusT);
        }
        output.push(stringFromCharCode(digitToBasic(q, 0)));
        bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
        delta = 0;
        ++handledCPCount;
      }
    }
    ++delta;
    ++n;
  }
  return output.join("");
};
var toUnicode = function(input) {
  return mapDomain(input, function(string) {
    return regexPunycode.test(string) ? decode2(string.slice(4).toLowerCase()) : string;
  });
};
var toASCII = function(input) {
  return mapDomain(input, function(string) {
    return regexNonASCII.test(string) ? "xn--" + encode2(string) : string;
  });
};
var punycode = {
  /**
   * A string representing the current Punycode.js version number.
   * @memberOf punycode
   * @type String
   */
  "version": "2.3.1",
  /**
   * An object of methods to convert from JavaScript's internal character
   * representation (UCS-2) to Unicode code points, and back.
   * @see <https://mathiasbynens.be/notes/javascript-encoding>
   * @memberOf punycode
   * @type Object
   */
  "ucs2": {
    "decode": ucs2decode,
    "encode": ucs2encode
  },
  "decode": decode2,
  "encode": encode2,
  "toASCII": toASCII,
  "toUnicode": toUnicode
};
var punycode_es6_default = punycode;

// node_modules/markdown-it/dist/markdown-it.mjs
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
  let target = {};
  for (var name in all) __defProp(target, name, {
    get: all[name],
    enumerable: true
  });
  if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
  return target;
};
var utils_exports = /* @__PURE__ */ __exportAll({
  arrayReplaceAt: () => arrayReplaceAt,
  asciiTrim: () => asciiTrim,
  callable: () => callable,
  escapeHtml: () => escapeHtml,
  escapeRE: () => escapeRE,
  fromCodePoint: () => fromCodePoint,
  isMdAsciiPunct: () => isMdAsciiPunct,
  isPunctChar: () => isPunctChar,
  isPunctCharCode: () => isPunctCharCode,
  isSpace: () => isSpace,
  isValidEntityCode: () => isValidEntityCode,
  isWhiteSpace: () => isWhiteSpace2,
  lib: () => lib,
  normalizeReference: () => normalizeReference,
  unescapeAll: () => unescapeAll,
  unescapeMd: () => unescapeMd
});
function callable(cls) {
  const wrapper = function(...args) {
    return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
  };
  Object.defineProperty(wrapper, "name", { value: cls.name });
  Object.setPrototypeOf(wrapper, cls);
  wrapper.prototype = cls.prototype;
  return wrapper;
}
function arrayReplaceAt(src, pos, newElements) {
  return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
function isValidEntityCode(c) {
  if (c >= 55296 && c <= 57343) return false;
  if (c >= 64976 && c <= 65007) return false;
  if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
  if (c >= 0 && c <= 8) return false;
  if (c === 11) return false;
  if (c >= 14 && c <= 31) return false;
  if (c >= 127 && c <= 159) return false;
  if (c > 1114111) return false;
  return true;
}
function fromCodePoint(c) {
  if (c > 65535) {
    c -= 65536;
    const surrogate1 = 55296 + (c >> 10);
    const surrogate2 = 56320 + (c & 1023);
    return String.fromCharCode(surrogate1, surrogate2);
  }
  return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match2, name) {
  if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
    const code2 = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (isValidEntityCode(code2)) return fromCodePoint(code2);
    return match2;
  }
  const decoded = decodeHTMLStrict(match2);
  if (decoded !== match2) return decoded;
  return match2;
}
function unescapeMd(str) {
  if (str.indexOf("\\") < 0) return str;
  return str.replace(UNESCAPE_MD_RE, "$1");
}
function unescapeAll(str) {
  if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
  return str.replace(UNESCAPE_ALL_RE, function(match2, escaped, entity2) {
    if (escaped) return escaped;
    return replaceEntityPattern(match2, entity2);
  });
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};
function replaceUnsafeChar(ch) {
  return HTML_REPLACEMENTS[ch];
}
function escapeHtml(str) {
  if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
  return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
function escapeRE(str) {
  return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
function isSpace(code2) {
  switch (code2) {
    case 9:
    case 32:
      return true;
  }
  return false;
}
function isWhiteSpace2(code2) {
  if (code2 >= 8192 && code2 <= 8202) return true;
  switch (code2) {
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
    case 32:
    case 160:
    case 5760:
    case 8239:
    case 8287:
    case 12288:
      return true;
  }
  return false;
}
function isPunctChar(ch) {
  return P.test(ch) || S.test(ch);
}
function isPunctCharCode(code2) {
  return isPunctChar(fromCodePoint(code2));
}
function isMdAsciiPunct(ch) {
  switch (ch) {
    case 33:
    case 34:
    case 35:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 42:
    case 43:
    case 44:
    case 45:
    case 46:
    case 47:
    case 58:
    case 59:
    case 60:
    case 61:
    case 62:
    case 63:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 124:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function normalizeReference(str) {
  str = str.trim().replace(/\s+/g, " ");
  return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}
function asciiTrim(str) {
  let start = 0;
  for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
  let end = str.length - 1;
  for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
  return str.slice(start, end + 1);
}
var lib = {
  mdurl: mdurl_exports,
  ucmicro: build_exports
};
function parseLinkLabel(state, start, disableNested) {
  let level, found2, marker, prevPos;
  const max = state.posMax;
  const oldPos = state.pos;
  state.pos = start + 1;
  level = 1;
  while (state.pos < max) {
    marker = state.src.charCodeAt(state.pos);
    if (marker === 93) {
      level--;
      if (level === 0) {
        found2 = true;
        break;
      }
    }
    prevPos = state.pos;
    state.md.inline.skipToken(state);
    if (marker === 91) {
      if (prevPos === state.pos - 1) level++;
      else if (disableNested) {
        state.pos = oldPos;
        return -1;
      }
    }
  }
  let labelEnd = -1;
  if (found2) labelEnd = state.pos;
  state.pos = oldPos;
  return labelEnd;
}
function parseLinkDestination(str, start, max) {
  let code2;
  let pos = start;
  const result = {
    ok: false,
    pos: 0,
    str: ""
  };
  if (str.charCodeAt(pos) === 60) {
    pos++;
    while (pos < max) {
      code2 = str.charCodeAt(pos);
      if (code2 === 10) return result;
      if (code2 === 60) return result;
      if (code2 === 62) {
        result.pos = pos + 1;
        result.str = unescapeAll(str.slice(start + 1, pos));
        result.ok = true;
        return result;
      }
      if (code2 === 92 && pos + 1 < max) {
        pos += 2;
        continue;
      }
      pos++;
    }
    return result;
  }
  let level = 0;
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === 32) break;
    if (code2 < 32 || code2 === 127) break;
    if (code2 === 92 && pos + 1 < max) {
      if (str.charCodeAt(pos + 1) === 32) {
        pos++;
        continue;
      }
      pos += 2;
      continue;
    }
    if (code2 === 40) {
      level++;
      if (level > 32) return result;
    }
    if (code2 === 41) {
      if (level === 0) break;
      level--;
    }
    pos++;
  }
  if (start === pos) return result;
  if (level !== 0) return result;
  result.str = unescapeAll(str.slice(start, pos));
  result.pos = pos;
  result.ok = true;
  return result;
}
function parseLinkTitle(str, start, max, prev_state) {
  let code2;
  let pos = start;
  const state = {
    ok: false,
    can_continue: false,
    pos: 0,
    str: "",
    marker: 0
  };
  if (prev_state) {
    state.str = prev_state.str;
    state.marker = prev_state.marker;
  } else {
    if (pos >= max) return state;
    let marker = str.charCodeAt(pos);
    if (marker !== 34 && marker !== 39 && marker !== 40) return state;
    start++;
    pos++;
    if (marker === 40) marker = 41;
    state.marker = marker;
  }
  while (pos < max) {
    code2 = str.charCodeAt(pos);
    if (code2 === state.marker) {
      state.pos = pos + 1;
      state.str += unescapeAll(str.slice(start, pos));
      state.ok = true;
      return state;
    } else if (code2 === 40 && state.marker === 41) return state;
    else if (code2 === 92 && pos + 1 < max) pos++;
    pos++;
  }
  state.can_continue = true;
  state.str += unescapeAll(str.slice(start, pos));
  return state;
}
var helpers_exports = /* @__PURE__ */ __exportAll({
  parseLinkDestination: () => parseLinkDestination,
  parseLinkLabel: () => parseLinkLabel,
  parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function toPrimitive(t, r) {
  if ("object" != _typeof(t) || !t) return t;
  var e = t[Symbol.toPrimitive];
  if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
  var i = toPrimitive(t, "string");
  return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
  return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: true,
    configurable: true,
    writable: true
  }) : e[r] = t, e;
}
var Token = class {
  constructor(type, tag, nesting) {
    _defineProperty(
      this,
      /**
      * Source map info. Format: `[ line_begin, line_end ]`
      */
      "map",
      null
    );
    _defineProperty(
      this,
      /**
      * nesting level, the same as `state.level`
      */
      "level",
      0
    );
    _defineProperty(
      this,
      /**
      * An array of child nodes (inline and img tokens)
      */
      "children",
      null
    );
    _defineProperty(
      this,
      /**
      * In a case of self-closing tag (code, html, fence, etc.),
      * it has contents of this tag.
      */
      "content",
      ""
    );
    _defineProperty(
      this,
      /**
      * '*' or '_' for emphasis, fence string for fence, etc.
      */
      "markup",
      ""
    );
    _defineProperty(
      this,
      /**
      * Additional information:
      *
      * - Info string for "fence" tokens
      * - The value "auto" for autolink "link_open" and "link_close" tokens
      * - The string value of the item marker for ordered-list "list_item_open" tokens
      */
      "info",
      ""
    );
    _defineProperty(
      this,
      /**
      * True for block-level tokens, false for inline tokens.
      * Used in renderer to calculate line breaks
      */
      "block",
      false
    );
    _defineProperty(
      this,
      /**
      * If it's true, ignore this element when rendering. Used for tight lists
      * to hide paragraphs.
      */
      "hidden",
      false
    );
    this.type = type;
    this.tag = tag;
    this.attrs = null;
    this.nesting = nesting;
    this.meta = null;
  }
  /**
  * Search attribute index by name.
  */
  attrIndex(name) {
    if (!this.attrs) return -1;
    const attrs = this.attrs;
    for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
    return -1;
  }
  /**
  * Add `[ name, value ]` attribute to list. Init attrs if necessary
  */
  attrPush(attrData) {
    if (this.attrs) this.attrs.push(attrData);
    else this.attrs = [attrData];
  }
  /**
  * Set `name` attribute to `value`. Override old value if exists.
  */
  attrSet(name, value) {
    const idx = this.attrIndex(name);
    const attrData = [name, value];
    if (idx < 0) this.attrPush(attrData);
    else this.attrs[idx] = attrData;
  }
  /**
  * Get the value of attribute `name`, or null if it does not exist.
  */
  attrGet(name) {
    const idx = this.attrIndex(name);
    let value = null;
    if (idx >= 0) value = this.attrs[idx][1];
    return value;
  }
  /**
  * Join value to existing attribute via space. Or create new attribute if not
  * exists. Useful to operate with token classes.
  */
  attrJoin(name, value) {
    const idx = this.attrIndex(name);
    if (idx < 0) this.attrPush([name, value]);
    else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
  }
};
var Ruler = class {
  constructor() {
    _defineProperty(
      this,
      /** @internal */
      "__rules__",
      []
    );
    _defineProperty(
      this,
      /** @internal */
      "__cache__",
      null
    );
  }
  /** @internal */
  __find__(name) {
    for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
    return -1;
  }
  /** @internal */
  __compile__() {
    const chains = /* @__PURE__ */ new Set();
    this.__rules__.forEach((rule) => {
      if (!rule.enabled) return;
      rule.alt.forEach((altName) => {
        if (altName) chains.add(altName);
      });
    });
    this.__cache__ = /* @__PURE__ */ Object.create(null);
    this.__cache__[""] = [];
    this.__rules__.forEach((rule) => {
      if (rule.enabled) this.__cache__[""].push(rule.fn);
    });
    chains.forEach((chain) => {
      this.__cache__[chain] = [];
      this.__rules__.forEach((rule) => {
        if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
      });
    });
  }
  /**
  * Replace rule by name with new function & options. Throws error if name not
  * found.
  *
  * @example Replace existing typographer replacement rule with new one
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.at('replacements', function replace(state) {
  *   //...
  * });
  * ```
  */
  at(name, fn, options2 = {}) {
    const index = this.__find__(name);
    if (index === -1) throw new Error(`Parser rule not found: ${name}`);
    this.__rules__[index].fn = fn;
    this.__rules__[index].alt = options2.alt || [];
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain before one with given name. See also
  * {@link Ruler.after}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  before(beforeName, ruleName, fn, options2 = {}) {
    const index = this.__find__(beforeName);
    if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
    this.__rules__.splice(index, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options2.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Add new rule to chain after one with given name. See also
  * {@link Ruler.before}, {@link Ruler.push}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.inline.ruler.after('text', 'my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  after(afterName2, ruleName, fn, options2 = {}) {
    const index = this.__find__(afterName2);
    if (index === -1) throw new Error(`Parser rule not found: ${afterName2}`);
    this.__rules__.splice(index + 1, 0, {
      name: ruleName,
      enabled: true,
      fn,
      alt: options2.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Push new rule to the end of chain. See also
  * {@link Ruler.before}, {@link Ruler.after}.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * md.core.ruler.push('my_rule', function replace(state) {
  *   //...
  * });
  * ```
  */
  push(ruleName, fn, options2 = {}) {
    this.__rules__.push({
      name: ruleName,
      enabled: true,
      fn,
      alt: options2.alt || []
    });
    this.__cache__ = null;
  }
  /**
  * Enable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  enable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = true;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Enable rules with given names, and disable everything else. If any rule name
  * not found - throw Error. Errors can be disabled by second param.
  *
  * See also {@link Ruler.disable}, {@link Ruler.enable}.
  */
  enableOnly(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    this.__rules__.forEach((rule) => {
      rule.enabled = false;
    });
    this.enable(list2, ignoreInvalid);
  }
  /**
  * Disable rules with given names. If any rule name not found - throw Error.
  * Errors can be disabled by second param.
  *
  * See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
  *
  * Returns list of found rule names (if no exception happened).
  */
  disable(list2, ignoreInvalid = false) {
    if (!Array.isArray(list2)) list2 = [list2];
    const result = [];
    list2.forEach((name) => {
      const idx = this.__find__(name);
      if (idx < 0) {
        if (ignoreInvalid) return;
        throw new Error(`Rules manager: invalid rule name ${name}`);
      }
      this.__rules__[idx].enabled = false;
      result.push(name);
    });
    this.__cache__ = null;
    return result;
  }
  /**
  * Return array of active functions (rules) for given chain name. It analyzes
  * rules configuration, compiles caches if not exists and returns result.
  *
  * Default chain name is `''` (empty string). It can't be skipped. That's
  * done intentionally, to keep signature monomorphic for high speed.
  */
  getRules(chainName) {
    if (!this.__cache__) this.__compile__();
    return this.__cache__[chainName] || [];
  }
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options2, env, slf) {
  const token = tokens[idx];
  return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options2, env, slf) {
  const token = tokens[idx];
  return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>
`;
};
default_rules.fence = function(tokens, idx, options2, env, slf) {
  const token = tokens[idx];
  const info = token.info ? unescapeAll(token.info).trim() : "";
  let langName = "";
  let langAttrs = "";
  if (info) {
    const arr = info.split(/(\s+)/g);
    langName = arr[0];
    langAttrs = arr.slice(2).join("");
  }
  let highlighted;
  if (options2.highlight) highlighted = options2.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
  else highlighted = escapeHtml(token.content);
  if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
  if (info) {
    const i = token.attrIndex("class");
    const tmpAttrs = token.attrs ? token.attrs.slice() : [];
    if (i < 0) tmpAttrs.push(["class", `${options2.langPrefix}${langName}`]);
    else {
      tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
      tmpAttrs[i][1] += ` ${options2.langPrefix}${langName}`;
    }
    const tmpToken = { attrs: tmpAttrs };
    return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>
`;
  }
  return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>
`;
};
default_rules.image = function(tokens, idx, options2, env, slf) {
  const token = tokens[idx];
  token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options2, env);
  return slf.renderToken(tokens, idx, options2);
};
default_rules.hardbreak = function(tokens, idx, options2) {
  return options2.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options2) {
  return options2.breaks ? options2.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
  return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
  return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
  return tokens[idx].content;
};
var Renderer = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * Contains render rules for tokens. Can be updated and extended.
      *
      * See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
      * for more details and examples.
      *
      * @example Custom render rules
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * md.renderer.rules.strong_open  = function () { return '<b>'; };
      * md.renderer.rules.strong_close = function () { return '</b>'; };
      *
      * const result = md.renderInline(...);
      * ```
      *
      * @example Each rule is called as independent static function with fixed signature
      * ```javascript
      * function my_token_render(tokens, idx, options, env, renderer) {
      *   // ...
      *   return renderedHTML;
      * }
      * ```
      */
      "rules",
      Object.assign({}, default_rules)
    );
  }
  /**
  * Render token attributes to string.
  */
  renderAttrs(token) {
    let i, l, result;
    if (!token.attrs) return "";
    result = "";
    for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
    return result;
  }
  /**
  * Default token renderer. Can be overriden by custom function
  * in {@link Renderer.rules}.
  */
  renderToken(tokens, idx, options2) {
    const token = tokens[idx];
    let result = "";
    if (token.hidden) return "";
    let prev = idx - 1;
    while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
    if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
    result += (token.nesting === -1 ? "</" : "<") + token.tag;
    result += this.renderAttrs(token);
    if (token.nesting === 0 && options2.xhtmlOut) result += " /";
    let needLf = false;
    if (token.block) {
      needLf = true;
      if (token.nesting === 1) {
        let next = idx + 1;
        while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
        if (next < tokens.length) {
          const nextToken = tokens[next];
          if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
          else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
        }
      }
    }
    result += needLf ? ">\n" : ">";
    return result;
  }
  /**
  * The same as {@link Renderer.render}, but for single token of `inline` type.
  */
  renderInline(tokens, options2, env) {
    let result = "";
    const rules3 = this.rules;
    for (let i = 0, len = tokens.length; i < len; i++) {
      const type = tokens[i].type;
      if (typeof rules3[type] !== "undefined") result += rules3[type](tokens, i, options2, env, this);
      else result += this.renderToken(tokens, i, options2);
    }
    return result;
  }
  /**
  * Special kludge for image `alt` attributes to conform CommonMark spec.
  * Don't try to use it! Spec requires to show `alt` content with stripped markup,
  * instead of simple escaping.
  */
  renderInlineAsText(tokens, options2, env) {
    let result = "";
    for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
      case "text":
      case "code_inline":
        result += tokens[i].content;
        break;
      case "image":
        result += this.renderInlineAsText(tokens[i].children, options2, env);
        break;
      case "html_inline":
      case "html_block":
        result += tokens[i].content;
        break;
      case "softbreak":
      case "hardbreak":
        result += "\n";
    }
    return result;
  }
  /**
  * Takes token stream and generates HTML. Probably, you will never need to call
  * this method directly.
  */
  render(tokens, options2, env) {
    let result = "";
    const rules3 = this.rules;
    for (let i = 0, len = tokens.length; i < len; i++) {
      const type = tokens[i].type;
      if (type === "inline") result += this.renderInline(tokens[i].children, options2, env);
      else if (typeof rules3[type] !== "undefined") result += rules3[type](tokens, i, options2, env, this);
      else result += this.renderToken(tokens, i, options2);
    }
    return result;
  }
};
var StateCore = class {
  constructor(src, md, env) {
    _defineProperty(this, "tokens", []);
    _defineProperty(this, "inlineMode", false);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
  }
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize2(state) {
  let str;
  str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
  str = str.replace(NULL_RE, "\uFFFD");
  state.src = str;
}
function block(state) {
  let token;
  if (state.inlineMode) {
    token = new state.Token("inline", "", 0);
    token.content = state.src;
    token.map = [0, 1];
    token.children = [];
    state.tokens.push(token);
  } else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
  const tokens = state.tokens;
  let last = 0;
  for (let curr = 0; curr < tokens.length; curr++) {
    if (tokens[curr].type === "reference_definition") continue;
    if (curr !== last) tokens[last] = tokens[curr];
    last++;
  }
  if (tokens.length !== last) tokens.length = last;
}
function inline(state) {
  const tokens = state.tokens;
  for (let i = 0, l = tokens.length; i < l; i++) {
    const tok = tokens[i];
    if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
  }
}
function isLinkOpen$1(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
  return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
  const blockTokens = state.tokens;
  if (!state.md.options.linkify) return;
  for (let j = 0, l = blockTokens.length; j < l; j++) {
    if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
    const tokens = blockTokens[j].children;
    const replacements = [];
    let htmlLinkLevel = 0;
    for (let i = tokens.length - 1; i >= 0; i--) {
      const currentToken = tokens[i];
      if (currentToken.type === "link_close") {
        i--;
        while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
        continue;
      }
      if (currentToken.type === "html_inline") {
        if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
        if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
      }
      if (htmlLinkLevel > 0) continue;
      if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
        const text3 = currentToken.content;
        let links = state.md.linkify.match(text3);
        const nodes = [];
        let level = currentToken.level;
        let lastPos = 0;
        if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
        for (let ln = 0; ln < links.length; ln++) {
          const url = links[ln].url;
          const fullUrl = state.md.normalizeLink(url);
          if (!state.md.validateLink(fullUrl)) continue;
          let urlText = links[ln].text;
          if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
          else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
          else urlText = state.md.normalizeLinkText(urlText);
          const pos = links[ln].index;
          if (pos > lastPos) {
            const token = new state.Token("text", "", 0);
            token.content = text3.slice(lastPos, pos);
            token.level = level;
            nodes.push(token);
          }
          const token_o = new state.Token("link_open", "a", 1);
          token_o.attrs = [["href", fullUrl]];
          token_o.level = level++;
          token_o.markup = "linkify";
          token_o.info = "auto";
          nodes.push(token_o);
          const token_t = new state.Token("text", "", 0);
          token_t.content = urlText;
          token_t.level = level;
          nodes.push(token_t);
          const token_c = new state.Token("link_close", "a", -1);
          token_c.level = --level;
          token_c.markup = "linkify";
          token_c.info = "auto";
          nodes.push(token_c);
          lastPos = links[ln].lastIndex;
        }
        if (lastPos < text3.length) {
          const token = new state.Token("text", "", 0);
          token.content = text3.slice(lastPos);
          token.level = level;
          nodes.push(token);
        }
        replacements.push({
          index: i,
          nodes
        });
      }
    }
    if (replacements.length > 0) {
      let newTokensLength = tokens.length;
      for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
      const newTokens = new Array(newTokensLength);
      let replacementIndex = 0;
      let newTokenIndex = 0;
      replacements.reverse();
      for (let i = 0; i < tokens.length; i++) {
        const replacement = replacements[replacementIndex];
        if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
          for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
          replacementIndex++;
        } else newTokens[newTokenIndex++] = tokens[i];
      }
      blockTokens[j].children = newTokens;
    }
  }
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
  c: "\xA9",
  r: "\xAE",
  tm: "\u2122"
};
function replaceFn(match2, name) {
  return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace_rare(inlineTokens) {
  let inside_autolink = 0;
  for (let i = inlineTokens.length - 1; i >= 0; i--) {
    const token = inlineTokens[i];
    if (token.type === "text" && !inside_autolink) {
      if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "\xB1").replace(/\.{2,}/g, "\u2026").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013");
    }
    if (token.type === "link_open" && token.info === "auto") inside_autolink--;
    if (token.type === "link_close" && token.info === "auto") inside_autolink++;
  }
}
function replace(state) {
  let blkIdx;
  if (!state.md.options.typographer) return;
  for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline") continue;
    if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
    if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
  }
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "\u2019";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
  while (stack.length > length) {
    const item = stack.pop();
    if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
    else heads.double = item.prevSameQuoteIdx;
  }
}
function addReplacement(replacements, tokenIdx, pos, ch) {
  if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
  replacements[tokenIdx].push({
    pos,
    ch
  });
}
function applyReplacements(str, replacements) {
  let result = "";
  let lastPos = 0;
  replacements.sort((a, b) => a.pos - b.pos);
  for (let i = 0; i < replacements.length; i++) {
    const replacement = replacements[i];
    result += str.slice(lastPos, replacement.pos) + replacement.ch;
    lastPos = replacement.pos + 1;
  }
  return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
  let j;
  const stack = [];
  const heads = {
    single: -1,
    double: -1
  };
  const replacements = {};
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const thisLevel = tokens[i].level;
    for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
    truncateStack(stack, heads, j + 1);
    if (token.type !== "text") continue;
    const text3 = token.content;
    let pos = 0;
    const max = text3.length;
    OUTER: while (pos < max) {
      QUOTE_RE.lastIndex = pos;
      const t = QUOTE_RE.exec(text3);
      if (!t) break;
      let canOpen = true;
      let canClose = true;
      pos = t.index + 1;
      const isSingle = t[0] === "'";
      let lastChar = 32;
      if (t.index - 1 >= 0) lastChar = text3.charCodeAt(t.index - 1);
      else for (j = i - 1; j >= 0; j--) {
        if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
        if (!tokens[j].content) continue;
        lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
        break;
      }
      let nextChar = 32;
      if (pos < max) nextChar = text3.charCodeAt(pos);
      else for (j = i + 1; j < tokens.length; j++) {
        if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
        if (!tokens[j].content) continue;
        nextChar = tokens[j].content.charCodeAt(0);
        break;
      }
      const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
      const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
      const isLastWhiteSpace = isWhiteSpace2(lastChar);
      const isNextWhiteSpace = isWhiteSpace2(nextChar);
      if (isNextWhiteSpace) canOpen = false;
      else if (isNextPunctChar) {
        if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
      }
      if (isLastWhiteSpace) canClose = false;
      else if (isLastPunctChar) {
        if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
      }
      if (nextChar === 34 && t[0] === '"') {
        if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
      }
      if (canOpen && canClose) {
        canOpen = isLastPunctChar;
        canClose = isNextPunctChar;
      }
      if (!canOpen && !canClose) {
        if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
        continue;
      }
      if (canClose) {
        j = isSingle ? heads.single : heads.double;
        if (j >= 0 && stack[j].level === thisLevel) {
          const item = stack[j];
          let openQuote;
          let closeQuote;
          if (isSingle) {
            openQuote = state.md.options.quotes[2];
            closeQuote = state.md.options.quotes[3];
          } else {
            openQuote = state.md.options.quotes[0];
            closeQuote = state.md.options.quotes[1];
          }
          addReplacement(replacements, i, t.index, closeQuote);
          addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
          truncateStack(stack, heads, j);
          continue OUTER;
        }
      }
      if (canOpen) {
        if (stack.length >= MAX_OPENERS) return;
        stack.push({
          tokenIdx: i,
          contentPos: t.index,
          isSingleQuote: isSingle,
          level: thisLevel,
          prevSameQuoteIdx: isSingle ? heads.single : heads.double
        });
        if (isSingle) heads.single = stack.length - 1;
        else heads.double = stack.length - 1;
      } else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
    }
  }
  Object.keys(replacements).forEach(function(tokenIdx) {
    const idx = Number(tokenIdx);
    tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
  });
}
function smartquotes(state) {
  if (!state.md.options.typographer) return;
  for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
    if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
    process_inlines(state.tokens[blkIdx].children, state);
  }
}
function join_alt(tokens) {
  let curr, last;
  const max = tokens.length;
  for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
  for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
  else {
    if (curr !== last) tokens[last] = tokens[curr];
    last++;
  }
  if (curr !== last) tokens.length = last;
}
function text_join(state) {
  let curr, last;
  const blockTokens = state.tokens;
  const l = blockTokens.length;
  for (let j = 0; j < l; j++) {
    if (blockTokens[j].type !== "inline") continue;
    const tokens = blockTokens[j].children;
    const max = tokens.length;
    for (curr = 0; curr < max; curr++) {
      if (tokens[curr].type === "text_special") tokens[curr].type = "text";
      if (tokens[curr].children) join_alt(tokens[curr].children);
    }
    for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
    else {
      if (curr !== last) tokens[last] = tokens[curr];
      last++;
    }
    if (curr !== last) tokens.length = last;
  }
}
var _rules$2 = [
  ["normalize", normalize2],
  ["block", block],
  ["strip_references", strip_references],
  ["inline", inline],
  ["linkify", linkify$1],
  ["replacements", replace],
  ["smartquotes", smartquotes],
  ["text_join", text_join]
];
var ParserCore = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of core rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateCore);
    for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
  }
  /**
  * Executes core chain rules.
  */
  process(state) {
    const rules3 = this.ruler.getRules("");
    for (let i = 0, l = rules3.length; i < l; i++) rules3[i](state);
  }
};
var StateBlock = class {
  constructor(src, md, env, tokens) {
    _defineProperty(this, "bMarks", []);
    _defineProperty(this, "eMarks", []);
    _defineProperty(this, "tShift", []);
    _defineProperty(this, "sCount", []);
    _defineProperty(this, "bsCount", []);
    _defineProperty(this, "blkIndent", 0);
    _defineProperty(this, "line", 0);
    _defineProperty(this, "lineMax", 0);
    _defineProperty(this, "tight", false);
    _defineProperty(this, "listIndent", -1);
    _defineProperty(this, "parentType", "root");
    _defineProperty(this, "level", 0);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    const s = this.src;
    for (let start = 0, pos = 0, indent2 = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
      const ch = s.charCodeAt(pos);
      if (!indent_found) {
        if (isSpace(ch)) {
          indent2++;
          if (ch === 9) offset += 4 - offset % 4;
          else offset++;
          continue;
        } else indent_found = true;
      }
      if (ch === 10 || pos === len - 1) {
        if (ch !== 10) pos++;
        this.bMarks.push(start);
        this.eMarks.push(pos);
        this.tShift.push(indent2);
        this.sCount.push(offset);
        this.bsCount.push(0);
        indent_found = false;
        indent2 = 0;
        offset = 0;
        start = pos + 1;
      }
    }
    this.bMarks.push(s.length);
    this.eMarks.push(s.length);
    this.tShift.push(0);
    this.sCount.push(0);
    this.bsCount.push(0);
    this.lineMax = this.bMarks.length - 1;
  }
  push(type, tag, nesting) {
    const token = new Token(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
  isEmpty(line) {
    return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
  }
  skipEmptyLines(from) {
    for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
    return from;
  }
  skipSpaces(pos) {
    for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
    return pos;
  }
  skipSpacesBack(pos, min) {
    if (pos <= min) return pos;
    while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
    return pos;
  }
  skipChars(pos, code2) {
    for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code2) break;
    return pos;
  }
  skipCharsBack(pos, code2, min) {
    if (pos <= min) return pos;
    while (pos > min) if (code2 !== this.src.charCodeAt(--pos)) return pos + 1;
    return pos;
  }
  getLines(begin, end, indent2, keepLastLF) {
    if (begin >= end) return "";
    const queue = new Array(end - begin);
    for (let i = 0, line = begin; line < end; line++, i++) {
      let lineIndent = 0;
      const lineStart = this.bMarks[line];
      let first = lineStart;
      let last;
      if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
      else last = this.eMarks[line];
      while (first < last && lineIndent < indent2) {
        const ch = this.src.charCodeAt(first);
        if (isSpace(ch)) {
          if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
          else lineIndent++;
        } else if (first - lineStart < this.tShift[line]) lineIndent++;
        else break;
        first++;
      }
      if (lineIndent > indent2) queue[i] = new Array(lineIndent - indent2 + 1).join(" ") + this.src.slice(first, last);
      else queue[i] = this.src.slice(first, last);
    }
    return queue.join("");
  }
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
  const pos = state.bMarks[line] + state.tShift[line];
  const max = state.eMarks[line];
  return state.src.slice(pos, max);
}
function escapedSplit(str) {
  const result = [];
  const max = str.length;
  let pos = 0;
  let ch = str.charCodeAt(pos);
  let isEscaped = false;
  let lastPos = 0;
  let current = "";
  while (pos < max) {
    if (ch === 124) {
      if (!isEscaped) {
        result.push(current + str.substring(lastPos, pos));
        current = "";
        lastPos = pos + 1;
      } else {
        current += str.substring(lastPos, pos - 1);
        lastPos = pos;
      }
    }
    isEscaped = ch === 92;
    pos++;
    ch = str.charCodeAt(pos);
  }
  result.push(current + str.substring(lastPos));
  return result;
}
function table(state, startLine, endLine, silent2) {
  if (startLine + 2 > endLine) return false;
  let nextLine = startLine + 1;
  if (state.sCount[nextLine] < state.blkIndent) return false;
  if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[nextLine] + state.tShift[nextLine];
  if (pos >= state.eMarks[nextLine]) return false;
  const firstCh = state.src.charCodeAt(pos++);
  if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
  if (pos >= state.eMarks[nextLine]) return false;
  const secondCh = state.src.charCodeAt(pos++);
  if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
  if (firstCh === 45 && isSpace(secondCh)) return false;
  while (pos < state.eMarks[nextLine]) {
    const ch = state.src.charCodeAt(pos);
    if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
    pos++;
  }
  let lineText = getLine(state, startLine + 1);
  let columns = lineText.split("|");
  const aligns = [];
  for (let i = 0; i < columns.length; i++) {
    const t = columns[i].trim();
    if (!t) {
      if (i === 0 || i === columns.length - 1) continue;
      else return false;
    }
    if (!/^:?-+:?$/.test(t)) return false;
    if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
    else if (t.charCodeAt(0) === 58) aligns.push("left");
    else aligns.push("");
  }
  lineText = getLine(state, startLine).trim();
  if (lineText.indexOf("|") === -1) return false;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  columns = escapedSplit(lineText);
  if (columns.length && columns[0] === "") columns.shift();
  if (columns.length && columns[columns.length - 1] === "") columns.pop();
  const columnCount = columns.length;
  if (columnCount === 0 || columnCount !== aligns.length) return false;
  if (silent2) return true;
  const oldParentType = state.parentType;
  state.parentType = "table";
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const token_to = state.push("table_open", "table", 1);
  const tableLines = [startLine, 0];
  token_to.map = tableLines;
  const token_tho = state.push("thead_open", "thead", 1);
  token_tho.map = [startLine, startLine + 1];
  const token_htro = state.push("tr_open", "tr", 1);
  token_htro.map = [startLine, startLine + 1];
  for (let i = 0; i < columns.length; i++) {
    const token_ho = state.push("th_open", "th", 1);
    if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
    const token_il = state.push("inline", "", 0);
    token_il.content = columns[i].trim();
    token_il.children = [];
    state.push("th_close", "th", -1);
  }
  state.push("tr_close", "tr", -1);
  state.push("thead_close", "thead", -1);
  let tbodyLines;
  let autocompletedCells = 0;
  for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
    if (state.sCount[nextLine] < state.blkIndent) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    lineText = getLine(state, nextLine).trim();
    if (!lineText) break;
    if (state.sCount[nextLine] - state.blkIndent >= 4) break;
    columns = escapedSplit(lineText);
    if (columns.length && columns[0] === "") columns.shift();
    if (columns.length && columns[columns.length - 1] === "") columns.pop();
    autocompletedCells += columnCount - columns.length;
    if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
    if (nextLine === startLine + 2) {
      const token_tbo = state.push("tbody_open", "tbody", 1);
      token_tbo.map = tbodyLines = [startLine + 2, 0];
    }
    const token_tro = state.push("tr_open", "tr", 1);
    token_tro.map = [nextLine, nextLine + 1];
    for (let i = 0; i < columnCount; i++) {
      const token_tdo = state.push("td_open", "td", 1);
      if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
      const token_il = state.push("inline", "", 0);
      token_il.content = columns[i] ? columns[i].trim() : "";
      token_il.children = [];
      state.push("td_close", "td", -1);
    }
    state.push("tr_close", "tr", -1);
  }
  if (tbodyLines) {
    state.push("tbody_close", "tbody", -1);
    tbodyLines[1] = nextLine;
  }
  state.push("table_close", "table", -1);
  tableLines[1] = nextLine;
  state.parentType = oldParentType;
  state.line = nextLine;
  return true;
}
function code(state, startLine, endLine) {
  if (state.sCount[startLine] - state.blkIndent < 4) return false;
  let nextLine = startLine + 1;
  let last = nextLine;
  while (nextLine < endLine) {
    if (state.isEmpty(nextLine)) {
      nextLine++;
      continue;
    }
    if (state.sCount[nextLine] - state.blkIndent >= 4) {
      nextLine++;
      last = nextLine;
      continue;
    }
    break;
  }
  state.line = last;
  const token = state.push("code_block", "code", 0);
  token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
  token.map = [startLine, state.line];
  return true;
}
function fence(state, startLine, endLine, silent2) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (pos + 3 > max) return false;
  const marker = state.src.charCodeAt(pos);
  if (marker !== 126 && marker !== 96) return false;
  let mem = pos;
  pos = state.skipChars(pos, marker);
  let len = pos - mem;
  if (len < 3) return false;
  const markup = state.src.slice(mem, pos);
  const params = state.src.slice(pos, max);
  if (marker === 96) {
    if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
  }
  if (silent2) return true;
  let nextLine = startLine;
  let haveEndMarker = false;
  for (; ; ) {
    nextLine++;
    if (nextLine >= endLine) break;
    pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
    if (state.src.charCodeAt(pos) !== marker) continue;
    if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
    pos = state.skipChars(pos, marker);
    if (pos - mem < len) continue;
    pos = state.skipSpaces(pos);
    if (pos < max) continue;
    haveEndMarker = true;
    break;
  }
  len = state.sCount[startLine];
  state.line = nextLine + (haveEndMarker ? 1 : 0);
  const token = state.push("fence", "code", 0);
  token.info = params;
  token.content = state.getLines(startLine + 1, nextLine, len, true);
  token.markup = markup;
  token.map = [startLine, state.line];
  return true;
}
function blockquote(state, startLine, endLine, silent2) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  const oldLineMax = state.lineMax;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (state.src.charCodeAt(pos) !== 62) return false;
  if (silent2) return true;
  const oldBMarks = [];
  const oldBSCount = [];
  const oldSCount = [];
  const oldTShift = [];
  const terminatorRules = state.md.block.ruler.getRules("blockquote");
  const oldParentType = state.parentType;
  state.parentType = "blockquote";
  let lastLineEmpty = false;
  let nextLine;
  for (nextLine = startLine; nextLine < endLine; nextLine++) {
    const isOutdented = state.sCount[nextLine] < state.blkIndent;
    pos = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    if (pos >= max) break;
    if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
      let initial = state.sCount[nextLine] + 1;
      let spaceAfterMarker;
      let adjustTab;
      if (state.src.charCodeAt(pos) === 32) {
        pos++;
        initial++;
        adjustTab = false;
        spaceAfterMarker = true;
      } else if (state.src.charCodeAt(pos) === 9) {
        spaceAfterMarker = true;
        if ((state.bsCount[nextLine] + initial) % 4 === 3) {
          pos++;
          initial++;
          adjustTab = false;
        } else adjustTab = true;
      } else spaceAfterMarker = false;
      let offset = initial;
      oldBMarks.push(state.bMarks[nextLine]);
      state.bMarks[nextLine] = pos;
      while (pos < max) {
        const ch = state.src.charCodeAt(pos);
        if (isSpace(ch)) {
          if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
          else offset++;
        } else break;
        pos++;
      }
      lastLineEmpty = pos >= max;
      oldBSCount.push(state.bsCount[nextLine]);
      state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
      oldSCount.push(state.sCount[nextLine]);
      state.sCount[nextLine] = offset - initial;
      oldTShift.push(state.tShift[nextLine]);
      state.tShift[nextLine] = pos - state.bMarks[nextLine];
      continue;
    }
    if (lastLineEmpty) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) {
      state.lineMax = nextLine;
      if (state.blkIndent !== 0) {
        oldBMarks.push(state.bMarks[nextLine]);
        oldBSCount.push(state.bsCount[nextLine]);
        oldTShift.push(state.tShift[nextLine]);
        oldSCount.push(state.sCount[nextLine]);
        state.sCount[nextLine] -= state.blkIndent;
      }
      break;
    }
    oldBMarks.push(state.bMarks[nextLine]);
    oldBSCount.push(state.bsCount[nextLine]);
    oldTShift.push(state.tShift[nextLine]);
    oldSCount.push(state.sCount[nextLine]);
    state.sCount[nextLine] = -1;
  }
  const oldIndent = state.blkIndent;
  state.blkIndent = 0;
  const token_o = state.push("blockquote_open", "blockquote", 1);
  token_o.markup = ">";
  const lines = [startLine, 0];
  token_o.map = lines;
  state.md.block.tokenize(state, startLine, nextLine);
  const token_c = state.push("blockquote_close", "blockquote", -1);
  token_c.markup = ">";
  state.lineMax = oldLineMax;
  state.parentType = oldParentType;
  lines[1] = state.line;
  for (let i = 0; i < oldTShift.length; i++) {
    state.bMarks[i + startLine] = oldBMarks[i];
    state.tShift[i + startLine] = oldTShift[i];
    state.sCount[i + startLine] = oldSCount[i];
    state.bsCount[i + startLine] = oldBSCount[i];
  }
  state.blkIndent = oldIndent;
  return true;
}
function hr(state, startLine, endLine, silent2) {
  const max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 95) return false;
  let cnt = 1;
  while (pos < max) {
    const ch = state.src.charCodeAt(pos++);
    if (ch !== marker && !isSpace(ch)) return false;
    if (ch === marker) cnt++;
  }
  if (cnt < 3) return false;
  if (silent2) return true;
  state.line = startLine + 1;
  const token = state.push("hr", "hr", 0);
  token.map = [startLine, state.line];
  token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
  return true;
}
function skipBulletListMarker(state, startLine) {
  const max = state.eMarks[startLine];
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  const marker = state.src.charCodeAt(pos++);
  if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
  if (pos < max) {
    if (!isSpace(state.src.charCodeAt(pos))) return -1;
  }
  return pos;
}
function skipOrderedListMarker(state, startLine) {
  const start = state.bMarks[startLine] + state.tShift[startLine];
  const max = state.eMarks[startLine];
  let pos = start;
  if (pos + 1 >= max) return -1;
  let ch = state.src.charCodeAt(pos++);
  if (ch < 48 || ch > 57) return -1;
  for (; ; ) {
    if (pos >= max) return -1;
    ch = state.src.charCodeAt(pos++);
    if (ch >= 48 && ch <= 57) {
      if (pos - start >= 10) return -1;
      continue;
    }
    if (ch === 41 || ch === 46) break;
    return -1;
  }
  if (pos < max) {
    ch = state.src.charCodeAt(pos);
    if (!isSpace(ch)) return -1;
  }
  return pos;
}
function markTightParagraphs(state, idx) {
  const level = state.level + 2;
  for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
    state.tokens[i + 2].hidden = true;
    state.tokens[i].hidden = true;
    i += 2;
  }
}
function list(state, startLine, endLine, silent2) {
  let max, pos, start, token;
  let nextLine = startLine;
  let tight = true;
  if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
  if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
  let isTerminatingParagraph = false;
  if (silent2 && state.parentType === "paragraph") {
    if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
  }
  let isOrdered;
  let markerValue;
  let posAfterMarker;
  if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
    isOrdered = true;
    start = state.bMarks[nextLine] + state.tShift[nextLine];
    markerValue = Number(state.src.slice(start, posAfterMarker - 1));
    if (isTerminatingParagraph && markerValue !== 1) return false;
  } else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
  else return false;
  if (isTerminatingParagraph) {
    if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
  }
  if (silent2) return true;
  const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
  const listTokIdx = state.tokens.length;
  if (isOrdered) {
    token = state.push("ordered_list_open", "ol", 1);
    if (markerValue !== 1) token.attrs = [["start", markerValue]];
  } else token = state.push("bullet_list_open", "ul", 1);
  const listLines = [nextLine, 0];
  token.map = listLines;
  token.markup = String.fromCharCode(markerCharCode);
  let prevEmptyEnd = false;
  const terminatorRules = state.md.block.ruler.getRules("list");
  const oldParentType = state.parentType;
  state.parentType = "list";
  while (nextLine < endLine) {
    pos = posAfterMarker;
    max = state.eMarks[nextLine];
    const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
    let offset = initial;
    while (pos < max) {
      const ch = state.src.charCodeAt(pos);
      if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
      else if (ch === 32) offset++;
      else break;
      pos++;
    }
    const contentStart = pos;
    let indentAfterMarker;
    if (contentStart >= max) indentAfterMarker = 1;
    else indentAfterMarker = offset - initial;
    if (indentAfterMarker > 4) indentAfterMarker = 1;
    const indent2 = initial + indentAfterMarker;
    token = state.push("list_item_open", "li", 1);
    token.markup = String.fromCharCode(markerCharCode);
    const itemLines = [nextLine, 0];
    token.map = itemLines;
    if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
    const oldTight = state.tight;
    const oldTShift = state.tShift[nextLine];
    const oldSCount = state.sCount[nextLine];
    const oldListIndent = state.listIndent;
    state.listIndent = state.blkIndent;
    state.blkIndent = indent2;
    state.tight = true;
    state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
    state.sCount[nextLine] = offset;
    if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
    else state.md.block.tokenize(state, nextLine, endLine);
    if (!state.tight || prevEmptyEnd) tight = false;
    prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
    state.blkIndent = state.listIndent;
    state.listIndent = oldListIndent;
    state.tShift[nextLine] = oldTShift;
    state.sCount[nextLine] = oldSCount;
    state.tight = oldTight;
    token = state.push("list_item_close", "li", -1);
    token.markup = String.fromCharCode(markerCharCode);
    nextLine = state.line;
    itemLines[1] = nextLine;
    if (nextLine >= endLine) break;
    if (state.sCount[nextLine] < state.blkIndent) break;
    if (state.sCount[nextLine] - state.blkIndent >= 4) break;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
    if (isOrdered) {
      posAfterMarker = skipOrderedListMarker(state, nextLine);
      if (posAfterMarker < 0) break;
      start = state.bMarks[nextLine] + state.tShift[nextLine];
    } else {
      posAfterMarker = skipBulletListMarker(state, nextLine);
      if (posAfterMarker < 0) break;
    }
    if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
  }
  if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
  else token = state.push("bullet_list_close", "ul", -1);
  token.markup = String.fromCharCode(markerCharCode);
  listLines[1] = nextLine;
  state.line = nextLine;
  state.parentType = oldParentType;
  if (tight) markTightParagraphs(state, listTokIdx);
  return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
  let length = str.length;
  for (let i = 0; i < str.length - 1; i++) {
    const high = str.charCodeAt(i);
    if (high < 55296 || high > 56319) continue;
    const low = str.charCodeAt(i + 1);
    if (low >= 56320 && low <= 57343) {
      length--;
      i++;
    }
  }
  return length;
}
function lineEnd2(state, line) {
  return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
  const endLine = state.lineMax;
  if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
  let isContinuation = false;
  if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
  if (state.sCount[nextLine] < 0) isContinuation = true;
  if (!isContinuation) {
    const terminatorRules = state.md.block.ruler.getRules("reference");
    const oldParentType = state.parentType;
    state.parentType = "reference";
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    state.parentType = oldParentType;
    if (terminate) return -1;
  }
  return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent2) {
  const src = state.src;
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let nextLine = startLine + 1;
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (src.charCodeAt(pos) !== 91) return false;
  let max = lineEnd2(state, startLine);
  let rawLabel = "";
  let labelEnd = -1;
  let segmentStart = ++pos;
  while (pos < max) {
    if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
    let ch = src.charCodeAt(pos);
    if (ch === 91) return false;
    if (ch === 93) {
      labelEnd = pos;
      break;
    }
    if (ch === 92) ch = src.charCodeAt(++pos);
    if (ch === 10 && pos < max) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) return false;
      rawLabel += src.slice(segmentStart, max);
      pos = segmentStart = nextPos;
      max = lineEnd2(state, nextLine++);
      continue;
    }
    pos++;
  }
  if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
  rawLabel += src.slice(segmentStart, labelEnd);
  if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
  pos = labelEnd + 2;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd2(state, nextLine++);
    } else if (isSpace(ch)) pos++;
    else break;
  }
  const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
  if (!destRes.ok) return false;
  const href = state.md.normalizeLink(destRes.str);
  if (!state.md.validateLink(href)) return false;
  pos = destRes.pos;
  const destEndPos = pos;
  const destEndMax = max;
  const destEndLineNo = nextLine;
  while (pos < max) {
    const ch = src.charCodeAt(pos);
    if (ch === 10) {
      const nextPos = getNextLinePos(state, nextLine);
      if (nextPos < 0) break;
      pos = nextPos;
      max = lineEnd2(state, nextLine++);
    } else if (isSpace(ch)) pos++;
    else break;
  }
  const titleStart = pos;
  let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
  while (titleRes.can_continue) {
    const nextPos = getNextLinePos(state, nextLine);
    if (nextPos < 0) break;
    pos = nextPos;
    max = lineEnd2(state, nextLine++);
    titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
  }
  let title;
  if (titleStart !== destEndPos && titleRes.ok) {
    title = titleRes.str;
    pos = titleRes.pos;
  } else {
    title = "";
    pos = destEndPos;
    max = destEndMax;
    nextLine = destEndLineNo;
  }
  while (pos < max) {
    if (!isSpace(src.charCodeAt(pos))) break;
    pos++;
  }
  if (pos < max && src.charCodeAt(pos) !== 10) {
    if (title) {
      title = "";
      pos = destEndPos;
      max = destEndMax;
      nextLine = destEndLineNo;
      while (pos < max) {
        if (!isSpace(src.charCodeAt(pos))) break;
        pos++;
      }
    }
  }
  if (pos < max && src.charCodeAt(pos) !== 10) return false;
  const label = normalizeReference(rawLabel);
  if (!label) return false;
  if (silent2) return true;
  if (typeof state.env.references === "undefined") state.env.references = {};
  if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
    title,
    href
  };
  const token = state.push("reference_definition", "", 0);
  token.map = [startLine, nextLine];
  token.hidden = true;
  const meta = /* @__PURE__ */ Object.create(null);
  meta.label = label;
  token.meta = meta;
  state.line = nextLine;
  return true;
}
var html_blocks_default = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
  [
    /^<(script|pre|style|textarea)(?=(\s|>|$))/i,
    /<\/(script|pre|style|textarea)>/i,
    true
  ],
  [
    /^<!--/,
    /-->/,
    true
  ],
  [
    /^<\?/,
    /\?>/,
    true
  ],
  [
    /^<![A-Za-z]/,
    />/,
    true
  ],
  [
    /^<!\[CDATA\[/,
    /\]\]>/,
    true
  ],
  [
    new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
    /^$/,
    true
  ],
  [
    new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
    /^$/,
    false
  ]
];
function html_block(state, startLine, endLine, silent2) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (!state.md.options.html) return false;
  if (state.src.charCodeAt(pos) !== 60) return false;
  let lineText = state.src.slice(pos, max);
  let i = 0;
  for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
  if (i === HTML_SEQUENCES.length) return false;
  if (silent2) return HTML_SEQUENCES[i][2];
  let nextLine = startLine + 1;
  const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
  if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
    if (state.sCount[nextLine] < state.blkIndent) {
      if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
    }
    pos = state.bMarks[nextLine] + state.tShift[nextLine];
    max = state.eMarks[nextLine];
    lineText = state.src.slice(pos, max);
    if (HTML_SEQUENCES[i][1].test(lineText)) {
      if (lineText.length !== 0) nextLine++;
      break;
    }
  }
  state.line = nextLine;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, nextLine];
  token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
  return true;
}
function heading(state, startLine, endLine, silent2) {
  let pos = state.bMarks[startLine] + state.tShift[startLine];
  let max = state.eMarks[startLine];
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  let ch = state.src.charCodeAt(pos);
  if (ch !== 35 || pos >= max) return false;
  let level = 1;
  ch = state.src.charCodeAt(++pos);
  while (ch === 35 && pos < max && level <= 6) {
    level++;
    ch = state.src.charCodeAt(++pos);
  }
  if (level > 6 || pos < max && !isSpace(ch)) return false;
  if (silent2) return true;
  max = state.skipSpacesBack(max, pos);
  const tmp = state.skipCharsBack(max, 35, pos);
  if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
  state.line = startLine + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = "########".slice(0, level);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = asciiTrim(state.src.slice(pos, max));
  token_i.map = [startLine, state.line];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = "########".slice(0, level);
  return true;
}
function lheading(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  if (state.sCount[startLine] - state.blkIndent >= 4) return false;
  const oldParentType = state.parentType;
  state.parentType = "paragraph";
  let level = 0;
  let marker;
  let nextLine = startLine + 1;
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine] >= state.blkIndent) {
      let pos = state.bMarks[nextLine] + state.tShift[nextLine];
      const max = state.eMarks[nextLine];
      if (pos < max) {
        marker = state.src.charCodeAt(pos);
        if (marker === 45 || marker === 61) {
          pos = state.skipChars(pos, marker);
          pos = state.skipSpaces(pos);
          if (pos >= max) {
            level = marker === 61 ? 1 : 2;
            break;
          }
        }
      }
    }
    if (state.sCount[nextLine] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  if (!level) {
    state.parentType = oldParentType;
    return false;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine + 1;
  const token_o = state.push("heading_open", `h${level}`, 1);
  token_o.markup = String.fromCharCode(marker);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line - 1];
  token_i.children = [];
  const token_c = state.push("heading_close", `h${level}`, -1);
  token_c.markup = String.fromCharCode(marker);
  state.parentType = oldParentType;
  return true;
}
function paragraph(state, startLine, endLine) {
  const terminatorRules = state.md.block.ruler.getRules("paragraph");
  const oldParentType = state.parentType;
  let nextLine = startLine + 1;
  state.parentType = "paragraph";
  for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
    if (state.sCount[nextLine] - state.blkIndent > 3) continue;
    if (state.sCount[nextLine] < 0) continue;
    let terminate = false;
    for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
      terminate = true;
      break;
    }
    if (terminate) break;
  }
  const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
  state.line = nextLine;
  const token_o = state.push("paragraph_open", "p", 1);
  token_o.map = [startLine, state.line];
  const token_i = state.push("inline", "", 0);
  token_i.content = content;
  token_i.map = [startLine, state.line];
  token_i.children = [];
  state.push("paragraph_close", "p", -1);
  state.parentType = oldParentType;
  return true;
}
var _rules$1 = [
  [
    "table",
    table,
    ["paragraph", "reference"]
  ],
  ["code", code],
  [
    "fence",
    fence,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "blockquote",
    blockquote,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "hr",
    hr,
    [
      "paragraph",
      "reference",
      "blockquote",
      "list"
    ]
  ],
  [
    "list",
    list,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["reference", reference],
  [
    "html_block",
    html_block,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  [
    "heading",
    heading,
    [
      "paragraph",
      "reference",
      "blockquote"
    ]
  ],
  ["lheading", lheading],
  ["paragraph", paragraph]
];
var ParserBlock = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of block rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(this, "State", StateBlock);
    for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
  }
  tokenize(state, startLine, endLine) {
    const rules3 = this.ruler.getRules("");
    const len = rules3.length;
    const maxNesting = state.md.options.maxNesting;
    let line = startLine;
    let hasEmptyLines = false;
    while (line < endLine) {
      state.line = line = state.skipEmptyLines(line);
      if (line >= endLine) break;
      if (state.sCount[line] < state.blkIndent) break;
      if (state.level >= maxNesting) {
        state.line = endLine;
        break;
      }
      const prevLine = state.line;
      let ok = false;
      for (let i = 0; i < len; i++) {
        ok = rules3[i](state, line, endLine, false);
        if (ok) {
          if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
          break;
        }
      }
      if (!ok) throw new Error("none of the block rules matched");
      state.tight = !hasEmptyLines;
      if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
      line = state.line;
      if (line < endLine && state.isEmpty(line)) {
        hasEmptyLines = true;
        line++;
        state.line = line;
      }
    }
  }
  /**
  * Process input string and push block tokens into `outTokens`
  */
  parse(src, md, env, outTokens) {
    if (!src) return;
    const state = new this.State(src, md, env, outTokens);
    this.tokenize(state, state.line, state.lineMax);
  }
};
var StateInline = class {
  constructor(src, md, env, outTokens) {
    _defineProperty(this, "pos", 0);
    _defineProperty(this, "level", 0);
    _defineProperty(this, "pending", "");
    _defineProperty(this, "pendingLevel", 0);
    _defineProperty(this, "cache", {});
    _defineProperty(this, "backticks", {});
    _defineProperty(this, "backticksScanned", false);
    _defineProperty(this, "skipHtmlSpecial", false);
    _defineProperty(this, "linkLevel", 0);
    _defineProperty(this, "delimiters", []);
    _defineProperty(this, "_prev_delimiters", []);
    _defineProperty(this, "Token", Token);
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = outTokens;
    this.tokens_meta = Array(outTokens.length);
    this.posMax = this.src.length;
  }
  pushPending() {
    const token = new Token("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }
  push(type, tag, nesting) {
    if (this.pending) this.pushPending();
    const token = new Token(type, tag, nesting);
    let token_meta = void 0;
    if (nesting < 0) {
      this.level--;
      this.delimiters = this._prev_delimiters.pop();
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level++;
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
      token_meta = { delimiters: this.delimiters };
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(token_meta);
    return token;
  }
  scanDelims(start, canSplitWord) {
    const max = this.posMax;
    const marker = this.src.charCodeAt(start);
    let lastChar;
    if (start === 0) lastChar = 32;
    else if (start === 1) {
      lastChar = this.src.charCodeAt(0);
      if ((lastChar & 63488) === 55296) lastChar = 65533;
    } else {
      lastChar = this.src.charCodeAt(start - 1);
      if ((lastChar & 64512) === 56320) {
        const highSurr = this.src.charCodeAt(start - 2);
        lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
      } else if ((lastChar & 64512) === 55296) lastChar = 65533;
    }
    let pos = start;
    while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
    const count = pos - start;
    let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
    if ((nextChar & 64512) === 55296) {
      const lowSurr = this.src.charCodeAt(pos + 1);
      nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
    } else if ((nextChar & 64512) === 56320) nextChar = 65533;
    const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
    const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
    const isLastWhiteSpace = isWhiteSpace2(lastChar);
    const isNextWhiteSpace = isWhiteSpace2(nextChar);
    const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
    const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
    return {
      can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
      can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
      length: count
    };
  }
};
function isTerminatorChar(ch) {
  switch (ch) {
    case 10:
    case 33:
    case 35:
    case 36:
    case 37:
    case 38:
    case 42:
    case 43:
    case 45:
    case 58:
    case 60:
    case 61:
    case 62:
    case 64:
    case 91:
    case 92:
    case 93:
    case 94:
    case 95:
    case 96:
    case 123:
    case 125:
    case 126:
      return true;
    default:
      return false;
  }
}
function text(state, silent2) {
  let pos = state.pos;
  while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
  if (pos === state.pos) return false;
  if (!silent2) state.pending += state.src.slice(state.pos, pos);
  state.pos = pos;
  return true;
}
function isAsciiAlpha(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
}
function isSchemeChar(code2) {
  return code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 >= 48 && code2 <= 57 || code2 === 43 || code2 === 45 || code2 === 46;
}
function linkify(state, silent2) {
  if (!state.md.options.linkify) return false;
  if (state.linkLevel > 0) return false;
  const pos = state.pos;
  const max = state.posMax;
  if (pos + 3 > max) return false;
  if (state.src.charCodeAt(pos) !== 58) return false;
  if (state.src.charCodeAt(pos + 1) !== 47) return false;
  if (state.src.charCodeAt(pos + 2) !== 47) return false;
  const protoMin = pos - Math.min(10, state.pending.length, pos);
  let protoStart = pos;
  while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
  if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
  const protoLength = pos - protoStart;
  const link2 = state.md.linkify.matchAtStart(state.src.slice(protoStart));
  if (!link2) return false;
  let url = link2.url;
  if (url.length <= protoLength) return false;
  let urlEnd = url.length;
  while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
  if (urlEnd !== url.length) url = url.slice(0, urlEnd);
  const fullUrl = state.md.normalizeLink(url);
  if (!state.md.validateLink(fullUrl)) return false;
  if (!silent2) {
    state.pending = state.pending.slice(0, -protoLength);
    const token_o = state.push("link_open", "a", 1);
    token_o.attrs = [["href", fullUrl]];
    token_o.markup = "linkify";
    token_o.info = "auto";
    const token_t = state.push("text", "", 0);
    token_t.content = state.md.normalizeLinkText(url);
    const token_c = state.push("link_close", "a", -1);
    token_c.markup = "linkify";
    token_c.info = "auto";
  }
  state.pos += url.length - protoLength;
  return true;
}
function newline(state, silent2) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 10) return false;
  const pmax = state.pending.length - 1;
  const max = state.posMax;
  if (!silent2) {
    if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
      if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
        let ws = pmax - 1;
        while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
        state.pending = state.pending.slice(0, ws);
        state.push("hardbreak", "br", 0);
      } else {
        state.pending = state.pending.slice(0, -1);
        state.push("softbreak", "br", 0);
      }
    } else state.push("softbreak", "br", 0);
  }
  pos++;
  while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
  state.pos = pos;
  return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
  ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape2(state, silent2) {
  let pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 92) return false;
  pos++;
  if (pos >= max) return false;
  let ch1 = state.src.charCodeAt(pos);
  if (ch1 === 10) {
    if (!silent2) state.push("hardbreak", "br", 0);
    pos++;
    while (pos < max) {
      ch1 = state.src.charCodeAt(pos);
      if (!isSpace(ch1)) break;
      pos++;
    }
    state.pos = pos;
    return true;
  }
  if (ch1 === 32) {
    if (!silent2) {
      const token = state.push("text_special", "", 0);
      token.content = "\\";
      token.markup = "\\";
      token.info = "escape";
    }
    state.pos = pos;
    return true;
  }
  let escapedStr = state.src[pos];
  if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
    const ch2 = state.src.charCodeAt(pos + 1);
    if (ch2 >= 56320 && ch2 <= 57343) {
      escapedStr += state.src[pos + 1];
      pos++;
    }
  }
  const origStr = "\\" + escapedStr;
  if (!silent2) {
    const token = state.push("text_special", "", 0);
    if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
    else token.content = origStr;
    token.markup = origStr;
    token.info = "escape";
  }
  state.pos = pos + 1;
  return true;
}
function buildLastRuns(src) {
  const lastRuns = {};
  let pos = 0;
  while ((pos = src.indexOf("`", pos)) !== -1) {
    const start = pos;
    while (src.charCodeAt(++pos) === 96) ;
    lastRuns[pos - start] = start;
  }
  return lastRuns;
}
function backtick(state, silent2) {
  var _state$backticks$open;
  const start = state.pos;
  if (state.src.charCodeAt(start) !== 96) return false;
  const max = state.posMax;
  let pos = start + 1;
  while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
  const marker = state.src.slice(start, pos);
  const openerLength = marker.length;
  if (!state.backticksScanned) {
    state.backticks = buildLastRuns(state.src);
    state.backticksScanned = true;
  }
  if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
    let matchEnd = pos;
    let matchStart;
    while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
      matchEnd = matchStart + 1;
      while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
      if (matchEnd > max) break;
      if (matchEnd - matchStart === openerLength) {
        if (!silent2) {
          const token = state.push("code_inline", "code", 0);
          token.markup = marker;
          let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
          if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
          token.content = content;
        }
        state.pos = matchEnd;
        return true;
      }
    }
  }
  if (!silent2) state.pending += marker;
  state.pos = pos;
  return true;
}
function strikethrough_tokenize(state, silent2) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent2) return false;
  if (marker !== 126) return false;
  const scanned = state.scanDelims(state.pos, true);
  let len = scanned.length;
  const ch = String.fromCharCode(marker);
  if (len < 2) return false;
  let token;
  if (len % 2) {
    token = state.push("text", "", 0);
    token.content = ch;
    len--;
  }
  for (let i = 0; i < len; i += 2) {
    token = state.push("text", "", 0);
    token.content = ch + ch;
    state.delimiters.push({
      marker,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess$1(state, delimiters) {
  let token;
  const loneMarkers = [];
  const max = delimiters.length;
  for (let i = 0; i < max; i++) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 126) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    token = state.tokens[startDelim.token];
    token.type = "s_open";
    token.tag = "s";
    token.nesting = 1;
    token.markup = "~~";
    token.content = "";
    token = state.tokens[endDelim.token];
    token.type = "s_close";
    token.tag = "s";
    token.nesting = -1;
    token.markup = "~~";
    token.content = "";
    if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
  }
  while (loneMarkers.length) {
    const i = loneMarkers.pop();
    let j = i + 1;
    while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
    j--;
    if (i !== j) {
      token = state.tokens[j];
      state.tokens[j] = state.tokens[i];
      state.tokens[i] = token;
    }
  }
}
function strikethrough_postProcess(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess$1(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess$1(state, delimiters);
  }
}
var strikethrough_default = {
  tokenize: strikethrough_tokenize,
  postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent2) {
  const start = state.pos;
  const marker = state.src.charCodeAt(start);
  if (silent2) return false;
  if (marker !== 95 && marker !== 42) return false;
  const scanned = state.scanDelims(state.pos, marker === 42);
  for (let i = 0; i < scanned.length; i++) {
    const token = state.push("text", "", 0);
    token.content = String.fromCharCode(marker);
    state.delimiters.push({
      marker,
      length: scanned.length,
      token: state.tokens.length - 1,
      end: -1,
      open: scanned.can_open,
      close: scanned.can_close
    });
  }
  state.pos += scanned.length;
  return true;
}
function postProcess(state, delimiters) {
  const max = delimiters.length;
  for (let i = max - 1; i >= 0; i--) {
    const startDelim = delimiters[i];
    if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
    if (startDelim.end === -1) continue;
    const endDelim = delimiters[startDelim.end];
    const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
    const ch = String.fromCharCode(startDelim.marker);
    const token_o = state.tokens[startDelim.token];
    token_o.type = isStrong ? "strong_open" : "em_open";
    token_o.tag = isStrong ? "strong" : "em";
    token_o.nesting = 1;
    token_o.markup = isStrong ? ch + ch : ch;
    token_o.content = "";
    const token_c = state.tokens[endDelim.token];
    token_c.type = isStrong ? "strong_close" : "em_close";
    token_c.tag = isStrong ? "strong" : "em";
    token_c.nesting = -1;
    token_c.markup = isStrong ? ch + ch : ch;
    token_c.content = "";
    if (isStrong) {
      state.tokens[delimiters[i - 1].token].content = "";
      state.tokens[delimiters[startDelim.end + 1].token].content = "";
      i--;
    }
  }
}
function emphasis_post_process(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  postProcess(state, state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) postProcess(state, delimiters);
  }
}
var emphasis_default = {
  tokenize: emphasis_tokenize,
  postProcess: emphasis_post_process
};
function link(state, silent2) {
  let code2, label, res, ref;
  let href = "";
  let title = "";
  let start = state.pos;
  let parseReference = true;
  if (state.src.charCodeAt(state.pos) !== 91) return false;
  const oldPos = state.pos;
  const max = state.posMax;
  const labelStart = state.pos + 1;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
  if (labelEnd < 0) return false;
  let pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    parseReference = false;
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
      start = pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) break;
      }
      res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
      if (pos < max && start !== pos && res.ok) {
        title = res.str;
        pos = res.pos;
        for (; pos < max; pos++) {
          code2 = state.src.charCodeAt(pos);
          if (!isSpace(code2) && code2 !== 10) break;
        }
      }
    }
    if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
    pos++;
  }
  if (parseReference) {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label) label = state.src.slice(labelStart, labelEnd);
    label = normalizeReference(label);
    ref = state.env.references[label];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent2) {
    state.pos = labelStart;
    state.posMax = labelEnd;
    const token_o = state.push("link_open", "a", 1);
    const attrs = [["href", href]];
    token_o.attrs = attrs;
    if (title) attrs.push(["title", title]);
    if (label) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label;
      token_o.meta = meta;
    }
    state.linkLevel++;
    state.md.inline.tokenize(state);
    state.linkLevel--;
    state.push("link_close", "a", -1);
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
function image(state, silent2) {
  let code2, content, label, pos, ref, res, title, start;
  let href = "";
  const oldPos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(state.pos) !== 33) return false;
  if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
  const labelStart = state.pos + 2;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
  if (labelEnd < 0) return false;
  pos = labelEnd + 1;
  if (pos < max && state.src.charCodeAt(pos) === 40) {
    pos++;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    if (pos >= max) return false;
    start = pos;
    res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
    if (res.ok) {
      href = state.md.normalizeLink(res.str);
      if (state.md.validateLink(href)) pos = res.pos;
      else href = "";
    }
    start = pos;
    for (; pos < max; pos++) {
      code2 = state.src.charCodeAt(pos);
      if (!isSpace(code2) && code2 !== 10) break;
    }
    res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
    if (pos < max && start !== pos && res.ok) {
      title = res.str;
      pos = res.pos;
      for (; pos < max; pos++) {
        code2 = state.src.charCodeAt(pos);
        if (!isSpace(code2) && code2 !== 10) break;
      }
    } else title = "";
    if (pos >= max || state.src.charCodeAt(pos) !== 41) {
      state.pos = oldPos;
      return false;
    }
    pos++;
  } else {
    if (typeof state.env.references === "undefined") return false;
    if (pos < max && state.src.charCodeAt(pos) === 91) {
      start = pos + 1;
      pos = state.md.helpers.parseLinkLabel(state, pos);
      if (pos >= 0) label = state.src.slice(start, pos++);
      else pos = labelEnd + 1;
    } else pos = labelEnd + 1;
    if (!label) label = state.src.slice(labelStart, labelEnd);
    label = normalizeReference(label);
    ref = state.env.references[label];
    if (!ref) {
      state.pos = oldPos;
      return false;
    }
    href = ref.href;
    title = ref.title;
  }
  if (!silent2) {
    content = state.src.slice(labelStart, labelEnd);
    const tokens = [];
    state.md.inline.parse(content, state.md, state.env, tokens);
    const token = state.push("image", "img", 0);
    const attrs = [["src", href], ["alt", ""]];
    token.attrs = attrs;
    token.children = tokens;
    token.content = content;
    if (title) attrs.push(["title", title]);
    if (label) {
      const meta = /* @__PURE__ */ Object.create(null);
      meta.label = label;
      token.meta = meta;
    }
  }
  state.pos = pos;
  state.posMax = max;
  return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent2) {
  let pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60) return false;
  const start = state.pos;
  const max = state.posMax;
  for (; ; ) {
    if (++pos >= max) return false;
    const ch = state.src.charCodeAt(pos);
    if (ch === 60) return false;
    if (ch === 62) break;
  }
  const url = state.src.slice(start + 1, pos);
  if (AUTOLINK_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(url);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent2) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  if (EMAIL_RE.test(url)) {
    const fullUrl = state.md.normalizeLink(`mailto:${url}`);
    if (!state.md.validateLink(fullUrl)) return false;
    if (!silent2) {
      const token_o = state.push("link_open", "a", 1);
      token_o.attrs = [["href", fullUrl]];
      token_o.markup = "autolink";
      token_o.info = "auto";
      const token_t = state.push("text", "", 0);
      token_t.content = state.md.normalizeLinkText(url);
      const token_c = state.push("link_close", "a", -1);
      token_c.markup = "autolink";
      token_c.info = "auto";
    }
    state.pos += url.length + 2;
    return true;
  }
  return false;
}
function isLinkOpen(str) {
  return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
  return /^<\/a\s*>/i.test(str);
}
function isLetter2(ch) {
  const lc = ch | 32;
  return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
  const src = state.src;
  let start;
  let terminator;
  if (src.startsWith("<!--", pos)) {
    if (src.startsWith(">", pos + 4)) return pos + 5;
    if (src.startsWith("->", pos + 4)) return pos + 6;
    start = pos + 4;
    terminator = "-->";
  } else if (src.startsWith("<![CDATA[", pos)) {
    start = pos + 9;
    terminator = "]]>";
  } else if (src.charCodeAt(pos + 1) === 63) {
    start = pos + 2;
    terminator = "?>";
  } else if (isLetter2(src.charCodeAt(pos + 2))) {
    start = pos + 3;
    terminator = ">";
  } else return -1;
  if (state.skipHtmlSpecial) return -1;
  const end = src.indexOf(terminator, start);
  if (end < 0) {
    state.skipHtmlSpecial = true;
    return -1;
  }
  return end + terminator.length;
}
function html_inline(state, silent2) {
  if (!state.md.options.html) return false;
  const max = state.posMax;
  const pos = state.pos;
  if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
  let end;
  const ch = state.src.charCodeAt(pos + 1);
  if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
  else if (ch === 47 || isLetter2(ch)) {
    const match2 = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
    end = match2 ? pos + match2[0].length : -1;
  } else return false;
  if (end < 0) return false;
  if (!silent2) {
    const token = state.push("html_inline", "", 0);
    token.content = state.src.slice(pos, end);
    if (isLinkOpen(token.content)) state.linkLevel++;
    if (isLinkClose(token.content)) state.linkLevel--;
  }
  state.pos = end;
  return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent2) {
  const pos = state.pos;
  const max = state.posMax;
  if (state.src.charCodeAt(pos) !== 38) return false;
  if (pos + 1 >= max) return false;
  if (state.src.charCodeAt(pos + 1) === 35) {
    const match2 = state.src.slice(pos).match(DIGITAL_RE);
    if (match2) {
      if (!silent2) {
        const code2 = match2[1][0].toLowerCase() === "x" ? parseInt(match2[1].slice(1), 16) : parseInt(match2[1], 10);
        const token = state.push("text_special", "", 0);
        token.content = isValidEntityCode(code2) ? fromCodePoint(code2) : fromCodePoint(65533);
        token.markup = match2[0];
        token.info = "entity";
      }
      state.pos += match2[0].length;
      return true;
    }
  } else {
    const match2 = state.src.slice(pos).match(NAMED_RE);
    if (match2) {
      const decoded = decodeHTMLStrict(match2[0]);
      if (decoded !== match2[0]) {
        if (!silent2) {
          const token = state.push("text_special", "", 0);
          token.content = decoded;
          token.markup = match2[0];
          token.info = "entity";
        }
        state.pos += match2[0].length;
        return true;
      }
    }
  }
  return false;
}
function processDelimiters(delimiters) {
  const openersBottom = {};
  const max = delimiters.length;
  if (!max) return;
  let headerIdx = 0;
  let lastTokenIdx = -2;
  const jumps = [];
  for (let closerIdx = 0; closerIdx < max; closerIdx++) {
    const closer = delimiters[closerIdx];
    jumps.push(0);
    if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
    lastTokenIdx = closer.token;
    closer.length = closer.length || 0;
    if (!closer.close) continue;
    if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
      -1,
      -1,
      -1,
      -1,
      -1,
      -1
    ];
    const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
    let openerIdx = headerIdx - jumps[headerIdx] - 1;
    let newMinOpenerIdx = openerIdx;
    for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
      const opener = delimiters[openerIdx];
      if (opener.marker !== closer.marker) continue;
      if (opener.open && opener.end < 0) {
        let isOddMatch = false;
        if (opener.close || closer.open) {
          if ((opener.length + closer.length) % 3 === 0) {
            if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
          }
        }
        if (!isOddMatch) {
          const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
          jumps[closerIdx] = closerIdx - openerIdx + lastJump;
          jumps[openerIdx] = lastJump;
          closer.open = false;
          opener.end = closerIdx;
          opener.close = false;
          newMinOpenerIdx = -1;
          lastTokenIdx = -2;
          break;
        }
      }
    }
    if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
  }
}
function link_pairs(state) {
  const tokens_meta = state.tokens_meta;
  const max = state.tokens_meta.length;
  processDelimiters(state.delimiters);
  for (let curr = 0; curr < max; curr++) {
    var _tokens_meta$curr;
    const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
    if (delimiters) processDelimiters(delimiters);
  }
}
function fragments_join(state) {
  let curr, last;
  let level = 0;
  const tokens = state.tokens;
  const max = state.tokens.length;
  for (curr = last = 0; curr < max; curr++) {
    if (tokens[curr].nesting < 0) level--;
    tokens[curr].level = level;
    if (tokens[curr].nesting > 0) level++;
    if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
    else {
      if (curr !== last) tokens[last] = tokens[curr];
      last++;
    }
  }
  if (curr !== last) tokens.length = last;
}
var _rules = [
  ["text", text],
  ["linkify", linkify],
  ["newline", newline],
  ["escape", escape2],
  ["backticks", backtick],
  ["strikethrough", strikethrough_default.tokenize],
  ["emphasis", emphasis_default.tokenize],
  ["link", link],
  ["image", image],
  ["autolink", autolink],
  ["html_inline", html_inline],
  ["entity", entity]
];
var _rules2 = [
  ["balance_pairs", link_pairs],
  ["strikethrough", strikethrough_default.postProcess],
  ["emphasis", emphasis_default.postProcess],
  ["fragments_join", fragments_join]
];
var ParserInline = class {
  constructor() {
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Keep configuration of inline rules.
      */
      "ruler",
      new Ruler()
    );
    _defineProperty(
      this,
      /**
      * {@link Ruler} instance. Second ruler used for post-processing
      * (e.g. in emphasis-like rules).
      */
      "ruler2",
      new Ruler()
    );
    _defineProperty(this, "State", StateInline);
    for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
    for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
  }
  skipToken(state) {
    const pos = state.pos;
    const rules3 = this.ruler.getRules("");
    const len = rules3.length;
    const maxNesting = state.md.options.maxNesting;
    const cache2 = state.cache;
    if (typeof cache2[pos] !== "undefined") {
      state.pos = cache2[pos];
      return;
    }
    let ok = false;
    if (state.level < maxNesting) for (let i = 0; i < len; i++) {
      state.level++;
      ok = rules3[i](state, true);
      state.level--;
      if (ok) {
        if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
        break;
      }
    }
    else state.pos = state.posMax;
    if (!ok) state.pos++;
    cache2[pos] = state.pos;
  }
  tokenize(state) {
    const rules3 = this.ruler.getRules("");
    const len = rules3.length;
    const end = state.posMax;
    const maxNesting = state.md.options.maxNesting;
    while (state.pos < end) {
      const prevPos = state.pos;
      let ok = false;
      if (state.level < maxNesting) for (let i = 0; i < len; i++) {
        ok = rules3[i](state, false);
        if (ok) {
          if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
          break;
        }
      }
      if (ok) {
        if (state.pos >= end) break;
        continue;
      }
      state.pending += state.src[state.pos++];
    }
    if (state.pending) state.pushPending();
  }
  /**
  * Process input string and push inline tokens into `outTokens`
  */
  parse(str, md, env, outTokens) {
    const state = new this.State(str, md, env, outTokens);
    this.tokenize(state);
    const rules3 = this.ruler2.getRules("");
    const len = rules3.length;
    for (let i = 0; i < len; i++) rules3[i](state);
  }
};
var config = {
  default: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 100
    },
    components: {
      core: {},
      block: {},
      inline: {}
    }
  },
  zero: {
    options: {
      html: false,
      xhtmlOut: false,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: ["paragraph"] },
      inline: {
        rules: ["text"],
        rules2: ["balance_pairs", "fragments_join"]
      }
    }
  },
  commonmark: {
    options: {
      html: true,
      xhtmlOut: true,
      breaks: false,
      langPrefix: "language-",
      linkify: false,
      typographer: false,
      quotes: "\u201C\u201D\u2018\u2019",
      highlight: null,
      maxNesting: 20
    },
    components: {
      core: { rules: [
        "normalize",
        "block",
        "strip_references",
        "inline",
        "text_join"
      ] },
      block: { rules: [
        "blockquote",
        "code",
        "fence",
        "heading",
        "hr",
        "html_block",
        "lheading",
        "list",
        "reference",
        "paragraph"
      ] },
      inline: {
        rules: [
          "autolink",
          "backticks",
          "emphasis",
          "entity",
          "escape",
          "html_inline",
          "image",
          "link",
          "newline",
          "text"
        ],
        rules2: [
          "balance_pairs",
          "emphasis",
          "fragments_join"
        ]
      }
    }
  }
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
  "http:",
  "https:",
  "mailto:"
];
var MarkdownIt = class {
  /**
  * Link validation function. CommonMark allows too much in links. By default
  * we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
  * except some embedded image types.
  *
  * You can change this behaviour:
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * const md = new MarkdownIt()
  *
  * // enable everything
  * md.validateLink = function () { return true; }
  * ```
  */
  validateLink(url) {
    const str = url.trim().toLowerCase();
    return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
  }
  /**
  * Function used to encode link url to a machine-readable format,
  * which includes url-encoding, punycode, etc.
  */
  normalizeLink(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = punycode_es6_default.toASCII(parsed.hostname);
      } catch (er) {
      }
    }
    if (parsed.auth) parsed.auth = encode_default(parsed.auth);
    if (parsed.hostname) parsed.hostname = encode_default(parsed.hostname);
    if (parsed.pathname) parsed.pathname = encode_default(parsed.pathname);
    if (parsed.search) parsed.search = encode_default(parsed.search);
    if (parsed.hash) parsed.hash = encode_default(parsed.hash);
    return format(parsed);
  }
  /**
  * Function used to decode link url to a human-readable format`
  */
  normalizeLinkText(url) {
    const parsed = parse_default(url, true);
    if (parsed.hostname) {
      if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
        parsed.hostname = punycode_es6_default.toUnicode(parsed.hostname);
      } catch (er) {
      }
    }
    return decode_default(format(parsed), decode_default.defaultChars + "%");
  }
  constructor(...args) {
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserInline}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "inline",
      new ParserInline()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserBlock}. You may need it to add new rules when
      * writing plugins. For simple rules control use {@link MarkdownIt.disable}
      * and {@link MarkdownIt.enable}.
      */
      "block",
      new ParserBlock()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link ParserCore} chain executor. You may need it to add new
      * rules when writing plugins. For simple rules control use
      * {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
      */
      "core",
      new ParserCore()
    );
    _defineProperty(
      this,
      /**
      * Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
      * rules for new token types, generated by plugins.
      *
      * See {@link Renderer} docs and
      * [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
      *
      * @example
      * ```javascript
      * import MarkdownIt from 'markdown-it'
      * const md = new MarkdownIt()
      *
      * function myToken(tokens, idx, options, env, self) {
      *   //...
      *   return result;
      * };
      *
      * md.renderer.rules['my_token'] = myToken
      * ```
      */
      "renderer",
      new Renderer()
    );
    _defineProperty(
      this,
      /**
      * [linkify-it](https://github.com/markdown-it/linkify-it) instance.
      * Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
      * rule.
      */
      "linkify",
      new LinkifyIt()
    );
    _defineProperty(
      this,
      /**
      * Assorted utility functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
      */
      "utils",
      utils_exports
    );
    _defineProperty(
      this,
      /**
      * Link components parser functions, useful to write plugins. See details
      * [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
      */
      "helpers",
      Object.assign({}, helpers_exports)
    );
    const [presetNameOrOptions, options2] = args;
    if (typeof presetNameOrOptions === "string") {
      this.configure(presetNameOrOptions);
      if (options2) this.set(options2);
    } else {
      this.configure("default");
      this.set(presetNameOrOptions || {});
    }
  }
  /**
  * Set parser options (in the same format as in constructor). Probably, you
  * will never need it, but you can change options after constructor call.
  *
  * __Note:__ To achieve the best possible performance, don't modify a
  * `markdown-it` instance options on the fly. If you need multiple configurations
  * it's best to create multiple instances and initialize each with separate
  * config.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .set({ html: true, breaks: true })
  *   .set({ typographer: true })
  * ```
  */
  set(options2) {
    Object.assign(this.options, options2);
    return this;
  }
  /**
  * Batch load of all options and compenent settings. This is internal method,
  * and you probably will not need it. But if you will - see available presets
  * and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
  *
  * We strongly recommend to use presets instead of direct config loads. That
  * will give better compatibility with next versions.
  */
  configure(presets) {
    let p;
    if (typeof presets === "string") {
      const presetName = presets;
      p = config[presetName];
      if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
    } else p = presets;
    if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
    if (p.options) this.options = { ...p.options };
    const components = p.components;
    if (components) {
      var _components$inline;
      [
        "core",
        "block",
        "inline"
      ].forEach((name) => {
        var _components$name;
        const rules3 = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
        if (rules3) this[name].ruler.enableOnly(rules3);
      });
      const rules22 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
      if (rules22) this.inline.ruler2.enableOnly(rules22);
    }
    return this;
  }
  /**
  * Enable list or rules. It will automatically find appropriate components,
  * containing rules with given names. If rule not found, and `ignoreInvalid`
  * not set - throws exception.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  *
  * const md = new MarkdownIt()
  *   .enable(['sub', 'sup'])
  *   .disable('smartquotes')
  * ```
  */
  enable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.enable(list2, true));
    });
    result = result.concat(this.inline.ruler2.enable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * The same as {@link MarkdownIt.enable}, but turn specified rules off.
  */
  disable(list2, ignoreInvalid = false) {
    let result = [];
    if (!Array.isArray(list2)) list2 = [list2];
    [
      "core",
      "block",
      "inline"
    ].forEach((chain) => {
      result = result.concat(this[chain].ruler.disable(list2, true));
    });
    result = result.concat(this.inline.ruler2.disable(list2, true));
    const missed = list2.filter((name) => result.indexOf(name) < 0);
    if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
    return this;
  }
  /**
  * Load specified plugin with given params into current parser instance.
  * It's just a sugar to call `plugin(md, params)` with curring.
  *
  * @example
  * ```javascript
  * import MarkdownIt from 'markdown-it'
  * import iterator from 'markdown-it-for-inline'
  *
  * const md = new MarkdownIt()
  *   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
  *     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
  *   })
  * ```
  */
  use(plugin, ...params) {
    plugin.apply(plugin, [this, ...params]);
    return this;
  }
  /**
  * Parse input string and return list of block tokens (special token type
  * "inline" will contain list of inline tokens). You should not call this
  * method directly, until you write custom renderer (for example, to produce
  * AST).
  *
  * `env` is used to pass data between "distributed" rules and return additional
  * metadata like reference info, needed for the renderer. It also can be used to
  * inject data in specific cases. Usually, you will be ok to pass `{}`,
  * and then pass updated object to renderer.
  */
  parse(src, env) {
    if (typeof src !== "string") throw new Error("Input data should be a String");
    const state = new this.core.State(src, this, env);
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Render markdown string into html. It does all magic for you :).
  *
  * `env` can be used to inject additional metadata (`{}` by default).
  * But you will not need it with high probability. See also comment
  * in {@link MarkdownIt.parse}.
  */
  render(src, env = {}) {
    return this.renderer.render(this.parse(src, env), this.options, env);
  }
  /**
  * The same as {@link MarkdownIt.parse} but skip all block rules. It returns
  * the block tokens list with the single `inline` element, containing parsed
  * inline tokens in `children` property. Also updates `env` object.
  */
  parseInline(src, env) {
    const state = new this.core.State(src, this, env);
    state.inlineMode = true;
    this.core.process(state);
    return state.tokens;
  }
  /**
  * Similar to {@link MarkdownIt.render} but for single paragraph content.
  * Result will NOT be wrapped into `<p>` tags.
  */
  renderInline(src, env = {}) {
    return this.renderer.render(this.parseInline(src, env), this.options, env);
  }
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
var MarkdownItCallable = callable(MarkdownIt);

// src/model/task-inline.ts
var markdown = new MarkdownItCallable({ html: true, linkify: false, typographer: false, maxNesting: 100 });
for (const name of ["newline", "escape", "link", "image", "html_inline"]) {
  markdown.inline.ruler.at(name, rememberRange(builtInRule(name)));
}
markdown.inline.ruler.before("html_inline", "comment", readComment);
function builtInRule(name) {
  const reader = new MarkdownItCallable({ html: true });
  reader.inline.ruler.enableOnly(name);
  return reader.inline.ruler.getRules("")[0];
}
function rememberRange(rule) {
  return (state, silent2) => {
    const start = state.pos;
    const before = state.tokens.length;
    if (!rule(state, silent2)) return false;
    if (silent2) return true;
    const range2 = { start, end: state.pos };
    const last = state.tokens.at(-1);
    if (last?.type === "link_close") markBadge(state.tokens, before, range2);
    else if (last) last.meta = { ...range2 };
    return true;
  };
}
function markBadge(tokens, from, range2) {
  let open = from;
  while (tokens[open].type !== "link_open") open++;
  const inside = tokens.slice(open + 1, -1);
  const isBadge = inside.length > 0 && inside.every((token) => token.type === "image" || !token.content.trim());
  tokens[open].meta = isBadge ? { ...range2 } : null;
}
function readComment(state, silent2) {
  const start = state.pos;
  if (!state.src.startsWith("<!--", start)) return false;
  const end = endOfComment(state.src, start);
  const cut2 = end < 0 || end > state.posMax ? state.posMax : end;
  if (!silent2) state.push("html_inline", "", 0).meta = { start, end: cut2, comment: true };
  state.pos = cut2;
  return true;
}
function endOfComment(source, start) {
  if (source.startsWith(">", start + 4)) return start + 5;
  if (source.startsWith("->", start + 4)) return start + 6;
  const end = source.indexOf("-->", start + 4);
  return end < 0 ? -1 : end + 3;
}
function readLines(content, line, env) {
  if (!inlineMark.test(content)) return plainLine(content.trim(), line);
  const tokens = [];
  markdown.inline.parse(content, markdown, env, tokens);
  const reader = new LineReader(content, line);
  for (const token of tokens) reader.read(token);
  reader.endLine(content.length, content.length);
  return reader.lines;
}
var inlineMark = /[\n\\`*_~[\]<&]/;
function plainLine(text3, line) {
  return text3 === "" ? [] : [{ line, source: text3, text: text3, bold: false, cut: { comment: false, image: false } }];
}
var LineReader = class {
  constructor(content, line) {
    this.content = content;
    this.line = line;
  }
  content;
  line;
  lines = [];
  start = 0;
  cuts = [];
  cut = { comment: false, image: false };
  text = [];
  struck = 0;
  strong = 0;
  boldText = false;
  plainText = false;
  read(token) {
    const range2 = token.meta;
    if (token.type === "softbreak" || token.type === "hardbreak") this.endLine(range2.start, range2.end);
    else if (token.type === "image") this.hide(range2, "image");
    else if (token.type === "link_open" && range2) this.hide(range2, "image");
    else if (token.type === "html_inline" && range2.comment) this.hide(range2, "comment");
    else if (token.type === "html_inline" && isLineBreak(token.content)) this.endLine(range2.start, range2.end);
    else if (token.type === "s_open") this.struck++;
    else if (token.type === "s_close") this.struck--;
    else if (token.type === "strong_open") this.strong++;
    else if (token.type === "strong_close") this.strong--;
    else if (token.type !== "html_inline" && token.content && this.struck === 0) this.add(token.content);
  }
  endLine(end, next) {
    const untrimmed = this.sourceUpTo(end);
    const source = untrimmed.trim();
    const text3 = this.text.join("").trim();
    if (source) {
      const line = this.line + countBreaks(untrimmed, 0, untrimmed.length - untrimmed.trimStart().length);
      this.lines.push({ line, source, text: text3, bold: this.boldText && !this.plainText, cut: this.cut });
    }
    this.line += countBreaks(this.content, this.start, next);
    this.start = next;
    this.cuts = this.cuts.filter((cut2) => cut2.end > next).map((cut2) => ({ start: next, end: cut2.end }));
    this.cut = { comment: this.cut.comment && !source, image: false };
    this.text = [];
    this.boldText = false;
    this.plainText = false;
  }
  add(content) {
    this.text.push(content);
    if (!content.trim()) return;
    if (this.strong > 0) this.boldText = true;
    else this.plainText = true;
  }
  hide(range2, what) {
    this.cut[what] = true;
    const last = this.cuts.at(-1);
    if (!last || range2.start >= last.end) this.cuts.push(range2);
  }
  /** A cut keeps the line breaks inside it, so that line numbers stay right. */
  sourceUpTo(end) {
    let source = "";
    let from = this.start;
    for (const cut2 of this.cuts) {
      source += this.content.slice(from, cut2.start);
      source += "\n".repeat(countBreaks(this.content, cut2.start, cut2.end));
      from = cut2.end;
    }
    return source + this.content.slice(from, end);
  }
};
function countBreaks(source, from, to) {
  let count = 0;
  for (let at3 = source.indexOf("\n", from); at3 >= 0 && at3 < to; at3 = source.indexOf("\n", at3 + 1)) count++;
  return count;
}
function isLineBreak(tag) {
  return tag.length <= 8 && /^<br\s*\/?>$/i.test(tag);
}

// src/model/task-html.ts
var folding = ["details", "blockquote"];
var unseen2 = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i;
var Folds = class {
  depths = /* @__PURE__ */ new Map();
  get open() {
    for (const depth of this.depths.values()) if (depth > 0) return true;
    return false;
  }
  /** Takes note of a tag such as `<details open>` or `</details>`. */
  pass(tag) {
    const closing = tag[1] === "/";
    const name = folding.find((candidate) => isNamed(tag, candidate, closing ? 2 : 1));
    if (!name) return;
    const depth = this.depths.get(name) ?? 0;
    this.depths.set(name, closing ? Math.max(0, depth - 1) : depth + 1);
  }
  /** Closing tags at the end of a paragraph, where Markdown does not begin an HTML block. */
  passClosingTags(content) {
    for (let at3 = content.indexOf("</"); at3 >= 0; at3 = content.indexOf("</", at3 + 2))
      this.pass(content.slice(at3, at3 + 16));
  }
};
function isNamed(tag, name, at3) {
  if (tag.slice(at3, at3 + name.length).toLowerCase() !== name) return false;
  return !/[a-z0-9-]/i.test(tag[at3 + name.length] ?? "");
}
function readHtml(content, line, folds) {
  if (unseen2.test(content.trimStart().slice(0, 16))) return [];
  const page = new Page(line);
  let hasTags = true;
  for (let at3 = 0; at3 < content.length; ) {
    const next = content.indexOf("<", at3);
    page.add(next < 0 ? content.slice(at3) : content.slice(at3, next), folds.open);
    if (next < 0) break;
    if (content.startsWith("<!--", next)) {
      const end = endOfComment(content, next);
      at3 = end < 0 ? content.length : end;
      page.skip(content.slice(next, at3));
      continue;
    }
    const close = hasTags && /[a-z/]/i.test(content[next + 1] ?? "") ? content.indexOf(">", next) : -1;
    if (close < 0) {
      if (/[a-z/]/i.test(content[next + 1] ?? "")) hasTags = false;
      page.add("<", folds.open);
      at3 = next + 1;
      continue;
    }
    const tag = content.slice(next, close + 1);
    folds.pass(tag);
    page.addTag(tag, folds.open);
    at3 = close + 1;
  }
  return page.end();
}
var Page = class {
  constructor(line) {
    this.line = line;
  }
  line;
  lines = [];
  source = [];
  text = [];
  comment = false;
  add(words, hidden) {
    words.split("\n").forEach((part, index) => {
      if (index > 0) this.endLine();
      if (hidden) return;
      this.source.push(part);
      this.text.push(part);
    });
  }
  addTag(tag, hidden) {
    if (!hidden) {
      this.source.push(tag.replaceAll("\n", " "));
      this.text.push(" ");
    }
    this.skipLines(tag);
  }
  skip(comment) {
    this.comment = true;
    this.skipLines(comment);
  }
  end() {
    this.endLine();
    return this.lines;
  }
  skipLines(words) {
    for (let at3 = words.indexOf("\n"); at3 >= 0; at3 = words.indexOf("\n", at3 + 1)) this.endLine();
  }
  endLine() {
    const source = this.source.join("").trim();
    const text3 = this.text.join("").trim();
    if (source)
      this.lines.push({ line: this.line, source, text: text3, bold: false, cut: { comment: this.comment, image: false } });
    if (source) this.comment = false;
    this.line++;
    this.source = [];
    this.text = [];
  }
};

// src/model/task-markdown.ts
var botMarks = [
  { begin: "This is an auto-generated comment", end: "end of auto-generated comment" },
  { begin: "CURSOR_SUMMARY", end: "/CURSOR_SUMMARY" },
  { begin: "greptile_comment", end: "/greptile_comment" }
];
function readBlocks(body) {
  const tokens = [];
  const env = {};
  markdown.block.parse(body, markdown, env, tokens);
  const reader = new BlockReader(tokens, env);
  for (const [index, token] of tokens.entries()) reader.read(token, index);
  return { blocks: reader.blocks, parents: reader.parents, tooDeep: reader.tooDeep };
}
var BlockReader = class {
  constructor(tokens, env) {
    this.tokens = tokens;
    this.env = env;
    this.bots = new BotText(tokens);
  }
  tokens;
  env;
  blocks = [];
  parents = [0];
  tooDeep = false;
  folds = new Folds();
  bots;
  openItems = [];
  quotes = 0;
  top = 0;
  topLine = 0;
  isList = false;
  itemIsNew = false;
  row = null;
  inHeader = false;
  read(token, index) {
    if (token.level === 0 && token.nesting >= 0 && token.type !== "html_block") this.enterTop(token);
    const limit = markdown.options.maxNesting - 1;
    if (token.nesting > 0 && token.level >= limit && /^(?:list_item|blockquote)_open$/.test(token.type))
      this.tooDeep = true;
    if (token.type === "blockquote_open") this.quotes++;
    if (token.type === "blockquote_close") this.quotes--;
    if (this.quotes > 0) return;
    if (token.type === "html_block") this.readHtmlBlock(token, index);
    else if (token.type === "list_item_open") this.enterItem();
    else if (token.type === "list_item_close") this.openItems.pop();
    else if (token.type === "thead_open") this.inHeader = true;
    else if (token.type === "thead_close") this.inHeader = false;
    else if (token.type === "tr_open") this.row = { line: token.map[0] + 1, cells: [] };
    else if (token.type === "tr_close") this.endRow();
    else if (token.type === "inline") this.readInline(token, this.tokens[index - 1]);
  }
  enterTop(token) {
    this.top++;
    this.topLine = (token.map?.[0] ?? 0) + 1;
    this.isList = token.type.endsWith("_list_open");
  }
  enterItem() {
    this.parents.push(this.openItems.at(-1) ?? 0);
    this.openItems.push(this.parents.length - 1);
    this.itemIsNew = true;
  }
  place() {
    return { item: this.openItems.at(-1) ?? 0, top: this.top, topLine: this.topLine, isList: this.isList };
  }
  readInline(token, opening) {
    if (this.folds.open) {
      this.folds.passClosingTags(token.content);
      return;
    }
    if (this.bots.isSpeaking) return;
    if (this.row) {
      this.row.cells.push(readLines(token.content, this.row.line, this.env));
      return;
    }
    const line = token.map[0] + 1;
    const lines = readLines(token.content, line, this.env);
    if (opening.type === "heading_open") {
      this.blocks.push({ kind: "heading", line, level: Number(opening.tag.slice(1)), lines });
      this.itemIsNew = false;
    } else this.addParagraph(line, lines);
  }
  addParagraph(line, lines) {
    this.blocks.push({ kind: "paragraph", line, lines, opensItem: this.itemIsNew, ...this.place() });
    this.itemIsNew = false;
  }
  endRow() {
    const { line, cells } = this.row;
    this.row = null;
    if (cells.length > 0) this.blocks.push({ kind: "row", line, cells, isHeader: this.inHeader, ...this.place() });
  }
  readHtmlBlock(token, index) {
    const [begin, end] = token.map;
    const lines = readHtml(token.content, begin + 1, this.folds);
    const wasSpeaking = this.bots.isSpeaking;
    this.bots.pass(token, index);
    if (wasSpeaking || this.bots.isSpeaking) return;
    if (lines.length === 0) {
      this.blocks.push({ kind: "comment", line: begin + 1, end });
      return;
    }
    if (token.level === 0) this.enterTop(token);
    this.addParagraph(begin + 1, lines);
  }
};
var BotText = class {
  lastEnds;
  mark = null;
  constructor(tokens) {
    this.lastEnds = botMarks.map((mark2) => tokens.findLastIndex((token) => isComment(token, mark2.end)));
  }
  get isSpeaking() {
    return this.mark !== null;
  }
  pass(token, index) {
    if (this.mark) {
      if (isComment(token, this.mark.end)) this.mark = null;
      return;
    }
    const found2 = botMarks.findIndex((mark2, at3) => this.lastEnds[at3] > index && isComment(token, mark2.begin));
    this.mark = botMarks[found2] ?? null;
  }
};
function isComment(token, beginning) {
  if (token.type !== "html_block") return false;
  const content = token.content.trimStart();
  return content.startsWith("<!--") && content.slice(4, 12 + beginning.length).trimStart().startsWith(beginning);
}

// src/model/task-sections.ts
var boldLevel = 7;
function readSections({ blocks, parents }) {
  const sorter = new Sorter(parents);
  for (const block2 of blocks) sorter.read(block2);
  return sorter.passages;
}
var Sorter = class {
  constructor(parents) {
    this.parents = parents;
  }
  parents;
  passages = [];
  headings = [];
  itemParts = /* @__PURE__ */ new Map();
  pending = null;
  toolParagraphs = 0;
  columns = [];
  read(block2) {
    if (block2.kind === "heading") this.readHeading(block2.lines, block2.level);
    else if (block2.kind === "comment") this.readComment(block2);
    else if (block2.kind === "row") this.readRow(block2);
    else for (const part of splitAtTicks(block2)) this.readParagraph(part);
  }
  readHeading(lines, level) {
    this.pending = null;
    const first = lines[0];
    if (!first) return;
    const text3 = lines.map((line) => line.text).join(" ");
    const label = partNamed(text3) ? null : readLabel(first);
    const part = partNamed(text3) ?? label?.part ?? null;
    while (this.headings.length > 0 && this.headings.at(-1).level >= level) this.headings.pop();
    const outer = this.headings.at(-1)?.part ?? null;
    this.headings.push({ level, part: part ?? (outer === "tools" ? null : outer) });
    this.toolParagraphs = 0;
    if (label?.value) this.addPassage(label.part, [label.value], { isParagraph: true, place: "label" });
  }
  readComment(comment) {
    if (!this.pending || comment.line !== this.pending.line + 1) return;
    this.pending.prompted = true;
    this.pending.line = comment.end;
  }
  readRow(row) {
    const base2 = this.basePart(row);
    const texts = row.cells.map((cell) => cell.map((line) => line.text).join(" "));
    if (row.isHeader) {
      this.columns = texts.map((text3) => ({ part: columnPart(text3), name: text3.slice(0, 100) }));
      return;
    }
    const rowPart = partNamed(texts[0] ?? "");
    const isSplit = base2 === "tools" || base2 === "allow" || base2 === "deny";
    const rest = [];
    for (const [index, lines] of row.cells.entries()) {
      const column = this.columns[index];
      const part = column?.part ?? (index > 0 ? rowPart : null);
      const key2 = base2 === "tools" ? column?.name ?? null : null;
      if (lines.length === 0 || rowPart && index === 0) continue;
      if (part || isSplit) this.addPassage(part ?? base2, lines, { place: "cell", key: key2 });
      else for (const line of lines) rest.push(line);
    }
    if (rest.length > 0) this.addPassage(base2, rest, { place: "cell" });
  }
  readParagraph(block2) {
    const { lines, checked } = readTick(block2);
    const heading2 = block2.item === 0 && lines.length === 1 && lines[0].bold ? lines[0] : null;
    if (heading2 && this.readBoldHeading(heading2, block2)) return;
    let base2 = this.basePart(block2);
    if (base2 !== "tools" && checked === true && asksAboutAi(lines[0]?.text ?? "")) {
      this.addPassage("tools", lines, { checked, place: "box" });
      return;
    }
    let label = null;
    let current = null;
    for (const [index, line] of lines.entries()) {
      const found2 = this.acceptLabel(readLabel(line), line, base2, block2, checked);
      if (found2) {
        label = found2;
        current = null;
        if (block2.item > 0) {
          this.itemParts.set(block2.item, found2.part);
          base2 = found2.part;
        }
        if (found2.value) {
          const place = checked !== null ? "box" : found2.isTrailer ? "trailer" : "label";
          current = this.addPassage(found2.part, [found2.value], { checked, isParagraph: block2.item === 0, place });
        } else if (block2.item === 0 && index === lines.length - 1) {
          this.wait(found2, line, block2);
        }
        continue;
      }
      if (label && !continues(label, current, line)) label = null;
      const part = label ? label.part : base2;
      if (current && current.part === part && part !== "tools") current.lines.push(line);
      else
        current = this.addPassage(part, [line], {
          checked,
          isParagraph: block2.item === 0 && !heading2,
          place: this.placeOf(block2, checked, label)
        });
    }
    if (base2 === "tools" && block2.item === 0) this.toolParagraphs++;
  }
  /** `**Testing**` alone in its paragraph works as a heading below all others; any other bold line ends such a one. */
  readBoldHeading(line, block2) {
    while (this.headings.at(-1)?.level === boldLevel) this.headings.pop();
    const label = readLabel(line);
    if (!label || label.value) return false;
    if (label.part !== "tools") this.headings.push({ level: boldLevel, part: label.part });
    this.wait(label, line, block2);
    return true;
  }
  wait(label, line, block2) {
    this.toolParagraphs = 0;
    this.pending = {
      part: label.part,
      top: block2.top,
      line: line.line,
      prompted: label.isPrompted,
      isBold: line.bold
    };
  }
  /** Inside some parts a word before a colon is a key of that part rather than the label of another. */
  acceptLabel(label, line, base2, block2, checked) {
    if (!label || label.part === "tools") return label;
    if (checked !== null && base2 === "criteria") return null;
    if (base2 === "tools" && block2.item > 0 && !namesTouch(line)) return null;
    return label;
  }
  placeOf(block2, checked, label) {
    if (checked !== null) return "box";
    if (block2.item > 0) return "list";
    if (label?.value) return "label";
    return this.toolParagraphs === 0 ? "first-paragraph" : "prose";
  }
  basePart(block2) {
    if (block2.item === 0) return this.topPart(block2);
    const known = this.itemParts.get(block2.item);
    if (known !== void 0) return known;
    const parent = this.parents[block2.item];
    const part = this.basePart({ ...block2, item: parent });
    this.itemParts.set(block2.item, part);
    return part;
  }
  topPart(block2) {
    const { pending } = this;
    if (pending && block2.top === pending.top + 1) {
      const isNext = block2.topLine === pending.line + 1;
      if (pending.prompted ? block2.isList && isNext : block2.isList || pending.isBold || pending.part !== "tools")
        return pending.part;
    }
    return this.headings.at(-1)?.part ?? null;
  }
  addPassage(part, lines, more) {
    const passage = { part, lines, checked: null, isParagraph: false, place: "prose", key: null, ...more };
    this.passages.push(passage);
    return passage;
  }
};
function columnPart(text3) {
  const part = partNamed(text3);
  const isPlain = part === "tools" || part === "not-validated" || part === "deny" || part === "allow" && !isGeneralScope(text3);
  return isPlain ? part : null;
}
function continues(label, current, line) {
  const isStrict = label.part === "tools" || label.part === "allow" || label.part === "deny";
  if (!isStrict || !label.value && !label.isPrompted) return true;
  if (label.part === "tools") return /[;,]$/.test(current?.lines.at(-1)?.source ?? "");
  return readPaths(line.source) !== null;
}
var tickForm = /^\[([ xX])\]\s+/;
function splitAtTicks(block2) {
  const groups = [];
  for (const [index, line] of block2.lines.entries()) {
    const isTicked = tickForm.test(line.source);
    if (index === 0 || isTicked) groups.push({ ...block2, lines: [line], opensItem: isTicked });
    else groups.at(-1).lines.push(line);
  }
  return groups;
}
function readTick(block2) {
  const first = block2.lines[0];
  const tick = block2.opensItem && first ? tickForm.exec(first.source) : null;
  if (!tick || !first) return { lines: block2.lines, checked: null };
  const text3 = first.text.replace(/^\[?[ xX]?\]?\s+/, "");
  const source = first.source.slice(tick[0].length).trim();
  return { lines: [{ ...first, source, text: text3 }, ...block2.lines.slice(1)], checked: tick[1] !== " " };
}

// src/model/task-parse.ts
var bodyLimit = 4 * 65536;
function parseTask(title, body) {
  const source = normalise(body);
  const unknowns = [];
  if (source.length > bodyLimit) unknowns.push(tooLong);
  const { blocks, parents, tooDeep } = readBlocks(source.slice(0, bodyLimit));
  if (tooDeep) unknowns.push(tooDeeplyNested);
  const passages = readSections({ blocks, parents, tooDeep });
  const tools = passages.filter((passage) => passage.part === "tools");
  return {
    ...readItems(title, passages),
    ...readDeclaration(tools),
    statement: blocks.flatMap(readStatement2),
    unknowns
  };
}
function normalise(body) {
  return body.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
}
var tooLong = {
  code: "description-too-long",
  message: `The description is longer than ${bodyLimit} characters; the rest of it was not read.`,
  remedy: "Shorten the description.",
  quoted: []
};
var tooDeeplyNested = {
  code: "description-too-deep",
  message: "The description nests lists or quotes too deeply to be read to the end.",
  remedy: "Write the description with fewer than 40 levels of lists and quotes.",
  quoted: []
};
function readStatement2(block2) {
  if (block2.kind === "comment") return [];
  const lines = block2.kind === "row" ? joinCells(block2.line, block2.cells) : block2.lines;
  return lines.flatMap(
    (line) => line.source.split("\n").map((text3, index) => ({ line: line.line + index, text: text3.trim() })).filter(({ text: text3 }) => text3 !== "")
  );
}
function joinCells(line, cells) {
  const source = cells.map((cell) => cell.map((part) => part.source).join(" ")).join(" | ");
  return /[^\s|]/.test(source) ? [{ line, source, text: source, bold: false, cut: { comment: false, image: false } }] : [];
}

// src/record.ts
import { createHash } from "node:crypto";

// src/facts/approvals.ts
var stateBearing = /* @__PURE__ */ new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
function independentApprovals(pullRequest) {
  const { author, reviews, revisions } = pullRequest;
  if (reviews === null || author === null) return [];
  const latest = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (!stateBearing.has(review.state)) continue;
    if (review.author.type !== "User" || isSameAccount(review.author, author)) continue;
    const login = review.author.login.toLowerCase();
    const earlier = latest.get(login);
    if (earlier === void 0 || overrules(review, earlier)) latest.set(login, review);
  }
  return [...latest.values()].filter((review) => review.state === "APPROVED" && review.commit === revisions.head && Number.isFinite(time(review))).sort((a, b) => time(a) - time(b) || compare2(a.author.login.toLowerCase(), b.author.login.toLowerCase()));
}
function isSameAccount(a, b) {
  return a.login.toLowerCase() === b.login.toLowerCase() || a.id !== null && a.id === b.id;
}
function overrules(review, earlier) {
  if (time(review) !== time(earlier)) return time(review) > time(earlier);
  if (review.state !== earlier.state) return review.state !== "APPROVED";
  return compare2(review.commit ?? "", earlier.commit ?? "") < 0;
}
function time(review) {
  const parsed = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt);
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/record.ts
function recordEvidence(input, facts, policy, results) {
  const { pullRequest, task: task2 } = facts;
  return {
    _type: statementType,
    subject: subjectsOf(pullRequest),
    predicateType,
    predicate: {
      schemaVersion,
      verificationResult: verificationResultOf(results),
      stage: input.stage ?? "pull_request",
      verifier,
      policy: policyRecord(input, policy),
      run: { ...input.run, at: input.at },
      authority: {
        policyFrom: policyFrom(input.policySource),
        workflowFrom: workflowFrom(input.run.event),
        required: null
      },
      intent: intentRecord(facts, policy),
      change: {
        ...pullRequest.revisions,
        headRef: pullRequest.headRef,
        baseRef: pullRequest.baseRef,
        changeDigest: pullRequest.changeDigest,
        patchId: pullRequest.patchId,
        complete: pullRequest.source === "git" && pullRequest.unknowns.length === 0,
        source: pullRequest.source,
        commits: pullRequest.commits?.length ?? null,
        files: fileRecords(facts, policy)
      },
      tools: toolRecords(facts, policy),
      validation: {
        checks: [],
        testsChanged: facts.trace.filter((trace) => trace.kind === "test").map((trace) => trace.path),
        notValidated: task2.notValidated,
        stated: task2.items.filter((item) => item.kind === "validation").map((item) => item.line)
      },
      decision: { author: pullRequest.author?.login ?? null, approvals: approvalRecords(pullRequest), waivers: [] },
      results,
      chain: { previous: null },
      retention: {
        store: input.retention ? "artifact" : "none",
        days: input.retention?.days ?? null,
        requiredDays: policy.audit.retentionDays
      },
      limits: limitsOf(pullRequest)
    }
  };
}
function subjectsOf(pullRequest) {
  const head = { name: "head", digest: { gitCommit: pullRequest.revisions.head } };
  if (pullRequest.headObjectSha256 !== null) head.digest.sha256 = pullRequest.headObjectSha256;
  const tree = pullRequest.testMergeTree;
  return tree === null ? [head] : [head, { name: "test-merge", digest: { gitTree: tree } }];
}
function policyRecord(input, policy) {
  const source = input.policySource;
  const local = source.state === "local" || source.state === "invalid-local";
  const found2 = source.state === "present" || source.state === "invalid";
  return {
    state: source.state === "local" ? "present" : source.state === "invalid-local" ? "invalid" : source.state,
    uri: local ? `file:${encodeURIComponent(source.path)}` : found2 ? policyUri(input, source.commit, source.path) : null,
    commit: local ? null : source.commit,
    digest: found2 ? { gitBlob: source.blob, sha256: source.sha256 } : local ? { sha256: source.sha256 } : null,
    mode: policy.mode,
    review: policy.review
  };
}
function policyUri(input, commit, path2) {
  const repository = input.pullRequest.repository;
  const server = input.run.serverUrl ?? "https://github.com";
  const place = repository === null ? `git:${commit}` : `git+${server}/${repository.fullName}@${commit}`;
  return `${place}#${path2.split("/").map(encodeURIComponent).join("/")}`;
}
function policyFrom(source) {
  if (source.state === "present" || source.state === "invalid") return "base";
  if (source.state === "local" || source.state === "invalid-local") return "file";
  return source.state === "absent" ? "none" : "unknown";
}
function workflowFrom(event) {
  if (event === "pull_request") return "pull-request";
  return event === "pull_request_target" ? "default-branch" : null;
}
function intentRecord({ pullRequest, task: task2 }, policy) {
  const { declaration } = task2;
  return {
    uri: pullRequest.url,
    digest: { sha256: createHash("sha256").update(`${pullRequest.title}
${pullRequest.body}`).digest("hex") },
    author: pullRequest.author?.login ?? null,
    updatedAt: pullRequest.updatedAt,
    items: task2.items.map(({ id, line, kind, checked, text: text3 }) => ({
      id,
      line,
      kind,
      checked,
      ...policy.evidence.taskText ? { text: text3 } : {}
    })),
    boundaries: task2.boundaries,
    declaration: {
      state: declaration.state,
      tools: declaration.state === "tools" ? declaration.tools : [],
      lines: linesOf(declaration)
    },
    words: task2.words
  };
}
function linesOf(declaration) {
  if (declaration.state === "tools") return [...new Set(declaration.tools.map((tool2) => tool2.line))];
  if (declaration.state === "ambiguous") return declaration.lines;
  return declaration.state === "missing" ? [] : [declaration.line];
}
function fileRecords(facts, policy) {
  return facts.files.map((file, index) => {
    const trace = facts.trace[index];
    return {
      path: file.path,
      ...file.pathBytesBase64 === null ? {} : { pathBytesBase64: file.pathBytesBase64 },
      ...file.previousFilename === null ? {} : { previousFilename: file.previousFilename },
      status: file.status,
      mode: file.mode,
      previousMode: file.previousMode,
      blob: file.blob,
      previousBlob: file.previousBlob,
      added: file.added,
      deleted: file.deleted,
      binary: file.binary,
      kind: trace.kind,
      dataClass: facts.dataClasses[index] ?? null,
      trace: {
        state: trace.state,
        strength: trace.strength,
        links: policy.evidence.words ? trace.links : trace.links.map(withoutWords)
      }
    };
  });
}
function withoutWords({ words: _words, met: _met, ...link2 }) {
  return link2;
}
function toolRecords(facts, policy) {
  return facts.toolUses.map((use) => {
    const entry = registeredTool(policy, use.toolId);
    return {
      ...use,
      register: entry === null ? null : { id: entry.id, owner: entry.owner, maxDataClass: entry.maxDataClass, processing: entry.processing }
    };
  });
}
function approvalRecords(pullRequest) {
  const independent = new Set(independentApprovals(pullRequest));
  return (pullRequest.reviews ?? []).filter((review) => review.state === "APPROVED").map((review) => ({
    login: review.author.login,
    type: review.author.type,
    commit: review.commit,
    at: review.submittedAt,
    independent: independent.has(review)
  })).sort((a, b) => compare3(a.at ?? "", b.at ?? "") || compare3(a.login, b.login));
}
function compare3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function limitsOf(pullRequest) {
  const limits = [
    "Absence of a tool marker is not proof that no AI tool was used.",
    "This record shows what was checked; it certifies nothing and does not judge the quality of the code."
  ];
  if (pullRequest.author === null) {
    limits.push(
      "Author, branch and labels of a pull request were not given, so tools that show only there were not looked for."
    );
  }
  if (pullRequest.commits === null)
    limits.push("The commits could not be read, so tools that show only there were not looked for.");
  if (pullRequest.reviews === null) limits.push("Reviews were not read, so no approval could clear a review.");
  return limits.sort();
}

// src/rules/run-rules.ts
function runRules(facts, policy, judges = rules) {
  const approval = independentApprovals(facts.pullRequest)[0];
  const clearance = approval ? { login: approval.author.login, commit: facts.pullRequest.revisions.head, at: approval.submittedAt } : null;
  if (!policyIsKnown(facts)) {
    return judges.flatMap((rule) => rule.floor === "fixed" ? runRule(rule, facts, policy, null) : [notJudged(rule)]);
  }
  return judges.flatMap((rule) => runRule(rule, facts, policy, clearance));
}
function policyIsKnown({ policySource }) {
  return policySource.state === "present" || policySource.state === "local" || policySource.state === "absent";
}
function notJudged(rule) {
  return emptyResult(rule, "notApplicable", "Not judged, since the policy could not be read.");
}
function runRule(rule, facts, policy, clearance) {
  const level = levelOf(rule, policy);
  if (level === "off") return [emptyResult(rule, "notApplicable", "Switched off by the policy.")];
  const findings = rule.check(facts, policy);
  if (findings === "notApplicable") return [emptyResult(rule, "notApplicable", "There was nothing to look at.")];
  if (findings.length === 0) return [emptyResult(rule, "pass", "Checked, holds.")];
  return findings.map((finding) => writeDown(rule, finding, level, clearance)).sort(compareResults);
}
function levelOf(rule, policy) {
  if (rule.floor === "fixed" || !Object.hasOwn(policy.rules, rule.id)) return void 0;
  const level = policy.rules[rule.id];
  return ruleLevels.indexOf(level) < ruleLevels.indexOf(rule.floor) ? rule.floor : level;
}
function kindAt(level, kind) {
  if (level === void 0 || kind === "open") return kind;
  if (level === "informational") return "informational";
  if (level === "review") return kind === "fail" ? "review" : kind;
  return kind === "review" ? "fail" : kind;
}
function writeDown(rule, finding, level, clearance) {
  const kind = kindAt(level, finding.kind);
  const remedy = finding.remedy;
  return {
    ruleId: rule.id,
    kind,
    ...finding.path === void 0 ? {} : { path: finding.path },
    ...finding.toolId === void 0 ? {} : { toolId: finding.toolId },
    ...finding.taskLine === void 0 ? {} : { taskLine: finding.taskLine },
    message: finding.message.text,
    remedy: remedy?.text ?? null,
    quoted: [...finding.message.quoted, ...remedy?.quoted ?? []],
    clearedBy: kind === "review" ? clearance : null,
    controls: rule.controls
  };
}
function emptyResult(rule, kind, message) {
  return { ruleId: rule.id, kind, message, remedy: null, quoted: [], clearedBy: null, controls: rule.controls };
}
function compareResults(a, b) {
  return compare4(a.path ?? "", b.path ?? "") || compare4(a.message, b.message) || compare4(a.toolId ?? "", b.toolId ?? "") || (a.taskLine ?? -1) - (b.taskLine ?? -1) || compare4(a.remedy ?? "", b.remedy ?? "");
}
function compare4(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/evaluate.ts
function evaluate(input) {
  const policy = policyInForce(input.policySource);
  const task2 = parseTask(input.pullRequest.title, input.pullRequest.body);
  const files = [...input.pullRequest.files].sort(byPath);
  const facts = {
    pullRequest: input.pullRequest,
    files,
    task: task2,
    trace: traceFiles(task2, files),
    toolUses: detectTools({ pullRequest: input.pullRequest, task: task2, policy }),
    dataClasses: classifyFiles(files, policy),
    policySource: input.policySource,
    at: input.at
  };
  return recordEvidence(input, facts, policy, runRules(facts, policy));
}
function policyInForce(source) {
  if (source.state === "present" || source.state === "local") return source.policy;
  if (source.state === "absent") return { ...defaultPolicy(), mode: "observe" };
  return defaultPolicy();
}
function byPath(a, b) {
  const key2 = (file) => `${file.path}\0${file.pathBytesBase64 ?? ""}\0${file.status}`;
  const left = key2(a);
  const right = key2(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

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
    for (const key2 of Object.keys(value).sort()) {
      const member = value[key2];
      if (member !== void 0) members.push(`${canonicalString(key2)}:${canonicalJson(member)}`);
    }
    return `{${members.join(",")}}`;
  }
  throw new TypeError(`not a JSON value: ${typeof value}`);
}
function canonicalString(value) {
  if (!value.isWellFormed()) throw new TypeError("lone surrogate in a string");
  return JSON.stringify(value);
}

// src/outputs/evidence-bytes.ts
import { createHash as createHash2 } from "node:crypto";
function evidenceBytes(evidence) {
  return Buffer.from(canonicalJson(evidence), "utf8");
}
function predicateBytes(evidence) {
  return Buffer.from(canonicalJson(evidence.predicate), "utf8");
}
function sha256(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}

// src/inputs/memory.ts
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
var tolerated = 12 * 1024 * 1024;
var collect;
function sweepMemory() {
  if (process.memoryUsage().arrayBuffers <= tolerated) return;
  if (collect === void 0) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc");
  }
  collect();
}
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text3.charCodeAt(pos);
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
    if (digits < count) {
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
    if (text3.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text3.length && text3.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text3.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text3.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text3.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result += text3.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text3.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text3.charCodeAt(pos++);
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
        if (isLineBreak2(ch)) {
          result += text3.substring(start, pos);
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
    let code2 = text3.charCodeAt(pos);
    if (isWhiteSpace3(code2)) {
      do {
        pos++;
        value += String.fromCharCode(code2);
        code2 = text3.charCodeAt(pos);
      } while (isWhiteSpace3(code2));
      return token = 15;
    }
    if (isLineBreak2(code2)) {
      pos++;
      value += String.fromCharCode(code2);
      if (code2 === 13 && text3.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code2) {
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
        if (text3.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak2(text3.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text3.substring(start, pos);
          return token = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak2(ch)) {
              if (ch === 13 && text3.charCodeAt(pos) === 10) {
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
          value = text3.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code2);
        pos++;
        if (pos === len || !isDigit(text3.charCodeAt(pos))) {
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
        while (pos < len && isUnknownContentCharacter(code2)) {
          pos++;
          code2 = text3.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text3.substring(tokenOffset, pos);
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
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code2) {
    if (isWhiteSpace3(code2) || isLineBreak2(code2)) {
      return false;
    }
    switch (code2) {
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
function isWhiteSpace3(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak2(ch) {
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
function parseTree(text3, errors2 = [], options2 = ParseOptions.DEFAULT) {
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
    onError: (error2, offset, length) => {
      errors2.push({ error: error2, offset, length });
    }
  };
  visit(text3, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text3, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text3, false);
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
  function handleError(error2, skipUntilAfter = [], skipUntil = []) {
    onError(error2);
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
function printParseErrorCode(code2) {
  switch (code2) {
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
function flaw(code2, message, remedy) {
  return { code: code2, at: 0, path: "", message: join(message), remedy: join(remedy) };
}
function shorten(value) {
  const start = value.slice(0, 60).toWellFormed();
  return value.length > 60 ? `${start}\u2026` : start;
}
function syntaxFlaws(text3, errors2) {
  return errors2.filter((error2, index) => index === 0 || errors2[index - 1].offset !== error2.offset).slice(0, maxFlaws).map((error2) => syntaxFlaw(text3, error2));
}
function syntaxFlaw(text3, { error: error2, offset, length }) {
  const found2 = text3.slice(offset, offset + length);
  const describe = (code2, message, remedy) => ({
    ...flaw(
      code2,
      found2 === "" ? `${message}; found the end of the file.` : join(message, "; found ", say`${shorten(found2)}`, "."),
      remedy
    ),
    at: offset
  });
  switch (printParseErrorCode(error2)) {
    case "InvalidCommentToken":
      return describe("comment", "JSON has no comments", "Remove the comment; the schema describes every key.");
    case "PropertyNameExpected":
    case "ValueExpected":
      if (followsComma(text3, offset) && (found2 === "}" || found2 === "]")) {
        return describe("trailing-comma", "JSON allows no comma before a closing bracket", "Remove the comma.");
      }
      return printParseErrorCode(error2) === "ValueExpected" ? describe("value-expected", "A value is expected", "Write a value, or remove what asks for one.") : describe("key-expected", "A key between double quotes is expected", "Put the key between double quotes.");
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
function followsComma(text3, offset) {
  let at3 = offset - 1;
  while (at3 >= 0 && " 	\r\n".includes(text3[at3])) at3--;
  return text3[at3] === ",";
}

// src/model/json-document.ts
var jsonLimits = { bytes: 262144, depth: 32 };
function readJson(input) {
  const text3 = typeof input === "string" ? input : decode3(input);
  if (text3 === null)
    return {
      text: "",
      root: null,
      flaws: [flaw("not-utf-8", "The file is not valid UTF-8.", "Save the file as UTF-8.")]
    };
  const unreadable3 = firstObstacle(input, text3);
  if (unreadable3 !== null) return { text: text3, root: null, flaws: [unreadable3] };
  const errors2 = [];
  const tree = parseTree2(text3, errors2, { disallowComments: true, allowTrailingComma: false });
  const flaws = syntaxFlaws(text3, errors2);
  if (errors2.length === 0 && !isJson(text3)) flaws.push(flaw("not-json", "This is not JSON.", "Correct the syntax."));
  const broken = flaws.some((found2) => !shapeStaysClear.has(found2.code));
  if (tree === void 0 || broken) return { text: text3, root: null, flaws };
  const root = readNode(tree, "", flaws);
  return { text: text3, root, flaws };
}
function pathTo(path2, step) {
  if (typeof step === "number") return `${path2}[${step}]`;
  if (/^[A-Za-z_$][\w$-]{0,63}$/.test(step)) return path2 === "" ? step : `${path2}.${step}`;
  return `${path2}[${JSON.stringify(shorten(step))}]`;
}
var shapeStaysClear = /* @__PURE__ */ new Set(["comment", "trailing-comma"]);
function decode3(bytes) {
  if (bytes.byteLength > jsonLimits.bytes) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function firstObstacle(input, text3) {
  const bytes = typeof input === "string" ? byteLength(input) : input.byteLength;
  if (bytes > jsonLimits.bytes) {
    return flaw(
      "too-large",
      `The file is larger than ${jsonLimits.bytes} bytes.`,
      "Shorten it: name directories and globs instead of single files."
    );
  }
  if (text3.startsWith("\uFEFF")) {
    const remedy = "Save the file as UTF-8 without a byte order mark.";
    return flaw("byte-order-mark", "The file begins with a byte order mark, which JSON does not allow.", remedy);
  }
  if (text3.trim() === "")
    return flaw("empty-file", "The file is empty.", join("Write at least ", say`${'{ "version": 1 }'}`, "."));
  const deep = tooDeepAt(text3);
  return deep < 0 ? null : {
    ...flaw("too-deep", `The nesting is deeper than ${jsonLimits.depth}.`, "Remove the nesting; no key needs it."),
    at: deep
  };
}
function byteLength(text3) {
  return text3.length > jsonLimits.bytes ? text3.length : new TextEncoder().encode(text3).length;
}
function tooDeepAt(text3) {
  const scanner = createScanner2(text3, true);
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
function isJson(text3) {
  try {
    JSON.parse(text3);
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
  uri: { maxLength: 2048, pattern: "\\S", expected: "the address of a schema" }
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
      if (!(shape.emptyList && node.type === "array" && node.items.length === 0)) {
        refuse(shape, node, path2, checked);
      }
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
  for (const { key: key2, needs, because } of shape.together ?? []) {
    const member = members.find((one) => one.key === key2);
    if (member === void 0 || given.has(needs)) continue;
    checked.flaws.push({
      code: "not-yet-supported",
      at: member.keyAt,
      path: pathTo(path2, key2),
      message: join(because),
      remedy: say`Remove the key ${key2}, or set ${needs} beside it to false.`
    });
  }
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
  items.forEach((item, index) => {
    if (checked.flaws.length >= maxFlaws) return;
    const here = pathTo(path2, index);
    check(item, shape.items, here, checked);
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
function checkText(node, format3, path2, checked) {
  const { expected, maxLength, pattern } = textFormats[format3];
  if (node.type !== "string") wrongType(expected, node, path2, checked);
  else if (!new RegExp(pattern, "u").test(node.value) || isLongerThan(node.value, maxLength)) {
    wrongValue(expected, node, path2, checked);
  } else if (format3 === "date" && !isDay(node.value)) {
    wrongValue("a day of the calendar as YYYY-MM-DD", node, path2, checked);
  } else checked.texts.push({ format: format3, value: node.value, at: node.at, path: path2 });
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
function refuse({ code: code2, because }, node, path2, checked, instead = []) {
  const values = instead.length > 0 ? join(", or write ", sayChoices(instead.map(String)), ".") : ".";
  const remedy = join("Remove the key ", say`${path2}`, values);
  checked.flaws.push({ code: code2, at: node.at, path: path2, message: join(because), remedy });
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

// src/model/policy-links.ts
var import_valid = __toESM(require_valid(), 1);
var maxPatterns = 500;
var fewer = "Name directories or file endings instead, or join patterns.";
function checkLinks(texts) {
  return [...checkDataClasses(texts), ...checkToolIds(texts), ...checkRanges(texts), ...checkGlobs(texts)];
}
function checkDataClasses(texts) {
  const names2 = texts.filter((text3) => text3.format === "data-class");
  const declared = new Set(names2.filter(isDeclaration).map((text3) => text3.value));
  const compared = [...declared].slice(0, 64);
  return names2.filter((text3) => !isDeclaration(text3) && !declared.has(text3.value)).slice(0, maxFlaws).map((text3) => {
    const nearest = nearestKey(text3.value, compared);
    const classes = nearest === null ? join("none are declared") : join("declared are ", sayList([...declared]));
    const meant = nearest?.near ? say`; did you mean ${nearest.name}?` : join(".");
    return {
      ...at2(text3, "unknown-data-class"),
      message: join(
        "The data class ",
        say`${shorten(text3.value)}`,
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
function isDeclaration(text3) {
  return text3.path.startsWith("dataClasses[");
}
function checkToolIds(texts) {
  const seen = /* @__PURE__ */ new Set();
  return texts.filter((text3) => text3.format === "tool-id").filter((text3) => seen.has(text3.value) || !seen.add(text3.value)).slice(0, maxFlaws).map((text3) => ({
    ...at2(text3, "duplicate-tool"),
    message: join("The tool ", say`${text3.value}`, " is listed twice."),
    remedy: join("Join the two entries into one.")
  }));
}
function checkRanges(texts) {
  return texts.filter((text3) => text3.format === "semver-range" && (0, import_valid.default)(text3.value) === null).slice(0, maxFlaws).map((text3) => ({
    ...at2(text3, "wrong-range"),
    message: join("Expected a semver range; found ", say`${shorten(text3.value)}`, "."),
    remedy: join("Write a range such as ", say`${">=2.0.0"}`, " or ", say`${"1.x || 2.x"}`, ".")
  }));
}
function checkGlobs(texts) {
  const globs2 = texts.filter((text3) => text3.format === "glob");
  const flaws = [];
  const budget = fullBudget();
  const toldInAll = /* @__PURE__ */ new Set();
  globs2.slice(0, maxPatterns).forEach((text3) => {
    if (flaws.length >= maxFlaws) return;
    const read = readWithin(budget, text3.value);
    if (!("problem" in read)) flaws.push(...wrongGlob(text3));
    else if (!read.inAll) flaws.push(glob(text3, read.problem, "Write a shorter or plainer pattern, or several."));
    else if (!toldInAll.has(read.problem)) {
      toldInAll.add(read.problem);
      flaws.push({ ...glob(text3, read.problem, fewer), code: "too-many-globs" });
    }
  });
  const surplus = globs2[maxPatterns];
  if (surplus !== void 0) {
    const message = `This policy holds ${globs2.length} patterns; at most ${maxPatterns} are allowed.`;
    flaws.push({ ...at2(surplus, "too-many-globs"), message: join(message), remedy: join(fewer) });
  }
  return flaws;
}
function wrongGlob(text3) {
  const pattern = text3.value;
  const parts2 = pattern.split("/");
  if (pattern.startsWith("!") && pattern[1] !== "(") {
    const remedy = "List what is meant, without negation.";
    return [glob(text3, "begins with an exclamation mark, but globs do not negate", remedy)];
  }
  if (parts2.includes("..")) {
    return [glob(text3, "holds .. and so matches no path of a repository", "Write the path from the top directory.")];
  }
  if (parts2.every((part) => part === "" || part === ".")) {
    return [glob(text3, "names no path", join("Write ", say`${"**"}`, " where every path is meant."))];
  }
  if (/\\[^*?[\]{}()!+@|,\\]/.test(pattern)) {
    return [glob(text3, "holds a backslash, which is no separator", "Write slashes between directories.")];
  }
  return [];
}
function glob(text3, what, remedy) {
  const message = join("The pattern ", say`${shorten(text3.value)}`, ` ${what}.`);
  return { ...at2(text3, "wrong-glob"), message, remedy: join(remedy) };
}
function at2(text3, code2) {
  return { code: code2, at: text3.at, path: text3.path };
}

// src/model/rule-ids.ts
var ruleIds = [
  { id: "missing-task", floor: "off" },
  { id: "empty-change", floor: "off" },
  { id: "outside-boundary", floor: "off" },
  { id: "unexplained-file", floor: "off" },
  { id: "forbidden-path", floor: "review" },
  { id: "missing-declaration", floor: "off" },
  { id: "undeclared-tool", floor: "informational" },
  { id: "unlisted-tool", floor: "informational" },
  { id: "data-class-exceeded", floor: "review" },
  { id: "policy-changed", floor: "review" },
  { id: "incomplete-input", floor: "fixed" }
];
var plannedRuleIds = [
  "unmet-task-item",
  "contradicted-claim",
  "boundary-widened",
  "tool-version-not-allowed",
  "model-not-allowed",
  "unmanaged-account",
  "overdue-risk-assessment",
  "missing-supplier-terms",
  "overdue-policy-review",
  "untrained-operator",
  "agent-instructions-changed",
  "weakened-test",
  "self-authored-validation",
  "missing-check",
  "new-dependency",
  "missing-approval",
  "hidden-text",
  "ambiguous-task",
  "deceptive-name",
  "unusual-entry",
  "unpinned-run"
];

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
var recorded = "Register data: kept for the record, not yet compared with anything.";
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
var pathEntry = object({
  match: required(
    globs(1),
    "Globs of the paths that this entry is about. Brackets are literal; a plain path covers all below it."
  ),
  dataClass: key(
    text2("data-class"),
    "Data class of these paths, one of dataClasses. Where several entries match, the highest counts."
  ),
  customer: key(text2("words"), `Customer to whom the paths belong. ${recorded}`),
  forbid: key(
    choice("ai", "all"),
    "Forbids changes of these paths: ai, those in which an AI tool took part; all, every change."
  ),
  reason: key(text2("words"), "Why the paths are forbidden; shown with each finding."),
  approvers: key(
    lackingList("enforce approvers of paths"),
    "Who may approve changes of these paths. Not yet enforced, so it must be absent or empty."
  )
});
var tool = object({
  id: required(text2("tool-id"), "Id of the tool, as the declaration and the detector name it, such as claude-code."),
  owner: key(text2("words"), "Who answers for the tool in the organisation."),
  versions: key(text2("semver-range"), `Allowed versions, a semver range. ${recorded}`),
  models: key(globs(), `Allowed models, globs over their names such as claude-*. ${recorded}`),
  account: key(choice("managed", "personal", "any"), `Kind of account the tool must be used with. ${recorded}`),
  configuration: key(text2("words"), `Configuration under which the tool is allowed. ${recorded}`),
  processing: key(
    choice("local", "own-tenant", "vendor"),
    "Where the tool processes what it reads. Shown in the evidence."
  ),
  maxDataClass: key(text2("data-class"), "Highest data class the tool may touch, one of dataClasses."),
  paths: key(
    object({
      allow: key(globs(1), "Globs of the paths the tool may touch. Default: all."),
      deny: key(globs(), "Globs of the paths the tool may not touch; they win over allow.")
    }),
    "Where the tool may and may not be used."
  ),
  riskAssessment: key(
    object({
      reference: key(text2("words"), "Where the assessment is kept."),
      reviewed: key(text2("date"), "Day of the last review."),
      due: key(text2("date"), "Day by which the next review is due.")
    }),
    `Risk assessment of the tool. ${recorded}`
  ),
  supplier: key(
    object({
      agreement: key(text2("words"), "Agreement with the supplier."),
      trainingOptOut: key({ type: "flag" }, "Whether the supplier may not train on what the tool reads."),
      certificates: key({ type: "list", items: text2("words") }, "Certificates that the supplier holds."),
      customerApproval: key(
        { type: "list", items: text2("words"), orNull: true },
        "Customers whose paths the tool may touch; null where nobody was asked."
      )
    }),
    `Terms with the supplier. ${recorded}`
  ),
  signals: key(
    lacking("read signals of tools from the policy"),
    "Own signals by which to see the tool. Not yet known, so it must be absent."
  )
});
var training = {
  ...object({
    reference: key(text2("words"), "Name of the training."),
    required: key(
      {
        type: "choice",
        values: [false],
        refused: [{ value: true, ...notYet("enforce that authors are trained") }]
      },
      "Whether each author needs a current training. Not yet enforced, so it must be false or absent."
    ),
    register: key(text2("words"), "Path of the training register in the repository. Not yet read.")
  }),
  together: [
    {
      key: "register",
      needs: "required",
      because: "A training register asks that trainings are checked, which this version of Remit does not yet do."
    }
  ]
};
var policyTable = object({
  $schema: key(text2("uri"), "Address of this schema, for editors."),
  version: required({ type: "choice", values: [1] }, "Version of the policy format."),
  mode: key(
    choice("enforce", "observe"),
    "enforce: the result decides. observe: all is computed and recorded, nothing is blocked. Default enforce."
  ),
  review: key(
    choice("neutral", "block"),
    "What an uncleared review does to the check: neutral lets the merge go on, block holds it. Default neutral."
  ),
  owner: key(text2("words"), "Who answers for this policy."),
  reviewDue: key(text2("date"), `Day by which this policy is to be reviewed. ${recorded}`),
  task: key(task, "What each pull request must say."),
  dataClasses: key(
    { type: "list", items: text2("data-class"), distinct: true },
    "Names of the data classes, from lowest to highest."
  ),
  defaultDataClass: key(text2("data-class"), "Data class of paths that no entry names, one of dataClasses."),
  paths: key({ type: "list", items: pathEntry }, "Data classes and prohibitions by path."),
  tools: key(
    { type: "list", items: tool },
    "The register of AI tools. Once it is there, a tool that it does not list is a finding."
  ),
  people: key(object({ training: key(training, `Training of people. ${recorded}`) }), "What is asked of people."),
  checks: key(
    lackingList("enforce expected checks"),
    "Checks that must have run. Not yet enforced, so it must be absent or empty."
  ),
  approval: key(
    lacking("enforce a number of approvals"),
    "Approvals that a change needs. Not yet enforced, so it must be absent."
  ),
  profiles: key(
    lackingList("grant exemptions by profile"),
    "Exemptions for kinds of authors. Not yet known, so it must be absent or empty."
  ),
  rules: key(rules2(), "Level of each rule: off, informational, review or fail, never below its floor."),
  waivers: key(lackingList("grant waivers"), "Granted exceptions. Not yet known, so it must be absent or empty."),
  evidence: key(
    object({
      store: key(choice("artifact"), "Where the evidence is kept. Default and only value: artifact."),
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
    lacking("read policies that extend others"),
    "Another policy to build on. Not yet known, so it must be absent."
  )
});
function rules2() {
  const keys = /* @__PURE__ */ new Map();
  for (const { id, floor: floor2 } of ruleIds) {
    if (floor2 === "fixed") {
      keys.set(
        id,
        key(
          { type: "lacking", code: "fixed-rule", because: `A policy cannot change the rule ${id}.` },
          "Always open: a policy cannot change it."
        )
      );
      continue;
    }
    const from = ruleLevels.indexOf(floor2);
    const refused = ruleLevels.slice(0, from).map((value) => ({
      value,
      code: "below-floor",
      because: `The floor of the rule ${id} is ${floor2}: a policy cannot set it lower.`
    }));
    const description = from === 0 ? "May be switched off." : `Floor: ${floor2}.`;
    keys.set(id, key({ type: "choice", values: ruleLevels.slice(from), refused }, description));
  }
  for (const id of plannedRuleIds) {
    keys.set(id, key(lacking(`enforce the rule ${id}`), "A rule of a later version, so it must be absent."));
  }
  return { type: "object", keys };
}
function object(keys) {
  return { type: "object", keys: new Map(Object.entries(keys)) };
}
function key(shape, description) {
  return { shape, description };
}
function required(shape, description) {
  return { shape, description, required: true };
}
function text2(format3) {
  return { type: "text", format: format3 };
}
function choice(...values) {
  return { type: "choice", values };
}
function globs(atLeast = 0) {
  return { type: "list", items: text2("glob"), ...atLeast > 0 ? { atLeast } : {} };
}
function lacking(what) {
  return { type: "lacking", ...notYet(what) };
}
function lackingList(what) {
  return { ...notYet(what), type: "lacking", emptyList: true };
}
function notYet(what) {
  return { code: "not-yet-supported", because: `This version of Remit does not yet ${what}.` };
}

// src/model/policy-parse.ts
var maxProblems = 100;
function parsePolicy(input, file) {
  const { text: text3, root, flaws } = readJson(input);
  if (root === null) return { policy: null, problems: problemsOf(flaws, text3, file) };
  const checked = checkShape(root, policyTable);
  const all = [...flaws, ...checked.flaws, ...checkLinks(checked.texts)];
  if (all.length > 0) return { policy: null, problems: problemsOf(all, text3, file) };
  return { policy: policyOf(plainValue(root)), problems: [] };
}
function problemsOf(flaws, text3, file) {
  const starts = lineStarts(text3);
  const sorted2 = flaws.map((flaw2, order) => ({ flaw: flaw2, order })).sort((a, b) => a.flaw.at - b.flaw.at || a.order - b.order);
  const problems = sorted2.slice(0, maxProblems).map(({ flaw: { code: code2, at: at3, path: path2, message, remedy } }) => {
    const line = lineOf(starts, at3);
    const column = at3 - starts[line - 1] + 1;
    const quoted = [...message.quoted, ...remedy.quoted];
    return { code: code2, file, line, column, path: path2, message: message.text, remedy: remedy.text, quoted };
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
function lineStarts(text3) {
  const starts = [0];
  for (let at3 = 0; at3 < text3.length; at3++) {
    const char = text3[at3];
    if (char === "\n" || char === "\r" && text3[at3 + 1] !== "\n") starts.push(at3 + 1);
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
    approvers: []
  };
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
    } : null
  };
}

// src/inputs/git.ts
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join4, resolve } from "node:path";
async function openStore(options2) {
  const borrowed = options2.borrow === null ? null : await describeRepository(options2.borrow);
  const dir = mkdtempSync(join4(tmpdir(), "remit-git-"));
  removeOnExit(dir);
  const objectFormat = borrowed?.objectFormat ?? "sha1";
  mkdirSync(join4(dir, "objects", "info"), { recursive: true });
  mkdirSync(join4(dir, "refs"));
  writeFileSync(join4(dir, "HEAD"), "ref: refs/heads/none\n");
  writeConfiguration(dir, objectFormat);
  if (borrowed !== null) {
    writeFileSync(join4(dir, "objects", "info", "alternates"), `${quoteAlternate(borrowed.objects)}
`);
    const shallow = readIfPresent(borrowed.shallow);
    if (shallow !== null) writeFileSync(join4(dir, "shallow"), shallow);
  }
  return { dir, env: { ...gitEnvironment(), GIT_DIR: dir }, objectFormat };
}
function writeConfiguration(dir, objectFormat) {
  writeFileSync(
    join4(dir, "config"),
    objectFormat === "sha256" ? "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n" : "[core]\n	repositoryformatversion = 0\n	bare = true\n"
  );
}
function closeStore(store) {
  openFolders.delete(store.dir);
  rmSync(store.dir, { recursive: true, force: true });
}
var openFolders = /* @__PURE__ */ new Set();
var isWatching = false;
function removeOnExit(dir) {
  openFolders.add(dir);
  if (isWatching) return;
  isWatching = true;
  process.once("exit", () => {
    for (const open of openFolders) rmSync(open, { recursive: true, force: true });
  });
}
async function describeRepository(directory) {
  let answer;
  try {
    answer = await runGit(
      ["-c", "safe.directory=*", "rev-parse", "--git-path", "objects", "--git-path", "shallow", "--show-object-format"],
      { env: gitEnvironment(), cwd: directory }
    );
  } catch (cause) {
    if (cause instanceof InputError && cause.code !== "git-not-found") throw cause;
    throw new InputError(
      "not-a-repository",
      "The folder holds no git repository that git can read.",
      "Run Remit inside a git repository, or name one with --repo.",
      { cause }
    );
  }
  const [objects, shallow, format3] = answer.toString("utf8").split("\n");
  return {
    objects: resolve(directory, objects),
    shallow: resolve(directory, shallow),
    objectFormat: format3 === "sha256" ? "sha256" : "sha1"
  };
}
function quoteAlternate(path2) {
  return /[\n"\\]/.test(path2) ? `"${path2.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"` : path2;
}
function readIfPresent(path2) {
  try {
    return readFileSync(path2);
  } catch {
    return null;
  }
}
function shallowCommits(store) {
  const text3 = readIfPresent(join4(store.dir, "shallow"))?.toString("latin1") ?? "";
  return new Set(text3.split("\n").filter((line) => line !== ""));
}
async function hasObjects(store, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Set();
  const answer = await runGit(["cat-file", "--batch-check=%(objectname)", "--buffer"], {
    env: store.env,
    input: `${ids.map(objectId).join("\n")}
`
  });
  return new Set(
    answer.toString("latin1").split("\n").filter((line) => line !== "" && !line.endsWith(" missing"))
  );
}
async function fetchObjects(store, request) {
  if (request.ids.length === 0) return;
  const target = fetchTarget(request);
  const env = { ...store.env };
  if (request.token !== null && target.mayCarryToken) {
    env.GIT_CONFIG_COUNT = "1";
    env.GIT_CONFIG_KEY_0 = `http.${request.url}.extraHeader`;
    env.GIT_CONFIG_VALUE_0 = `Authorization: Basic ${Buffer.from(`x-access-token:${request.token}`).toString("base64")}`;
  }
  const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
  args.push("--recurse-submodules=no", "--stdin");
  if (request.depth !== null) args.push(`--depth=${request.depth}`);
  if (request.filter !== null) args.push(`--filter=${request.filter}`);
  try {
    await runGit([...args, "--end-of-options", request.url], {
      env,
      input: `${request.ids.map(objectId).join("\n")}
`,
      network: true
    });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "fetch-failed",
      `git could not fetch ${request.ids.length} objects from the repository of the base branch.`,
      "Give the job permissions contents: read, or add actions/checkout with fetch-depth: 0 before Remit, and re-run it.",
      { cause }
    );
  } finally {
    writeConfiguration(store.dir, store.objectFormat);
  }
}
function fetchTarget(request) {
  if (request.url.startsWith("/")) return { mayCarryToken: false };
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  const loopback = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url?.protocol === "file:") return { mayCarryToken: false };
  if (url?.protocol === "https:") return { mayCarryToken: url.origin === request.serverOrigin };
  if (url?.protocol === "http:" && (loopback || url.origin === request.serverOrigin)) return { mayCarryToken: true };
  throw new InputError(
    "fetch-refused",
    "The address of the repository is neither https nor a local one, so nothing was fetched from it.",
    "Add actions/checkout with fetch-depth: 0 before Remit, and re-run it."
  );
}

// src/inputs/git-history.ts
import { createHash as createHash3 } from "node:crypto";
var commitLimit = 2e4;
async function readCommitObjects(store, ids) {
  if (ids.length === 0) return [];
  const output = await runGit(["cat-file", "--batch", "--buffer"], {
    env: store.env,
    input: `${ids.map(objectId).join("\n")}
`
  });
  const commits = [];
  let position = 0;
  for (const id of ids) {
    const end = output.indexOf(10, position);
    const [, type, size] = output.subarray(position, end).toString("latin1").split(" ");
    const raw = output.subarray(end + 1, end + 1 + Number(size));
    position = end + 1 + Number(size) + 1;
    commits.push(checkCommit(store, id, type, raw));
  }
  return commits;
}
function checkCommit(store, id, type, raw) {
  if (type !== "commit" || hashObject(store, "commit", raw) !== id) {
    throw new InputError(
      "missing-objects",
      "A commit of the change is not in the repository, or is damaged there.",
      "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again."
    );
  }
  return { raw, sha256: createHash3("sha256").update(raw).digest("hex"), ...parseCommit(id, raw) };
}
async function readCommit(store, id) {
  return (await readCommitObjects(store, [id]))[0];
}
function hashObject(store, type, raw) {
  return createHash3(store.objectFormat).update(`${type} ${raw.length}\0`).update(raw).digest("hex");
}
async function readHistory(store, mergeBase, head) {
  const args = ["rev-list", `--max-count=${commitLimit + 1}`, objectId(head), `^${objectId(mergeBase)}`];
  let ids;
  try {
    ids = (await runGit(args, { env: store.env })).toString("latin1").split("\n").filter(Boolean);
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "missing-objects",
      "The history of the change is not in the repository.",
      "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.",
      { cause }
    );
  }
  if (ids.length > commitLimit) {
    throw new InputError(
      "too-many-commits",
      `The change has more than ${commitLimit} commits.`,
      "Rebase the branch on its base, or split it."
    );
  }
  const cut2 = shallowCommits(store);
  const objects = await readCommitObjects(store, ids.includes(head) ? ids : [...ids, head]);
  return {
    commits: objects.slice(0, ids.length).map((object2) => object2.commit),
    head: objects.find((object2) => object2.commit.id === head),
    complete: !ids.some((id) => cut2.has(id))
  };
}
async function findMergeBase(store, one, other2) {
  try {
    const answer = await runGit(["merge-base", objectId(one), objectId(other2)], { env: store.env });
    return answer.toString("latin1").trim() || null;
  } catch (cause) {
    if (cause instanceof GitError && cause.exitCode === 1) return null;
    if (!(cause instanceof GitError)) throw cause;
    throw new InputError(
      "missing-objects",
      "The commits to compare are not both in the repository.",
      "Fetch both branches (in a workflow: actions/checkout with fetch-depth: 0), and run Remit again.",
      { cause }
    );
  }
}
function parseCommit(id, raw) {
  const split2 = raw.indexOf("\n\n");
  const header = raw.subarray(0, split2 < 0 ? raw.length : split2);
  const fields = header.toString("latin1").split("\n");
  const value = (key2) => fields.filter((line) => line.startsWith(`${key2} `)).map((line) => line.slice(key2.length + 1));
  const decode4 = decoder5(value("encoding")[0]);
  const message = split2 < 0 ? Buffer.alloc(0) : raw.subarray(split2 + 2);
  return {
    tree: value("tree")[0] ?? "",
    commit: {
      id,
      parents: value("parent"),
      author: parseIdentity(decode4(Buffer.from(value("author")[0] ?? "", "latin1"))),
      committer: parseIdentity(decode4(Buffer.from(value("committer")[0] ?? "", "latin1"))),
      message: decode4(message).trimEnd()
    }
  };
}
function decoder5(encoding) {
  try {
    const text3 = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => text3.decode(bytes);
  } catch {
    const text3 = new TextDecoder();
    return (bytes) => text3.decode(bytes);
  }
}
function parseIdentity(line) {
  const open = line.indexOf("<");
  const close = line.indexOf(">", open + 1);
  if (open < 0 || close < 0) return { name: line.trim(), email: "" };
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close) };
}

// src/inputs/git-policy.ts
import { createHash as createHash4 } from "node:crypto";
var defaultPolicyPath2 = ".github/remit.json";
async function readPolicy(store, commit, path2) {
  const unreadable3 = (reason) => ({ state: "unreadable", path: path2, commit, reason });
  let entry;
  let bytes;
  try {
    entry = await treeEntry(store, commit, path2);
    if (entry === null) return { state: "absent", path: path2, commit };
    if (entry.mode !== "100644" && entry.mode !== "100755") return unreadable3("it is not a regular file");
    bytes = await runGit(["cat-file", "blob", entry.id], { env: store.env });
  } catch (cause) {
    if (cause instanceof GitError) return unreadable3("its object is not in the repository");
    if (cause instanceof InputError && cause.code === "change-too-large") return unreadable3("it is too large");
    throw cause;
  }
  if (hashObject(store, "blob", bytes) !== entry.id) return unreadable3("its object is damaged");
  const digest = { blob: entry.id, sha256: createHash4("sha256").update(bytes).digest("hex") };
  const parsed = parsePolicy(bytes, path2);
  return parsed.policy === null ? { state: "invalid", path: path2, commit, ...digest, problems: parsed.problems } : { state: "present", path: path2, commit, ...digest, policy: parsed.policy };
}
async function policyBlob(store, commit, path2) {
  return (await treeEntry(store, commit, path2))?.id ?? null;
}
async function treeEntry(store, commit, path2) {
  const output = await runGit(["ls-tree", "-z", "--full-tree", objectId(commit), "--", path2], { env: store.env });
  const end = output.indexOf(0);
  if (end < 0) return null;
  const [mode, , id] = output.subarray(0, end).toString("latin1").split("	")[0].split(" ");
  if (mode === void 0 || !isObjectId(id)) return null;
  return { mode, id };
}

// src/inputs/git-change.ts
import { closeSync, openSync, readSync, rmSync as rmSync2 } from "node:fs";
import { join as join5 } from "node:path";

// src/model/change-digest.ts
import { createHash as createHash5 } from "node:crypto";
var absent = "000000";
function changeDigest(entries) {
  const hash = createHash5("sha256");
  hash.update("remit-change-digest-v1\n");
  for (const entry of [...entries].sort((a, b) => Buffer.compare(a.path, b.path))) {
    const none3 = new Uint8Array();
    hash.update(`${entry.oldMode} ${entry.newMode} ${entry.hunks === null ? "object" : "text"}\0`);
    hash.update(entry.oldMode === absent ? none3 : entry.path);
    hash.update("\0");
    hash.update(entry.newMode === absent ? none3 : entry.path);
    hash.update("\0");
    if (entry.hunks === null) {
      hash.update(`${entry.oldId} ${entry.newId}\0`);
    } else {
      const bodies = hunkBodies(entry.hunks);
      hash.update(`${bodies.reduce((sum, body) => sum + body.length, 0)}\0`);
      for (const body of bodies) hash.update(body);
    }
  }
  return hash.digest("hex");
}
var newline2 = 10;
var hunkMark = Buffer.from("\n@@");
function hunkBodies(bytes) {
  const hunks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const bodies = [];
  for (let header = 0; header < hunks.length; ) {
    const lineEnd3 = hunks.indexOf(newline2, header);
    if (lineEnd3 < 0) break;
    const mark2 = hunks.indexOf(hunkMark, lineEnd3 + 1);
    const end = mark2 < 0 ? hunks.length : mark2 + 1;
    bodies.push(hunks.subarray(lineEnd3 + 1, end));
    header = end;
  }
  return bodies;
}

// src/inputs/git-change.ts
var commonOptions = [
  "-r",
  "-z",
  "--raw",
  "-p",
  "-U3",
  "--inter-hunk-context=0",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--full-index",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--submodule=short",
  "--ignore-submodules=none",
  "--src-prefix=a/",
  "--dst-prefix=b/"
];
var changeOptions = [...commonOptions, "--no-renames"];
var renameOptions = [...commonOptions, "-M50%", "-l1000", "--diff-filter=R"];
async function readChange(store, from, to) {
  const path2 = join5(store.dir, "change");
  try {
    const output = await diffTree(store, changeOptions, from, to, path2);
    if (output.length > largeDiff) keepHeapSmall();
    const { patch, ...change } = await parseChange(output, () => diffTree(store, renameOptions, from, to));
    return { ...change, patchId: await patchId(store, path2, patch.byteOffset - output.byteOffset, patch.length) };
  } finally {
    rmSync2(path2, { force: true });
  }
}
async function parseChange(output, readRenames) {
  const { entries, patch } = parseDiff(output);
  const files = entries.map(asChangedFile);
  const added = entries.filter((entry) => entry.status === "A").length;
  const removed = entries.filter((entry) => entry.status === "D").length;
  const digest = changeDigest(entries.map(asChangeEntry));
  const renamed = added > 0 && removed > 0 ? parseDiff(await readRenames()).entries : [];
  return {
    files: foldRenames(files, entries, renamed),
    changeDigest: digest,
    counts: { added, removed, modified: entries.length - added - removed },
    patch
  };
}
async function missingBlobs(store, from, to) {
  const output = await diffTree(store, ["-r", "-z", "--raw", "--no-abbrev", "--no-renames"], from, to);
  const wanted = /* @__PURE__ */ new Set();
  for (const entry of parseRaw(output).entries) {
    if (entry.oldMode !== absentMode && entry.oldMode !== submoduleMode) wanted.add(entry.oldId);
    if (entry.newMode !== absentMode && entry.newMode !== submoduleMode) wanted.add(entry.newId);
  }
  const present = await hasObjects(store, [...wanted]);
  return [...wanted].filter((id) => !present.has(id));
}
async function diffTree(store, options2, from, to, path2 = null) {
  const args = ["diff-tree", ...options2, objectId(from), objectId(to)];
  try {
    return await (path2 === null ? runGit(args, { env: store.env }) : runGitToFile(args, { env: store.env }, path2));
  } catch (cause) {
    throw cause instanceof GitError ? missingObjects(cause) : cause;
  }
}
function missingObjects(cause) {
  return new InputError(
    "missing-objects",
    "The repository lacks objects that the change needs, so the change could not be read.",
    "Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.",
    { cause }
  );
}
var largeDiff = 8 * 1024 * 1024;
var patchIdLimit = 1024 * 1024;
async function patchId(store, path2, start, length) {
  if (length === 0 || length > patchIdLimit) return null;
  const file = openSync(path2, "r");
  try {
    for (let at3 = 0; at3 < start; ) at3 += readSync(file, Buffer.alloc(start - at3));
    const answer = await runGit(["patch-id", "--stable"], { env: store.env, input: file });
    return answer.toString("latin1").split(" ")[0] || null;
  } finally {
    closeSync(file);
  }
}
var absentMode = "000000";
var submoduleMode = "160000";
var linkMode = "120000";
var newline3 = 10;
function unreadable2() {
  return new InputError(
    "diff-unreadable",
    "git described the change in a form that Remit does not know.",
    "Report this with the output of git --version."
  );
}
function parseRaw(output) {
  const entries = [];
  let position = 0;
  const field = () => {
    const end = output.indexOf(0, position);
    if (end < 0) throw unreadable2();
    const value = output.subarray(position, end);
    position = end + 1;
    return value;
  };
  while (position < output.length && output[position] !== 0) {
    const parts2 = field().toString("latin1").split(" ");
    if (parts2.length !== 5 || !parts2[0].startsWith(":")) throw unreadable2();
    const status = parts2[4].slice(0, 1);
    const first = field();
    const second = status === "R" ? field() : null;
    entries.push({
      oldMode: parts2[0].slice(1),
      newMode: parts2[1],
      oldId: parts2[2],
      newId: parts2[3],
      status,
      path: second ?? first,
      oldPath: second === null ? null : first,
      binary: false,
      hunks: Buffer.alloc(0)
    });
  }
  return { entries, patchStart: Math.min(position + 1, output.length) };
}
function parseDiff(output) {
  const { entries, patchStart } = parseRaw(output);
  const patch = output.subarray(patchStart);
  const sections = patchSections(patch);
  let next = 0;
  for (const entry of entries) {
    const count = entry.status === "T" ? 2 : 1;
    const own = sections.slice(next, next + count);
    if (own.length !== count) throw unreadable2();
    next += count;
    entry.binary = own.some((section) => section.binary);
    entry.hunks = count === 1 ? own[0].hunks : Buffer.concat(own.map((section) => section.hunks));
  }
  if (next !== sections.length) throw unreadable2();
  return { entries, patch };
}
var sectionMark = Buffer.from("\ndiff --git ");
var hunkMark2 = Buffer.from("\n@@ ");
var binaryMark = Buffer.from("\nBinary files ");
function patchSections(patch) {
  const sections = [];
  let start = 0;
  while (start < patch.length) {
    const mark2 = patch.indexOf(sectionMark, start);
    const end = mark2 < 0 ? patch.length : mark2 + 1;
    const section = patch.subarray(start, end);
    const hunk = section.indexOf(hunkMark2);
    sections.push({
      hunks: hunk < 0 ? section.subarray(section.length) : section.subarray(hunk + 1),
      binary: hunk < 0 && section.indexOf(binaryMark) >= 0
    });
    start = end;
  }
  return sections;
}
function namedByObject(entry) {
  return entry.binary || [entry.oldMode, entry.newMode].some((mode) => mode === linkMode || mode === submoduleMode);
}
function asChangeEntry(entry) {
  return { ...entry, hunks: namedByObject(entry) ? null : entry.hunks };
}
function asChangedFile(entry) {
  const name = decodePath(entry.path);
  const counts = entry.binary ? null : countLines(entry.hunks);
  return {
    path: name.path,
    pathBytesBase64: name.bytesBase64,
    previousFilename: entry.oldPath === null ? null : decodePath(entry.oldPath).path,
    status: statusOf(entry),
    mode: entry.newMode === absentMode ? null : entry.newMode,
    previousMode: entry.oldMode === absentMode ? null : entry.oldMode,
    blob: entry.newMode === absentMode ? null : entry.newId,
    previousBlob: entry.oldMode === absentMode ? null : entry.oldId,
    added: counts?.added ?? null,
    deleted: counts?.deleted ?? null,
    binary: entry.binary,
    patch: entry.binary ? null : entry.hunks
  };
}
function statusOf(entry) {
  if (entry.status === "A") return "added";
  if (entry.status === "D") return "removed";
  if (entry.status === "R") return "renamed";
  return entry.oldId === entry.newId || entry.status === "T" ? "changed" : "modified";
}
function decodePath(bytes) {
  const path2 = bytes.toString("utf8");
  return { path: path2, bytesBase64: Buffer.from(path2, "utf8").equals(bytes) ? null : bytes.toString("base64") };
}
function countLines(hunks) {
  let added = 0;
  let deleted = 0;
  const length = hunks.length;
  for (let index = 0; index < length; index++) {
    if (hunks[index] !== newline3) continue;
    const first = hunks[index + 1];
    if (first === 43) added++;
    else if (first === 45) deleted++;
  }
  return { added, deleted };
}
function foldRenames(files, entries, renamed) {
  if (renamed.length === 0) return files;
  const gone = /* @__PURE__ */ new Set();
  for (const entry of renamed) {
    gone.add(`D${entry.oldPath.toString("latin1")}`);
    gone.add(`A${entry.path.toString("latin1")}`);
  }
  const kept = files.filter((_, index) => !gone.has(entries[index].status + entries[index].path.toString("latin1")));
  return [...kept, ...renamed.map(asChangedFile)];
}

export {
  isNeverTool,
  verifier,
  rules,
  evaluate,
  policyInForce,
  parsePolicy,
  openStore,
  closeStore,
  shallowCommits,
  hasObjects,
  fetchObjects,
  checkCommit,
  readCommit,
  readHistory,
  findMergeBase,
  defaultPolicyPath2 as defaultPolicyPath,
  readPolicy,
  policyBlob,
  canonicalJson,
  evidenceBytes,
  predicateBytes,
  sha256,
  sweepMemory,
  keepHeapSmall,
  changeOptions,
  renameOptions,
  readChange,
  parseChange,
  missingBlobs,
  missingObjects
};
