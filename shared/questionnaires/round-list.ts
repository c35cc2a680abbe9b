import * as z from "zod/mini";
import { LocalText } from "../kernel/text.ts";
import { ListId } from "../lists/list-id.ts";

/** Part of the ids of the questions that are asked about the element, so it has no dots and is short. */
export const ElementId = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,23}$/),
  z.refine((id) => !(id in {})),
);

export const FactId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,23}$/));

/** One thing that questions are asked about: a part of a profile, a theme of the agenda, a position. */
export const Element = z.strictObject({
  id: ElementId,
  label: LocalText,
  /** What it says now, where people judge a text. */
  text: z.optional(LocalText),
  /** What conditions may look at, as `@element.group`. */
  facts: z.optional(z.record(FactId, z.union([z.string().check(z.maxLength(60)), z.number()]))),
});
export type Element = z.output<typeof Element>;

export const Elements = z.array(Element).check(
  z.maxLength(200),
  z.refine((elements) => new Set(elements.map(({ id }) => id)).size === elements.length, "option-id-twice"),
);

/** What can be known of an element, and be looked at by conditions. */
export const Fact = z.strictObject({
  id: FactId,
  label: z.optional(LocalText),
  values: z.optional(z.array(z.string().check(z.maxLength(60)))),
});

/** A list that a questionnaire runs through. Without elements of its own, whoever plans a round fills it. */
export const RoundList = z.strictObject({
  id: ListId,
  title: LocalText,
  elements: z.optional(Elements),
  /**
   * What is known of each element; `values` are the codes it may have, none where it is a number. With a label it is
   * shown to whoever answers, too.
   */
  facts: z.optional(z.array(Fact)),
});
export type RoundList = z.output<typeof RoundList>;

/** What a round put into the lists of its questionnaire. */
export const FilledLists = z.array(z.strictObject({ id: ListId, elements: Elements })).check(z.maxLength(20));
export type FilledLists = z.output<typeof FilledLists>;
