import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { defineWxtModule } from "wxt/modules";

/**
 * Makes the built new tab fit for one early frame: its styles stand in the page, so that no file is waited for but the
 * classic script, and that script brings the modules in once it has painted. docs/first-frame.md tells the whole.
 */
export default defineWxtModule({
  name: "first-frame",
  setup(wxt) {
    wxt.hook("build:publicAssets", async (_, files) => {
      for (const [name, entry] of Object.entries(SCRIPTS)) {
        files.push({ relativeDest: name, contents: await bundle(wxt.config.root, entry) });
      }
    });
    wxt.hook("build:manifestGenerated", async (_, manifest) => {
      if (wxt.config.command !== "build") return;
      const file = join(wxt.config.outDir, "newtab.html");
      const { html, styleHash } = await settle(await readFile(file, "utf8"), wxt.config.outDir);
      await writeFile(file, html);
      const policy = manifest.content_security_policy as { extension_pages: string };
      policy.extension_pages = policy.extension_pages.replace(
        "style-src 'self'",
        `style-src 'self' '${styleHash}'`,
      );
    });
  },
});

/** The scripts that are no modules, by their names in the extension. */
const SCRIPTS = {
  "first-paint.js": "lib/first-frame/classic.ts",
  "slumber.js": "lib/first-frame/slumber.ts",
};

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
  const holds = hrefs.map((href) => href.replace(/^\//, "")).join(" ");
  const modules = [module, ...imported].join(" ");
  const html = page
    .replace(STYLESHEET, "")
    .replace(MODULE, "")
    .replace("</head>", () => `<style data-holds="${holds}">${style}</style></head>`)
    .replace(
      CLASSIC,
      `<script src="/first-paint.js" data-modules="${modules}" data-build="${await sumOf(folder)}"></script>`,
    );
  return { html, styleHash: `sha256-${createHash("sha256").update(style).digest("base64")}` };
}

/** A short sum of all that is built: what a tab left of another build is stale. */
async function sumOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((each) => join(each.parentPath, each.name));
  for (const path of paths.toSorted()) hash.update(await readFile(path));
  return hash.digest("base64url").slice(0, 12);
}

/** A script in one piece, without imports. @throws where it cannot be bundled */
async function bundle(root: string, entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ["iife"], name: "firstFrame" },
    },
  });
  const [chunk] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk") throw new Error(`${entry} made no script`);
  return chunk.code;
}
