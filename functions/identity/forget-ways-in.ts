import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Store } from "../store/table.ts";
import { takeLinksBack } from "./links.ts";
import { passkeysOf, takePasskey } from "./passkey-store.ts";
import { keep, removeSession, sessionsOf } from "./store.ts";
import { forgetSubjects } from "./subjects.ts";

export type Forgotten = { readonly passkeys: number; readonly sessions: number };

/**
 * Ends all by which somebody can be signed in: for who lost the device with their passkey, after it was made sure by
 * another way that it is they who ask. From then on they begin as at first. Nothing that can be asked over the web leads here.
 */
export const forgetWaysIn = async (store: Store, personId: Id<"person">, now: Instant): Promise<Forgotten> => {
  const [passkeys, sessions] = await Promise.all([passkeysOf(store, personId), sessionsOf(store, personId)]);
  await keep(
    store,
    takeLinksBack(personId, now),
    ...passkeys.map(({ passkeyId }) => takePasskey(personId, passkeyId)),
    ...(await forgetSubjects(store, personId)),
  );
  for (const { hash, session } of sessions) await keep(store, ...removeSession(hash, session));
  return { passkeys: passkeys.length, sessions: sessions.length };
};
