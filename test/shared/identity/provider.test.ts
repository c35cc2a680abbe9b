import { expect, it } from "vitest";
import { meantBy, type Provider } from "#shared/identity/provider.ts";

const usual = { name: { nl: "Proef" }, clientId: "sectorspiegel", scope: "openid email", asksAddress: false, asks: {} };

/** A federation of many houses, where each house says what it likes about addresses. */
const federation: Provider = {
  ...usual,
  ...{ key: "federatie", issuer: "https://federatie.example.nl", vouchesFor: ["bureau.example.nl"] },
  requires: { schac_home_organization: ["bureau.example.nl"] },
  strong: { methods: [], levels: ["https://federatie.example.nl/loa2", "https://federatie.example.nl/loa3"] },
};

/** One house's own directory, in which people can change their address themselves. */
const directory: Provider = {
  ...usual,
  ...{ key: "map", issuer: "https://map.example.nl/huis", vouchesFor: ["bureau.example.nl"] },
  requires: { tid: ["huis"], xms_edov: [true, 1, "1", "true"] },
  strong: { methods: ["mfa"], levels: ["c1"] },
};

const email = "Vera@Bureau.example.nl";

it.each([
  ["its own house", { schac_home_organization: "bureau.example.nl" }, "vera@bureau.example.nl"],
  ["one of several houses", { schac_home_organization: ["elders.nl", "bureau.example.nl"] }, "vera@bureau.example.nl"],
  ["another house of the federation", { schac_home_organization: "elders.example.nl" }, undefined],
  ["no house at all", {}, undefined],
])("a federation is believed about an address where %s gives it", (_, said, believed) => {
  expect(meantBy(federation, { sub: "1", email, ...said })?.email).toBe(believed);
});

it.each([
  ["the directory has seen that it is theirs", { tid: "huis", xms_edov: true }, "vera@bureau.example.nl"],
  ["that is said in figures", { tid: "huis", xms_edov: 1 }, "vera@bureau.example.nl"],
  ["anybody may have typed it in", { tid: "huis" }, undefined],
  ["it is known not to be theirs", { tid: "huis", xms_edov: false }, undefined],
  ["another directory says so", { tid: "elders", xms_edov: true }, undefined],
])("an address in a directory counts or not where %s", (_, said, believed) => {
  expect(meantBy(directory, { sub: "1", email, ...said })?.email).toBe(believed);
});

it("nobody vouches for addresses of another house", () => {
  const said = { sub: "1", tid: "huis", xms_edov: true };

  const addresses = [
    "vera@elders.example.nl",
    "vera@sub.bureau.example.nl",
    "vera@bureau.example.nl@elders.nl",
    "vera",
  ];

  expect(addresses.map((one) => meantBy(directory, { ...said, email: one })?.email)).toEqual(Array(4).fill(undefined));
});

it.each([
  [{ amr: ["pwd", "mfa"] }, true],
  [{ amr: "mfa" }, true],
  [{ acrs: ["p1", "c1"] }, true],
  [{ acr: "c1" }, true],
  [{ amr: ["pwd"] }, false],
  [{ acr: "1" }, false],
  [{}, false],
])("whether there were two factors is only what it says in the words we agreed on: %j", (said, strong) => {
  expect(meantBy(directory, { sub: "1", ...said })?.strong).toBe(strong);
});

it.each([[{}], [{ sub: "" }], [{ sub: 1 }], [undefined], ["sub"], [{ sub: "1", amr: 7 }]])(
  "%j names nobody",
  (said) => {
    expect(meantBy(directory, said)).toBeUndefined();
  },
);
