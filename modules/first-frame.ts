import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defineWxtModule } from "wxt/modules";

/**
 * Makes the built new tab fit for one early frame: its styles stand in the page, so that no file is waited for but the
 * classic script, and that script brings the modules in once it has painted. docs/first-frame.md tells the whole.
 */
export default defineWxtModule({
  name: "first-frame",
  setup(wxt) {
    wxt.hook("build:manifestGenerated", async (_, manifest) => {
      if (wxt.config.command !== "build") return;
      const file = join(wxt.config.outDir, "newtab.html");
      const { html, styleHash } = await settle(await readFile(file, "utf8"), wxt.config.outDir);
      await writeFile(file, html);
      const script = join(wxt.config.outDir, "first-paint.js");
      await writeFile(script, withoutComments(await readFile(script, "utf8")));
      const policy = manifest.content_security_policy as { extension_pages: string };
      policy.extension_pages = policy.extension_pages.replace(
        "style-src 'self'",
        `style-src 'self' '${styleHash}'`,
      );
    });
  },
});

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;
const IMPORT = /(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;
const MODULE = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const CLASSIC = '<script src="/first-paint.js"></script>';

/** @throws where the page has not the parts that Vite gives it */
async function settle(page: string, folder: string): Promise<{ html: string; styleHash: string }> {
  const hrefs = [...page.matchAll(STYLESHEET)].map(([, href]) => href ?? "");
  const module = MODULE.exec(page)?.[1];
  if (!module || hrefs.length === 0 || !page.includes(CLASSIC)) {
    throw new Error("newtab.html lacks its module, its styles or its classic script");
  }
  const code = await readFile(join(folder, module), "utf8");
  const imported = [...code.matchAll(IMPORT)].map(([, name]) =>
    module.replace(/[^/]+$/, name ?? ""),
  );
  const sheets = await Promise.all(hrefs.map((href) => readFile(join(folder, href), "utf8")));
  const style = sheets.map((sheet) => sheet.trim()).join("");
  const html = page
    .replace(STYLESHEET, "")
    .replace(MODULE, "")
    .replace("</head>", () => `<style>${style}</style></head>`)
    .replace(
      CLASSIC,
      `<script src="/first-paint.js" data-modules="${[module, ...imported].join(" ")}"></script>`,
    );
  return { html, styleHash: `sha256-${createHash("sha256").update(style).digest("base64")}` };
}

/** The classic script as it is written has a comment on lines of its own only; they and the indents stay behind. */
function withoutComments(script: string): string {
  const lines = script.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("//")).join("\n");
}
