/** Some years, both ends among them; BC is negative. */
export interface Span {
  from: number;
  to: number;
}

const ERA = "(?: ?(bc|bce|ad|ce))?";

/**
 * Reads a year or a span of years: `1904`, `44 bc`, `ad 79`, `1850s`, `19th century`, `5th century bc`, `1900-1910`.
 * @param text folded
 * @returns `undefined` where the text is none, or the span runs backwards
 */
export function parseSpan(text: string): Span | undefined {
  return range(text) ?? century(text) ?? decade(text) ?? single(text);
}

function single(text: string): Span | undefined {
  const match = new RegExp(`^(?:in |year |ad )?(\\d{1,4})${ERA}$`).exec(text);
  const year = Number(match?.[1]);
  return match && year > 0 ? span(signed(year, match[2]), signed(year, match[2])) : undefined;
}

function decade(text: string): Span | undefined {
  const match = new RegExp(`^(?:the )?(\\d{1,3}0)['’]?s${ERA}$`).exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  // “The 1900s” may be a decade or a century; a decade is what 1850s is.
  const bc = match[2]?.startsWith("b") ?? false;
  return bc ? span(-(first + 9), -first) : span(first, first + 9);
}

function century(text: string): Span | undefined {
  const match = new RegExp(
    `^(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:century|cent\\.?|c\\.?)${ERA}$`,
  ).exec(text);
  const number = Number(match?.[1]);
  if (!match || number === 0) return undefined;
  const bc = match[2]?.startsWith("b") ?? false;
  return bc
    ? span(-number * 100, -(number - 1) * 100 - 1)
    : span((number - 1) * 100 + 1, number * 100);
}

function range(text: string): Span | undefined {
  const match = new RegExp(
    `^(?:from |between )?(\\d{1,4})${ERA} ?(?:-|–|—|to|and|until) ?(\\d{1,4})${ERA}$`,
  ).exec(text);
  if (!match) return undefined;
  const [, one, eraOne, two, eraTwo] = match;
  return span(signed(Number(one), eraOne ?? eraTwo), signed(Number(two), eraTwo));
}

function signed(year: number, era: string | undefined): number {
  return era?.startsWith("b") ? -year : year;
}

function span(from: number, to: number): Span | undefined {
  return from === 0 || to === 0 || from > to ? undefined : { from, to };
}
