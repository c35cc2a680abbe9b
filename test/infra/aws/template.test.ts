import type { CfnGlobalTable } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { CfnEventSourceMapping } from "aws-cdk-lib/aws-lambda";
import type { CfnBucket } from "aws-cdk-lib/aws-s3";
import { beforeAll, describe, expect, it } from "vitest";
import { permissions } from "#infra/aws/permissions.ts";
import type { System } from "#infra/aws/system.ts";
import * as confidentiality from "./confidentiality-rules.ts";
import * as soundness from "./soundness-rules.ts";
import { synthesise, type Template } from "./synthesise.ts";

const rules = { ...confidentiality, ...soundness };
type RuleName = keyof typeof rules;

const tableOf = ({ tables }: System, name: keyof System["tables"]) => tables[name].node.defaultChild as CfnGlobalTable;
const sourceOf = ({ following }: System) => following.account.mapping.node.defaultChild as CfnEventSourceMapping;

/** What somebody might do by mistake, and which rules say so. */
const mistakes: Readonly<
  Record<string, { readonly breaks: readonly RuleName[]; readonly by: Parameters<typeof synthesise>[0] }>
> = {
  "the committee may read answers": {
    breaks: ["onlyHoldersTouchAnswers"],
    by: {
      permissions: { ...permissions, committee: [...permissions.committee, { table: "answers", reads: ["Query"] }] },
    },
  },
  "the office may write answers, and so read what it overwrites": {
    breaks: ["onlyHoldersTouchAnswers", "writesInTransactionsOnly"],
    by: {
      touch: ({ functions, tables }) =>
        functions.office.policy.addStatements(
          new PolicyStatement({ actions: ["dynamodb:UpdateItem"], resources: [tables.answers.tableArn] }),
        ),
    },
  },
  "somebody may use the key of the answers": {
    breaks: ["onlyHoldersTouchAnswers"],
    by: { touch: ({ keys, roles }) => void keys.answers.grantDecrypt(roles.notify) },
  },
  "somebody may export everything": {
    breaks: ["noWildcards", "onlyHoldersTouchAnswers"],
    by: {
      touch: ({ functions }) =>
        functions.account.policy.addStatements(
          new PolicyStatement({ actions: ["dynamodb:ExportTableToPointInTime"], resources: ["*"] }),
        ),
    },
  },
  "a grant of the library's own": {
    breaks: ["writesInTransactionsOnly", "onlyReleaseWritesEvidence", "evidenceByPartition"],
    by: { touch: ({ tables, roles }) => void tables.evidence.grantReadWriteData(roles.table) },
  },
  "an action by pattern": {
    breaks: ["noWildcards", "journalIsAddedTo"],
    by: {
      touch: ({ functions, tables }) =>
        functions.office.policy.addStatements(
          new PolicyStatement({ actions: ["dynamodb:*"], resources: [tables.journal.tableArn] }),
        ),
    },
  },
  "the table reads what is for the committee": {
    breaks: ["evidenceByPartition"],
    by: {
      permissions: {
        ...permissions,
        table: [...permissions.table, { table: "evidence", reads: ["Query"], partitions: ["release#*#committee"] }],
      },
    },
  },
  "a reader of evidence who is bound to no partition": {
    breaks: ["evidenceByPartition"],
    by: { permissions: { ...permissions, table: [...permissions.table, { table: "evidence", reads: ["Query"] }] } },
  },
  "the office writes evidence": {
    breaks: ["onlyReleaseWritesEvidence", "evidenceByPartition"],
    by: {
      permissions: { ...permissions, office: [...permissions.office, { table: "evidence", writes: ["PutItem"] }] },
    },
  },
  "a follower without a place for what it cannot follow": {
    breaks: ["followersSetApart"],
    by: { touch: (system) => sourceOf(system).addPropertyDeletionOverride("DestinationConfig") },
  },
  "a follower that tries for a whole day": {
    breaks: ["followersSetApart"],
    by: { touch: (system) => sourceOf(system).addPropertyOverride("MaximumRecordAgeInSeconds", -1) },
  },
  "a stream on answers": {
    breaks: ["streamsOnJournalOnly"],
    by: {
      touch: (system) =>
        tableOf(system, "answers").addPropertyOverride("StreamSpecification", { StreamViewType: "NEW_IMAGE" }),
    },
  },
  "a table that cannot be restored": {
    breaks: ["tablesAreKept"],
    by: {
      touch: (system) =>
        tableOf(system, "planning").addPropertyDeletionOverride("Replicas.0.PointInTimeRecoverySpecification"),
    },
  },
  "a table that can be removed": {
    breaks: ["tablesAreKept"],
    by: {
      touch: (system) => tableOf(system, "journal").addPropertyOverride("Replicas.0.DeletionProtectionEnabled", false),
    },
  },
  "answers under the key of everything": {
    breaks: ["tablesAreKept"],
    by: {
      touch: (system) =>
        tableOf(system, "answers").addPropertyOverride(
          "Replicas.0.SSESpecification.KMSMasterKeyId",
          system.stack.resolve(system.keys.tables.keyArn),
        ),
    },
  },
  "answers without a policy of their own": {
    breaks: ["answersRefuseOthers"],
    by: { touch: (system) => tableOf(system, "answers").addPropertyDeletionOverride("Replicas.0.ResourcePolicy") },
  },
  "a bucket that anybody may open": {
    breaks: ["bucketsAreShut"],
    by: {
      touch: ({ buckets }) =>
        (buckets.files.node.defaultChild as CfnBucket).addPropertyDeletionOverride("PublicAccessBlockConfiguration"),
    },
  },
};

describe("the template of a stage", () => {
  let template: Template;
  beforeAll(() => {
    template = synthesise().product;
  });

  it.each(Object.keys(rules) as RuleName[])("keeps the rule %s", (name) => {
    expect(rules[name](template)).toEqual([]);
  });

  it("has every table, function, follower and woken function there is", () => {
    const count = (type: string) => Object.values(template.Resources).filter(({ Type }) => Type === type).length;

    expect(count("AWS::DynamoDB::GlobalTable")).toBe(6);
    expect(count("AWS::Lambda::Function")).toBe(Object.keys(permissions).length);
    expect(count("AWS::Lambda::EventSourceMapping")).toBeGreaterThanOrEqual(3);
    expect(count("AWS::Scheduler::Schedule")).toBe(2);
    expect(count("AWS::KMS::Key")).toBe(4);
    expect(count("AWS::Backup::BackupPlan")).toBe(1);
    expect(count("AWS::Budgets::Budget")).toBe(1);
  });
});

describe("a mistake is caught:", () => {
  it.each(Object.keys(mistakes))("%s", (mistake) => {
    const { breaks, by } = mistakes[mistake] ?? { breaks: [], by: {} };

    const { product } = synthesise(by);

    for (const name of breaks) expect(rules[name](product), name).not.toEqual([]);
  });
});
