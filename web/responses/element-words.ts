import { words } from "#shared/kernel/words.ts";

/** Questions that are asked of one element after another. */
export const elementWords = words(
  {
    place: (at: number, of: number) => `${at} van ${of}`,
    all: "In dit deel",
    allFolded: (done: number, of: number) => `In dit deel: ${done} van ${of} klaar`,
  },
  {
    place: (at, of) => `${at} of ${of}`,
    all: "In this section",
    allFolded: (done, of) => `In this section: ${done} of ${of} done`,
  },
);
