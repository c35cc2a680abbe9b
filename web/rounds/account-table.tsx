import type { ResponseAccount } from "#shared/rounds/round.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { shownDayShort, shownTime } from "../ui/shown.ts";
import { StateMark, type StepState } from "../ui/state-mark.tsx";
import { clarifyWords } from "./clarify-words.ts";
import { roundPageWords } from "./words.ts";

const marks: Record<ResponseAccount["rows"][number]["status"], StepState> = {
  "not-started": "todo",
  "in-progress": "busy",
  "internal-review": "busy",
  submitted: "done",
  declined: "not-yet",
  withdrawn: "not-yet",
};

/** Who takes part, with names: taking part is accountable, answers are not shown to anyone here. */
export const AccountTable = ({ account }: { account: ResponseAccount }) => {
  const say = useWords(roundPageWords);
  const { statuses } = useWords(roundWords);
  const clarify = useWords(clarifyWords);
  const language = useLanguage();
  return (
    <div>
      <h2>{say.account}</h2>
      <p>{say.accountLead}</p>
      <DataTable
        caption={<span className="for-screen-readers">{say.account}</span>}
        rows={account.rows}
        rowKey={(row) => row.invitationId}
        columns={[
          {
            key: "organisation",
            heading: say.organisation,
            namesRow: true,
            cell: (row) => row.organisations.join(" + "),
          },
          {
            key: "status",
            heading: say.status,
            cell: (row) => (
              <StateMark state={marks[row.status]}>
                {statuses[row.status]}
                {row.askedBack !== undefined && ` (${clarify.asked})`}
                {row.status === "declined" && row.via !== undefined && ` (${say.viaAnother(row.via)})`}
              </StateMark>
            ),
          },
          {
            key: "since",
            heading: say.since,
            cell: (row) =>
              row.since === undefined
                ? "–"
                : `${shownDayShort(row.since, language)}, ${shownTime(row.since, language)}`,
          },
        ]}
      />
    </div>
  );
};
