import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, the longest first. */
const LONGEST = [
  "test/browser/hosts/look.test.ts",
  "test/browser/life.test.ts",
  "test/browser/accessible.test.ts",
  "test/browser/hosts/loading.test.ts",
  "test/engines/hosts.test.ts",
  "test/engines/clock.test.ts",
  "test/engines/contact.test.ts",
];

/**
 * Starts with the files that take longest, so that no worker is left alone with one at the end. Vitest learns by
 * itself which they are, but only from earlier runs, and a newcomer has none.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const longest = LONGEST.flatMap((name) =>
      sorted.filter(({ moduleId }) => moduleId.endsWith(name)),
    );
    return [...new Set([...longest, ...sorted])];
  }
}
