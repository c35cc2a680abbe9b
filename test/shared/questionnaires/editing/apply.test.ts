import { describe, expect, it } from "vitest";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import {
  consequences,
  copying,
  copyingSection,
  putting,
  removing,
  removingList,
} from "#shared/questionnaires/editing/commands.ts";
import { ask, questionnaireOf } from "../make.ts";

const options = ["low", "high"].map((id) => ({ id, label: { nl: id } }));
const scale = { id: "scale", label: { nl: "Schaal" }, choices: options };

const draft = {
  ...questionnaireOf(
    ask("one", "single", { settings: { options }, optionSet: "scale" }),
    ask("two", "single", { visibleIf: "one == 'low'  ||  answered(one)" }),
    ask("three", "likert", { section: "B", settings: { options, notStated: true }, optionSet: "scale" }),
  ),
  optionSets: [scale],
};
const ids = (of: typeof draft.questions) => of.map(({ id, section }) => `${section}.${id}`);

describe("an edit of a draft", () => {
  it("moves a question into another section, before the one it is put before", () => {
    const moved = apply(draft, { is: "question-moved", id: "one", section: "B", before: "three" });

    expect(ids(moved.questions)).toEqual(["A.two", "B.one", "B.three"]);
  });

  it("takes a section along with its questions", () => {
    const moved = apply(draft, { is: "section-moved", id: "B", before: "A" });

    expect(ids(moved.questions)).toEqual(["B.three", "A.one", "A.two"]);
  });

  it("gives a question another code, and the conditions follow to the letter", () => {
    const renamed = apply(draft, { is: "question-renamed", id: "one", to: "route" });

    expect(renamed.questions[1]?.visibleIf).toBe("route == 'low'  ||  answered(route)");
  });

  it("gives a question another code, and whatever takes its rows as answers follows", () => {
    const taking = { ...draft, questions: [...draft.questions, ask("four", "multi", { optionsFrom: "@rows(one)" })] };

    const renamed = apply(taking, { is: "question-renamed", id: "one", to: "route" });

    expect(renamed.questions.at(-1)?.optionsFrom).toBe("@rows(route)");
  });

  it("takes a list out, and nothing runs through it any more", () => {
    const lists = [{ id: "themes", title: { nl: "Thema's" } }];
    const looped = ask("four", "multi", { forEach: "themes", optionsFrom: "themes" });
    const looping = { ...draft, lists, questions: [...draft.questions, looped] };

    const without = apply(looping, removingList(looping, "themes"));

    expect(without.lists).toBeUndefined();
    expect(without.questions.at(-1)).toEqual(ask("four", "multi"));
  });

  it("does not give a question the code of another", () => {
    const renamed = apply(draft, { is: "question-renamed", id: "one", to: "two" });

    expect(renamed).toBe(draft);
  });

  it("reaches every copy of an option set, and leaves what is theirs", () => {
    const choices = [
      { id: "high", label: { nl: "hoog" } },
      { id: "top", label: { nl: "hoogst" } },
    ];

    const changed = apply(draft, { is: "set-changed", set: { ...scale, choices } });

    expect(changed.questions[0]?.settings).toEqual({ options: choices });
    expect(changed.questions[2]?.settings).toEqual({ options: choices, notStated: true });
    expect(changed.questions[1]).toBe(draft.questions[1]);
  });

  it("leaves questions their choices when the set is taken away", () => {
    const without = apply(draft, { is: "set-out", id: "scale" });

    expect(without.questions[0]?.settings).toEqual({ options });
    expect(without.questions[0]).not.toHaveProperty("optionSet");
  });

  it("does nothing where what it is about is gone", () => {
    const nowhere = apply(draft, { is: "question-set", id: "gone", field: "text", value: { nl: "x" } });

    expect(nowhere).toBe(draft);
  });
});

describe("a larger change", () => {
  it("tells which questions look at one that goes, and then asks these of everybody", () => {
    const told = consequences(draft, ["one"]).map(({ id }) => id);
    const left = apply(draft, removing(draft, ["one"]));

    expect(told).toEqual(["two"]);
    expect(left.questions.map(({ id, visibleIf }) => [id, visibleIf])).toEqual([
      ["two", undefined],
      ["three", undefined],
    ]);
  });

  it("copies a question right behind itself", () => {
    const copy = copying(draft, "one");
    const made = copy && apply(draft, copy.edit);

    expect(made?.questions.map(({ id }) => id)).toEqual(["one", copy?.id, "two", "three"]);
  });

  it("copies a section whose conditions then look at the copies", () => {
    const copy = copyingSection(draft, "A");
    const made = copy && apply(draft, copy.edit);
    const [first, second] = made?.questions.filter(({ section }) => section === copy?.id) ?? [];

    expect(second?.visibleIf).toBe(`${first?.id} == 'low'  ||  answered(${first?.id})`);
  });

  it("brings questions in from elsewhere under codes that are free", () => {
    const edits = putting(draft, [ask("one"), ask("four", "text", { visibleIf: "answered(one)" })]);
    const made = apply(draft, { is: "together", edits });
    const [one, four] = made.questions.filter(({ text }) => ["Vraag one", "Vraag four"].includes(text.nl)).slice(-2);

    expect(new Set(made.questions.map(({ id }) => id)).size).toBe(5);
    expect(four?.visibleIf).toBe(`answered(${one?.id})`);
  });
});
