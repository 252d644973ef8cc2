import { describe, expect, it, test } from "vitest";
import { fill, mailLink, phoneLink, whatsappLink } from "../../../widget/contact/links.ts";

const values = {
  contact: "Anna",
  shop: "Blauwe Vos",
  page: "Vaas $& {shop}",
  url: "https://blauwevos.example/vaas",
};

describe("a message", () => {
  test.each([
    ["Hoi {contact} van {shop}", "Hoi Anna van Blauwe Vos"],
    ["{contact}{contact}", "AnnaAnna"],
    ["Over {url}:", "Over https://blauwevos.example/vaas:"],
    // What is filled in is never filled in again, nor read as a pattern.
    ["Ik zag {page}", "Ik zag Vaas $& {shop}"],
  ])("has its placeholders filled in: %s", (message, filled) => {
    expect(fill(message, values)).toBe(filled);
  });

  test.each(["{order}", "{Contact}", "{ contact }", "{contact", "contact}", "{}", "{__proto__}"])(
    "keeps what is no placeholder as typed: %s",
    (message) => {
      expect(fill(message, values)).toBe(message);
    },
  );
});

describe("a WhatsApp link", () => {
  it("has the digits alone, and the message encoded", () => {
    expect(whatsappLink("+31 6-1234.5678", "Hoi Anna, 50% kapot & nat?\n#1 “é” 🦊 +1")).toBe(
      "https://wa.me/31612345678?text=Hoi%20Anna%2C%2050%25%20kapot%20%26%20nat%3F%0A%231%20%E2%80%9C%C3%A9%E2%80%9D%20%F0%9F%A6%8A%20%2B1",
    );
  });

  it("gives the message back as it was", () => {
    const message = "Hoi {Anna}, ?&=#+%20 \n\t🦊";
    const { host, searchParams } = new URL(whatsappLink("+31612345678", message));
    expect(host).toBe("wa.me");
    expect(searchParams.get("text")).toBe(message);
  });
});

describe("a phone link", () => {
  it("dials the number, whatever was put in for the eye", () => {
    expect(phoneLink("+31 15-200.1234")).toBe("tel:+31152001234");
  });
});

describe("a mail link", () => {
  it("has address, subject and body, each encoded", () => {
    expect(mailLink("anna@blauwevos.example", "Kapot & nat?", "Hoi,\nvaas = 50%")).toBe(
      "mailto:anna@blauwevos.example?subject=Kapot%20%26%20nat%3F&body=Hoi%2C%0Avaas%20%3D%2050%25",
    );
  });

  it("lets nothing in an address add a field of its own", () => {
    const link = new URL(mailLink("a?bcc=b&x+y#z@shop.example", "s", "b"));
    expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
    expect(link.hash).toBe("");
    expect(decodeURIComponent(link.pathname)).toBe("a?bcc=b&x+y#z@shop.example");
  });
});

describe("half an emoji, left where a text was cut off", () => {
  test.each(["\ud83e", "\udd8a", "\udd8a\ud83e", "a\ud83eb"])("is left out: %j", (half) => {
    const left = half.replace(/[^ab]/g, "");
    expect(whatsappLink("+31612345678", `${half}🦊`)).toMatch(
      new RegExp(`text=${left}%F0%9F%A6%8A$`),
    );
    expect(mailLink("a@b.example", half, half)).toBe(
      `mailto:a@b.example?subject=${left}&body=${left}`,
    );
  });
});
