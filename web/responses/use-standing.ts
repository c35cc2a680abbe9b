import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { stillOpen } from "#shared/questionnaires/completeness.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Answering, Head, Read, Standing } from "./answering.ts";
import { fitAnswers } from "./fit-answers.ts";
import { progressOf } from "./progress-of.ts";
import { serverClock } from "./server-clock.ts";
import { useChanges } from "./use-changes.ts";

const passed = (): number => performance.now();

/** The server's time, told anew every few seconds so that a page closes when the round does. */
const useClock = (said: string) => {
  const clock = useRef(serverClock(said, passed));
  const [now, setNow] = useState(said);
  const tell = useCallback(() => setNow(clock.current()), []);
  useEffect(() => {
    const timer = setInterval(tell, 5000);
    return () => clearInterval(timer);
  }, [tell]);
  const set = useCallback(
    (heard: string) => {
      clock.current = serverClock(heard, passed);
      tell();
    },
    [tell],
  );
  return { now, set };
};

/** Everything about a response that moves while somebody is at it, reckoned with the same rules as the server's. */
export const useStandingNow = (answering: Answering, read: Read): Standing => {
  const { asked, questionnaire, form, names, saver, judge } = answering;
  const [head, takeHead] = useState<Head>(read.head);
  const [closesAt, setClosesAt] = useState(asked.closesAt);
  const [signedOut, setSignedOut] = useState(false);
  const clock = useClock(read.now);

  useChanges({
    responseId: asked.responseId,
    from: read.head.version,
    onSignedOut: () => setSignedOut(true),
    onChanges: (changes) => {
      takeHead(changes.head);
      setClosesAt(changes.closesAt);
      clock.set(changes.now);
      setSignedOut(false);
      saver.takeIn(changes.answers);
      if (signedOut) saver.wake();
    },
  });

  const fitOf = useMemo(() => {
    const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
    return fitAnswers(names, (id, value) => {
      const question = byId.get(id);
      return question !== undefined && judge(question, value) === undefined;
    });
  }, [questionnaire, names, judge]);
  // Typing comes first; what follows from an answer may be drawn a moment later.
  const fields = useDeferredValue(useWatch({ control: form.control }));

  const standing = useMemo(() => {
    const answers = fitOf(fields);
    const visible = visibleQuestions(questionnaire, answers);
    const open = new Map(stillOpen(questionnaire, answers).map(({ question, items }) => [question, items]));
    return { answers, visible, open, sections: progressOf(questionnaire, { visible, answers, open }) };
  }, [fitOf, fields, questionnaire]);

  const phase = phaseAt({ phase: asked.phase, opensAt: asked.opensAt, closesAt }, clock.now);
  const isOpen = phase === "open" && !head.locked;
  return { ...standing, head, takeHead, now: clock.now, closesAt, phase, isOpen, signedOut };
};
