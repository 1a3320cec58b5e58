import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  readText,
  verify
} from "./chunk-XE6A4XZX.js";
import "./chunk-BYIDRV6B.js";
import "./chunk-CR7S5CXR.js";
import "./chunk-BIMKIXZP.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-6J5YRTXI.js";
import "./chunk-VONDDH4M.js";
import "./chunk-TOVQYA4K.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  readText,
  verify
};
