import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "journal";
const day = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  db = await openDynamodb();
});
afterEach(() => db.close());

const put = (sk: string, more: object = {}) => db.items.put({ TableName, Item: { pk: "j", sk, ...more } });
const latestStream = async () => (await db.client.describeTable({ TableName })).Table?.LatestStreamArn ?? "";
const shardOf = async (StreamArn: string) =>
  (await db.streams.describeStream({ StreamArn })).StreamDescription?.Shards?.[0]?.ShardId ?? "";

type Start = {
  ShardIteratorType?: "TRIM_HORIZON" | "LATEST" | "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER";
  SequenceNumber?: string | undefined;
};
const iteratorFor = async (start: Start = {}, arn?: string) => {
  const StreamArn = arn ?? (await latestStream());
  const ShardId = await shardOf(StreamArn);
  return (await db.streams.getShardIterator({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON", ...start }))
    .ShardIterator;
};
const records = async (start: Start = {}, arn?: string): Promise<_Record[]> =>
  (await db.streams.getRecords({ ShardIterator: await iteratorFor(start, arn) })).Records ?? [];
const sortKeys = (found: _Record[]) => found.map((record) => record.dynamodb?.Keys?.sk?.S);

describe("a stream", () => {
  it("records what was inserted, modified and removed, in order, with both images", async () => {
    await createTable(db, TableName, { stream: "NEW_AND_OLD_IMAGES" });

    await put("1", { v: 1 });
    await put("1", { v: 2 });
    await db.items.delete({ TableName, Key: { pk: "j", sk: "1" } });
    const found = await records();

    const image = (v: string) => ({ pk: { S: "j" }, sk: { S: "1" }, v: { N: v } });
    expect(found).toMatchObject([
      { eventName: "INSERT", eventSource: "aws:dynamodb", eventVersion: "1.1", dynamodb: { NewImage: image("1") } },
      {
        eventName: "MODIFY",
        dynamodb: { OldImage: image("1"), NewImage: image("2"), StreamViewType: "NEW_AND_OLD_IMAGES" },
      },
      { eventName: "REMOVE", dynamodb: { OldImage: image("2"), Keys: { pk: { S: "j" }, sk: { S: "1" } } } },
    ]);
    expect(found[0]?.dynamodb?.OldImage).toBeUndefined();
    expect(found[2]?.dynamodb?.NewImage).toBeUndefined();
    expect(found[0]?.dynamodb?.ApproximateCreationDateTime?.toISOString()).toBe("2027-01-14T09:30:00.000Z");
    const numbers = found.map((record) => record.dynamodb?.SequenceNumber ?? "");
    expect([...numbers].sort()).toEqual(numbers);
    expect(new Set(found.map(({ eventID }) => eventID)).size).toBe(3);
  });

  it("says nothing of writes that change nothing, fail or are cancelled", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    await put("1", { set: new Set(["a", "b"]), v: 1 });

    await put("1", { v: 1, set: new Set(["b", "a"]) });
    await db.items.delete({ TableName, Key: { pk: "j", sk: "none" } });
    await db.items
      .put({ TableName, Item: { pk: "j", sk: "1" }, ConditionExpression: "attribute_not_exists(pk)" })
      .catch(() => 0);
    await db.items
      .transactWrite({
        TransactItems: [
          { Put: { TableName, Item: { pk: "j", sk: "2" } } },
          { ConditionCheck: { TableName, Key: { pk: "j", sk: "3" }, ConditionExpression: "attribute_exists(pk)" } },
        ],
      })
      .catch(() => 0);

    expect(sortKeys(await records())).toEqual(["1"]);
  });

  it.each([
    ["KEYS_ONLY", false, false],
    ["NEW_IMAGE", true, false],
    ["OLD_IMAGE", false, true],
    ["NEW_AND_OLD_IMAGES", true, true],
  ] as const)("shows with %s what was chosen", async (stream, fresh, old) => {
    await createTable(db, TableName, { stream });
    await put("1", { v: 1 });
    await put("1", { v: 2 });

    const [, modified] = await records();

    expect(modified?.dynamodb?.Keys).toEqual({ pk: { S: "j" }, sk: { S: "1" } });
    expect([modified?.dynamodb?.NewImage !== undefined, modified?.dynamodb?.OldImage !== undefined]).toEqual([
      fresh,
      old,
    ]);
  });

  it("has one record per item of a batch and of a transaction", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });

    await db.items.batchWrite({
      RequestItems: { [TableName]: ["1", "2"].map((sk) => ({ PutRequest: { Item: { pk: "j", sk } } })) },
    });
    await db.items.transactWrite({
      TransactItems: ["3", "4"].map((sk) => ({ Put: { TableName, Item: { pk: "j", sk } } })),
    });

    expect(sortKeys(await records())).toEqual(["1", "2", "3", "4"]);
  });

  it("is read from its beginning, its end, at and after a record", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    for (const sk of ["1", "2", "3"]) await put(sk);
    const SequenceNumber = (await records())[1]?.dynamodb?.SequenceNumber;

    const at = await records({ ShardIteratorType: "AT_SEQUENCE_NUMBER", SequenceNumber });
    const after = await records({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber });
    const latest = await iteratorFor({ ShardIteratorType: "LATEST" });
    await put("4");
    const since = await db.streams.getRecords({ ShardIterator: latest });

    expect([sortKeys(at), sortKeys(after), sortKeys(since.Records ?? [])]).toEqual([["2", "3"], ["3"], ["4"]]);
  });

  it("is read in pages that follow on each other", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    for (const sk of ["1", "2", "3"]) await put(sk);

    const first = await db.streams.getRecords({ ShardIterator: await iteratorFor(), Limit: 2 });
    const second = await db.streams.getRecords({ ShardIterator: first.NextShardIterator, Limit: 2 });
    const third = await db.streams.getRecords({ ShardIterator: second.NextShardIterator, Limit: 2 });
    await put("4");
    const fourth = await db.streams.getRecords({ ShardIterator: third.NextShardIterator, Limit: 2 });

    expect([first, second, third, fourth].map(({ Records = [] }) => sortKeys(Records))).toEqual([
      ["1", "2"],
      ["3"],
      [],
      ["4"],
    ]);
  });

  it("ends a page at a megabyte", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    for (const sk of ["1", "2", "3", "4"]) await put(sk, { text: "x".repeat(300_000) });

    const first = await db.streams.getRecords({ ShardIterator: await iteratorFor() });
    const second = await db.streams.getRecords({ ShardIterator: first.NextShardIterator });

    expect([sortKeys(first.Records ?? []), sortKeys(second.Records ?? [])]).toEqual([["1", "2", "3"], ["4"]]);
  });

  it("keeps records for a day, before and after the sweep", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    await put("old");
    const SequenceNumber = (await records())[0]?.dynamodb?.SequenceNumber;
    db.clock.forward(day - 1);
    await put("young");

    const within = sortKeys(await records());
    db.clock.forward(1);
    const unswept = sortKeys(await records());
    await db.sweep();
    const swept = sortKeys(await records());
    const from = iteratorFor({ ShardIteratorType: "AT_SEQUENCE_NUMBER", SequenceNumber });

    expect([within, unswept, swept]).toEqual([["old", "young"], ["young"], ["young"]]);
    await expect(from).rejects.toMatchObject({ name: "TrimmedDataAccessException" });
  });

  it("refuses iterators after a quarter of an hour, and words that are none", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    const ShardIterator = await iteratorFor();

    db.clock.forward(15 * 60 * 1000 + 1);
    const late = db.streams.getRecords({ ShardIterator });
    const nonsense = db.streams.getRecords({ ShardIterator: "arn|1|nonsense" });
    const nobody = db.streams.describeStream({
      StreamArn: "arn:aws:dynamodb:eu-central-1:000000000000:table/journal/stream/never",
    });

    await expect(late).rejects.toMatchObject({ name: "ExpiredIteratorException" });
    await expect(nonsense).rejects.toMatchObject({ name: "ValidationException" });
    await expect(nobody).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  it("is switched on and off; what it recorded stays readable to its end", async () => {
    await createTable(db, TableName);
    await put("before");
    const on = { StreamEnabled: true, StreamViewType: "NEW_IMAGE" } as const;

    const before = await latestStream();
    await db.client.updateTable({ TableName, StreamSpecification: on });
    const twice = db.client.updateTable({ TableName, StreamSpecification: on }).catch((error) => error.name);
    await put("during");
    const first = await latestStream();
    await db.client.updateTable({ TableName, StreamSpecification: { StreamEnabled: false } });
    await put("after");
    await db.client.updateTable({ TableName, StreamSpecification: on });
    await put("again");

    const page = await db.streams.getRecords({ ShardIterator: await iteratorFor({}, first) });
    const end = await db.streams.getRecords({ ShardIterator: page.NextShardIterator });
    const { StreamDescription } = await db.streams.describeStream({ StreamArn: first });
    const { Streams } = await db.streams.listStreams({ TableName });
    expect(before).toBe("");
    expect(await twice).toBe("ValidationException");
    expect(sortKeys(page.Records ?? [])).toEqual(["during"]);
    expect(end.NextShardIterator).toBeUndefined();
    expect(StreamDescription).toMatchObject({ StreamStatus: "DISABLED", StreamViewType: "NEW_IMAGE" });
    expect(StreamDescription?.Shards?.[0]?.SequenceNumberRange?.EndingSequenceNumber).toBe(
      page.Records?.[0]?.dynamodb?.SequenceNumber,
    );
    expect(sortKeys(await records())).toEqual(["again"]);
    expect(Streams?.map(({ StreamArn }) => StreamArn)).toEqual([first, await latestStream()]);
  });

  it("outlives its table for a day", async () => {
    await createTable(db, TableName, { stream: "NEW_IMAGE" });
    await put("1");
    const arn = await latestStream();

    await db.client.deleteTable({ TableName });
    const after = sortKeys(await records({}, arn));
    db.clock.forward(day + 1);
    await db.sweep();
    await db.sweep();

    expect(after).toEqual(["1"]);
    expect((await db.streams.listStreams({})).Streams).toEqual([]);
  });
});
