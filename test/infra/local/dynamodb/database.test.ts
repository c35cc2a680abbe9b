import { describe, expect, it } from "vitest";
import { databaseOn } from "#infra/local/dynamodb/database.ts";
import { openCommitQueue } from "#infra/local/dynamodb/storage/commit-queue.ts";
import type { Storage } from "#infra/local/dynamodb/storage/storage.ts";

/** A database whose batches land when the test says so. */
const held = () => {
  const landings: (() => void)[] = [];
  const queue = openCommitQueue(() => new Promise((resolve) => landings.push(resolve)));
  const storage: Storage = {
    newest: (key) => queue.onItsWay(key)?.text,
    landed: () => undefined,
    entries: async function* () {},
    glimpse: () => ({ read: () => undefined, close: async () => undefined }),
    commit: queue.commit,
    close: async () => undefined,
  };
  return { database: databaseOn(storage, Date.now), land: () => landings.shift()?.() };
};
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe("a unit of work", () => {
  it("that is refused is told so only once what it rests on has landed", async () => {
    const { database, land } = held();
    const told: string[] = [];

    const write = database.write((draft) => draft.write("gate", "closed")).then(() => told.push("written"));
    const refusal = database
      .write((draft) => {
        throw new Error(`refused, for the gate is ${draft.read("gate")}`);
      })
      .catch((error) => told.push(error.message));
    await turns();
    const early = [...told];
    land();
    await Promise.all([write, refusal]);

    expect(early).toEqual([]);
    expect(told).toEqual(["written", "refused, for the gate is closed"]);
  });

  it("waits while another has the database to itself, and that one waits for what came before", async () => {
    const { database, land } = held();
    const told: string[] = [];

    const before = database.write((draft) => draft.write("a", 1)).then(() => told.push("before"));
    const alone = database.alone(async (write) => {
      told.push("alone begins");
      await write((draft) => draft.write("b", 1));
      told.push("alone ends");
    });
    const after = database.write(() => told.push("after"));
    await turns();
    const early = [...told];
    land();
    await turns();
    land();
    await Promise.all([before, alone, after]);

    expect(early).toEqual([]);
    expect(told.filter((event) => event !== "before")).toEqual(["alone begins", "alone ends", "after"]);
  });

  it("goes on after one that had the database to itself has failed", async () => {
    const { database } = held();

    const failed = database.alone(async () => {
      throw new Error("No such table");
    });

    await expect(failed).rejects.toThrow("No such table");
    await expect(database.write(() => "done")).resolves.toBe("done");
  });
});
