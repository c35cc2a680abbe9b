import { describe, expect, test } from "vitest";
import { fieldNames, fieldsWith } from "#web/responses/fields.ts";
import { fitAnswers } from "#web/responses/fit-answers.ts";

const names = fieldNames({ questions: [{ id: "sv.scope" }, { id: "sv.jobs" }, { id: "sv.jobs.more" }] });

describe("fields", () => {
  test("are numbered, so that a dot in a question's id is only a dot", () => {
    expect([...names.values()]).toEqual(["q0", "q1", "q2"]);
  });

  test("without an answer are known to be empty", () => {
    expect(fieldsWith(names, new Map([["sv.jobs", 3]]))).toEqual({ q0: null, q1: 3, q2: null });
  });
});

describe("the answers in a form", () => {
  test("are those that are given and can be stored", () => {
    const answers = fitAnswers(names, (_, value) => typeof value === "number");

    expect(answers({ q0: null, q1: 0, q2: "a" })).toEqual({ "sv.jobs": 0 });
  });

  test("are judged once for as long as they stay the same", () => {
    let judged = 0;
    const answers = fitAnswers(names, () => {
      judged += 1;
      return true;
    });
    const rows = { rows: { a: "1" } };

    answers({ q0: rows, q1: 3, q2: null });
    answers({ q0: rows, q1: 4, q2: null });

    expect(judged).toBe(3);
  });
});
