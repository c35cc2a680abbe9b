import { whoAsks } from "#functions/identity/who-asks.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { type AppOptions, appsOn, type InputOf, type Outcome, requestFor, viewerHeader } from "./call.ts";
import { address, type World } from "./world.ts";

/** Somebody's browser as far as signing in goes: it keeps cookies, and sends what our own pages send. */
export type TestBrowser = {
  readonly ask: <O extends Operation>(operation: O, input?: InputOf<O>) => Promise<Outcome<O>>;
  /** Sends a request with its cookies, and keeps what comes back. */
  readonly send: (request: Request) => Promise<Response>;
  readonly cookie: (name: string) => string | undefined;
  readonly names: () => readonly string[];
  /** Another browser with one cookie that somebody got hold of. */
  readonly copyWith: (name: string, value: string) => TestBrowser;
};

/**
 * @param viewer where it is, as the CDN sees it
 * @param more who may say who somebody is, and the like
 */
export const startBrowser = (
  world: World,
  viewer = "192.0.2.1",
  jar = new Map<string, string>(),
  more: AppOptions = {},
): TestBrowser => {
  const ports = { ...world.ports, identity: { whoAsks: whoAsks(world.ports) } };
  const appFor = appsOn(ports, {
    limiter: () => undefined,
    log: (line) => void (world.lines as string[]).push(line),
    onFault: (problem) => void (world.faults as unknown[]).push(problem),
    ...more,
  });
  const send = async (request: Request): Promise<Response> => {
    if (jar.size > 0) request.headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    request.headers.set(viewerHeader, viewer);
    const audience = new URL(request.url).pathname.split("/")[2];
    const response = await appFor(audience as Operation["audience"]).fetch(request);
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const ask: TestBrowser["ask"] = async (operation, input = {}) => {
    const response = await send(requestFor(operation, undefined, address, input));
    const said = await response.json();
    return response.ok
      ? { ok: true, status: response.status, reply: said }
      : { ok: false, status: response.status, problem: said };
  };
  return {
    ...{ ask, send },
    cookie: (name) => jar.get(name),
    names: () => [...jar.keys()].sort(),
    copyWith: (name, value) => startBrowser(world, viewer, new Map([[name, value]]), more),
  };
};
