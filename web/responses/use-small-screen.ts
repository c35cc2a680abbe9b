import { useSyncExternalStore } from "react";

const small = matchMedia("(max-width: 61.99rem)");

const subscribe = (listener: () => void) => {
  small.addEventListener("change", listener);
  return () => small.removeEventListener("change", listener);
};

/** Whether the list of sections stands above the questions instead of beside them; the same width as in `page.css`. */
export const useSmallScreen = (): boolean => useSyncExternalStore(subscribe, () => small.matches);
