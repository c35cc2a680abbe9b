import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#shared/kernel/canonical.ts";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import { inOrder } from "#shared/questionnaires/editing/in-order.ts";
import { merge } from "#shared/questionnaires/editing/merge.ts";
import { ask, questionnaireOf } from "../make.ts";
import { drafts, edits } from "./arbitrary.ts";

const base = { ...questionnaireOf(ask("one"), ask("two"), ask("three", "text", { section: "B" })), optionSets: [] };
const said = (id: string, nl: string) => ({ is: "question-set", id, field: "text", value: { nl } }) as const;

describe("the work of two editors", () => {
  it("is mine where the other did nothing, and theirs where I did nothing", () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { maxLength: 5 }), (start, many) => {
        const changed = many.reduce(apply, start);

        expect(canonical(merge(start, changed, start).draft)).toBe(canonical(changed));
        expect(canonical(merge(start, start, changed).draft)).toBe(canonical(changed));
        expect(merge(start, changed, start).clashes).toEqual([]);
        expect(merge(start, start, changed).clashes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing: what either changed is in the draft or among the clashes", () => {
    const several = fc.array(edits, { maxLength: 5 });
    fc.assert(
      fc.property(drafts, several, several, (start, some, others) => {
        const [mine, theirs] = [some.reduce(apply, start), others.reduce(apply, start)];
        const { draft, clashes } = merge(start, mine, theirs);
        const told = canonical([draft, clashes]);

        for (const version of [mine, theirs])
          for (const question of version.questions) {
            const before = start.questions.find(({ id }) => id === question.id);
            for (const [field, value] of Object.entries(question)) {
              const isNew = canonical(value) !== canonical(before?.[field as keyof typeof question] ?? null);
              if (isNew) expect(told).toContain(canonical(value));
            }
          }
        expect(inOrder(draft)).toBe(draft);
        expect(draft.questions.every(({ section }) => draft.sections.some(({ id }) => id === section))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it("joins changes to different questions, and to different fields of one", () => {
    const mine = apply(apply(base, said("one", "Van mij")), { is: "question-out", id: "three" });
    const help = { is: "question-set", id: "one", field: "help", value: { nl: "Van haar" } } as const;

    const { draft, clashes } = merge(base, mine, apply(apply(base, help), said("two", "Ook van haar")));

    expect(draft.questions.map(({ text, help }) => [text.nl, help?.nl])).toEqual([
      ["Van mij", "Van haar"],
      ["Ook van haar", undefined],
    ]);
    expect(clashes).toEqual([]);
  });

  it("keeps both where two wrote the same field, mine in the draft", () => {
    const { draft, clashes } = merge(base, apply(base, said("one", "Van mij")), apply(base, said("one", "Van haar")));

    expect(draft.questions[0]?.text.nl).toBe("Van mij");
    expect(clashes).toEqual([
      { in: "question", id: "one", field: "text", mine: { nl: "Van mij" }, theirs: { nl: "Van haar" } },
    ]);
  });

  it("keeps a question that one took out and the other went on with, and says so", () => {
    const { draft, clashes } = merge(
      base,
      apply(base, { is: "question-out", id: "one" }),
      apply(base, said("one", "Beter")),
    );

    expect(draft.questions[0]?.text.nl).toBe("Beter");
    expect(clashes).toMatchObject([{ in: "question", id: "one", field: "all" }]);
  });

  it("takes the order of whoever moved something, with what the other added beside its neighbour", () => {
    const added = ask("new");
    const mine = apply(base, { is: "question-moved", id: "two", section: "A", before: "one" });

    const { draft } = merge(base, mine, apply(base, { is: "question-in", question: added, before: "two" }));

    expect(draft.questions.map(({ id }) => id)).toEqual(["two", "one", "new", "three"]);
  });
});
