// Builds the extension and opens a browser with it on a new tab; without a display, saves a screenshot of one.
import { mkdir } from "node:fs/promises";
import { launch } from "./launch.ts";
import { run } from "./run.ts";

if (!run("npm", "run", "--silent", "build:chrome")) process.exit(1);
const display =
  process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
const { context, close } = await launch({
  headless: !display,
  context: { viewport: display ? null : { width: 1440, height: 900 } },
});
const page = await context.newPage();
await page.goto("chrome://newtab/");
await page.getByRole("article").waitFor();
if (display) {
  console.log("Dayleaf is open in a browser with a throwaway profile; close it to end.");
  await context.waitForEvent("close", { timeout: 0 });
} else {
  await mkdir("screenshots", { recursive: true });
  await page.screenshot({ path: "screenshots/new-tab.png" });
  console.log("There is no display, so Dayleaf ran headless: see screenshots/new-tab.png");
}
await close();
