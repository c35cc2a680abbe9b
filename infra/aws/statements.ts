import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { listingIndex, type TableName } from "../tables.ts";
import type { Tables } from "./aws-tables.ts";
import type { Keys } from "./keys.ts";
import type { Reach } from "./permissions.ts";

const named = (actions: readonly string[]): string[] => actions.map((action) => `dynamodb:${action}`);

/** Within these partitions. A request that names no partition at all has none that fits, and is refused too. */
const within = (partitions: readonly string[]) => ({
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [...partitions] },
  Null: { "dynamodb:LeadingKeys": "false" },
});

const inTransactions = {
  "ForAnyValue:StringEquals": { "dynamodb:EnclosingOperation": ["TransactWriteItems"] },
};

/** A function's permissions on tables as statements, one for each thing it may do: nothing is granted along with it. */
export const tableStatements = (reaches: readonly Reach[], tables: Tables): readonly PolicyStatement[] =>
  reaches.flatMap(({ table, reads = [], writes = [], partitions, lists = [] }) => {
    const { tableArn } = tables[table];
    const where = partitions === undefined ? {} : within(partitions);
    return [
      ...(reads.length > 0
        ? [new PolicyStatement({ actions: named(reads), resources: [tableArn], conditions: where })]
        : []),
      ...(writes.length > 0
        ? [
            new PolicyStatement({
              actions: named(writes),
              resources: [tableArn],
              conditions: { ...where, ...inTransactions },
            }),
          ]
        : []),
      ...(lists.length > 0
        ? [
            new PolicyStatement({
              actions: named(["Query"]),
              resources: [`${tableArn}/index/${listingIndex}`],
              conditions: within(lists),
            }),
          ]
        : []),
    ];
  });

/** Use of the keys that a function's tables are encrypted with, by way of the database and no other. */
export const keyStatements = (
  reached: readonly TableName[],
  keys: Keys,
  region: string,
): readonly PolicyStatement[] => {
  const needed = new Set<IKey>(reached.map((table) => (table === "answers" ? keys.answers : keys.tables)));
  return [...needed].map(
    ({ keyArn }) =>
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:DescribeKey"],
        resources: [keyArn],
        conditions: { StringEquals: { "kms:ViaService": `dynamodb.${region}.amazonaws.com` } },
      }),
  );
};
