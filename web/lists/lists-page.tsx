import { inLanguage } from "#shared/kernel/text.ts";
import { listReferenceLists } from "#shared/lists/operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Anchor } from "../ui/anchor.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDayShort } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { listPageWords } from "./words.ts";

/** Every reference list: whose codes it has, how long it is, and when somebody last loaded it. */
export const ListsPage = () => {
  const say = useWords(listPageWords);
  const language = useLanguage();
  const query = useRead(listReferenceLists, {});
  const load = (
    <ButtonLink look="primary" href="/bureau/lijsten/inlezen">
      {say.load}
    </ButtonLink>
  );
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.lists}</PageHeading>
      <Loaded query={query}>
        {({ lists }) =>
          lists.length === 0 ? (
            <EmptyState heading={say.none} action={load}>
              <p>{say.noneWhat}</p>
            </EmptyState>
          ) : (
            <Stack>
              <div>{load}</div>
              <DataTable
                caption={<span className="for-screen-readers">{say.lists}</span>}
                rows={lists}
                rowKey={({ list }) => list}
                columns={[
                  {
                    key: "title",
                    heading: say.title,
                    namesRow: true,
                    cell: ({ list, title }) => (
                      <Anchor href={`/bureau/lijsten/${list}`}>{inLanguage(title, language)}</Anchor>
                    ),
                  },
                  { key: "scheme", heading: say.scheme, cell: ({ scheme }) => scheme },
                  { key: "entries", heading: say.entries, numeric: true, cell: ({ entries }) => entries },
                  { key: "version", heading: say.version, numeric: true, cell: ({ version }) => version },
                  {
                    key: "loaded",
                    heading: say.loaded,
                    cell: ({ loaded }) => say.by(shownDayShort(loaded.at, language), loaded.byName),
                  },
                ]}
              />
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
};
