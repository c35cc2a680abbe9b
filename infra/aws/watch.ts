import type { Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Keys } from "./keys.ts";
import type { Stage } from "./stages.ts";

/** Where our own measurements are counted. */
export const namespace = (stage: Stage): string => `Sectorspiegel/${stage.name}`;

/** Whoever is told of alarms hears of each by mail; the mail says which, and the runbook what to do. */
export const makeAlarmTopic = (stack: Stack, { alarmsTo }: Stage, keys: Keys): Topic => {
  const topic = new Topic(stack, "Alarms", { masterKey: keys.messages, enforceSSL: true });
  topic.addSubscription(new EmailSubscription(alarmsTo));
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: ["cloudwatch", "budgets"].map((name) => new ServicePrincipal(`${name}.amazonaws.com`)),
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
  return topic;
};

type Watched = {
  readonly id: string;
  readonly says: string;
  readonly metric: IMetric;
  /** Rings at this or more. */
  readonly from: number;
  /** In how many periods on end; once where it is left out. */
  readonly periods?: number;
};

/** An alarm that rings once and rings off by itself. Silence of a metric is good news: nothing happened. */
export const watch = (stack: Stack, topic: Topic, { id, says, metric, from, periods = 1 }: Watched): Alarm => {
  const alarm = new Alarm(stack, id, {
    alarmDescription: says,
    metric,
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
};
