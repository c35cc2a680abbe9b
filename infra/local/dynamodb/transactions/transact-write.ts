import { ApiError, invalid } from "../api-error.ts";
import { type Cost, consumedByAll, costOf } from "../items/capacity.ts";
import { changeItem, type Outcome } from "../items/change-item.ts";
import { itemSize, transactionLimit } from "../items/item-size.ts";
import type { Operation } from "../operation.ts";
import type { Draft } from "../storage/draft.ts";
import { type Action, transactionAsked } from "./actions.ts";
import { cancelled, type Reason, reasonFor } from "./cancelled.ts";
import { digestOf, remember, repeated } from "./token.ts";

/** All actions are tried against one draft; the first that fails cancels it, and every action's reason is told. */
export const transactWriteItems: Operation = async (database, request) => {
  const digest = digestOf(request);
  const { actions, ClientRequestToken: token, ReturnConsumedCapacity: wanted } = transactionAsked(request);

  return database.write((draft) => {
    const now = database.clock();
    const earlier = token === undefined ? undefined : repeated(draft, now, token, digest, wanted);
    if (earlier !== undefined) return earlier;

    const outcomes = tried(draft, now, actions);
    refuseTooLarge(outcomes);
    if (token !== undefined) remember(draft, token, { at: now, digest, readCosts: outcomes.map(readAgain) });
    return consumedByAll(wanted, outcomes.map(costOf), { times: 2, kind: "WriteCapacityUnits" });
  });
};

const tried = (draft: Draft, now: number, actions: readonly Action[]): Outcome[] => {
  const outcomes: Outcome[] = [];
  const reasons: Reason[] = [];
  const seen = new Set<string>();
  for (const { kind, request } of actions) {
    const outcome = attempt(() => changeItem(draft, now, kind, request));
    reasons.push(reasonFor(outcome));
    if (outcome instanceof ApiError) continue;
    outcomes.push(outcome);
    const place = `${outcome.table}~${outcome.itemKey}`;
    if (seen.has(place)) throw invalid("Transaction request cannot include multiple operations on one item");
    seen.add(place);
  }
  if (outcomes.length < actions.length) throw cancelled(reasons);
  return outcomes;
};

/** A table that is not there concerns the request as a whole; what the items say concerns their action alone. */
const attempt = (change: () => Outcome): Outcome | ApiError => {
  try {
    return change();
  } catch (error) {
    if (error instanceof ApiError && error.type !== "ResourceNotFoundException") return error;
    throw error;
  }
};

const sizeOf = ({ old, fresh }: Outcome): number => {
  const item = fresh ?? old;
  return item === undefined ? 0 : itemSize(item);
};

const refuseTooLarge = (outcomes: readonly Outcome[]): void => {
  const bytes = outcomes.reduce((sum, outcome) => sum + sizeOf(outcome), 0);
  if (bytes > transactionLimit) throw invalid("The aggregate size of the items in the transaction exceeds 4 MB");
};

const readAgain = (outcome: Outcome): Cost => ({
  table: outcome.table,
  tableUnits: Math.max(1, Math.ceil(sizeOf(outcome) / 4096)),
  local: {},
  global: {},
});
