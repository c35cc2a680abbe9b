import type { Id } from "#shared/kernel/id.ts";
import { Organisation } from "#shared/organisations/organisation.ts";
import { keys } from "../store/keys.ts";
import { list, readMany, type Store } from "../store/table.ts";
import { create, type Write } from "../store/write.ts";

/** All organisations; to look at, never to decide on. */
export const listOrganisations = (store: Store): Promise<readonly Organisation[]> =>
  list(store, "planning", "organisations", Organisation);

/** Organisations by id; those that do not exist are left out. */
export const readOrganisations = async (
  store: Store,
  ids: readonly Id<"organisation">[],
): Promise<readonly Organisation[]> =>
  (await readMany(store, "planning", ids.map(keys.organisation), Organisation)).filter((one) => one !== undefined);

export const createOrganisation = (organisation: Organisation): Write =>
  create("planning", keys.organisation(organisation.organisationId), organisation);
