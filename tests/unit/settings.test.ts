import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULTS } from "../../domain/settings.ts";
import { loadSettings, resetSettings, saveInterests, watchSettings } from "../../lib/settings.ts";
import version1 from "./fixtures/settings-v1.json" with { type: "json" };

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("are the defaults at first", async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it("that an older version kept are still read", async () => {
    await browser.storage.sync.set(version1);
    expect(await loadSettings()).toEqual({
      interests: { "030": "favour", "151": "hide" },
      appearance: { theme: "dark", textSize: "large" },
    });
  });

  it("stay readable where one key is corrupt", async () => {
    await browser.storage.sync.set({ interests: "?", appearance: { theme: "dark" } });
    expect(await loadSettings()).toEqual({
      interests: {},
      appearance: { theme: "dark", textSize: "normal" },
    });
  });

  it("are the defaults where storage cannot be read", async () => {
    vi.spyOn(browser.storage.sync, "get").mockRejectedValue(new Error("corrupt"));
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it("tell who watches, and come back after a reset", async () => {
    const seen = vi.fn();
    const end = watchSettings(seen);
    await saveInterests({ "061": "favour" });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(seen.mock.lastCall?.[0]).toMatchObject({ interests: { "061": "favour" } });
    end();
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it("let a refused write be known", async () => {
    vi.spyOn(browser.storage.sync, "set").mockRejectedValue(
      new Error("QUOTA_BYTES quota exceeded"),
    );
    await expect(saveInterests({ "061": "hide" })).rejects.toThrow("quota");
  });
});
