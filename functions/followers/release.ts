import { phaseAt } from "#shared/rounds/lifecycle.ts";
import { type Preparing, prepareRelease } from "../aggregation/prepare-release.ts";
import { listRounds } from "../rounds/store.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

/** Prepares the release of a round as soon as the journal says that it closed. */
export const releaseFollower = (ports: Preparing, onTrouble?: OnTrouble) =>
  onEntries(async ({ fact, about }) => {
    if (fact === "round-closed" && about.roundId) await prepareRelease(ports, about.roundId);
  }, onTrouble);

/**
 * Looks for rounds that are closed without a release, whatever came of their entry in the journal: it was lost, or the
 * preparation broke off. A round whose turn brings trouble does not keep the others waiting.
 */
export const releaseOnSchedule = (ports: Preparing, onTrouble?: OnTrouble) => async (): Promise<void> => {
  for (const round of await listRounds(ports)) {
    if (phaseAt(round, ports.clock()) !== "closed") continue;
    await prepareRelease(ports, round.roundId).catch((problem) => onTrouble?.(round.roundId, problem));
  }
};
