import { invariant } from "#shared/kernel/result.ts";

/** What the environment says under a name; a function that is not told what it needs does not start. */
export const named = (environment: NodeJS.ProcessEnv, name: string): string => {
  const value = environment[name];
  invariant(value, `the environment does not say ${name}`);
  return value;
};
