import { browser } from "wxt/browser";

/** Opens a leaf in a new tab of the browser. */
export async function openLeaf(fragment: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/newtab.html${fragment}`) });
}
