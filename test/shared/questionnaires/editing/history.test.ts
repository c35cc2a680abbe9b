import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#shared/kernel/canonical.ts";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import { edited, freshHistory, type History, redone, settled, undone } from "#shared/questionnaires/editing/history.ts";
import { inOrder } from "#shared/questionnaires/editing/in-order.ts";
import { inverse } from "#shared/questionnaires/editing/inverse.ts";
import { ask, questionnaireOf } from "../make.ts";
import { drafts, edits } from "./arbitrary.ts";

const draft = { ...questionnaireOf(ask("one"), ask("two")), optionSets: [] };

describe("what was done to a draft", () => {
  it("is taken back exactly, whatever it was", () => {
    fc.assert(
      fc.property(drafts, edits, (before, edit) => {
        const back = apply(apply(before, edit), inverse(before, edit));

        expect(canonical(back)).toBe(canonical(before));
      }),
      { numRuns: 3000 },
    );
  });

  it("is taken back and done again step by step, to the first draft and to the last", () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { maxLength: 8 }), (first, many) => {
        const last = many.reduce<History>((history, edit) => edited(history, edit), freshHistory(first));
        const steps = last.past.length;
        const back = Array.from({ length: steps }).reduce<History>(undone, last);
        const again = Array.from({ length: steps }).reduce<History>(redone, back);

        expect(canonical(back.draft)).toBe(canonical(first));
        expect(canonical(again.draft)).toBe(canonical(last.draft));
      }),
    );
  });

  it("leaves every question in the order of its section", () => {
    fc.assert(
      fc.property(drafts, edits, (before, edit) => {
        const after = apply(before, edit);

        expect(inOrder(after)).toBe(after);
      }),
    );
  });

  it("is one step where it was typed in one go, and two where one left the field in between", () => {
    const type = (nl: string) => ({ is: "titled", title: { nl } }) as const;
    const word = ["a", "ab", "abc"].reduce((history, nl) => edited(history, type(nl), "title"), freshHistory(draft));

    const more = edited(settled(word), type("abcd"), "title");

    expect(word.past).toHaveLength(1);
    expect(undone(word).draft).toEqual(draft);
    expect(undone(more).draft.title).toEqual({ nl: "abc" });
  });

  it("cannot be done again once something else was done", () => {
    const first = undone(edited(freshHistory(draft), { is: "question-out", id: "one" }));

    const other = edited(first, { is: "titled", title: { nl: "Anders" } });

    expect(redone(other)).toBe(other);
  });
});
