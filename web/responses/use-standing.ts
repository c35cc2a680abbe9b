import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { speakingRoles } from "#shared/access/policy.ts";
import type { SeatRole } from "#shared/kernel/operation.ts";
import { stillOpen } from "#shared/questionnaires/completeness.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { askedBack, openAgain } from "#shared/responses/asked-back.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Answering, Head, Read, Standing } from "./answering.ts";
import { fitAnswers } from "./fit-answers.ts";
import { progressOf } from "./progress-of.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { serverClock } from "./server-clock.ts";
import { paceOf } from "./together/pace.ts";
import { useTogetherNow } from "./together/use-together.ts";
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

/** Milliseconds before the closing from which a page looks often whether that was moved. */
const nearly = 120_000;

/** A look that began before something was done may end after it: what it brings of the head is then no news. */
const useNewestHead = (first: Head) => {
  const newest = useRef(first);
  const [head, setHead] = useState(first);
  const isOlder = useCallback(({ version }: Head) => version < newest.current.version, []);
  const takeHead = useCallback(
    (next: Head) => {
      if (isOlder(next)) return;
      newest.current = next;
      setHead(next);
    },
    [isOlder],
  );
  return { head, takeHead, isOlder };
};

/** Everything about a response that moves while somebody is at it, reckoned with the same rules as the server's. */
export const useStandingNow = (answering: Answering, read: Read, seatRole: SeatRole | undefined): Standing => {
  const { asked, questionnaire, form, names, saver, judge, me } = answering;
  const { head, takeHead, isOlder } = useNewestHead(read.head);
  const [closesAt, setClosesAt] = useState(asked.closesAt);
  const [asksAgain, setAsksAgain] = useState(asked.clarification);
  const [wasSignedOut, setSignedOut] = useState(false);
  const [isRemoved, setRemoved] = useState(false);
  const clock = useClock(read.now);
  const { together, takeTogether } = useTogetherNow(read);
  const isHalted = useSaverPart(saver, (view) => view.box.halt) === "signed-out";
  const signedOut = wasSignedOut || isHalted;
  const isClosing = Math.abs(Date.parse(closesAt) - Date.parse(clock.now)) < nearly;

  useChanges({
    responseId: asked.responseId,
    from: read.head.version,
    pace: isRemoved
      ? undefined
      : paceOf({
          others: together.here.length,
          members: together.team.members.length,
          pressing: signedOut || isClosing,
        }),
    onRefused: (code) => {
      if (code === "not-signed-in") setSignedOut(true);
      if (code === "no-seat" || code === "not-found") setRemoved(true);
    },
    onChanges: (changes) => {
      takeHead(changes.head);
      setClosesAt(changes.closesAt);
      setAsksAgain(changes.clarification);
      clock.set(changes.now);
      setSignedOut(false);
      takeTogether({
        ...changes,
        team: isOlder(changes.head) ? undefined : changes.team,
        fresh: changes.answers.filter(({ by }) => by !== me.name),
      });
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
  const role = together.team.members.find(({ personId }) => personId === me.personId)?.role ?? seatRole;
  const maySend = speakingRoles.some((speaking) => speaking === role);
  const now = clock.now;
  const clarification = askedBack(head, { clarification: asksAgain });
  const again = useMemo(() => clarification && openAgain(questionnaire, clarification), [questionnaire, clarification]);
  const moment = { head, takeHead, now, closesAt, phase, isOpen, signedOut };
  const back = { clarification, openAgain: again };
  return { ...standing, ...together, ...moment, ...back, takeTogether, role, maySend, isRemoved };
};
