import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AnswerChange, SaveMark, StoredAnswer } from "#shared/responses/response.ts";
import { adopted } from "#web/responses/saving/adopted.ts";
import { emptyOutbox, given, holdsUnsaved, type Outbox, takeOff } from "#web/responses/saving/outbox.ts";
import { keptIn, keptOf } from "#web/responses/saving/outbox-kept.ts";
import { chosen, type Merged, merged, settled } from "#web/responses/saving/outbox-merge.ts";
import { arrived, failed } from "#web/responses/saving/outbox-outcome.ts";
import { same } from "#web/responses/saving/same.ts";

const at = "2027-01-14T13:02:00.000Z";

type Acknowledged = { version: number; at: string; conflicts: { theirs: StoredAnswer; ours: unknown }[] };

/** What the server promises about saves, in its smallest form: a repeated mark gets the very same acknowledgement. */
class Server {
  version = 0;
  readonly answers = new Map<string, StoredAnswer>();
  readonly acknowledged = new Map<string, Acknowledged>();
  readonly history: { mark: SaveMark; changes: AnswerChange[] }[] = [];

  save(mark: SaveMark, changes: readonly AnswerChange[], by: string): Acknowledged {
    const key = `${mark.clientId} ${mark.sequence}`;
    const earlier = this.acknowledged.get(key);
    if (earlier) return earlier;

    this.version += 1;
    const accepted: AnswerChange[] = [];
    const conflicts: Acknowledged["conflicts"] = [];
    for (const change of changes) {
      const theirs = this.answers.get(change.question);
      if (theirs && same(theirs.value, change.value)) continue;
      if (theirs && theirs.since > change.seen) conflicts.push({ theirs, ours: change.value });
      else accepted.push(change);
    }
    for (const { question, value } of accepted) {
      this.answers.set(question, { question, value, since: this.version, at, by });
    }
    this.history.push({ mark, changes: accepted });
    const acknowledgement = { version: this.version, at, conflicts };
    this.acknowledged.set(key, acknowledgement);
    return acknowledgement;
  }
}

/** One tab: its outbox, what its fields show, and which answers its person knowingly gave up. */
class Tab {
  readonly name: string;
  readonly server: Server;
  box: Outbox;
  readonly shows = new Map<string, unknown>();
  readonly intended = new Map<string, unknown>();
  editing: string | undefined;
  pages = 1;

  constructor(name: string, server: Server) {
    this.name = name;
    this.server = server;
    this.box = emptyOutbox(`${name}00000001`);
  }
  take({ box, show }: Merged) {
    this.box = box;
    for (const answer of show) this.shows.set(answer.question, answer.value);
  }
  give(question: string, value: unknown) {
    this.editing = question;
    this.box = given(this.box, question, value);
    this.shows.set(question, value);
    this.intended.set(question, value);
  }
  send(journey: "arrives" | "lost-before" | "lost-after" | "twice") {
    this.box = takeOff(this.box);
    const { underWay } = this.box;
    if (!underWay) return;
    const save = () => this.server.save(underWay.mark, underWay.changes, this.name);
    if (journey === "lost-before") this.box = failed(this.box);
    else if (journey === "lost-after") {
      save();
      this.box = failed(this.box);
    } else {
      if (journey === "twice") save();
      this.box = arrived(this.box, save());
    }
    this.take(settled(this.box, this.editing));
  }
  poll() {
    this.take(merged(this.box, [...this.server.answers.values()], this.editing));
  }
  leave() {
    this.editing = undefined;
    this.take(settled(this.box, undefined));
  }
  reload() {
    this.pages += 1;
    this.editing = undefined;
    const stored = [...this.server.answers.values()];
    const left = keptIn(keptOf(this.box) ?? "");
    const box = emptyOutbox(`${this.name}0000000${this.pages}`, stored);
    this.shows.clear();
    for (const answer of stored) this.shows.set(answer.question, answer.value);
    this.take(merged(box, stored, undefined));
    const taken = left && adopted(this.box, left, undefined);
    if (taken) this.take(taken);
  }
  choose(side: "theirs" | "ours") {
    const [question] = this.box.conflicts.keys();
    if (question === undefined) return;
    if (side === "theirs") this.intended.delete(question);
    this.take(chosen(this.box, question, side));
  }
}

const question = fc.constantFrom("q1", "q2", "q3");
const step = fc.oneof(
  fc.record({ does: fc.constant("give" as const), question, value: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    does: fc.constant("send" as const),
    journey: fc.constantFrom("arrives" as const, "lost-before" as const, "lost-after" as const, "twice" as const),
  }),
  fc.record({ does: fc.constantFrom("poll" as const, "leave" as const, "reload" as const) }),
  fc.record({ does: fc.constant("choose" as const), side: fc.constantFrom("theirs" as const, "ours" as const) }),
);
const history = fc.array(fc.record({ who: fc.constantFrom(0, 1), step }), { minLength: 5, maxLength: 60 });

const walk = (steps: readonly { who: number; step: typeof step extends fc.Arbitrary<infer S> ? S : never }[]) => {
  const server = new Server();
  const tabs = [new Tab("aaa", server), new Tab("bbb", server)];
  for (const { who, step } of steps) {
    const tab = tabs[who];
    if (step.does === "give") tab?.give(step.question, `${tab.name} ${step.value}`);
    else if (step.does === "send") tab?.send(step.journey);
    else if (step.does === "choose") tab?.choose(step.side);
    else tab?.[step.does]();
  }
  return { server, tabs };
};

/** The network is back and everybody stops typing; whoever sees a conflict keeps their own. */
const calmDown = (tabs: readonly Tab[]) => {
  for (let turn = 0; turn < 30; turn += 1) {
    for (const tab of tabs) {
      tab.leave();
      tab.send("arrives");
      tab.choose("ours");
      tab.poll();
    }
  }
};

test("whatever happens on the way, every answer given is stored once or knowingly given up", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const { server, tabs } = walk(steps);

      calmDown(tabs);

      const marks = server.history.map(({ mark }) => `${mark.clientId} ${mark.sequence}`);
      expect(new Set(marks).size).toBe(marks.length);
      for (const tab of tabs) {
        expect(holdsUnsaved(tab.box)).toBe(false);
        for (const [id, value] of tab.intended) {
          const stored = server.history.some((save) =>
            save.changes.some((change) => change.question === id && same(change.value, value)),
          );
          expect(stored, `${tab.name} gave ${id} = ${value}`).toBe(true);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test("once it is calm, every page shows what the server holds", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const { server, tabs } = walk(steps);

      calmDown(tabs);

      for (const tab of tabs) {
        for (const [id, answer] of server.answers) expect(tab.shows.get(id)).toEqual(answer.value);
      }
    }),
    { numRuns: 3000 },
  );
});

test("the field that a person is in is never changed under their hands", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const server = new Server();
      const [ours, theirs] = [new Tab("aaa", server), new Tab("bbb", server)];
      for (const { who, step } of steps) {
        const tab = who === 0 ? ours : theirs;
        const before = ours.editing === undefined ? undefined : ours.shows.get(ours.editing);
        const at = ours.editing;
        if (step.does === "give") tab.give(step.question, `${tab.name} ${step.value}`);
        else if (step.does === "send") tab.send(step.journey);
        else if (step.does === "poll") tab.poll();
        if (at !== undefined && (who === 1 || step.does !== "give")) expect(ours.shows.get(at)).toBe(before);
      }
    }),
  );
});
