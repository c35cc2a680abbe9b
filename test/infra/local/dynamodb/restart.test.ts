import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { createTable, openDynamodb } from "#test/support/local-dynamodb.ts";

const path = mkdtempSync(`${tmpdir()}/dynamodb-restart-`);
const TableName = "journal";
afterAll(() => rmSync(path, { recursive: true }));

describe("a database that is stopped and started again", () => {
  it("goes on with its tables, items, indexes, stream, expiry and tokens where it was", async () => {
    const TransactItems = [{ Put: { TableName, Item: { pk: "j", sk: "2", keeper: "an", goneAt: 1_800_000_000 } } }];
    const before = await openDynamodb({ path });
    await createTable(before, TableName, { indexes: [{ name: "by-keeper", hash: "keeper" }], stream: "NEW_IMAGE" });
    const TimeToLiveSpecification = { AttributeName: "goneAt", Enabled: true };
    await before.client.updateTimeToLive({ TableName, TimeToLiveSpecification });
    await before.items.put({ TableName, Item: { pk: "j", sk: "1" } });
    const StreamArn = (await before.client.describeTable({ TableName })).Table?.LatestStreamArn;
    const ShardId = (await before.streams.describeStream({ StreamArn })).StreamDescription?.Shards?.[0]?.ShardId;
    const start = await before.streams.getShardIterator({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" });
    const first = await before.streams.getRecords({ ShardIterator: start.ShardIterator });
    await before.items.transactWrite({ ClientRequestToken: "once", TransactItems });
    await before.close();

    const after = await openDynamodb({ path });
    const again = await after.items.transactWrite({ ClientRequestToken: "once", TransactItems }).then(() => "repeated");
    const other = await after.items
      .transactWrite({
        ClientRequestToken: "once",
        TransactItems: [{ Put: { TableName, Item: { pk: "x", sk: "x" } } }],
      })
      .catch((error) => error.name);
    await after.items.put({ TableName, Item: { pk: "j", sk: "3" } });
    const rest = await after.streams.getRecords({ ShardIterator: first.NextShardIterator });
    const indexed = await after.items.scan({ TableName, IndexName: "by-keeper" });
    after.clock.forward(Date.parse("2027-01-16T00:00:00Z") - after.clock.read());
    const { expired } = await after.sweep();
    const left = await after.items.scan({ TableName });
    await after.close();

    expect([again, other]).toEqual(["repeated", "IdempotentParameterMismatchException"]);
    expect(rest.Records?.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S)).toEqual(["2", "3"]);
    expect(indexed.Count).toBe(1);
    expect(expired).toBe(1);
    expect(left.Items?.map(({ sk }) => sk)).toEqual(["1", "3"]);
  });

  it("stops at once while it is being asked, and has what it answered", async () => {
    const path = mkdtempSync(`${tmpdir()}/dynamodb-stop-`);
    const busy = await openDynamodb({ path });
    await createTable(busy, TableName);
    const answered: string[] = [];
    const asked = Array.from({ length: 60 }, (_, n) =>
      busy.items.put({ TableName, Item: { pk: "j", sk: `${n}` } }).then(
        () => answered.push(`${n}`),
        () => undefined,
      ),
    );
    while (answered.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));

    const began = performance.now();
    await busy.close();
    const milliseconds = performance.now() - began;
    await Promise.all(asked);
    const after = await openDynamodb({ path });
    const kept = new Set((await after.items.scan({ TableName })).Items?.map(({ sk }) => sk));
    await after.close();
    rmSync(path, { recursive: true });

    expect(milliseconds).toBeLessThan(5_000);
    expect(answered.filter((sk) => !kept.has(sk))).toEqual([]);
  });
});
