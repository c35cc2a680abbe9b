import type * as z from "zod/mini";
import { type FieldError, type Passed, pass, pointerTo, reject } from "./rejection.ts";

const mostErrors = 50;

/** Parses one part of a request by its declared schema; what is wrong is told by pointer and code, never in zod's words. */
export const parsePart = (part: FieldError["part"], schema: z.ZodMiniType, input: unknown): Passed<unknown> => {
  const outcome = schema.safeParse(input);
  if (outcome.success) return pass(outcome.data);

  const errors = outcome.error.issues.flatMap((issue) => errorsOf(part, issue, input)).slice(0, mostErrors);
  return reject("malformed", { errors });
};

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[]; readonly keys?: string[] };

const errorsOf = (part: FieldError["part"], issue: Issue, input: unknown): readonly FieldError[] => {
  if (issue.keys !== undefined && issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ part, pointer: pointerTo([...issue.path, key]), code: "unknown-field" }));
  const missing = issue.code === "invalid_type" && valueAt(input, issue.path) === undefined;
  const code = missing ? "missing" : (issue.code ?? "custom").replaceAll("_", "-");
  return [{ part, pointer: pointerTo(issue.path), code }];
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    input,
  );

/** The query as an object; a name that comes twice is malformed, because two readers might pick different ones. */
export const parseQuery = (schema: z.ZodMiniType, url: URL): Passed<unknown> => {
  const names = [...url.searchParams.keys()];
  const odd = names.filter((name, i) => names.indexOf(name) !== i || name === "__proto__");
  if (odd.length > 0)
    return reject("malformed", {
      errors: odd.slice(0, mostErrors).map((name) => ({ part: "query", pointer: pointerTo([name]), code: "repeated" })),
    });
  return parsePart("query", schema, Object.fromEntries(url.searchParams));
};
