import { appendFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collecting, type FollowedTable, names, openFollowedTable } from "./followed-table.ts";

let journal: FollowedTable;
beforeEach(async () => {
  journal = await openFollowedTable();
});
afterEach(() => journal.close());

describe("a follower that starts again", () => {
  it("goes on after a restart where it was, and still shows its dead letters", async () => {
    const [before, after]: [string[][], string[][]] = [[], []];
    await journal.putAll(["1", "poison", "3"]);
    const first = journal.follow(async (event) => {
      if (names(event).includes("poison")) throw new Error("Cannot digest this");
      before.push(names(event));
    });
    await first.drain();
    await first.stop();
    await journal.put("4");

    const second = journal.follow(collecting(after));
    await second.drain();

    expect(before.flat()).toEqual(["1", "3"]);
    expect(after).toEqual([["4"]]);
    expect(second.deadLetters().map(({ keys }) => keys)).toEqual([["j / poison"]]);
  });

  it("is handed again what was under way when it was stopped", async () => {
    const [before, after]: [string[][], string[][]] = [[], []];
    await journal.putAll(["1", "2", "3"]);
    const first = journal.follow(
      async (event) => {
        before.push(names(event));
        const failed = event.Records.find(({ dynamodb }) => dynamodb?.Keys?.sk?.S === "2");
        return { batchItemFailures: failed ? [{ itemIdentifier: failed.dynamodb?.SequenceNumber ?? "" }] : [] };
      },
      { retryAttempts: -1, bisectOnError: false, pollMilliseconds: 60_000 },
    );
    const drained = first.drain().then(
      () => "drained",
      (error) => error.message,
    );
    while (before.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await first.stop();

    await journal.follow(collecting(after)).drain();

    expect(before).toEqual([["1", "2", "3"]]);
    expect(await drained).toBe("follower was stopped before the stream was drained");
    expect(after).toEqual([["2", "3"]]);
  });

  it("keeps its own place beside other followers of the same stream", async () => {
    const [quick, slow]: [string[][], string[][]] = [[], []];
    await journal.putAll(["1", "2"]);

    const first = journal.follow(collecting(quick), {}, "mails");
    await first.drain();
    await first.stop();
    await journal.put("3");
    await journal.follow(collecting(slow), {}, "account").drain();
    await journal.follow(collecting(quick), {}, "mails").drain();

    expect(quick.flat()).toEqual(["1", "2", "3"]);
    expect(slow.flat()).toEqual(["1", "2", "3"]);
  });

  it("starts from the beginning when its checkpoint cannot be read, and skips half a dead letter", async () => {
    const seen: string[][] = [];
    await journal.put("1");
    const first = journal.follow(async () => {
      throw new Error("Cannot digest this");
    });
    await first.drain();
    await first.stop();
    writeFileSync(`${journal.folder}/follower/checkpoint.json`, "{");
    appendFileSync(`${journal.folder}/follower/dead-letters.jsonl`, '{"version":"1.');

    const second = journal.follow(async (event) => {
      seen.push(names(event));
      throw new Error("Still cannot");
    });
    await second.drain();

    expect(seen.flat()).toContain("1");
    expect(second.deadLetters().map(({ lastError }) => lastError)).toEqual(["Cannot digest this", "Still cannot"]);
  });

  it("goes on after its checkpoint has been trimmed and its iterator has expired", async () => {
    const seen: string[][] = [];
    await journal.put("1");
    const poller = journal.follow(collecting(seen));
    await poller.drain();

    journal.db.clock.forward(25 * 60 * 60 * 1000);
    await journal.db.sweep();
    await journal.put("2");
    await poller.drain();

    expect(seen.flat()).toEqual(["1", "2"]);
    expect(journal.reports).toEqual([]);
  });
});
