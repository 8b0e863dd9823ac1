// Tabs at the moments when what the last tab left is not simply right: does their first paint still hold the lead?
import { setTimeout as sleep } from "node:timers/promises";
import { LEAVES_KEY, type Left } from "../../lib/first-frame/left.ts";
import type { Browser } from "./browser.ts";
import { attach, evaluate, NEW_TAB, openTab, type Opened } from "./new-tab-page.ts";

const SETTLE_MS = 900;

/** Runs something in a page of its own. */
async function inPage<Result>(
  browser: Browser,
  url: string,
  what: (key: string) => Result,
): Promise<Result> {
  const { targetId } = await browser.send<{ targetId: string }>("Target.createTarget", { url });
  await sleep(SETTLE_MS);
  const session = await attach(browser, targetId);
  const result = await evaluate(browser, session, what, LEAVES_KEY);
  await sleep(SETTLE_MS);
  await browser.send("Target.closeTarget", { targetId });
  return result as Result;
}

/** The first tab of a new day: what was left for tomorrow yesterday is for today, and nothing is left for tomorrow. */
export async function firstOfDay(browser: Browser): Promise<Opened> {
  await inPage(browser, NEW_TAB, (key) => {
    const left = JSON.parse(localStorage.getItem(key) ?? "") as Left;
    const today = new Date().toDateString();
    for (const name of Object.keys(left.leaves)) if (name !== today) delete left.leaves[name];
    localStorage.setItem(key, JSON.stringify(left));
  });
  return openTab(browser);
}

/** The first tab after the reader favoured a part of the world. */
export async function afterOptions(browser: Browser): Promise<Opened> {
  const origin = await inPage(browser, NEW_TAB, () => location.origin);
  await inPage(browser, `${origin}/options.html`, () => {
    const favour = document.querySelector<HTMLInputElement>(
      "input[type=radio][value=favour]:not(:checked)",
    );
    if (!favour) throw new Error("the options offer nothing to favour");
    favour.click();
  });
  return openTab(browser);
}
