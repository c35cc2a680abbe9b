import type { Block } from "#shared/reports/block.ts";
import { ContentsBlock } from "./contents-block.tsx";
import { FigureBlock } from "./figure-block.tsx";
import { GridTable } from "./grid-table.tsx";
import "./blocks.css";

type Of<Is extends Block["is"]> = Extract<Block, { is: Is }>;
type Draw<Is extends Block["is"]> = (block: Of<Is>, all: readonly Block[]) => React.ReactNode;

/** Levels begin below the page's own title. */
const headings = { 1: "h2", 2: "h3", 3: "h4" } as const;

const drawings: { readonly [Is in Block["is"]]: Draw<Is> } = {
  heading: ({ level, label, text, anchor }) => {
    const Heading = headings[level];
    return (
      <Heading id={anchor} className="report-heading" data-level={level}>
        {label !== undefined && <span className="report-label">{label} </span>}
        {text}
      </Heading>
    );
  },
  contents: ({ title }, all) => <ContentsBlock title={title} blocks={all} />,
  paragraph: ({ text, look }) => <p className={look === "lead" ? "page-lead" : undefined}>{text}</p>,
  list: ({ items }) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ),
  "key-figures": ({ items }) => (
    <dl className="key-figures">
      {items.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  ),
  figure: (figure) => <FigureBlock figure={figure} />,
  silence: ({ title, items }) => (
    <div className="chart-because">
      <p>
        <strong>{title}</strong>
      </p>
      {items.map(({ because, titles }) => (
        <div key={because}>
          <p>{because}</p>
          <ul>
            {titles.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ),
  table: ({ anchor, label, title, grid, notes }) => (
    <div id={anchor}>
      <GridTable grid={grid} caption={`${label}. ${title}`} />
      {notes.map((note) => (
        <p key={note} className="chart-source">
          {note}
        </p>
      ))}
    </div>
  ),
  quote: ({ text, by }) => (
    <blockquote>
      <p>{text}</p>
      <footer>{by}</footer>
    </blockquote>
  ),
  note: ({ heading, texts }) => (
    <div className="chart-because">
      <p>
        <strong>{heading}</strong>
      </p>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  ),
  // On a screen every figure has its table at hand.
  "figure-tables": () => null,
};

/** One block of a report, on a screen. */
export const BlockView = ({ block, all }: { block: Block; all: readonly Block[] }) =>
  drawings[block.is](block as never, all);
