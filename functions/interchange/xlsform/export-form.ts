import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { canonical } from "#shared/kernel/canonical.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import type { Question } from "#shared/questions/question.ts";
import { cellOf, headings, rowsOf, said, type WrittenRow } from "./export-rows.ts";
import { piecesOf } from "./form.ts";

const surveyHeadings = [
  ...["type", "name", ...Object.values(headings.label), ...Object.values(headings.hint)],
  ...["required", "relevant", "constraint", "appearance", "repeat_count"],
];
const choiceHeadings = ["list_name", "name", ...Object.values(headings.label)];
const settingHeadings = ["form_title", "form_id", "default_language"];

/** A questionnaire as an XLSForm: what other programs understand, and beside it, in columns of ours, all of it. */
export const exportForm = (content: DraftContent): Promise<Uint8Array> => {
  const { survey, choices } = writtenForm(content);
  const { questions, ...around } = content;
  const setting = {
    form_title: cellOf(content.title.nl),
    form_id: "questionnaire",
    default_language: "Nederlands (nl)",
    ...Object.fromEntries(piecesOf(canonical(around))),
  };
  return writeXlsx({
    sheets: [
      sheet("survey", surveyHeadings, survey),
      sheet("choices", choiceHeadings, choices),
      sheet("settings", settingHeadings, [setting]),
    ],
    properties: {},
  });
};

/** A section and what is written of it, in the order of the form. */
export const writtenForm = ({ sections, questions }: DraftContent) => {
  const byId = new Map(questions.map((question) => [question.id, question as Question]));
  const [survey, choices]: [WrittenRow[], WrittenRow[]] = [[], []];
  const yesNo = [
    { list_name: "yes_no", name: "yes", ...said("label", { nl: "Ja", en: "Yes" }) },
    { list_name: "yes_no", name: "no", ...said("label", { nl: "Nee", en: "No" }) },
  ];
  let open: string | undefined;
  const begun = new Set<string>();
  const close = () => {
    if (open !== undefined) survey.push({ type: "end_group" });
    open = undefined;
  };
  const begin = (id: string, title: { nl: string; en?: string | undefined } | undefined) => {
    close();
    begun.add(id);
    survey.push({ type: "begin_group", name: sectionName(id), ...said("label", title ?? { nl: id }) });
    open = id;
  };
  for (const question of questions) {
    if (question.section !== open) begin(question.section, sections.find(({ id }) => id === question.section)?.title);
    const written = rowsOf(question, (id) => byId.get(id));
    const [first = {}, ...rest] = written.survey;
    survey.push({ ...first, ...Object.fromEntries(piecesOf(canonical(question))) }, ...rest);
    choices.push(...written.choices.filter(({ list_name }) => list_name !== "yes_no"));
    if (
      written.survey.some(({ type }) => type?.endsWith(" yes_no")) &&
      !choices.some(({ list_name }) => list_name === "yes_no")
    )
      choices.push(...yesNo);
  }
  close();
  for (const { id, title } of sections) {
    if (begun.has(id)) continue;
    begin(id, title);
    close();
  }
  return { survey, choices };
};

export const sectionName = (id: string): string => `section__${id}`;

/** `_x0041_` in a file means the letter A; whoever wrote just that gets it back as written. */
const literal = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

const sheet = (name: string, usual: readonly string[], rows: readonly WrittenRow[]): WriteSheet => {
  const ours = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((heading) => !usual.includes(heading));
  const columns = [...usual, ...ours];
  return {
    name,
    columns: columns.map((heading) => ({ width: heading.startsWith("label") ? 60 : 20 })),
    rows: [
      columns,
      ...rows.map((row) => columns.map((heading) => (row[heading] === undefined ? null : literal(row[heading])))),
    ],
    freezePane: { rows: 1 },
  };
};
