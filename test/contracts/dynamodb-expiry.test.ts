import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTable, type LocalDynamodb, openDynamodb } from "#test/support/local-dynamodb.ts";

let db: LocalDynamodb;
const TableName = "access";

beforeEach(async () => {
  db = await openDynamodb();
  await createTable(db, TableName, { indexes: [{ name: "by-person", hash: "person" }], stream: "NEW_AND_OLD_IMAGES" });
});
afterEach(() => db.close());

const expire = (AttributeName: string, Enabled: boolean) =>
  db.client.updateTimeToLive({ TableName, TimeToLiveSpecification: { AttributeName, Enabled } });
const inSeconds = (seconds: number) => Math.floor(db.clock.read() / 1000) + seconds;
const put = (sk: string, more: object = {}) =>
  db.items.put({ TableName, Item: { pk: "t", sk, person: "jo", ...more } });
const left = async () => (await db.items.scan({ TableName })).Items?.map(({ sk }) => sk).sort();
const lastRecord = async () => {
  const StreamArn = (await db.client.describeTable({ TableName })).Table?.LatestStreamArn;
  const ShardId = (await db.streams.describeStream({ StreamArn })).StreamDescription?.Shards?.[0]?.ShardId;
  const { ShardIterator } = await db.streams.getShardIterator({
    StreamArn,
    ShardId,
    ShardIteratorType: "TRIM_HORIZON",
  });
  return (await db.streams.getRecords({ ShardIterator })).Records?.at(-1);
};

describe("time to live", () => {
  it("deletes what has expired, from its indexes too, and the stream says who did it", async () => {
    await expire("goneAt", true);
    await put("soon", { goneAt: inSeconds(60) });
    await put("later", { goneAt: inSeconds(3600) });

    const early = await db.sweep();
    db.clock.forward(61_000);
    const due = await db.sweep();

    const { Count } = await db.items.query({
      TableName,
      IndexName: "by-person",
      KeyConditionExpression: "person = :p",
      ExpressionAttributeValues: { ":p": "jo" },
    });
    expect([early.expired, due.expired]).toEqual([0, 1]);
    expect(await left()).toEqual(["later"]);
    expect(Count).toBe(1);
    expect(await lastRecord()).toMatchObject({
      eventName: "REMOVE",
      userIdentity: { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" },
      dynamodb: { OldImage: { sk: { S: "soon" } } },
    });
  });

  it("leaves items that have no such number, and those of more than five years ago", async () => {
    await expire("goneAt", true);
    await put("none");
    await put("text", { goneAt: String(inSeconds(-60)) });
    await put("milliseconds", { goneAt: db.clock.read() });
    await put("ancient", { goneAt: inSeconds(-6 * 365 * 86_400) });
    await put("negative", { goneAt: -1 });

    const { expired } = await db.sweep();

    expect(expired).toBe(0);
    expect((await left())?.length).toBe(5);
  });

  it("heeds the last word on an item: more time, none, or another item in its place", async () => {
    await expire("goneAt", true);
    for (const sk of ["extended", "freed", "replaced"]) await put(sk, { goneAt: inSeconds(10) });

    await put("extended", { goneAt: inSeconds(1000) });
    await db.items.update({ TableName, Key: { pk: "t", sk: "freed" }, UpdateExpression: "REMOVE goneAt" });
    await db.items.delete({ TableName, Key: { pk: "t", sk: "replaced" } });
    await put("replaced");
    db.clock.forward(11_000);
    const { expired } = await db.sweep();

    expect(expired).toBe(0);
    expect((await left())?.length).toBe(3);
  });

  it("covers items from before it was switched on, and none after it was switched off", async () => {
    await put("before", { goneAt: inSeconds(-1) });
    await expire("goneAt", true);
    const { expired } = await db.sweep();
    await put("after", { goneAt: inSeconds(-1) });
    await expire("goneAt", false);

    const off = await db.sweep();

    expect([expired, off.expired]).toEqual([1, 0]);
    expect(await left()).toEqual(["after"]);
  });

  it("goes by the attribute that counts now, whatever one said before", async () => {
    await expire("goneAt", true);
    await put("1", { goneAt: inSeconds(10), laterAt: inSeconds(1000) });
    await expire("goneAt", false);
    await expire("laterAt", true);

    db.clock.forward(11_000);
    const first = await db.sweep();
    db.clock.forward(1_000_000);
    const second = await db.sweep();

    expect([first.expired, second.expired]).toEqual([0, 1]);
  });

  it("is described, and refuses to be set twice or on two attributes", async () => {
    const described = async () => (await db.client.describeTimeToLive({ TableName })).TimeToLiveDescription;

    const before = await described();
    await expire("goneAt", true);
    const during = await described();

    expect(before).toEqual({ TimeToLiveStatus: "DISABLED" });
    expect(during).toEqual({ TimeToLiveStatus: "ENABLED", AttributeName: "goneAt" });
    await expect(expire("goneAt", true)).rejects.toMatchObject({ message: "TimeToLive is already enabled" });
    await expect(expire("other", true)).rejects.toMatchObject({
      message: expect.stringContaining("different AttributeName"),
    });
    await expire("goneAt", false);
    await expect(expire("goneAt", false)).rejects.toMatchObject({ message: "TimeToLive is already disabled" });
  });
});
