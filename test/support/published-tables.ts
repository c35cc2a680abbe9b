import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** One count that the survey's authors published: of which (sub)question, which answer, and how often it was given. */
export type PublishedCell = {
  readonly table: string;
  readonly code: string;
  readonly answer: string;
  readonly count: number;
};

/** `paper1_2_3` → paper1, paper2, paper3; `time1can_2can` → time1can, time2can. */
const codesOf = (name: string): readonly string[] => {
  const [first = "", ...rest] = name.split("_");
  const stem = /^(.*?)\d+\D*$/.exec(first)?.[1] ?? first;
  return [first, ...rest.map((part) => `${stem}${part}`)];
};

const cellsOf = (table: string, file: string): readonly PublishedCell[] => {
  const [head = [], ...body]: string[][] = parse(file, { relax_column_count: true });
  const codes = codesOf(table);
  const cell = (code: string, answer: string, count = ""): PublishedCell => ({
    table,
    code,
    answer: answer.trim(),
    count: Number(count || 0),
  });
  // Answers stand in the header, a row a question; blank headers count who gave none.
  if (head[1] === "Yes")
    return body.flatMap((row, place) =>
      head.flatMap((answer, column) =>
        column > 0 && answer !== "" ? [cell(codes[place] ?? "", answer, row[column])] : [],
      ),
    );
  // A row an answer, a column a question. Rows without a label count who gave none.
  return body.flatMap((row) =>
    row[0] === undefined || row[0].trim() === ""
      ? []
      : codes.map((code, place) => cell(code, row[0] ?? "", row[place + 1])),
  );
};

/** Every published table in a folder, as cells. */
export const publishedCells = (folder: string): readonly PublishedCell[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .flatMap((name) => cellsOf(name.slice(0, -".csv".length), readFileSync(join(folder, name), "utf8")));
