import { createHash } from "node:crypto";

/** Somebody who asks, with a name for the trace, and the audiences at whose doors they knock. */
export type Reading = { readonly name: string; readonly as: string | undefined; readonly at: readonly string[] };

/** What fills the placeholders of paths: every value is asked for. */
export type Known = Readonly<Record<string, readonly string[]>>;

export type Send = (request: Request) => Promise<Response>;

type Described = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { name: string; in: "path" | "query"; schema: { enum?: readonly string[] } }[];
};
type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };

export type Probe = {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly audience: string;
};

/** Every address of the product with everything known put into it, from its own description of itself. */
export const addressesOf = async (send: Send, address: string, known: Known): Promise<readonly Probe[]> => {
  const described = (await (await send(new Request(`${address}/api/open/openapi.json`))).json()) as Description;
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, tags, parameters = [] }]) =>
      parameters
        .reduce<readonly string[]>(
          (paths, { name, in: place, schema }) =>
            paths.flatMap((one) =>
              (schema.enum ?? known[name] ?? ["onbekend"]).map((value) =>
                place === "path"
                  ? one.replace(`{${name}}`, encodeURIComponent(value))
                  : `${one}${one.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`,
              ),
            ),
          [path],
        )
        .map((filled) => ({
          operation: operationId,
          method: method.toUpperCase(),
          path: filled,
          audience: tags[0] ?? "",
        })),
    ),
  );
};

/** One answer as a line: everything that came back but the number of the request and the date. */
export const lineOf = async (what: string, response: Response): Promise<string> => {
  const requestId = response.headers.get("x-request-id") ?? "none";
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id" && name !== "date");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new TextDecoder().decode(bytes).replaceAll(requestId, "request");
  return [what, response.status, JSON.stringify(headers.sort()), bytes.length, body].join(" ");
};

/** What these readers get when they ask for everything; bodies of changes are those given, or empty. */
export const crawled = async (
  send: Send,
  address: string,
  readers: readonly Reading[],
  probes: readonly Probe[],
  bodies: Readonly<Record<string, unknown>> | "only reads",
): Promise<string[]> => {
  const lines: string[] = [];
  for (const { name, as, at } of readers)
    for (const { operation, method, path, audience } of probes) {
      const changes = method !== "GET";
      if (!at.includes(audience) || (changes && bodies === "only reads")) continue;
      const body = JSON.stringify((bodies === "only reads" ? {} : bodies[operation]) ?? {});
      const headers = {
        ...(as !== undefined && { "x-test-person": as }),
        ...(changes && { origin: address, "content-type": "application/json" }),
      };
      for (const verb of changes ? [method] : bodies === "only reads" ? ["GET"] : ["GET", "HEAD"]) {
        const response = await send(new Request(address + path, { method: verb, headers, ...(changes && { body }) }));
        lines.push(await lineOf(`${name} ${verb} ${path}`, response));
      }
    }
  return lines;
};

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
