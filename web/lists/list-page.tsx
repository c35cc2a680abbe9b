import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { readReferenceList } from "#shared/lists/operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { listPageWords } from "./words.ts";

/** One list with its lines, a stretch at a time. */
export const ListPage = () => {
  const say = useWords(listPageWords);
  const language = useLanguage();
  const { list } = useParams({ strict: false });
  const [from, setFrom] = useState(0);
  const query = useRead(readReferenceList, { params: { list: list ?? "" }, query: { from: String(from) } });
  return (
    <Loaded query={query}>
      {({ head, entries, from: start }) => (
        <Stack gap="large">
          <PageHeading lead={`${head.scheme}. ${say.asked}`}>{inLanguage(head.title, language)}</PageHeading>
          <div>
            <ButtonLink href={`/bureau/lijsten/inlezen?lijst=${head.list}`}>{say.replace}</ButtonLink>
          </div>
          <DataTable
            caption={say.lines(start + 1, start + entries.length, head.entries)}
            rows={entries}
            rowKey={({ code }) => code}
            columns={[
              { key: "code", heading: say.code, namesRow: true, cell: ({ code }) => code },
              { key: "label", heading: say.label, cell: ({ label }) => inLanguage(label, language) },
            ]}
          />
          <Row>
            {start > 0 && <Button onClick={() => setFrom(Math.max(0, start - 100))}>{say.earlier}</Button>}
            {start + entries.length < head.entries && (
              <Button onClick={() => setFrom(start + 100)}>{say.further}</Button>
            )}
          </Row>
        </Stack>
      )}
    </Loaded>
  );
};
