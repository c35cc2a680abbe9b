import * as z from "zod/mini";
import { operation } from "../kernel/operation.ts";
import { LocalText } from "../kernel/text.ts";
import { SignedIn } from "./operations.ts";
import { ProviderKey } from "./provider.ts";

export const readWaysIn = operation({
  name: "readWaysIn",
  method: "GET",
  path: "/ways",
  audience: "identity",
  seats: "anyone",
  reply: z.strictObject({ providers: z.array(z.strictObject({ key: ProviderKey, name: LocalText })) }),
  refusals: [],
  summary: { nl: "Via wie medewerkers zich kunnen aanmelden", en: "Through whom staff can sign in" },
});

export const askProvider = operation({
  name: "askProvider",
  method: "POST",
  path: "/providers/:provider/asking",
  audience: "identity",
  seats: "anyone",
  params: z.strictObject({ provider: ProviderKey }),
  reply: z.strictObject({ to: z.string().check(z.maxLength(4000)) }),
  refusals: ["provider-unreached"],
  summary: { nl: "Beginnen met aanmelden via een andere organisatie", en: "Begin to sign in through another house" },
});

/** Where the provider sends the browser back to; the page there hands on what came along. */
export const returnPath = "/aanmelden/terug";

export const returnFromProvider = operation({
  name: "returnFromProvider",
  method: "POST",
  path: "/providers/return",
  audience: "identity",
  seats: "anyone",
  /** The question part of the address that the browser came back to, as it was. */
  body: z.strictObject({ said: z.string().check(z.maxLength(8000)) }),
  reply: SignedIn,
  refusals: ["provider-unreached", "provider-not-believed", "person-not-known"],
  summary: { nl: "Terugkomen van die organisatie, en aangemeld zijn", en: "Come back from there, and be signed in" },
});
