import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { renderFollower } from "#functions/followers/render.ts";
import * as evidence from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { listOrganisations, registerOrganisations } from "#shared/organisations/operations.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import { contextUsed } from "#shared/questionnaires/binding/lists-used.ts";
import { writtenId } from "#shared/questionnaires/binding/loops.ts";
import { contextValues } from "#shared/questionnaires/context.ts";
import { publishTemplate } from "#shared/questionnaires/operations.ts";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { kindOf } from "#shared/questions/index.ts";
import { composeReport } from "#shared/reports/compose.ts";
import { readOfficeReports, requestOfficeReport } from "#shared/reports/operations.ts";
import * as responses from "#shared/responses/operations.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { fillRoundList, readRoundLists } from "#shared/rounds/list-operations.ts";
import * as rounds from "#shared/rounds/operations.ts";
import { type Desk, startDesk } from "../support/desk.ts";
import { answersToEveryBranch } from "../support/every-branch.ts";
import { journalRecords } from "../support/journal-records.ts";

/** As many as a template may need to have every branch reached, and enough to be shown figures. */
const [least, most] = [8, 20];

/** Every template, once for each value of what its conditions ask of the round. */
const cases = templates.all.flatMap((template) => {
  const told = [...contextUsed(template.content("techniek").questions)].filter((name) => !name.startsWith("round."));
  const [name] = told;
  const values = name === undefined ? undefined : contextValues(name);
  const contexts = name === undefined ? [{}] : (values ?? ["iets"]).map((value) => ({ [name]: value }));
  return contexts.map((context) => ({ template: template.name, context, told: Object.values(context).join(" ") }));
});

let desk: Desk;
let organisations: readonly Organisation[];
beforeAll(async () => {
  desk = await startDesk();
  const several = Array.from({ length: most }, (_, at) => ({
    ...{ name: `Deelnemer ${at + 1}`, sector: "techniek" as const, kind: "branch" as const, attributes: {} },
  }));
  await desk.world.ask(registerOrganisations, vera(), { body: { organisations: several } });
  const known = await desk.world.ask(listOrganisations, vera());
  organisations = known.organisations.filter(({ name }) => name.startsWith("Deelnemer"));
});
afterAll(() => desk.world.stop());
beforeEach(() => desk.world.setClock("2027-01-14T09:30:00.000Z"));

const vera = () => desk.cast.vera.personId;

/** Every list that has no elements of its own gets five. */
const fillLists = async (roundId: Id<"round">): Promise<void> => {
  const params = { roundId };
  const { lists } = await desk.world.ask(readRoundLists, vera(), { params });
  for (const { list } of lists.filter(({ list }) => (list.elements ?? []).length === 0)) {
    const { round } = await desk.world.ask(rounds.readRound, vera(), { params });
    const elements = [1, 2, 3, 4, 5].map((at) => ({
      id: `el-${at}`,
      label: { nl: `${inLanguage(list.title, "nl")} ${at}`, en: `${inLanguage(list.title, "en")} ${at}` },
    }));
    const body = { elements, version: round.version };
    await desk.world.ask(fillRoundList, vera(), { params: { roundId, list: list.id }, body });
  }
};

const launched = async (template: string, context: Readonly<Record<string, string>>): Promise<Id<"round">> => {
  const kind = roundKinds.all.find((one) => one.template === template)?.name ?? "imported-survey";
  const { questionnaireId } = await desk.world.ask(publishTemplate, vera(), { body: { template, sector: "techniek" } });
  const roundId = await desk.draft({ kind, questionnaireId, context, title: { nl: template, en: template } });
  await fillLists(roundId);
  await desk.invite(roundId, organisations);
  await desk.launch(roundId);
  return roundId;
};

/** The person who answers for an organisation, and where. */
const respondent = async (roundId: Id<"round">, at: number) => {
  const [personId = vera()] = await readByAddress(desk.world.ports, [`deelnemer${at + 1}@branche.example.nl`]);
  const { asked } = await desk.world.ask(responses.listAsked, personId);
  const mine = asked.find((one) => one.roundId === roundId);
  if (mine === undefined) throw new Error("nobody was asked");
  return { personId, params: { responseId: mine.responseId }, minutes: mine.minutes };
};

const questionsFor = async (roundId: Id<"round">): Promise<Questionnaire> => {
  const { personId, params } = await respondent(roundId, 0);
  return (await desk.world.ask(responses.readResponse, personId, { params })).questionnaire;
};

const answerAs = async (
  roundId: Id<"round">,
  at: number,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { personId, params } = await respondent(roundId, at);
  await desk.world.ask(responses.acceptAgreement, personId, { params, body: { stance: "named" } });
  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, seen: 0 }));
  let version = 0;
  for (let start = 0; start < changes.length; start += 20) {
    const mark = { clientId: "eenbrowser", sequence: 1 + start / 20 };
    const body = { mark, changes: changes.slice(start, start + 20) };
    version = (await desk.world.ask(responses.saveAnswers, personId, { params, body })).version;
  }
  await desk.world.ask(responses.submitResponse, personId, { params, body: { version } });
};

const released = async (roundId: Id<"round">) => {
  desk.world.setClock("2027-02-12T16:00:01.000Z");
  const release = await prepareRelease(desk.world.ports, roundId);
  if (release === undefined) throw new Error("nothing was prepared");
  const given = { params: { roundId }, body: { releaseId: release.releaseId } };
  await desk.world.ask(evidence.proposeRelease, vera(), given);
  await desk.world.ask(evidence.confirmRelease, desk.cast.bas.personId, given);
  return desk.world.ask(evidence.readOfficeEvidence, vera(), { params: { roundId } });
};

describe.each(cases)("a round of $template $told", ({ template, context }) => {
  it("reaches every branch, is sent in, released, and told in a report", async () => {
    const roundId = await launched(template, context);
    const questionnaire = await questionsFor(roundId);
    const written = templates.one(template).content("techniek").questions;

    const reaching = answersToEveryBranch(questionnaire, { least, most, now: desk.world.now() });
    for (const [at, answers] of reaching.answers.entries()) await answerAs(roundId, at, answers);
    const view = await released(roundId);
    const wanted = { params: { roundId }, body: { format: "pdf", language: "nl" } } as const;
    await desk.world.ask(requestOfficeReport, vera(), wanted);
    const Records = (await journalRecords(desk.world)).filter((one) => JSON.stringify(one).includes(roundId));
    await renderFollower(desk.world.ports)({ Records });

    expect(reaching.unreached).toEqual([]);
    const asked = new Set(questionnaire.questions.map(writtenId));
    const notThisRound = questionnaire.leftOut.map(({ id }) => id);
    expect(written.filter(({ id }) => !asked.has(id) && !notThisRound.includes(id))).toEqual([]);
    expect(view.common[0]).toBeDefined();
    const closed = questionnaire.questions.filter((one) => kindOf(one).variables.length > 0);
    const counted = new Set(view.common.flatMap((one) => ("question" in one ? [one.question] : [])));
    expect(closed.filter(({ id }) => counted.has(id)).length).toBeGreaterThan(closed.length / 2);
    if (view.release === null) throw new Error("nothing was released");
    const report = composeReport({ ...view, release: view.release }, "nl");
    const kind = roundKinds.all.find((one) => one.template === template);
    const headings = report.blocks.flatMap((block) => (block.is === "heading" ? [JSON.stringify(block)] : []));
    for (const chapter of kind?.outline ?? []) expect(headings.join("\n")).toContain(inLanguage(chapter.title, "nl"));
    const { jobs } = await desk.world.ask(readOfficeReports, vera(), { params: { roundId } });
    expect(jobs).toMatchObject([{ state: "done", format: "pdf" }]);
  });
});
