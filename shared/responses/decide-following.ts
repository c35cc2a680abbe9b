import type { Id } from "../kernel/id.ts";
import { invariant } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { answersThatCount } from "../questionnaires/answers-that-count.ts";
import { countedUnder, migrate } from "../questionnaires/migration.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { firstAsked, type Move } from "../rounds/move.ts";
import type { Round } from "../rounds/round.ts";
import type { ResponseChange } from "./change.ts";
import type { ResponseHead, StoredAnswer, Submission } from "./response.ts";

/** Which version an organisation answers: the one its answers were given under, or the round's where there are none. */
export const answeredUnder = (
  round: Pick<Round, "moves" | "questionnaireId">,
  head: Pick<ResponseHead, "asks"> | undefined,
): Id<"questionnaire"> => (head === undefined ? round.questionnaireId : (head.asks ?? firstAsked(round)));

type Following = {
  readonly head: ResponseHead;
  readonly move: Move;
  readonly later: Pick<Questionnaire, "questions">;
  readonly stored: readonly StoredAnswer[];
  readonly now: Instant;
};

/**
 * Lets a draft follow its round to the next version. Answers to questions that go on stay where they are; what is asked
 * again is cleared, and what goes on under a new id is written there. Nothing is taken away: every earlier value stands
 * in the history, and answers to questions that are gone stay where they were, unasked.
 */
export const decideFollowing = ({ head, move, later, stored, now }: Following): ResponseChange => {
  const before = new Map(stored.map((answer) => [answer.question, answer]));
  const given = Object.fromEntries(stored.map(({ question, value }) => [question, value]));
  const { answers, toConfirm } = migrate(given, move.plan, later);
  const asked = new Set(later.questions.map(({ id }) => id));
  const version = head.version + 1;
  const changed = Object.entries(answers).filter(
    ([question, value]) => asked.has(question) && before.get(question)?.value !== value,
  );
  invariant(changed.length <= 90, `${changed.length} answers cannot be put elsewhere at once`);
  const goesOn = new Map(move.plan.flatMap(({ from, to, fate }) => (to && fate !== "asked-again" ? [[from, to]] : [])));
  const stillOpened = head.openedTexts.flatMap((question) => goesOn.get(question) ?? []);
  const by = move.byName;
  const written = changed.map(([question, value]) => ({ question, value, since: version, at: now, by }));
  return {
    head: { ...head, version, written: version, asks: move.to, toConfirm: [...toConfirm], openedTexts: stillOpened },
    answers: written,
    history: {
      ...{ was: "followed", version, at: now, by, from: move.from, to: move.to },
      changes: written.map(({ question, value }) => ({ question, value })),
      toConfirm: [...toConfirm],
    },
  };
};

/** A move, with what is asked after it. */
export type Step = { readonly move: Move; readonly later: Pick<Questionnaire, "questions"> };

/**
 * What of a submission counts in a round that has gone on since: answers to questions that still mean the same and are
 * still asked, and texts that were opened and still are.
 */
export const asCounted = (submission: Submission, steps: readonly Step[]): Submission =>
  steps.reduce(({ answers, openedTexts, ...rest }, { move, later }) => {
    const under = countedUnder(answers, move.plan, later);
    const now = new Map(move.plan.flatMap(({ from, to, fate }) => (to && fate === "kept" ? [[from, to]] : [])));
    return {
      ...rest,
      answers: answersThatCount(later, under).answers,
      openedTexts: openedTexts.flatMap((question) => now.get(question) ?? []),
    };
  }, submission);
