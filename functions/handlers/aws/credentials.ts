import { named } from "./environment.ts";

/**
 * Stands in the bundles for the SDK's search for credentials (profiles, single sign-on, instance metadata: a fifth of a
 * bundle). A function is always told its credentials in its environment, and they last longer than it does.
 */
export const defaultProvider = (): (() => Promise<Credentials>) => async () => ({
  accessKeyId: named(process.env, "AWS_ACCESS_KEY_ID"),
  secretAccessKey: named(process.env, "AWS_SECRET_ACCESS_KEY"),
  ...(process.env.AWS_SESSION_TOKEN !== undefined && { sessionToken: process.env.AWS_SESSION_TOKEN }),
});

type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};
