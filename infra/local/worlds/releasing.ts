import { confirmRelease, proposeRelease, readOfficeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { readRound } from "#shared/rounds/operations.ts";
import { staff } from "../cast/people.ts";
import type { Stage } from "./world.ts";

/** The clock passes the closing; one member of staff proposes what was counted, another confirms it. */
export const closeAndRelease = async (stage: Stage, roundId: Id<"round">): Promise<void> => {
  const [first, second] = await Promise.all(staff.map(({ email }) => stage.personWith(email)));
  if (first === undefined || second === undefined) throw new Error("a release needs two members of staff");
  const params = { roundId };
  const { round } = await stage.ask(readRound, first, { params });
  stage.moveClock(new Date(Date.parse(round.closesAt) + 60_000).toISOString());
  await stage.settle();
  const { release } = await stage.ask(readOfficeEvidence, first, { params });
  if (release === null) throw new Error("the round was closed but nothing was prepared");
  await stage.ask(proposeRelease, first, { params, body: { releaseId: release.releaseId } });
  await stage.ask(confirmRelease, second, { params, body: { releaseId: release.releaseId } });
};
