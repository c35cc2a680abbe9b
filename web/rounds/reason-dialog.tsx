import { useState } from "react";
import type { Failed } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { roundPageWords } from "./words.ts";

type ReasonDialogProps = {
  readonly open: boolean;
  readonly heading: string;
  readonly lead: string;
  readonly label: string;
  readonly busy: boolean;
  readonly failed: Failed | undefined;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
};

/** Something that cannot be undone, with what it means and the reason that is recorded with it. */
export const ReasonDialog = ({ open, heading, lead, label, busy, failed, onClose, onReason }: ReasonDialogProps) => {
  const say = useWords(roundPageWords);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const act = () => {
    setTried(true);
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={heading}
      actions={
        <Button look="danger" busy={busy} onClick={act}>
          {heading}
        </Button>
      }
    >
      <Stack>
        <p>{lead}</p>
        {failed && <FailedNotice failed={failed} />}
        <Field label={label} error={tried && reason.trim() === "" ? say.needed(label) : undefined} required>
          <TextInput value={reason} maxLength={400} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Stack>
    </Dialog>
  );
};
