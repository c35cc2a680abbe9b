import { beforeAll, expect, test } from "vitest";
import { doorOf } from "./door.ts";
import { nonInterference } from "./non-interference.ts";
import { workedExamples } from "./worked-examples.ts";
import type { Policy } from "./world.ts";

let policy: Policy;
beforeAll(async () => {
  policy = await doorOf();
});

test.each(workedExamples)("$name", ({ finds }) => {
  expect(finds(policy)).toBeUndefined();
});

test.each(nonInterference)("$name read the same to the byte", ({ finds }) => {
  expect(finds(policy)).toBeUndefined();
});
