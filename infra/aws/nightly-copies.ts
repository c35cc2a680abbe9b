import { ArnFormat, Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import { Schedule } from "aws-cdk-lib/aws-events";
import { Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { tables as definitions } from "../tables.ts";
import type { Tables } from "./aws-tables.ts";
import type { Keys } from "./keys.ts";
import type { Stage } from "./stages.ts";

/** The vaults' names are agreed upon, because the two lie in different regions. */
export const vaultName = ({ name }: Stage, where: "here" | "elsewhere"): string => `sectorspiegel-${name}-${where}`;

/** The vault in the second region. What lies in it cannot be removed for a week, by nobody who got in somewhere. */
export const makeSecondVault = (stack: Stack, stage: Stage): BackupVault =>
  new BackupVault(stack, "Vault", {
    backupVaultName: vaultName(stage, "elsewhere"),
    encryptionKey: new Key(stack, "VaultKey", { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN }),
    removalPolicy: RemovalPolicy.RETAIN,
    lockConfiguration: { minRetention: Duration.days(7) },
  });

/** Every night a copy of each table: five weeks here, and as long in a second region, for the day that this one fails. */
export const makeNightlyCopies = (stack: Stack, stage: Stage, tables: Tables, keys: Keys): BackupPlan => {
  const vault = new BackupVault(stack, "Vault", {
    backupVaultName: vaultName(stage, "here"),
    encryptionKey: keys.tables,
    removalPolicy: RemovalPolicy.RETAIN,
    lockConfiguration: { minRetention: Duration.days(7) },
  });
  const elsewhere = stack.formatArn({
    ...{ service: "backup", region: stage.copyRegion, resource: "backup-vault" },
    ...{ resourceName: vaultName(stage, "elsewhere"), arnFormat: ArnFormat.COLON_RESOURCE_NAME },
  });
  const keep = Duration.days(35);
  const plan = new BackupPlan(stack, "NightlyCopies", {
    backupVault: vault,
    backupPlanRules: [
      new BackupPlanRule({
        ruleName: "every-night",
        scheduleExpression: Schedule.cron({ hour: "1", minute: "30" }),
        startWindow: Duration.hours(1),
        completionWindow: Duration.hours(6),
        deleteAfter: keep,
        copyActions: [
          {
            destinationBackupVault: BackupVault.fromBackupVaultArn(stack, "SecondVault", elsewhere),
            deleteAfter: keep,
          },
        ],
      }),
    ],
  });
  const role = backupRole(stack, tables, keys, [vault.backupVaultArn, elsewhere]);
  plan.addSelection("AllTables", {
    resources: definitions.map(({ name }) => BackupResource.fromArn(tables[name].tableArn)),
    role: role.withoutPolicyUpdates(),
    disableDefaultBackupPolicy: true,
  });
  return plan;
};

/** Copies, and cannot restore: whoever restores a table does so with a role of their own, and is seen doing it. */
const backupRole = (stack: Stack, tables: Tables, keys: Keys, vaults: readonly string[]): Role => {
  const role = new Role(stack, "BackupRole", { assumedBy: new ServicePrincipal("backup.amazonaws.com") });
  const arns = definitions.map(({ name }) => tables[name].tableArn);
  new Policy(stack, "BackupPolicy", {
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: ["dynamodb:StartAwsBackupJob", "dynamodb:DescribeTable", "dynamodb:ListTagsOfResource"],
        resources: arns,
      }),
      new PolicyStatement({
        actions: ["backup:CopyIntoBackupVault", "backup:DescribeBackupVault"],
        resources: [...vaults],
      }),
      new PolicyStatement({
        actions: ["kms:DescribeKey", "kms:Decrypt", "kms:GenerateDataKey"],
        resources: [keys.answers.keyArn, keys.tables.keyArn],
        conditions: {
          StringLike: {
            "kms:ViaService": [`dynamodb.${stack.region}.amazonaws.com`, `backup.${stack.region}.amazonaws.com`],
          },
        },
      }),
      new PolicyStatement({
        actions: ["kms:CreateGrant"],
        resources: [keys.answers.keyArn, keys.tables.keyArn],
        conditions: { Bool: { "kms:GrantIsForAWSResource": true } },
      }),
    ],
  });
  return role;
};
