import { build } from "esbuild";
import { launchChromium } from "#test/support/chromium.ts";
import { inWords, line, spreadOf } from "../measure.ts";
import { asData, asSurvey } from "./as-survey.ts";
import { manyQuestions, someAnswers } from "./many-questions.ts";
import type { Turn } from "./ours-page.ts";

const questions = 300;
const times = 15;

type Pages = {
  readonly ours: (text: string, answers: unknown) => Turn;
  readonly survey: (text: string, data: unknown) => Omit<Turn, "check">;
};

const scriptOf = async (page: string): Promise<string> => {
  const { outputFiles } = await build({
    ...{ entryPoints: [`test/bench/builder/${page}`], bundle: true, minify: true, format: "iife", write: false },
    ...{ platform: "browser", target: "es2023" },
  });
  return outputFiles[0]?.text ?? "";
};

/** A questionnaire of 300 questions with 100 conditions in the browser: ours, and SurveyJS's on the same, in turns. */
export const besideSurveyjs = async (): Promise<void> => {
  const content = manyQuestions(questions);
  const answers = someAnswers(questions);
  const given = {
    ...{ times, text: JSON.stringify(content), answers },
    ...{ survey: JSON.stringify(asSurvey(content)), data: asData(answers) },
  };
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    for (const script of ["ours-page.ts", "survey-page.ts"])
      await page.addScriptTag({ content: await scriptOf(script) });
    const turns = await page.evaluate((told) => {
      const { ours, survey } = globalThis as unknown as Pages;
      return Array.from({ length: told.times }, () => ({
        ours: ours(told.text, told.answers),
        survey: survey(told.survey, told.data),
      }));
    }, given);
    const [first] = turns;
    if (first && String(first.ours.visible) !== String(first.survey.visible))
      throw new Error(`Not the same questionnaire: ${first.ours.visible} and ${first.survey.visible} questions asked.`);

    const conditions = content.questions.filter(({ visibleIf }) => visibleIf !== undefined).length;
    line(`${questions} questions, ${conditions} conditions in Chromium`, `${first?.ours.visible[0]} asked in both`, "");
    for (const step of ["parse", "check", "evaluate", "again"] as const) {
      const ours = inWords(spreadOf(turns.map((turn) => turn.ours[step])));
      const theirs = step === "check" ? "has none" : inWords(spreadOf(turns.map((turn) => turn.survey[step])));
      line(`  ${step}, ms: ours, then survey-core`, ours, theirs);
    }
  } finally {
    await browser.close();
  }
};
