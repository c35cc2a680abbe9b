import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { accountFollower } from "#functions/followers/account.ts";
import { readOfficeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { recordComparability } from "#shared/questionnaires/version-operations.ts";
import * as responses from "#shared/responses/operations.ts";
import { moveRound, reportMove } from "#shared/rounds/move-operations.ts";
import { type Desk, startDesk } from "#test/support/desk.ts";
import { journalRecords } from "#test/support/journal-records.ts";
import { publishContent } from "#test/support/publish-content.ts";
import { asksOtherwise } from "../../fixtures/questionnaires/asks-otherwise.ts";

let desk: Desk;
let roundId: Id<"round">;
let later: Id<"questionnaire">;

beforeAll(async () => {
  desk = await startDesk();
  const { world, cast, questionnaireId } = desk;
  roundId = await desk.launched(desk.organisations.filter(({ name }) => name.startsWith("Branche")).slice(0, 8));
  later = (await publishContent(world, cast, asksOtherwise, { nextOf: questionnaireId })).questionnaireId;
  await world.ask(recordComparability, cast.vera.personId, {
    params: { questionnaireId: later, earlierId: questionnaireId },
    body: {
      edit: 0,
      links: [
        ...["view", "why"].map((id) => ({ question: id, earlier: id, meaning: "same" as const })),
        { question: "spots", earlier: "places", meaning: "same" },
        { question: "remark", earlier: "remark", meaning: "reworded" },
        { question: "second", earlier: "second", meaning: "not-comparable", reason: "Andere antwoorden" },
      ],
    },
  });
  world.setClock("2027-01-20T09:00:00.000Z");
  for (const at of [1, 2, 3, 4, 5, 6]) await answered(at, at <= 5);
  await accountFollower(world.ports)({ Records: [...(await journalRecords(world))] });
});
afterAll(() => desk.world.stop());

const all = { view: { choice: "agree" }, places: 10, remark: "Let op", second: { choice: "agree" } };

const one = async (at: number) => {
  const { world, cast } = desk;
  const [personId = cast.nina.personId] = await readByAddress(world.ports, [`branche${at}@branche.example.nl`]);
  const { asked } = await world.ask(responses.listAsked, personId);
  return { personId, params: { responseId: asked[0]?.responseId as Id<"response"> } };
};
const save = async (
  at: number,
  sequence: number,
  changes: readonly { question: string; value: unknown; seen: number }[],
) => {
  const { personId, params } = await one(at);
  const mark = { clientId: "eenbrowser", sequence };
  return desk.world.ask(responses.saveAnswers, personId, { params, body: { mark, changes: [...changes] } });
};
const answered = async (at: number, sends: boolean) => {
  const { personId, params } = await one(at);
  await desk.world.ask(responses.acceptAgreement, personId, { params, body: { stance: "named" } });
  const changes = Object.entries(all).map(([question, value]) => ({ question, value, seen: 0 }));
  const { version } = await save(at, 1, changes);
  if (sends) await desk.world.ask(responses.submitResponse, personId, { params, body: { version } });
};
const report = () => desk.world.ask(reportMove, desk.cast.vera.personId, { params: { roundId }, query: { to: later } });
const answersOf = (items: readonly string[]) => items.filter((item) => /"pk":"(response|round#.*#\d\d)/.test(item));

describe("a round that goes on to a later version", () => {
  it("is looked at first: what becomes of each question and for whom, from structure and status alone", async () => {
    const before = await desk.world.dump();
    const told = await report();

    expect(await desk.world.dump()).toEqual(before);
    expect(told.questions.map(({ from, to, fate }) => [from, to, fate])).toEqual([
      ["view", "view", "kept"],
      ["why", "why", "kept"],
      ["places", "spots", "kept"],
      ["remark", "remark", "to-confirm"],
      ["second", "second", "asked-again"],
    ]);
    expect(told.added).toEqual([expect.objectContaining({ id: "fresh", required: false })]);
    expect(told.organisations.map(({ status, happens }) => `${status}: ${happens}`).toSorted()).toEqual([
      "in-progress: draft-moves",
      ...Array(2).fill("not-started: begins-anew"),
      ...Array(5).fill("submitted: sent-counts"),
    ]);
    expect(JSON.stringify(told)).not.toContain("Let op");
  });

  it("goes only to a later version of the same questionnaire, and as it was seen", async () => {
    const { world, cast, questionnaireId } = desk;
    const { version } = await report();
    const vera = cast.vera.personId;
    const other = await publishContent(world, cast, asksOtherwise);
    const move = (to: Id<"questionnaire">, seen: number) =>
      world.call(moveRound, vera, { params: { roundId }, body: { to, version: seen } });

    expect(await move(questionnaireId, version)).toMatchObject({ problem: { code: "migration-impossible" } });
    expect(await move(other.questionnaireId, version)).toMatchObject({ problem: { code: "migration-impossible" } });
    expect(await move(later, version - 1)).toMatchObject({ problem: { code: "changed-meanwhile" } });
  });

  it("touches nobody's answers; a draft follows when it is opened, and one on the screen is saved as it reads", async () => {
    const before = answersOf(await desk.world.dump());
    const { version } = await report();
    await desk.world.ask(moveRound, desk.cast.vera.personId, { params: { roundId }, body: { to: later, version } });
    expect(answersOf(await desk.world.dump())).toEqual(before);

    await save(6, 2, [{ question: "second", value: { choice: "neutral" }, seen: 2 }]);
    const { personId, params } = await one(6);
    const followed = await desk.world.ask(responses.readResponse, personId, { params });
    const again = await desk.world.ask(responses.readResponse, personId, { params });

    const given = Object.fromEntries(followed.answers.map(({ question, value }) => [question, value]));
    expect(followed.questionnaire.questionnaireId).toBe(later);
    expect(given).toMatchObject({ view: { choice: "agree" }, spots: 10, remark: "Let op", second: null, places: 10 });
    expect(followed.head).toMatchObject({ asks: later, toConfirm: ["remark"] });
    expect(again.head.version).toBe(followed.head.version);
    const { answers } = await desk.world.ask(responses.readChanges, personId, { params, query: { since: "0" } });
    expect(answers.find(({ question }) => question === "second")).toMatchObject({ by: "vera voorbeeld" });
  });

  it("whoever begins now is asked the later version at once", async () => {
    const { personId, params } = await one(7);
    await desk.world.ask(responses.acceptAgreement, personId, { params, body: { stance: "named" } });
    const { head, questionnaire } = await desk.world.ask(responses.readResponse, personId, { params });

    expect(questionnaire.questionnaireId).toBe(later);
    expect(head).toMatchObject({ asks: later, version: 1 });
  });

  it("is sent after the remark was confirmed, and everything that means the same is counted, old and new", async () => {
    const { world, cast } = desk;
    const { personId, params } = await one(6);
    const { head } = await world.ask(responses.readResponse, personId, { params });
    const send = (version: number) => world.call(responses.submitResponse, personId, { params, body: { version } });
    expect(await send(head.version)).toMatchObject({ problem: { code: "answers-incomplete" } });
    const { version } = await save(6, 3, [
      { question: "remark", value: "Let op", seen: head.version },
      { question: "second", value: { choice: "more" }, seen: head.version },
    ]);
    expect(await send(version)).toMatchObject({ ok: true });
    const sender = await one(1);
    await world.ask(responses.readResponse, sender.personId, { params: sender.params });

    world.setClock("2027-02-13T09:00:00.000Z");
    await prepareRelease(world.ports, roundId);
    const { common } = await world.ask(readOfficeEvidence, cast.vera.personId, { params: { roundId } });

    const said = (question: string) =>
      JSON.stringify(common.filter((record) => "question" in record && record.question === question));
    expect(said("view")).toContain('"n":6');
    expect(said("spots")).toContain('"n":6');
    expect(said("second")).toContain('"withheld"');
    expect(world.faults).toEqual([]);
  });
});
