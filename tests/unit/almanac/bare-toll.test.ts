import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareTollIn, bareTollMessage } from "../../../modules/almanac/bare-toll.ts";

describe("a bare number of dead", () => {
  it.each([
    ["The dam broke at dawn, and 1,200 people died.", "1,200 people died"],
    ["Guards killed 69 people at the gate.", "killed 69"],
    ["The town counts its sheep; 1,200 dead were found.", "1,200 dead"],
    ["Seventy-one people died in the fires.", "Seventy-one people died"],
    ["A crush on a stairway kills 66", "kills 66"],
    ["Of 285 people 151 died.", "151 died"],
    ["Two million were killed before the truce.", "Two million were killed"],
  ])("is found: %s", (text, toll) => {
    expect(bareTollIn(text)).toBe(toll);
  });

  it.each([
    "About 1,200 people died.",
    "Between 600 and 1,000 of them were killed.",
    "Estimates run from 400 to 3,000 dead.",
    "By the official count 379 people died.",
    "By the official counts the war killed 649 of them.",
    "Police killed 187 people by the government’s count, hundreds by others.",
    "Chroniclers wrote of 30,000 dead.",
    "Of 45 aboard 29 died.",
    "He saw 35 of 79 men die that winter.",
    "In 1961 settlers were killed, and in 1500 he drowned.",
    "He shot 29 pictures of 1,200 people.",
    "At 66 she nursed victims of the plague; he was hanged at 71.",
  ])("is not seen in: %s", (text) => {
    expect(bareTollIn(text)).toBeUndefined();
  });

  it("is found from 50 on, whatever the number, and never behind “about”", () => {
    const number = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(number, (dead) => {
        const toll = `${dead.toLocaleString("en")} people died`;
        expect(bareTollIn(`When the wall gave way ${toll}.`)).toBe(dead < 50 ? undefined : toll);
        expect(bareTollIn(`When the wall gave way about ${toll}.`)).toBeUndefined();
      }),
    );
  });

  it("is named in a message that says what to do", () => {
    expect(bareTollMessage("1,200 people died")).toMatch(/“1,200 people died”.*“about”.*range/);
  });
});
