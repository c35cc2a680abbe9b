import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Providers } from "#functions/identity/provider-ports.ts";
import type { Account } from "#infra/local/provider/configuration.ts";
import { embeddedProvider } from "#infra/local/provider/embedded-provider.ts";
import { address } from "./world.ts";

/** The trial provider on a port of its own, and somebody who goes there. */
export type AtProvider = {
  readonly providers: Providers;
  /**
   * Goes where the product sent them and says who they are.
   * @returns what the browser comes back with: the question part of the address
   */
  readonly signIn: (to: string, email: string, how?: { readonly second: boolean }) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const startProvider = async (accounts: readonly Account[]): Promise<AtProvider> => {
  const server = createServer((incoming, outgoing) => provider.answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const provider = embeddedProvider(`http://localhost:${port}`, accounts, address);

  const signIn: AtProvider["signIn"] = async (to, email, { second } = { second: true }) => {
    const jar = new Map<string, string>();
    let [next, init] = [to, {} as RequestInit];
    for (let hops = 0; hops < 8; hops += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await fetch(next, { ...init, redirect: "manual", headers: { cookie } });
      for (const set of response.headers.getSetCookie()) {
        const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
        jar.set(name, value);
      }
      const location = response.headers.get("location");
      if (location === null) {
        const form = new URLSearchParams({ account: email, ...(second && { second: "yes" }) });
        init = { method: "POST", body: form };
        continue;
      }
      init = {};
      next = new URL(location, next).href;
      if (next.startsWith(address)) return new URL(next).search;
    }
    throw new Error(`the provider did not send anybody back; the last address was ${next}`);
  };
  return {
    providers: provider.providers,
    signIn,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
