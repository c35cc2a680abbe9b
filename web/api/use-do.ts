import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Operation } from "#shared/kernel/operation.ts";
import { type Asked, call } from "./call.ts";
import type { Reply } from "./reply.ts";

export type Failed = Exclude<Reply<Operation>, { ok: true }>;

/**
 * Does one thing and then has everything on the page read anew.
 * `failed` holds why the last attempt did not succeed, until the next one.
 */
export const useDo = <O extends Operation>(operation: O) => {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const run = async (asked: Asked<O>): Promise<Reply<O>> => {
    setBusy(true);
    setFailed(undefined);
    const reply = await call(operation, asked);
    if (reply.ok) await queries.invalidateQueries();
    else setFailed(reply as Failed);
    setBusy(false);
    return reply;
  };
  return { run, busy, failed };
};
