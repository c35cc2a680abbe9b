import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Paper, PaperPart } from "#shared/interchange/paper/paper.ts";
import { drawnRoom } from "./word-rooms.ts";
import { wordStyles } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";
import { wordText } from "./word-text.ts";
import { pagesOf } from "./words.ts";

type Drawn = Paragraph | ReturnType<typeof wordTable>;

const codes = { nl: "nl-NL", en: "en-GB" } as const;

/** A4 with margins of 2.5 and 2 cm, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1417, right: 1134, bottom: 1247, left: 1361 } };

/**
 * A questionnaire as a document of Word, to write in: headings, tables with header rows, boxes that can be ticked. All
 * texts are runs of plain text; there are no fields, links or macros but the numbers of pages.
 */
export const paperWord = async (paper: Paper): Promise<Uint8Array> => {
  const document = new Document({
    title: wordText(paper.title),
    creator: "Sectorspiegel",
    lastModifiedBy: "Sectorspiegel",
    styles: wordStyles(codes[paper.language]),
    sections: [
      { properties: { page }, footers: { default: foot(paper) }, children: [...front(paper), ...chapters(paper)] },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const plain = (words: string, style?: string): Paragraph =>
  new Paragraph({ ...(style && { style }), children: [new TextRun(wordText(words))] });

const heading = (words: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    heading:
      [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? HeadingLevel.HEADING_3,
    keepNext: true,
    children: [new TextRun(wordText(words))],
  });

const front = ({ kicker, title, facts, paragraphs, readers }: Paper): readonly Drawn[] => [
  plain(kicker, "Kicker"),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(wordText(title))] }),
  ...facts.map((fact) => plain(fact, "Fact")),
  ...paragraphs.map((words) => plain(words)),
  ...(readers.rows.length === 0
    ? []
    : [
        heading(readers.title, 1),
        wordTable(
          readers.head,
          readers.rows.map((row) => row.map((words) => ({ is: "words", words }))),
          { first: 0.2, centred: false },
        ),
        ...readers.after.map((words) => plain(words, "Small")),
      ]),
];

const chapters = (paper: Paper): readonly Drawn[] =>
  paper.chapters.flatMap(({ title, parts }) => [
    heading(title, 1),
    ...parts.flatMap((part) =>
      part.is === "element"
        ? [heading(part.title, 2), ...(part.text === "" ? [] : [plain(part.text)])]
        : question(part, part.ofElement ? 3 : 2),
    ),
  ]);

const question = (part: Extract<PaperPart, { is: "question" }>, level: 2 | 3): readonly Drawn[] => [
  ...(part.condition === "" ? [] : [plain(part.condition, "Condition")]),
  heading(`${part.number}. ${part.text}`, level),
  ...(part.help === "" ? [] : [plain(part.help)]),
  ...part.rooms.flatMap(drawnRoom),
  plain([part.reader, part.optional].filter(Boolean).join(" "), "Small"),
];

const foot = (paper: Paper): Footer => {
  const { page: name, of } = pagesOf(paper.language);
  const children: ParagraphChild[] = [
    new TextRun({ children: [`${name} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: "Foot", children })] });
};
