import type { LocalText } from "../../kernel/text.ts";
import type { DraftContent } from "../draft.ts";
import type { Edit, QuestionField } from "./edit.ts";
import type { Clash } from "./merge.ts";
import { found } from "./placing.ts";

/** Whose version of what clashed is to stand. */
export type Side = "mine" | "theirs";

/**
 * What makes one side's version stand; nothing where it stands there already. A field stands as I have it, and what one
 * of us took out while the other went on with it is still in.
 */
export const settleClash = (clash: Clash, side: Side, draft: DraftContent): Edit | undefined => {
  if (clash.field === "all") return clash[side] === undefined ? takenOut(clash) : undefined;
  return side === "mine" ? undefined : takenOver(clash, draft);
};

const takenOut = ({ in: where, id }: Clash): Edit | undefined =>
  where === "whole" ? undefined : ({ is: `${where}-out`, id } as const);

const takenOver = ({ in: where, id, field, theirs }: Clash, draft: DraftContent): Edit | undefined => {
  if (where === "whole") return { is: "titled", title: theirs as LocalText };
  if (where === "section") return { is: "section-titled", id, title: theirs as LocalText };
  if (where === "question") return { is: "question-set", id, field: field as QuestionField, value: theirs };
  if (where === "list") {
    const list = found(draft.lists ?? [], id);
    return list && { is: "list-changed", list: { ...list, [field]: theirs } };
  }
  const set = found(draft.optionSets, id);
  return set && { is: "set-changed", set: { ...set, [field]: theirs } };
};
