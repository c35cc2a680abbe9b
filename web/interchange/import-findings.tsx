import { useState } from "react";
import { noteSentence } from "#shared/interchange/note-words.ts";
import type { ImportReport, ReportedQuestion } from "#shared/interchange/report.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Field } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { Stack } from "../ui/stack.tsx";
import { importWords } from "./words.ts";

const shown = ["exact", "approximate", "left-out"] as const;

/** Question by question how well it came across and why, and what is to be said of the whole. */
export const ImportFindings = ({ report }: { report: ImportReport }) => {
  const say = useWords(importWords);
  const language = useLanguage();
  const [wanted, setWanted] = useState("");
  const count = (degree: string) => report.questions.filter((one) => one.degree === degree).length;
  const rows = report.questions.filter(({ degree }) => wanted === "" || degree === wanted);
  const kindName = (kind: string) =>
    questionKinds.has(kind) ? inLanguage(questionKinds.one(kind).title, language) : kind;
  const columns: readonly Column<ReportedQuestion>[] = [
    { key: "question", heading: say.question, namesRow: true, cell: ({ where, text }) => `${where}: ${text}` },
    {
      key: "becomes",
      heading: say.becomes,
      cell: ({ becomes }) => [...new Set(becomes.map(({ kind }) => kindName(kind)))].join(", ") || "—",
    },
    {
      key: "how",
      heading: say.how,
      cell: ({ degree, notes }) => (
        <>
          <strong>{say.degrees[degree]}</strong>
          {notes.map((note) => (
            <p key={`${note.code} ${note.what}`}>{noteSentence(note, language)}</p>
          ))}
        </>
      ),
    },
  ];
  return (
    <Stack>
      <p role="status">{say.counts(count("exact"), count("approximate"), count("left-out"))}</p>
      {report.notes.length > 0 && (
        <section aria-labelledby="import-whole">
          <h3 id="import-whole">{say.ofAll}</h3>
          <ul>
            {report.notes.map((note) => (
              <li key={`${note.code} ${note.where} ${note.what}`}>{noteSentence(note, language)}</li>
            ))}
          </ul>
        </section>
      )}
      <Field id="import-degree" label={say.show}>
        <Select
          empty={say.all}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
          options={shown.map((value) => ({ value, label: say.degrees[value] }))}
        />
      </Field>
      <DataTable caption={say.report} columns={columns} rows={rows} rowKey={({ where }) => where} empty={say.none} />
    </Stack>
  );
};
