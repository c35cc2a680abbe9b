import * as z from "zod/mini";
import { Email } from "../access/email.ts";
import { waysIn } from "../access/session.ts";
import { idOf } from "../kernel/id.ts";
import { operation, seatRoles } from "../kernel/operation.ts";
import { Instant } from "../kernel/time.ts";

/** The secret of an invitation link: 160 bits, as they stand in the address. */
export const LinkSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{27}$/));
const Code = z.string().check(z.minLength(1), z.maxLength(40));
const nothing = z.strictObject({});

/** Somebody is signed in: where they begin, and whether a passkey is needed before their other seats count. */
export const SignedIn = z.strictObject({ to: z.string().check(z.maxLength(80)), needsPasskey: z.boolean() });

export const askCode = operation({
  name: "askCode",
  method: "POST",
  path: "/codes",
  audience: "identity",
  seats: "anyone",
  body: z.union([z.strictObject({ link: LinkSecret }), z.strictObject({ email: Email })]),
  reply: nothing,
  refusals: [],
  summary: {
    nl: "Een inlogcode sturen naar het bekende adres; het antwoord is altijd hetzelfde",
    en: "Send a code to the known address; the answer is always the same",
  },
});

export const enterCode = operation({
  name: "enterCode",
  method: "POST",
  path: "/codes/entry",
  audience: "identity",
  seats: "anyone",
  body: z.strictObject({ code: Code, remember: z.boolean() }),
  reply: SignedIn,
  refusals: ["code-wrong", "code-not-valid"],
  summary: { nl: "Aanmelden met de code uit de mail", en: "Sign in with the code from the mail" },
});

/** What the page needs to warn before a session ends, and to show for whom one acts. */
export const SignIn = z.strictObject({
  by: z.enum(waysIn),
  now: Instant,
  endsAt: Instant,
  /** When it ends however busy one is; the warning offers more time only before that. */
  latest: Instant,
  acting: z.optional(z.string()),
});

export const readSignIn = operation({
  name: "readSignIn",
  method: "GET",
  path: "/session",
  audience: "identity",
  seats: "anyone",
  reply: SignIn,
  refusals: [],
  summary: { nl: "Hoe lang ik nog aangemeld ben", en: "How long I stay signed in" },
});

export const extendSession = operation({
  name: "extendSession",
  method: "POST",
  path: "/session/extension",
  audience: "identity",
  seats: "anyone",
  reply: SignIn,
  refusals: [],
  summary: { nl: "Aangemeld blijven", en: "Stay signed in" },
});

/** For whom one can act, with what one may do there; the name is an organisation's, the others are called by their kind. */
export const OwnSeats = z.strictObject({
  acting: z.string(),
  name: z.optional(z.string()),
  roles: z.array(z.enum(seatRoles)),
  now: z.boolean(),
});

export const readOwnSeats = operation({
  name: "readOwnSeats",
  method: "GET",
  path: "/own/seats",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({ choices: z.array(OwnSeats) }),
  refusals: [],
  summary: { nl: "Voor wie ik kan werken", en: "For whom I can act" },
});

export const chooseSeats = operation({
  name: "chooseSeats",
  method: "POST",
  path: "/session/acting",
  audience: "identity",
  seats: "anyone",
  body: z.strictObject({ acting: z.string().check(z.minLength(1), z.maxLength(80)) }),
  reply: SignedIn,
  refusals: [],
  summary: { nl: "Wisselen voor wie ik werk", en: "Change for whom I act" },
});

export const signOut = operation({
  name: "signOut",
  method: "POST",
  path: "/session/ending",
  audience: "identity",
  seats: "anyone",
  reply: nothing,
  refusals: [],
  summary: { nl: "Afmelden", en: "Sign out" },
});

export const OwnSession = z.strictObject({
  sessionId: idOf("session"),
  by: z.enum(waysIn),
  device: z.string(),
  startedAt: Instant,
  seenAt: Instant,
  endsAt: Instant,
  /** Whether it is the one in which this is asked. */
  here: z.boolean(),
});

export const readOwnSignIns = operation({
  name: "readOwnSignIns",
  method: "GET",
  path: "/own",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({ now: Instant, sessions: z.array(OwnSession) }),
  refusals: [],
  summary: { nl: "Waar ik ben aangemeld", en: "Where I am signed in" },
});

export const endOwnSession = operation({
  name: "endOwnSession",
  method: "POST",
  path: "/own/sessions/:sessionId/ending",
  audience: "identity",
  seats: "anyone",
  params: z.strictObject({ sessionId: idOf("session") }),
  reply: nothing,
  refusals: [],
  summary: { nl: "Een aanmelding van mijzelf beëindigen", en: "End a session of my own" },
});

export const endOtherSessions = operation({
  name: "endOtherSessions",
  method: "POST",
  path: "/own/sessions/ending",
  audience: "identity",
  seats: "anyone",
  reply: nothing,
  refusals: [],
  summary: {
    nl: "Al mijn andere aanmeldingen beëindigen en mijn oude uitnodigingslinks ongeldig maken",
    en: "End all my other sessions and make my old invitation links worthless",
  },
});
