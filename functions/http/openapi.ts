import * as z from "zod/mini";
import { fullPath, type Operation } from "#shared/kernel/operation.ts";
import { type RefusalCode, refusalStatus, universalRefusals } from "#shared/kernel/refusal.ts";
import { operations } from "#shared/operations/index.ts";
import { problemText } from "#shared/problems/problem-text.ts";

type Json = { readonly [key: string]: unknown };

const schemaOf = (schema: z.ZodMiniType, io: "input" | "output"): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => withoutSafeBounds(jsonSchema),
  });
  return rest;
};

/** The bounds of what a computer counts exactly say nothing about the interface. */
const withoutSafeBounds = (schema: { minimum?: number; maximum?: number }): void => {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
};

/** The fields of an object schema as OpenAPI's parameters. */
const parametersOf = (schema: z.ZodMiniType, place: "path" | "query"): readonly Json[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: field,
  }));
};

const withStatus = (codes: readonly RefusalCode[], status: number): readonly RefusalCode[] =>
  [...new Set(codes)].filter((code) => refusalStatus[code] === status);

const responseFor = (codes: readonly RefusalCode[]): Json => ({
  description: codes.map((code) => `\`${code}\`: ${problemText(code, "en").title}`).join("; "),
  content: problemContent,
});

/** What an operation may refuse, by status; what every operation may refuse is described once. */
const problemsOf = (refusals: readonly RefusalCode[]): Json => {
  const codes = [...universalRefusals, ...refusals];
  const statuses = [...new Set(codes.map((code) => refusalStatus[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = withStatus(refusals, status).length > 0;
      const shared = { $ref: `#/components/responses/refused-${status}` };
      return [String(status), own ? responseFor(withStatus(codes, status)) : shared];
    }),
  );
};

const universalResponses = (): Json => {
  const statuses = [...new Set(universalRefusals.map((code) => refusalStatus[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => [`refused-${status}`, responseFor(withStatus(universalRefusals, status))]),
  );
};

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

const operationOf = (operation: Operation): Json => {
  const parameters = [...parametersOf(operation.params, "path"), ...parametersOf(operation.query, "query")];
  const body = { "application/json": { schema: schemaOf(operation.body, "input") } };
  const reply = { "application/json": { schema: schemaOf(operation.reply, "output") } };
  return {
    operationId: operation.name,
    summary: operation.summary.en ?? operation.summary.nl,
    tags: [operation.audience],
    "x-seats": operation.seats,
    ...(parameters.length > 0 && { parameters }),
    ...(operation.method !== "GET" && { requestBody: { required: true, content: body } }),
    responses: { "200": { description: "As asked", content: reply }, ...problemsOf(operation.refusals) },
  };
};

const Problem = {
  type: "object",
  description: "RFC 9457. `code` and `facts` are for programs, `title` and `detail` for people.",
  required: ["type", "title", "status", "detail", "instance", "code", "facts"],
  properties: {
    type: { type: "string", description: "Path of a page that explains it" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string", description: "Number of this request, to be quoted in questions" },
    code: { type: "string", enum: Object.keys(refusalStatus) },
    facts: { type: "object" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["part", "pointer", "code"],
        properties: {
          part: { enum: ["path", "query", "body"] },
          pointer: { type: "string", description: "RFC 6901, into that part" },
          code: { type: "string" },
        },
      },
    },
  },
};

let printed: string | undefined;

/** The description as text, printed when it is first asked for. */
export const openapiText = (): string => {
  printed ??= JSON.stringify(openapi());
  return printed;
};

/** The whole interface as OpenAPI 3.1, printed from the declarations: what is not declared is not in it. */
export const openapi = (): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations.all) {
    const path = fullPath(operation).replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: operationOf(operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Sectorspiegel", version: "1", summary: "Evaluating how well hbo fits the labour market" },
    paths,
    components: { schemas: { Problem }, responses: universalResponses() },
  };
};
