import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type Provider from "oidc-provider";
import type { Providers } from "#functions/identity/provider-ports.ts";
import { choosePage } from "./choose-page.ts";
import { type Account, choosePath, localProvider, providerConfiguration, providerPath } from "./configuration.ts";

/** An OpenID Connect provider in this process, for trying and testing what staff and secretaries do. */
export type EmbeddedProvider = {
  readonly providers: Providers;
  /** @returns whether it took the request */
  readonly answer: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
};

/**
 * @param address under which it lives; the library is loaded when somebody first asks
 * @param product where it sends people back to, if that is elsewhere
 */
export const embeddedProvider = (
  address: string,
  accounts: readonly Account[],
  product: string = address,
): EmbeddedProvider => {
  const secret = randomBytes(24).toString("base64url");
  const provider = localProvider(address, accounts);
  let started: Promise<Provider> | undefined;
  const start = async (): Promise<Provider> => {
    const { Provider: Made } = await import("oidc-provider");
    return new Made(provider.issuer, providerConfiguration(product, accounts, secret));
  };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    started ??= start();
    const made = await started;
    const path = incoming.url ?? "/";
    if (path.startsWith(`${choosePath}/`)) return choose(made, accounts, incoming, outgoing);
    // The library finds out where it is mounted by what was taken off.
    Object.assign(incoming, { originalUrl: path, url: path.slice(providerPath.length) || "/" });
    await made.callback()(incoming, outgoing);
  };
  return {
    providers: { all: [provider], secretOf: async () => secret },
    answer: (incoming, outgoing) => {
      if (!incoming.url?.startsWith(`${providerPath}/`)) return false;
      serve(incoming, outgoing).catch((problem: unknown) => {
        console.error(problem);
        if (!outgoing.headersSent) outgoing.writeHead(500);
        outgoing.end();
      });
      return true;
    },
  };
};

const choose = async (
  provider: Provider,
  accounts: readonly Account[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const { uid } = await provider.interactionDetails(incoming, outgoing);
  if (incoming.method !== "POST") {
    outgoing.setHeader("content-type", "text/html; charset=utf-8");
    outgoing.end(String(await choosePage(uid, accounts)));
    return;
  }
  const said = new URLSearchParams(await text(incoming));
  const accountId = said.get("account") ?? "";
  const amr = said.get("second") === "yes" ? ["pwd", "mfa"] : ["pwd"];
  await provider.interactionFinished(incoming, outgoing, { login: { accountId, amr, remember: false } });
};
