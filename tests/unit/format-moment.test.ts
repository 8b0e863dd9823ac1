import { describe, expect, it } from "vitest";
import { momentInShort, momentInWords, yearsInWords } from "../../lib/format-moment.ts";

// The tests' browser writes dates the American way.
describe("when a moment was", () => {
  it.each([
    [{ date: "1639" }, "1639"],
    [{ date: "-585", about: true as const }, "about 585 BC"],
    [{ date: "1900-07" }, "July 1900"],
    [{ date: "1811", until: "1813" }, "1811–1813"],
    [{ date: "1900-07", until: "1900-10" }, "July – October 1900"],
    [{ date: "1804-10", until: "1805-04" }, "October 1804 – April 1805"],
    [{ date: "-44", until: "14" }, "44 BC – AD 14"],
  ])("%j is %j", (moment, words) => {
    expect(momentInWords(moment)).toBe(words);
  });

  it("is short on a line of the timeline, where only its beginning fits", () => {
    expect(momentInShort({ date: "1904-02-06" })).toMatch(/^(6 Feb|Feb 6) 1904$/);
    expect(momentInShort({ date: "1811", until: "1813" })).toBe("1811");
  });

  it("spans the years from the first moment to the end of the last", () => {
    expect(yearsInWords([{ date: "1639" }, { date: "1916-07-03" }])).toBe("1639–1916");
    expect(yearsInWords([{ date: "-585" }, { date: "70", until: "79" }])).toBe("585 BC – AD 79");
    expect(yearsInWords([{ date: "1914-06" }, { date: "1914-08" }])).toBe("1914");
  });
});
