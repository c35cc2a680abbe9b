import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement, type Role } from "aws-cdk-lib/aws-iam";
import { listingIndex, type TableDefinition, type TableName, tables } from "../tables.ts";
import type { Keys } from "./keys.ts";
import type { Stage } from "./stages.ts";

export type Tables = Readonly<Record<TableName, TableV2>>;

const key = (name: string) => ({ name, type: AttributeType.STRING });

/** Everything by which the content of a table can be got at. Backups go by the backup service alone. */
export const waysToReadATable = [
  ...["GetItem", "BatchGetItem", "Query", "Scan", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
  ...["BatchWriteItem"],
  ...["PartiQLSelect", "PartiQLInsert", "PartiQLUpdate", "PartiQLDelete"],
  ...["GetRecords", "GetShardIterator", "ExportTableToPointInTime"],
].map((action) => `dynamodb:${action}`);

/** The tables as `infra/tables.ts` defines them: on demand, restorable to any second of 35 days, and not to be removed. */
export const makeTables = (stack: Stack, stage: Stage, keys: Keys, holdersOfAnswers: readonly Role[]): Tables => {
  const make = (table: TableDefinition): TableV2 =>
    new TableV2(stack, `${capital(table.name)}Table`, {
      tableName: `${stage.tablePrefix}-${table.name}`,
      partitionKey: key("pk"),
      sortKey: key("sk"),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(table.name === "answers" ? keys.answers : keys.tables),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(table.stream && { dynamoStream: StreamViewType.NEW_IMAGE }),
      ...(table.expires && { timeToLiveAttribute: "expiresAt" }),
      ...(table.listing && {
        globalSecondaryIndexes: [{ indexName: listingIndex, partitionKey: key("listing"), sortKey: key("listedAt") }],
      }),
      ...(table.name === "answers" && { resourcePolicy: onlyFor(stack, stage, holdersOfAnswers) }),
    });
  return Object.fromEntries(tables.map((table) => [table.name, make(table)])) as Tables;
};

export const capital = (name: string): string =>
  name.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Refuses everybody else in the account, whatever their own permissions say, administrators included. */
const onlyFor = (stack: Stack, { tablePrefix }: Stage, roles: readonly Role[]): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: "NobodyElse",
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: waysToReadATable.filter((action) => !/GetRecords|GetShardIterator/.test(action)),
        // Put together by name: a table cannot refer to itself.
        resources: [
          stack.formatArn({ service: "dynamodb", resource: "table", resourceName: `${tablePrefix}-answers` }),
        ],
        conditions: { ArnNotEquals: { "aws:PrincipalArn": roles.map(({ roleArn }) => roleArn) } },
      }),
    ],
  });
