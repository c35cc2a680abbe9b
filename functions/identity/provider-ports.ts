import type { Provider } from "#shared/identity/provider.ts";

/** The providers that a stage has, and how we prove to each that it is us. */
export type Providers = {
  readonly all: readonly Provider[];
  /** What the provider gave us to prove ourselves with. */
  readonly secretOf: (key: string) => Promise<string>;
};

export const noProviders: Providers = {
  all: [],
  secretOf: async (key) => Promise.reject(new Error(`there is no provider ${key}`)),
};
