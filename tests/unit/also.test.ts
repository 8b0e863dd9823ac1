import { describe, expect, it } from "vitest";
import { filtersFor, fits } from "../../domain/also.ts";
import { event } from "./factory.ts";

const birth = event({ kind: "birth", regions: ["061"] });
const battle = event({ slug: "b", regions: ["030", "151"] });

describe("also on this day", () => {
  it("offers only filters that leave something", () => {
    expect(filtersFor([birth, battle])).toEqual(["everything", "142", "150", "009", "births"]);
  });
  it("lets events through by region and kind", () => {
    expect([fits(battle, "150"), fits(battle, "009"), fits(battle, "births")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([fits(birth, "births"), fits(birth, "deaths"), fits(birth, "everything")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
