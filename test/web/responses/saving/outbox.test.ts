import { describe, expect, test } from "vitest";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { adopted } from "#web/responses/saving/adopted.ts";
import { emptyOutbox, given, givenUnfit, holdsUnsaved, takeOff } from "#web/responses/saving/outbox.ts";
import { type Kept, keptIn, keptOf } from "#web/responses/saving/outbox-kept.ts";
import { chosen, merged, settled } from "#web/responses/saving/outbox-merge.ts";
import { arrived, failed, refused, resumed } from "#web/responses/saving/outbox-outcome.ts";

const stored = (question: string, value: unknown, since: number, by = "Noor Blom"): StoredAnswer => ({
  question,
  value,
  since,
  at: "2027-01-14T13:02:00.000Z",
  by,
});
const fresh = emptyOutbox("tab00001", [stored("sv.scope", "a", 3)]);
const left = (box: Parameters<typeof keptOf>[0]): Kept => keptIn(keptOf(box) ?? "") as Kept;
const reply = (version: number, conflicts: readonly { theirs: StoredAnswer }[] = []) => ({
  version,
  at: "2027-01-14T13:02:05.000Z",
  conflicts,
});

describe("a save", () => {
  test("takes the newest answer of each question and says which version was seen", () => {
    const box = takeOff(given(given(given(fresh, "sv.scope", "b"), "sv.jobs", 12), "sv.scope", "c"));

    expect(box.underWay?.changes).toEqual([
      { question: "sv.scope", value: "c", seen: 3 },
      { question: "sv.jobs", value: 12, seen: 0 },
    ]);
    expect(box.waiting.size).toBe(0);
  });

  test("is the only one: what is given meanwhile waits", () => {
    const box = takeOff(given(takeOff(given(fresh, "sv.scope", "b")), "sv.scope", "c"));

    expect(box.underWay?.mark.sequence).toBe(1);
    expect(box.waiting.get("sv.scope")).toBe("c");
  });

  test("keeps its mark when its reply is lost", () => {
    const leaving = takeOff(given(fresh, "sv.scope", "b"));

    const again = takeOff(failed(failed(leaving)));

    expect(again.underWay).toEqual({ ...leaving.underWay, failures: 2 });
  });

  test("carries at most forty answers; the others leave next", () => {
    const many = Array.from({ length: 41 }, (_, at) => `q${at}`).reduce((box, id) => given(box, id, id), fresh);

    const box = takeOff(many);

    expect(box.underWay?.changes).toHaveLength(40);
    expect([...box.waiting.keys()]).toEqual(["q40"]);
  });

  test("carries one long text at a time", () => {
    const box = takeOff(given(given(fresh, "q1", "x".repeat(50_000)), "q2", "y".repeat(50_000)));

    expect(box.underWay?.changes.map((change) => change.question)).toEqual(["q1"]);
    expect([...box.waiting.keys()]).toEqual(["q2"]);
  });

  test("leaves later answers resting on the version it made", () => {
    const box = given(takeOff(given(fresh, "sv.scope", "b")), "sv.scope", "c");

    const next = takeOff(arrived(box, reply(7)));

    expect(next.underWay?.changes).toEqual([{ question: "sv.scope", value: "c", seen: 7 }]);
  });
});

describe("a refused save", () => {
  const leaving = takeOff(given(given(fresh, "sv.scope", "b"), "sv.jobs", -1));

  test("sets the unfit answer apart and sends the others again", () => {
    const box = takeOff(refused(leaving, "answer-unfit", "sv.jobs", "tab00002"));

    expect(box.unfit.get("sv.jobs")).toBe(-1);
    expect(box.underWay).toMatchObject({ mark: { sequence: 2 }, changes: [{ question: "sv.scope" }] });
    expect(holdsUnsaved(box)).toBe(true);
  });

  test("that was too large is sent one answer at a time", () => {
    const box = takeOff(refused(leaving, "too-large", undefined, "tab00002"));

    expect(box.underWay?.changes).toHaveLength(1);
    expect(box.waiting.size).toBe(1);
  });

  test("keeps everything when nobody is signed in, and continues afterwards", () => {
    const box = refused(leaving, "not-signed-in", undefined, "tab00002");

    expect(takeOff(box).underWay).toBeUndefined();
    expect(takeOff(resumed(box)).underWay?.changes).toHaveLength(2);
  });

  test("does not undo what was given after it left", () => {
    const box = refused(given(leaving, "sv.scope", "newer"), "agreement-not-accepted", undefined, "tab00002");

    expect(box.waiting.get("sv.scope")).toBe("newer");
    expect(box.waiting.get("sv.jobs")).toBe(-1);
  });

  test("goes on under a new name when the server knows the mark with other answers", () => {
    const box = takeOff(refused(leaving, "save-repeated-differently", undefined, "tab00002"));

    expect(box.underWay?.mark).toEqual({ clientId: "tab00002", sequence: 1 });
  });
});

describe("an answer that cannot be one", () => {
  test("is not sent, and neither is what stood there a moment ago", () => {
    const box = givenUnfit(given(fresh, "sv.jobs", 12), "sv.jobs", "12 of 13");

    expect(takeOff(box).underWay).toBeUndefined();
    expect(holdsUnsaved(box)).toBe(true);
  });

  test("leaves once it is mended", () => {
    const box = takeOff(given(givenUnfit(fresh, "sv.jobs", "12 of 13"), "sv.jobs", 13));

    expect(box.underWay?.changes).toEqual([{ question: "sv.jobs", value: 13, seen: 0 }]);
    expect(box.unfit.size).toBe(0);
  });
});

describe("a colleague's change", () => {
  test("is shown where we have nothing of our own", () => {
    const { box, show } = merged(fresh, [stored("sv.jobs", 40, 5)], undefined);

    expect(show.map((answer) => answer.value)).toEqual([40]);
    expect(box.bases.get("sv.jobs")).toBe(5);
  });

  test("waits while the person is at that question, and is shown on leaving it", () => {
    const waiting = merged(fresh, [stored("sv.scope", "z", 5)], "sv.scope");
    expect(waiting.show).toEqual([]);

    const { show } = settled(waiting.box, undefined);

    expect(show.map((answer) => answer.value)).toEqual(["z"]);
  });

  test("that is an echo of our own save changes nothing", () => {
    const box = arrived(takeOff(given(fresh, "sv.scope", "b")), reply(4));

    expect(merged(box, [stored("sv.scope", "b", 4)], undefined)).toEqual({ box, show: [] });
  });

  test("at the same question gives both texts and a choice", () => {
    const box = arrived(
      takeOff(given(fresh, "sv.scope", "ours")),
      reply(6, [{ theirs: stored("sv.scope", "theirs", 5) }]),
    );

    expect(box.conflicts.get("sv.scope")).toMatchObject({ theirs: { value: "theirs" }, ours: "ours" });
    expect(chosen(box, "sv.scope", "theirs").show.map((answer) => answer.value)).toEqual(["theirs"]);
    expect(takeOff(chosen(box, "sv.scope", "ours").box).underWay?.changes).toEqual([
      { question: "sv.scope", value: "ours", seen: 5 },
    ]);
  });

  test("that says what we say is no conflict", () => {
    const box = arrived(
      takeOff(given(fresh, "sv.trends", { ai: 4, zzp: 2 })),
      reply(6, [{ theirs: stored("sv.trends", { zzp: 2, ai: 4 }, 5) }]),
    );

    expect(box.conflicts.size).toBe(0);
    expect(box.bases.get("sv.trends")).toBe(5);
  });

  test("keeps what is typed while the choice is open", () => {
    const open = arrived(
      takeOff(given(fresh, "sv.scope", "ours")),
      reply(6, [{ theirs: stored("sv.scope", "theirs", 5) }]),
    );

    const box = given(open, "sv.scope", "ours, better");

    expect(takeOff(box).underWay).toBeUndefined();
    expect(box.conflicts.get("sv.scope")?.ours).toBe("ours, better");
  });
});

describe("a reload", () => {
  test("keeps what waits, what is under way with its mark, and what was seen", () => {
    const box = given(takeOff(given(fresh, "sv.jobs", 12)), "sv.scope", "b");
    const later = emptyOutbox("tab00009", [stored("sv.scope", "colleague", 8)]);

    const { box: after = later, show } = adopted(later, left(box), undefined) ?? {};

    expect(after.underWay?.mark).toEqual({ clientId: "tab00001", sequence: 1 });
    expect(show).toEqual([
      { question: "sv.jobs", value: 12 },
      { question: "sv.scope", value: "b" },
    ]);
    expect(takeOff(arrived(after, reply(9))).underWay).toMatchObject({
      mark: { clientId: "tab00009", sequence: 1 },
      changes: [{ question: "sv.scope", value: "b", seen: 3 }],
    });
  });

  test("keeps what cannot be stored as it is, and a choice that was still open", () => {
    const box = givenUnfit(fresh, "sv.jobs", "veel");
    const theirs = stored("sv.scope", "z", 4);
    const torn = arrived(takeOff(given(box, "sv.scope", "b")), reply(4, [{ theirs }]));

    const after = adopted(emptyOutbox("tab00009", [theirs]), left(torn), undefined)?.box;

    expect(after?.unfit).toEqual(new Map([["sv.jobs", "veel"]]));
    expect(after?.conflicts).toEqual(new Map([["sv.scope", { theirs, ours: "b" }]]));
    expect(after && takeOff(after).underWay).toBeUndefined();
  });

  test("is taken over by no page that is at the same question itself, or has a save under way too", () => {
    const gone = left(given(takeOff(given(fresh, "sv.jobs", 12)), "sv.scope", "b"));

    expect(adopted(fresh, gone, "sv.scope")).toBeUndefined();
    expect(adopted(given(fresh, "sv.jobs", 13), gone, undefined)).toBeUndefined();
    expect(adopted(takeOff(given(fresh, "sv.message", "x")), gone, undefined)).toBeUndefined();
    expect(adopted(given(fresh, "sv.message", "x"), gone, "sv.message")).toBeDefined();
  });

  test("keeps nothing when everything is stored", () => {
    expect(keptOf(arrived(takeOff(given(fresh, "sv.jobs", 12)), reply(4)))).toBeUndefined();
  });

  test("does not trust what is not ours", () => {
    for (const text of ["", "{", "[]", '{"waiting":[["__proto__",1]]}']) expect(keptIn(text)).toBeUndefined();
  });
});
