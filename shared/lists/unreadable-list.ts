import * as z from "zod/mini";

/** Why a file cannot be taken in as a list at all. */
export const unreadableLists = [
  "empty",
  "too-large",
  "too-many-lines",
  "not-text",
  "not-utf-8",
  "quotes-open",
  "no-lines",
  "columns-missing",
] as const;
export const UnreadableList = z.enum(unreadableLists);
export type UnreadableList = z.output<typeof UnreadableList>;

/** A list holds at most so many lines, and a file at most so many bytes. */
export const mostLines = 12_000;
export const mostListBytes = 2 * 1024 * 1024;
