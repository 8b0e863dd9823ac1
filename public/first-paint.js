// @ts-check
// Paints, before anything else runs, what the last tab left for today: see lib/first-paint.ts, which writes it,
// and docs/first-frame.md. A classic script, so that the page waits for it and for nothing more.
(() => {
  const root = document.documentElement;
  const app = document.getElementById("app");
  try {
    const settings = localStorage.getItem("dayleaf:settings");
    if (!settings || !app) return;
    const { appearance } = JSON.parse(settings);
    if (/^(light|dark)$/.test(appearance.theme)) root.dataset.theme = appearance.theme;
    if (/^(small|large|larger)$/.test(appearance.textSize)) root.dataset.text = appearance.textSize;
    if (location.hash.length > 2) return;
    const left = JSON.parse(localStorage.getItem("dayleaf:leaves") || "");
    const code = document.querySelector("script[type=module]");
    // @ts-expect-error chrome is the browser's, and no type of it is loaded here
    const { version } = chrome.runtime.getManifest();
    if (
      left.stamp !==
      [version, code && code.getAttribute("src"), navigator.language, settings].join(" ")
    )
      return;
    const now = new Date();
    const leaf = left.leaves[[now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-")];
    let sum = 0;
    for (let i = 0; i < leaf.html.length; i++) sum = (sum * 31 + leaf.html.charCodeAt(i)) | 0;
    if (sum !== leaf.sum) return;
    root.lang = left.lang;
    root.dir = left.dir;
    document.title = leaf.title;
    app.innerHTML = leaf.html;
    app.dataset.painted = left.stamp;
  } catch {
    // Nothing was left, or nothing whole: the page paints as it does the first time.
  }
})();
