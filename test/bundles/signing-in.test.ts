import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { askBundle } from "./lambda.ts";

const bundleOf = (name: string): string => `dist/functions/${name}/index.mjs`;
const others = readdirSync("dist/functions").filter((name) => name !== "identity");

/** What only the protocols of signing in have in them. */
const signs = ["code_challenge_method", "webauthn.create", "attestationObject"];

it("only the function for signing in carries the protocols of providers and passkeys", () => {
  const carried = (name: string) => signs.filter((sign) => readFileSync(bundleOf(name), "utf8").includes(sign));

  expect(carried("identity")).toEqual(signs);
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter((name) => carried(name).length > 0)).toEqual([]);
});

it("deployed, it says through whom one can sign in, as its stage tells it", async () => {
  const [answer] = await askBundle(bundleOf("identity"), [{ method: "GET", path: "/api/identity/ways" }]);

  expect(answer?.statusCode).toBe(200);
  expect(JSON.parse(answer?.body ?? "")).toEqual({ providers: [] });
});
