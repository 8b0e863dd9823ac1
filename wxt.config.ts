import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** Modules that the new tab shares with other screens; extension storage is not on its path. */
const SHARED =
  /preact|wxt-html|rolldown.runtime|vite.preload|\/domain\/(?!search|when|kinds|citation|map|thread)|components\/common\/(?!size)|\/lib\/(?!settings\.|saved-store|tabs|options|lookup|natural|place-names|recent|omnibox|atlas|threads|format-|first-frame\/(?!left|after))/;

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    plugins: [preact()],
    build: {
      // Its helper is a kilobyte on the new tab's path; modules/first-frame.ts names what that path needs.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // What screens share with the new tab is one file: each file more costs a new tab time.
          codeSplitting: { groups: [{ name: "shared", test: SHARED, minShareCount: 2 }] },
        },
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    permissions: ["storage"],
    omnibox: { keyword: "day" },
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+D" },
        description: "__MSG_commandLookup__",
      },
    },
    ...(command === "build" && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          // Without an id of its own Firefox keeps no synced storage.
          id: "dayleaf@dayleaf.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
});
