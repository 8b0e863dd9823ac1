// A Chromium that is steered over a pipe, so that no debugger is attached to a page before it has settled:
// one that is attached from the start adds about 50 ms to the empty page.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Readable, Writable } from "node:stream";
import { findChromium } from "../../scripts/find-browser.ts";

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/** The DevTools protocol, as far as the bench speaks it. */
export interface Browser {
  /** @throws where the browser refuses, or closes meanwhile */
  send<Result>(method: string, params?: object, sessionId?: string): Promise<Result>;
  /** Calls back with each event of a name. @returns a function that ends it */
  on<Params>(method: string, then: (params: Params, sessionId?: string) => void): () => void;
  close(): Promise<void>;
}

/** What a browser does by itself after its start, before the first tab is opened. */
const START_UP_MS = 1000;

/** Opens a headless Chromium with one extension on a profile. */
export async function openBrowser(
  extension: string,
  profile: string,
  { dark = false } = {},
): Promise<Browser> {
  const chromium = spawn(
    findChromium(),
    [
      "--headless=new",
      "--remote-debugging-pipe",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--window-size=1280,800",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      ...(dark ? ["--force-dark-mode"] : []),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const browser = speak(chromium.stdio[3] as Writable, chromium.stdio[4] as Readable, async () => {
    const gone = once(chromium, "exit");
    await browser.send("Browser.close").catch(() => undefined);
    await Promise.race([gone, sleep(4000)]);
    chromium.kill("SIGKILL");
  });
  await browser.send("Browser.getVersion");
  await sleep(START_UP_MS);
  return browser;
}

function speak(to: Writable, from: Readable, close: () => Promise<void>): Browser {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Set<(message: Message) => void>();
  let text = "";
  from.setEncoding("utf8").on("data", (chunk: string) => {
    const messages = (text + chunk).split("\0");
    text = messages.pop() ?? "";
    for (const message of messages.map((each) => JSON.parse(each) as Message)) {
      const answer = message.id === undefined ? undefined : waiting.get(message.id);
      if (message.error) answer?.reject(new Error(message.error.message));
      else answer?.resolve(message.result);
      if (message.method) for (const listener of listeners) listener(message);
    }
  });
  from.on("close", () => {
    for (const answer of waiting.values()) answer.reject(new Error("the browser closed"));
  });
  to.on("error", () => undefined);
  let id = 0;
  return {
    send: <Result>(method: string, params: object = {}, sessionId?: string) => {
      const answer = Promise.withResolvers<unknown>();
      waiting.set(++id, answer);
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return answer.promise as Promise<Result>;
    },
    on: (method, then) => {
      const listener = (message: Message) => {
        if (message.method === method) then(message.params as never, message.sessionId);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}
