import { type ReactNode, useState } from "react";
import { chartOf } from "#shared/aggregation/chart-of.ts";
import type { BlockPath, EvidenceRecord } from "#shared/aggregation/record.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import type { Question } from "#shared/questions/question.ts";
import { Field } from "../ui/field.tsx";
import { useWords } from "../ui/language.tsx";
import { Select } from "../ui/select.tsx";
import { resultWords } from "./words.ts";

type BreakdownProps = {
  readonly question: Question;
  /** The records of one question and one way of taking part. */
  readonly records: readonly EvidenceRecord[];
  readonly invited: number;
  readonly children: (chart: ChartSpec, group: string) => ReactNode;
};

const inWords = (block: BlockPath): string =>
  block.map(({ attribute, values }) => `${attribute}: ${values.join(", ")}`).join("; ");

/** Walks the groups that were released, one at a time, and nothing else: other combinations do not exist. */
export const Breakdown = ({ question, records, invited, children }: BreakdownProps) => {
  const say = useWords(resultWords);
  const [picked, setPicked] = useState("");
  const groups = [...new Set(records.map(({ block }) => inWords(block)))].filter((group) => group !== "");
  if (groups.length < 2) return null;
  const part = records.filter(({ block }) => inWords(block) === picked);
  const chart = picked === "" ? undefined : chartOf(question, part, invited);
  return (
    <>
      <Field label={say.breakdown}>
        <Select
          empty={say.everyone}
          value={picked}
          onChange={(event) => setPicked(event.target.value)}
          options={groups.map((group) => ({ value: group, label: group }))}
        />
      </Field>
      {chart && children(chart, picked)}
    </>
  );
};
