// Runs a script in TypeScript, which Node 20 cannot do by itself: node demo/run.mjs demo/readme/screenshots.ts
import { loadConfigFromFile, runnerImport } from "vite";

// Its plugins give the modules that exist only while building, such as the shape of the schema.
const loaded = await loadConfigFromFile({ command: "build", mode: "run" });
await runnerImport(process.argv[2], { plugins: loaded?.config.plugins });
