import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { lookupFileOf } from "../../domain/search/file.ts";
import { followOmnibox } from "../../lib/omnibox.ts";
import { day, event } from "./factory.ts";

type Listener = (...values: never[]) => void;

const file = lookupFileOf(
  [day([event({ slug: "talks", year: 1904, title: "Japan & Russia <break off>" })])],
  new Map(),
);

/** What the address bar would call, with the fake browser's gaps filled. */
function addressBar() {
  const heard = new Map<string, Listener>();
  const listen = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, listener),
  });
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: listen("changed"),
      onInputEntered: listen("entered"),
    },
  });
  followOmnibox();
  return {
    type: (text: string) =>
      new Promise<{ content: string; description: string }[]>((done) => {
        heard.get("changed")?.(...([text, done] as never[]));
      }),
    enter: (text: string, disposition: string) =>
      heard.get("entered")?.(...([text, disposition] as never[])),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(globalThis, "fetch").mockImplementation(() =>
    Promise.resolve(new Response(JSON.stringify(file))),
  );
});

describe("the address bar’s keyword", () => {
  it("suggests days and events, with descriptions that are safe as XML", async () => {
    const bar = addressBar();
    expect(await bar.type("japan")).toEqual([
      {
        content: "#/02-06/talks",
        description: expect.stringMatching(/^Japan &amp; Russia &lt;break off&gt; – /),
      },
    ]);
    const [first] = await bar.type("feb 6");
    expect(first?.content).toBe("#/02-06");
    expect(await bar.type("xyzzy")).toEqual([]);
  });

  it("opens what was chosen, or the best answer to what was typed", async () => {
    const bar = addressBar();
    const create = vi.spyOn(browser.tabs, "create");
    bar.enter("#/02-06/talks", "newForegroundTab");
    await vi.waitFor(() =>
      expect(create.mock.lastCall?.[0]?.url).toMatch(/newtab\.html#\/02-06\/talks$/),
    );
    bar.enter("feb 6", "newBackgroundTab");
    await vi.waitFor(() => expect(create.mock.lastCall?.[0]).toMatchObject({ active: false }));
    expect(create.mock.lastCall?.[0]?.url).toMatch(/#\/02-06$/);
  });
});
