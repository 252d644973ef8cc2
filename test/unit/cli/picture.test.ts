import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { sizeOf } from "../../../widget/cli/picture.ts";
import { surroundingsOf } from "../../../widget/cli/surroundings.ts";
import { folder } from "./given.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, "latin1")));
const zeros = (count: number) => Array(count).fill(0);

const PICTURES = {
  png: bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 1, 44], [0, 0, 0, 200], zeros(5)),
  gif: bytes("GIF89a", [44, 1, 200, 0]),
  jpeg: bytes(
    [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
    [0xff, 0xff, 0xc4, 0, 2],
    [0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44],
    zeros(9),
  ),
  "webp (lossy)": bytes("RIFF    WEBPVP8 ", zeros(10), [44, 1, 200, 0]),
  "webp (lossless)": bytes("RIFF    WEBPVP8L", zeros(4), [0x2f, 0x2b, 0xc1, 0x31, 0]),
  "webp (extended)": bytes("RIFF    WEBPVP8X", zeros(8), [43, 1, 0, 199, 0, 0]),
  avif: bytes(zeros(4), "ftypavif", zeros(20), "ispe", zeros(4), [0, 0, 1, 44, 0, 0, 0, 200]),
  svg: bytes('<?xml version="1.0"?>\n<svg xmlns="x" width="300" height="200px" viewBox="0 0 9 9">'),
  "svg by its box": bytes("<svg width='100%' viewBox='0 0 300,200'/>"),
};

describe("the size of a picture", () => {
  test.each(Object.entries(PICTURES))("is read from its header: %s", (_, picture) => {
    expect(sizeOf(picture)).toEqual({ width: 300, height: 200 });
  });

  test.each(Object.entries(PICTURES))(
    "is unknown of a cut %s, and that does no harm",
    (_, picture) => {
      for (let end = 0; end < picture.length - 10; end++) sizeOf(picture.subarray(0, end));
      expect(sizeOf(picture.subarray(0, 9))).toBeUndefined();
    },
  );

  test.each([["", "hello", "<html></html>", "\xff\xd8\xff\xda\x00\x02", "<svg>"]])(
    "is unknown of %j",
    (text) => {
      expect(sizeOf(bytes(text))).toBeUndefined();
    },
  );

  it("is right for the photo of the demo", () => {
    const size = sizeOf(readFileSync("demo/public/anna.webp"));
    expect(size?.width).toBe(size?.height);
    expect(size?.width).toBeGreaterThan(100);
  });
});

describe("the files beside a config", () => {
  const given = () =>
    surroundingsOf(
      `${folder({ "img/an na.gif": PICTURES.gif, "note.txt": "hello", "vangnet.json": "" })}/vangnet.json`,
    );

  it("are found by the address in the config", () => {
    const gif = { bytes: 10, width: 300, height: 200 };
    expect(given().file("img/an%20na.gif?v=2#x")).toEqual(gif);
    expect(given().file("./img/an na.gif")).toEqual(gif);
    expect(given().file("note.txt")).toEqual({ bytes: 5 });
  });

  it("are not there when they are not, nor when they are folders or nonsense", () => {
    for (const path of ["nope.gif", "img", "%E0%A4%A", "", "a\0b"])
      expect(given().file(path), path).toBeUndefined();
  });
});
