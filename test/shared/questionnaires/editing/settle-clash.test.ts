import { describe, expect, it } from "vitest";
import { apply } from "#shared/questionnaires/editing/apply.ts";
import type { Edit } from "#shared/questionnaires/editing/edit.ts";
import { merge } from "#shared/questionnaires/editing/merge.ts";
import { type Side, settleClash } from "#shared/questionnaires/editing/settle-clash.ts";
import { ask, questionnaireOf } from "../make.ts";

const region = { id: "regions", label: { nl: "Regio's" }, choices: [] };
const base = { ...questionnaireOf(ask("one"), ask("two")), optionSets: [region] };
const said = (nl: string): Edit => ({ is: "question-set", id: "one", field: "text", value: { nl } });
const renamed = (nl: string): Edit => ({ is: "set-changed", set: { ...region, label: { nl } } });

/** What stands after I did one thing and the other another, and I chose a side. */
const settled = (mine: Edit, theirs: Edit, side: Side) => {
  const { draft, clashes } = merge(base, apply(base, mine), apply(base, theirs));
  const [clash] = clashes;
  if (clash === undefined) throw new Error("nothing clashes");
  const edit = settleClash(clash, side, draft);
  return edit ? apply(draft, edit) : draft;
};

describe("choosing between two editors", () => {
  it("lets either one's words stand", () => {
    expect(settled(said("Mijn"), said("Hun"), "mine").questions[0]?.text).toEqual({ nl: "Mijn" });
    expect(settled(said("Mijn"), said("Hun"), "theirs").questions[0]?.text).toEqual({ nl: "Hun" });
    expect(settled(renamed("Mijn"), renamed("Hun"), "theirs").optionSets[0]?.label).toEqual({ nl: "Hun" });
  });

  it.each([
    ["question", said("Verder"), { is: "question-out", id: "one" }, "questions", "one"],
    ["set", renamed("Verder"), { is: "set-out", id: "regions" }, "optionSets", "regions"],
  ] as const)("takes a %s out that either took out, and keeps it otherwise", (_, went, out, where, id) => {
    const has = (mine: Edit, theirs: Edit, side: Side) =>
      settled(mine, theirs, side)[where].some((one) => one.id === id);

    expect(has(went, out, "mine")).toBe(true);
    expect(has(went, out, "theirs")).toBe(false);
    expect(has(out, went, "mine")).toBe(false);
    expect(has(out, went, "theirs")).toBe(true);
  });
});
