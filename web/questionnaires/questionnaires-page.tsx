import { inLanguage } from "#shared/kernel/text.ts";
import { listQuestionnaires } from "#shared/questionnaires/operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Anchor } from "../ui/anchor.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDayShort } from "../ui/shown.ts";
import { Row, Stack } from "../ui/stack.tsx";
import { listWords } from "./list-words.ts";

/** Every version of every questionnaire, the latest change first. */
export const QuestionnairesPage = () => {
  const say = useWords(listWords);
  const language = useLanguage();
  const query = useRead(listQuestionnaires, {}, 30);
  const make = (
    <Row>
      <ButtonLink look="primary" href="/bureau/vragenlijsten/nieuw">
        {say.make}
      </ButtonLink>
      <ButtonLink href="/bureau/vragenlijsten/overnemen">{say.fromElsewhere}</ButtonLink>
      <ButtonLink href="/bureau/vragenlijsten/vragenbank">{say.bank}</ButtonLink>
    </Row>
  );
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.lists}</PageHeading>
      <Loaded query={query}>
        {({ questionnaires }) =>
          questionnaires.length === 0 ? (
            <EmptyState heading={say.none} action={make}>
              <p>{say.noneWhat}</p>
            </EmptyState>
          ) : (
            <Stack>
              <div>{make}</div>
              <DataTable
                caption={<span className="for-screen-readers">{say.lists}</span>}
                rows={questionnaires.toSorted((a, b) => (a.changed.at < b.changed.at ? 1 : -1))}
                rowKey={(one) => one.questionnaireId}
                columns={[
                  {
                    key: "title",
                    heading: say.title,
                    namesRow: true,
                    cell: (one) => (
                      <Anchor href={`/bureau/vragenlijsten/${one.questionnaireId}`}>
                        {inLanguage(one.title, language) || say.untitled}
                      </Anchor>
                    ),
                  },
                  { key: "state", heading: say.state, cell: (one) => say.states[one.state] },
                  { key: "version", heading: say.version, cell: (one) => one.version ?? "–" },
                  { key: "questions", heading: say.questions, numeric: true, cell: (one) => one.questions },
                  { key: "minutes", heading: say.minutes, numeric: true, cell: (one) => one.minutes },
                  {
                    key: "changed",
                    heading: say.changed,
                    cell: ({ changed }) => say.by(shownDayShort(changed.at, language), changed.byName),
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
