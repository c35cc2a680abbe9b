import { Duration, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, StartingPosition } from "aws-cdk-lib/aws-lambda";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { type FollowerName, followers } from "../followers.ts";
import { capital, type Tables } from "./aws-tables.ts";
import { makeDeadLetters } from "./dead-letters.ts";
import type { Functions } from "./functions.ts";
import type { Keys } from "./keys.ts";

export type Following = Readonly<
  Record<FollowerName, { readonly mapping: EventSourceMapping; readonly deadLetters: Queue }>
>;

/** Leaves an event source as it is but for where it sends what could not be followed: permissions are ours to give. */
const setApartIn = (queue: Queue) => ({ bind: () => ({ destination: queue.queueArn }) });

/** The followers of the journal, fed by its stream: one record's trouble is nobody else's, and never lasts a day. */
export const makeFollowers = (stack: Stack, functions: Functions, { journal }: Tables, keys: Keys): Following => {
  const follow = ({ name, batchSize, retryAttempts, maxRecordAgeSeconds }: (typeof followers)[number]) => {
    const deadLetters = makeDeadLetters(stack, `${capital(name)}DeadLetters`, keys);
    const { lambda, policy } = functions[name];
    policy.addStatements(
      new PolicyStatement({
        actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
        resources: [journal.tableStreamArn ?? ""],
      }),
      new PolicyStatement({ actions: ["dynamodb:ListStreams"], resources: ["*"] }), // belongs to no resource
      new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [deadLetters.queueArn] }),
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: [keys.messages.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `sqs.${stack.region}.amazonaws.com` } },
      }),
      new PolicyStatement({
        actions: ["kms:Decrypt"],
        resources: [keys.tables.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `dynamodb.${stack.region}.amazonaws.com` } },
      }),
    );
    const mapping = new EventSourceMapping(stack, `${capital(name)}Follows`, {
      target: lambda,
      eventSourceArn: journal.tableStreamArn ?? "",
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize,
      retryAttempts,
      maxRecordAge: Duration.seconds(maxRecordAgeSeconds),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: setApartIn(deadLetters),
    });
    mapping.node.addDependency(policy);
    return [name, { mapping, deadLetters }] as const;
  };
  return Object.fromEntries(followers.map(follow)) as Following;
};
