import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { phaseAt } from "../rounds/lifecycle.ts";
import { type Decided, freshHead, type ResponseChange, type Standing } from "./change.ts";
import type { HistoryEntry, Organised } from "./history.ts";
import { lastWritten, type ResponseHead } from "./response.ts";
import type { Team } from "./team.ts";

type Made = { readonly version: number; readonly at: Instant; readonly by: string };

/** The next head after something that changes no answer and nothing of what would be sent. */
export const talked = (
  standing: Standing,
  entry: (made: Made) => HistoryEntry,
): Pick<ResponseChange, "head" | "answers" | "history"> => {
  const before = standing.head ?? freshHead(standing);
  const version = before.version + 1;
  const head: ResponseHead = { ...before, version, written: lastWritten(before) };
  return { head, answers: [], history: entry({ version, at: standing.now, by: standing.by.name }) };
};

/** What a changed division of the work writes. */
export const organised = (
  standing: Standing,
  what: Organised,
  team: Team,
  more: Pick<ResponseChange, "seats" | "left" | "fact" | "facts"> & { readonly status?: ResponseHead["status"] } = {},
): Decided => {
  const { status, ...rest } = more;
  const made = talked(standing, (at) => ({ ...at, was: "organised", what, team }));
  const head = status === undefined ? made.head : { ...made.head, status };
  return { head, change: { ...made, head, team, ...rest } };
};

/** Dividing the work begins when the invitation is known and ends when the answers stand fast. */
export const whileAtWork = ({
  head,
  round,
  now,
}: Pick<Standing, "head" | "round" | "now">): Result<undefined, "round-not-open" | "response-locked"> => {
  const phase = phaseAt(round, now);
  if (phase !== "open" && phase !== "scheduled")
    return refuse("round-not-open", { phase, opensAt: round.opensAt, closesAt: round.closesAt, now });
  if (head?.locked) return refuse("response-locked", { closesAt: round.closesAt, now });
  return ok(undefined);
};
