import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Following } from "./aws-followers.ts";
import type { Functions } from "./functions.ts";
import type { FunctionName } from "./permissions.ts";
import type { Stage } from "./stages.ts";

type Shown = {
  readonly api: HttpApi;
  readonly functions: Functions;
  readonly following: Following;
  readonly alarms: readonly Alarm[];
};

const graph = (title: string, left: readonly IMetric[]) => new GraphWidget({ title, left: [...left], width: 12 });

/** One page that answers: does it work, is it quick, does everything follow. */
export const makeDashboard = (stack: Stack, stage: Stage, { api, functions, following, alarms }: Shown): Dashboard => {
  const every = Object.values(functions);
  const period = Duration.minutes(5);
  const dashboard = new Dashboard(stack, "Dashboard", { dashboardName: `sectorspiegel-${stage.name}` });
  dashboard.addWidgets(
    new AlarmStatusWidget({ title: "Alarms", alarms: [...alarms], width: 24, height: 6 }),
    graph("Requests", [
      api.metricCount({ period }),
      api.metricClientError({ period }),
      api.metricServerError({ period }),
    ]),
    graph(
      "How long a request takes",
      ["p50", "p95", "p99"].map((statistic) => api.metricLatency({ period, statistic })),
    ),
    graph(
      "Calls by function",
      every.map(({ lambda }) => lambda.metricInvocations({ period })),
    ),
    graph(
      "Time by function",
      every.map(({ lambda }) => lambda.metricDuration({ period, statistic: "p95" })),
    ),
    graph(
      "How far behind the journal",
      Object.keys(following).map((name) =>
        functions[name as FunctionName].lambda.metric("IteratorAge", { statistic: "Maximum", period }),
      ),
    ),
    graph(
      "Set apart",
      Object.values(following).map(({ deadLetters }) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      ),
    ),
  );
  return dashboard;
};
