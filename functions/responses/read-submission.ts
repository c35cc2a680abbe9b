import { canonical } from "#shared/kernel/canonical.ts";
import { invariant, ok, refuse } from "#shared/kernel/result.ts";
import * as operations from "#shared/responses/signing-operations.ts";
import { implement } from "../http/ask.ts";
import { sha256 } from "../store/sha256.ts";
import { reach } from "./reach.ts";
import { readSubmitted } from "./store.ts";

/** Read from what the release counts, never put together anew: a receipt that no longer fits is a fault. */
export const readSubmission = implement(operations.readSubmission, async (ask) => {
  const reached = await reach(ask, ask.params.responseId);
  if (!reached.ok) return reached;
  const { head, round } = reached.value;
  const submission = head?.submitted && (await readSubmitted(ask.ports, round.roundId, head.responseId));
  if (!head?.submitted || !submission) return refuse("nothing-to-submit");

  const text = canonical(submission.answers);
  invariant(sha256(text) === head.submitted.digest, `what ${head.responseId} sent is not what its receipt says`);
  return ok({ submitted: head.submitted, text });
});
