import { browser } from "wxt/browser";
import { fragmentOf, threadFragment } from "../domain/route.ts";
import type { Entry } from "../domain/search/rows.ts";
import type { Group } from "../domain/search/ask.ts";
import { dayInWords, eventDate } from "./format.ts";
import { t } from "./i18n.ts";
import { datesInWords, datesOf, loadLibrary, lookUp } from "./lookup.ts";
import { yearsInWords } from "./lookup-words.ts";
import { loadSettings } from "./settings.ts";

/** The most suggestions that browsers show beside the typed text. */
const MOST = 8;

interface Suggestion {
  content: string;
  description: string;
}

/** Answers the address bar's keyword with the lookup's engine. */
export function followOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: escape(t("omniboxHint")) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestionsFor(text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void open(text, disposition);
  });
}

async function suggestionsFor(text: string): Promise<Suggestion[]> {
  const groups = await groupsFor(text);
  return groups.flatMap(suggestionsOf).slice(0, MOST);
}

async function groupsFor(text: string): Promise<Group[]> {
  const language = navigator.language;
  try {
    const [library, { interests }] = await Promise.all([loadLibrary(), loadSettings()]);
    const meant = await datesInWords(text, language);
    return lookUp(library, text, interests, language, MOST, meant).groups;
  } catch {
    // Dates need no file.
    const { dates } = datesOf(text, language);
    return dates.length > 0 ? [{ kind: "days", dates }] : [];
  }
}

function suggestionsOf(group: Group): Suggestion[] {
  if (group.kind === "days")
    return group.dates.map((date) => ({
      content: fragmentOf(date),
      description: escape(t("wholeDay", dayInWords(date))),
    }));
  if (group.kind === "threads")
    return group.threads.map(({ name, title, from, to }) => ({
      content: threadFragment(name),
      description: escape(`${title} – ${yearsInWords(from, to)}`),
    }));
  return group.entries.map((entry) => ({
    content: fragmentOf(entry.date, entry.slug),
    description: escape(describe(entry)),
  }));
}

function describe({ title, date, year }: Entry): string {
  return `${title} – ${eventDate(date, year)}`;
}

/** Opens a suggestion, or the best answer to what was typed. */
async function open(text: string, disposition: string): Promise<void> {
  const fragment = text.startsWith("#/")
    ? text
    : (await groupsFor(text)).flatMap(suggestionsOf)[0]?.content;
  const url = browser.runtime.getURL(`/newtab.html${fragment ?? ""}`);
  if (disposition === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
}

/** Chrome reads descriptions as XML. */
function escape(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
