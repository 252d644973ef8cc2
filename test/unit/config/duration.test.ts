import { describe, expect, test } from "vitest";
import { type Duration, parseDuration } from "../../../widget/config/duration.ts";

describe("a duration is read in Dutch and in English", () => {
  test.each<[string, Duration["unit"], number]>([
    ["1 minute", "minutes", 1],
    ["90 minutes", "minutes", 90],
    ["1 minuut", "minutes", 1],
    ["45 minuten", "minutes", 45],
    ["1 hour", "hours", 1],
    ["24 hours", "hours", 24],
    ["1 uur", "hours", 1],
    ["24 uur", "hours", 24],
    ["48 uren", "hours", 48],
    ["1 day", "days", 1],
    ["2 days", "days", 2],
    ["1 dag", "days", 1],
    ["2 dagen", "days", 2],
    ["1 working hour", "workingHours", 1],
    ["4 working hours", "workingHours", 4],
    ["1 werkuur", "workingHours", 1],
    ["4 werkuren", "workingHours", 4],
    ["1 working day", "workingDays", 1],
    ["3 working days", "workingDays", 3],
    ["1 werkdag", "workingDays", 1],
    ["3 werkdagen", "workingDays", 3],
    ["today", "today", 1],
    ["vandaag", "today", 1],
    ["9999 hours", "hours", 9999],
  ])("%s", (text, unit, count) => {
    expect(parseDuration(text)).toEqual({ unit, count });
  });
});

describe("what is no duration is refused, never guessed at", () => {
  test.each([
    [""],
    ["24"],
    [24],
    ["hours"],
    ["24hours"],
    ["24  hours"],
    [" 24 hours"],
    ["24 hours "],
    ["24 hours\n"],
    ["24 Hours"],
    ["Today"],
    ["0 hours"],
    ["024 hours"],
    ["-1 hours"],
    ["+1 hours"],
    ["1.5 hours"],
    ["1,5 uur"],
    ["1e3 hours"],
    ["10000 hours"],
    ["24 hrs"],
    ["24 h"],
    ["one day"],
    ["2 weeks"],
    ["2 working minutes"],
    ["2 werkdag en"],
    ["1 today"],
    ["today today"],
    ["24 hours or 2 days"],
    ["٢ days"],
    [null],
    [undefined],
    [true],
    [["24 hours"]],
    [{ unit: "hours", count: 24 }],
  ])("%j", (raw) => {
    expect(parseDuration(raw)).toBeUndefined();
  });
});
