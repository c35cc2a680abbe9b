import type { ReactNode } from "react";
import "./figures.css";

export type FigureItem = { readonly label: ReactNode; readonly value: ReactNode; readonly note?: ReactNode };

/** The few numbers that say how things stand: three, as a rule. */
export const Figures = ({ items }: { items: readonly FigureItem[] }) => (
  <dl className="figures">
    {items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of figures, told apart by its place
      <div key={at} className="figure">
        <dt>{item.label}</dt>
        <dd className="figure-value in-columns">{item.value}</dd>
        {item.note !== undefined && <dd className="figure-note">{item.note}</dd>}
      </div>
    ))}
  </dl>
);
