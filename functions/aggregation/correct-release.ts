import { decideCorrection } from "#shared/aggregation/decide-correction.ts";
import { toldOf } from "#shared/aggregation/evidence.ts";
import * as operations from "#shared/aggregation/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { implement } from "../http/ask.ts";
import { readRound, readStatusesOf } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { isClosed } from "./recorded-closing.ts";
import { holding, pendingCorrection, readCorrection, readReleases, replaceRelease, writeCorrection } from "./store.ts";

/**
 * Asks for a correction, and no more than that: it is made where answers may be counted. One that was made and waits for
 * its confirmation gives way to a later one.
 */
export const correctRelease = implement(
  operations.correctRelease,
  async ({ ports, params: { roundId }, body, caller, now }) => {
    const [round, releases, before] = await Promise.all([
      readRound(ports, roundId),
      readReleases(ports, roundId),
      readCorrection(ports, roundId),
    ]);
    if (round === undefined) return refuse("not-found");
    if (!isClosed(round, now)) return refuse("round-not-closed", { closesAt: round.closesAt, now });
    const release = holding(releases);
    if (release?.releaseId !== body.releaseId) return refuse("not-found");

    const statuses = await readStatusesOf(ports, roundId, body.withdrawn);
    const submitted = statuses.flatMap((one) => (one?.status === "submitted" ? [one.invitationId] : []));
    const by = caller.person.personId;
    const decided = decideCorrection({ ...body, release, submitted, before, by, now });
    if (!decided.ok) return decided;
    const { correction, happening } = decided.value;
    if (happening === undefined) return ok({ release: toldOf(release) });

    const givingWay = pendingCorrection(releases);
    const committed = await commit(
      ports,
      entryOf(ports, now, by, happening),
      writeCorrection(before, correction),
      ...(givingWay ? [replaceRelease(givingWay, { ...givingWay, state: "superseded" })] : []),
    );
    return committed.ok ? ok({ release: toldOf(release) }) : committed;
  },
);
