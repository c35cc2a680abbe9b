import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { ApiError, wireBody } from "./api-error.ts";
import type { Database } from "./database.ts";
import type { Request } from "./operation.ts";
import { operations } from "./operations.ts";

const mostBytes = 16 * 1024 * 1024;
const loopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

type Answer = { status: number; body: object };

/**
 * The API over HTTP, as the unmodified SDK speaks it. Signatures are not verified (there are no secrets here), but
 * a request without one, or one that came by another name than this machine's, is not from the SDK and is refused.
 */
export const frontOf =
  (database: Database): RequestListener =>
  async (request, response) => {
    send(response, await answered(database, request));
  };

const answered = async (database: Database, request: IncomingMessage): Promise<Answer> => {
  try {
    const body = await bodyOf(request);
    return { status: 200, body: await operationFor(request)(database, body) };
  } catch (error) {
    return refusal(error);
  }
};

const operationFor = ({ headers, method }: IncomingMessage) => {
  if (!loopback.test(headers.host ?? "") || !headers.authorization?.startsWith("AWS4-")) {
    throw new ApiError("MissingAuthenticationTokenException", "Request is missing Authentication Token");
  }
  const target = String(headers["x-amz-target"]);
  const operation = method === "POST" ? operations.get(target) : undefined;
  if (operation !== undefined) return operation;
  throw new ApiError("UnknownOperationException", `${target.split(".")[1]} is not offered by the local database`);
};

const bodyOf = async (request: IncomingMessage): Promise<Request> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes <= mostBytes) parts.push(part);
  }
  if (bytes > mostBytes) throw new ApiError("RequestEntityTooLargeException", "The request is larger than 16 MB");
  const text = Buffer.concat(parts).toString("utf8");
  // The engine builds plain objects, in which this one name does not store but changes the object itself.
  if (/"__proto__"\s*:/.test(text)) throw unreadable("An attribute cannot be called __proto__ in the local database");
  const body = parsed(text);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Request;
  throw unreadable("The body of the request is no JSON object");
};

const unreadable = (message: string) => new ApiError("SerializationException", message);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusal = (error: unknown): Answer => {
  if (error instanceof ApiError) {
    return { status: error.type === "RequestEntityTooLargeException" ? 413 : 400, body: wireBody(error) };
  }
  if (error instanceof RangeError) {
    return refusal(new ApiError("ValidationException", "Nesting Levels have exceeded supported limits"));
  }
  const message = error instanceof Error ? error.message : String(error);
  return { status: 500, body: wireBody(new ApiError("InternalServerError", message)) };
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "content-length": text.length,
    "x-amzn-requestid": randomUUID(),
  });
  response.end(text);
};
