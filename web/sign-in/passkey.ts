import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";
import type * as z from "zod/mini";
import type { SignedIn } from "#shared/identity/operations.ts";
import { addPasskey, askPasskey, beginPasskey, enterPasskey } from "#shared/identity/passkey-operations.ts";
import { call } from "../api/call.ts";

/** What became of a passkey: done, given up by its owner or not possible here, or refused. */
export type Outcome =
  | { readonly is: "done"; readonly reply: z.output<typeof SignedIn> }
  | { readonly is: "given-up" | "not-here" | "unreached" | "there-already" }
  | { readonly is: "refused"; readonly code: string };

const askedOf = async <T>(work: () => Promise<T>): Promise<T | "given-up" | "there-already"> => {
  try {
    return await work();
  } catch (problem) {
    return problem instanceof Error && problem.name === "InvalidStateError" ? "there-already" : "given-up";
  }
};

const outcomeOf = (
  reply: { ok: true; value: z.output<typeof SignedIn> } | { ok: false; refusal?: { code: string } },
): Outcome => {
  if (reply.ok) return { is: "done", reply: reply.value };
  return reply.refusal === undefined ? { is: "unreached" } : { is: "refused", code: reply.refusal.code };
};

/** Signs in with a passkey of this device, or of a telephone beside it. */
export const signInByPasskey = async (): Promise<Outcome> => {
  if (!browserSupportsWebAuthn()) return { is: "not-here" };
  const asked = await call(askPasskey, {});
  if (!asked.ok) return outcomeOf(asked as Parameters<typeof outcomeOf>[0]);
  const { challenge, site } = asked.value;
  const optionsJSON = { challenge, rpId: site, userVerification: "required", timeout: 180_000 } as const;
  const used = await askedOf(() => startAuthentication({ optionsJSON }));
  if (typeof used === "string") return { is: used };
  const { clientDataJSON, authenticatorData, signature, userHandle = "" } = used.response;
  const body = { passkeyId: used.id, person: userHandle, client: clientDataJSON, device: authenticatorData, signature };
  return outcomeOf((await call(enterPasskey, { body })) as Parameters<typeof outcomeOf>[0]);
};

/** Makes a passkey on this device for whoever is signed in. */
export const makePasskey = async (): Promise<Outcome> => {
  if (!browserSupportsWebAuthn()) return { is: "not-here" };
  const asked = await call(beginPasskey, {});
  if (!asked.ok) return outcomeOf(asked as Parameters<typeof outcomeOf>[0]);
  const { challenge, site, person, known } = asked.value;
  const made = await askedOf(() =>
    startRegistration({
      optionsJSON: {
        challenge,
        rp: { id: site, name: "Sectorspiegel" },
        user: { id: person.id, name: person.email, displayName: person.name },
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key" as const, alg })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        excludeCredentials: known.map(({ passkeyId }) => ({ type: "public-key" as const, id: passkeyId })),
        attestation: "none",
        timeout: 180_000,
      },
    }),
  );
  if (typeof made === "string") return { is: made };
  const { clientDataJSON, attestationObject, transports = [] } = made.response;
  const body = { passkeyId: made.id, client: clientDataJSON, made: attestationObject, transports: [...transports] };
  return outcomeOf((await call(addPasskey, { body })) as Parameters<typeof outcomeOf>[0]);
};
