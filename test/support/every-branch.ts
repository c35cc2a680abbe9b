import { inventedAnswer } from "#infra/local/worlds/answer.ts";
import { type Chance, chanceOf } from "#infra/local/worlds/chance.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Answers, Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";

type Asking = Pick<Questionnaire, "questions">;

/** Choices without a lean, so that every one of them is made by somebody; all else as worlds invent it. */
const anyAnswer = (question: Question, chance: Chance, now: Instant): unknown => {
  const { control } = kindOf(question);
  if (control.control === "pick-one")
    return { choice: chance.among(control.choices.filter(({ asksWords }) => !asksWords)).value };
  if (control.control !== "pick-many") return inventedAnswer(question, chance, now);
  const alone = control.choices.filter(({ exclusive, aside }) => exclusive || aside);
  if (alone.length > 0 && chance.next() < 0.2) return { choices: [chance.among(alone).value] };
  const open = control.choices.filter((choice) => !choice.exclusive && !choice.aside && !choice.asksWords);
  const eager = chance.next();
  const liked = open.filter(() => chance.next() < eager);
  return { choices: (liked.length > 0 ? liked : [chance.among(open)]).slice(0, control.max).map(({ value }) => value) };
};

/** Everything one organisation says: each question that it is asked, in order, but for some it may leave open. */
const answersOfOne = (asking: Asking, seed: string, now: Instant): Answers => {
  const chance = chanceOf(seed);
  const answers: Record<string, unknown> = {};
  for (const question of asking.questions) {
    if (!visibleQuestions(asking, answers).has(question.id)) continue;
    if (question.required || chance.next() < 0.7) answers[question.id] = anyAnswer(question, chance, now);
  }
  return answers;
};

/** Asked as soon as something is answered: of everybody who answered it all, and of nobody who has just begun. */
const onceAnswered = /^answered\([^)]*\)( \|\| answered\([^)]*\))*$/;

/** What somebody's answers show of a questionnaire: which questions they are asked, and which with a condition not. */
const reachedBy = (asking: Asking, answers: Answers): readonly string[] => {
  const visible = visibleQuestions(asking, answers);
  return asking.questions.flatMap(({ id, visibleIf }) =>
    visible.has(id) ? [`${id} asked`] : visibleIf === undefined ? [] : [`${id} not asked`],
  );
};

/**
 * Invented answers of a few organisations by which every question is asked of somebody, and every question with a
 * condition not of somebody else. Of many that are tried those are taken that add most.
 * @returns the answers, and what nobody's reach: nothing, where every branch can be reached
 */
export const answersToEveryBranch = (
  asking: Asking,
  { least, most, now }: { readonly least: number; readonly most: number; readonly now: Instant },
): { readonly answers: readonly Answers[]; readonly unreached: readonly string[] } => {
  const tried = Array.from({ length: 300 }, (_, at) => answersOfOne(asking, `organisation ${at}`, now));
  const left = new Set(
    asking.questions.flatMap(({ id, visibleIf }) => [
      `${id} asked`,
      ...(visibleIf === undefined || onceAnswered.test(visibleIf) ? [] : [`${id} not asked`]),
    ]),
  );
  const reached = new Map(tried.map((answers) => [answers, reachedBy(asking, answers)]));
  const adds = (answers: Answers) => (reached.get(answers) ?? []).filter((branch) => left.has(branch)).length;
  const taken: Answers[] = [];
  while (taken.length < most && (left.size > 0 || taken.length < least)) {
    const [best] = tried.filter((one) => !taken.includes(one)).toSorted((one, other) => adds(other) - adds(one));
    if (best === undefined || (adds(best) === 0 && taken.length >= least)) break;
    taken.push(best);
    for (const branch of reached.get(best) ?? []) left.delete(branch);
  }
  return { answers: taken, unreached: [...left] };
};
