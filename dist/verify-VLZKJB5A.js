import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  verify
} from "./chunk-PVMVP4QZ.js";
import "./chunk-Q3OVZYSS.js";
import "./chunk-C2DL7H2F.js";
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
