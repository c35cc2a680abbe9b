import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commit, commitDraft, follow } from "#functions/store/commit.ts";
import { entryOf } from "#functions/store/entry-of.ts";
import { newId } from "#functions/store/new-id.ts";
import type { Store } from "#functions/store/table.ts";
import { Unavailable } from "#functions/store/trouble.ts";
import { change, check, create, overwriteOlder, remove, replace } from "#functions/store/write.ts";
import { startWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const key = (name: string) => ({ pk: `thing#${name}`, sk: "thing" });
const entry = () => {
  const roundId = newId(world.ports, "round");
  return entryOf(world.ports, world.now(), undefined, { fact: "round-drafted", about: { roundId }, facts: {} });
};
const stored = async (text: string) => (await world.dump()).filter((item) => item.includes(text));

/** The same tables, with trouble on the way: before the database is asked, or after it has answered. */
const troubled = (trouble: (attempt: number) => { readonly before?: Error; readonly after?: Error }): Store => {
  let attempt = 0;
  const { client, nameOf } = world.ports.tables;
  const send = async (command: Parameters<typeof client.send>[0]) => {
    attempt += 1;
    const { before, after } = trouble(attempt);
    if (before !== undefined) throw before;
    const answer = await client.send(command);
    if (after !== undefined) throw after;
    return answer;
  };
  return { random: world.ports.random, tables: { nameOf, client: { send } as unknown as typeof client } };
};
const conflict = () =>
  new TransactionCanceledException({
    message: "conflict",
    $metadata: {},
    CancellationReasons: [{ Code: "None" }, { Code: "TransactionConflict" }],
  });
const connectionLost = () => Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });

describe("a change", () => {
  it("is stored together with its journal entry", async () => {
    const happened = entry();

    const committed = await commit(world.ports, happened, create("planning", key("first"), { version: 0 }));

    expect(committed.ok).toBe(true);
    expect(await stored("thing#first")).toHaveLength(1);
    expect(await stored(happened.entryId)).toHaveLength(1);
  });

  it("leaves no entry behind when its condition does not hold, and says what is there now", async () => {
    await commit(world.ports, entry(), create("planning", key("second"), { version: 3, name: "theirs" }));
    const happened = entry();

    const committed = await commit(
      world.ports,
      happened,
      create("planning", key("beside"), { version: 0 }),
      replace("planning", key("second"), { version: 3, name: "ours" }, { version: 2 }),
    );

    expect(committed).toMatchObject({
      ok: false,
      refusal: { code: "changed-meanwhile", facts: { version: 3 } },
      found: [undefined, { version: 3, name: "theirs" }, undefined],
    });
    expect(await stored(happened.entryId)).toEqual([]);
    expect(await stored("thing#beside")).toEqual([]);
  });

  it("cannot be made without an entry", () => {
    const write = create("planning", key("never"), {});

    // @ts-expect-error the entry is the first argument, and compulsory
    const untraced = () => commit(world.ports, write);

    expect(untraced).toBeTypeOf("function");
  });

  it("changes, checks and removes under conditions of any attribute", async () => {
    await follow(world.ports, create("planning", key("third"), { version: 1, locked: false }));

    const locked = await follow(
      world.ports,
      change("planning", key("third"), { locked: true }, { version: 1, locked: false }),
    );
    const late = await follow(
      world.ports,
      change("planning", key("third"), { version: 2 }, { version: 1, locked: false }),
    );
    const checked = await follow(
      world.ports,
      check("planning", key("third"), { locked: true }),
      create("planning", key("fourth"), {}),
    );
    const gone = await follow(world.ports, remove("planning", key("third"), { locked: true }));

    expect([locked.ok, late.ok, checked.ok, gone.ok]).toEqual([true, false, true, true]);
    expect(await stored("thing#third")).toEqual([]);
  });
});

describe("a draft save", () => {
  it("is refused as a whole where its history already has that version", async () => {
    const history = create("answers", { pk: "response#x", sk: "history#1" }, { version: 1 });
    await commitDraft(world.ports, history, create("answers", { pk: "response#x", sk: "head" }, { version: 1 }));

    const again = await commitDraft(world.ports, history, create("answers", { pk: "response#x", sk: "more" }, {}));

    expect(again).toMatchObject({ ok: false, found: [{ version: 1 }, undefined] });
    expect(await stored('"sk":"more"')).toEqual([]);
  });
});

describe("a follower", () => {
  it("never puts older news over newer", async () => {
    const news = (version: number) =>
      follow(world.ports, overwriteOlder("planning", key("news"), { version }, "version"));

    const outcomes = [await news(2), await news(1), await news(2), await news(3)].map(({ ok }) => ok);

    expect(outcomes).toEqual([true, false, false, true]);
    expect(await stored("thing#news")).toEqual([expect.stringContaining('"version":3')]);
  });
});

describe("trouble on the way", () => {
  it("is tried again while others are busy with the same items", async () => {
    const store = troubled((attempt) => (attempt < 4 ? { before: conflict() } : {}));

    const committed = await commit(store, entry(), create("planning", key("busy"), {}));

    expect(committed.ok).toBe(true);
    expect(await stored("thing#busy")).toHaveLength(1);
  });

  it("ends after six tries with a word that says to come back later", async () => {
    const store = troubled(() => ({ before: conflict() }));

    const committed = commit(store, entry(), create("planning", key("stuck"), {}));

    await expect(committed).rejects.toBeInstanceOf(Unavailable);
    expect(await stored("thing#stuck")).toEqual([]);
  });

  it("does not write twice when only the acknowledgement was lost", async () => {
    const store = troubled((attempt) => (attempt === 1 ? { after: connectionLost() } : {}));
    const happened = entry();

    const committed = await commit(store, happened, create("planning", key("lost"), { version: 0 }));

    expect(committed.ok).toBe(true);
    expect(await stored(happened.entryId)).toHaveLength(1);
  });
});
