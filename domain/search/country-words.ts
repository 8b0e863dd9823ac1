import countries from "world-countries";

const WORDS: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, name, demonyms }) => [
    cca2,
    [name.common, ...new Set(Object.values(demonyms?.["eng"] ?? {}))].join(" "),
  ]),
);

/** What English calls a country and its people: “Japan Japanese”; for the index alone. @param code ISO 3166-1 alpha-2 */
export function countryWords(code: string): string {
  return WORDS.get(code) ?? "";
}
