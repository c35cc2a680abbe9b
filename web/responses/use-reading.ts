import { useCallback, useEffect, useRef, useState } from "react";
import type { Operation, ReplyOf } from "#shared/kernel/operation.ts";
import type { Asked } from "../api/call.ts";
import { callAgain } from "../api/call-again.ts";
import type { Reply } from "../api/reply.ts";

export type NotRead = Exclude<Reply<Operation>, { ok: true }>;

/** What one reading came to: on its way, there, or not to be had and why. */
export type Reading<T> =
  | { readonly is: "reading" }
  | { readonly is: "read"; readonly value: T }
  | { readonly is: "not-read"; readonly why: NotRead };

/**
 * Reads once, and again when asked to or when the connection returns after a failure.
 * @param asked of what; another question (compared as text) is another reading, undefined reads nothing yet
 */
export const useReading = <O extends Operation>(operation: O, asked: Asked<O> | undefined) => {
  const [reading, setReading] = useState<Reading<ReplyOf<O>>>({ is: "reading" });
  const [turn, setTurn] = useState(0);
  const about = JSON.stringify(asked);
  const latest = useRef(asked);
  latest.current = asked;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject or another turn is another reading
  useEffect(() => {
    if (latest.current === undefined) return;
    const stop = new AbortController();
    setReading({ is: "reading" });
    callAgain(operation, latest.current, { signal: stop.signal, tries: 2 }).then((reply) => {
      if (stop.signal.aborted) return;
      setReading(reply.ok ? { is: "read", value: reply.value } : { is: "not-read", why: reply as NotRead });
    });
    return () => stop.abort();
  }, [operation, about, turn]);

  const again = useCallback(() => setTurn((before) => before + 1), []);

  const isUnreached = reading.is === "not-read" && reading.why.unreached === true;
  useEffect(() => {
    if (!isUnreached) return;
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [isUnreached, again]);

  return { reading, again };
};
