import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  readText,
  verify
} from "./chunk-ETX2TSP7.js";
import "./chunk-KWUVNUGB.js";
import "./chunk-A2B3PVNR.js";
import "./chunk-S6Y2PGTQ.js";
import "./chunk-JEV72JDA.js";
import "./chunk-N4QVBIQ5.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-ZAL2OSYX.js";
import "./chunk-6PK53NSK.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-X4LG6FVJ.js";
import "./chunk-K24NUTZO.js";
import "./chunk-GQRZUGOX.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  readText,
  verify
};
