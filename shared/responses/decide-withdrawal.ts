import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, type Standing, whileOpen } from "./change.ts";
import type { ResponseHead } from "./response.ts";

/**
 * Takes a submission back: nothing of it is counted, the draft stays. The same request again changes nothing.
 * @param standing with the version the person saw
 */
export const decideWithdrawal = (
  standing: Standing & { readonly version: number },
): Result<Decided, "round-not-open" | "response-locked" | "nothing-to-submit" | "changed-meanwhile"> => {
  const { head, version, by, now } = standing;
  if (head?.status === "withdrawn" && head.version === version + 1) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (head?.submitted === undefined) return refuse("nothing-to-submit");
  if (head.version !== version) return refuse("changed-meanwhile", { version: head.version });

  const { submitted: _, ...rest } = head;
  const next: ResponseHead = { ...rest, status: "withdrawn", version: version + 1 };
  return ok({
    head: next,
    change: {
      head: next,
      answers: [],
      history: { was: "withdrawn", version: next.version, at: now, by: by.name },
      submission: { is: "dropped" },
      fact: "response-withdrawn",
    },
  });
};
