import * as v from "valibot";

/** A text for readers, of some characters, with typographic quotation marks. */
export const text = (least: number, most: number) =>
  v.pipe(
    v.string("a text is wanted"),
    v.trim(),
    v.minLength(
      least,
      ({ received }) => `has ${received} characters; at least ${least} are wanted`,
    ),
    v.maxLength(most, ({ received }) => `has ${received} characters; at most ${most} fit`),
    v.check(
      (value) => !/["']/.test(value),
      "has a straight quotation mark or apostrophe; write ’ or “ ”",
    ),
  );

/** A name in addresses. */
export const slug = v.pipe(
  v.string("a slug is wanted"),
  v.maxLength(60, "has over 60 characters"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "takes small letters a-z, digits and single hyphens"),
);

/** A year as sources count it: BC is negative, and there is no 0. */
export const year = v.pipe(
  v.number("a year is a whole number; BC is negative"),
  v.integer("a year is a whole number; BC is negative"),
  v.notValue(0, "there is no year 0; the year before 1 is -1"),
);

/** The title of an article of the English Wikipedia; no address, and no page of another kind. */
export const articleTitle = v.pipe(
  v.string("an article’s title is wanted"),
  v.trim(),
  v.regex(/^[^#<>[\]{}|_\n]{1,255}$/, "cannot be the title of a Wikipedia article"),
  v.check(
    (title) => !/^(https?:|file:|category:|template:|wikipedia:|user:|talk:)/i.test(title),
    "is an address or a page that is no article; write the article’s title",
  ),
  v.check(
    (title) => !/^[a-z]/.test(title) || /^[a-z][A-Z]/.test(title),
    "begins with a capital letter",
  ),
);

const isoDate = v.pipe(
  v.string("a date is written YYYY-MM-DD"),
  v.regex(/^-?\d{4}-\d\d-\d\d$/, "a date is written YYYY-MM-DD"),
);

/** The date under the other calendar. */
export const calendar = v.strictObject({
  julian: v.optional(isoDate),
  gregorian: v.optional(isoDate),
});

/** Present-day countries, as ISO 3166-1 alpha-2. */
export const countries = v.pipe(
  v.array(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is a code of two capital letters, such as JP")),
  ),
  v.minLength(1, "at least one country is wanted"),
  v.maxLength(6, "at most six countries fit"),
);
