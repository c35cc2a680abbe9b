import type * as z from "zod/mini";
import type { SignedIn } from "#shared/identity/operations.ts";
import { ownSignIns, wishedPlace } from "#shared/identity/way-in.ts";
import { tellSignedIn } from "../api/sign-in-news.ts";

const keptUnder = "sectorspiegel-wish";

/** Where somebody wanted to go before they had to sign in; also after a visit to a provider, in the same tab. */
export const wish = (): string | undefined => {
  const asked = wishedPlace(new URLSearchParams(location.search).get("naar"));
  if (asked !== undefined) return asked;
  try {
    return wishedPlace(sessionStorage.getItem(keptUnder));
  } catch {
    return undefined;
  }
};

/** Keeps the wish while the browser is elsewhere. */
export const keepWish = (): void => {
  const wished = wish();
  try {
    if (wished !== undefined) sessionStorage.setItem(keptUnder, wished);
  } catch {
    // Without storage one begins at the beginning.
  }
};

/** Goes on after signing in: to what was wished for, unless a passkey has to be made first. */
export const goOn = ({ to, needsPasskey }: z.output<typeof SignedIn>): void => {
  const wished = wish();
  tellSignedIn();
  if (needsPasskey && to === ownSignIns) {
    location.replace(wished === undefined ? to : `${to}?naar=${encodeURIComponent(wished)}`);
    return;
  }
  try {
    sessionStorage.removeItem(keptUnder);
  } catch {
    // Nothing was kept.
  }
  location.replace(wished ?? to);
};
