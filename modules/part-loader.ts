import { addViteConfig, defineWxtModule } from "wxt/modules";

/**
 * Replaces Vite's loader of parts that are read later, two kilobytes on a new tab's path, by what these screens need of it:
 * a part's styles are there before it is.
 */
const LOADER = `
const sheets = {};
const sheet = (href) => (sheets[href] ??= new Promise((done) => {
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
