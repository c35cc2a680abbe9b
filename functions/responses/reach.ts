import { speakingRoles } from "#shared/access/policy.ts";
import type { Caller, Seat } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import { ok, type Result, refuse } from "#shared/kernel/result.ts";
import type { Standing } from "#shared/responses/change.ts";
import type { ResponseHead } from "#shared/responses/response.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import type { RequestPorts } from "../ports.ts";
import { readInvitation, readResponsePointer, readRound } from "../rounds/store.ts";
import { readHead } from "./store.ts";

type Asking = { readonly caller: Caller; readonly seats: readonly Seat[]; readonly ports: RequestPorts };

/** A response as somebody of its own organisation finds it. */
export type Reached = Pick<Standing, "by"> & {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly head: ResponseHead | undefined;
};

const speaksFor = (seats: readonly Seat[], invitation: Invitation): boolean =>
  sitsFor(
    seats.filter(({ role }) => speakingRoles.some((speaking) => speaking === role)),
    invitation,
  );

/** Whether a seat answers for one of the organisations of an invitation, in that round. */
export const sitsFor = (seats: readonly Seat[], { roundId, organisations }: Invitation): boolean =>
  seats.some(
    (seat) =>
      seat.roundId === roundId && organisations.some(({ organisationId }) => organisationId === seat.organisationId),
  );

/**
 * Finds a response for a caller. One that does not exist and one of another organisation look the same, so that
 * existence does not leak. The closing time comes from `planning`, read at this moment.
 */
export const reach = async (
  { caller, seats, ports }: Asking,
  responseId: Id<"response">,
): Promise<Result<Reached, "not-found">> => {
  const [pointer, head] = await Promise.all([readResponsePointer(ports, responseId), readHead(ports, responseId)]);
  if (pointer === undefined) return refuse("not-found");

  const [round, invitation] = await Promise.all([
    readRound(ports, pointer.roundId),
    readInvitation(ports, pointer.roundId, pointer.invitationId),
  ]);
  if (!round || !isKnownOutside(round) || !invitation || !sitsFor(seats, invitation)) return refuse("not-found");
  const { personId, name } = caller.person;
  return ok({ round, invitation, head, by: { personId, name, speaks: speaksFor(seats, invitation) } });
};
