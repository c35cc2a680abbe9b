import { inLanguage } from "#shared/kernel/text.ts";
import { stillOpen } from "#shared/questionnaires/completeness.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { type DeskItem, readResponse } from "#shared/responses/operations.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Steps } from "../ui/steps.tsx";
import type { Read } from "./answering.ts";
import { deskWords } from "./desk-words.ts";
import { pathOf } from "./place.ts";
import { progressOf } from "./progress-of.ts";
import { listed } from "./together/named.ts";
import { useReading } from "./use-reading.ts";

/** How far each section is, by the rules of the form itself. */
const progress = ({ questionnaire, answers: stored }: Read) => {
  const answers = Object.fromEntries(
    stored.filter(({ value }) => value !== null).map(({ question, value }) => [question, value]),
  );
  const visible = visibleQuestions(questionnaire, answers);
  const open = new Map(stillOpen(questionnaire, answers).map(({ question, items }) => [question, items]));
  return progressOf(questionnaire, { visible, answers, open });
};

/** On the desk, under what is asked: who works on it, and how far each section is. */
export const DeskDetails = ({ asked }: { asked: DeskItem }) => {
  const say = useWords(deskWords);
  const language = useLanguage();
  const { responseId } = asked;
  const { reading } = useReading(readResponse, { params: { responseId } });
  if (reading.is === "reading") return null;
  if (reading.is === "not-read") return <p>{say.detailsFailed}</p>;

  const { team, here, head } = reading.value;
  const nameOf = (personId: string) => team.members.filter((one) => one.personId === personId).map(({ name }) => name);
  const steps =
    head.stance === undefined
      ? []
      : progress(reading.value).map(({ id, title, state, answered, questions }) => {
          const names = (team.sections[id] ?? []).flatMap(nameOf);
          const howFar = say.answeredOf(answered, questions.length);
          return {
            ...{ id, state, title: inLanguage(title, language) },
            stateWords: names.length === 0 ? howFar : `${howFar}, ${say.forWhom(listed(names, say.and))}`,
            href: pathOf({ at: "section", responseId, section: id }),
          };
        });
  return (
    <div className="desk-details">
      <p>
        <strong>{say.whoWorks}</strong>{" "}
        {team.members.length === 1
          ? say.alone
          : listed(
              team.members.map(({ personId, name, role }) => {
                const isThere = here.some((one) => one.personId === personId);
                return `${name} (${say.member[role]}${isThere ? `, ${say.isThere}` : ""})`;
              }),
              say.and,
            )}{" "}
        <Anchor href={pathOf({ at: "colleagues", responseId })}>
          {team.members.length === 1 ? say.invite : say.colleagues}
        </Anchor>
      </p>
      {steps.length > 0 && <Steps label={say.sections(inLanguage(asked.title, language))} steps={steps} />}
    </div>
  );
};
