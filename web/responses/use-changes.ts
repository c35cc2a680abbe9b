import { useEffect, useRef } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { readChanges } from "#shared/responses/operations.ts";
import { call } from "../api/call.ts";
import { isStale } from "./together/pace.ts";

type Listening = {
  readonly responseId: Id<"response">;
  /** The version of the response that the page was drawn from. */
  readonly from: number;
  /** Milliseconds between two looks, as things are now; undefined: there is nothing to see any more. */
  readonly pace: number | undefined;
  readonly onChanges: (changes: ReplyOf<typeof readChanges>) => void;
  readonly onRefused: (code: string) => void;
};

/**
 * Looks for changes by colleagues, the closing time and the clock: at its pace, on coming back to the page, on moving
 * to another question, and when another tab saved something. Never while the page is hidden.
 */
export const useChanges = ({ responseId, from, pace, onChanges, onRefused }: Listening): void => {
  const since = useRef(from);
  const looked = useRef(performance.now());
  const looking = useRef(false);
  const hear = useRef({ onChanges, onRefused });
  hear.current = { onChanges, onRefused };

  useEffect(() => {
    if (pace === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gone = new AbortController();
    const { signal } = gone;

    const look = async () => {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") return;
      if (looking.current) {
        timer = setTimeout(look, 500);
        return;
      }
      looking.current = true;
      const asked = { params: { responseId }, query: { since: String(since.current) } };
      const reply = await call(readChanges, asked);
      looking.current = false;
      looked.current = performance.now();
      if (reply.ok && reply.value.head.version >= since.current) {
        since.current = reply.value.head.version;
        hear.current.onChanges(reply.value);
      } else if (!reply.ok && reply.unreached !== true) hear.current.onRefused(reply.refusal.code);
      if (!signal.aborted) timer = setTimeout(look, pace);
    };
    const lookIfStale = () => isStale(performance.now() - looked.current, pace) && look();

    timer = setTimeout(look, Math.max(0, pace - (performance.now() - looked.current)));
    document.addEventListener("visibilitychange", look, { signal });
    document.addEventListener("focusin", lookIfStale, { signal });
    addEventListener("focus", look, { signal });
    const tabs = new BroadcastChannel(responseId);
    tabs.addEventListener("message", look);
    return () => {
      gone.abort();
      clearTimeout(timer);
      tabs.close();
    };
  }, [responseId, pace]);
};
