import { chromium } from "@playwright/test";
import { installPackage, isExecutable, run, which } from "./run.ts";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOX = ["firefox", "firefox-esr"];

/**
 * Finds a Chromium: the one that DAYLEAF_CHROMIUM names, Playwright's own, the system's; else installs one.
 * @throws where there is none, with what to do
 */
export function findChromium(): string {
  const found =
    named("DAYLEAF_CHROMIUM") ??
    playwrights() ??
    which(...CHROMIUM) ??
    (run("npx", "playwright", "install", "chromium") ? playwrights() : undefined) ??
    (installPackage("chromium") ? which(...CHROMIUM) : undefined);
  if (found) return found;
  throw new Error("No Chromium was found: install chromium, or name one in DAYLEAF_CHROMIUM.");
}

/**
 * Finds a Firefox: the one that DAYLEAF_FIREFOX names, or the system's; in CI, else installs one.
 * @returns `undefined` where there is none
 */
export function findFirefox(): string | undefined {
  return (
    named("DAYLEAF_FIREFOX") ??
    which(...FIREFOX) ??
    (process.env["CI"] && installPackage("firefox-esr") ? which(...FIREFOX) : undefined)
  );
}

function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (path && !isExecutable(path))
    throw new Error(`${variable} names ${path}, which cannot be run.`);
  return path || undefined;
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path && isExecutable(path) ? path : undefined;
}
