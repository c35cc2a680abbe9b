import type { Caller } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { RefusalCode } from "#shared/kernel/refusal.ts";
import { ok, type Result } from "#shared/kernel/result.ts";
import type { Decided, Standing } from "#shared/responses/change.ts";
import type { Head } from "#shared/responses/operations.ts";
import type { Ask } from "../http/ask.ts";
import { carryThrough } from "./carry-through.ts";
import { ownHead } from "./own-head.ts";
import { type Reached, reach } from "./reach.ts";

type Asking = Pick<Ask, "seats" | "ports"> & { readonly caller: Caller };

/** A change of a response that replies with its head: finds it, lets the decision decide, and carries that through. */
export const changeResponse = <Code extends RefusalCode>(
  ask: Asking,
  responseId: Id<"response">,
  decide: (standing: Reached & Standing) => Result<Decided, Code> | Promise<Result<Decided, Code>>,
): Promise<Result<{ head: Head }, Code | "not-found">> =>
  carryThrough<{ head: Head }, Code | "not-found">(ask, async (now) => {
    const reached = await reach(ask, responseId);
    if (!reached.ok) return reached;
    const decided = await decide({ ...reached.value, now });
    if (!decided.ok) return decided;
    const { head, change } = decided.value;
    return ok({ before: reached.value.head, change, reply: { head: ownHead(head) } });
  });
