// Holds the lookup to what readers ask, over the whole almanac.
import { readFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { eventId } from "../../domain/almanac.ts";
import type { Group } from "../../domain/search/ask.ts";
import { lookupFileOf } from "../../domain/search/file.ts";
import { openLibrary, type Library } from "../../domain/search/library.ts";
import { lookUp } from "../../lib/lookup.ts";
import { compile } from "../../modules/almanac/compile.ts";
import { readSource } from "../../modules/almanac/read.ts";

interface Asked {
  ask: string;
  locale?: string;
  today?: string;
  events?: string[];
  day?: string;
  /** The day that comes second. */
  then?: string;
  years?: [from: number, to: number];
}

const questions = parse(readFileSync("tests/questions/questions.yaml", "utf8")) as Record<
  "names" | "mistakes" | "dates" | "ambiguous" | "years" | "filters",
  Asked[]
>;
const all = Object.values(questions).flat();
let library: Library;

beforeAll(async () => {
  const { days, stories } = compile(await readSource("data"));
  library = openLibrary(lookupFileOf(days, stories));
}, 60_000);
afterEach(() => vi.useRealTimers());

/** The answers in the order in which they are shown; where years are wanted, those that were understood. */
function answersTo({ ask, locale = "en-GB", today = "2026-11-30", years }: Asked): string[] {
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ["Date"] });
  return lookUp(library, ask, {}, locale, 8).groups.flatMap((group) =>
    years && group.kind === "years" ? [`${group.span.from} to ${group.span.to}`] : rowsOf(group),
  );
}

function rowsOf(group: Group): string[] {
  if (group.kind === "days") return [...group.dates];
  if (group.kind === "threads") return [];
  return group.entries.map(({ date, slug }) => eventId(date, slug));
}

/** Where the first right answer stands, from 0 up; infinity where it is nowhere. */
function placeOf(asked: Asked): number {
  const answers = answersTo(asked);
  const right = asked.events ?? (asked.years ? [asked.years.join(" to ")] : [asked.day ?? ""]);
  const place = answers.findIndex((answer) => right.includes(answer));
  const second = asked.then === undefined || answers[place + 1] === asked.then;
  return place < 0 || !second ? Infinity : place;
}

describe("what readers ask", () => {
  it("is asked in as many ways as the issue wants", () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(questions.mistakes.length).toBeGreaterThanOrEqual(40);
    expect(questions.dates.length + questions.ambiguous.length).toBeGreaterThanOrEqual(40);
    expect(questions.ambiguous.length).toBeGreaterThanOrEqual(10);
    expect(new Set(questions.ambiguous.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(3);
    expect(questions.filters.length).toBeGreaterThanOrEqual(20);
  });

  it("is answered rightly at once 95 times of 100, and in the first three 99 times", () => {
    const places = all.map(placeOf);
    const missed = all.flatMap((asked, at) =>
      (places[at] ?? 0) > 0
        ? `${asked.ask}: ${places[at]} ${answersTo(asked).slice(0, 3).join(", ")}`
        : [],
    );
    const share = (most: number) => places.filter((place) => place < most).length / all.length;
    expect(share(1), missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(share(3), missed.join("\n")).toBeGreaterThanOrEqual(0.99);
  });
});
