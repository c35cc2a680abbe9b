import { listOrganisations } from "#shared/organisations/operations.ts";
import { dropInvitation } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Loaded } from "../app/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { InviteForm } from "./invite-form.tsx";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

const named = (organisations: readonly { name: string }[]): string => organisations.map(({ name }) => name).join(" + ");

/** Who is on the list, and a way to put organisations on it or take them off. Nothing is sent yet. */
export const WhoStep = ({ view: { round, invitations } }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const organisations = useRead(listOrganisations, {});
  const drop = useDo(dropInvitation);
  const listed = new Set(invitations.flatMap((one) => one.organisations.map(({ organisationId }) => organisationId)));
  return (
    <Stack gap="large">
      <Stack gap="small">
        <h2>{say.whoTitle}</h2>
        <p>{say.whoLead}</p>
      </Stack>
      {drop.failed && <FailedNotice failed={drop.failed} />}
      <DataTable
        caption={`${say.whoList}: ${say.asked(invitations.length)}`}
        rows={invitations}
        rowKey={(one) => one.invitationId}
        empty={say.whoNobody}
        columns={[
          { key: "organisation", heading: say.organisation, namesRow: true, cell: (one) => named(one.organisations) },
          {
            key: "contact",
            heading: say.contact,
            cell: ({ coordinator }) => `${coordinator.name} (${coordinator.email})`,
          },
          {
            key: "drop",
            heading: say.drop,
            cell: ({ invitationId, organisations: asked }) => (
              <Button
                look="quiet"
                busy={drop.busy}
                aria-label={say.dropNamed(named(asked))}
                onClick={() => void drop.run({ params: { roundId: round.roundId, invitationId } })}
              >
                {say.drop}
              </Button>
            ),
          },
        ]}
      />
      <Loaded query={organisations}>
        {({ organisations: all }) => (
          <InviteForm
            roundId={round.roundId}
            sector={round.sector}
            organisations={all.filter(({ organisationId, kind }) => !listed.has(organisationId) && kind !== "observer")}
          />
        )}
      </Loaded>
    </Stack>
  );
};
