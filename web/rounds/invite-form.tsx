import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { Organisation, Sector } from "#shared/organisations/organisation.ts";
import { inviteOrganisations } from "#shared/rounds/operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { useWords } from "../ui/language.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { invitationsOf } from "./invitations-of.ts";
import { InviteOther } from "./invite-other.tsx";
import { roundPageWords } from "./words.ts";

type InviteFormProps = {
  readonly roundId: Id<"round">;
  readonly sector: Sector;
  /** Who is not on the list yet. */
  readonly organisations: readonly Organisation[];
};

const most = 25; // so many fit in one call

/** Puts organisations of the sector on the list, all at once or picked, and one from elsewhere with a reason. */
export const InviteForm = ({ roundId, sector, organisations }: InviteFormProps) => {
  const say = useWords(roundPageWords);
  const invite = useDo(inviteOrganisations);
  const [picked, setPicked] = useState<Id<"organisation">[]>([]);
  const [together, setTogether] = useState<"yes" | "no">("no");
  const ofSector = organisations.filter((one) => one.sector === sector && one.contact !== undefined);
  const chosen = ofSector.filter(({ organisationId }) => picked.includes(organisationId));

  const put = async (which: readonly Organisation[], asOne: boolean) => {
    const invitations = invitationsOf(which, asOne);
    for (let start = 0; start < invitations.length; start += most) {
      const reply = await invite.run({
        params: { roundId },
        body: { invitations: invitations.slice(start, start + most) },
      });
      if (!reply.ok) return;
    }
    setPicked([]);
    setTogether("no");
  };

  return (
    <Stack gap="large">
      {invite.failed && <FailedNotice failed={invite.failed} />}
      {ofSector.length > 0 && (
        <Stack>
          <div>
            <Button busy={invite.busy} onClick={() => void put(ofSector, false)}>
              {say.whoAll(ofSector.length)}
            </Button>
          </div>
          <CheckboxGroup
            label={say.whoPick}
            options={ofSector.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            value={picked}
            onChange={setPicked}
          />
          {chosen.length > 1 && (
            <RadioGroup
              label={say.together}
              help={say.togetherHelp}
              options={[
                { value: "no", label: say.togetherNo },
                { value: "yes", label: say.togetherYes },
              ]}
              value={together}
              onChange={setTogether}
            />
          )}
          <Row>
            <Button
              look="primary"
              busy={invite.busy}
              disabled={chosen.length === 0}
              onClick={() => void put(chosen, together === "yes")}
            >
              {say.whoAdd}
            </Button>
          </Row>
        </Stack>
      )}
      <InviteOther roundId={roundId} organisations={organisations.filter((one) => one.sector !== sector)} />
    </Stack>
  );
};
