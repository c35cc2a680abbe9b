import type { CommonEvidence } from "#shared/aggregation/evidence.ts";
import { roundWords } from "#shared/rounds/words.ts";
import { useWords } from "../ui/language.tsx";
import { resultWords } from "./words.ts";

type Account = Extract<CommonEvidence, { is: "account" }>;

/** Who did not take part, by name, with how far they came: what the committee should bear in mind while reading. */
export const Silence = ({ account }: { account: Account }) => {
  const say = useWords(resultWords);
  const { statuses } = useWords(roundWords);
  const silent = account.rows.filter(({ status }) => status !== "submitted");
  return (
    <section aria-labelledby="silence">
      <h2 id="silence">{say.silent}</h2>
      <p>{say.tookPart(account.account.counts.submitted, account.account.invited)}</p>
      {silent.length === 0 ? (
        <p>{say.everybody}</p>
      ) : (
        <ul>
          {silent.map((row) => (
            <li key={row.invitationId}>
              {row.organisations.join(" + ")}: {statuses[row.status].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
