// Gives the fake browser the real English messages, as a browser would serve them.
import { fakeBrowser } from "wxt/testing/fake-browser";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };

const known: Record<string, { message: string }> = messages;

Object.assign(fakeBrowser.i18n, {
  getMessage(key: string, substitutions: string[] = []): string {
    if (key === "@@bidi_dir") return "ltr";
    return (known[key]?.message ?? "").replace(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? "",
    );
  },
});
