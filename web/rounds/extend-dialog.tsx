import { useState } from "react";
import { type Instant, localTimeAt } from "#shared/kernel/time.ts";
import type { Failed } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { DateInput } from "../ui/date-input.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import type { DayReading } from "../ui/read-day.ts";
import type { TimeReading } from "../ui/read-time.ts";
import { Stack } from "../ui/stack.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { TimeInput } from "../ui/time-input.tsx";
import { localOf } from "./plan-form.tsx";
import { roundPageWords } from "./words.ts";

type ExtendDialogProps = {
  readonly open: boolean;
  readonly closesAt: Instant;
  readonly busy: boolean;
  readonly failed: Failed | undefined;
  readonly onClose: () => void;
  readonly onExtend: (closesAt: string, reason: string) => void;
};

/** A later closing time with its reason, which every organisation that was asked gets to read. */
export const ExtendDialog = ({ open, closesAt, busy, failed, onClose, onExtend }: ExtendDialogProps) => {
  const say = useWords(roundPageWords);
  const local = localTimeAt(closesAt);
  const [day, setDay] = useState<DayReading>({ is: "day", day: local.slice(0, 10) });
  const [time, setTime] = useState<TimeReading>({ is: "time", time: local.slice(11, 16) });
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const act = () => {
    setTried(true);
    const to = localOf(day, time);
    if (to !== undefined && reason.trim() !== "") onExtend(to, reason.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={say.extend}
      actions={
        <Button look="primary" busy={busy} onClick={act}>
          {say.extend}
        </Button>
      }
    >
      <Stack>
        {failed && <FailedNotice failed={failed} />}
        <DateInput
          label={say.closes}
          value={day.is === "day" ? day.day : undefined}
          onRead={setDay}
          error={tried && day.is !== "day" ? say.dayUnread : undefined}
        />
        <Field
          label={say.closesTime}
          help={say.timeHelp}
          error={tried && time.is !== "time" ? say.timeUnread : undefined}
        >
          <TimeInput value={time.is === "time" ? time.time : undefined} onRead={setTime} />
        </Field>
        <Field
          label={say.extendReason}
          help={say.extendReasonHelp}
          error={tried && reason.trim() === "" ? say.needed(say.extendReason) : undefined}
          required
        >
          <TextInput value={reason} maxLength={400} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </Stack>
    </Dialog>
  );
};
