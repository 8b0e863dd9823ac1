import { describe, expect, it } from "vitest";
import { answer, type Question } from "../../../domain/search/ask.ts";
import type { ThreadTexts } from "../../../domain/search/file.ts";
import { day, event } from "../factory.ts";
import { libraryOf } from "./library.ts";

const thread = (parts: Partial<ThreadTexts>): ThreadTexts => ({
  name: "a-thread",
  title: "A thread",
  parties: [],
  from: 1853,
  to: 1905,
  introduction: "",
  moments: "",
  ...parts,
});

const library = libraryOf(
  [day([event({ slug: "talks", title: "Japan breaks off its talks with Russia", year: 1904 })])],
  [
    thread({
      name: "in-passing",
      title: "The price of rice",
      moments: "Rice ran short while Russia and Japan fought.",
    }),
    thread({
      name: "japan-and-russia",
      title: "Two empires and Korea",
      parties: ["Japan", "Russia"],
      introduction: "How two neighbours came to blows over Manchuria.",
    }),
    thread({ name: "japan-opens", title: "Japan opens, and Russia looks on" }),
  ],
);

function ask(rest: string, parts: Partial<Question> = {}) {
  return answer(library, { dates: [], filters: [], rest, ...parts }, {}, 8);
}
const threads = (rest: string) =>
  ask(rest).flatMap((group) =>
    group.kind === "threads" ? group.threads.map(({ name }) => name) : [],
  );

describe("threads among the answers", () => {
  it("come after events, in a group of their own", () => {
    expect(ask("japan russia").map(({ kind }) => kind)).toEqual(["events", "threads"]);
  });
  it("are found by their title first, then by their parties, then by what they tell", () => {
    expect(threads("japan russia")).toEqual(["japan-opens", "japan-and-russia", "in-passing"]);
    expect(threads("manchuria")).toEqual(["japan-and-russia"]);
    expect(threads("rice")).toEqual(["in-passing"]);
  });
  it("are found with a typing mistake", () => {
    expect(threads("manchurai")).toEqual(["japan-and-russia"]);
  });
  it("bring their years and parties along", () => {
    expect(ask("korea")).toEqual([
      {
        kind: "threads",
        threads: [
          {
            name: "japan-and-russia",
            title: "Two empires and Korea",
            parties: ["Japan", "Russia"],
            from: 1853,
            to: 1905,
          },
        ],
      },
    ]);
  });
  it("are left out where a filter of events narrows the question", () => {
    const groups = ask("japan", { filters: [{ by: "in", code: "JP" }] });
    expect(groups.map(({ kind }) => kind)).toEqual(["events"]);
  });
});
