import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import type { AnswerChange, SaveMark } from "#shared/responses/response.ts";
import { startDeviceOutbox } from "#web/responses/saving/device-outbox.ts";
import type { DeviceShelf, Sealed } from "#web/responses/saving/device-shelf.ts";
import { emptyOutbox } from "#web/responses/saving/outbox.ts";
import { createSaver } from "#web/responses/saving/saver.ts";
import { type Sealing, sealingWith } from "#web/responses/saving/sealing.ts";

const keyOf = (fill: number): string => Buffer.alloc(32, fill).toString("base64url");
const whose = "per_ada rsp_one";
const day = 24 * 60 * 60 * 1000;

type Locks = Pick<LockManager, "request">;
type Lock = (...args: unknown[]) => Promise<unknown>;

/** A browser: one shelf for all its tabs, locks that go free when a tab is gone, and a server that takes every save. */
const browserAt = (now = 0) => {
  const shelf = new Map<string, Sealed>();
  const held = new Map<string, Promise<unknown>>();
  const saves: { mark: SaveMark; changes: readonly AnswerChange[] }[] = [];
  let isOnline = true;
  let named = 0;

  const deviceShelf: DeviceShelf = {
    all: async () => [...shelf],
    read: async (name) => shelf.get(name),
    put: async (name, sealed, away) => {
      if (sealed) shelf.set(name, sealed);
      else shelf.delete(name);
      for (const other of away) shelf.delete(other);
    },
  };
  const locksOf = (gone: Promise<void>): Locks => {
    const request: Lock = async (name, ...rest) => {
      const then = rest.at(-1) as () => Promise<unknown>;
      const before = held.get(String(name)) ?? Promise.resolve();
      const mine = before.then(() => Promise.race([then(), gone]));
      held.set(String(name), mine);
      return mine;
    };
    return { request } as unknown as Locks;
  };
  const tab = (sealing: Sealing, who = whose) => {
    named += 1;
    const page = `page000${named}`;
    const shown = new Map<string, unknown>();
    const saver = createSaver(emptyOutbox(page), [], {
      save: async (mark, changes) => {
        if (!isOnline) return { ok: false, unreached: true };
        saves.push({ mark, changes });
        return { ok: true, value: { version: saves.length, at: "2027-01-14T13:02:00.000Z", conflicts: [] } };
      },
      show: (answers) => {
        for (const { question, value } of answers) shown.set(question, value);
      },
      later: () => () => undefined,
      pauseAfter: () => 1000,
      newClientId: () => `${page}b`,
      me: "Ada",
    });
    let kill = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      kill = resolve;
    });
    startDeviceOutbox({ saver, sealing, shelf: deviceShelf, locks: locksOf(gone), now: () => now }, who, page);
    return { saver, shown, kill };
  };
  return {
    ...{ shelf, saves, tab },
    setOnline: (online: boolean) => {
      isOnline = online;
    },
  };
};

describe("what a page could not send", () => {
  it("lies on the device so that nobody reads it without the key, and is gone once it is stored", async () => {
    const browser = browserAt();
    const sealing = await sealingWith(keyOf(1));
    browser.setOnline(false);
    const { saver } = browser.tab(sealing);

    saver.give("sv.message", "Niet voor vreemde ogen", false);
    await expect.poll(() => browser.shelf.size).toBe(1);

    const [[name, sealed] = ["", undefined]] = browser.shelf;
    if (sealed === undefined) throw new Error("nothing was kept");
    expect(Buffer.from(sealed.text).toString("utf8")).not.toContain("vreemde");
    expect(await (await sealingWith(keyOf(2))).open(name, sealed)).toBeUndefined();
    expect(await sealing.open(`${name}b`, sealed)).toBeUndefined();
    expect(await sealing.open(name, sealed)).toContain("vreemde ogen");
    browser.setOnline(true);
    saver.wake();
    await expect.poll(() => browser.shelf.size).toBe(0);
  });

  it("is sent by the next page once, in the order in which it was given, under the mark of the save that was on its way", async () => {
    const browser = browserAt();
    const sealing = await sealingWith(keyOf(1));
    browser.setOnline(false);
    const first = browser.tab(sealing);
    for (let at = 0; at < 10; at += 1) first.saver.give(`q${at}`, at, false);
    await expect.poll(() => browser.shelf.size).toBe(1);

    first.kill();
    browser.setOnline(true);
    const [second, third] = [browser.tab(sealing), browser.tab(sealing)];
    await expect.poll(() => browser.shelf.size).toBe(0);

    const sent = browser.saves.flatMap(({ changes }) => changes.map(({ question, value }) => [question, value]));
    expect(sent).toEqual(Array.from({ length: 10 }, (_, at) => [`q${at}`, at]));
    expect(browser.saves[0]?.mark).toEqual({ clientId: "page0001", sequence: 1 });
    expect([second.shown.size, third.shown.size].sort()).toEqual([0, 10]);
  });

  it("stays with a page that lives, and is taken over at the moment that page is gone", async () => {
    const browser = browserAt();
    const sealing = await sealingWith(keyOf(1));
    browser.setOnline(false);
    const first = browser.tab(sealing);
    first.saver.give("q1", "een", false);
    await expect.poll(() => browser.shelf.size).toBe(1);
    browser.setOnline(true);
    const second = browser.tab(sealing);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(second.shown.size).toBe(0);

    first.kill();

    await expect.poll(() => second.shown.get("q1")).toBe("een");
    await expect.poll(() => browser.saves.length).toBe(1);
  });

  it("of somebody else is left alone, and is thrown away unread when it is sixty days old", async () => {
    const [ada, bo] = await Promise.all([sealingWith(keyOf(1)), sealingWith(keyOf(2))]);
    const browser = browserAt(61 * day);
    const old = await bo.seal("per_bo rsp_one old", "{}", day - 1);
    const young = await bo.seal("per_bo rsp_one young", "{}", day + 1);
    browser.shelf.set("per_bo rsp_one old", old).set("per_bo rsp_one young", young);

    browser.tab(ada);

    await expect.poll(() => [...browser.shelf.keys()]).toEqual(["per_bo rsp_one young"]);
  });
});
