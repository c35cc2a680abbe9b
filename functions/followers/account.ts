import type { Entry, Fact } from "#shared/journal/entry.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { ResponseStatus } from "#shared/rounds/round.ts";
import { follow } from "../store/commit.ts";
import { keys } from "../store/keys.ts";
import type { Store } from "../store/table.ts";
import { overwriteOlder } from "../store/write.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

const statusAfter: Partial<Record<Fact, ResponseStatus>> = {
  "response-started": "in-progress",
  "response-submitted": "submitted",
  "response-amended": "submitted",
  "response-withdrawn": "withdrawn",
  "response-declined": "declined",
};

/**
 * Keeps the response account in `planning`: that a response is there, never what is in it. Entries may come twice, late
 * or in any order; the one with the highest version of the response stands.
 */
export const accountFollower = (ports: Store, onTrouble?: OnTrouble) =>
  onEntries((entry) => writeStatus(ports, entry), onTrouble);

const writeStatus = async (ports: Store, { fact, at, about, facts }: Entry): Promise<void> => {
  const status = statusAfter[fact];
  if (status === undefined) return;
  const { roundId, invitationId } = about;
  const { version } = facts;
  invariant(roundId && invitationId && typeof version === "number", `${fact} does not say of which response`);

  const item = { invitationId, status, since: at, version };
  await follow(ports, overwriteOlder("planning", keys.status(roundId, invitationId), item, "version"));
};
