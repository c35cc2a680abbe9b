import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { unlimited } from "#functions/http/limiter.ts";
import { knownToProvider } from "#infra/local/cast/people.ts";
import { serveHttp } from "#infra/local/http.ts";
import { localSite } from "#infra/local/local-site.ts";
import { openProduct, type Product } from "#infra/local/product.ts";
import { embeddedProvider } from "#infra/local/provider/embedded-provider.ts";
import { tellWorld } from "#infra/local/stage.ts";
import { buildPagesIfStale } from "#infra/local/web-build.ts";
import { worldCalled } from "#infra/local/worlds/index.ts";
import { fullPath, type Operation, type ReplyOf } from "#shared/kernel/operation.ts";

/** The product as `npm start` runs it, on a port and in a folder of its own, with what went wrong inside it. */
export type RunningProduct = {
  readonly product: Product;
  readonly address: string;
  /** Unexpected errors; a test that expects none asserts that it is empty. */
  readonly faults: readonly unknown[];
  /** Makes a browser the one of the person with that address. */
  readonly signIn: (context: BrowserContext, email: string) => Promise<void>;
  /** Reads as that person, past the browser. */
  readonly read: <O extends Operation>(
    operation: O,
    email: string,
    params?: Readonly<Record<string, string>>,
  ) => Promise<ReplyOf<O>>;
  readonly stop: () => Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 0));
    });
  });

/** @param worldName the story that is told first, through the product's own operations */
export const startProduct = async (worldName: string): Promise<RunningProduct> => {
  const world = worldCalled(worldName);
  if (world === undefined) throw new Error(`There is no world called ${worldName}.`);
  const folder = await mkdtemp(join(tmpdir(), "sectorspiegel-product-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const faults: unknown[] = [];

  await buildPagesIfStale();
  await tellWorld(world, { folder, address }, () => undefined);
  const onFault = (fault: unknown): void => void faults.push(fault);
  const provider = embeddedProvider(address, knownToProvider);
  const serve = { limiter: unlimited, onFault };
  const product = await openProduct({ folder, address, serve, providers: provider.providers });
  const site = await localSite(product, { live: false, worldFile: join(folder, "world.json"), provider });
  const server = await serveHttp(site, port);

  const cookieOf = async (email: string): Promise<string> => {
    const person = await product.personWith(email);
    if (person === undefined) throw new Error(`Nobody has the address ${email}.`);
    return (await product.sessions.signIn(person)).split(";")[0] ?? "";
  };
  return {
    product,
    address,
    faults,
    signIn: async (context, email) => {
      const [name = "", value = ""] = (await cookieOf(email)).split("=");
      await context.addCookies([{ name, value, url: address }]);
    },
    read: async (operation, email, params = {}) => {
      const path = fullPath(operation).replace(/:(\w+)/g, (_, name: string) => params[name] ?? "");
      const headers = { cookie: await cookieOf(email) };
      const response = await product.fetch(new Request(new URL(path, address), { headers }));
      const said = await response.json();
      if (!response.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(said)}`);
      return said as never;
    },
    stop: async () => {
      await server.stop();
      await site.stop();
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
