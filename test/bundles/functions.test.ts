import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { audiences, fullPath } from "#shared/kernel/operation.ts";
import { operations } from "#shared/operations/index.ts";
import { type Asked, askBundle } from "./lambda.ts";

/**
 * After gzip, in kilobytes; a larger one starts slower for whoever comes first in the morning. The office's carries what
 * reads workbooks, archives and markup of questionnaires from elsewhere.
 */
const budgetOf = (name: string): number => (name === "office" ? 390 : 250);

const bundleOf = (name: string): string => `dist/functions/${name}/index.mjs`;
const code = (name: string): Buffer => {
  if (!existsSync(bundleOf(name))) throw new Error(`${bundleOf(name)} is not there: run \`npm run bundle\` first.`);
  return readFileSync(bundleOf(name));
};
const handlers = readdirSync("functions/handlers")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

/** What somebody might hold up as a pass: what the local start uses, and what other systems take. */
const passes: readonly Asked["headers"][] = [
  {},
  { "x-local-asker": "per_00000000000000000000000000", "x-person": "per_00000000000000000000000000" },
  { cookie: "session=per_00000000000000000000000000; local=vera", authorization: "Bearer none" },
];

describe.each(handlers)("the bundle of %s", (name) => {
  it(`weighs at most ${budgetOf(name)} kB`, () => {
    const kilobytes = gzipSync(code(name)).length / 1000;

    expect(kilobytes).toBeGreaterThan(20);
    expect(kilobytes).toBeLessThanOrEqual(budgetOf(name));
  });

  it("holds nothing of the local start: no people to sign in as, no database, no clock to move", () => {
    const text = code(name).toString();

    for (const local of ["x-local-asker", "dynalite", "bureau.example.nl", "classic-level", "oidc-provider"])
      expect(text.includes(local), local).toBe(false);
  });
});

it("what answers an organisation's people weighs half a megabyte at most, with all it needs inside", () => {
  expect(code("respond").length).toBeLessThanOrEqual(500_000);
});

describe.each(audiences)("deployed, the function for %s", (audience) => {
  const guarded = operations.all.filter((one) => one.audience === audience && one.seats !== "anyone");

  it("lets nobody in as long as there is no way to sign in", async () => {
    const asked = guarded.flatMap((operation) =>
      passes.map((headers = {}) => ({
        method: operation.method,
        path: fullPath(operation).replace(/:\w+/g, "rnd_00000000000000000000000000"),
        headers,
        ...(operation.method !== "GET" && { body: "{}" }),
      })),
    );

    const answered = await askBundle(bundleOf(audience), [
      ...asked,
      { method: "GET", path: `/api/${audience}/nowhere` },
    ]);

    expect(answered.map(({ statusCode }) => statusCode)).toEqual([...asked.map(() => 401), 404]);
    expect(JSON.parse(answered.at(-1)?.body ?? "{}")).toMatchObject({ code: "not-found", status: 404 });
  });
});

it("what anybody may ask is answered by the deployed function too", async () => {
  const [session, health, problem] = await askBundle(bundleOf("open"), [
    { method: "GET", path: "/api/open/session" },
    { method: "GET", path: "/api/open/health" },
    { method: "GET", path: "/problems/round-not-open", headers: { "accept-language": "nl" } },
  ]);

  expect(JSON.parse(session?.body ?? "")).toEqual({ person: null, seats: [] });
  expect(health?.statusCode).toBe(200);
  expect(problem?.statusCode).toBe(200);
  expect(problem?.body).toContain('<html lang="nl"');
});
