/** Some years, both ends among them; BC is negative. */
export interface Span {
  from: number;
  to: number;
}

const OPENING =
  /^(?:(?:what|who|which events?)(?: all)? (?:happened|was born|died) )?(?:in |during |the |year )*/;
const ERA = "(?: ?(bc|bce|ad|ce))?";
const SINGLE = new RegExp(`^(?:ad )?(\\d{1,4})${ERA}$`);
const DECADE = new RegExp(`^(\\d{1,3}0)['’]?s${ERA}$`);
const CENTURY = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:centur(?:y|ies)|cent\\.?|c\\.?)${ERA}$`);
const RANGE = new RegExp(
  `^(?:from |between )?(\\d{1,4})${ERA} ?(?:-|–|—|to|and|until|till) ?(\\d{1,4})${ERA}$`,
);
const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((name, place) => [name, place + 1] as const);

/**
 * Reads a year or a span of years: `1904`, `44 bc`, `ad 79`, `1850s`, `the sixties`, `19th century`,
 * `fifth century bc`, `1900-1910`.
 * @param text folded
 * @returns `undefined` where the text is none, or the span runs backwards
 */
export function parseSpan(text: string): Span | undefined {
  const plain = text
    .replace(OPENING, "")
    .replace(/\b([abc])\. ?([cde])\.(?: ?(e)\.)?/g, "$1$2$3")
    .replace(/ \?$|\?$/, "");
  return range(plain) ?? century(plain) ?? decade(plain) ?? single(plain);
}

function single(text: string): Span | undefined {
  const match = SINGLE.exec(text);
  const year = Number(match?.[1]);
  return match && year > 0 ? span(signed(year, match[2]), signed(year, match[2])) : undefined;
}

function decade(text: string): Span | undefined {
  const named = DECADES.get(text);
  if (named !== undefined) return span(named, named + 9);
  const match = DECADE.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  // “The 1900s” may be a decade or a century; a decade is what 1850s is.
  const bc = match[2]?.startsWith("b") ?? false;
  return bc ? span(-(first + 9), -first) : span(first, first + 9);
}

function century(text: string): Span | undefined {
  const ordinal = ORDINALS.find(([name]) => text.startsWith(`${name} `));
  const match = CENTURY.exec(ordinal ? text.replace(ordinal[0], String(ordinal[1])) : text);
  const number = Number(match?.[1]);
  if (!match || number === 0) return undefined;
  const bc = match[2]?.startsWith("b") ?? false;
  return bc
    ? span(-number * 100, -(number - 1) * 100 - 1)
    : span((number - 1) * 100 + 1, number * 100);
}

function range(text: string): Span | undefined {
  const match = RANGE.exec(text);
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
