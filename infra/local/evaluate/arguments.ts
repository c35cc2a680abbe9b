import { parseArgs } from "node:util";

export type EvaluateArguments = {
  readonly questionnaire: string;
  readonly answers: string;
  readonly out: string;
  readonly classes: string | undefined;
};

/** What cannot be used as asked: one sentence for the person, and exit code 2. */
export class Unusable extends Error {}

export const usage = "npm run evaluate -- --questionnaire FILE --answers FILE --out DIR [--classes FILE]";

/** @throws Unusable with the sentence that says which argument is missing or unknown */
export const argumentsFrom = (words: readonly string[]): EvaluateArguments => {
  const { questionnaire, answers, out, classes } = parsed(words);
  const missing = Object.entries({ questionnaire, answers, out }).flatMap(([name, value]) =>
    value ? [] : [`--${name}`],
  );
  if (!questionnaire || !answers || !out) throw new Unusable(`Missing: ${missing.join(", ")}. Use: ${usage}`);
  return { questionnaire, answers, out, classes };
};

const parsed = (words: readonly string[]) => {
  try {
    const options = { type: "string" } as const;
    return parseArgs({
      args: [...words],
      options: { questionnaire: options, answers: options, out: options, classes: options },
    }).values;
  } catch (trouble) {
    throw new Unusable(`${trouble instanceof Error ? trouble.message.split(".")[0] : trouble}. Use: ${usage}`);
  }
};
