import { describe, expect, it } from "vitest";
import { type Operation, openCommitQueue } from "#infra/local/dynamodb/storage/commit-queue.ts";

const put = (key: string, value: string): Operation => ({ type: "put", key, value });

/** An engine whose batches land, or fail, when the test says so. */
const heldEngine = () => {
  const batches: { operations: readonly Operation[]; land(): void; fail(): void }[] = [];
  const queue = openCommitQueue(
    (operations) =>
      new Promise((resolve, reject) => {
        batches.push({ operations, land: resolve, fail: () => reject(new Error("The disk is full")) });
      }),
  );
  return { queue, batches };
};
const settled = async (promise: Promise<unknown>) => {
  const state = { value: "waiting" };
  promise.then(
    () => (state.value = "done"),
    (error) => (state.value = error.message),
  );
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return state;
};

describe("the commit queue", () => {
  it("tells nobody of success before their batch has landed", async () => {
    const { queue, batches } = heldEngine();

    const commit = queue.commit([put("a", "1")]);
    const before = (await settled(commit)).value;
    batches[0]?.land();
    const after = (await settled(commit)).value;

    expect([before, after]).toEqual(["waiting", "done"]);
  });

  it("gathers what is decided meanwhile in one following batch", async () => {
    const { queue, batches } = heldEngine();

    const commits = ["a", "b", "c"].map((key) => queue.commit([put(key, "1"), put(`${key}-index`, "1")]));
    batches[0]?.land();
    await commits[0];
    batches[1]?.land();
    await Promise.all(commits);

    expect(batches.map(({ operations }) => operations.map(({ key }) => key))).toEqual([
      ["a", "a-index"],
      ["b", "b-index", "c", "c-index"],
    ]);
  });

  it("shows the newest value while it is on its way, and none once it has landed", async () => {
    const { queue, batches } = heldEngine();

    const first = queue.commit([put("a", "1"), put("b", "1")]);
    const second = queue.commit([put("a", "2"), { type: "del", key: "b" }]);
    const both = [queue.onItsWay("a")?.text, queue.onItsWay("b")];
    batches[0]?.land();
    await first;
    const later = [queue.onItsWay("a")?.text, queue.onItsWay("b") !== undefined];
    batches[1]?.land();
    await second;

    expect(both).toEqual(["2", expect.objectContaining({ text: undefined })]);
    expect(later).toEqual(["2", true]);
    expect([queue.onItsWay("a"), queue.onItsWay("b")]).toEqual([undefined, undefined]);
  });

  it("fails everybody who may have built on a batch that failed, forgets it, and goes on", async () => {
    const { queue, batches } = heldEngine();

    const first = queue.commit([put("a", "1")]);
    const built = queue.commit([put("b", "from a")]);
    batches[0]?.fail();
    const states = [(await settled(first)).value, (await settled(built)).value];
    const forgotten = [queue.onItsWay("a"), queue.onItsWay("b")];
    const next = queue.commit([put("c", "1")]);
    batches[1]?.land();

    expect(states).toEqual(["The disk is full", "The disk is full"]);
    expect(forgotten).toEqual([undefined, undefined]);
    await expect(next).resolves.toBeUndefined();
    expect(batches.length).toBe(2);
  });

  it("lets a commit of nothing wait for everything before it", async () => {
    const { queue, batches } = heldEngine();

    const write = queue.commit([put("a", "1")]);
    const nothing = queue.commit([]);
    const before = (await settled(nothing)).value;
    batches[0]?.land();
    await write;

    expect(before).toBe("waiting");
    await expect(nothing).resolves.toBeUndefined();
  });
});
