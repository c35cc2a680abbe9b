import type { Range } from "./storage.ts";

/**
 * All keys of the engine. Table and index names cannot contain `~`, so one prefix never runs into another;
 * numbers are padded, so that the order of the text is the order of the numbers.
 */
export const keyOf = {
  format: "format",
  lastSequence: "last-sequence",
  table: (table: string) => `table~${table}`,
  item: (table: string, item: string) => `item~${table}~${item}`,
  indexEntry: (table: string, index: string, entry: string) => `index~${table}~${index}~${entry}`,
  stream: (table: string, label: string) => `stream~${table}~${label}`,
  streamRecord: (table: string, label: string, sequence: string) => `record~${table}~${label}~${sequence}`,
  expiry: (epochSeconds: number, table: string, item: string) => `expiry~${padded(epochSeconds)}~${table}~${item}`,
  token: (token: string) => `token~${token}`,
  tokenAge: (milliseconds: number, token: string) => `token-age~${padded(milliseconds)}~${token}`,
} as const;

const padded = (number: number): string => String(number).padStart(15, "0");

/** Every key that begins with a prefix that ends in `~`. */
export const within = (prefix: string): { gte: string; lt: string } => ({
  gte: prefix,
  lt: `${prefix.slice(0, -1)}\x7f`,
});

export const rangeOf = {
  tables: within("table~"),
  items: (table: string) => within(`item~${table}~`),
  index: (table: string, index: string) => within(`index~${table}~${index}~`),
  streams: within("stream~"),
  streamsOf: (table: string) => within(`stream~${table}~`),
  streamRecords: (table: string, label: string) => within(`record~${table}~${label}~`),
  expiredBetween: (from: number, through: number): Range => ({
    gte: `expiry~${padded(from)}~`,
    lt: `expiry~${padded(through)}\x7f`,
  }),
  tokensUntil: (milliseconds: number): Range => ({ gte: "token-age~", lt: `token-age~${padded(milliseconds)}~` }),
} as const;
