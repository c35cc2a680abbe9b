import { expect, it } from "vitest";
import { entra, surfconext } from "#infra/aws/known-providers.ts";
import { stages } from "#infra/aws/stages.ts";
import { meantBy, Provider } from "#shared/identity/provider.ts";

const federation = surfconext({ clientId: "proef", houses: ["tafel.example.nl"], isTest: false });
const directory = entra({ name: "het bureau", tenant: "huis", clientId: "proef", domains: ["bureau.example.nl"] });

it("what every stage says of its providers is what the function reads", () => {
  const read = stages.flatMap(({ providers }) => providers.map((one) => Provider.safeParse(one)));

  expect(read.length).toBeGreaterThan(1);
  expect(read.every((one) => one.success)).toBe(true);
  expect(stages.every(({ providers }) => new Set(providers.map(({ key }) => key)).size === providers.length)).toBe(
    true,
  );
});

it.each([
  ["a colleague with a token", { acr: "http://surfconext.nl/assurance/loa2" }, true],
  ["a colleague with a password alone", { acr: "http://surfconext.nl/assurance/loa1" }, false],
  ["the test federation's word", { acr: "http://test.surfconext.nl/assurance/loa3" }, false],
])("the federation's levels: %s", (_, said, strong) => {
  const claims = { sub: "1", email: "tess@tafel.example.nl", schac_home_organization: "tafel.example.nl", ...said };

  expect(meantBy(federation, claims)).toEqual({ subject: "1", email: "tess@tafel.example.nl", strong });
});

it("a directory's word counts for its own people, with an address it has seen to be its own", () => {
  const claims = { sub: "1", tid: "huis", email: "vera@bureau.example.nl", xms_edov: true, acrs: ["c1"] };

  expect(meantBy(directory, claims)).toMatchObject({ email: "vera@bureau.example.nl", strong: true });
  expect(meantBy(directory, { ...claims, tid: "elders" })?.email).toBeUndefined();
  expect(meantBy(directory, { ...claims, xms_edov: false })?.email).toBeUndefined();
  expect(directory.issuer).toBe("https://login.microsoftonline.com/huis/v2.0");
});
