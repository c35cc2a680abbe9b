/**
 * The tables, cut along trust boundaries, as data: read by the AWS description and by the local start alike.
 * Every table has a composite key of strings, `pk` and `sk`; items that expire carry `expiresAt` in epoch seconds.
 */
export type TableDefinition = {
  readonly name: TableName;
  /** Only the journal has one: what nobody may read back cannot leak through a stream. */
  readonly stream: boolean;
  readonly expires: boolean;
  /** Lists across partitions: `listing` says which list, `listedAt` its order. Eventually consistent, never for decisions. */
  readonly listing: boolean;
};

export const tableNames = ["planning", "answers", "evidence", "verdicts", "journal", "sessions"] as const;
export type TableName = (typeof tableNames)[number];

export const tables: readonly TableDefinition[] = [
  { name: "planning", stream: false, expires: false, listing: true },
  { name: "answers", stream: false, expires: false, listing: false },
  { name: "evidence", stream: false, expires: false, listing: false },
  { name: "verdicts", stream: false, expires: false, listing: false },
  { name: "journal", stream: true, expires: false, listing: false },
  { name: "sessions", stream: false, expires: true, listing: false },
];

/** The secondary index of the tables that have lists: `listing` and then `listedAt`. */
export const listingIndex = "listing";
