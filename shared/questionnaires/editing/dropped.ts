import type { DraftContent } from "../draft.ts";
import { type Edit, nothing } from "./edit.ts";
import { questionsIn } from "./in-order.ts";

/** A line of the outline: a section's heading, or one of its questions. */
export type Line = { readonly is: "section" | "question"; readonly id: string };

export const outlineOf = (draft: Pick<DraftContent, "sections" | "questions">): readonly Line[] =>
  draft.sections.flatMap(({ id }): readonly Line[] => [
    { is: "section", id },
    ...questionsIn(draft, id).map((question): Line => ({ is: "question", id: question.id })),
  ]);

const same = (one: Line | undefined, other: Line): boolean => one?.is === other.is && one.id === other.id;

/**
 * What it means to drop a line of the outline before or after another. A question lands in the section whose heading is
 * above it; a section, with all its questions, before the heading that is next.
 */
export const dropped = (draft: DraftContent, moved: Line, target: Line, where: "before" | "after"): Edit => {
  if (same(moved, target)) return nothing;
  const lines = outlineOf(draft).filter((line) => !same(line, moved));
  const at = lines.findIndex((line) => same(line, target)) + (where === "after" ? 1 : 0);

  if (moved.is === "section") {
    const next = lines.slice(at).find((line) => line.is === "section");
    return { is: "section-moved", id: moved.id, before: next?.id ?? null };
  }
  const section = lines.slice(0, at).findLast((line) => line.is === "section") ?? draft.sections[0];
  if (section === undefined) return nothing;
  const first = lines[at === 0 ? 1 : at];
  return {
    is: "question-moved",
    id: moved.id,
    section: section.id,
    before: first?.is === "question" ? first.id : null,
  };
};

/** One place higher or lower, into the next section where that is where it goes; undefined at either end. */
export const stepped = (draft: DraftContent, id: string, by: -1 | 1): Edit | undefined => {
  const lines = outlineOf(draft);
  const at = lines.findIndex((line) => line.is === "question" && line.id === id);
  const target = lines[at + by];
  if (target === undefined || (by === -1 && at + by === 0)) return undefined;
  return dropped(draft, { is: "question", id }, target, by === 1 ? "after" : "before");
};
