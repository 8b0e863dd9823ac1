// Says what is wrong in data/, and how long a compile takes.
import { compile } from "../modules/almanac/compile.ts";
import { describe } from "../modules/almanac/problem.ts";
import { readSource } from "../modules/almanac/read.ts";

const start = performance.now();
const source = await readSource("data");
const { days } = compile(source);
const took = Math.round(performance.now() - start);
for (const problem of source.problems) console.error(describe(problem));
const events = days.reduce((sum, day) => sum + day.events.length, 0);
console.log(
  `${days.length} days, ${events} events, ${source.stories.length} stories, ${source.problems.length} mistakes, ${took} ms`,
);
process.exitCode = source.problems.length > 0 ? 1 : 0;
