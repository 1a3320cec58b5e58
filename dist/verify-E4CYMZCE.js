import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  verify
} from "./chunk-FU67NBZL.js";
import "./chunk-PO6ZZFA4.js";
import "./chunk-JOE2LFTC.js";
import "./chunk-KXJ6K3DR.js";
import "./chunk-MDJ3CHGK.js";
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
