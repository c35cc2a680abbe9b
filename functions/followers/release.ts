import { phaseAt } from "#shared/rounds/lifecycle.ts";
import { prepareCorrection } from "../aggregation/prepare-correction.ts";
import { prepareRelease } from "../aggregation/prepare-release.ts";
import type { Preparing } from "../aggregation/written-evidence.ts";
import { listRounds } from "../rounds/store.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

/** Prepares the release of a round as soon as the journal says that it closed, and a correction when one is asked for. */
export const releaseFollower = (ports: Preparing, onTrouble?: OnTrouble) =>
  onEntries(async ({ fact, about }) => {
    if (fact === "round-closed" && about.roundId) await prepareRelease(ports, about.roundId);
    if (fact === "correction-requested" && about.roundId) await prepareCorrection(ports, about.roundId);
  }, onTrouble);

/**
 * Looks for rounds that are closed without a release, or with a correction that nobody made, whatever came of their
 * entry in the journal: it was lost, or the preparation broke off. A round whose turn brings trouble does not keep the
 * others waiting.
 */
export const releaseOnSchedule = (ports: Preparing, onTrouble?: OnTrouble) => async (): Promise<void> => {
  for (const round of await listRounds(ports)) {
    if (phaseAt(round, ports.clock()) !== "closed") continue;
    await prepareRelease(ports, round.roundId)
      .then(() => prepareCorrection(ports, round.roundId))
      .catch((problem) => onTrouble?.(round.roundId, problem));
  }
};
