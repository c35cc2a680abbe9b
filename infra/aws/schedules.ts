import type { Stack } from "aws-cdk-lib";
import { Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { followers } from "../followers.ts";
import { capital } from "./aws-tables.ts";
import { makeDeadLetters } from "./dead-letters.ts";
import type { Functions } from "./functions.ts";
import type { Keys } from "./keys.ts";
import type { FunctionName } from "./permissions.ts";

/** Whom the clock wakes: the calendar, and those followers that look for what the journal lost. */
export const wokenEveryMinute: readonly FunctionName[] = [
  "calendar",
  ...followers.filter(({ everyMinute }) => everyMinute).map(({ name }) => name),
];

/** Every minute, at least once and perhaps late: what is woken decides by the clock and can do no harm twice. */
export const makeSchedules = (stack: Stack, functions: Functions, keys: Keys): Queue => {
  const deadLetters = makeDeadLetters(stack, "ScheduleDeadLetters", keys);
  const role = new Role(stack, "ScheduleRole", {
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  });
  const policy = new Policy(stack, "SchedulePolicy", {
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: wokenEveryMinute.map((name) => functions[name].lambda.functionArn),
      }),
      new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [deadLetters.queueArn] }),
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: [keys.messages.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `sqs.${stack.region}.amazonaws.com` } },
      }),
    ],
  });
  for (const name of wokenEveryMinute) {
    const schedule = new CfnSchedule(stack, `${capital(name)}Schedule`, {
      description: `Wakes ${name}`,
      scheduleExpression: "rate(1 minute)",
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: functions[name].lambda.functionArn,
        roleArn: role.roleArn,
        // The next minute comes anyway: what is late by then need not be tried again.
        retryPolicy: { maximumEventAgeInSeconds: 60, maximumRetryAttempts: 1 },
        deadLetterConfig: { arn: deadLetters.queueArn },
      },
    });
    schedule.node.addDependency(policy);
  }
  return deadLetters;
};
