import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Id } from "#shared/kernel/id.ts";
import * as operations from "#shared/responses/operations.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

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

const agree = (stance: "named" | "unnamed" = "named") =>
  world.ask(operations.acceptAgreement, one.coordinator.personId, {
    params: { responseId: one.responseId },
    body: { stance },
  });
const save = (
  who: Id<"person">,
  sequence: number,
  answers: Readonly<Record<string, unknown>>,
  seen = 0,
  clientId = `browser${who.slice(-6)}`,
) =>
  world.call(operations.saveAnswers, who, {
    params: { responseId: one.responseId },
    body: {
      mark: { clientId, sequence },
      changes: Object.entries(answers).map(([question, value]) => ({ question, value, seen })),
    },
  });
const read = (who = one.coordinator.personId) =>
  world.ask(operations.readResponse, who, { params: { responseId: one.responseId } });
const submit = (version: number, who = one.coordinator.personId) =>
  world.call(operations.submitResponse, who, { params: { responseId: one.responseId }, body: { version } });

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

describe("what the server refuses", () => {
  it("an unfit answer, naming it, and then stores nothing of the save", async () => {
    await agree();
    const before = await world.dump();

    const refused = await save(one.coordinator.personId, 1, { places: 4, view: { choice: "perhaps" } });

    expect(refused).toMatchObject({ status: 422, problem: { code: "answer-unfit", facts: { question: "view" } } });
    expect(await world.dump()).toEqual(before);
  });

  it("everything from the closing time on, except the acknowledgement of what it stored before", async () => {
    await agree();
    const { personId } = one.coordinator;
    world.setClock("2027-02-01T15:59:59.999Z");
    const inTime = await save(personId, 1, { places: 4 });
    world.setClock("2027-02-01T16:00:00.000Z");

    const repeated = await save(personId, 1, { places: 4 });
    const late = await save(personId, 2, { places: 5 }, 2);
    const submitted = await submit(2);

    expect(inTime).toMatchObject({ ok: true, reply: { version: 2 } });
    expect(repeated).toEqual(inTime);
    expect(late).toMatchObject({ status: 409, problem: { code: "round-not-open" } });
    expect(submitted).toMatchObject({ status: 409, problem: { code: "round-not-open", facts: { phase: "closed" } } });
  });

  it("answers before the agreement, and a submission with a required question open", async () => {
    const early = await save(one.coordinator.personId, 1, { places: 4 });
    await agree();
    await save(one.coordinator.personId, 1, { places: 4 });
    const incomplete = await submit(2);

    expect(early).toMatchObject({ status: 409, problem: { code: "agreement-not-accepted" } });
    expect(incomplete).toMatchObject({ status: 422, problem: { facts: { questions: ["view"] } } });
  });

  it("the same mark with something else in it", async () => {
    await agree();
    await save(one.coordinator.personId, 1, { places: 4 });

    const other = await save(one.coordinator.personId, 1, { places: 5 }, 2);

    expect(other).toMatchObject({ status: 422, problem: { code: "save-repeated-differently" } });
  });

  it("a browser called constructor as little as any other", async () => {
    await agree();
    const { personId } = one.coordinator;

    const first = await save(personId, 1, { places: 4 }, 0, "constructor");
    const again = await save(personId, 1, { places: 4 }, 0, "constructor");

    expect(first).toMatchObject({ ok: true, reply: { version: 2 } });
    expect(again).toEqual(first);
  });

  it("to forget an old browser's save: it is found in the history", async () => {
    await agree();
    const { personId } = one.coordinator;
    const first = await save(personId, 1, { places: 1 }, 0, "oldbrowser");
    for (let other = 0; other < 9; other += 1)
      await save(personId, 1, { places: other + 2 }, other + 2, `browser00${other}`);

    const again = await save(personId, 1, { places: 1 }, 0, "oldbrowser");

    expect(again).toEqual(first);
    expect((await read()).answers).toMatchObject([{ value: 10 }]);
  });
});

describe("the organisation next door", () => {
  it("finds nothing: a foreign response looks like one that does not exist", async () => {
    const other = await openRound(world, { organisations: 2 });
    const [foreign, own] = other.asked as [Asked, Asked];
    const nobodys = `${foreign.responseId.slice(0, -1)}${foreign.responseId.endsWith("0") ? "1" : "0"}`;
    const body = { stance: "named" as const };

    for (const who of [own.coordinator, one.coordinator])
      for (const responseId of [foreign.responseId, nobodys as Id<"response">]) {
        const read = await world.call(operations.readResponse, who.personId, { params: { responseId } });
        const written = await world.call(operations.acceptAgreement, who.personId, { params: { responseId }, body });

        expect(read).toMatchObject({ status: 404, problem: { code: "not-found", facts: {} } });
        expect(written).toMatchObject({ status: 404, problem: { code: "not-found", facts: {} } });
      }
    expect(
      (await world.dump()).filter((item) => item.startsWith("answers") && item.includes(foreign.responseId)),
    ).toEqual([]);
  });

  it("is not even asked while its round is in preparation", async () => {
    const other = await openRound(world, { round: { phase: "draft" } });
    const [early] = other.asked as [Asked];

    const read = await world.call(operations.readResponse, early.coordinator.personId, {
      params: { responseId: early.responseId },
    });
    const list = await world.ask(operations.listAsked, early.coordinator.personId);

    expect(read).toMatchObject({ status: 404 });
    expect(list.asked).toEqual([]);
  });

  it("cannot submit through a colleague who only contributes", async () => {
    await agree();

    expect(await submit(1, one.contributor.personId)).toMatchObject({ status: 403, problem: { code: "no-seat" } });
  });
});
