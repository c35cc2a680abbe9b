import { addToAccount, emptyAccount } from "#shared/aggregation/accounting.ts";
import type { Unit } from "#shared/aggregation/blocks.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import { countedAs, type Invitation, type ResponseAccount, type Round } from "#shared/rounds/round.ts";
import { invitationPages } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";
import { lockedTogether, lockResponses } from "./lock-responses.ts";

const transactionsAtOnce = 4;

/** What is kept of a round once all of it is locked. Only `units` grows with it. */
export type LockedRound = {
  /** Who was asked, by id, with the attributes of the breakdown alone: what blocks are made of. */
  readonly units: readonly Unit[];
  /** Recounted from the locked heads; when somebody did something is told nowhere. */
  readonly account: ResponseAccount;
  /** How many submitted, those included who withdrew from what may be read. */
  readonly submitted: number;
  /** Of those, how many may be read by name, in whole or in part. */
  readonly readable: number;
};

/** Whether the committee may read anything of it under its name. */
export const mayBeRead = (head: Pick<ResponseHead, "submitted" | "stance" | "openedTexts">): boolean =>
  head.submitted !== undefined && (head.stance === "named" || head.openedTexts.length > 0);

/** Locks every response of a round, hundreds at a time, and keeps of them what adds up. */
export const lockedRound = async (store: Store, round: Round, withdrawn: ReadonlySet<string>): Promise<LockedRound> => {
  const unitOf = unitsBy(round.breakdown);
  const units: Unit[] = [];
  const account = emptyAccount();
  let [submitted, readable] = [0, 0];
  for await (const page of invitationPages(store, round.roundId, transactionsAtOnce * lockedTogether)) {
    const heads = await Promise.all(hundreds(page).map((some) => lockResponses(store, round, some)));
    for (const [place, head] of heads.flat().entries()) {
      const { invitationId, organisations, attributes } = page[place] as Invitation;
      units.push(unitOf({ invitationId, attributes }));
      addToAccount(account, {
        invitationId,
        organisations: organisations.map(({ name }) => name),
        status: withdrawn.has(invitationId) ? "withdrawn" : countedAs(head.status),
      });
      if (head.submitted) submitted += 1;
      if (mayBeRead(head)) readable += 1;
    }
  }
  return { units, account, submitted, readable };
};

const hundreds = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / lockedTogether) }, (_, at) =>
    all.slice(at * lockedTogether, (at + 1) * lockedTogether),
  );

/** Those who are alike in all that counts share one object: a large round has few kinds of organisations. */
const unitsBy = (breakdown: readonly string[]): ((unit: Unit) => Unit) => {
  const kinds = new Map<string, Unit["attributes"]>();
  return ({ invitationId, attributes }) => {
    const kept = breakdown.flatMap((name): [string, string][] => {
      const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return value === undefined ? [] : [[name, value]];
    });
    const kind = JSON.stringify(kept);
    const known = kinds.get(kind) ?? Object.fromEntries(kept);
    kinds.set(kind, known);
    return { invitationId, attributes: known };
  };
};
