// Says what is wrong in data/, what the almanac falls short of, and how long a compile takes.
import { compile } from "../modules/almanac/compile.ts";
import { figuresOf } from "../modules/almanac/figures.ts";
import { shortfallsOf } from "../modules/almanac/limits.ts";
import { describe } from "../modules/almanac/problem.ts";
import { threadShortfallsOf } from "../modules/almanac/thread-limits.ts";
import { readSource } from "../modules/almanac/read.ts";

const start = performance.now();
const source = await readSource("data");
const { days, threads } = compile(source);
const took = Math.round(performance.now() - start);
const figures = figuresOf(days);
const shortfalls = [...shortfallsOf(figures), ...threadShortfallsOf(threads, days)];
for (const problem of source.problems) console.error(describe(problem));
for (const shortfall of shortfalls) console.error(shortfall);
console.log(
  `${figures.days} days, ${figures.events} events, ${figures.stories} stories, ${threads.length} threads, ` +
    `${source.problems.length} mistakes, ${shortfalls.length} shortfalls, ${took} ms`,
);
process.exitCode = source.problems.length + shortfalls.length > 0 ? 1 : 0;
