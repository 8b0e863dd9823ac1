// What only a debugger sees that is attached from the start: work, requests, frames. Its own weight is in these figures,
// in the empty page's as in Dayleaf's.
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "./browser.ts";
import { closeTab, evaluate, metricOf, NEW_TAB } from "./new-tab-page.ts";

/** One new tab, watched from its start. */
export interface Watched {
  /** Main-thread work until the page was idle, in ms. */
  work: number;
  /** The addresses that the page asked for, its own among them. */
  requests: string[];
  /** What the page showed, in PNG, with the time after the first in ms. */
  frames: { at: number; png: string }[];
}

const SETTLE_MS = 1200;

/** Opens a new tab under a debugger. @param film whether its frames are kept, which is work too */
export async function watchTab(browser: Browser, { film = false } = {}): Promise<Watched> {
  const requests: string[] = [];
  const frames: { at: number; png: string }[] = [];
  const session = Promise.withResolvers<string>();
  const ends = [
    browser.on<{ sessionId: string; waitingForDebugger: boolean }>(
      "Target.attachedToTarget",
      ({ sessionId, waitingForDebugger }) => {
        if (!waitingForDebugger) return;
        const send = (method: string, params?: object) =>
          void browser.send(method, params, sessionId).catch(() => undefined);
        send("Page.enable");
        send("Performance.enable");
        if (film) send("Page.startScreencast", { format: "png", everyNthFrame: 1, maxWidth: 640 });
        else send("Network.enable");
        send("Runtime.runIfWaitingForDebugger");
        session.resolve(sessionId);
      },
    ),
    browser.on<{ request: { url: string } }>("Network.requestWillBeSent", ({ request }) =>
      requests.push(request.url),
    ),
    browser.on<{ data: string; sessionId: number; metadata: { timestamp: number } }>(
      "Page.screencastFrame",
      ({ data, sessionId: frame, metadata }, sessionId) => {
        frames.push({ at: metadata.timestamp * 1000, png: data });
        void browser.send("Page.screencastFrameAck", { sessionId: frame }, sessionId);
      },
    ),
  ];
  const follow = (autoAttach: boolean) =>
    browser.send("Target.setAutoAttach", {
      autoAttach,
      waitForDebuggerOnStart: autoAttach,
      flatten: true,
      ...(autoAttach && { filter: [{ type: "page" }] }),
    });
  await follow(true);
  const { targetId } = await browser.send<{ targetId: string }>("Target.createTarget", {
    url: NEW_TAB,
  });
  await sleep(SETTLE_MS);
  const work = (await metricOf(browser, await session.promise, "TaskDuration")) * 1000;
  const page = await evaluate(browser, await session.promise, () => location.href);
  await follow(false);
  await closeTab(browser, targetId);
  for (const end of ends) end();
  const [first] = frames;
  return {
    work,
    // The page itself is on its way before a debugger hears of it.
    requests: [...new Set([page, ...requests])],
    frames: frames.map(({ at, png }) => ({ at: at - (first?.at ?? at), png })),
  };
}
