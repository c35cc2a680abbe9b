import { expect, test } from "vitest";
import type { Question } from "#shared/questions/question.ts";
import { progressOf } from "#web/responses/progress-of.ts";

const question = (id: string, section: string): Question => ({
  ...{ id, section, kind: "text", text: { nl: id }, required: true },
  ...{ readBy: "text", settings: {} },
});
const questionnaire = {
  sections: [
    { id: "A", title: { nl: "Begin" } },
    { id: "B", title: { nl: "Midden" } },
    { id: "C", title: { nl: "Niets" } },
  ],
  questions: [question("a1", "A"), question("a2", "A"), question("b1", "B"), question("c1", "C")],
};

test("a section is to do, begun or done by what is visible in it, answered and still open", () => {
  const progress = progressOf(questionnaire, {
    visible: new Set(["a1", "a2", "b1"]),
    answers: { a1: "x", b1: "y", c1: "hidden" },
    open: new Set(["a2"]),
  });

  expect(progress.map(({ id, state, answered, questions }) => [id, state, answered, questions.length])).toEqual([
    ["A", "busy", 1, 2],
    ["B", "done", 1, 1],
    ["C", "done", 0, 0],
  ]);
});

test("a section in which nothing is answered is to do, also when nothing in it is required", () => {
  const visible = new Set(["b1"]);

  const [, section] = progressOf(questionnaire, { visible, answers: {}, open: new Set() });

  expect(section?.state).toBe("todo");
});
