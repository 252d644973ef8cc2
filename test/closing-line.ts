import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line that counts, for whoever reads only the end. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => results.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length).length;
    const line = `${count("passed")} passed, ${count("failed") + broken} failed`;
    console.log(count("skipped") ? `${line}, ${count("skipped")} skipped` : line);
  }
}
