import { expect, test } from "vitest";
import { agreement } from "#shared/aggregation/agreement.ts";
import { aggregationWords } from "#shared/aggregation/words.ts";
import { readingClasses } from "#shared/questions/kind.ts";

const sentences = (phrases: object): readonly string[] =>
  Object.values(phrases).flatMap((phrase) =>
    typeof phrase === "string"
      ? [phrase]
      : typeof phrase === "function"
        ? [String(phrase(5, 7, "x"))]
        : sentences(phrase),
  );

test.each(["nl", "en"] as const)(
  "what people read about confidentiality in %s uses none of the words of its makers",
  (language) => {
    const read = [...sentences(agreement(language)), ...sentences(aggregationWords(language))];

    for (const sentence of read) expect(sentence).not.toMatch(/blokregel|stratum|strata|frame|\bk\s*=|basis/i);
  },
);

test.each(["nl", "en"] as const)(
  "every class of question says in %s who reads it, with a name and without",
  (language) => {
    const { classes } = agreement(language);

    for (const one of readingClasses)
      for (const said of [classes[one].named, classes[one].unnamed]) expect(said).toMatch(/\.$/);
  },
);
