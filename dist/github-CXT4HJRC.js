import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  connectGitHub,
  defaultLimits
} from "./chunk-P53F6RSH.js";
import "./chunk-WNWQXCKQ.js";
import "./chunk-NYLB6TZO.js";
import "./chunk-F6OJXRYC.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  connectGitHub,
  defaultLimits
};
