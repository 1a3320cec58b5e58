import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  verify
} from "./chunk-IC34UJN2.js";
import "./chunk-HEZSKYCQ.js";
import "./chunk-OBWTXFCX.js";
import "./chunk-EJBKZSAY.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-UXG47W2A.js";
import "./chunk-GCUYE2AK.js";
import "./chunk-TOVQYA4K.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  verify
};
