import { mostWays, waysOf } from "#shared/aggregation/gate/ways.ts";
import { soundKind } from "#shared/questionnaires/editing/sound-kind.ts";
import type { AskedKind } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { builderWords } from "./words.ts";

const hasTooManyWays = ({ joint, variables }: AskedKind): boolean =>
  joint !== undefined && waysOf(joint, variables) === undefined;

const isCountedOnly = ({ variables }: AskedKind): boolean =>
  variables.length > 0 && variables.every(({ countOnly }) => countOnly);

/** Warns the author where, as the question is set up, no more can be told of it than how many answered. */
export const ToldHint = ({ question }: { question: Question }) => {
  const say = useWords(builderWords);
  const kind = soundKind(question);
  if (kind === undefined) return null;
  if (hasTooManyWays(kind))
    return (
      <Notice tone="info" announce="politely" heading={say.countOnly}>
        <p>{say.tooManyWays(mostWays)}</p>
      </Notice>
    );
  return isCountedOnly(kind) ? <Notice tone="info" announce="politely" heading={say.countOnly} /> : null;
};
