import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "#shared/kernel/text.ts";
import { answerIssue } from "#shared/questionnaires/answer-issue.ts";
import { answerIssueCodes } from "#shared/questions/answer-issue-codes.ts";
import { asStored } from "#shared/questions/as-stored.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import { readingClasses } from "#shared/questions/kind.ts";
import { isBilingual, poisoned, samplesOf, tally, tallyOf } from "./kinds.ts";

/** What every kind of question promises, asked of each kind in each way it can be set up. */
const samples = (
  await Promise.all(
    questionKinds.all.map(async (kind) =>
      (
        await samplesOf(kind.name)
      ).map(({ settings, good, bad }, place) => ({
        title: `${kind.name} ${place + 1}`,
        kind,
        settings,
        good,
        bad,
        question: { kind: kind.name, settings },
        asked: kindOf({ kind: kind.name, settings }),
      })),
    ),
  )
).flat();

test("every kind lies in the folder of its name, and every such folder is in the registry", () => {
  const folders = readdirSync(new URL("../../shared/questions", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "parts")
    .map((entry) => entry.name);

  expect([...questionKinds.names].sort()).toEqual(folders.sort());
});

test.each(questionKinds.all)("$name has a chart exactly where something of it can be counted", ({ name, chart }) => {
  const variables = samples.filter(({ kind }) => kind.name === name).flatMap(({ asked }) => asked.variables);

  expect(chart !== "none").toBe(variables.some(({ countOnly }) => !countOnly));
});

describe.each(samples)("$title", ({ kind, settings, good, bad, question, asked }) => {
  test("its settings pass its own schema and can be kept as JSON", () => {
    const kept = JSON.parse(JSON.stringify(settings));

    expect(kind.settings.parse(kept)).toEqual(settings);
  });

  test("it has examples of good and bad answers", () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  test.each(good.map((answer) => ({ answer, shown: JSON.stringify(answer) })))("it accepts $shown", ({ answer }) => {
    const issue = answerIssue(question, answer);

    expect(issue).toBeUndefined();
    expect(asked.answer.parse(answer)).toEqual(answer);
  });

  test.each(bad)("it refuses an answer because: $because", ({ answer }) => {
    const issue = answerIssue(question, answer);

    expect(answerIssueCodes).toContain(issue?.code);
  });

  test("it refuses whatever else is thrown at it, and never throws back", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (answer) => {
        const issue = answerIssue(question, answer);

        expect(issue === undefined || answerIssueCodes.includes(issue.code)).toBe(true);
      }),
    );
  });

  test.each(good.flatMap(poisoned))("it refuses a smuggled name in $shown", ({ answer }) => {
    const issue = answerIssue(question, answer);

    expect(issue).toBeDefined();
  });

  test("null, nothing and emptiness are no answers", () => {
    const issues = [null, undefined, "", {}, []].map((answer) => answerIssue(question, answer));

    expect(issues).not.toContain(undefined);
  });

  test("a good answer survives JSON, and is already as it is stored", () => {
    const kept = good.map((answer) => JSON.parse(JSON.stringify(answer)));

    expect(kept).toEqual(good);
    expect(good.map(asStored)).toEqual(good);
  });

  test("an observation names only declared variables, and options that these have", () => {
    const declared = new Map(asked.variables.map(({ item, options }) => [item ?? "", options.map(({ code }) => code)]));

    for (const answer of good)
      for (const [item, code] of asked.observe(answer)) expect(declared.get(item)).toContain(code);
  });

  test("a complete answer says something of every variable", () => {
    const complete = good.filter((answer) => asked.open(answer).length === 0);

    expect(complete.length).toBeGreaterThan(0);
    for (const answer of complete)
      expect([...asked.observe(answer).keys()].sort()).toEqual(asked.variables.map(({ item }) => item ?? "").sort());
  });

  test("an answer that its gate can reckon with says something of all its variables or of none", () => {
    if (asked.joint === undefined) return;

    for (const answer of good) expect([0, asked.variables.length]).toContain(asked.observe(answer).size);
  });

  test("what follows from other items follows from what is observed of them", () => {
    for (const answer of good) {
      const observed = asked.observe(answer);
      for (const { item, both } of asked.variables) {
        if (both === undefined) continue;
        const codes = both.map((one) => observed.get(one.item));
        const follows = both.every((one) => one.codes.includes(observed.get(one.item) ?? "")) ? "yes" : "no";
        expect(observed.get(item ?? "")).toBe(codes.includes(undefined) ? undefined : follows);
      }
    }
  });

  test("variables and options are declared once each, and in both languages or none", () => {
    const items = asked.variables.map(({ item }) => item);

    expect(new Set(items).size).toBe(items.length);
    for (const { options, itemLabel } of asked.variables) {
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
      expect(itemLabel?.nl ?? "without").not.toBe("");
    }
  });

  test("counting two heaps of answers apart and adding is counting them together", () => {
    const heap = fc.array(fc.constantFrom(...good), { maxLength: 12 });

    fc.assert(
      fc.property(heap, heap, (some, others) => {
        const together = tallyOf(asked, [...some, ...others]);

        expect(tally(tallyOf(asked, some), tallyOf(asked, others))).toEqual(together);
      }),
    );
  });

  test("a good answer reads as lines that are not blank in either language", () => {
    const lines = good.map((answer) => asked.lines(answer));

    for (const of of lines) expect(of.length).toBeGreaterThan(0);
    for (const { value, label } of lines.flat())
      for (const language of languages) {
        expect((value[language] ?? value.nl).trim()).not.toBe("");
        expect(label?.nl).not.toBe("");
      }
  });

  test("what is open is text, and complete answers have nothing open", () => {
    const open = good.map((answer) => asked.open(answer));

    expect(open).toContainEqual([]);
    for (const item of open.flat()) expect(item).toMatch(/^\S+$/);
  });

  test("words of one's own are read and never counted", () => {
    const codes = asked.variables.flatMap(({ options }) => options.map(({ code }) => code));

    for (const words of good.flatMap((answer) => asked.ownWords(answer))) expect(codes).not.toContain(words);
  });

  test("what conditions compare has the type that was announced", () => {
    const { compares } = asked;
    const expected = { list: "list", rows: "rows" }[compares.is as string] ?? "scalar";

    for (const answer of good) expect(asked.comparable(answer).is).toBe(expected);
  });

  test("what can be picked in its control is what its schema takes", () => {
    const { control } = asked;
    if (control.control === "pick-one")
      for (const { value } of control.choices) expect(answerIssue(question, { choice: value })).toBeUndefined();
    if (control.control === "pick-many")
      for (const { value } of control.choices) expect(answerIssue(question, { choices: [value] })).toBeUndefined();
    if (control.control === "figure")
      for (const { value } of control.asides) expect(answerIssue(question, value)).toBeUndefined();
    if (control.control === "grid")
      for (const { id } of control.rows)
        for (const { value } of control.choices)
          expect(answerIssue(question, { rows: { [id]: value } })).toBeUndefined();
    if (control.control === "paired-grid")
      for (const { id } of control.rows)
        for (const scale of control.scales)
          for (const { value } of scale.choices)
            expect(answerIssue(question, { rows: { [id]: { [scale.id]: value } } })).toBeUndefined();
    if (control.control === "order")
      for (const { value, aside } of control.choices)
        expect(answerIssue(question, aside ? { choice: value } : { order: [value] })).toBeUndefined();
    if (control.control === "shares") {
      for (const { id } of control.items)
        expect(answerIssue(question, { shares: { [id]: control.total } })).toBeUndefined();
      for (const { value } of control.asides) expect(answerIssue(question, { choice: value })).toBeUndefined();
    }

    expect(control.control).toMatch(
      /^(text|figure|pick-one|pick-many|grid|paired-grid|order|shares|day|type-ahead|repeat)$/,
    );
  });

  test("it is titled in both languages, has a reader and takes time", () => {
    expect(isBilingual(kind.title)).toBe(true);
    expect(readingClasses).toEqual(expect.arrayContaining([...kind.readingClasses]));
    expect(asked.seconds).toBeGreaterThan(0);
  });
});
