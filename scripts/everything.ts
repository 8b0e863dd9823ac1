// Runs every check there is, one after the other, and says how each fared.
import { run } from "./run.ts";

const STEPS: [name: string, script: string][] = [
  ["format", "format"],
  ["lint", "lint"],
  ["types", "types"],
  ["dead code", "dead"],
  ["unit tests", "unit"],
  ["almanac", "almanac:check"],
  ["build", "build"],
  ["add-on rules", "lint:addon"],
  ["size budget", "size"],
  ["end to end in Chromium", "e2e"],
  ["smoke run in Firefox", "firefox"],
];

const rows = STEPS.map(([name, script]) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const passed = run("npm", "run", "--silent", script);
  return { name, passed, seconds: (performance.now() - start) / 1000 };
});

console.log("");
for (const { name, passed, seconds } of rows) {
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)`);
}
const failed = rows.filter(({ passed }) => !passed).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
