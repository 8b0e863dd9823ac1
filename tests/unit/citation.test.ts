import { describe, expect, it } from "vitest";
import { citationOf } from "../../domain/citation.ts";
import { articleUrl } from "../../domain/links.ts";
import { event } from "./factory.ts";

describe("a citation", () => {
  it("names the event, its date, and its sources", () => {
    const text = citationOf(event({ articles: ["Russo-Japanese War"] }), "6 February 1904");
    expect(text).toMatch(/^Something happens \(6 February 1904\)\. Somebody did/);
    expect(text).toMatch(
      /“Russo-Japanese War”, Wikipedia, https:\/\/en\.wikipedia\.org\/wiki\/Russo-Japanese_War$/,
    );
  });
  it("writes any title into an address safely", () => {
    expect(articleUrl("What? 50% & more/less")).toBe(
      "https://en.wikipedia.org/wiki/What%3F_50%25_%26_more%2Fless",
    );
  });
});
