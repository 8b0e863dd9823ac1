/** Below this, the dead are often known by name; from here on sources count, and differ. */
const LEAST = 50;

/** Digits with a comma or without (four without are a year), or words from “fifty” up. */
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}|(?:fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hundred|thousand|million)`;

/** Up to two words for who they were, as in “1,200 Creek warriors died”. */
const PEOPLE = String.raw`(?: (?!(?:a|and|before|he|later|she|that|the|they|to|who)\b)[\p{L}’-]+){0,2}`;

const DYING = String.raw`(?:(?:had|have|were) )?(?:die|died|dead|deaths|killed|drowned|perished|executed|beheaded|hanged|massacred|slain|shot dead|bodies)`;
const KILLING = String.raw`(?:kill|kills|killed|killing|drowned|drowning|executed|beheaded|hanged|massacred|shot|shot dead)`;

const TOLL = new RegExp(
  String.raw`\b(?<!\d of |[\d,.-])(?:(?<dead>${NUMBER})${PEOPLE} ${DYING}|${KILLING} (?<killed>${NUMBER}))(?![\p{L}\d-]|,\d)`,
  "giu",
);

/** What may stand before a number of dead: how well it is known, or who counted. A word’s beginning is enough. */
const BEFORE =
  /\b(?:about|some|perhaps|around|nearly|almost|close to|over|(?:more|less|fewer) than|no fewer|at (?:least|most)|between|to\b|estimat|official|count|claim|admit|owned to|recogni|reckon|guess|figure|report|record|chronicle|g[ai]ve(?! way)|put|spoke|speak|tell|told|wrote|says|toll)/iu;
const BEFORE_REACH = 40;

/** What may follow it, as in “by official count” or “others say far more”. */
const AFTER = /\b(?:or (?:more|so)|others|official|estimate|accounts?\b|counts?\b)/iu;
const AFTER_REACH = 60;

/** The first number of dead, 50 or more, that a text states as if nobody could count otherwise. */
export function bareTollIn(text: string): string | undefined {
  for (const clause of text.split(/[.;:!?](?!\d)/u)) {
    for (const match of clause.matchAll(TOLL)) {
      const [toll] = match;
      const end = match.index + toll.length;
      const before = clause.slice(Math.max(0, match.index - BEFORE_REACH), match.index);
      if (!isLarge(match.groups?.dead ?? match.groups?.killed ?? "")) continue;
      if (!BEFORE.test(before) && !AFTER.test(clause.slice(end, end + AFTER_REACH))) return toll;
    }
  }
  return undefined;
}

/** Says what to do about a bare number of dead, such as “1,200 people died”. */
export function bareTollMessage(toll: string): string {
  return `has “${toll}” as if it were certain; say “about”, give the range, or say whose count it is`;
}

function isLarge(number: string): boolean {
  return !/^\d/.test(number) || Number(number.replaceAll(",", "")) >= LEAST;
}
