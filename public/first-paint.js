// @ts-check
// Paints, before anything else runs, what the last tab left for today: see lib/first-paint.ts, which writes it,
// and docs/first-frame.md. A classic script, so that the page waits for it and for nothing more.
(() => {
  const root = document.documentElement;
  const app = document.getElementById("app");
  const modules = (document.currentScript?.dataset.modules ?? "").split(" ").filter(Boolean);
  const paint = () => {
    const settings = localStorage.getItem("dayleaf:settings");
    if (!settings || !app) return false;
    const { appearance } = JSON.parse(settings);
    if (/^(light|dark)$/.test(appearance.theme)) root.dataset.theme = appearance.theme;
    if (/^(small|large|larger)$/.test(appearance.textSize)) root.dataset.text = appearance.textSize;
    // Other screens have their theme from here, and nothing else.
    if (modules.length === 0 || location.hash.length > 2) return false;
    const left = JSON.parse(localStorage.getItem("dayleaf:leaves") || "");
    // @ts-expect-error chrome is the browser's, and no type of it is loaded here
    const { version } = chrome.runtime.getManifest();
    if (left.stamp !== [version, modules[0], navigator.language, settings].join(" ")) return false;
    const now = new Date();
    const leaf = left.leaves[[now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-")];
    let sum = 0;
    for (let i = 0; i < leaf.html.length; i++) sum = (sum * 31 + leaf.html.charCodeAt(i)) | 0;
    if (sum !== leaf.sum) return false;
    root.lang = left.lang;
    root.dir = left.dir;
    document.title = leaf.title;
    app.innerHTML = leaf.html;
    app.dataset.painted = left.stamp;
    return true;
  };
  const load = () => {
    for (const href of modules.splice(0)) {
      const script = document.createElement(href === first ? "script" : "link");
      Object.assign(
        script,
        href === first ? { type: "module", src: href } : { rel: "modulepreload", href },
      );
      document.head.append(script);
    }
  };
  const first = modules[0];
  let painted = false;
  try {
    painted = paint();
  } catch {
    // Nothing was left, or nothing whole: the page paints as it does the first time.
  }
  if (!painted) return load();
  requestAnimationFrame(() => setTimeout(load));
  // A page that nobody sees has no frames.
  setTimeout(load, 250);
})();
