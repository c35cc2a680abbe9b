import * as client from "openid-client";
import type { Provider } from "#shared/identity/provider.ts";
import { returnPath } from "#shared/identity/provider-operations.ts";
import { sha256 } from "../store/sha256.ts";
import type { Providers } from "./provider-ports.ts";

/** What one attempt is bound by. All three follow from the browser's own secret, so that no table holds them. */
export type Attempt = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** @param salt so that two attempts in one browser differ */
export const attemptOf = (browser: string, salt: string): Attempt => {
  const from = (purpose: string): string => sha256(`${purpose}:${browser}:${salt}`);
  return { state: from("state"), nonce: from("nonce"), verifier: from("verifier") };
};

/** Seconds that a provider gets to answer. */
const patience = 8;

/** Providers as the library speaks with them, each asked for once per process: again after it failed or its secret changed. */
const known = new Map<string, Promise<client.Configuration>>();

const configurationOf = async (providers: Providers, provider: Provider): Promise<client.Configuration> => {
  const { issuer, clientId, key } = provider;
  const secret = await providers.secretOf(key);
  const under = sha256(`${issuer} ${clientId} ${secret}`);
  const found = known.get(under);
  if (found !== undefined) return found;
  const asked = client.discovery(new URL(issuer), clientId, undefined, client.ClientSecretPost(secret), {
    timeout: patience,
    execute: [
      // What it signed is checked by its keys as well, not only by the line it came over.
      client.enableNonRepudiationChecks,
      // Only a provider on this very machine does without TLS.
      ...(new URL(issuer).hostname === "localhost" ? [client.allowInsecureRequests] : []),
    ],
  });
  known.set(under, asked);
  asked.catch(() => known.delete(under));
  return asked;
};

/** Where the browser goes to be known there. */
export const askingAddress = async (
  providers: Providers,
  provider: Provider,
  { state, nonce, verifier }: Attempt,
  address: string,
): Promise<string> => {
  const configuration = await configurationOf(providers, provider);
  const asked = client.buildAuthorizationUrl(configuration, {
    ...provider.asks,
    ...{ redirect_uri: `${address}${returnPath}`, scope: provider.scope, response_type: "code", state, nonce },
    ...{ code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256" },
  });
  return asked.href;
};

/**
 * Changes what the browser brought back for what the provider signed, and checks it: who signed, for whom, in answer to
 * this very attempt.
 * @throws where it is not so, or the provider cannot be reached
 */
export const claimsOf = async (
  providers: Providers,
  provider: Provider,
  { state, nonce, verifier }: Attempt,
  cameBackTo: URL,
): Promise<unknown> => {
  const configuration = await configurationOf(providers, provider);
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const granted = await client.authorizationCodeGrant(configuration, cameBackTo, checks);
  const signed = granted.claims();
  if (!provider.asksAddress || signed === undefined) return signed;
  // What was signed goes before what is said besides; both are about the same person, or this throws.
  return { ...(await client.fetchUserInfo(configuration, granted.access_token, signed.sub)), ...signed };
};

/** Whether the provider could not be reached or had trouble of its own, as against having said what cannot be believed. */
export const isUnreached = (problem: unknown): boolean => {
  if (!(problem instanceof Error)) return false;
  if (problem instanceof client.ClientError && problem.code === "OAUTH_TIMEOUT") return true;
  // How Node's own fetch says that nobody is there.
  if (problem instanceof TypeError) return problem.cause !== undefined;
  return problem.cause instanceof Response && problem.cause.status >= 500;
};
