import { describe, expect, it } from "vitest";
import type { BankQuestion } from "#shared/questionnaires/bank.ts";
import { copyFromBank } from "#shared/questionnaires/copy-from-bank.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import type { Question } from "#shared/questions/question.ts";
import { ask, questionnaireOf } from "./make.ts";

const draftOf = (...questions: readonly Question[]): DraftContent => ({
  ...questionnaireOf(...questions),
  optionSets: [],
});

const banked = (question: Question, more: Partial<BankQuestion> = {}): BankQuestion => ({
  from: { title: { nl: "Bron" }, version: "1.0.0", template: "bron" },
  section: { nl: "Onderdeel" },
  question,
  ...more,
});

const copied = (draft: DraftContent, ...chosen: readonly BankQuestion[]) =>
  apply(draft, copyFromBank(draft, chosen, "B"));

const first = ask("v1", "single");
const second = ask("v2", "text", { visibleIf: "v1 == 'one'" });

describe("questions copied from the bank", () => {
  it("come behind each other in the section that was chosen", () => {
    const draft = copied(draftOf(), banked(first), banked(ask("v3")));

    expect(draft.questions.map(({ id, section }) => [id, section])).toEqual([
      ["v1", "B"],
      ["v3", "B"],
    ]);
  });

  it("keep conditions on each other where their ids are taken already", () => {
    const draft = copied(draftOf(ask("v1"), ask("v2")), banked(first), banked(second, { looksAt: [first] }));

    const [, , one, other] = draft.questions;
    expect(one?.id).not.toBe("v1");
    expect(other?.visibleIf).toBe(`${one?.id} == 'one'`);
  });

  it("leave behind a condition on another question that merely has the same id", () => {
    const stranger = ask("v1", "single", { text: { nl: "Iets anders" } });

    const draft = copied(draftOf(stranger), banked(second, { looksAt: [first] }));

    expect(draft.questions.at(-1)?.visibleIf).toBeUndefined();
  });

  it("keep a condition on a question that the draft has as it was", () => {
    const draft = copied(draftOf(first), banked(second, { looksAt: [first] }));

    expect(draft.questions.at(-1)?.visibleIf).toBe("v1 == 'one'");
  });

  it("do not take questions of two sources for each other", () => {
    const from = { title: { nl: "Andere bron" }, version: "1.0.0", template: "andere" };
    const other = banked(ask("v1", "text", { text: { nl: "Van elders" } }), { from });

    const draft = copied(draftOf(), other, banked(first), banked(second, { looksAt: [first] }));

    const named = draft.questions.find(({ text }) => text.nl === first.text.nl)?.id;
    expect(draft.questions.at(-1)?.visibleIf).toBe(`${named} == 'one'`);
  });

  it("bring the choices they share and the lists they run through, once", () => {
    const optionSet = { id: "scale", label: { nl: "Schaal" }, choices: [{ id: "one", label: { nl: "one" } }] };
    const lists = [{ id: "themes", title: { nl: "Thema's" } }];
    const shared = (id: string) =>
      banked(ask(id, "single", { optionSet: "scale", forEach: "themes" }), { optionSet, lists });

    const once = copied(draftOf(), shared("v1"), shared("v2"));
    const again = apply(once, copyFromBank(once, [shared("v1")], "A"));

    expect(again.optionSets).toEqual([optionSet]);
    expect(again.lists).toEqual(lists);
    expect(again.questions.map(({ optionSet: set, forEach }) => [set, forEach])).toEqual(
      Array(3).fill(["scale", "themes"]),
    );
  });

  it("bring a list under another name where that name means something else", () => {
    const lists = [{ id: "themes", title: { nl: "Thema's" } }];
    const draft = { ...draftOf(), lists: [{ id: "themes", title: { nl: "Andere thema's" } }] };

    const made = copied(draft, banked(ask("v1", "text", { forEach: "themes" }), { lists }));

    expect(made.lists?.map(({ title }) => title.nl)).toEqual(["Andere thema's", "Thema's"]);
    expect(made.questions[0]?.forEach).toBe(made.lists?.[1]?.id);
  });
});
