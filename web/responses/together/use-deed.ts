import { useState } from "react";
import type { Operation } from "#shared/kernel/operation.ts";
import type { Asked } from "../../api/call.ts";
import { callAgain } from "../../api/call-again.ts";
import type { Reply } from "../../api/reply.ts";

/**
 * One thing that is done for the team: whether it is under way, and by which code the last attempt was refused
 * (`unreached` where nothing came back). Asked again while the trouble may pass: all of these may be repeated.
 */
export const useDeed = <O extends Operation>(operation: O) => {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
  }>();
  const run = async (asked: Asked<O>): Promise<Reply<O>> => {
    setBusy(true);
    setRefused(undefined);
    const reply = await callAgain(operation, asked);
    setBusy(false);
    if (!reply.ok) setRefused(reply.unreached === true ? { code: "unreached", facts: {} } : reply.refusal);
    return reply;
  };
  return { run, busy, refused, forget: () => setRefused(undefined) };
};
