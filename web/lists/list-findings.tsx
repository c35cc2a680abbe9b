import { inLanguage } from "#shared/kernel/text.ts";
import type { ListReport } from "#shared/lists/list-report.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { listPageWords } from "./words.ts";

/** What is new, called otherwise, gone, and not taken over with the reason. */
export const ListFindings = ({ report }: { report: ListReport }) => {
  const say = useWords(listPageWords);
  const language = useLanguage();
  const { counts } = report;
  const named = (sort: string, shown: number, all: number) => (
    <>
      {sort}
      {shown < all && <> {say.firstOf(shown)}</>}
    </>
  );
  const code: Column<{ readonly code: string }> = {
    ...{ key: "code", heading: say.code, namesRow: true, cell: (one) => one.code },
  };
  const entries = (sort: string, rows: ListReport["added"], all: number) =>
    rows.length > 0 && (
      <DataTable
        caption={named(sort, rows.length, all)}
        rows={rows}
        rowKey={(one) => one.code}
        columns={[code, { key: "label", heading: say.label, cell: (one) => inLanguage(one.label, language) }]}
      />
    );
  return (
    <section aria-labelledby="list-report">
      <Stack>
        <h2 id="list-report">{say.report}</h2>
        <p role="status">
          {report.entries === 0 ? say.acceptNothing : say.counts(report.entries)}{" "}
          {[
            ...[say.added(counts.added), say.changed(counts.changed), say.gone(counts.gone), say.same(counts.same)],
            say.left(counts.left),
          ].join(" · ")}
        </p>
        {report.left.length > 0 && (
          <DataTable
            caption={named(say.left(counts.left), report.left.length, counts.left)}
            rows={report.left}
            rowKey={({ line }) => line}
            columns={[
              { key: "line", heading: say.line, namesRow: true, numeric: true, cell: ({ line }) => line },
              { key: "text", heading: say.text, cell: ({ text }) => text || "–" },
              { key: "because", heading: say.because, cell: ({ because }) => say.faults[because] },
            ]}
          />
        )}
        {entries(say.gone(counts.gone), report.gone, counts.gone)}
        {report.changed.length > 0 && (
          <DataTable
            caption={named(say.changed(counts.changed), report.changed.length, counts.changed)}
            rows={report.changed}
            rowKey={({ after }) => after.code}
            columns={[
              { key: "code", heading: say.code, namesRow: true, cell: ({ after }) => after.code },
              { key: "was", heading: say.was, cell: ({ before }) => inLanguage(before.label, language) },
              { key: "becomes", heading: say.becomes, cell: ({ after }) => inLanguage(after.label, language) },
            ]}
          />
        )}
        {entries(say.added(counts.added), report.added, counts.added)}
      </Stack>
    </section>
  );
};
