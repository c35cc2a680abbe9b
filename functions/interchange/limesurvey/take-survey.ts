import { mappingNotes } from "#shared/interchange/mapping-note.ts";
import type { SourceFormat } from "#shared/interchange/report.ts";
import { decodeText } from "../source/decode-text.ts";
import { isArchive, openArchive } from "../source/open-archive.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import { surveyFromArchive } from "./archive-structure.ts";
import { type ClassesByCode, questionnaireFrom } from "./questionnaire.ts";
import { surveyFrom } from "./structure.ts";
import type { Survey } from "./survey.ts";
import { surveyFromXml } from "./xml-structure.ts";

export type TakenSurvey = ReturnType<typeof questionnaireFrom> & { readonly survey: Survey };

/**
 * A survey from whichever of LimeSurvey's files: `.lss`, the tab-separated structure, or an `.lsa` archive.
 * @throws UnreadableSource
 */
export const takeSurvey = async (bytes: Uint8Array, classes: ClassesByCode = {}): Promise<TakenSurvey> =>
  isArchive(bytes) ? takeArchive(await openArchive(bytes), classes) : takeText(bytes, classes);

export const takeArchive = (files: ReadonlyMap<string, Uint8Array>, classes: ClassesByCode = {}): TakenSurvey => {
  const { survey, aside } = surveyFromArchive(files);
  const taken = taking(survey, "limesurvey-archive", classes);
  const notes = mappingNotes();
  for (const file of aside) notes.add({ about: "survey", where: file, code: "answers-elsewhere", what: file });
  return { ...taken, notes: [...taken.notes, ...notes.all()] };
};

const takeText = (bytes: Uint8Array, classes: ClassesByCode): TakenSurvey => {
  const { text, isGuessed } = decodeText(bytes);
  const isMarkup = text.trimStart().startsWith("<");
  if (!isMarkup && !text.includes("\t")) throw new UnreadableSource("format-unknown");
  const taken = isMarkup
    ? taking(surveyFromXml(text), "limesurvey-xml", classes)
    : taking(surveyFrom(text), "limesurvey-tabs", classes);
  const notes = mappingNotes();
  if (isGuessed) notes.add({ about: "survey", where: taken.survey.language, code: "encoding-guessed" });
  return { ...taken, notes: [...taken.notes, ...notes.all()] };
};

const taking = (survey: Survey, format: SourceFormat, classes: ClassesByCode): TakenSurvey => ({
  ...questionnaireFrom(survey, format, classes),
  survey,
});
