import { about, type Grant, grantsIn, ofService, told } from "./granted.ts";
import { type Json, list, ofType, type Template } from "./synthesise.ts";

/** What is wrong with a template by one rule; nothing where it is as it should be. */
export type TemplateRule = (template: Template) => readonly string[];

/** Belongs to no resource, and tells nothing that anybody keeps. */
const aboutNothing = ["xray:PutTraceSegments", "xray:PutTelemetryRecords", "dynamodb:ListStreams"];
const reaching = (grant: Grant, service: string): readonly string[] =>
  grant.actions.filter((action) => ofService(service)(action) && !aboutNothing.includes(action));

const touching = (template: Template, table: string) =>
  grantsIn(template)
    .filter(about(table))
    .filter((grant) => reaching(grant, "dynamodb").length > 0);

/** Starts copies, and can neither read nor restore one. */
const backup = ["dynamodb:StartAwsBackupJob", "dynamodb:DescribeTable", "dynamodb:ListTagsOfResource"];

/**
 * Whatever touches the table of answers counts as reading it: each way of writing can hand back what was there. So does
 * the use of its key.
 */
export const onlyHoldersTouchAnswers: TemplateRule = (template) => {
  const holders = ["RespondRole", "ReleaseRole"];
  const table = touching(template, "AnswersTable").filter(
    (grant) =>
      !holders.includes(grant.role) &&
      !(grant.role === "BackupRole" && reaching(grant, "dynamodb").every((action) => backup.includes(action))),
  );
  const key = grantsIn(template)
    .filter(about("AnswersKey"))
    .filter((grant) => reaching(grant, "kms").length > 0 && ![...holders, "BackupRole"].includes(grant.role));
  return [...table, ...key].map(told);
};

/** The keys' own policies let nobody in but the account, which then asks for permissions. */
export const keysOpenToNobodyElse: TemplateRule = (template) =>
  ofType(template, "AWS::KMS::Key").flatMap(([id, { KeyPolicy }]) =>
    id.startsWith("Messages") || JSON.stringify(KeyPolicy).match(/"Principal"/g)?.length === 1 ? [] : [id],
  );

export const streamsOnJournalOnly: TemplateRule = (template) =>
  ofType(template, "AWS::DynamoDB::GlobalTable")
    .filter(([id, { StreamSpecification }]) => (StreamSpecification !== undefined) !== id.startsWith("JournalTable"))
    .map(([id]) => `${id} has a stream, or lacks one`);

const writing = /^(\*|managed |dynamodb:(\*|Put|Update|Delete|BatchWrite|PartiQL(Insert|Update|Delete)))/;

export const onlyReleaseWritesEvidence: TemplateRule = (template) =>
  touching(template, "EvidenceTable")
    .filter(({ role, actions }) => actions.some((action) => writing.test(action)) && role !== "ReleaseRole")
    .map(told);

const partitionsOf = ({ condition }: Grant): readonly string[] => {
  const { "ForAllValues:StringLike": like, Null } = condition;
  // “For all values” holds of none at all, so that a request without a partition has to be refused as well.
  if (like === undefined || String(Null?.["dynamodb:LeadingKeys"]) !== "false") return ["*"];
  return list(like["dynamodb:LeadingKeys"]).map(String);
};

/** Who may read which part of a release. */
export const evidenceByPartition: TemplateRule = (template) =>
  touching(template, "EvidenceTable")
    .filter(({ role }) => !["ReleaseRole", "BackupRole"].includes(role))
    .filter((grant) => {
      const allowed = ["release#*#common", ...(grant.role === "CommitteeRole" ? ["release#*#committee"] : [])];
      return partitionsOf(grant).some((partition) => !allowed.includes(partition));
    })
    .map(told);

/** Entries are added; nobody changes one, takes one away, or reads but by following. */
export const journalIsAddedTo: TemplateRule = (template) =>
  touching(template, "JournalTable")
    .filter(({ role }) => role !== "BackupRole")
    .filter((grant) => !isFollowing(grant) && grant.actions.join() !== "dynamodb:PutItem")
    .map(told);

const following = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];
const isFollowing = ({ actions }: Grant): boolean => actions.every((action) => following.includes(action));

/** A write alone can hand back what it overwrote; within a transaction it cannot. */
export const writesInTransactionsOnly: TemplateRule = (template) =>
  grantsIn(template)
    .filter(({ actions }) => actions.some((action) => writing.test(action)))
    .filter(
      ({ condition }) =>
        list(condition["ForAnyValue:StringEquals"]?.["dynamodb:EnclosingOperation"]).join() !== "TransactWriteItems",
    )
    .map(told);

/** The answers' own policy refuses everybody but their holders, whatever they may elsewhere. */
export const answersRefuseOthers: TemplateRule = (template) => {
  const table: Json | undefined = ofType(template, "AWS::DynamoDB::GlobalTable").find(([id]) =>
    id.startsWith("AnswersTable"),
  )?.[1];
  const statement = table?.Replicas?.[0]?.ResourcePolicy?.PolicyDocument?.Statement?.[0];
  const named = JSON.stringify(statement?.Condition?.ArnNotEquals?.["aws:PrincipalArn"] ?? "");
  const refused = [
    "GetItem",
    "BatchGetItem",
    "Query",
    "Scan",
    "UpdateItem",
    "PartiQLSelect",
    "ExportTableToPointInTime",
  ];
  return [
    ...refused.filter((action) => !JSON.stringify(statement?.Action ?? "").includes(`"dynamodb:${action}"`)),
    ...(String(statement?.Effect) === "Deny" && named.match(/RespondRole/g) && named.match(/ReleaseRole/g)
      ? []
      : ["who"]),
    ...((named.match(/Fn::GetAtt/g) ?? []).length === 2 ? [] : ["how many"]),
  ];
};
