import * as z from "zod/mini";
import { operation } from "../kernel/operation.ts";
import { Instant } from "../kernel/time.ts";
import { SignedIn } from "./operations.ts";

/** Bytes as browsers give them to a page. */
const bytes = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[A-Za-z0-9_-]+$/));
const nothing = z.strictObject({});

/** How a device can be reached, in the words of browsers. */
const Transports = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(8));

/** By which one of one's own passkeys is named; its real number is the device's business. */
export const PasskeyMark = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const askPasskey = operation({
  name: "askPasskey",
  method: "POST",
  path: "/passkeys/asking",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({ challenge: bytes(100), site: z.string() }),
  refusals: [],
  summary: { nl: "Beginnen met aanmelden met een passkey", en: "Begin to sign in with a passkey" },
});

export const enterPasskey = operation({
  name: "enterPasskey",
  method: "POST",
  path: "/passkeys/entry",
  audience: "identity",
  seats: "anyone",
  body: z.strictObject({
    passkeyId: bytes(1400),
    person: bytes(100),
    client: bytes(4000),
    device: bytes(2000),
    signature: bytes(2000),
  }),
  reply: SignedIn,
  refusals: ["passkey-not-valid"],
  summary: { nl: "Aanmelden met een passkey", en: "Sign in with a passkey" },
});

export const beginPasskey = operation({
  name: "beginPasskey",
  method: "POST",
  path: "/own/passkeys/beginning",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({
    challenge: bytes(100),
    site: z.string(),
    person: z.strictObject({ id: bytes(100), name: z.string(), email: z.string() }),
    /** Those there are already, so that no device gets a second one. */
    known: z.array(z.strictObject({ passkeyId: bytes(1400), transports: Transports })),
  }),
  refusals: ["sign-in-too-long-ago", "sign-in-too-weak", "passkeys-full"],
  summary: { nl: "Beginnen met een passkey te maken", en: "Begin to make a passkey" },
});

export const addPasskey = operation({
  name: "addPasskey",
  method: "POST",
  path: "/own/passkeys",
  audience: "identity",
  seats: "anyone",
  body: z.strictObject({ passkeyId: bytes(1400), client: bytes(4000), made: bytes(8000), transports: Transports }),
  reply: SignedIn,
  refusals: ["passkey-not-valid", "sign-in-too-long-ago", "sign-in-too-weak", "passkeys-full"],
  summary: { nl: "Een passkey bewaren", en: "Keep a passkey" },
});

export const removePasskey = operation({
  name: "removePasskey",
  method: "POST",
  path: "/own/passkeys/:passkey/ending",
  audience: "identity",
  seats: "anyone",
  params: z.strictObject({ passkey: PasskeyMark }),
  reply: nothing,
  refusals: ["sign-in-too-long-ago", "sign-in-too-weak", "passkey-last"],
  summary: { nl: "Een passkey van mijzelf verwijderen", en: "Remove a passkey of my own" },
});

/** A passkey as its owner recognises it. */
export const OwnPasskey = z.strictObject({ passkey: PasskeyMark, name: z.string(), at: Instant, usedAt: Instant });

export const readOwnPasskeys = operation({
  name: "readOwnPasskeys",
  method: "GET",
  path: "/own/passkeys",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({
    passkeys: z.array(OwnPasskey),
    /** Whether a passkey is needed here before one's seats count. */
    needed: z.boolean(),
    /** Whether one signed in well and lately enough to change them; if not, one signs in again first. */
    mayChange: z.boolean(),
  }),
  refusals: [],
  summary: { nl: "Mijn passkeys", en: "My passkeys" },
});
