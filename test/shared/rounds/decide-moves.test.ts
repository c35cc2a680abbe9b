import { describe, expect, it } from "vitest";
import type { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import type { FilledLists } from "#shared/questionnaires/round-list.ts";
import { decideCancellation } from "#shared/rounds/decide-cancellation.ts";
import { decideClosing } from "#shared/rounds/decide-closing.ts";
import { decideExtension } from "#shared/rounds/decide-extension.ts";
import { decideLaunch } from "#shared/rounds/decide-launch.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import { phases } from "#shared/rounds/round.ts";
import { asksAboutThemes } from "../../fixtures/questionnaires/asks-about-themes.ts";
import { asksWhyOnDisagreement } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { idNumber } from "../responses/standing.ts";
import { chair, now, round, secretary } from "./rounds.ts";

const boundId = idNumber("questionnaire", 2);
const questionnaire: Questionnaire = { ...asksWhyOnDisagreement, questionnaireId: idNumber("questionnaire", 1) };
const aboutThemes: Questionnaire = { ...asksAboutThemes, questionnaireId: idNumber("questionnaire", 1) };
const themes: FilledLists = [{ id: "themes", elements: [{ id: "el-1", label: { nl: "Stages", en: "Placements" } }] }];

const during = "2027-02-10T12:00:00.000Z";
const after = "2027-03-12T16:00:00.000Z";

describe("a launch", () => {
  const launch = (more: Parameters<typeof round>[0] = {}, invited = 12, asking = questionnaire, filled = themes) =>
    decideLaunch({ round: round(more), version: 3, invited, questionnaire: asking, filled, boundId, now });

  it("makes a round that opens and closes by the clock", () => {
    const decided = launch();

    expect(decided).toMatchObject({
      ok: true,
      value: { happening: { fact: "round-launched", facts: { invited: 12 } } },
    });
    const launched = decided.ok ? decided.value.round : round();
    expect([now, during, after].map((moment) => phaseAt(launched, moment))).toEqual(["scheduled", "open", "closed"]);
  });

  it.each([
    ["nobody on the list", launch({}, 0), "round-has-no-invitations"],
    ["no chair", launch({ committee: [secretary] }), "round-needs-committee"],
    ["no secretary of the committee's own", launch({ committee: [chair] }), "round-needs-committee"],
    [
      "a closing time that has passed meanwhile",
      launch({ opensAt: "2027-01-01T08:00:00.000Z", closesAt: now }),
      "round-dates-impossible",
    ],
    ["another version than staff looked at", launch({ version: 4 }), "changed-meanwhile"],
    ["a launch behind it", launch({ phase: "scheduled" }), "round-not-draft"],
  ])("with %s is refused", (_, decided, code) => {
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
  });

  it("of a questionnaire without lists asks it as it is", () => {
    const decided = launch();

    expect(decided).toMatchObject({
      value: { bound: undefined, round: { questionnaireId: questionnaire.questionnaireId } },
    });
  });

  it("puts the round's own elements into the questionnaire, and that copy is what is asked", () => {
    const decided = launch({ context: { "table.kind": "board" } }, 12, aboutThemes);

    expect(decided).toMatchObject({
      value: {
        bound: { questionnaireId: boundId, boundFrom: aboutThemes.questionnaireId, version: "1.0.0" },
        round: { questionnaireId: boundId },
        happening: { facts: { boundFrom: aboutThemes.questionnaireId, questions: 4 } },
      },
    });
    const asked = decided.ok ? (decided.value.bound?.questions ?? []) : [];
    expect(asked.map(({ id }) => id)).toEqual(["involved", "far.el-1", "why.el-1", "chair"]);
    expect(asked.map(({ visibleIf }) => visibleIf ?? "")).toEqual(["", "", "far.el-1 <= 1 && 'el-1' in involved", ""]);
  });

  it.each([
    ["an empty list", { "table.kind": "board" }, [], "list-not-filled"],
    ["nothing said of which table it is about", undefined, themes, "round-context-missing"],
  ])("with %s is refused", (_, context, filled, code) => {
    const decided = launch({ context }, 12, aboutThemes, filled);

    expect(decided).toMatchObject({ ok: false, refusal: { code } });
  });

  it("of a survey held earlier needs no committee", () => {
    const decided = launch({ kind: "imported-survey", committee: [] });

    expect(decided.ok).toBe(true);
  });
});

describe("an extension", () => {
  const extend = (closesAt: string, moment = during, phase: "scheduled" | "draft" = "scheduled") =>
    decideExtension({ round: round({ phase }), closesAt, reason: "Voorjaarsvakantie", now: moment });

  it("moves the closing to later, and tells from when to when and why", () => {
    const decided = extend("2027-03-19T17:00");

    expect(decided).toMatchObject({
      ok: true,
      value: {
        round: { closesAt: "2027-03-19T16:00:00.000Z" },
        happening: {
          fact: "deadline-extended",
          facts: { from: "2027-03-12T16:00:00.000Z", to: "2027-03-19T16:00:00.000Z", reason: "Voorjaarsvakantie" },
        },
      },
    });
  });

  it.each([
    ["to the same moment", extend("2027-03-12T17:00"), "deadline-not-later"],
    ["to earlier", extend("2027-03-12T16:59"), "deadline-not-later"],
    ["to an hour that comes twice", extend("2027-10-31T02:30"), "local-time-impossible"],
    ["before the opening", extend("2027-03-19T17:00", now), "round-not-open"],
    ["at the very moment of closing", extend("2027-03-19T17:00", after), "round-not-open"],
    ["of a draft", extend("2027-03-19T17:00", during, "draft"), "round-not-open"],
  ])("%s is refused", (_, decided, code) => {
    expect(decided).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("closing early", () => {
  it("closes at that very moment and keeps the time it should have had", () => {
    const decided = decideClosing({ round: round({ phase: "scheduled" }), reason: "Iedereen is klaar", now: during });

    expect(decided).toMatchObject({
      ok: true,
      value: {
        round: { phase: "closed", closesAt: during },
        happening: { fact: "round-closed", facts: { planned: after } },
      },
    });
  });

  it.each(phases.filter((phase) => phase !== "scheduled" && phase !== "open"))("is refused for a %s round", (phase) => {
    const decided = decideClosing({ round: round({ phase }), reason: "Klaar", now: during });

    expect(decided).toMatchObject({ ok: false, refusal: { code: "round-not-open" } });
  });
});

it("a round is called off while it is prepared, planned or open, and never after it closed", () => {
  const outcomes = phases.map((phase) => {
    const decided = decideCancellation({ round: round({ phase }), reason: "Uitgesteld", now: during });
    return [phase, decided.ok && decided.value.round.phase];
  });

  expect(Object.fromEntries(outcomes)).toEqual({
    ...{ draft: "cancelled", scheduled: "cancelled", open: "cancelled" },
    ...{ closed: false, analysing: false, published: false, archived: false, cancelled: false },
  });
});
