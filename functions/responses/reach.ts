import { speakingRoles } from "#shared/access/policy.ts";
import type { Caller, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Standing } from "#shared/responses/change.ts";
import { answeredUnder } from "#shared/responses/decide-following.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { sitsFor } from "#shared/rounds/sits-for.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import type { RequestPorts } from "../ports.ts";
import { readInvitation, readRound } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";
import { belongsTo } from "./belongs-to.ts";
import { readHead } from "./store.ts";

type Asking = { readonly caller: Caller; readonly seats: readonly Seat[]; readonly ports: RequestPorts };

/** A response as somebody of its own organisation finds it. */
export type Reached = Pick<Standing, "by"> & {
  /** With the version of the questionnaire that this response answers. */
  readonly round: Round;
  /** Whether the round has gone on to a later one. */
  readonly behind: boolean;
  readonly invitation: Invitation;
  readonly head: ResponseHead | undefined;
};

const speaksFor = (seats: readonly Seat[], invitation: Invitation): boolean =>
  sitsFor(
    seats.filter(({ role }) => speakingRoles.some((speaking) => speaking === role)),
    invitation,
  );

/**
 * Finds a response for a caller. One that does not exist and one of another organisation look the same, so that
 * existence does not leak. The closing time comes from `planning`, read at this moment.
 */
export const reach = (asking: Asking, responseId: Id<"response">): Promise<Result<Reached, "not-found">> =>
  reachWith(asking, responseId, async (store) => ({ head: await readHead(store, responseId) }));

/** As `reach`, with more that is read together with the head. */
export const reachWith = async <T extends Pick<Reached, "head">>(
  { caller, seats, ports }: Asking,
  responseId: Id<"response">,
  readMore: (store: Store) => Promise<T>,
): Promise<Result<Reached & T, "not-found">> => {
  const [place, more] = await Promise.all([belongsTo(ports, responseId), readMore(ports)]);
  if (place === undefined) return refuse("not-found");

  const [round, invitation] = await Promise.all([
    readRound(ports, place.roundId),
    readInvitation(ports, place.roundId, place.invitationId),
  ]);
  if (!round || !isKnownOutside(round) || !invitation || !sitsFor(seats, invitation)) return refuse("not-found");
  const { personId, name } = caller.person;
  const questionnaireId = answeredUnder(round, more.head);
  const behind = questionnaireId !== round.questionnaireId;
  return ok({
    ...more,
    round: { ...round, questionnaireId },
    behind,
    invitation,
    by: { personId, name, speaks: speaksFor(seats, invitation) },
  });
};
