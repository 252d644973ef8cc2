// Runs a script in TypeScript, which Node 20 cannot do by itself: node demo/run.mjs demo/readme/screenshots.ts
import { runnerImport } from "vite";

await runnerImport(process.argv[2]);
