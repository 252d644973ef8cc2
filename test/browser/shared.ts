import type { TestProject } from "vitest/node";
import { findWholeChromium, preferShell, serve } from "../../demo/browser/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the browser that all files of tests use. */
    browser: string;
  }
}

/** Starts one browser for all files: starting one takes as long as two visits. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  preferShell();
  // One test needs the whole browser; where it is missing, nobody waits for that test to find out.
  findWholeChromium();
  const server = await serve();
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
