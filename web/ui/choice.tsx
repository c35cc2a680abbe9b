import type { ReactNode } from "react";
import "./choice.css";

/** One thing to pick. The value is kept as it is, number or text; the page's own strings never become data. */
export type Option<V extends string | number> = {
  readonly value: V;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** "N.v.t." and "geen opgave": beside the scale, set apart by space. */
  readonly aside?: boolean | undefined;
  /** Opens under the option once it is picked, such as a line for one's own words. */
  readonly opens?: ReactNode;
};

export type ChoiceLayout = "list" | "scale";

type ChoiceRowProps = {
  readonly input: ReactNode;
  readonly id: string;
  readonly option: Option<string | number>;
  readonly picked: boolean;
};

/** A radio or tick box with its words: the whole row can be pressed. */
export const ChoiceRow = ({ input, id, option, picked }: ChoiceRowProps) => (
  <div className="choice" data-picked={picked || undefined} data-aside={option.aside || undefined}>
    <label className="choice-press" htmlFor={id}>
      {input}
      <span className="choice-words">
        {option.label}
        {option.help !== undefined && <span className="choice-help">{option.help}</span>}
      </span>
    </label>
    {picked && option.opens !== undefined && <div className="choice-opens">{option.opens}</div>}
  </div>
);

/** Ids within a group: the first carries the group's own, so that a link to the group arrives there. */
export const choiceId = (firstId: string, index: number): string => (index === 0 ? firstId : `${firstId}-${index}`);
