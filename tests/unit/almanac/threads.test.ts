import { describe, expect, it } from "vitest";
import { ThreadSource } from "../../../domain/thread.ts";
import { checkThread } from "../../../modules/almanac/check-thread.ts";
import { compileThreads, threadsByEvent } from "../../../modules/almanac/compile-threads.ts";
import { describe as inWords } from "../../../modules/almanac/problem.ts";
import { storiesInThreads, threadShortfallsOf } from "../../../modules/almanac/thread-limits.ts";
import { YamlFile } from "../../../modules/almanac/yaml-file.ts";
import { day, event } from "../factory.ts";
import { DAYS, fiveDays, THREAD, thread } from "./thread.ts";

/** What the check says of a thread’s file. */
function problemsOf(text: string, name = "a-thread"): string[] {
  const yaml = new YamlFile(`data/threads/${name}.yaml`, text);
  const parsed = yaml.parse(ThreadSource);
  const found = checkThread({ yaml, name, thread: parsed }, fiveDays());
  return [...yaml.problems, ...found].map(inWords);
}

describe("the check of a thread", () => {
  it("takes a right one", () => {
    expect(problemsOf(THREAD)).toEqual([]);
  });

  it.each<[what: string, text: string, problem: RegExp]>([
    [
      "an event that no day has",
      THREAD.replace("04-08/something-happens", "04-08/nothing-happens"),
      /a-thread\.yaml:30: moments\[5\]\.event names 04-08\/nothing-happens, and no day has/,
    ],
    [
      "an event told twice",
      THREAD.replace("04-08/something-happens", "03-07/something-happens"),
      /a-thread\.yaml:30: moments\[5\]\.event names 03-07\/something-happens twice/,
    ],
    [
      "a moment before the one above it",
      THREAD.replace("date: 1899-11", "date: 1898-11").replace("until: 1900-02", "until: 1899"),
      /a-thread\.yaml:11: moments\[1\] comes before the moment above it; the oldest stands first/,
    ],
    [
      "events in the wrong order",
      THREAD.replace("02-06/something", "XX")
        .replace("03-07", "02-06")
        .replace("XX", "03-07/something"),
      /moments\[4\] comes before the moment above it/,
    ],
    [
      "four days of the year",
      THREAD.replace(/ {2}- event: 06-10.*\n.*\n/, "").replace(
        "  - date: 1899\n",
        "  - date: 1898\n    label: Long before it all\n    text: It led to all that came, though nobody could have known it at the time.\n" +
          "    countries: [JP]\n    article: Something else\n  - date: 1899\n",
      ),
      /a-thread\.yaml:6: moments reach 4 days of the year; 5 are wanted/,
    ],
    [
      "too few moments",
      THREAD.replace(/ {2}- event: 06-10.*\n.*\n/, ""),
      /moments has 7 moments; 8 to 20 are wanted/,
    ],
    [
      "no date",
      THREAD.replace("date: 1899\n", "date: 1899-13\n"),
      /:6: .*date is no date; write YYYY/,
    ],
    [
      "a Julian date that is off",
      THREAD.replace("1900-02-17", "1900-02-18"),
      /:19: moments\[2\]\.calendar\.julian is 1900-02-18, 1 days off/,
    ],
    [
      "another calendar beside a month",
      THREAD.replace("date: 1900-03-01", "date: 1900-03"),
      /:19: moments\[2\]\.calendar\S* stands beside a date that has no day/,
    ],
    [
      "a place elsewhere",
      THREAD.replace("latitude: 35.68", "latitude: -35.68"),
      /moments\[2\]\.place puts Tokyo at -35\.68/,
    ],
    ["an unknown country", THREAD.replace("[JP, RU]", "[JP, XX]"), /countries has “XX”/],
    [
      "a short introduction",
      THREAD.replace("Ten words of an introduction that says what it is. ".repeat(2), ""),
      /introduction has \d+ words; 80 to 150 are wanted/,
    ],
    [
      "a stock phrase",
      THREAD.replace("Before it all", "A pivotal day"),
      /has the stock phrase “pivotal”/,
    ],
    ["an unknown field", THREAD.replace("title: A", "subject: B\ntitle: A"), /subject/],
  ])("says where %s is", (_, text, problem) => {
    expect(problemsOf(text).join("\n")).toMatch(problem);
  });

  it("wants a name that can stand in an address", () => {
    expect(problemsOf(THREAD, "A Thread").join("\n")).toContain(
      "is named otherwise than small letters",
    );
  });
});

describe("a thread as it ships", () => {
  it("has its event moments completed from the events", () => {
    const source = new YamlFile("data/threads/a.yaml", THREAD).parse(ThreadSource);
    const [compiled] = compileThreads(new Map(source ? [["a", source]] : []), fiveDays());
    expect(compiled?.moments).toHaveLength(8);
    expect(compiled?.moments[3]).toMatchObject({
      event: "02-06/something-happens",
      date: "1901-02-06",
      label: "Something happens on 02-06",
      countries: ["JP"],
      place: { name: "Tokyo" },
      article: "Something",
    });
    expect(compiled?.moments[1]).toMatchObject({ date: "1899-11", until: "1900-02", about: true });
  });

  it("comes first at its event where it spans the least time", () => {
    const id = "02-06/something-happens" as const;
    const threads = [
      thread("long", [{ date: "-500" }, { date: "1900", event: id }]),
      thread("short", [{ date: "1899", event: id }, { date: "1901" }]),
      thread("other", [{ date: "1899" }, { date: "1900" }]),
      thread("middling", [{ date: "1800" }, { date: "1900", event: id }]),
    ];
    expect(threadsByEvent(threads)).toEqual(new Map([[id, ["short", "middling", "long"]]]));
  });
});

describe("the limits of threads", () => {
  const countries = ["ZA", "BR", "JP", "FR", "NZ"];
  const enough = Array.from({ length: 60 }, (_, index) =>
    thread(`thread-${index}`, [{ countries: [countries[index % 5] ?? "JP"] }]),
  );
  const days = DAYS.map((date) =>
    day(
      Array.from({ length: 40 }, (_, index) =>
        event({ slug: `told-${index}`, story: true, threads: ["thread-0"] }),
      ),
      date,
    ),
  );

  it("are met by sixty threads of the whole world that 200 stories belong to", () => {
    expect(threadShortfallsOf(enough, days)).toEqual([]);
    expect(storiesInThreads(days)).toBe(200);
  });

  it("miss a thread, a story, a region", () => {
    expect(threadShortfallsOf(enough.slice(1), days)).toEqual(["59 threads; 60 are wanted"]);
    delete days[0]?.events[0]?.threads;
    expect(threadShortfallsOf(enough, days)).toEqual([
      "199 stories belong to a thread; 200 are wanted",
    ]);
    const noOceania = enough.map(({ name }) =>
      thread(name, [{ countries: ["ZA", "BR", "JP", "FR"] }]),
    );
    expect(threadShortfallsOf(noOceania, days)).toContain(
      "0 threads touch region 009; 6 are wanted",
    );
  });
});
