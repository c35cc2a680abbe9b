import type { AccountRow, ResponseAccount, ResponseStatus } from "../rounds/round.ts";

/** Of larger rounds than this it is told how many took part, and not of each whether they did. */
export const mostAccountedFor = 500;

/** The account of nobody yet, to which one asked after the other is added. */
export const emptyAccount = (): ResponseAccount => ({
  invited: 0,
  counts: { "not-started": 0, "in-progress": 0, submitted: 0, declined: 0, withdrawn: 0 },
  rows: [],
});

/** Adds one, in place; of a round that is too large to tell of each, no row is kept. */
export const addToAccount = (account: ResponseAccount, row: AccountRow & { readonly status: ResponseStatus }): void => {
  account.invited += 1;
  account.counts[row.status] += 1;
  if (account.invited <= mostAccountedFor) account.rows.push(row);
  else account.rows = [];
};
