import type { Event } from "./almanac.ts";

/** The address of an article of the English Wikipedia. */
export function articleUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(" ", "_"))}`;
}

/** The address of a book of Project Gutenberg, by its number. */
export function gutenbergUrl(number: number): string {
  return `https://www.gutenberg.org/ebooks/${number}`;
}

/**
 * An event with its source as a person would paste it into notes.
 * @param when the event's full date, already in the reader's language
 */
export function citationOf(event: Event, when: string): string {
  const sources = event.articles.map((title) => `“${title}”, Wikipedia, ${articleUrl(title)}`);
  return `${event.title} (${when}). ${event.summary}\n${sources.join("\n")}`;
}
