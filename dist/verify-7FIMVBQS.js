import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  verify
} from "./chunk-FLVS35HF.js";
import "./chunk-W2EBXFDC.js";
import "./chunk-ELMRAVFM.js";
import "./chunk-KXJ6K3DR.js";
import "./chunk-RR63NILK.js";
import "./chunk-H7XTBA2K.js";
import "./chunk-PI7IA7P2.js";
import "./chunk-TOVQYA4K.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  verify
};
