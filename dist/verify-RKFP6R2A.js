import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  readText,
  verify
} from "./chunk-XUM3GLEK.js";
import "./chunk-2DHFU2X3.js";
import "./chunk-L5VWGGYB.js";
import "./chunk-G3RWB66Z.js";
import "./chunk-X3LIQ66J.js";
import "./chunk-N4QVBIQ5.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-ZAL2OSYX.js";
import "./chunk-OLZIZYT3.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-BUQ465WE.js";
import "./chunk-K24NUTZO.js";
import "./chunk-WBVYY7Q4.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  readText,
  verify
};
