import * as z from "zod/mini";
import type { Meant } from "#shared/identity/provider.ts";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { Instant } from "#shared/kernel/time.ts";
import { readByAddress } from "../access/store.ts";
import { query, read, type Store } from "../store/table.ts";
import { create, remove, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";

const Bound = z.strictObject({ personId: idOf("person"), at: Instant });
const Has = z.strictObject({ issuer: z.string(), at: Instant });

type Found = { readonly personId: Id<"person">; readonly writes: readonly Write[] };

/**
 * The person whom a provider means: by the number it has for them, and only the first time by their address. An address
 * is given to somebody else when its owner leaves; whoever then comes with it under another number is nobody we know.
 */
export const personMeant = async (
  store: Store,
  issuer: string,
  { subject, email }: Meant,
  at: Instant,
): Promise<Found | undefined> => {
  const bound = await read(store, "sessions", signInKeys.subject(issuer, subject), Bound);
  if (bound !== undefined) return { personId: bound.personId, writes: [] };
  const [personId] = email === undefined ? [] : await readByAddress(store, [email]);
  if (personId === undefined) return undefined;
  const other = await read(store, "sessions", signInKeys.subjectOf(personId, issuer), Has);
  if (other !== undefined) return undefined;
  return {
    personId,
    writes: [
      create("sessions", signInKeys.subject(issuer, subject), { personId, at }),
      create("sessions", signInKeys.subjectOf(personId, issuer), { issuer, at }),
    ],
  };
};

/** From then on each provider may mean this person by another number, once more by their address. */
export const forgetSubjects = async (store: Store, personId: Id<"person">): Promise<readonly Write[]> =>
  (await query(store, "sessions", signInKeys.own(personId), "subject#", Has)).map(({ issuer }) =>
    remove("sessions", signInKeys.subjectOf(personId, issuer)),
  );
