import { useState } from "react";
import { cancelRound, closeRound, extendDeadline } from "#shared/rounds/operations.ts";
import type { Phase, ResponseAccount, Round } from "#shared/rounds/round.ts";
import { useDo } from "../api/use-do.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Row } from "../ui/stack.tsx";
import { ClarifyDialog } from "./clarify-dialog.tsx";
import { clarifyWords } from "./clarify-words.ts";
import { ExtendDialog } from "./extend-dialog.tsx";
import { moveWords } from "./move-words.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { roundPageWords } from "./words.ts";

type Move = "extend" | "clarify" | "close" | "cancel";

type RoundMovesProps = { readonly round: Round; readonly phase: Phase; readonly account: ResponseAccount };

/** What staff can do with a running round. Each asks for a reason, because each touches people who are at work. */
export const RoundMoves = ({ round, phase, account }: RoundMovesProps) => {
  const say = useWords(roundPageWords);
  const clarify = useWords(clarifyWords);
  const further = useWords(moveWords);
  const [move, setMove] = useState<Move>();
  const extend = useDo(extendDeadline);
  const close = useDo(closeRound);
  const cancel = useDo(cancelRound);
  const params = { roundId: round.roundId };
  const done = (reply: { ok: boolean }) => reply.ok && setMove(undefined);
  const stay = () => setMove(undefined);
  return (
    <Row>
      {phase === "open" && <Button onClick={() => setMove("extend")}>{say.extend}</Button>}
      {phase === "open" && account.counts.submitted > 0 && (
        <Button onClick={() => setMove("clarify")}>{clarify.begin}</Button>
      )}
      <ButtonLink href={`/bureau/rondes/${round.roundId}/versie`}>{further.link}</ButtonLink>
      {phase === "open" && <Button onClick={() => setMove("close")}>{say.close}</Button>}
      <Button look="danger" onClick={() => setMove("cancel")}>
        {say.cancel}
      </Button>
      <ExtendDialog
        open={move === "extend"}
        closesAt={round.closesAt}
        busy={extend.busy}
        failed={extend.failed}
        onClose={stay}
        onExtend={async (closesAt, reason) => done(await extend.run({ params, body: { closesAt, reason } }))}
      />
      {move === "clarify" && <ClarifyDialog open round={round} account={account} onClose={stay} />}
      <ReasonDialog
        open={move === "close"}
        heading={say.close}
        lead={say.closeConfirm}
        label={say.closeReason}
        busy={close.busy}
        failed={close.failed}
        onClose={stay}
        onReason={async (reason) => done(await close.run({ params, body: { reason } }))}
      />
      <ReasonDialog
        open={move === "cancel"}
        heading={say.cancel}
        lead={say.cancelConfirm}
        label={say.cancelReason}
        busy={cancel.busy}
        failed={cancel.failed}
        onClose={stay}
        onReason={async (reason) => done(await cancel.run({ params, body: { reason } }))}
      />
    </Row>
  );
};
