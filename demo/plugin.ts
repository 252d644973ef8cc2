import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rollup } from "vite";
import { jsonSchema } from "../widget/config/json-schema.ts";
import { hostAnswer, typeOf } from "./hosts/answers.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SHOPS = `${ROOT}demo/shops`;
/** The shop whose config stands beside the script, as a real shop's does. */
const SHOP = `${SHOPS}/blauwe-vos.json`;
/** Where a config of the demo finds its schema: seen from its place here and from its place on the site. */
const SCHEMA = "/dist/vangnet.schema.json";

/** Puts the widget into the demo as a shop does: the built script, and its config beside it. */
export function demoPlugin(): Plugin {
  let script: Promise<string> | undefined;
  return {
    name: "vangnet-demo",

    configureServer(server) {
      server.watcher.add([`${ROOT}widget`, SHOPS]).on("change", (file) => {
        if (file.startsWith(`${ROOT}widget`)) script = undefined;
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split("?")[0] ?? "";
        try {
          if (path === "/vangnet.js") {
            script ??= buildWidget();
            response.setHeader("Content-Type", "text/javascript").end(await script);
          } else if (path === "/vangnet.json") {
            response.setHeader("Content-Type", "application/json").end(readFileSync(SHOP));
          } else if (path === SCHEMA) {
            response.setHeader("Content-Type", "application/json").end(schemaText());
          } else if (path.startsWith("/hosts/")) {
            await answerAsHost(path, response, next);
          } else next();
        } catch (error) {
          script = undefined;
          next(error);
        }
      });
    },

    transformIndexHtml: {
      order: "post",
      // Bundling loses this attribute, without which the page would flash in Dutch.
      handler: (html) =>
        html.replace('type="module" cross', 'type="module" blocking="render" cross'),
    },

    async writeBundle({ dir = "" }) {
      cpSync(SHOPS, `${dir}/shops`, { recursive: true });
      cpSync(SHOP, `${dir}/vangnet.json`);
      cpSync(`${ROOT}dist/vangnet.js`, `${dir}/vangnet.js`);
      mkdirSync(`${dir}/dist`, { recursive: true });
      writeFileSync(dir + SCHEMA, schemaText());
    },
  };
}

/** Serves a hostile page as it stands: Vite would add scripts of its own to it. */
async function answerAsHost(path: string, response: ServerResponse, next: () => void) {
  const found = await hostAnswer(path.slice("/hosts/".length));
  if (found === undefined) return next();
  const { body = "", status = 200, headers, delay = 0 } = found;
  await new Promise((resolve) => setTimeout(resolve, delay));
  response.writeHead(status, { "Content-Type": typeOf(path), ...headers }).end(body);
}

const schemaText = () => `${JSON.stringify(jsonSchema(), null, 2)}\n`;

async function buildWidget(): Promise<string> {
  const result = await build({ root: ROOT, logLevel: "error", build: { write: false } });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  return output?.output[0].code ?? "";
}
