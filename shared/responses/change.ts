import type { Seat } from "../access/seat.ts";
import type { Entry, Fact } from "../journal/entry.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { phaseAt } from "../rounds/lifecycle.ts";
import type { Invitation, Round } from "../rounds/round.ts";
import type { Comment } from "./comment.ts";
import type { HistoryEntry } from "./history.ts";
import type { ResponseHead, Stance, StoredAnswer, Submission } from "./response.ts";
import type { Team } from "./team.ts";

/** What every decision about a response is given: how it stands, who asks, and the server's clock. */
export type Standing = {
  /** Absent until an organisation accepts the reading agreement or declines. */
  readonly head: ResponseHead | undefined;
  readonly round: Pick<Round, "roundId" | "questionnaireId" | "moves" | "phase" | "opensAt" | "closesAt">;
  readonly invitation: Pick<Invitation, "invitationId" | "responseId" | "clarification">;
  readonly by: {
    readonly personId: Id<"person">;
    readonly name: string;
    /** Whether they speak for the organisation: of what was sent, others change nothing. */
    readonly speaks: boolean;
  };
  readonly now: Instant;
};

/** What happens to the one item that the release will count. */
export type SubmissionChange =
  | { readonly is: "put"; readonly submission: Submission }
  | {
      readonly is: "restated";
      readonly version: number;
      readonly stance: Stance;
      readonly openedTexts: readonly string[];
    }
  | { readonly is: "dropped" };

/** All that one accepted change writes, in one transaction that expects the version that was read. */
export type ResponseChange = {
  readonly head: ResponseHead;
  readonly answers: readonly StoredAnswer[];
  readonly history: HistoryEntry;
  readonly submission?: SubmissionChange;
  readonly team?: Team;
  readonly comment?: Comment;
  readonly seats?: readonly SeatChange[];
  /** Whose page is no longer to be seen among those who are there. */
  readonly left?: Id<"person">;
  /** What the journal says; a draft save has its history entry instead. */
  readonly fact?: ResponseFact;
  /** What followers need besides the version: ids and roles, never a word that somebody wrote. */
  readonly facts?: Entry["facts"];
};

export type ResponseFact = Extract<Fact, `response-${string}` | `colleague-${string}`>;

/** A seat that somebody gets or loses with a change, in the same transaction: gone by the next request. */
export type SeatChange = { readonly personId: Id<"person">; readonly seat: Seat; readonly is: "given" | "taken" };

/** The head as it will be, and what to write for it; nothing to write where the same was already done. */
export type Decided = { readonly head: ResponseHead; readonly change?: ResponseChange };

/** Lets a change through before the closing time by the server's clock, without grace, and never after the lock. */
export const whileOpen = ({
  head,
  round,
  now,
}: Pick<Standing, "head" | "round" | "now">): Result<undefined, "round-not-open" | "response-locked"> => {
  const phase = phaseAt(round, now);
  if (phase !== "open")
    return refuse("round-not-open", { phase, opensAt: round.opensAt, closesAt: round.closesAt, now });
  if (head?.locked) return refuse("response-locked", { closesAt: round.closesAt, now });
  return ok(undefined);
};

/** A response to which nothing has happened yet. */
export const freshHead = ({ round, invitation }: Pick<Standing, "round" | "invitation">): ResponseHead => ({
  ...((round.moves?.length ?? 0) > 0 && { asks: round.questionnaireId }),
  responseId: invitation.responseId,
  roundId: round.roundId,
  invitationId: invitation.invitationId,
  status: "not-started",
  version: 0,
  written: 0,
  locked: false,
  openedTexts: [],
  bytes: 0,
  marks: {},
});
