import * as z from "zod/mini";
import { LocalText } from "../kernel/text.ts";

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const Claim = z.union([line(200), z.boolean(), z.number()]);

/** The name of a provider within the product, as it stands in addresses and in the settings of a stage. */
export const ProviderKey = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,29}$/));

/**
 * A house that says who somebody is, over OpenID Connect. It is believed about who they are, and only about addresses of
 * the houses it vouches for; what they may do is decided by the seats we gave them and by nothing it says.
 */
export const Provider = z.strictObject({
  key: ProviderKey,
  /** As it stands on the button. */
  name: LocalText,
  /** Its own address, to the letter as it stands in what it signs. */
  issuer: z.url(),
  clientId: line(200),
  scope: line(200),
  /** Whether the address is not in what it signs but has to be asked for afterwards. */
  asksAddress: z.boolean(),
  /** The mail domains whose people it may let in, in small letters. */
  vouchesFor: z.array(line(120)).check(z.minLength(1), z.maxLength(50)),
  /** What it must say besides, before the address it gives is believed: each claim with the values that will do. */
  requires: z.record(line(60), z.array(Claim).check(z.minLength(1))),
  /** By which it says that there were two factors: one of these methods (`amr`), or one of these levels (`acr`, `acrs`). */
  strong: z.strictObject({ methods: z.array(line(60)), levels: z.array(line(200)) }),
  /** What else is asked of it, such as the level that is wanted (`acr_values`). */
  asks: z.record(line(60), line(400)),
});
export type Provider = z.output<typeof Provider>;

const Said = z.looseObject({
  sub: line(400),
  email: z.optional(z.string()),
  amr: z.optional(z.union([z.string(), z.array(z.string())])),
  acr: z.optional(z.string()),
  acrs: z.optional(z.union([z.string(), z.array(z.string())])),
});

/** Whom a provider means: by its own lasting number for them, and by an address where that is to be believed. */
export type Meant = { readonly subject: string; readonly email: string | undefined; readonly strong: boolean };

const listed = (said: string | readonly string[] | undefined): readonly string[] =>
  said === undefined ? [] : typeof said === "string" ? [said] : said;

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/**
 * What to make of the claims that a provider signed; that it signed them, for us and in this answer, is known already.
 * @returns undefined where they name nobody
 */
export const meantBy = (provider: Provider, claims: unknown): Meant | undefined => {
  const parsed = Said.safeParse(claims);
  if (!parsed.success) return undefined;
  const said = parsed.data;
  const holds = ([name, values]: [string, readonly unknown[]]): boolean => listedClaim(said[name]).some(isIn(values));
  const email = said.email?.trim().toLowerCase() ?? "";
  const isBelieved =
    email.includes("@") &&
    provider.vouchesFor.includes(domainOf(email)) &&
    Object.entries(provider.requires).every(holds);
  const levels = [...listed(said.acr), ...listed(said.acrs)];
  return {
    subject: said.sub,
    email: isBelieved ? email : undefined,
    strong: listed(said.amr).some(isIn(provider.strong.methods)) || levels.some(isIn(provider.strong.levels)),
  };
};

const listedClaim = (said: unknown): readonly unknown[] => (Array.isArray(said) ? said : [said]);
const isIn =
  (values: readonly unknown[]) =>
  (one: unknown): boolean =>
    values.includes(one);
