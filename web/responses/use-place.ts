import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { elementFor } from "../controls/item-id.ts";
import { type Place, placeOf } from "./place.ts";

const moved = "sectorspiegel-moved";

const subscribe = (listener: () => void) => {
  addEventListener("popstate", listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(moved, listener);
  };
};

/** Goes to a path of the product; `instead` leaves no way back to here. */
export const goTo = (href: string, how: "onwards" | "instead" = "onwards"): void => {
  const same = href === `${location.pathname}${location.hash}`;
  if (how === "instead" || same) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new Event(moved));
};

/** The path and fragment of the page, as they are now. */
export const usePlace = (): { readonly place: Place; readonly path: string; readonly fragment: string } => {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  const fragment = useSyncExternalStore(subscribe, () => decodeURIComponent(location.hash.slice(1)));
  return { place: placeOf(path), path, fragment };
};

/** The response that a place is about; the server judges whether it exists and is ours. */
export const responseIdOf = (place: Place): Id<"response"> | undefined =>
  "responseId" in place ? (place.responseId as Id<"response">) : undefined;

/**
 * On arriving somewhere, brings the reader there as a page load would: to the question that the address names, or to
 * the top, where a screen reader hears the heading. The first page of a visit is left to the browser.
 */
export const useArrival = (path: string, fragment: string): void => {
  const first = useRef(true);
  const arrive = useCallback(() => {
    const named = fragment === "" ? null : elementFor(fragment);
    if (named) {
      named.scrollIntoView({ block: "center" });
      named.focus({ preventScroll: true });
      return;
    }
    scrollTo(0, 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [fragment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another arrival
  useEffect(() => {
    if (first.current && fragment === "") first.current = false;
    else arrive();
    first.current = false;
  }, [path, arrive]);
};
