import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import type * as operations from "#shared/identity/passkey-operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { BodyOf } from "#shared/kernel/operation.ts";
import type { Passkey } from "./passkey-store.ts";

/** The name under which browsers keep passkeys for us. */
export const siteOf = (address: string): string => new URL(address).hostname;

/** A person as a device keeps them: their number, which says nothing of who they are. */
export const handleOf = (personId: Id<"person">): string => Buffer.from(personId).toString("base64url");
export const personOf = (handle: string): string => Buffer.from(handle, "base64url").toString();

type Transport = "ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb";

/** Elliptic curves and, for older Windows, RSA. */
const algorithms = [-8, -7, -257];

/**
 * What a device made, if it made it for us, in answer to this challenge, after it knew its owner by a finger, face or
 * code. Of which make it is we do not ask.
 */
export const madePasskey = async (
  address: string,
  challenge: string,
  { passkeyId, client, made, transports }: BodyOf<typeof operations.addPasskey>,
): Promise<Pick<Passkey, "passkeyId" | "publicKey" | "counter" | "transports"> | undefined> => {
  const outcome = await verifyRegistrationResponse({
    response: {
      ...{ id: passkeyId, rawId: passkeyId, type: "public-key", clientExtensionResults: {} },
      response: { clientDataJSON: client, attestationObject: made },
    },
    expectedChallenge: challenge,
    expectedOrigin: new URL(address).origin,
    expectedRPID: siteOf(address),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (!outcome?.verified) return undefined;
  const { id, publicKey, counter } = outcome.registrationInfo.credential;
  return { passkeyId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
};

/** @returns how often the device says it was used, if what it signed is right; nought for devices that do not count */
export const usedPasskey = async (
  address: string,
  challenge: string,
  { passkeyId, person, client, device, signature }: BodyOf<typeof operations.enterPasskey>,
  kept: Passkey,
): Promise<number | undefined> => {
  const outcome = await verifyAuthenticationResponse({
    response: {
      ...{ id: passkeyId, rawId: passkeyId, type: "public-key", clientExtensionResults: {} },
      response: { clientDataJSON: client, authenticatorData: device, signature, userHandle: person },
    },
    expectedChallenge: challenge,
    expectedOrigin: new URL(address).origin,
    expectedRPID: siteOf(address),
    requireUserVerification: true,
    credential: {
      id: kept.passkeyId,
      publicKey: new Uint8Array(Buffer.from(kept.publicKey, "base64url")),
      counter: kept.counter,
      transports: kept.transports as Transport[],
    },
  }).catch(() => undefined);
  return outcome?.verified ? outcome.authenticationInfo.newCounter : undefined;
};
