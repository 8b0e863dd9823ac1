/** The address of an article of the English Wikipedia. */
export function articleUrl(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(" ", "_"))}`;
}

/** The address of a book of Project Gutenberg, by its number. */
export function gutenbergUrl(number: number): string {
  return `https://www.gutenberg.org/ebooks/${number}`;
}
