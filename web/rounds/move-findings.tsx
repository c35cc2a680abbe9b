import { inLanguage } from "#shared/kernel/text.ts";
import type { MoveReport } from "#shared/rounds/move.ts";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { moveWords } from "./move-words.ts";

/** What a move means, per question and per organisation: from structure and status, never from answers. */
export const MoveFindings = ({ report }: { report: MoveReport }) => {
  const say = useWords(moveWords);
  const language = useLanguage();
  const { questions, added, organisations } = report;
  const count = (fate: string) => questions.filter((one) => one.fate === fate).length;
  const rows = [
    ...questions.map(({ from, to, fate, text }) => ({
      ...{ key: `from ${from}`, text },
      happens: to === undefined ? say.fates.gone : say.fates[fate],
    })),
    ...added.map(({ id, text, required }) => ({
      ...{ key: `to ${id}`, text },
      happens: required ? say.fates.addedRequired : say.fates.added,
    })),
  ];
  return (
    <Stack>
      <p role="status">{say.counts(count("kept"), count("to-confirm"), count("asked-again"), added.length)}</p>
      <DataTable
        caption={say.organisations}
        rows={organisations}
        rowKey={({ names }) => names.join()}
        columns={[
          { key: "names", heading: say.organisation, namesRow: true, cell: ({ names }) => names.join(", ") },
          { key: "happens", heading: say.happens, cell: ({ happens }) => say.does[happens] },
        ]}
      />
      <DataTable
        caption={say.questions}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: "text", heading: say.question, namesRow: true, cell: ({ text }) => inLanguage(text, language) },
          { key: "happens", heading: say.happens, cell: ({ happens }) => happens },
        ]}
      />
    </Stack>
  );
};
