import type { Event } from "./almanac.ts";
import { articleUrl } from "./links.ts";

/**
 * An event with its source as a person would paste it into notes.
 * @param when the event's full date, already in the reader's language
 */
export function citationOf(event: Event, when: string): string {
  const sources = event.articles.map((title) => `“${title}”, Wikipedia, ${articleUrl(title)}`);
  return `${event.title} (${when}). ${event.summary}\n${sources.join("\n")}`;
}
