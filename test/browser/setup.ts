import { build } from "vite";

/** Builds what ships, once, before the tests that load it. */
export default async function setup(): Promise<void> {
  // The build must not take itself for a test run: then it would be another build.
  const { VITEST, NODE_ENV } = process.env;
  delete process.env.VITEST;
  process.env.NODE_ENV = "production";
  await build({ logLevel: "warn" });
  await build({ logLevel: "error", mode: "demo", build: { emptyOutDir: true } });
  Object.assign(process.env, { VITEST, NODE_ENV });
}
