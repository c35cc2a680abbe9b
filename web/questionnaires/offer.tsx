import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { discardDraft } from "#shared/questionnaires/draft-operations.ts";
import { offerQuestionnaire } from "#shared/questionnaires/version-operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/language.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { useKeeper } from "./keeping/use-keeper.ts";
import { builderWords } from "./words.ts";

type Props = { readonly questionnaireId: Id<"questionnaire">; readonly left: number };

/** Hands the draft to the second pair of eyes, or throws it away. */
export const Offer = ({ questionnaireId, left }: Props) => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const go = useNavigate();
  const offer = useDo(offerQuestionnaire);
  const discard = useDo(discardDraft);
  const [asking, setAsking] = useState(false);
  const params = { questionnaireId };

  const hand = async () => {
    if (await keeper.flush()) await offer.run({ params, body: { edit: keeper.view().edit } });
  };
  const throwAway = async () => {
    await keeper.flush();
    const done = await discard.run({ params, body: { edit: keeper.view().edit } });
    if (done.ok) await go({ to: "/bureau/vragenlijsten" });
  };
  const failed = offer.failed ?? discard.failed;
  return (
    <Stack>
      <p>{say.offerLead}</p>
      {failed && <FailedNotice failed={failed} />}
      {left > 0 && <p>{say.offerBlocked(left)}</p>}
      <Row>
        <Button look="primary" disabled={left > 0} busy={offer.busy} onClick={() => void hand()}>
          {say.offerNow}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say.discard}
        </Button>
      </Row>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.discardSure}
        closeWords={say.keep}
        actions={
          <Button look="danger" busy={discard.busy} onClick={() => void throwAway()}>
            {say.discard}
          </Button>
        }
      >
        <p>{say.discardWhat}</p>
      </Dialog>
    </Stack>
  );
};
