import type * as z from "zod/mini";
import { fullPath, type Operation, type RefusalOf, type ReplyOf } from "#shared/kernel/operation.ts";
import type { UniversalRefusal } from "#shared/kernel/refusal.ts";
import { refusedBy } from "./problem.ts";
import type { Refused, Reply } from "./reply.ts";

type Part<O extends Operation, K extends "params" | "query" | "body"> =
  Record<never, never> extends z.input<O[K]>
    ? { readonly [P in K]?: z.input<O[K]> | undefined }
    : { readonly [P in K]: z.input<O[K]> };

/** What an operation needs, as it declares it; what it does not need cannot be given. */
export type Asked<O extends Operation> = Part<O, "params"> & Part<O, "query"> & Part<O, "body">;

const patience = 20_000;
/** Characters up to which the browser finishes a request even when the page goes away meanwhile. */
const outlivesPage = 16_000;

const addressOf = (operation: Operation, asked: { params?: unknown; query?: unknown }): string => {
  const params = (asked.params ?? {}) as Record<string, string>;
  const path = fullPath(operation).replace(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  const query = new URLSearchParams(asked.query as Record<string, string> | undefined).toString();
  return query === "" ? path : `${path}?${query}`;
};

/**
 * Asks the server one thing, once. Never throws: no connection, a time-out (20 s) and a reply that is not ours are all
 * `unreached`, because then nobody knows whether it was done.
 * @param signal given up by the page: the outcome is `unreached` too
 */
export const call = async <O extends Operation>(
  operation: O,
  asked: Asked<O>,
  signal?: AbortSignal,
): Promise<Reply<O>> => {
  const given = asked as { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };
  const clock = new AbortController();
  const giveUp = () => clock.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener("abort", giveUp, { once: true });
  if (signal?.aborted) giveUp();

  try {
    const body = operation.method === "GET" ? undefined : JSON.stringify(given.body ?? {});
    const response = await fetch(addressOf(operation, given), {
      method: operation.method,
      credentials: "same-origin",
      cache: "no-store",
      signal: clock.signal,
      ...(body !== undefined && {
        headers: { "content-type": "application/json" },
        body,
        keepalive: body.length < outlivesPage,
      }),
    });
    const isJson = /[/+]json\b/.test(response.headers.get("content-type") ?? "");
    const said: unknown = isJson ? await response.json() : undefined;
    if (!response.ok) return refusedBy(response.status, said) as Refused<RefusalOf<O> | UniversalRefusal>;
    return isJson ? { ok: true, value: said as ReplyOf<O> } : { ok: false, unreached: true };
  } catch {
    return { ok: false, unreached: true };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
};
