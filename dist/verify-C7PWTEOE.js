import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  instant,
  readText,
  verify
} from "./chunk-PPKGWLLJ.js";
import "./chunk-74JLYUDH.js";
import "./chunk-LKRTU7PI.js";
import "./chunk-7PHF65UR.js";
import "./chunk-GHH5K47U.js";
import "./chunk-N4QVBIQ5.js";
import "./chunk-Z4T37VDB.js";
import "./chunk-TEELLIWE.js";
import "./chunk-XBG2CHYU.js";
import "./chunk-S5LGV35R.js";
import "./chunk-IYIUESWU.js";
import "./chunk-OIZPWWCV.js";
import "./chunk-KL7PSQ2O.js";
import "./chunk-2EJGE4J5.js";
import "./chunk-HF5EZP2A.js";
import "./chunk-2VZU4K7S.js";
import "./chunk-3Z67NDEL.js";
import "./chunk-6YKZ7FF4.js";
import "./chunk-AHE2HMOA.js";
import "./chunk-MDJ3CHGK.js";
import "./chunk-WXM4YY5W.js";
import "./chunk-ZBR2KMOK.js";
export {
  instant,
  readText,
  verify
};
