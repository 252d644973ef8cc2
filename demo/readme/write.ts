import { readFileSync, writeFileSync } from "node:fs";
import { blocks, fill } from "./blocks.ts";

const file = new URL("../../README.md", import.meta.url);
const old = readFileSync(file, "utf8");
const fresh = fill(old, blocks());
writeFileSync(file, fresh);
console.log(fresh === old ? "README.md was up to date." : "README.md is up to date now.");
