import { describe, expect, it } from "vitest";
import { translationsIn, translationsOf } from "#shared/questionnaires/editing/translations.ts";
import { ask, questionnaireOf } from "../make.ts";

describe("missing translations", () => {
  it("are counted in questions, helps, answers and headings alike", () => {
    const options = [
      { id: "a", label: { nl: "ja", en: "yes" } },
      { id: "b", label: { nl: "nee", en: " " } },
    ];
    const draft = questionnaireOf(ask("one", "single", { help: { nl: "Schat", en: "Guess" }, settings: { options } }));

    const found = translationsOf({ ...draft, optionSets: [] });

    expect(found).toEqual({ texts: 7, missing: 5 });
  });

  it("are not asked of what is not written yet", () => {
    expect(translationsIn({ label: { nl: "" } })).toEqual({ texts: 0, missing: 0 });
  });
});
