import type { Id } from "../kernel/id.ts";
import type { Instant } from "../kernel/time.ts";
import {
  type AccountRow,
  countedAs,
  type Invitation,
  type LiveStatus,
  type ResponseAccount,
  type ResponseStatus,
  responseStatuses,
} from "./round.ts";

/** How far one response is, as far as it is known; one that nobody started is not known. */
export type KnownStatus = {
  readonly invitationId: Id<"invitation">;
  readonly status: LiveStatus;
  readonly since: Instant;
  readonly via?: string | undefined;
};

/** Who was asked and how far they are. Nothing here depends on what anybody answered. */
export const responseAccount = (
  invitations: readonly Pick<Invitation, "invitationId" | "organisations" | "clarification">[],
  statuses: readonly KnownStatus[],
): ResponseAccount => {
  const known = new Map(statuses.map((one) => [one.invitationId, one]));
  const rows = invitations.map(({ invitationId, organisations, clarification }): AccountRow => {
    const there = known.get(invitationId);
    const isAskedBack = there?.status === "submitted" && clarification && clarification.at >= there.since;
    return {
      invitationId,
      organisations: organisations.map(({ name }) => name),
      status: there?.status ?? "not-started",
      ...(there !== undefined && { since: there.since }),
      ...(isAskedBack && { askedBack: clarification.at }),
      ...(there?.via !== undefined && { via: there.via }),
    };
  });
  return { invited: invitations.length, counts: countsOf(rows), rows: rows.sort(byName) };
};

const countsOf = (rows: readonly AccountRow[]): Record<ResponseStatus, number> => {
  const count = (status: ResponseStatus) => rows.filter((row) => countedAs(row.status) === status).length;
  return Object.fromEntries(responseStatuses.map((status) => [status, count(status)])) as Record<
    ResponseStatus,
    number
  >;
};

const byName = (one: AccountRow, other: AccountRow): number =>
  (one.organisations[0] ?? "").localeCompare(other.organisations[0] ?? "", "nl");
