/** Words that a question may have and an answer need not; the index keeps them of titles and names alone. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can could day days did do does for from had has have he her hers him his how i if in " +
    "into is it its me more my no not of on one or our out over she so some that the their them then there these they this to " +
    "up was we were what when where which who whom whose why will with would year years you your after all also any before " +
    "about became become begin began first get got happen happened history event events ago long many much"
  ).split(" "),
);
