import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { ChartSpec } from "#shared/questions/chart.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import type { Sample } from "#shared/questions/kind.ts";
import type { Question } from "#shared/questions/question.ts";
import { reasonFor } from "#shared/reports/reasons.ts";
import { RecordTable } from "../aggregation/record-table.tsx";
import { Chart } from "../charts/index.tsx";
import { Control } from "../controls/index.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Page, PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { GalleryFooter, GalleryHeader } from "./frame.tsx";
import { Part } from "./part.tsx";
import { chartsOf } from "./tallied.ts";
import { galleryWords } from "./words.ts";

type Samples = { readonly samples: readonly Sample<unknown, unknown>[] };

const found: Record<string, Samples> = import.meta.glob("../../shared/questions/*/samples.ts", { eager: true });

const samplesOf = (kind: string): readonly Sample<unknown, unknown>[] =>
  found[`../../shared/questions/${kind}/samples.ts`]?.samples ?? [];

type Given = { readonly question: Question; readonly value: unknown; readonly label: string; readonly error?: string };

const Answered = ({ question, value: first, label, error }: Given) => {
  const [value, setValue] = useState(first);
  return (
    <Control
      spec={kindOf(question).control}
      id={`${question.id}-${label.length}`}
      look="question"
      label={label}
      error={error}
      value={value}
      onChange={setValue}
    />
  );
};

const Drawn = ({ spec, subtitle }: { spec: ChartSpec; subtitle: string }) => {
  const language = useLanguage();
  return (
    <>
      <h3>{inLanguage(spec.title, language)}</h3>
      <Chart
        spec={spec}
        subtitle={subtitle}
        because={[...new Set(spec.rows.flatMap(({ because }) => because ?? []))].map((code) =>
          reasonFor(code, "named", language),
        )}
        source=""
        table={<RecordTable chart={spec} caption={subtitle} />}
      />
    </>
  );
};

/** Each kind of question, or the one that the address names: asked, answered, refused and told, in each way it is set up. */
export const KindsSpecimen = ({ only }: { only: string | null }) => {
  const language = useLanguage();
  const say = useWords(galleryWords);
  return (
    <Page header={<GalleryHeader />} footer={<GalleryFooter />}>
      <PageHeading lead={say.lead}>{say.kinds}</PageHeading>
      <Stack gap="section">
        {questionKinds.all
          .filter(({ name }) => only === null || only === name)
          .map((kind) => (
            <Part key={kind.name} heading={inLanguage(kind.title, language)}>
              {samplesOf(kind.name).map(({ settings, good }, at) => {
                const label = `${inLanguage(kind.title, language)} ${at + 1}`;
                const question: Question = {
                  id: `${kind.name}-${at}`,
                  section: "A",
                  kind: kind.name,
                  text: kind.title,
                  required: true,
                  readBy: kind.readingClasses[0],
                  settings,
                };
                return (
                  <Stack key={question.id}>
                    <Answered question={question} value={null} label={label} />
                    <Answered question={question} value={good[0]} label={`${label}, ${say.filled}`} />
                    <Answered question={question} value={null} label={`${label}, ${say.refused}`} error={say.cannot} />
                    {[0, 4, 12].flatMap((n) =>
                      chartsOf(question, good, n).map((spec) => (
                        <Drawn key={`${n} ${spec.title.nl}`} spec={spec} subtitle={`${label}: n = ${n}`} />
                      )),
                    )}
                    {chartsOf(question, good.slice(0, 1), 9).map((spec) => (
                      <Drawn key={spec.title.nl} spec={spec} subtitle={`${label}: n = 9, ${say.alike}`} />
                    ))}
                  </Stack>
                );
              })}
            </Part>
          ))}
      </Stack>
    </Page>
  );
};
