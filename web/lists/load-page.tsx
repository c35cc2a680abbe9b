import { useRouter, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import type { ColumnRoles } from "#shared/lists/list-columns.ts";
import {
  type ListSource,
  listReferenceLists,
  loadReferenceList,
  reportReferenceList,
} from "#shared/lists/operations.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { ListFindings } from "./list-findings.tsx";
import { LoadForm, type LoadPlan } from "./load-form.tsx";
import { LoadRefused } from "./load-refused.tsx";
import { listPageWords } from "./words.ts";

type Seen = { readonly plan: LoadPlan; readonly said: ReplyOf<typeof reportReferenceList> };

/** A list from a file: choose, see what it does, say which column is what, and only then take it over. */
export const LoadPage = () => {
  const say = useWords(listPageWords);
  const router = useRouter();
  const { lijst } = useSearch({ strict: false });
  const lists = useRead(listReferenceLists, {});
  const reporting = useDo(reportReferenceList);
  const loading = useDo(loadReferenceList);
  const [seen, setSeen] = useState<Seen>();

  const look = async (plan: LoadPlan) => {
    const reply = await reporting.run({ body: { list: plan.list, source: plan.source } });
    if (reply.ok) setSeen({ plan, said: reply.value });
  };
  const lookWith = (columns: ColumnRoles) => {
    if (seen?.plan.source.is !== "file") return;
    const source: ListSource = { ...seen.plan.source, columns: [...columns] };
    void look({ ...seen.plan, source });
  };
  const accept = async () => {
    if (seen === undefined) return;
    const reply = await loading.run({ body: { ...seen.plan, seen: seen.said.version } });
    if (reply.ok) router.history.push(`/bureau/lijsten/${reply.value.head.list}`);
  };
  const report = seen?.said.report;
  return (
    <Stack gap="large">
      <PageHeading lead={say.loadingLead}>{say.loading}</PageHeading>
      {reporting.failed && <LoadRefused failed={reporting.failed} />}
      <div hidden={report !== undefined}>
        <Loaded query={lists}>
          {({ lists: known }) => (
            <LoadForm
              busy={reporting.busy}
              known={known}
              begin={known.find(({ list }) => list === lijst)}
              onLook={(plan) => void look(plan)}
            />
          )}
        </Loaded>
      </div>
      {report && (
        <>
          {report.columns.length > 0 && (
            <ColumnChoice
              key={report.columns.map(({ as }) => as).join()}
              report={report}
              busy={reporting.busy}
              onLook={lookWith}
            />
          )}
          <ListFindings report={report} />
          {loading.failed && <LoadRefused failed={loading.failed} />}
          <Row>
            {report.entries > 0 && (
              <Button look="primary" busy={loading.busy} onClick={() => void accept()}>
                {say.accept}
              </Button>
            )}
            <Button onClick={() => setSeen(undefined)}>{say.other}</Button>
          </Row>
        </>
      )}
    </Stack>
  );
};
