import { Duration, type Stack } from "aws-cdk-lib";
import { type IMetric, MathExpression, type Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type ILogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { Functions } from "./functions.ts";
import type { FunctionName } from "./permissions.ts";
import type { Stage } from "./stages.ts";

/**
 * What is measured from the lines that functions write anyway, so that no function carries a library for it: faults,
 * and how many rounds are about to close.
 */
export const makeMeasurements = (stack: Stack, stage: Stage, functions: Functions) => {
  const counted = (id: string, logGroup: ILogGroup, field: string, metricValue: string): Metric =>
    new MetricFilter(stack, id, {
      logGroup,
      metricNamespace: `Sectorspiegel/${stage.name}`,
      metricName: id,
      filterPattern: FilterPattern.exists(field),
      metricValue,
    }).metric({ statistic: "Sum", period: Duration.minutes(5) });

  const faults = Object.fromEntries(
    Object.values(functions).map(({ definition, logs }) => [
      definition.name,
      counted(`Faults-${definition.name}`, logs, "$.fault", "1"),
    ]),
  ) as Readonly<Record<FunctionName, Metric>>;
  const closingSoon = counted("ClosingSoon", functions.calendar.logs, "$.closingSoon", "$.closingSoon");
  return { faults, silence: silenceOf(closingSoon, functions) };
};

const window = Duration.hours(2);

/** 1 while a round is about to close and for two hours nothing has been written in the journal; else 0. */
const silenceOf = (closingSoon: Metric, { account }: Functions): IMetric =>
  new MathExpression({
    expression: "IF(closing > 0 AND FILL(followed, 0) == 0, 1, 0)",
    label: "A round about to close, and silence",
    period: window,
    usingMetrics: {
      closing: closingSoon.with({ statistic: "Maximum", period: window }),
      // This follower is called for whatever is written in the journal, and for nothing else.
      followed: account.lambda.metricInvocations({ period: window }),
    },
  });
