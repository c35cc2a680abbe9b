import type { BodyOf } from "#shared/kernel/operation.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import type { inviteOrganisations } from "#shared/rounds/operations.ts";

type Asked = BodyOf<typeof inviteOrganisations>["invitations"][number];

/** One invitation for each organisation with a contact, or a single one for all of them when they answer together. */
export const invitationsOf = (organisations: readonly Organisation[], together: boolean): Asked[] => {
  const reachable = organisations.flatMap(({ organisationId, contact }) =>
    contact ? [{ organisationId, contact }] : [],
  );
  const [first] = reachable;
  if (together && first)
    return [{ organisationIds: reachable.map(({ organisationId }) => organisationId), coordinator: first.contact }];
  return reachable.map(({ organisationId, contact }) => ({ organisationIds: [organisationId], coordinator: contact }));
};
