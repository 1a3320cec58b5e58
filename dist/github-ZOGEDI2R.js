import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  connectGitHub,
  defaultLimits
} from "./chunk-5ZPN2CNB.js";
import "./chunk-WNWQXCKQ.js";
import "./chunk-NYLB6TZO.js";
import "./chunk-BSPUYVQH.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  connectGitHub,
  defaultLimits
};
