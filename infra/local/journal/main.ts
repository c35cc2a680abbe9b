import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { documentClient } from "#functions/store/client.ts";
import { withoutKeys } from "#functions/store/table.ts";
import { CopiedEntry, compareCopies } from "#shared/journal/copy.ts";
import { Entry } from "#shared/journal/entry.ts";

const usage = `Compares a stage's journal with its locked copies, with your own right to read both:

  node --import tsx infra/local/journal/main.ts --tables sectorspiegel-production --region eu-central-1 --bucket NAME`;

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const entriesIn = async (table: string, region: string) => {
  const client = documentClient(new DynamoDBClient({ region }));
  const found: { about: string; entry: Entry }[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    for (const item of page.Items ?? [])
      found.push({ about: String(item.pk), entry: z.parse(Entry, withoutKeys(item)) });
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

const copiesIn = async (Bucket: string, region: string): Promise<CopiedEntry[]> => {
  const client = new S3Client({ region });
  const found: CopiedEntry[] = [];
  let from: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket, Prefix: "journal/", ...(from && { ContinuationToken: from }) }),
    );
    for (const { Key } of page.Contents ?? []) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      found.push(z.parse(CopiedEntry, JSON.parse((await Body?.transformToString()) ?? "")));
    }
    from = page.NextContinuationToken;
  } while (from !== undefined);
  return found;
};

const compare = async (): Promise<number> => {
  const option = { type: "string" } as const;
  const { values } = parseArgs({ options: { tables: option, region: option, bucket: option } });
  const { tables, region, bucket } = values;
  if (!tables || !region || !bucket) throw new Error(usage);
  // The copies first: what is written meanwhile is then in the journal already, and only seems not to be copied yet.
  const copies = await copiesIn(bucket, region);
  const differences = compareCopies(await entriesIn(`${tables}-journal`, region), copies, sha256);
  for (const { is, about, at } of differences) console.log(`${is}: ${at} of ${about}`);
  console.log(`${copies.length} copies, ${differences.length} differences`);
  return differences.length === 0 ? 0 : 1;
};

process.exitCode = await compare().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  return 2;
});
