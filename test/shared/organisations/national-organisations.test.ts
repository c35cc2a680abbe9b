import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { nationalOrganisations } from "#shared/organisations/national-organisations.ts";
import { Organisation } from "#shared/organisations/organisation.ts";

describe("the list of national organisations", () => {
  it("holds names, sectors and kinds, and nothing else about anyone", () => {
    const Listed = z.pick(Organisation, { name: true, sector: true, kind: true });

    const faulty = nationalOrganisations.filter((one) => !z.strictObject(Listed.shape).safeParse(one).success);

    expect(faulty).toEqual([]);
    expect(nationalOrganisations.length).toBeGreaterThan(60);
  });

  it("names nobody twice", () => {
    const names = nationalOrganisations.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });

  it("knows the listener at the board table, who is never asked to answer", () => {
    const observers = nationalOrganisations.filter(({ kind }) => kind === "observer");

    expect(observers.map(({ name }) => name)).toEqual(["NRTO"]);
  });
});
