/** Phrases that stand in for thought; a text that has one is refused. Lower case; a word's beginning is enough. */
export const STOCK_PHRASES: readonly string[] = [
  "pivotal",
  "testament to",
  "turning point",
  "shaped the course",
  "changed the course",
  "rich tapestry",
  "indelible",
  "iconic",
  "groundbreaking",
  "ground-breaking",
  "ushered in",
  "paved the way",
  "paves the way",
  "legacy lives on",
  "lasting legacy",
  "forever changed",
  "changed forever",
  "sparked a revolution",
  "crucial role",
  "significant milestone",
  "stark reminder",
  "interestingly",
  "watershed",
  "game-chang",
  "cemented his",
  "cemented her",
  "stands as a",
  "set the stage for",
  "the stage was set",
  "a beacon of",
  "in the annals of",
  "captured the imagination",
  "the rest is history",
  "little did",
];

/** The first stock phrase of a text, if it has one. */
export function stockPhraseIn(text: string): string | undefined {
  const lower = text.toLowerCase();
  return STOCK_PHRASES.find((phrase) => lower.includes(phrase));
}

/** How many words of two stories' openings may be the same. */
const OPENING_WORDS = 3;

/** How a text opens, for telling whether two open in the same way. */
export function openingOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return words.slice(0, OPENING_WORDS).join(" ");
}
