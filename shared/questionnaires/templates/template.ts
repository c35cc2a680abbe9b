import type { LocalText } from "../../kernel/text.ts";
import type { Sector } from "../../organisations/organisation.ts";
import type { QuestionnaireContent } from "../questionnaire.ts";

/** A questionnaire that the platform brings along, made to measure for a sector. */
export type Template<Name extends string = string> = {
  readonly name: Name;
  readonly title: LocalText;
  /** Grows whenever anything in the content changes, so that a published version is never made twice differently. */
  readonly version: string;
  readonly content: (sector: Sector) => QuestionnaireContent;
};
