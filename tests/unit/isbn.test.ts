import { describe, expect, it } from "vitest";
import { isIsbn } from "../../domain/isbn.ts";

describe("an ISBN", () => {
  it.each(["978-0-582-49114-4", "0-582-49114-2", "080442957X", "9780306406157"])(
    "%s is right",
    (isbn) => {
      expect(isIsbn(isbn)).toBe(true);
    },
  );
  it.each(["978-0-582-49114-7", "0-582-49114-3", "0804429570", "12345", ""])(
    "%s is wrong",
    (isbn) => {
      expect(isIsbn(isbn)).toBe(false);
    },
  );
});
