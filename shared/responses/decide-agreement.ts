import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, freshHead, type Standing, whileOpen } from "./change.ts";
import type { ResponseHead, Stance } from "./response.ts";
import { restated } from "./restated.ts";

/**
 * Accepting the reading agreement starts a response, or takes it up again after declining. The one choice it leaves
 * may be made anew until the closing; what was already submitted follows it at once, so that nobody's answer is read
 * under a choice that was taken back. From then on the choice is of those who speak for the organisation.
 */
export const decideAgreement = (
  standing: Standing & { readonly stance: Stance },
): Result<Decided, "round-not-open" | "response-locked" | "no-seat"> => {
  const { head, by, now, stance } = standing;
  if (head?.stance === stance) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (head?.submitted && !by.speaks) return refuse("no-seat");

  const { declined: _, ...before } = head ?? freshHead(standing);
  const starts = before.stance === undefined;
  const next: ResponseHead = {
    ...before,
    status: starts ? "in-progress" : before.status,
    version: before.version + 1,
    written: before.version + 1,
    stance,
    agreedAt: now,
  };
  const history = { was: "agreed", version: next.version, at: now, by: by.name, stance } as const;
  if (starts) return ok({ head: next, change: { head: next, answers: [], history, fact: "response-started" } });
  return ok(restated(next, history, by, now));
};
