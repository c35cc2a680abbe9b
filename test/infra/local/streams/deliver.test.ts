import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBStreamEvent } from "aws-lambda";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Delivery, deliver } from "#infra/local/streams/deliver.ts";
import type { EventSource, StreamHandler } from "#infra/local/streams/event-source.ts";
import { progressInMemory } from "#infra/local/streams/progress.ts";
import { standingClock } from "#test/support/local-dynamodb.ts";

const shard = { streamArn: "arn:stream", shardId: "shard" };
const source: EventSource = {
  table: "journal",
  batchSize: 100,
  retryAttempts: 2,
  bisectOnError: false,
  maxRecordAgeSeconds: -1,
  pollMilliseconds: 10,
};
const clock = standingClock();

/** Records called a, b, c …, all as old as was said. */
const recordsOf = (names: readonly string[], ageSeconds = 0): StreamRecord[] =>
  names.map((name) => ({
    eventName: "INSERT",
    dynamodb: {
      SequenceNumber: name,
      Keys: { pk: { S: name } },
      ApproximateCreationDateTime: new Date(clock.read() - ageSeconds * 1000),
    },
  }));
const namesIn = (event: DynamoDBStreamEvent): string =>
  event.Records.map(({ dynamodb }) => dynamodb?.SequenceNumber).join("");

const delivered = async (
  records: readonly StreamRecord[],
  handler: StreamHandler,
  settings: Partial<EventSource> = {},
  pause: Delivery["pause"] = async () => true,
) => {
  const offered: string[] = [];
  const pauses: number[] = [];
  const progress = progressInMemory();
  await deliver(
    {
      follower: "follower",
      source: { ...source, ...settings },
      handler: (event) => {
        offered.push(namesIn(event));
        return handler(event);
      },
      progress,
      clock: clock.read,
      pause: (milliseconds) => {
        pauses.push(milliseconds);
        return pause(milliseconds);
      },
      report: () => undefined,
    },
    shard,
    records,
  );
  const dead = progress
    .deadLetters()
    .map(({ DDBStreamBatchInfo: { startSequenceNumber, endSequenceNumber } }) =>
      startSequenceNumber === endSequenceNumber ? startSequenceNumber : `${startSequenceNumber}-${endSequenceNumber}`,
    );
  return { offered, pauses, dead, letters: progress.deadLetters(), checkpoint: progress.checkpoint()?.sequenceNumber };
};

const failing =
  (...poison: string[]): StreamHandler =>
  async (event) => {
    if (poison.some((name) => namesIn(event).includes(name))) throw new Error("Cannot digest this");
  };
const reporting =
  (...poison: string[]): StreamHandler =>
  async (event) => ({
    batchItemFailures: [...namesIn(event)]
      .filter((name) => poison.includes(name))
      .map((itemIdentifier) => ({ itemIdentifier })),
  });

describe("a batch that fails as a whole", () => {
  it("is offered again until it succeeds, with longer pauses", async () => {
    let failures = 2;
    const result = await delivered(recordsOf(["a", "b"]), async () => {
      failures -= 1;
      if (failures >= 0) throw new Error("Not yet");
    });

    expect(result).toMatchObject({ offered: ["ab", "ab", "ab"], pauses: [10, 20], dead: [], checkpoint: "b" });
  });

  it("becomes one dead letter after its attempts, and the stream goes on behind it", async () => {
    const result = await delivered(recordsOf(["a", "b", "c"]), failing("b"));

    expect(result).toMatchObject({ offered: ["abc", "abc", "abc"], dead: ["a-c"], checkpoint: "c" });
    expect(result.letters[0]).toMatchObject({
      requestContext: { functionArn: "follower", condition: "RetryAttemptsExhausted", approximateInvokeCount: 3 },
      DDBStreamBatchInfo: { ...shard, batchSize: 3 },
      keys: ["a", "b", "c"],
      lastError: "Cannot digest this",
    });
  });

  it("is not offered again when there are to be no retries", async () => {
    const result = await delivered(recordsOf(["a"]), failing("a"), { retryAttempts: 0 });

    expect(result).toMatchObject({ offered: ["a"], pauses: [], dead: ["a"] });
  });

  it("is split until the poison is alone, which costs no attempts", async () => {
    const result = await delivered(recordsOf(["a", "b", "c", "d"]), failing("c"), { bisectOnError: true });

    expect(result.offered).toEqual(["abcd", "ab", "cd", "c", "c", "c", "d"]);
    expect(result).toMatchObject({ dead: ["c"], checkpoint: "d" });
  });
});

describe("a batch of which a part fails", () => {
  it("is offered again from the lowest failure on, successes behind it included", async () => {
    let healed = false;
    const result = await delivered(recordsOf(["a", "b", "c", "d"]), async (event) => {
      if (healed) return { batchItemFailures: [] };
      healed = true;
      return reporting("b", "d")(event);
    });

    expect(result).toMatchObject({ offered: ["abcd", "bcd"], dead: [], checkpoint: "d" });
  });

  it("has what came before the failure behind it when the rest is given up", async () => {
    const result = await delivered(recordsOf(["a", "b", "c"]), reporting("b"));

    expect(result).toMatchObject({ offered: ["abc", "bc", "bc"], dead: ["b-c"], checkpoint: "c" });
  });

  it("with splitting loses only the poisonous record", async () => {
    const result = await delivered(recordsOf(["a", "b", "c", "d", "e"]), reporting("b", "d"), { bisectOnError: true });

    expect(result).toMatchObject({ dead: ["b", "d"], checkpoint: "e" });
  });

  it.each([
    ["an empty identifier", { batchItemFailures: [{ itemIdentifier: "" }] }],
    ["no identifier", { batchItemFailures: [{ itemIdentifier: null }] }],
    ["another member's name", { batchItemFailures: [{ identifier: "b" }] }],
    [
      "an unknown identifier beside a known one",
      { batchItemFailures: [{ itemIdentifier: "b" }, { itemIdentifier: "z" }] },
    ],
    ["no list", { batchItemFailures: "b" }],
    ["no object", "b"],
  ])("fails wholly when the answer has %s", async (_, answer) => {
    const result = await delivered(recordsOf(["a", "b"]), async () => answer as never, { retryAttempts: 1 });

    expect(result).toMatchObject({ offered: ["ab", "ab"], dead: ["a-b"] });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["an empty list", { batchItemFailures: [] }],
    ["no list of failures", { batchItemFailures: null }],
  ])("succeeds when the answer is %s", async (_, answer) => {
    const result = await delivered(recordsOf(["a", "b"]), async () => answer as never);

    expect(result).toMatchObject({ offered: ["ab"], dead: [], checkpoint: "b" });
  });
});

describe("records that are too old", () => {
  it("are given up without being offered", async () => {
    const records = [...recordsOf(["a", "b"], 61), ...recordsOf(["c"], 60)];

    const result = await delivered(records, async () => undefined, { maxRecordAgeSeconds: 60 });

    expect(result).toMatchObject({ offered: ["c"], dead: ["a-b"], checkpoint: "c" });
    expect(result.letters[0]?.requestContext.condition).toBe("RecordAgeExceeded");
  });

  it("end the retries of a batch without limit", async () => {
    const result = await delivered(
      recordsOf(["a"]),
      failing("a"),
      { retryAttempts: -1, maxRecordAgeSeconds: 60 },
      async () => {
        clock.forward(25_000);
        return true;
      },
    );

    expect(result).toMatchObject({ offered: ["a", "a", "a"], dead: ["a"] });
  });
});

describe("whatever fails", () => {
  it("offers every record, in order, and either handles it or gives it up", async () => {
    const names = "abcdefgh".split("");
    const settings = fc.record({ retryAttempts: fc.integer({ min: 0, max: 3 }), bisectOnError: fc.boolean() });
    const poison = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 });

    await fc.assert(
      fc.asyncProperty(settings, poison, fc.boolean(), async (chosen, poisonous, reports) => {
        const handled = new Set<string>();
        const result = await delivered(
          recordsOf(names),
          async (event) => {
            const failed = [...namesIn(event)].filter((name) => poisonous.includes(name));
            if (failed.length > 0 && !reports) throw new Error("Poison");
            for (const name of namesIn(event)) if (!failed.includes(name)) handled.add(name);
            return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
          },
          chosen,
        );
        const given = new Set(result.letters.flatMap(({ keys }) => keys));

        expect(names.filter((name) => !handled.has(name) && !given.has(name))).toEqual([]);
        expect(poisonous.filter((name) => !given.has(name))).toEqual([]);
        if (chosen.bisectOnError) expect([...given].sort()).toEqual([...poisonous].sort());
        expect(result.offered.every((batch) => [...batch].sort().join("") === batch)).toBe(true);
        expect(result.checkpoint).toBe("h");
      }),
    );
  });

  it("keeps its place when everything stops in the middle of retrying", async () => {
    const result = await delivered(recordsOf(["a", "b"]), reporting("b"), {}, async () => false);

    expect(result).toMatchObject({ offered: ["ab"], dead: [], checkpoint: "a" });
  });
});
