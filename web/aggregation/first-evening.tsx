import type { CommonEvidence } from "#shared/aggregation/evidence.ts";
import { firstEvening, type Point } from "#shared/aggregation/first-evening.ts";
import type { CommonView } from "#shared/aggregation/operations.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { shownPoint } from "./shown-point.ts";
import { Silence } from "./silence.tsx";
import { resultWords } from "./words.ts";

type Account = Extract<CommonEvidence, { is: "account" }>;

/** Where to begin: who is silent, on what the sector agrees, on what it is divided. */
export const FirstEvening = ({ view, account, base }: { view: CommonView; account: Account; base: string }) => {
  const say = useWords(resultWords);
  const records = view.common.flatMap((item) => (item.is === "record" ? [item] : []));
  const { agreement, division } = firstEvening(view.questionnaire, records);
  return (
    <Stack gap="large">
      <Silence account={account} />
      <Points heading={say.agreement} empty={say.noAgreement} points={agreement} base={base} />
      <Points heading={say.division} empty={say.noDivision} points={division} base={base} />
    </Stack>
  );
};

type PointsProps = {
  readonly heading: string;
  readonly empty: string;
  readonly points: readonly Point[];
  readonly base: string;
};

const Points = ({ heading, empty, points, base }: PointsProps) => {
  const language = useLanguage();
  return (
    <section>
      <h2>{heading}</h2>
      {points.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ol className="points">
          {points.map((point) => (
            <li key={`${point.question.id} ${point.variable.item}`}>
              <strong>
                {point.variable.itemLabel === undefined
                  ? inLanguage(point.question.text, language)
                  : inLanguage(point.variable.itemLabel, language)}
              </strong>
              <span>{shownPoint(point, language)}</span>
              <Anchor href={`${base}?deel=${point.question.section}#vraag-${point.question.id}`}>
                {inLanguage(point.question.text, language)}
              </Anchor>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
