// Installs what the project needs, once, and runs one of its scripts. It runs before anything is installed,
// so it is plain JavaScript for Node 20 and imports nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const OLDEST_NODE = 20;
const STAMP = "node_modules/.dayleaf-installed";

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(`Dayleaf needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  process.exit(1);
}

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (installed() !== lock) {
  console.log("Installing what Dayleaf needs…");
  npm("ci", "--no-audit", "--no-fund");
  writeFileSync(STAMP, lock);
}
const [task = "open", ...rest] = process.argv.slice(2);
npm("run", "--silent", task, ...(rest.length > 0 ? ["--", ...rest] : []));

function installed() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

function npm(...args) {
  // On Windows npm is a batch file, which only a shell can start.
  const { status } = spawnSync("npm", args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
