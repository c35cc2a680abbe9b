import type { ResponseAccount, ResponseStatus } from "../../../rounds/round.ts";
import { responseStatuses } from "../../../rounds/round.ts";
import { roundWords } from "../../../rounds/words.ts";
import type { CommonEvidence } from "../../evidence.ts";
import type { Measure } from "../measure.ts";
import { participationWords } from "./words.ts";

/** How many were asked and what became of it; who took part is accountable, so these counts are always exact. */
type Participation = Omit<ResponseAccount, "rows">;

const counts: Record<ResponseStatus, number> = {
  "not-started": 1,
  "in-progress": 0,
  submitted: 2,
  declined: 1,
  withdrawn: 0,
};
const account: CommonEvidence = { is: "account", account: { invited: 4, counts }, rows: [] };

/** The response account of a release, recounted when the round closed. */
export const participation = {
  name: "participation",
  title: { nl: "Wie deden mee", en: "Who took part" },
  of: (evidence) => evidence.find((one) => one.is === "account")?.account,
  show: ({ invited, counts }) => ({
    shape: "bars",
    title: { nl: "Wie deden mee", en: "Who took part" },
    unit: { nl: "organisaties", en: "organisations" },
    invited,
    rows: [
      {
        item: null,
        n: invited,
        bars: responseStatuses.map((status) => ({
          code: status,
          label: { nl: roundWords("nl").statuses[status], en: roundWords("en").statuses[status] },
          cell: { shown: "exact", count: counts[status] },
        })),
      },
    ],
  }),
  say: ({ invited, counts }, language) =>
    participationWords(language).sentence(counts.submitted, counts.declined, invited),
  samples: [
    { evidence: [account], value: { invited: 4, counts } },
    { evidence: [], value: undefined },
  ],
} as const satisfies Measure<string, Participation>;
