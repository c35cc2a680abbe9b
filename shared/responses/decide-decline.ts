import { canonical } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, freshHead, type Standing, whileOpen } from "./change.ts";
import type { ResponseHead } from "./response.ts";

export type Declining = NonNullable<ResponseHead["declined"]>;

/**
 * Says that an organisation does not take part. A submission is taken back with it; the draft stays, and whoever
 * changes their mind accepts the reading agreement anew.
 */
export const decideDecline = (
  standing: Standing & { readonly declining: Declining },
): Result<Decided, "round-not-open" | "response-locked" | "decline-needs-reason"> => {
  const { head, declining, by, now } = standing;
  if (head?.declined && canonical(head.declined) === canonical(declining)) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (declining.reason === "otherwise" && !declining.words?.trim()) return refuse("decline-needs-reason");

  const { submitted, stance: _, agreedAt: __, ...rest } = head ?? freshHead(standing);
  const version = rest.version + 1;
  const next: ResponseHead = { ...rest, status: "declined", version, written: version, declined: declining };
  return ok({
    head: next,
    change: {
      head: next,
      answers: [],
      history: { was: "declined", version, at: now, by: by.name, declined: declining },
      ...(submitted && { submission: { is: "dropped" } as const }),
      fact: "response-declined",
    },
  });
};
