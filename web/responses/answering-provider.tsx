import { type ReactNode, useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { Person, Seat } from "#shared/access/seat.ts";
import { dayAt } from "#shared/kernel/time.ts";
import { answerIssue } from "#shared/questionnaires/answer-issue.ts";
import type { Question } from "#shared/questions/question.ts";
import { type Answering, AnsweringContext, type Read, StandingContext } from "./answering.ts";
import { type FieldName, type Fields, fieldNames, fieldsWith } from "./fields.ts";
import type { Shown } from "./saving/outbox-merge.ts";
import { saverFor, useSaverAtWork } from "./saving/use-saver.ts";
import { useStandingNow } from "./use-standing.ts";

/** Judges the fields that were left, with the kinds' own rules; an empty field is judged at the end only. */
const resolverFor = (questions: ReadonlyMap<string, Question>, judge: Answering["judge"]): Resolver<Fields> => {
  return (values, _context, { names = [] }) => {
    const errors = names.flatMap((name) => {
      const question = questions.get(name);
      const value = values[name];
      const issue = question && judge(question, value);
      return issue ? [[name, { type: issue.code }] as const] : [];
    });
    return errors.length === 0 ? { values, errors: {} } : { values: {}, errors: Object.fromEntries(errors) };
  };
};

/** Opens the form on what is stored; what the device still held comes on top of it a moment later. */
const begin = ({ now, questionnaire, answers }: Read) => {
  const names = fieldNames(questionnaire);
  const stored = answers.map(({ question, value }) => [question, value] as const);
  const defaultValues = fieldsWith(names, new Map(stored));
  const byName = new Map(questionnaire.questions.map((question) => [names.get(question.id) ?? "", question]));
  const today = dayAt(now);
  const judge: Answering["judge"] = (question, value) =>
    value === null || value === undefined ? undefined : answerIssue(question, value, today);
  return { names, defaultValues, judge, resolver: resolverFor(byName, judge) };
};

type AnsweringProviderProps = {
  readonly read: Read;
  readonly me: Person;
  readonly seats: readonly Seat[];
  readonly children: ReactNode;
};

/** One organisation's answers, open on the page: the form, the saver and all that follows from them. */
export const AnsweringProvider = ({ read, me, seats, children }: AnsweringProviderProps) => {
  const [{ names, defaultValues, judge, resolver }] = useState(() => begin(read));
  const form = useForm<Fields>({ defaultValues, resolver, mode: "onBlur", reValidateMode: "onBlur" });
  const [answering] = useState<Answering>(() => {
    const { now: _now, head, answers, ...rest } = read;
    const show = (shown: readonly Shown[]) => {
      for (const { question, value } of shown) {
        const name: FieldName | undefined = names.get(question);
        if (name !== undefined) form.setValue(name, value);
      }
    };
    const saver = saverFor(answers, { me, responseId: read.asked.responseId, show });
    saver.takeIn(answers);
    return { ...rest, me, asksAtFirst: head.asks, form, names, saver, judge };
  });
  useSaverAtWork(answering.saver, me.personId, read.asked.responseId);
  const standing = useStandingNow(answering, read, seats.find(({ roundId }) => roundId === read.asked.roundId)?.role);
  return (
    <AnsweringContext value={answering}>
      <StandingContext value={standing}>{children}</StandingContext>
    </AnsweringContext>
  );
};
