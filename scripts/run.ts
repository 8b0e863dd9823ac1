import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Runs a command with its output shown. @returns whether it ended well */
export function run(command: string, ...args: string[]): boolean {
  const shell = process.platform === "win32";
  return spawnSync(command, args, { stdio: "inherit", shell }).status === 0;
}

/** The first of some commands that the PATH has. */
export function which(...commands: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => isExecutable(path));
}

/** Whether a path is a file that can be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs one of the distribution's packages, where this user may. @returns whether it is there now */
export function installPackage(name: string): boolean {
  if (!which("apt-get") || process.getuid?.() !== 0) return false;
  console.log(`Installing the package ${name}…`);
  return run("apt-get", "update", "-qq") && run("apt-get", "install", "-y", "-qq", name);
}
