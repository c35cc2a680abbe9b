import type { Entry, Fact } from "#shared/journal/entry.ts";
import type { Id } from "#shared/kernel/id.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { LiveStatus } from "#shared/rounds/round.ts";
import { readCaller } from "../access/store.ts";
import { follow } from "../store/commit.ts";
import { keys } from "../store/keys.ts";
import type { Store } from "../store/table.ts";
import { overwriteOlder } from "../store/write.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

const statusAfter: Partial<Record<Fact, LiveStatus>> = {
  "response-started": "in-progress",
  "response-review-asked": "internal-review",
  "response-review-returned": "in-progress",
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
  onEntries(async (entry) => {
    await writeStatus(ports, entry);
    await writeCoordination(ports, entry);
  }, onTrouble);

const writeStatus = async (ports: Store, { fact, at, about, facts }: Entry): Promise<void> => {
  const status = statusAfter[fact];
  if (status === undefined) return;
  const { roundId, invitationId } = about;
  const { version } = facts;
  invariant(roundId && invitationId && typeof version === "number", `${fact} does not say of which response`);

  const { via } = facts;
  const item = { invitationId, status, since: at, ...(typeof via === "string" && { via }), version };
  await follow(ports, overwriteOlder("planning", keys.status(roundId, invitationId), item, "version"));
};

/** Whom the office and the mails know as the coordinator, since the organisation itself handed that over. */
const writeCoordination = async (ports: Store, { fact, about, facts }: Entry): Promise<void> => {
  if (fact !== "response-handed-over") return;
  const { roundId, invitationId } = about;
  const { version, to } = facts;
  invariant(roundId && invitationId && typeof version === "number", `${fact} does not say of which response`);
  const next = await readCaller(ports, to as Id<"person">);
  if (next === undefined) return;

  const item = { invitationId, coordinator: next.person, version };
  await follow(ports, overwriteOlder("planning", keys.coordination(roundId, invitationId), item, "version"));
};
