import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Configuration, JWK } from "oidc-provider";
import type { Provider } from "#shared/identity/provider.ts";
import { returnPath } from "#shared/identity/provider-operations.ts";

/** Below this path of the local start lives a house that says who somebody is; nothing deployed has it. */
export const providerPath = "/start/aanbieder";
export const choosePath = `${providerPath}/kies`;

/** Somebody whom this house knows. */
export type Account = { readonly name: string; readonly email: string };

/** How the product is told of it, as a stage is told of a real one. */
export const localProvider = (address: string, accounts: readonly Account[]): Provider => ({
  key: "proef",
  name: { nl: "de proeforganisatie", en: "the trial house" },
  issuer: `${address}${providerPath}`,
  clientId: "sectorspiegel",
  scope: "openid email profile",
  asksAddress: false,
  vouchesFor: [...new Set(accounts.map(({ email }) => email.slice(email.indexOf("@") + 1)))],
  requires: { email_verified: [true] },
  strong: { methods: ["mfa"], levels: [] },
  asks: { prompt: "login" },
});

/** What the house itself is told: whom it knows, and who may ask it. Keys live as long as the process. */
export const providerConfiguration = (
  product: string,
  accounts: readonly Account[],
  clientSecret: string,
): Configuration => ({
  clients: [
    {
      client_id: "sectorspiegel",
      client_secret: clientSecret,
      redirect_uris: [`${product}${returnPath}`],
      token_endpoint_auth_method: "client_secret_post",
      id_token_signed_response_alg: "ES256",
    },
  ],
  jwks: { keys: [signingKey()] },
  cookies: { keys: [randomBytes(32).toString("base64url")] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  // Everything it says stands in the one thing it signs; nobody asks it more afterwards.
  conformIdTokenClaims: false,
  claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name"] },
  interactions: { url: (_, { uid }) => `${choosePath}/${uid}` },
  ttl: { AuthorizationCode: 60, IdToken: 300, AccessToken: 300, Grant: 900, Interaction: 900, Session: 900 },
  findAccount: (_, sub) => {
    const known = accounts.find(({ email }) => email === sub);
    return known && { accountId: sub, claims: () => ({ sub, ...known, email_verified: true }) };
  },
  // Nobody has to agree to being known to the product of their own house.
  loadExistingGrant: async ({ oidc }) => {
    const { client, session } = oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope("openid email profile");
    await grant.save();
    return grant;
  },
});

const signingKey = (): JWK => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ...(privateKey.export({ format: "jwk" }) as JWK), alg: "ES256", use: "sig" };
};
