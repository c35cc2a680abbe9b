import { useEffect, useRef } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { readChanges } from "#shared/responses/operations.ts";
import { call } from "../api/call.ts";

/** Milliseconds between two looks at what colleagues changed, while somebody looks at the page. */
const between = 5000;

type Listening = {
  readonly responseId: Id<"response">;
  /** The version of the response that the page was drawn from. */
  readonly from: number;
  readonly onChanges: (changes: ReplyOf<typeof readChanges>) => void;
  readonly onSignedOut: () => void;
};

/** Looks every few seconds for changes by colleagues, the closing time and the clock; not while the page is hidden. */
export const useChanges = ({ responseId, from, onChanges, onSignedOut }: Listening): void => {
  const since = useRef(from);
  const hear = useRef({ onChanges, onSignedOut });
  hear.current = { onChanges, onSignedOut };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looking = false;
    const gone = new AbortController();

    const look = async () => {
      clearTimeout(timer);
      if (looking || document.visibilityState === "hidden") return;
      looking = true;
      const asked = { params: { responseId }, query: { since: String(since.current) } };
      const reply = await call(readChanges, asked, gone.signal);
      looking = false;
      if (gone.signal.aborted) return;
      if (reply.ok) {
        since.current = reply.value.head.version;
        hear.current.onChanges(reply.value);
      } else if (reply.unreached !== true && reply.refusal.code === "not-signed-in") hear.current.onSignedOut();
      timer = setTimeout(look, between);
    };

    timer = setTimeout(look, between);
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      gone.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [responseId]);
};
