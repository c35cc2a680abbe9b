import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/organisations/operations.ts";
import { implement } from "../http/ask.ts";
import { listOrganisations as all } from "./store.ts";

export const listOrganisations = implement(operations.listOrganisations, async ({ ports }) => {
  const organisations = await all(ports);
  return ok({ organisations: organisations.toSorted((one, other) => one.name.localeCompare(other.name, "nl")) });
});
