import { useEffect, useRef } from "react";

/** Tells the other tabs of this browser that something was stored, so that they look at once and nobody asks for it. */
export const useTellTabs = (responseId: string, savedAt: string | undefined): void => {
  const told = useRef(savedAt);
  useEffect(() => {
    if (told.current === savedAt) return;
    told.current = savedAt;
    const tabs = new BroadcastChannel(responseId);
    tabs.postMessage(savedAt);
    tabs.close();
  }, [responseId, savedAt]);
};
