import type { DynamoDBStreamEvent } from "aws-lambda";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTable } from "#test/support/local-dynamodb.ts";
import { collecting, type FollowedTable, names, openFollowedTable, TableName } from "./followed-table.ts";

let journal: FollowedTable;
beforeEach(async () => {
  journal = await openFollowedTable();
});
afterEach(() => journal.close());

describe("a follower of a table's stream", () => {
  it("gets the event that Lambda would get", async () => {
    const events: DynamoDBStreamEvent[] = [];
    await journal.db.items.put({
      TableName,
      Item: {
        pk: "j",
        sk: "1",
        b: Uint8Array.from([1, 2]),
        l: [{ b: Uint8Array.from([3]) }],
        n: 1.5,
        s: new Set(["a"]),
      },
    });

    await journal.follow(async (event) => void events.push(event)).drain();

    expect(JSON.parse(JSON.stringify(events))).toEqual([
      {
        Records: [
          {
            awsRegion: "eu-central-1",
            eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
            eventName: "INSERT",
            eventSource: "aws:dynamodb",
            eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:.*:table\/journal\/stream\//),
            eventVersion: "1.1",
            dynamodb: {
              ApproximateCreationDateTime: Date.parse("2027-01-14T09:30:00Z") / 1000,
              Keys: { pk: { S: "j" }, sk: { S: "1" } },
              NewImage: {
                pk: { S: "j" },
                sk: { S: "1" },
                b: { B: "AQI=" },
                l: { L: [{ M: { b: { B: "Aw==" } } }] },
                n: { N: "1.5" },
                s: { SS: ["a"] },
              },
              SequenceNumber: expect.stringMatching(/^\d{21}$/),
              SizeBytes: expect.any(Number),
              StreamViewType: "NEW_AND_OLD_IMAGES",
            },
          },
        ],
      },
    ]);
  });

  it("learns who deleted what expired", async () => {
    const identities: unknown[] = [];
    const TimeToLiveSpecification = { AttributeName: "goneAt", Enabled: true };
    await journal.db.client.updateTimeToLive({ TableName, TimeToLiveSpecification });
    await journal.put("1", { goneAt: Math.floor(journal.db.clock.read() / 1000) - 1 });
    await journal.db.sweep();

    await journal
      .follow(async (event) => void identities.push(...event.Records.map(({ userIdentity }) => userIdentity)))
      .drain();

    expect(identities).toEqual([undefined, { type: "Service", principalId: "dynamodb.amazonaws.com" }]);
  });

  it("gets everything in order, in batches of at most the size asked for", async () => {
    const seen: string[][] = [];
    await journal.putAll(["1", "2", "3", "4", "5"]);

    const poller = journal.follow(collecting(seen), { batchSize: 2 });
    await poller.drain();
    await journal.put("6");
    await poller.drain();

    expect(seen).toEqual([["1", "2"], ["3", "4"], ["5"], ["6"]]);
  });

  it("waits for a stream that is not there yet, and follows from one stream to the next", async () => {
    const seen: string[][] = [];
    const stream = (StreamEnabled: boolean, table: string) =>
      journal.db.client.updateTable({
        TableName: table,
        StreamSpecification: StreamEnabled ? { StreamEnabled, StreamViewType: "NEW_IMAGE" } : { StreamEnabled },
      });
    await createTable(journal.db, "later");
    const poller = journal.follow(collecting(seen), { table: "later" });
    const write = (sk: string) => journal.db.items.put({ TableName: "later", Item: { pk: "j", sk } });

    await poller.drain();
    await stream(true, "later");
    await write("1");
    await stream(false, "later");
    await write("unseen");
    await stream(true, "later");
    await write("2");
    await poller.drain();

    expect(seen.flat()).toEqual(["1", "2"]);
  });

  it("gives up a poisonous record after its retries, keeps it on a list, and hands over all others", async () => {
    const seen: string[][] = [];
    await journal.putAll(["1", "2", "poison", "4", "5"]);

    const poller = journal.follow(async (event) => {
      if (names(event).includes("poison")) throw new Error("Cannot digest this");
      seen.push(names(event));
    });
    await poller.drain();

    expect(seen.flat()).toEqual(["1", "2", "4", "5"]);
    expect(poller.deadLetters()).toMatchObject([
      {
        keys: ["j / poison"],
        lastError: "Cannot digest this",
        requestContext: { condition: "RetryAttemptsExhausted", approximateInvokeCount: 2 },
      },
    ]);
  });

  it("holds on while the database is away, and says so", async () => {
    const poller = journal.follow(async () => undefined);
    await poller.drain();

    await journal.db.stop();
    while (journal.reports.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    await poller.stop();

    expect(journal.reports[0]).toBe("follower could not read the stream of journal");
  });

  it("handles thousands of records once each", async () => {
    const seen: string[][] = [];
    const poller = journal.follow(collecting(seen), { batchSize: 100 });
    for (let from = 0; from < 2000; from += 100) {
      const TransactItems = Array.from({ length: 100 }, (_, n) => ({
        Put: { TableName, Item: { pk: "j", sk: `${from + n}` } },
      }));
      await journal.db.items.transactWrite({ TransactItems });
    }

    await poller.drain();

    expect(seen.flat()).toEqual(Array.from({ length: 2000 }, (_, n) => `${n}`));
  });
});
