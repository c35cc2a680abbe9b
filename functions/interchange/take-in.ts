import type { Taken } from "#shared/interchange/report.ts";
import { takeArchive, takeSurvey } from "./limesurvey/take-survey.ts";
import { looksOwn, takeOwn } from "./own/take-own.ts";
import { isArchive, openArchive } from "./source/open-archive.ts";
import { UnreadableSource } from "./source/unreadable.ts";
import { questionnaireFromForm } from "./xlsform/questionnaire.ts";
import { isWorkbook, readForm } from "./xlsform/read-form.ts";

/** The largest file that is taken in, in bytes: what still fits, written in letters, in one request to a function. */
export const mostFileBytes = 4 * 1024 * 1024;

/** The first bytes of Excel's files of before 2007. */
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0] as const;

/**
 * Takes in a file, whatever its name says, by what it holds.
 * @throws UnreadableSource
 */
export const takeIn = async (bytes: Uint8Array): Promise<Taken> => {
  if (bytes.byteLength === 0) throw new UnreadableSource("empty");
  if (bytes.byteLength > mostFileBytes) throw new UnreadableSource("too-large");
  if (oldExcel.every((byte, place) => bytes[place] === byte)) throw new UnreadableSource("format-old");
  if (looksOwn(bytes)) return takeOwn(bytes);
  if (!isArchive(bytes)) return within(await takeSurvey(bytes));
  const files = await openArchive(bytes);
  return within(isWorkbook(files) ? questionnaireFromForm(await readForm(bytes, files)) : takeArchive(files));
};

/** A draft holds so much and no more. */
export const within = ({ format, languages, content, questions, notes }: Taken): Taken => {
  if (content.questions.length === 0) throw new UnreadableSource("no-questions");
  if (content.questions.length > 600 || content.sections.length > 60) throw new UnreadableSource("too-many-questions");
  return { format, languages, content, questions, notes };
};
