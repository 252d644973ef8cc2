import { expect, test } from "vitest";
import { wallTimeAt } from "../../widget/promise/zone.ts";
import { takeReadings } from "./device-zone.ts";

const kept = new Intl.DateTimeFormat("nl");

test.each<[string, () => unknown]>([
  ["getTimezoneOffset", () => new Date(0).getTimezoneOffset()],
  ["getHours", () => new Date(0).getHours()],
  ["setDate", () => new Date(0).setDate(3)],
  ["toString", () => `${new Date(0)}`],
  ["toLocaleDateString", () => new Date(0).toLocaleDateString("nl", { month: "long" })],
  ["new Date", () => new Date(2026, 11, 1)],
  ["new Date", () => new Date("2026-12-01T10:00")],
  ["parse", () => Date.parse("1 December 2026")],
  ["format", () => kept.format(0)],
  ["resolvedOptions", () => Intl.DateTimeFormat().resolvedOptions().timeZone],
  ["format", () => wallTimeAt(0)],
])("that the zone of the device is read is seen: %s, %s", (name, read) => {
  read();
  expect(takeReadings()).toContainEqual(
    `${name} reads the zone of the device: test/zones is for such a test`,
  );
});

test.each<[string, () => unknown]>([
  ["an instant with its offset", () => Date.parse("2026-12-01T10:00+01:00")],
  ["a date alone", () => new Date("2026-12-01").toISOString()],
  ["a number", () => new Date(0).getUTCHours()],
  ["a text that is no date", () => Date.parse("soon")],
  ["a zone that is named", () => wallTimeAt(0, "Europe/Amsterdam")],
  ["another zone in words", () => new Date(0).toLocaleString("nl", { timeZone: "UTC" })],
])("what does not depend on it is let be: %s", (_, read) => {
  read();
  expect(takeReadings()).toEqual([]);
});
