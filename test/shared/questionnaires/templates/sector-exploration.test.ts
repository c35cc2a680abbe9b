import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type Sector, sectors } from "#shared/organisations/organisation.ts";
import { bind } from "#shared/questionnaires/binding/bind.ts";
import { comparabilityOfBound } from "#shared/questionnaires/binding/comparability-of-bound.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import { minutesToAnswer } from "#shared/questionnaires/minutes.ts";
import { proposeComparability } from "#shared/questionnaires/propose-comparability.ts";
import { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { visibleQuestions } from "#shared/questionnaires/visibility.ts";
import { kindOf } from "#shared/questions/index.ts";

const template = templates.one("sector-exploration");

const firstVersion = new URL("../../../fixtures/questionnaires/sector-exploration-1.0.0.json", import.meta.url);

/** As a round of that sector asks it. */
const askedIn = (sector: Sector) => {
  const bound = bind(template.content(sector), [], { "round.sector": sector });
  if (!bound.ok) throw new Error(JSON.stringify(bound.refusal));
  return bound.value;
};
const written = template.content("techniek");
const content = askedIn("techniek");
const question = (id: string) => content.questions.find((one) => one.id === id) ?? content.questions[0];

/** Every text in a value, with the path to it. */
const textsIn = (value: unknown, path = ""): readonly (readonly [string, unknown])[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("nl" in value) return [[path, value] as const];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, `${path}.${name}`));
};

describe.each(sectors)("the sector exploration for %s", (sector) => {
  const made = template.content(sector);

  test("can be published as it is", () => {
    const published = z.parse(QuestionnaireContent, JSON.parse(JSON.stringify(made)));

    expect(checkQuestionnaire(published)).toEqual([]);
  });

  test("is written in Dutch and in English, to the last option", () => {
    const texts = textsIn(made);

    expect(texts.length).toBeGreaterThan(150);
    for (const [path, text] of texts) {
      const { nl, en } = text as { nl: string; en?: string };
      expect(nl.trim(), path).not.toBe("");
      expect(en?.trim() ?? "", path).not.toBe("");
    }
  });

  test("asks about the programmes of that sector, and of each how well it fits", () => {
    const { questions } = askedIn(sector);
    const scope = questions.find(({ id }) => id === "sv.scope");
    const control = scope && kindOf(scope).control;

    const domains = control?.control === "pick-many" ? control.choices.map(({ value }) => value) : [];
    const perDomain = questions.flatMap(({ element }) => (element ? [element.id] : []));
    expect(domains.length).toBeGreaterThanOrEqual(5);
    expect(perDomain).toEqual(domains);
  });
});

test("the scopes of two sectors differ", () => {
  const scopes = sectors.map((sector) => JSON.stringify(askedIn(sector).questions[0]));

  expect(new Set(scopes).size).toBe(sectors.length);
});

test("every question of the source is asked or left out with a reason, none both", () => {
  const asked = written.questions.map(({ id }) => id);
  const leftOut = written.leftOut.map(({ id }) => id);

  expect(asked.filter((id) => !/^sv\.(mandate|fit)\./.test(id))).toHaveLength(35);
  expect(leftOut).toEqual(["sv.dualn", "sv.files", "sv.share"]);
});

test("what 1.0.0 asked means the same in this version, in a round of the same sector too", () => {
  const first = z.parse(QuestionnaireContent, JSON.parse(readFileSync(firstVersion, "utf8")));
  const links = proposeComparability(first, written);
  const ofRounds = comparabilityOfBound(first, content, links);

  for (const proposed of [links, ofRounds]) {
    expect(proposed.map(({ question }) => question)).toEqual(first.questions.map(({ id }) => id));
    expect(proposed.filter(({ meaning }) => meaning !== "same")).toEqual([]);
  }
});

test.each([
  { id: "sv.numsource", hiding: {}, showing: { "sv.vacopen": 12 } },
  { id: "sv.numsource", hiding: { "sv.growth5": "veel" }, showing: { "sv.growth5": "not-stated" } },
  {
    id: "sv.fit.domain.ict",
    hiding: { "sv.fit.domains": { choices: ["maritime"] } },
    showing: { "sv.fit.domains": { choices: ["ict", "maritime"] } },
  },
  {
    id: "sv.fitwhy",
    hiding: { "sv.fit": { rows: { ethics: { importance: "important", mastery: "sufficient" } } } },
    showing: {
      "sv.fit": {
        rows: {
          communication: { importance: "neutral", mastery: "insufficient" },
          ethics: { importance: "important", mastery: "insufficient" },
        },
      },
    },
  },
  { id: "sv.arrangewhat", hiding: {}, showing: { "sv.arrange": { choices: ["zeeland"] } } },
  {
    id: "sv.mandate.date",
    hiding: { "sv.mandate": { choice: "mandated" } },
    showing: { "sv.mandate": { choice: "adopted" } },
  },
  {
    id: "sv.mandate.body",
    hiding: { "sv.mandate": { choice: "adopted" } },
    showing: { "sv.mandate": { choice: "mandated" } },
  },
])("$id can be shown and can be hidden", ({ id, hiding, showing }) => {
  const [hidden, shown] = [hiding, showing].map((answers) => visibleQuestions(content, answers).has(id));

  expect(hidden).toBe(false);
  expect(shown).toBe(true);
});

test("those are all the questions with a condition", () => {
  const conditional = written.questions.filter(({ visibleIf }) => visibleIf !== undefined).map(({ id }) => id);

  expect(conditional).toEqual([
    ...["sv.numsource", "sv.fit.domain", "sv.fitwhy", "sv.arrangewhat", "sv.mandate.date", "sv.mandate.body"],
  ]);
});

test("every figure has declared classes, may be left unstated, and only the members are read by name", () => {
  const figures = content.questions.filter(
    (asked) => kindOf(asked).control.control === "figure" && asked.id !== "sv.fitgrade",
  );

  expect(figures.map(({ id }) => id)).toEqual([
    "sv.members",
    "sv.jobs",
    "sv.hboshare",
    "sv.vacopen",
    "sv.vachard",
    "sv.growth5",
    "sv.replace5",
  ]);
  for (const figure of figures) {
    const { variables, control } = kindOf(figure);
    expect(variables[0]?.scale, figure.id).toBe("classes");
    expect(variables[0]?.countOnly, figure.id).toBeUndefined();
    expect(control.control === "figure" && control.asides.map(({ value }) => value), figure.id).toContain("not-stated");
    expect(figure.readBy, figure.id).toBe(figure.id === "sv.members" ? "position" : "figure");
  }
});

test("barriers have no maximum, and 'no barrier' excludes the others", () => {
  const { control, variables } = kindOf(question("sv.barriers") as never);

  expect(control.control === "pick-many" && control.max).toBeUndefined();
  expect(control.control === "pick-many" && control.choices.find(({ value }) => value === "none")?.exclusive).toBe(
    true,
  );
  expect(variables).toHaveLength(11);
});

test("whoever judges all domains alike is done within three quarters of an hour", () => {
  const visible = visibleQuestions(content, { "sv.vacopen": 12, "sv.arrange": { choices: ["zeeland"] } });
  const minutes = minutesToAnswer({ questions: content.questions.filter(({ id }) => visible.has(id)) });

  expect(minutes).toBeGreaterThan(30);
  expect(minutes).toBeLessThan(45);
});

test("a sore point is what is important and insufficient, in the whole and per domain", () => {
  for (const id of ["sv.fit", "sv.fit.domain.ict"]) {
    const { variables, observe } = kindOf(question(id) as never);
    const observed = observe({ rows: { ethics: { importance: "very-important", mastery: "insufficient" } } });

    expect(variables).toHaveLength(36);
    expect(observed.get("ethics:tension")).toBe("yes");
  }
});
