import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import * as z from "zod/mini";
import { Provider } from "#shared/identity/provider.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Providers } from "../../identity/provider-ports.ts";
import { named } from "./environment.ts";

const Secrets = z.record(z.string(), z.string());

/** Milliseconds after which a secret is asked for again, so that a renewed one needs no deployment. */
const goodFor = 300_000;

/**
 * The providers of a stage: who they are in `PROVIDERS`, as data; what they gave us to prove ourselves with in the one
 * secret that `PROVIDER_SECRETS` names, each under the provider's key. Read when first needed, and kept nowhere else.
 */
export const providersOnAws = (environment: NodeJS.ProcessEnv = process.env): Providers => {
  const client = new SecretsManagerClient({ maxAttempts: 3 });
  let known: { readonly secrets: z.output<typeof Secrets>; readonly at: number } | undefined;
  const read = async (): Promise<z.output<typeof Secrets>> => {
    if (known !== undefined && performance.now() - known.at < goodFor) return known.secrets;
    const SecretId = named(environment, "PROVIDER_SECRETS");
    const { SecretString = "{}" } = await client.send(new GetSecretValueCommand({ SecretId }));
    known = { secrets: Secrets.parse(JSON.parse(SecretString)), at: performance.now() };
    return known.secrets;
  };
  return {
    all: z.array(Provider).parse(JSON.parse(environment.PROVIDERS ?? "[]")),
    secretOf: async (key) => {
      const secret = (await read())[key];
      invariant(secret, `there is no secret of the provider ${key}`);
      return secret;
    },
  };
};
