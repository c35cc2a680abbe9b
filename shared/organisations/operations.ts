import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { Organisation } from "./organisation.ts";

export const listOrganisations = operation({
  name: "listOrganisations",
  method: "GET",
  path: "/organisations",
  audience: "office",
  seats: officeRoles,
  reply: z.strictObject({ organisations: z.array(Organisation) }),
  refusals: [],
  summary: { nl: "Alle brancheorganisaties", en: "All branch organisations" },
});

export const registerOrganisations = operation({
  name: "registerOrganisations",
  method: "POST",
  path: "/organisations",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({
    organisations: z.array(z.omit(Organisation, { organisationId: true })).check(z.minLength(1), z.maxLength(80)),
  }),
  reply: z.strictObject({ organisations: z.array(Organisation) }),
  refusals: [],
  limits: { keys: 4_000 },
  summary: { nl: "Brancheorganisaties toevoegen", en: "Add branch organisations" },
});
