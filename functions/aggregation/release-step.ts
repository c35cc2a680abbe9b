import type { Caller } from "#shared/access/seat.ts";
import type { ReleaseStep } from "#shared/aggregation/decide-proposal.ts";
import { type Release, type ShownRelease, toldOf } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { RequestPorts } from "../ports.ts";
import { readRound } from "../rounds/store.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { isClosed } from "./recorded-closing.ts";
import { holding, readReleases, replaceRelease, supersede } from "./store.ts";

type Asking = { readonly ports: RequestPorts; readonly caller: Caller; readonly now: Instant };
type Which = { readonly roundId: Id<"round">; readonly releaseId: Id<"release"> };

/**
 * Takes a release one step further: the one that holds, or the correction that is to supersede it. A correction that is
 * confirmed takes its place in the same transaction.
 */
export const releaseStep = async <Code extends RefusalCode>(
  { ports, caller, now }: Asking,
  { roundId, releaseId }: Which,
  decide: (release: Release, by: Id<"person">) => Result<ReleaseStep, Code>,
): Promise<Result<{ release: ShownRelease }, Code | "not-found" | "round-not-closed" | "changed-meanwhile">> => {
  const [round, releases] = await Promise.all([readRound(ports, roundId), readReleases(ports, roundId)]);
  if (round === undefined) return refuse("not-found");
  if (!isClosed(round, now)) return refuse("round-not-closed", { closesAt: round.closesAt, now });
  const release = releases.find((one) => one.releaseId === releaseId && one.state !== "superseded");
  if (release === undefined) return refuse("not-found");

  const decided = decide(release, caller.person.personId);
  if (!decided.ok) return decided;
  const { release: next, happening } = decided.value;
  if (happening === undefined) return ok({ release: toldOf(next) });
  const entry = entryOf(ports, now, caller.person.personId, happening);
  const giving = next.state === "confirmed" && next.supersedes ? holding(releases) : undefined;
  const writes = [replaceRelease(release, next), ...(giving ? supersede(giving, next) : [])];
  const committed = await commit(ports, entry, ...writes);
  return committed.ok ? ok({ release: toldOf(next) }) : committed;
};
