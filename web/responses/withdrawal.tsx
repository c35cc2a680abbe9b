import { useState } from "react";
import { withdrawResponse } from "#shared/responses/operations.ts";
import { call } from "../api/call.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { reviewWords } from "./review-words.ts";

/** Takes back what was sent, after asking once. */
export const Withdrawal = () => {
  const { asked } = useAnswering();
  const { head, takeHead } = useStanding();
  const say = useWords(reviewWords);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const withdraw = async () => {
    setBusy(true);
    const reply = await call(withdrawResponse, {
      params: { responseId: asked.responseId },
      body: { version: head.version },
    });
    setBusy(false);
    setFailed(!reply.ok);
    if (reply.ok) takeHead(reply.value.head);
  };
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say.withdraw}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.withdrawHeading}
        actions={
          <Button look="danger" busy={busy} onClick={withdraw}>
            {say.withdrawYes}
          </Button>
        }
      >
        <p>{say.withdrawWhat}</p>
        {failed && (
          <Notice tone="error" heading={say.withdrawFailed} announce="now">
            <p>{say.failedWhat}</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
};
