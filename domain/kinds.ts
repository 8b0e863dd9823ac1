/** The topics an event can have. */
export const TOPICS = [
  "politics",
  "rights",
  "conflict",
  "disaster",
  "science",
  "technology",
  "exploration",
  "arts",
  "sport",
  "nature",
  "life",
] as const;

/** What can happen on a day. */
export const KINDS = ["event", "birth", "death"] as const;

export type Topic = (typeof TOPICS)[number];
export type Kind = (typeof KINDS)[number];
