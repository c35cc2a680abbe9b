import { expect, test } from "vitest";
import { stretchesOf } from "#shared/questionnaires/stretches-of.ts";
import type { Question } from "#shared/questions/question.ts";

const question = (id: string, element?: string): Question => ({
  ...{ id, section: "A", kind: "text", text: { nl: id }, required: true, readBy: "text", settings: {} },
  ...(element !== undefined && { element: { list: "themes", id: element, text: { nl: "Waarom?" } } }),
});

const shown = (questions: readonly Question[]) =>
  stretchesOf(questions).map(({ id, questions: asked }) => [id, asked.map((one) => one.id)]);

test("questions about one element stand together, the others for themselves", () => {
  const stretches = shown([
    question("first"),
    question("rate.a", "a"),
    question("why.a", "a"),
    question("rate.b", "b"),
    question("last"),
  ]);

  expect(stretches).toEqual([
    ["first", ["first"]],
    ["onderdeel-themes-a", ["rate.a", "why.a"]],
    ["onderdeel-themes-b", ["rate.b"]],
    ["last", ["last"]],
  ]);
});

test("a card is called the same when another question appears on it", () => {
  const [before, after] = [[question("why.a", "a")], [question("rate.a", "a"), question("why.a", "a")]].map(shown);

  expect(before?.[0]?.[0]).toBe(after?.[0]?.[0]);
});

test("an element that is come back to later in the section has a card of its own there", () => {
  const ids = stretchesOf([question("rate.a", "a"), question("between"), question("later.a", "a")]).map(({ id }) => id);

  expect(new Set(ids).size).toBe(3);
});
