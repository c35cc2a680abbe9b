import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import { readQuestionnaire } from "#functions/questionnaires/store.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import type { Element } from "#shared/questionnaires/round-list.ts";
import { listAsked, readResponse } from "#shared/responses/operations.ts";
import * as lists from "#shared/rounds/list-operations.ts";
import * as operations from "#shared/rounds/operations.ts";
import { type Desk, startDesk } from "#test/support/desk.ts";
import { publishContent } from "#test/support/publish-content.ts";
import { asksAboutThemes } from "../../fixtures/questionnaires/asks-about-themes.ts";

let desk: Desk;
let questionnaireId: Id<"questionnaire">;
beforeAll(async () => {
  desk = await startDesk();
  questionnaireId = (await publishContent(desk.world, desk.cast, asksAboutThemes)).questionnaireId;
});
afterAll(() => desk.world.stop());
beforeEach(() => desk.world.setClock("2027-01-14T09:30:00.000Z"));

const vera = () => desk.cast.vera.personId;
const placements: Element = { id: "el-1", label: { nl: "Stages", en: "Placements" } };
const staff: Element = { id: "el-2", label: { nl: "Docenten", en: "Staff" } };
const read = (roundId: Id<"round">) => desk.world.ask(operations.readRound, vera(), { params: { roundId } });
const fill = async (roundId: Id<"round">, elements: readonly Element[], list = "themes") =>
  desk.world.call(lists.fillRoundList, vera(), {
    params: { roundId, list },
    body: { elements: [...elements], version: (await read(roundId)).round.version },
  });
const launch = async (roundId: Id<"round">) =>
  desk.world.call(operations.launchRound, vera(), {
    params: { roundId },
    body: { version: (await read(roundId)).round.version },
  });
const board = { context: { "table.kind": "board" } };
const prepared = async (more: Parameters<Desk["draft"]>[0] = board) => {
  const roundId = await desk.draft({ questionnaireId, ...more });
  await desk.invite(roundId, desk.organisations.slice(0, 1));
  return roundId;
};
const whatIsAsked = async (roundId: Id<"round">) => {
  const [personId = vera()] = await readByAddress(desk.world.ports, ["branche1@branche.example.nl"]);
  const { asked } = await desk.world.ask(listAsked, personId);
  const responseId = asked.find((one) => one.roundId === roundId)?.responseId;
  if (responseId === undefined) throw new Error("nobody was asked");
  return (await desk.world.ask(readResponse, personId, { params: { responseId } })).questionnaire;
};

describe("a round whose questionnaire runs through a list", () => {
  it("says what is still to be filled in, and cannot be launched before it is", async () => {
    const roundId = await prepared({});
    const before = (await read(roundId)).asks;

    const refused = await launch(roundId);

    expect(before).toMatchObject({
      lists: [{ id: "themes", elements: 0, filledBy: "nobody" }],
      context: ["table.kind"],
      hindrance: { code: "round-context-missing", facts: { names: ["table.kind"] } },
    });
    expect(refused).toMatchObject({ status: 422, problem: { code: "round-context-missing" } });
  });

  it("tells of an empty list by its name", async () => {
    const roundId = await prepared();

    const refused = await launch(roundId);

    expect(refused).toMatchObject({ status: 422, problem: { code: "list-not-filled", facts: { lists: ["themes"] } } });
  });

  it("keeps the elements, in order, and counts what it will ask", async () => {
    const roundId = await prepared();
    await fill(roundId, [staff, placements]);

    const kept = await desk.world.ask(lists.readRoundLists, vera(), { params: { roundId } });
    const { asks } = await read(roundId);

    expect(kept.lists).toMatchObject([{ list: { id: "themes" }, filled: [staff, placements] }]);
    expect(asks).toMatchObject({ questions: 6, lists: [{ elements: 2, filledBy: "round" }] });
    expect(asks?.hindrance).toBeUndefined();
  });

  it("asks each question of every element from the launch on, of a copy made for this round", async () => {
    const roundId = await prepared();
    await fill(roundId, [placements, staff]);
    await launch(roundId);

    const asked = await whatIsAsked(roundId);

    const { round, asks } = await read(roundId);
    expect(asked.questions.map(({ id }) => id)).toEqual([
      ...["involved", "far.el-1", "why.el-1", "far.el-2", "why.el-2", "chair"],
    ]);
    expect(asked).toMatchObject({ boundFrom: questionnaireId, questionnaireId: round.questionnaireId });
    expect(asks).toBeUndefined();
    expect((await readQuestionnaire(desk.world.ports, questionnaireId))?.questions).toHaveLength(4);
  });

  it("of a sector table leaves out what only the board table is asked", async () => {
    const roundId = await prepared({ context: { "table.kind": "sector" } });
    await fill(roundId, [placements]);
    await launch(roundId);

    const asked = await whatIsAsked(roundId);

    expect(asked.questions.map(({ id }) => id)).not.toContain("chair");
    expect(asked.leftOut).toMatchObject([{ id: "chair" }]);
  });

  it("cannot be filled after the launch, by two at once, or with a list that it does not have", async () => {
    const roundId = await prepared();
    const { version } = (await read(roundId)).round;
    const together = (elements: readonly Element[]) =>
      desk.world.call(lists.fillRoundList, vera(), {
        params: { roundId, list: "themes" },
        body: { elements: [...elements], version },
      });

    const [one, other] = await Promise.all([together([placements]), together([staff])]);
    const unknown = await fill(roundId, [staff], "positions");
    await launch(roundId);
    const late = await fill(roundId, [staff]);

    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
    expect(unknown).toMatchObject({ status: 404, problem: { code: "list-unknown" } });
    expect(late).toMatchObject({ status: 409, problem: { code: "round-not-draft" } });
  });

  it.each([
    ["an element twice", [placements, placements]],
    ["an id that cannot stand in a question's", [{ ...placements, id: "a.b" }]],
    ["no name", [{ id: "el-1", label: { nl: "" } }]],
  ])("is not filled with %s", async (_, elements) => {
    const roundId = await prepared();

    const refused = await fill(roundId, elements);

    expect(refused).toMatchObject({ status: 400 });
  });
});

describe("a correction of the questionnaire's words", () => {
  const saying = (nl: string): QuestionnaireContent => ({
    ...asksAboutThemes,
    questions: asksAboutThemes.questions.map((one) => (one.id === "far" ? { ...one, text: { nl } } : one)),
  });

  it("reaches a round that made it its own, under the same questions", async () => {
    const source = await publishContent(desk.world, desk.cast, saying("Hoe veer zijn we?"));
    const roundId = await prepared({ ...board, questionnaireId: source.questionnaireId });
    await fill(roundId, [placements, staff]);
    await launch(roundId);
    desk.world.setClock("2027-01-20T09:00:00.000Z");
    const before = await whatIsAsked(roundId);

    await publishContent(desk.world, desk.cast, saying("Hoe ver zijn we?"), { nextOf: source.questionnaireId });
    const after = await whatIsAsked(roundId);

    const text = (of: typeof before) => of.questions.find(({ id }) => id === "far.el-2")?.text.nl;
    expect([text(before), text(after)]).toEqual(["Docenten: Hoe veer zijn we?", "Docenten: Hoe ver zijn we?"]);
    expect(after.questions.map(({ id }) => id)).toEqual(before.questions.map(({ id }) => id));
    expect([after.questionnaireId, after.version]).toEqual([before.questionnaireId, "1.0.1"]);
  });
});
