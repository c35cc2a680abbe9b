import type { Block } from "#shared/reports/block.ts";

/** The chapters, each a way to it. */
export const ContentsBlock = ({ title, blocks }: { title: string; blocks: readonly Block[] }) => (
  <nav aria-label={title} className="report-contents">
    <p>
      <strong>{title}</strong>
    </p>
    <ol>
      {blocks.flatMap((block) =>
        block.is === "heading" && block.level === 1
          ? [
              <li key={block.anchor}>
                <a href={`#${block.anchor}`}>
                  {block.label !== undefined && `${block.label} `}
                  {block.text}
                </a>
              </li>,
            ]
          : [],
      )}
    </ol>
  </nav>
);
