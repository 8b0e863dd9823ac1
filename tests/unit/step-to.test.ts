import { describe, expect, it, vi } from "vitest";
import { stepTo } from "../../components/lookup/step-to.ts";

/** A field with its cursor at a place of what is typed. */
class Field {
  value = "japan";
  selectionStart: number;
  constructor(cursor: number) {
    this.selectionStart = cursor;
  }
}
vi.stubGlobal("HTMLInputElement", Field);

const press = (key: string, cursor = 5, ctrlKey = false) => ({
  key,
  ctrlKey,
  currentTarget: new Field(cursor) as unknown as EventTarget,
});

describe("a key in the lookup’s field", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 9, 0],
    ["ArrowUp", 0, 9],
    ["ArrowUp", 3, 2],
    ["PageDown", 7, 9],
    ["PageUp", 3, 0],
    ["Home", 4, 0],
    ["End", 4, 9],
  ])("%s leads from %d to %d of ten", (key, active, to) => {
    expect(stepTo(press(key), { active, last: 9 })).toBe(to);
  });
  it("is the field’s own while the cursor has somewhere to go", () => {
    expect(stepTo(press("End", 2), { active: 0, last: 9 })).toBeUndefined();
    expect(stepTo(press("End", 5), { active: 0, last: 9 })).toBe(9);
    expect(stepTo(press("Home", 5), { active: 0, last: 9 })).toBeUndefined();
    expect(stepTo(press("Home", 5, true), { active: 0, last: 9 })).toBe(0);
    expect(stepTo(press("a"), { active: 0, last: 9 })).toBeUndefined();
  });
  it("leads nowhere in an empty list", () => {
    expect(stepTo(press("ArrowDown"), { active: 0, last: -1 })).toBeUndefined();
  });
});
