import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AnswerChange, SaveMark } from "#shared/responses/response.ts";
import { emptyOutbox } from "#web/responses/saving/outbox.ts";
import type { Shown } from "#web/responses/saving/outbox-merge.ts";
import { createSaver } from "#web/responses/saving/saver.ts";
import type { SaverPorts } from "#web/responses/saving/saver-ports.ts";

const at = "2027-01-14T13:02:00.000Z";
type Reply = Awaited<ReturnType<SaverPorts["save"]>>;
const unreached: Reply = { ok: false, unreached: true };
const signedOut: Reply = { ok: false, refusal: { code: "not-signed-in", facts: {} } };

/** A saver in a world where time stands still until told, and the server answers what the test says. */
const atWork = (...answers: Reply[]) => {
  const saves: { mark: SaveMark; changes: readonly AnswerChange[] }[] = [];
  const shown: Shown[] = [];
  const saver = createSaver(emptyOutbox("tab00001"), [], {
    save: async (mark, changes) => {
      saves.push({ mark, changes });
      return answers[saves.length - 1] ?? { ok: true, value: { version: saves.length + 1, at, conflicts: [] } };
    },
    show: (stored) => shown.push(...stored),
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    pauseAfter: (failures) => 1000 * 2 ** (failures - 1),
    newClientId: () => "tab00002",
    me: "Sanne de Groot",
  });
  return { saver, saves, shown };
};

describe("a saver", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("sends what is picked at once, and what is typed 600 ms after the last keystroke", async () => {
    const { saver, saves } = atWork();

    saver.give("sv.scope", { choices: ["tech"] }, false);
    await vi.advanceTimersByTimeAsync(0);
    expect(saves).toHaveLength(1);

    for (const text of ["E", "Ee", "Een"]) {
      saver.give("sv.message", text, true);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(saves).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);

    expect(saves[1]?.changes).toEqual([{ question: "sv.message", value: "Een", seen: 0 }]);
  });

  test("sends what is typed as soon as the field is left", async () => {
    const { saver, saves } = atWork();

    saver.at("sv.message");
    saver.give("sv.message", "Klaar", true);
    saver.at(undefined);
    await vi.advanceTimersByTimeAsync(0);

    expect(saves).toHaveLength(1);
  });

  test("tries the same save again, waiting longer each time", async () => {
    const { saver, saves } = atWork(unreached, unreached);

    saver.give("sv.jobs", 3, false);
    await vi.advanceTimersByTimeAsync(999);
    expect(saver.view().saving).toEqual({ is: "no-connection" });
    await vi.advanceTimersByTimeAsync(1 + 1999);
    expect(saves).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);

    expect(new Set(saves.map(({ mark }) => JSON.stringify(mark))).size).toBe(1);
    expect(saver.view().saving).toEqual({ is: "saved", at });
  });

  test("is not hurried by typing while it waits for the connection", async () => {
    const { saver, saves } = atWork(unreached, unreached, unreached);

    saver.give("sv.jobs", 3, false);
    await vi.advanceTimersByTimeAsync(100);
    saver.give("sv.message", "verder", true);
    await vi.advanceTimersByTimeAsync(700);

    expect(saves).toHaveLength(1);
  });

  test("goes on at once when woken, with what was given meanwhile in the next save", async () => {
    const { saver, saves } = atWork(signedOut);

    saver.give("sv.jobs", 3, false);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.view().saving).toEqual({ is: "signed-out" });
    saver.give("sv.message", "later", true);
    saver.wake();
    await vi.advanceTimersByTimeAsync(0);

    expect(saves[1]?.changes.map(({ question }) => question)).toEqual(["sv.jobs", "sv.message"]);
    expect(saver.holdsUnsaved()).toBe(false);
  });

  test("takes a new mark when the same save keeps colliding with others", async () => {
    const crowded: Reply = { ok: false, refusal: { code: "changed-meanwhile", facts: {} } };
    const { saver, saves } = atWork(crowded, crowded, crowded, crowded, crowded, crowded);

    saver.give("sv.jobs", 3, false);
    await vi.advanceTimersByTimeAsync(120_000);

    expect(saves.map(({ mark }) => mark.clientId)).toEqual([...Array(6).fill("tab00001"), "tab00002"]);
    expect(saver.view().saving).toEqual({ is: "saved", at });
  });

  test("says who stored an answer last, and counts what it showed", () => {
    const { saver, shown } = atWork();

    const count = saver.takeIn([{ question: "sv.jobs", value: 40, since: 5, at, by: "Noor Blom" }]);

    expect(count).toBe(1);
    expect(shown.map(({ value }) => value)).toEqual([40]);
    expect(saver.view().traces.get("sv.jobs")).toEqual({ at, by: "Noor Blom" });
  });
});
