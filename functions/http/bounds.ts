import type { Limits } from "#shared/kernel/operation.ts";
import { type Passed, pass, pointerTo, reject } from "./rejection.ts";

/** Names that mean something to an object; nobody has an honest use for them in a body. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

type Place = { readonly value: unknown; readonly path: readonly (string | number)[]; readonly depth: number };

/** Looks whether a parsed body stays within its limits, without recursion, so that no depth can exhaust the stack. */
export const withinBounds = (body: unknown, limits: Limits): Passed<unknown> => {
  const ahead: Place[] = [{ value: body, path: [], depth: 1 }];
  let keys = 0;
  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    const { value, path, depth } = place;
    if (typeof value !== "object" || value === null) continue;
    if (depth > limits.depth) return tooLarge("depth", limits.depth, path);

    if (Array.isArray(value)) {
      if (value.length > limits.members) return tooLarge("members", limits.members, path);
      for (const [index, member] of value.entries())
        ahead.push({ value: member, path: [...path, index], depth: depth + 1 });
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      keys += 1;
      if (keys > limits.keys) return tooLarge("keys", limits.keys, path);
      if (forbidden.has(key)) return forbiddenName([...path, key]);
      ahead.push({ value: member, path: [...path, key], depth: depth + 1 });
    }
  }
  return pass(body);
};

const forbiddenName = (path: readonly (string | number)[]) =>
  reject("malformed", { errors: [{ part: "body", pointer: pointerTo(path), code: "forbidden-name" }] });

const tooLarge = (limit: keyof Limits, most: number, path: readonly (string | number)[]) =>
  reject("malformed", {
    facts: { limit, most },
    errors: [{ part: "body", pointer: pointerTo(path), code: `too-many-${limit}` }],
  });
