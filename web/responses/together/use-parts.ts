import { useEffect, useSyncExternalStore } from "react";
import type * as Parts from "./parts.ts";

let loaded: typeof Parts | undefined;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/**
 * Fetches what colleagues see of each other: nobody needs it to give the first answer. Without a connection it is tried
 * again when that returns, and the questions stand there as they are.
 */
export const loadParts = (): Promise<void> => {
  loading ??= import("./parts.ts")
    .then((parts) => {
      loaded = parts;
      for (const listener of listeners) listener();
    })
    .catch(() => {
      loading = undefined;
    });
  return loading;
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The parts, once they are there. */
export const useParts = (): typeof Parts | undefined => useSyncExternalStore(subscribe, () => loaded);

/** Fetches the parts when the first questions stand on the screen. */
export const useLoadedParts = (): void =>
  useEffect(() => {
    const timer = setTimeout(loadParts, 200);
    addEventListener("online", loadParts);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", loadParts);
    };
  }, []);
