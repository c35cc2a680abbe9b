import type { LambdaEvent } from "hono/aws-lambda";
import { isSame } from "../../identity/secret.ts";

/** The name under which this file alone tells the address; whatever a browser says under it is thrown away. */
const header = "x-seen-from";

export const viewerOf = (request: Request): string => request.headers.get(header) ?? "unknown";

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Where a request came from. What the CDN says counts only with the secret that it alone has, for others can reach the
 * gateway too; then the gateway's own neighbour counts. `X-Forwarded-For` is what anybody likes, and is never looked at.
 */
export const sayWhereFrom = (event: LambdaEvent, edgeSecret: string): LambdaEvent => {
  const { "x-edge": edge, "x-viewer": viewer, [header]: _, ...rest } = lowerCased(event.headers);
  const source = "http" in event.requestContext ? event.requestContext.http.sourceIp : "unknown";
  const seen = edge !== undefined && isSame(edge, edgeSecret) && viewer !== undefined ? viewer : source;
  return { ...event, headers: { ...rest, [header]: seen } } as LambdaEvent;
};

const lowerCased = (headers: Headers | undefined): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value?.toString()]));
