import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention, StorageClass } from "aws-cdk-lib/aws-s3";
import type { Functions } from "./functions.ts";
import type { Keys } from "./keys.ts";
import { type FunctionName, filePermissions } from "./permissions.ts";
import type { Stage } from "./stages.ts";

const shut = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.KMS,
  bucketKeyEnabled: true,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  versioned: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

/** Files of releases, and the copies of the journal: private, encrypted with our key, every version kept for a while. */
export const makeFiles = (stack: Stack, { lock }: Stage, { files: encryptionKey }: Keys) => ({
  files: new Bucket(stack, "Files", {
    ...{ ...shut, encryptionKey },
    // A file can be made again from its release, which stays; so a file need not.
    lifecycleRules: [
      {
        expiration: Duration.days(365),
        noncurrentVersionExpiration: Duration.days(30),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  }),
  journalCopies: new Bucket(stack, "JournalCopies", {
    ...{ ...shut, encryptionKey },
    objectLockEnabled: true,
    objectLockDefaultRetention:
      lock.mode === "COMPLIANCE"
        ? ObjectLockRetention.compliance(Duration.days(lock.days))
        : ObjectLockRetention.governance(Duration.days(lock.days)),
    lifecycleRules: [
      { transitions: [{ storageClass: StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(90) }] },
    ],
  }),
});

/** What lies in the bucket of files for people to fetch. */
const fetched = "reports/*";
/** What lies in the bucket of copies. */
const copied = "journal/*";

/** Gives the functions that touch files what they may do with them, and tells them where the files are. */
export const grantFiles = (
  stack: Stack,
  functions: Functions,
  { files, journalCopies }: Readonly<Record<"files" | "journalCopies", Bucket>>,
  { files: key }: Keys,
): void => {
  for (const [name, may] of Object.entries(filePermissions)) {
    const { lambda, policy } = functions[name as FunctionName];
    const bucket = may === "copies" ? journalCopies : files;
    lambda.addEnvironment("FILES_BUCKET", bucket.bucketName);
    policy.addStatements(
      new PolicyStatement({
        actions: [may === "fetches" ? "s3:GetObject" : "s3:PutObject"],
        resources: [bucket.arnForObjects(may === "copies" ? copied : fetched)],
      }),
      new PolicyStatement({
        actions: may === "fetches" ? ["kms:Decrypt"] : ["kms:GenerateDataKey", "kms:Decrypt"],
        resources: [key.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `s3.${stack.region}.amazonaws.com` } },
      }),
    );
  }
};
