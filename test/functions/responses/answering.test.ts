import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Id } from "#shared/kernel/id.ts";
import * as operations from "#shared/responses/operations.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "./deeds-of.ts";

let world: World;
let open: OpenRound;
let one: Asked;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world);
  [one] = open.asked as [Asked];
});

const agree = () => deedsOf(world, one).agree();
const read = (who?: Id<"person">) => deedsOf(world, one).read(who);
const submit = (version: number, who?: Id<"person">) => deedsOf(world, one).submit(version, who);
const save = (...given: Parameters<ReturnType<typeof deedsOf>["save"]>) => deedsOf(world, one).save(...given);

describe("one organisation answers", () => {
  it("from the agreement to the receipt, and finds everything back", async () => {
    const { personId } = one.coordinator;
    await agree();
    await save(personId, 1, { view: { choice: "disagree" } });
    await save(one.contributor.personId, 1, { why: "De opleidingen lopen achter.", places: 1e-7 + 12 - 1e-7 });
    const before = await read();

    const receipt = await submit(before.head.version);

    expect(receipt).toMatchObject({
      ok: true,
      reply: { head: { status: "submitted", version: 4, submitted: { version: 4, byName: "Ada 1" } } },
    });
    const after = await read(one.contributor.personId);
    expect(after.answers.map(({ question, value, by }) => [question, value, by])).toEqual([
      ["places", 12, "Bo 1"],
      ["view", { choice: "disagree" }, "Ada 1"],
      ["why", "De opleidingen lopen achter.", "Bo 1"],
    ]);
    expect(after).toMatchObject({ committee: [{ name: "Chris Voorzitter", role: "committee-chair" }] });
    expect(after.head).not.toHaveProperty("marks");
  });

  it("sees in one list what it is asked, and how far it is", async () => {
    const before = await world.ask(operations.listAsked, one.coordinator.personId);
    await agree();
    const after = await world.ask(operations.listAsked, one.contributor.personId);

    expect(before.asked).toMatchObject([{ roundId: open.roundId, status: "not-started", phase: "open" }]);
    expect(after.asked).toMatchObject([{ responseId: one.responseId, status: "in-progress" }]);
  });

  it("hears every few seconds what colleagues changed, and nothing else", async () => {
    await agree();
    await save(one.coordinator.personId, 1, { places: 3, remark: "eerst" });
    await save(one.contributor.personId, 1, { remark: "daarna" }, 2);

    const since = async (version: number) => {
      const { head, answers } = await world.ask(operations.readChanges, one.coordinator.personId, {
        params: { responseId: one.responseId },
        query: { since: String(version) },
      });
      return { version: head.version, answers: answers.map(({ question, value, since }) => [question, value, since]) };
    };

    expect(await since(3)).toEqual({ version: 3, answers: [] });
    expect(await since(2)).toEqual({ version: 3, answers: [["remark", "daarna", 3]] });
    expect((await since(0)).answers).toEqual([
      ["places", 3, 2],
      ["remark", "daarna", 3],
    ]);
  });

  it("amends until the closing, withdraws and submits again", async () => {
    await agree();
    await save(one.coordinator.personId, 1, { view: { choice: "agree" } });
    await submit(2);
    await save(one.coordinator.personId, 2, { view: { choice: "neutral" } }, 2);
    const amended = await submit(4);
    const withdrawn = await world.call(operations.withdrawResponse, one.coordinator.personId, {
      params: { responseId: one.responseId },
      body: { version: 5 },
    });
    const again = await submit(6);

    expect(amended).toMatchObject({ reply: { head: { submitted: { version: 5 } } } });
    expect(withdrawn).toMatchObject({ reply: { head: { status: "withdrawn", version: 6 } } });
    expect(again).toMatchObject({ reply: { head: { status: "submitted", version: 7 } } });
    const journal = (await world.dump()).filter((item) => item.startsWith("journal") && item.includes(one.responseId));
    expect(journal.map((item) => /"fact":"([^"]+)"/.exec(item)?.[1])).toEqual(
      expect.arrayContaining([
        "response-started",
        "response-submitted",
        "response-amended",
        "response-withdrawn",
        "response-submitted",
      ]),
    );
  });

  it("leaves answers in the table of answers and nowhere else", async () => {
    await agree();
    const secret = "Dit leest alleen de commissie 4711";
    await save(one.coordinator.personId, 1, { view: { choice: "agree" }, remark: secret });
    await submit(2);

    const holding = (await world.dump()).filter((item) => item.includes(secret));

    expect(holding.length).toBe(3);
    expect(holding.every((item) => item.startsWith("answers "))).toBe(true);
    expect(world.lines.join()).not.toContain("4711");
  });
});
