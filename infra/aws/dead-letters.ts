import { Duration, type Stack } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Keys } from "./keys.ts";

/** Where what could not be done is set apart for two weeks, encrypted, until somebody has looked at it. */
export const makeDeadLetters = (stack: Stack, id: string, keys: Keys): Queue =>
  new Queue(stack, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: keys.messages,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
