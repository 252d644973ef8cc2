import { describe, expect, it, test } from "vitest";
import { parseDay } from "../../../widget/config/dates.ts";
import { parseExceptions, parseWeek } from "../../../widget/config/opening-hours.ts";

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NINE_TO_FIVE = [[540, 1020]];

/** The days that are open in a week, by name. */
const openDays = (raw: unknown) =>
  parseWeek(raw)?.flatMap((intervals, day) => (intervals.length ? [NAMES[day]] : []));

/** The intervals of a Monday, in minutes. */
const monday = (hours: unknown) => parseWeek({ mon: hours })?.[1];

describe("a week", () => {
  test.each([
    ["wed", ["wed"]],
    ["mon-fri", ["mon", "tue", "wed", "thu", "fri"]],
    ["sun-thu", ["sun", "mon", "tue", "wed", "thu"]],
    ["mon-sun", NAMES],
    ["sat-mon", ["sun", "mon", "sat"]],
    ["fri-tue", ["sun", "mon", "tue", "fri", "sat"]],
    ["thu-thu", ["thu"]],
  ])("spreads %s over its days, around the week's end too", (key, days) => {
    expect(openDays({ [key]: "09:00-17:00" })).toEqual(days);
  });

  it("lets a later key win", () => {
    const week = parseWeek({ "mon-fri": "09:00-17:00", wed: "10:00-12:00", fri: "closed" });
    expect(week?.[1]).toEqual(NINE_TO_FIVE);
    expect(week?.[3]).toEqual([[600, 720]]);
    expect(week?.[5]).toEqual([]);
    expect(parseWeek({ wed: "10:00-12:00", "mon-fri": "09:00-17:00" })?.[3]).toEqual(NINE_TO_FIVE);
  });

  it("is closed on the days that it does not name", () => {
    expect(openDays({})).toEqual([]);
    expect(openDays({ mon: "09:00-17:00" })).toEqual(["mon"]);
  });

  test.each([
    ["maandag"],
    ["ma-vr"],
    ["Mon"],
    ["mon–fri"],
    ["mon - fri"],
    ["mon-"],
    ["-fri"],
    ["mon-wed-fri"],
    ["mon,tue"],
    [""],
    ["__proto__"],
    ["constructor"],
  ])("is refused whole when a key is %j", (key) => {
    expect(parseWeek(JSON.parse(`{"tue":"09:00-17:00","${key}":"09:00-17:00"}`))).toBeUndefined();
  });

  test.each([[null], [undefined], ["mon"], [7], [["09:00-17:00"]], [true]])(
    "is refused when it is %j",
    (raw) => {
      expect(parseWeek(raw)).toBeUndefined();
    },
  );
});

describe("the hours of a day", () => {
  test.each<[unknown, number[][]]>([
    ["09:00-17:30", [[540, 1050]]],
    ["00:00-24:00", [[0, 1440]]],
    ["18:00-24:00", [[1080, 1440]]],
    ["18:00-00:00", [[1080, 1440]]],
    ["20:00-02:00", [[1200, 1560]]],
    ["23:59-00:01", [[1439, 1441]]],
    ["closed", []],
    [[], []],
    [["09:00-17:00"], NINE_TO_FIVE],
    [
      ["13:00-16:00", "10:00-12:30"],
      [
        [780, 960],
        [600, 750],
      ],
    ],
  ])("%j are read, past midnight too", (written, intervals) => {
    expect(monday(written)).toEqual(intervals);
  });

  test.each([
    ["09:00-09:00"],
    ["00:00-00:00"],
    ["24:00-24:00"],
    ["24:00-02:00"],
    ["09:00-24:30"],
    ["09:00-25:00"],
    ["09:60-17:00"],
    ["09:00-17:60"],
    ["9:00-17:00"],
    ["09:00 - 17:00"],
    ["09:00–17:00"],
    ["09.00-17.00"],
    ["09:00-17:00 "],
    ["09:00-17:00\n"],
    ["9am-5pm"],
    ["09:00"],
    ["Closed"],
    ["gesloten"],
    [""],
    [null],
    [false],
    [["closed"]],
    [["09:00-12:00", "13:00-13:00"]],
    [[["09:00-12:00"]]],
    [{ from: "09:00", until: "17:00" }],
  ])("are refused when they are %j", (written) => {
    expect(monday(written)).toBeUndefined();
  });
});

describe("other hours on some dates", () => {
  it("are kept in the order written, a date or a range each", () => {
    const from = parseDay("2026-12-24") ?? 0;
    expect(
      parseExceptions({ "2026-12-24": "09:00-13:00", "2026-12-25..2026-12-27": "closed" }),
    ).toEqual([
      { from, until: from, intervals: [[540, 780]] },
      { from: from + 1, until: from + 3, intervals: [] },
    ]);
    expect(parseExceptions({})).toEqual([]);
  });

  test.each([
    ["a date that does not exist", { "2026-02-30": "closed" }],
    ["a range that ends before it begins", { "2027-01-02..2026-12-28": "closed" }],
    ["hours that cannot be read", { "2026-12-24": "09:00" }],
    ["a weekday", { mon: "closed" }],
    ["one good and one bad date", { "2026-12-24": "closed", "2026-13-01": "closed" }],
    ["a list", ["2026-12-24"]],
    ["nothing", null],
  ])("are refused whole for %s", (_, raw) => {
    expect(parseExceptions(raw)).toBeUndefined();
  });
});
