import * as z from "zod/mini";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { Instant, instantAt } from "#shared/kernel/time.ts";
import type { Ports } from "../ports.ts";
import { readRound } from "../rounds/store.ts";
import { read, type Store } from "../store/table.ts";
import { create, overwrite, type Write } from "../store/write.ts";
import { signInKeys } from "./keys.ts";
import { hashOf, newSecret } from "./secret.ts";
import { keep } from "./store.ts";

/** A link says whom it was mailed to and for which round; it lets nobody in. */
const Link = z.strictObject({ personId: idOf("person"), roundId: idOf("round"), at: Instant });
const LinksFrom = z.strictObject({ from: Instant });

/** How long a link leads somewhere after its round has closed. */
const daysAfterClosing = 14;
/** When it is forgotten: long after, because a round can be given more time. */
const daysKept = 400;
const day = 86_400_000;

export const linkPath = "/uitnodiging/";

/** A new link for somebody who was invited; its secret is in the address and nowhere else. */
export const mintLink = async (
  ports: Pick<Ports, "tables" | "random" | "clock" | "address">,
  personId: Id<"person">,
  roundId: Id<"round">,
): Promise<string> => {
  const [secret, at] = [newSecret(ports, 20), ports.clock()];
  const expiresAt = Math.ceil((Date.parse(at) + daysKept * day) / 1000);
  await keep(ports, create("sessions", signInKeys.link(hashOf("link", secret)), { personId, roundId, at, expiresAt }));
  return `${ports.address}${linkPath}${secret}`;
};

/** From now on only newer links of this person lead anywhere. */
export const takeLinksBack = (personId: Id<"person">, now: Instant): Write =>
  overwrite("sessions", signInKeys.linksFrom(personId), { from: now });

/** Whose link it is and of which round; undefined for one that never was, was taken back, or whose time is over. */
export const readLink = async (
  store: Store,
  secret: string,
  now: Instant,
): Promise<z.output<typeof Link> | undefined> => {
  const link = await read(store, "sessions", signInKeys.link(hashOf("link", secret)), Link);
  if (link === undefined) return undefined;
  const [round, counting] = await Promise.all([
    readRound(store, link.roundId),
    read(store, "sessions", signInKeys.linksFrom(link.personId), LinksFrom),
  ]);
  const until = round && instantAt(Date.parse(round.closesAt) + daysAfterClosing * day);
  const holds = until !== undefined && now < until && (counting === undefined || counting.from < link.at);
  return holds ? link : undefined;
};
