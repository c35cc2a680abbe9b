import { afterAll, beforeAll, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { acceptAgreement, listAsked, readResponse, saveAnswers } from "#shared/responses/operations.ts";
import { type Desk, startDesk } from "#test/support/desk.ts";
import { publishContent } from "#test/support/publish-content.ts";
import { asksWhyOnDisagreement as content } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.stop());

const draft = toDraft(content);
const asking = (nl: string) => ({
  ...draft,
  questions: draft.questions.map((one) => (one.id === "view" ? { ...one, text: { nl } } : one)),
});

it("a correction of words reaches who is being asked, and a question asked otherwise does not", async () => {
  const { world, cast, questionnaireId } = desk;
  await desk.launched(desk.organisations.slice(0, 1));
  world.setClock("2027-01-20T09:00:00.000Z");
  const [personId = cast.nina.personId] = await readByAddress(world.ports, ["branche1@branche.example.nl"]);
  const { asked } = await world.ask(listAsked, personId);
  const [first] = asked;
  if (first === undefined) throw new Error("nobody was asked");
  const params = { responseId: first.responseId };
  const text = async () =>
    (await world.ask(readResponse, personId, { params })).questionnaire.questions.find(({ id }) => id === "view")?.text
      .nl;
  const before = await text();

  const corrected = await publishContent(world, cast, asking("Vraag vieuw?"), { nextOf: questionnaireId });
  const after = await text();
  await publishContent(world, cast, asking("Iets heel anders dan daarvoor?"), { nextOf: corrected.questionnaireId });
  const still = await text();

  expect(corrected.version).toBe("1.0.1");
  expect((await world.ask(readResponse, personId, { params })).corrected).toEqual({
    ...{ at: "2027-01-20T09:00:00.000Z", questions: ["view"] },
  });
  expect([before, after, still]).toEqual(["Vraag view?", "Vraag vieuw?", "Vraag vieuw?"]);
  await world.ask(acceptAgreement, personId, { params, body: { stance: "unnamed" } });
  const changes = [{ question: "view", value: { choice: "agree" }, seen: 0 }];
  const mark = { clientId: "eenbrowser", sequence: 1 };
  expect(await world.ask(saveAnswers, personId, { params, body: { mark, changes } })).toMatchObject({ conflicts: [] });
});
