import type { TemplateRule } from "./confidentiality-rules.ts";
import { grantsIn, told } from "./granted.ts";
import { isSo, type Json, list, ofType } from "./synthesise.ts";

/** All files for people to fetch, which is what a function that makes them or hands them out must reach. */
const argued = ["/reports/*", "/journal/*"];
const boundToNothing = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "dynamodb:ListStreams"];

/** No pattern of actions, nothing ready-made, and “everything” only for what belongs to no resource. */
export const noWildcards: TemplateRule = (template) =>
  grantsIn(template)
    .filter(
      ({ actions, resources }) =>
        actions.some((action) => action.includes("*") || action.startsWith("managed ")) ||
        (resources.some((resource) => resource.includes("*") && !argued.includes(resource)) &&
          !actions.every((action) => boundToNothing.includes(action))),
    )
    .map(told);

/** Restorable to the second, encrypted with a key of ours, and not to be removed. */
export const tablesAreKept: TemplateRule = (template) =>
  ofType(template, "AWS::DynamoDB::GlobalTable").flatMap(([id, { Replicas, SSESpecification }]) => {
    const [replica] = list(Replicas);
    const kept =
      isSo(replica?.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled) &&
      Number(replica?.PointInTimeRecoverySpecification?.RecoveryPeriodInDays) === 35 &&
      isSo(replica?.DeletionProtectionEnabled) &&
      String(SSESpecification?.SSEType) === "KMS" &&
      JSON.stringify(replica?.SSESpecification ?? "").includes(id.startsWith("Answers") ? "AnswersKey" : "TablesKey");
    const stays = String((template.Resources[id] as unknown as Json).DeletionPolicy) === "Retain";
    return kept && stays ? [] : [`${id} can be lost or read by another key`];
  });

/** A record that cannot be followed is tried for an hour, apart from its neighbours, and then set apart. */
export const followersSetApart: TemplateRule = (template) =>
  ofType(template, "AWS::Lambda::EventSourceMapping").flatMap(([id, source]) => {
    const sound =
      JSON.stringify(source.DestinationConfig?.OnFailure?.Destination ?? "").includes("DeadLetters") &&
      isSo(source.BisectBatchOnFunctionError) &&
      Number(source.MaximumRetryAttempts) >= 1 &&
      Number(source.MaximumRetryAttempts) <= 10 &&
      Number(source.MaximumRecordAgeInSeconds) > 0 &&
      Number(source.MaximumRecordAgeInSeconds) <= 3600 &&
      list(source.FunctionResponseTypes).join() === "ReportBatchItemFailures";
    return sound ? [] : [`${id} can hold up the journal or lose a record`];
  });

export const schedulesSetApart: TemplateRule = (template) =>
  ofType(template, "AWS::Scheduler::Schedule").flatMap(([id, { Target }]) =>
    JSON.stringify(Target?.DeadLetterConfig ?? "").includes("DeadLetters") && Target?.RetryPolicy !== undefined
      ? []
      : [`${id} loses a call`],
  );

/** Whatever holds files shuts everybody out, encrypts, keeps versions and answers over encrypted lines only. */
export const bucketsAreShut: TemplateRule = (template) =>
  ofType(template, "AWS::S3::Bucket").flatMap(([id, bucket]) => {
    const { PublicAccessBlockConfiguration: shut, BucketEncryption, VersioningConfiguration } = bucket;
    const policy = ofType(template, "AWS::S3::BucketPolicy").find(([, { Bucket }]) => String(Bucket?.Ref) === id);
    const sound =
      shut !== undefined &&
      Object.keys(shut).length === 4 &&
      Object.values(shut).every(isSo) &&
      BucketEncryption !== undefined &&
      String(VersioningConfiguration?.Status) === "Enabled" &&
      JSON.stringify(policy ?? "").includes('"aws:SecureTransport":"false"');
    return sound ? [] : [`${id} is not shut`];
  });

/** Lines are kept for as long as the stage says, and no longer. */
export const logsEnd: TemplateRule = (template) =>
  ofType(template, "AWS::Logs::LogGroup")
    .filter(([, { RetentionInDays }]) => ![30, 90].includes(Number(RetentionInDays)))
    .map(([id]) => `${id} is kept for ever`);
