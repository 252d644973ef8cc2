import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Answer, hostAnswer, typeOf } from "../hosts/answers.ts";

const DEMO = fileURLToPath(new URL("../../dist/demo", import.meta.url));

/** What a test lets the shop answer, by path: a body, or more when the test is about more. */
export type Answers = Record<string, string | Answer>;

/** A shop on this machine: the built demo, the hostile pages, and over them the answers that a test gives. */
export interface Shop {
  url: string;
  /** Replaces all answers that were given before. */
  answer(answers: Answers): void;
  /** The paths that were asked for since the last call, in order. */
  asked(): string[];
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  let answers: Answers = {};
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url?.split("?")[0] ?? "/";
    asked.push(path);
    const [, host] = /^\/hosts\/(.*)/.exec(path) ?? [];
    const answer = answers[path] ?? (host === undefined ? undefined : await hostAnswer(host));
    const {
      body,
      status = 200,
      headers,
      delay,
    } = typeof answer === "string" ? { body: answer } : (answer ?? {});
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    const file = path === "/" ? "/index.html" : path;
    const content = body ?? (await readFile(DEMO + file).catch(() => undefined));
    response.writeHead(content === undefined && status === 200 ? 404 : status, {
      "Content-Type": typeOf(file),
      ...headers,
    });
    response.end(content ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (given) => {
      answers = given;
    },
    asked: () => asked.splice(0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A plain page of a shop, with the README's paste. */
export function page(body = "", head = "", lang = "nl"): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Vaas</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}<script async src="/vangnet.js"></script></head><body><main><h1>Vaas</h1>${body}</main></body></html>`;
}
