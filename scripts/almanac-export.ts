// Prints the almanac as JSON Lines, one event a line: an open data set.
import { compile } from "../modules/almanac/compile.ts";
import { exportRows } from "../modules/almanac/export.ts";
import { AlmanacError } from "../modules/almanac/problem.ts";
import { readSource } from "../modules/almanac/read.ts";

const source = await readSource("data");
if (source.problems.length > 0) throw new AlmanacError(source.problems);
const { days, stories } = compile(source);
const lines = exportRows(days, stories).map((row) => `${JSON.stringify(row)}\n`);
process.stdout.write(lines.join(""));
