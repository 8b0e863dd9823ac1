import { addViteConfig, defineWxtModule } from "wxt/modules";

/**
 * Replaces Vite's loader of parts that are read later, two kilobytes on a new tab's path, by what these screens need of it:
 * a part's styles are there before it is. Those that the page brought itself, linked or (modules/first-frame.ts) in one piece, are
 * not read again: a second copy of them would style the whole page anew.
 */
const LOADER = `
const sheets = {};
const has = (href) => document.querySelector(\`[href="/\${href}"],[data-holds~="\${href}"]\`);
const sheet = (href) => (sheets[href] ??= has(href) || new Promise((done) => {
  document.head.append(Object.assign(document.createElement("link"),
    { rel: "stylesheet", href: "/" + href, onload: done, onerror: done }));
}));
export const __vitePreload = (load, hrefs = []) => Promise.all(hrefs.map(sheet)).then(load);
`;

export default defineWxtModule({
  name: "part-loader",
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: "part-loader",
          apply: "build",
          enforce: "pre",
          transform: {
            filter: { id: /vite\/preload-helper/ },
            handler: () => ({ code: LOADER, map: null, moduleSideEffects: false }),
          },
        },
      ],
    }));
  },
});
