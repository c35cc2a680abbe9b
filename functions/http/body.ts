import { type Limits, type Operation, usualLimits } from "#shared/kernel/operation.ts";
import { withinBounds } from "./bounds.ts";
import { type Passed, pass, reject } from "./rejection.ts";

/**
 * Reads a JSON body. What counts is what arrives: a `Content-Length` is never believed, and reading stops at the limit.
 * Compressed bodies are refused, because their true size is not known.
 */
export const readBody = async (request: Request, operation: Pick<Operation, "limits">): Promise<Passed<unknown>> => {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type)) return reject("not-json");
  if ((request.headers.get("content-encoding") ?? "identity") !== "identity") return reject("not-json");

  const limits: Limits = { ...usualLimits, ...operation.limits };
  const bytes = await bytesOf(request, limits.bytes);
  if (bytes === undefined) return reject("too-large", { facts: { limit: "bytes", most: limits.bytes } });
  const body = parsed(bytes);
  return body.ok ? withinBounds(body.value, limits) : body;
};

const bytesOf = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      // Nobody waits for the rest; a connection that breaks off here is no fault of ours.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
};

/** An empty body is an empty object: operations without a body need none. */
const parsed = (bytes: Uint8Array): Passed<unknown> => {
  if (bytes.byteLength === 0) return pass({});
  try {
    return pass(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return reject("malformed", { errors: [{ part: "body", pointer: "", code: "not-json" }] });
  }
};
