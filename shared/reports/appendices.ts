import { inLanguage, type Language } from "../kernel/text.ts";
import { kindOf } from "../questions/index.ts";
import { roundKinds } from "../rounds/kinds/index.ts";
import type { Grid } from "./block.ts";
import type { Chapter, Draft } from "./chapter.ts";
import { chapterWords } from "./chapter-words.ts";
import type { Bearing } from "./figure-of.ts";
import type { Released } from "./report.ts";

/** What one looks things up in: the figures as tables, the questions as they were asked, and who took part. */
export const appendices = (released: Released, { telling, language }: Bearing): readonly Chapter[] => {
  const say = chapterWords(language);
  const { questionnaire, round } = released;
  const participants = telling.rows
    .filter(({ status }) => status === "submitted")
    .map(({ organisations }) => organisations.join(" + "))
    .sort((one, other) => one.localeCompare(other, language));
  const lists = roundKinds.one(round.kind).listsParticipants && participants.length > 0;
  return [
    {
      title: say.tables,
      counted: "letter",
      drafts: [{ is: "paragraph", text: say.tablesWhat }, { is: "figure-tables" }],
    },
    {
      title: say.questions,
      counted: "letter",
      drafts: [
        { is: "paragraph", text: say.questionsWhat(questionnaire.version) },
        ...questionnaire.sections.flatMap(({ id, title }): readonly Draft[] => {
          const grid = questionGrid(released, id, language);
          return grid.rows.length === 0 ? [] : [{ is: "table", title: inLanguage(title, language), grid, notes: [] }];
        }),
      ],
    },
    ...(lists
      ? [
          {
            title: say.participants,
            counted: "letter",
            drafts: [
              { is: "paragraph", text: say.participantsWhat },
              { is: "list", items: participants },
            ],
          } as const,
        ]
      : []),
  ];
};

const questionGrid = ({ questionnaire, round }: Released, section: string, language: Language): Grid => {
  const say = chapterWords(language);
  const hasCommittee = round.committee.length > 0;
  return {
    corner: say.number,
    columns: [say.question, say.kind, ...(hasCommittee ? [say.reads] : [])].map((heading) => ({
      heading,
      numeric: false,
    })),
    rows: questionnaire.questions.flatMap((question, place) =>
      question.section === section
        ? [
            {
              heading: `${place + 1}`,
              cells: [
                [inLanguage(question.text, language), question.visibleIf && say.conditional].filter(Boolean).join(" "),
                inLanguage(kindOf(question).title, language),
                ...(hasCommittee ? [say.readBy[question.readBy]] : []),
              ],
            },
          ]
        : [],
    ),
  };
};
