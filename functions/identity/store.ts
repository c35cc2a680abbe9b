import * as z from "zod/mini";
import { Session } from "#shared/access/session.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { follow } from "../store/commit.ts";
import { query, read, readMany, type Store } from "../store/table.ts";
import { change, create, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";

const OwnSession = z.strictObject({ hash: z.string() });

const seconds = (at: Instant): number => Math.ceil(Date.parse(at) / 1000);

/** The session of a hash, whether it is still live or not; strongly consistent, so that what was ended is ended. */
export const readSessionOf = (store: Store, hash: string): Promise<Session | undefined> =>
  read(store, "sessions", signInKeys.session(hash), Session);

/** The two items that make a session: itself, and that it is one of this person's. */
export const createSession = (hash: string, session: Session): readonly Write[] => {
  const expiresAt = seconds(session.endsAt);
  return [
    create("sessions", signInKeys.session(hash), { ...session, expiresAt }),
    create("sessions", signInKeys.ownSession(session.personId, session.sessionId), { hash, expiresAt }),
  ];
};

export const removeSession = (hash: string, { personId, sessionId }: Session): readonly Write[] => [
  remove("sessions", signInKeys.session(hash)),
  remove("sessions", signInKeys.ownSession(personId, sessionId)),
];

/** Sets something of a session, if it is still there. */
export const changeSession = (hash: string, set: Partial<Pick<Session, "seenAt" | "acting" | "actingName">>): Write =>
  change("sessions", signInKeys.session(hash), set, {});

export type KeptSession = { readonly hash: string; readonly session: Session };

/** All sessions of a person that were not ended, newest first. */
export const sessionsOf = async (store: Store, personId: Id<"person">): Promise<readonly KeptSession[]> => {
  const own = await query(store, "sessions", signInKeys.own(personId), "session#", OwnSession);
  const keys = own.map(({ hash }) => signInKeys.session(hash));
  const found = await readMany(store, "sessions", keys, Session);
  return own
    .flatMap(({ hash }, at) => (found[at] === undefined ? [] : [{ hash, session: found[at] }]))
    .sort((one, other) => other.session.startedAt.localeCompare(one.session.startedAt));
};

/**
 * Writes what belongs to signing in: all of it or nothing. The journal is of what happens to rounds; who was where and
 * when is kept no longer than the session.
 */
export const keep = (store: Store, ...writes: readonly Write[]) => follow(store, ...writes);
