/** What tabs of one browser tell each other about signing in; no tab hears itself. */
const channel = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("sectorspiegel-sign-in");

/** Somebody signed in here: tabs that wait for that go on. */
export const tellSignedIn = (): void => {
  const open = channel();
  open?.postMessage("signed-in");
  open?.close();
};

/** @returns how to stop listening */
export const onSignedIn = (listener: () => void): (() => void) => {
  const open = channel();
  open?.addEventListener("message", listener);
  return () => open?.close();
};
