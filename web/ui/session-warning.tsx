import { useEffect, useSyncExternalStore } from "react";
import { extendSession, readSignIn } from "#shared/identity/operations.ts";
import { call } from "../api/call.ts";
import { watchSession } from "../api/session-watch.ts";
import { onSignedIn } from "../api/sign-in-news.ts";
import { Button } from "./button.tsx";
import { useLanguage, useWords } from "./language.tsx";
import { Notice } from "./notice.tsx";
import { sessionWords } from "./session-words.ts";
import { shownTime } from "./shown.ts";
import "./session-warning.css";

const watch = watchSession({
  read: () => call(readSignIn, {}),
  extend: () => call(extendSession, {}),
  elapsed: () => performance.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** Starts to watch with the first page that is drawn, and goes on from page to page. */
const useWatch = (): void => {
  useEffect(() => {
    const listening = { passive: true, capture: true };
    const look = () => void (document.visibilityState === "visible" && watch.look());
    addEventListener("keydown", watch.active, listening);
    addEventListener("pointerdown", watch.active, listening);
    document.addEventListener("visibilitychange", look);
    const stopHearing = onSignedIn(look);
    look();
    return () => {
      removeEventListener("keydown", watch.active, listening);
      removeEventListener("pointerdown", watch.active, listening);
      document.removeEventListener("visibilitychange", look);
      stopHearing();
    };
  }, []);
};

/** Says some minutes ahead that one will be signed out, with more time for the asking; and says so when it has happened. */
export const SessionWarning = () => {
  useWatch();
  const state = useSyncExternalStore(watch.subscribe, watch.state);
  const say = useWords(sessionWords);
  const language = useLanguage();
  return (
    <div className="session-warning not-in-print" role="status">
      {state.is === "ending" && (
        <Notice tone="warning" heading={say.ending(shownTime(state.endsAt, language))}>
          <p>{state.canExtend ? say.endingWhat : say.endingForGood}</p>
          {state.canExtend && <Button onClick={() => void watch.extend()}>{say.stay}</Button>}
        </Notice>
      )}
      {state.is === "ended" && (
        <Notice tone="error" heading={say.ended}>
          <p>{say.endedWhat}</p>
          <p>
            <a href={`/aanmelden?naar=${encodeURIComponent(location.pathname)}`} target="_blank" rel="noreferrer">
              {say.signInAgain}
            </a>
          </p>
        </Notice>
      )}
    </div>
  );
};
