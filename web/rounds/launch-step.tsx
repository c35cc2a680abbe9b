import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { missingReaders } from "#shared/rounds/missing-readers.ts";
import { launchRound } from "#shared/rounds/operations.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { shownDay, shownTime } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { listWords } from "./list-words.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";
import { roundPageWords } from "./words.ts";

export const hasCommittee = ({ round }: RoundInPreparation): boolean => missingReaders(round).length === 0;

/** Whether it is known what the questions are about. */
export const hasLists = ({ asks }: RoundInPreparation): boolean => asks?.hindrance === undefined;

/** What is still to be filled in about the questions, in one sentence. */
const useMissingLists = ({ asks }: RoundInPreparation): readonly string[] => {
  const say = useWords(listWords);
  const language = useLanguage();
  const empty = (asks?.lists ?? []).filter(({ filledBy }) => filledBy === "nobody");
  const told = {
    "list-not-filled": say.missing(empty.map(({ title }) => inLanguage(title, language)).join(", ")),
    "round-context-missing": say.missingContext,
    "round-asks-too-much": say.tooMany,
    "questionnaire-not-bindable": say.notBindable,
  } as const;
  return asks?.hindrance ? [told[asks.hindrance.code as keyof typeof told]] : [];
};

/** The last look before the invitations go out. */
export const LaunchStep = ({ view }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const language = useLanguage();
  const launch = useDo(launchRound);
  const [asking, setAsking] = useState(false);
  const { roles } = useWords(roundWords);
  const missingLists = useMissingLists(view);
  const { round, invitations } = view;
  const missing = [
    ...(invitations.length === 0 ? [say.missingWho] : []),
    ...missingReaders(round).map((role) => say.missingReader(roles[role])),
    ...missingLists,
  ];
  const send = async () => {
    const reply = await launch.run({ params: { roundId: round.roundId }, body: { version: round.version } });
    if (!reply.ok) setAsking(false);
  };
  return (
    <Stack gap="large">
      <h2>{say.launchTitle}</h2>
      <dl className="facts">
        <dt>{say.opens}</dt>
        <dd>{`${shownDay(round.opensAt, language)}, ${shownTime(round.opensAt, language)}`}</dd>
        <dt>{say.closes}</dt>
        <dd>{`${shownDay(round.closesAt, language)}, ${shownTime(round.closesAt, language)}`}</dd>
        <dt>{say.stepWho}</dt>
        <dd>{say.asked(invitations.length)}</dd>
        <dt>{say.stepReaders}</dt>
        <dd>{round.committee.map(({ name }) => name).join(", ") || "–"}</dd>
      </dl>
      {missing.length > 0 && (
        <Notice tone="warning" heading={say.launchNotYet}>
          <ul>
            {missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </Notice>
      )}
      {launch.failed && <FailedNotice failed={launch.failed} />}
      <div>
        <Button look="primary" disabled={missing.length > 0} onClick={() => setAsking(true)}>
          {say.launch}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.launchTitle}
        actions={
          <Button look="primary" busy={launch.busy} onClick={() => void send()}>
            {say.launchDo}
          </Button>
        }
      >
        <p>{say.launchConfirm(invitations.length)}</p>
      </Dialog>
    </Stack>
  );
};
