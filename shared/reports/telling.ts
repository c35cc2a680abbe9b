import { chartedParts, chartOf } from "../aggregation/chart-of.ts";
import type { CommonEvidence } from "../aggregation/evidence.ts";
import type { BlockPath, EvidenceRecord } from "../aggregation/record.ts";
import { canonical } from "../kernel/canonical.ts";
import type { ChartSpec } from "../questions/chart.ts";
import type { Question } from "../questions/question.ts";
import { type Stance, stances } from "../responses/response.ts";
import type { Released } from "./report.ts";

export type Account = Extract<CommonEvidence, { is: "account" }>;

/** What is told of one question, by those who chose one way to take part, in one block. */
export type Outcome = {
  readonly stance: Stance;
  readonly block: BlockPath;
  readonly records: readonly EvidenceRecord[];
  /** Absent where the question's kind has none. */
  readonly chart: ChartSpec | undefined;
};

/** A release, laid out for telling. Everything is found by looking at records, never by asking what a question is. */
export type Telling = {
  readonly account: Account["account"];
  readonly rows: Account["rows"];
  /** The ways to take part of which anything at all is told. */
  readonly told: readonly Stance[];
  /** Those that somebody chose, but too few for anything to be told of them. */
  readonly tooFew: readonly Stance[];
  /** Whether a question is one that is counted at all. */
  readonly isClosed: (question: Question) => boolean;
  /** Empty where a question has no records, as open questions do, or none of which anything is told. */
  readonly outcomesOf: (question: Question) => readonly Outcome[];
};

const noAccount: Account["account"] = {
  invited: 0,
  counts: { "not-started": 0, "in-progress": 0, submitted: 0, declined: 0, withdrawn: 0 },
};

export const tellingOf = ({ common }: Pick<Released, "common">): Telling => {
  const found = common.find((item) => item.is === "account");
  const account = found?.account ?? noAccount;
  const records = common.filter((item) => item.is === "record");
  const byQuestion = new Map<string, EvidenceRecord[]>();
  for (const record of records) byQuestion.set(record.question, [...(byQuestion.get(record.question) ?? []), record]);

  const present = stances.filter((stance) => records.some((record) => record.stance === stance));
  const isTold = (stance: Stance): boolean =>
    records.some((record) => record.stance === stance && record.disclosed.shown !== "withheld");
  const told = present.filter(isTold);
  return {
    account,
    rows: found?.rows ?? [],
    told,
    tooFew: present.filter((stance) => !isTold(stance)),
    isClosed: ({ id }) => byQuestion.has(id),
    outcomesOf: (question) =>
      told.flatMap((stance) =>
        byBlock((byQuestion.get(question.id) ?? []).filter((record) => record.stance === stance))
          .flatMap((ofBlock) => chartedParts(question, ofBlock))
          .map((part) => ({
            stance,
            block: part[0]?.block ?? [],
            records: part,
            chart: chartOf(question, part, account.invited),
          })),
      ),
  };
};

/** Records of one block together, blocks in the order of the records. */
const byBlock = (records: readonly EvidenceRecord[]): readonly (readonly EvidenceRecord[])[] => {
  const blocks = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    const path = canonical(record.block);
    blocks.set(path, [...(blocks.get(path) ?? []), record]);
  }
  return [...blocks.values()];
};
