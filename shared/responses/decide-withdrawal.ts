import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, type Standing, whileOpen } from "./change.ts";
import { isAsSeen, lastWritten, type ResponseHead } from "./response.ts";

/**
 * Takes a submission back: nothing of it is counted, the draft stays. The same request again changes nothing.
 * @param standing with the version the person saw
 */
export const decideWithdrawal = (
  standing: Standing & { readonly version: number },
): Result<Decided, "round-not-open" | "response-locked" | "nothing-to-submit" | "changed-meanwhile"> => {
  const { head, version, by, now } = standing;
  if (head?.status === "withdrawn" && version < lastWritten(head)) return ok({ head });
  const open = whileOpen(standing);
  if (!open.ok) return open;
  if (head?.submitted === undefined) return refuse("nothing-to-submit");
  if (!isAsSeen(head, version)) return refuse("changed-meanwhile", { version: head.version });

  const { submitted: _, ...rest } = head;
  const made = head.version + 1;
  const next: ResponseHead = { ...rest, status: "withdrawn", version: made, written: made };
  return ok({
    head: next,
    change: {
      head: next,
      answers: [],
      history: { was: "withdrawn", version: made, at: now, by: by.name },
      submission: { is: "dropped" },
      fact: "response-withdrawn",
    },
  });
};
