import { canonical } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, freshHead, type Standing, whileOpen } from "./change.ts";
import type { AnotherAsked, DeclineReason, ResponseHead } from "./response.ts";

export type Declining = {
  readonly reason: DeclineReason;
  readonly words?: string | undefined;
  readonly via?: AnotherAsked["organisationId"] | undefined;
};

/**
 * Says that an organisation does not take part. A submission is taken back with it; the draft stays, and whoever
 * changes their mind accepts the reading agreement anew.
 * @param standing.alsoAsked the other organisations of the round; one of them may answer for this one as well
 */
export const decideDecline = (
  standing: Standing & { readonly declining: Declining; readonly alsoAsked: readonly AnotherAsked[] },
): Result<Decided, "round-not-open" | "response-locked" | "decline-needs-reason" | "organisation-unknown"> => {
  const { head, declining, alsoAsked, by, now } = standing;
  const { reason, words } = declining;
  const via = reason === "via-another" ? alsoAsked.find((one) => one.organisationId === declining.via) : undefined;
  const declined = { reason, ...(words !== undefined && { words }), ...(via && { via }) };
  if (head?.declined && canonical(head.declined) === canonical(declined)) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (reason === "otherwise" && !words?.trim()) return refuse("decline-needs-reason");
  if (declining.via !== undefined && via === undefined) return refuse("organisation-unknown");

  const { submitted, stance: _, agreedAt: __, ...rest } = head ?? freshHead(standing);
  const version = rest.version + 1;
  const next: ResponseHead = { ...rest, status: "declined", version, written: version, declined };
  return ok({
    head: next,
    change: {
      head: next,
      answers: [],
      history: { was: "declined", version, at: now, by: by.name, declined },
      ...(submitted && { submission: { is: "dropped" } as const }),
      fact: "response-declined",
      ...(via && { facts: { via: via.name } }),
    },
  });
};
