import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answersFrom, UnusableAnswers } from "#functions/interchange/limesurvey/answers.ts";
import { questionnaireFrom } from "#functions/interchange/limesurvey/questionnaire.ts";
import { surveyFrom, UnusableStructure } from "#functions/interchange/limesurvey/structure.ts";
import { mappingNotes } from "#shared/interchange/mapping-note.ts";
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
  const notes = mappingNotes();
  const classes = given.classes === undefined ? {} : classesFrom(await textOf(given.classes));
  const structure = await textOf(given.questionnaire);
  const cells = await textOf(given.answers);
  const survey = usable(() => surveyFrom(structure));
  const content = questionnaireFrom(survey, classes, notes);
  const read = usable(() => answersFrom(cells, survey, content, notes));

  const folder = await mkdtemp(join(tmpdir(), "sectorspiegel-evaluate-"));
  const { product, stage, close } = await openStage({ folder, address: "http://localhost" }, tell);
  try {
    const view = await runSurvey(stage, content, read.rows);
    const language = survey.language === "nl" ? "nl" : "en";
    await mkdir(given.out, { recursive: true });
    await writeFile(
      join(given.out, "evidence.json"),
      `${JSON.stringify(evidenceFile(view, read, language), null, 2)}\n`,
    );
    await writeFile(join(given.out, "import.txt"), importReport(view.questionnaire, read.rows, notes.all()));
    if (view.release !== null) await writeReportFiles({ stage, product }, view.release.roundId, language, given.out);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
  return notes.all().some(({ degree }) => degree === "not-stored") ? 1 : 0;
};

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new Unusable(`The file ${path} cannot be read.`);
  }
};

const usable = <T>(reading: () => T): T => {
  try {
    return reading();
  } catch (trouble) {
    if (trouble instanceof UnusableStructure || trouble instanceof UnusableAnswers) throw new Unusable(trouble.message);
    throw trouble;
  }
};
