import { describe, expect, it } from "vitest";
import { compile } from "../../../modules/almanac/compile.ts";
import { exportRows } from "../../../modules/almanac/export.ts";
import { filesOf } from "../../../modules/almanac/files.ts";
import type { EventSource, StorySource } from "../../../domain/schema.ts";

const source: EventSource = {
  slug: "talks-end",
  year: 1904,
  kind: "event",
  title: "Talks end",
  summary: "…",
  countries: ["JP", "RU"],
  place: { name: "Saint Petersburg", latitude: 59.94, longitude: 30.31, offshore: true },
  articles: ["Russo-Japanese War"],
  topic: "politics",
  weight: 3,
};
const story: StorySource = {
  event: "02-06/talks-end",
  funFact: { title: "Two calendars", text: "…" },
  reading: [{ title: "A book", author: "Somebody", gutenberg: 1 }],
  articles: ["Russo-Japanese War", "Kurino Shin'ichirō"],
  sections: [{ heading: "Before", text: "…" }],
};
const { days, stories, threads } = compile({
  days: new Map([["02-06", [source]]]),
  stories: [story],
  threads: new Map(),
});

describe("the compiled almanac", () => {
  it("derives regions, and takes what leads a leaf from the story", () => {
    expect(days).toEqual([
      {
        date: "02-06",
        events: [
          {
            ...source,
            regions: ["030", "151"],
            articles: ["Russo-Japanese War", "Kurino Shin'ichirō"],
            funFact: story.funFact,
            reading: story.reading,
            story: true,
          },
        ],
      },
    ]);
  });

  it("puts stories beside the day, not into it", () => {
    const files = new Map(
      filesOf({ days, stories, threads }).map(({ path, contents }) => [path, contents]),
    );
    expect([...files.keys()]).toEqual([
      "almanac/02-06.json",
      "almanac/stories/02-06.json",
      "almanac/coverage.json",
      "almanac/lookup.json",
    ]);
    expect(files.get("almanac/02-06.json")).not.toContain("Before");
    expect(files.get("almanac/stories/02-06.json")).toContain("Before");
  });

  it("is exported as the contract says", () => {
    expect(exportRows(days, stories)).toEqual([
      {
        id: "02-06/talks-end",
        date: "02-06",
        year: 1904,
        kind: "event",
        title: "Talks end",
        summary: "…",
        countries: ["JP", "RU"],
        regions: ["030", "151"],
        place: { name: "Saint Petersburg", latitude: 59.94, longitude: 30.31 },
        articles: ["Russo-Japanese War", "Kurino Shin'ichirō"],
        topic: "politics",
        weight: 3,
        story: { sections: story.sections },
        funFact: story.funFact,
        reading: story.reading,
      },
    ]);
  });
});
