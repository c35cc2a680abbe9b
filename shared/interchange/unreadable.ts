import * as z from "zod/mini";

/** Why a file cannot be taken in at all. Nobody's file is half read in silence: it is taken in whole, or refused. */
export const unreadableBecause = [
  "empty",
  "too-large",
  "format-unknown",
  "format-old",
  "archive-broken",
  "archive-too-many",
  "archive-too-large",
  "archive-nested",
  "archive-outside",
  "archive-locked",
  "archive-lacks-survey",
  "markup-broken",
  "markup-with-definitions",
  "markup-too-deep",
  "markup-too-large",
  "text-unreadable",
  "table-unreadable",
  "too-many-rows",
  "no-questions",
  "too-many-questions",
  "own-too-large",
  "own-broken",
  "own-other",
  "own-newer",
] as const;
export const UnreadableBecause = z.enum(unreadableBecause);
export type UnreadableBecause = z.output<typeof UnreadableBecause>;
