import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONTH_DAYS } from "../../domain/month-day.ts";
import { fragmentOf, parseRoute, threadFragment } from "../../domain/route.ts";

describe("the address", () => {
  it.each(["", "#", "#/"])("%j is today", (fragment) => {
    expect(parseRoute(fragment)).toEqual({ show: "today" });
  });

  it("reads back every day and event that it writes", () => {
    const anySlug = fc.option(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(...MONTH_DAYS), anySlug, (date, slug) => {
        const expected = slug === undefined ? { show: "day", date } : { show: "day", date, slug };
        expect(parseRoute(fragmentOf(date, slug))).toEqual(expected);
      }),
    );
  });

  it("reads back every thread that it writes", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (name) => {
        expect(parseRoute(threadFragment(name))).toEqual({ show: "thread", name });
      }),
    );
  });

  it.each([
    "#/thread",
    "#/thread/Ünknown",
    "#/thread/a/b",
    "#/02-30",
    "#/elsewhere",
    "#/02-06/Ünknown slug",
    "#/02-06/a/b",
    "#%E0%A4%A",
  ])("%s is unknown", (fragment) => {
    expect(parseRoute(fragment).show).toBe("unknown");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseRoute(text)).not.toThrow();
      }),
    );
  });
});
