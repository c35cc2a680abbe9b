import { expect, test } from "vitest";
import { answerIssue } from "#shared/questionnaires/answer-issue.ts";

const figure = { kind: "number", settings: { min: 1, max: 50, notStated: true } };
const table = {
  kind: "matrix",
  settings: {
    rows: [{ id: "ict", label: { nl: "ICT" } }],
    options: [
      { id: "yes", label: { nl: "ja" } },
      { id: "no", label: { nl: "nee" } },
    ],
  },
};

test.each([
  { question: figure, answer: 0, issue: { code: "too-small", least: 1 } },
  { question: figure, answer: 51, issue: { code: "too-large", most: 50 } },
  { question: figure, answer: 1.5, issue: { code: "too-precise" } },
  { question: figure, answer: "twaalf", issue: { code: "not-a-number" } },
  { question: { kind: "text", settings: { maxLength: 3 } }, answer: "vier", issue: { code: "too-long", most: 3 } },
  { question: table, answer: { rows: { ict: "maybe" } }, issue: { code: "unknown-option", item: "ict" } },
  { question: table, answer: { rows: { law: "yes" } }, issue: { code: "wrong-shape", item: "rows" } },
  { question: table, answer: { rows: {} }, issue: { code: "blank", item: "rows" } },
])("$answer is told as $issue.code with its place and bound", ({ question, answer, issue }) => {
  const found = answerIssue(question, answer);

  expect(found).toEqual(issue);
});

test("a day that must not lie in the future is held to today, where today is known", () => {
  const adopted = { kind: "date", settings: { notFuture: true } };

  const issues = ["2027-01-14", "2027-01-15"].map((today) => answerIssue(adopted, "2027-01-15", today));

  expect(issues).toEqual([{ code: "in-the-future" }, undefined]);
  expect(answerIssue(adopted, "2027-01-15")).toBeUndefined();
});
