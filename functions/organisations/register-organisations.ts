import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/organisations/operations.ts";
import { implement } from "../http/ask.ts";
import { commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import { newId } from "../store/new-id.ts";
import { createOrganisation } from "./store.ts";

export const registerOrganisations = implement(operations.registerOrganisations, async (ask) => {
  const { ports, body, caller, now } = ask;
  const organisations = body.organisations.map((one) => ({ organisationId: newId(ports, "organisation"), ...one }));
  const facts = { organisations: organisations.length };
  const entry = entryOf(ports, now, caller.person.personId, { fact: "organisations-registered", about: {}, facts });
  const committed = await commit(ports, entry, ...organisations.map(createOrganisation));
  return committed.ok ? ok({ organisations }) : committed;
});
