import { bareTollIn, bareTollMessage } from "./bare-toll.ts";
import { stockPhraseIn } from "./stock-phrases.ts";

/** What is wrong with the wording of a text: phrases that stand in for thought, and tolls as if they were certain. */
export function wordingMistakes(text: string): string[] {
  const phrase = stockPhraseIn(text);
  const toll = bareTollIn(text);
  return [
    ...(phrase ? [`has the stock phrase “${phrase}”; say what happened`] : []),
    ...(toll ? [bareTollMessage(toll)] : []),
  ];
}
