import type { ReactNode } from "react";
import { inLanguage, type LocalText } from "#shared/kernel/text.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { StateMark, type StepState } from "../ui/state-mark.tsx";
import { useAnswering } from "./answering.ts";
import { elementWords } from "./element-words.ts";
import { answeringWords } from "./words.ts";
import "../ui/element-card.css";

type About = { readonly list: string; readonly id: string };
type RoundList = NonNullable<Questionnaire["lists"]>[number];
type ListElement = NonNullable<RoundList["elements"]>[number];
type Known = { readonly label: LocalText; readonly text: LocalText | undefined; readonly facts: readonly Fact[] };
type Fact = { readonly id: string; readonly label: LocalText; readonly value: string | number };

const factsOf = ({ facts = [] }: RoundList, element: ListElement): readonly Fact[] =>
  facts.flatMap(({ id, label }) => {
    const value = element.facts?.[id];
    return label === undefined || value === undefined ? [] : [{ id, label, value }];
  });

/** What the round says of an element; its own id where it says nothing. */
export const elementIn = ({ lists = [] }: Pick<Questionnaire, "lists">, about: About): Known => {
  const list = lists.find(({ id }) => id === about.list);
  const element = list?.elements?.find(({ id }) => id === about.id);
  return list && element
    ? { label: element.label, text: element.text, facts: factsOf(list, element) }
    : { label: { nl: about.id }, text: undefined, facts: [] };
};

type ElementCardProps = {
  /** Where a link to it leads. */
  readonly id: string;
  readonly about: About;
  /** Which of the elements in this section it is, from 1. */
  readonly at: number;
  readonly of: number;
  readonly asked: number;
  readonly answered: number;
  readonly state: StepState;
  readonly children: ReactNode;
};

/** All that is asked about one element, under its name, with what is known of it and how far one is. */
export const ElementCard = ({ id, about, at, of, asked, answered, state, children }: ElementCardProps) => {
  const { questionnaire } = useAnswering();
  const language = useLanguage();
  const say = useWords(elementWords);
  const { answeredOf } = useWords(answeringWords);
  const { label, text, facts } = elementIn(questionnaire, about);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make a legend of the heading that people jump by
    <div className="element-card" role="group" id={id} aria-labelledby={`${id}-naam`} tabIndex={-1}>
      <div className="element-head">
        <p className="element-place">{say.place(at, of)}</p>
        <h2 id={`${id}-naam`}>{inLanguage(label, language)}</h2>
        <StateMark state={state}>{answeredOf(answered, asked)}</StateMark>
      </div>
      {text !== undefined && <p className="element-text">{inLanguage(text, language)}</p>}
      {facts.length > 0 && (
        <dl className="element-facts">
          {facts.map((fact) => (
            <div key={fact.id}>
              <dt>{inLanguage(fact.label, language)}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
};
