import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { answersFrom } from "#functions/interchange/limesurvey/answers.ts";
import { takeSurvey } from "#functions/interchange/limesurvey/take-survey.ts";
import { decodeText } from "#functions/interchange/source/decode-text.ts";
import { UnreadableSource } from "#functions/interchange/source/unreadable.ts";
import { mappingNotes } from "#shared/interchange/mapping-note.ts";
import { unreadableSentence } from "#shared/interchange/unreadable-words.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";
import { openStage } from "../stage.ts";
import { type EvaluateArguments, Unusable } from "./arguments.ts";
import { classesFrom } from "./classes-file.ts";
import { evidenceFile } from "./evidence-file.ts";
import { importReport } from "./import-report.ts";
import { writeReportFiles } from "./report-files.ts";
import { runSurvey } from "./run-survey.ts";

/**
 * An existing survey through the whole product, without a screen.
 * @returns 0, or 1 where an answer could not be stored
 * @throws Unusable where a file or argument is no good
 */
export const evaluate = async (given: EvaluateArguments, tell: (sentence: string) => void): Promise<0 | 1> => {
  const classes = given.classes === undefined ? {} : classesFrom(await textOf(given.classes));
  const [structure, cells] = [await bytesOf(given.questionnaire), await bytesOf(given.answers)];
  const taken = await usable(given.questionnaire, () => takeSurvey(structure, classes));
  const notes = mappingNotes();
  const read = await usable(given.answers, async () => answersFrom(decodeText(cells).text, taken, notes));
  const { optionSets, ...content } = taken.content;
  const said = [...taken.notes, ...notes.all()];

  const folder = await mkdtemp(join(tmpdir(), "sectorspiegel-evaluate-"));
  const { product, stage, close } = await openStage({ folder, address: "http://localhost" }, tell);
  try {
    const view = await runSurvey(stage, published(content), read.rows);
    const language = taken.survey.language === "nl" ? "nl" : "en";
    await mkdir(given.out, { recursive: true });
    await writeFile(
      join(given.out, "evidence.json"),
      `${JSON.stringify(evidenceFile(view, read, language), null, 2)}\n`,
    );
    await writeFile(join(given.out, "import.txt"), importReport(view.questionnaire, read.rows, said));
    if (view.release !== null) await writeReportFiles({ stage, product }, view.release.roundId, language, given.out);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
  return said.some(({ degree }) => degree === "not-stored") ? 1 : 0;
};

/** What is taken in has never been published, and has no empty texts. */
const published = (content: Omit<DraftContent, "optionSets">): QuestionnaireContent =>
  z.parse(QuestionnaireContent, { version: "1.0.0", ...content });

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new Unusable(`The file ${path} cannot be read.`);
  }
};

const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await bytesOf(path));

const usable = async <T>(path: string, reading: () => Promise<T>): Promise<T> => {
  try {
    return await reading();
  } catch (trouble) {
    if (!(trouble instanceof UnreadableSource)) throw trouble;
    throw new Unusable(`${path}: ${unreadableSentence(trouble, "en")}`);
  }
};
