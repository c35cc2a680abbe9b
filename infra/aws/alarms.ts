import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { Alarm, IMetric, Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Following } from "./aws-followers.ts";
import { capital } from "./aws-tables.ts";
import type { Functions } from "./functions.ts";
import type { FunctionName } from "./permissions.ts";
import { watch } from "./watch.ts";

type Seen = {
  readonly api: HttpApi;
  readonly functions: Functions;
  readonly following: Following;
  /** Queues in which nothing should ever lie, by what lies in them. */
  readonly queues: Readonly<Record<string, Queue>>;
  readonly faults: Readonly<Record<FunctionName, Metric>>;
  readonly silence: IMetric;
};

const period = Duration.minutes(5);

/** What somebody must look at: a fault, a follower that lags, something set apart, and silence when there should be none. */
export const makeAlarms = (stack: Stack, topic: Topic, seen: Seen): readonly Alarm[] => {
  const { api, functions, following, queues, faults, silence } = seen;
  const ring = (id: string, says: string, metric: IMetric, from = 1, periods = 1): Alarm =>
    watch(stack, topic, { id: `${id}Alarm`, says, metric, from, periods });

  return [
    ...Object.values(functions).flatMap(({ definition: { name }, lambda }) => [
      ring(`${capital(name)}Fault`, `${name} met with a fault: look for its line in the log`, faults[name]),
      ring(`${capital(name)}Broken`, `${name} did not end as it should`, lambda.metricErrors({ period })),
      ring(`${capital(name)}Refused`, `${name} had no room for a call`, lambda.metricThrottles({ period })),
    ]),
    ...Object.keys(following).map((name) => {
      const { lambda } = functions[name as FunctionName];
      const age = lambda.metric("IteratorAge", { statistic: "Maximum", period });
      return ring(`${capital(name)}Late`, `${name} is ten minutes behind the journal`, age, 10 * 60_000, 2);
    }),
    ...Object.entries(queues).map(([what, queue]) =>
      ring(
        `${capital(what)}Kept`,
        `Something lies in ${what}`,
        queue.metricApproximateNumberOfMessagesVisible({ period }),
      ),
    ),
    ring("ApiFaults", "The API answers with faults", api.metricServerError({ period, statistic: "Sum" })),
    ring("ApiSlow", "The API is slow for one in a hundred", api.metricLatency({ period, statistic: "p99" }), 3000, 3),
    ring("Silence", "A round is about to close and nobody writes anything: can people still reach it?", silence),
  ];
};
