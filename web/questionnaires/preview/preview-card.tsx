import type { ReactNode } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import type { Element } from "#shared/questionnaires/round-list.ts";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { builderWords } from "../words.ts";
import "../../ui/element-card.css";

type Props = {
  readonly element: Element;
  readonly facts: NonNullable<DraftList["facts"]>;
  readonly at: number;
  readonly of: number;
  readonly children: ReactNode;
};

/** What is asked about one element, as it stands together on a card for whoever answers. */
export const PreviewCard = ({ element, facts, at, of, children }: Props) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const shown = facts.flatMap(({ id, label }) => {
    const value = element.facts?.[id];
    return label === undefined || label.nl === "" || value === undefined ? [] : [{ id, label, value }];
  });
  return (
    <div className="element-card">
      <div className="element-head">
        <p className="element-place">{say.elementAt(at, of)}</p>
        <h3>{inLanguage(element.label, language)}</h3>
      </div>
      {element.text && <p className="element-text">{inLanguage(element.text, language)}</p>}
      {shown.length > 0 && (
        <dl className="element-facts">
          {shown.map(({ id, label, value }) => (
            <div key={id}>
              <dt>{inLanguage(label, language)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Stack gap="large">{children}</Stack>
    </div>
  );
};
