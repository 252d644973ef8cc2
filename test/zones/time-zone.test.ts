import { expect, test } from "vitest";

test("the suite runs in the time zone that it was started for", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
  expect(["UTC", "America/New_York", "Australia/Sydney"]).toContain(process.env.TZ);
});
