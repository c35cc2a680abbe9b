import { dayAt } from "#shared/kernel/time.ts";
import type { QuestionId } from "#shared/questions/question.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { shownDayShort, shownTime } from "../ui/shown.ts";
import { useAnswering, useStanding } from "./answering.ts";
import { useSaverPart } from "./saving/use-saver.ts";
import { answeringWords } from "./words.ts";

/** When an answer was stored last, and by whom if it was a colleague. */
export const TraceLine = ({ question }: { question: QuestionId }) => {
  const { saver, me } = useAnswering();
  const { now } = useStanding();
  const say = useWords(answeringWords);
  const language = useLanguage();
  const trace = useSaverPart(saver, (view) => view.traces.get(question));
  const isPending = useSaverPart(
    saver,
    ({ box }) =>
      box.waiting.has(question) ||
      box.unfit.has(question) ||
      box.conflicts.has(question) ||
      box.underWay?.changes.some((change) => change.question === question) === true,
  );
  if (trace === undefined || isPending) return null;

  const today = dayAt(trace.at) === dayAt(now);
  const when = today ? say.atTime(shownTime(trace.at, language)) : say.onDay(shownDayShort(trace.at, language));
  return <>{trace.by === me.name ? say.savedOn(when) : say.savedOnBy(when, trace.by)}</>;
};
