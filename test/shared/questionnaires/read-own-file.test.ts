import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectors } from "#shared/organisations/organisation.ts";
import { DraftContent } from "#shared/questionnaires/draft.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { ownFile, readOwnFile } from "#shared/questionnaires/read-own-file.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { ask } from "./make.ts";

const text = fc.record({ nl: fc.string({ unit: "binary", maxLength: 40 }) });
const id = (letter: string) => fc.nat({ max: 500 }).map((number) => `${letter}${number}`);
const drafts = fc.record({
  title: text,
  sections: fc.array(fc.record({ id: id("s"), title: text }), { maxLength: 4 }),
  questions: fc.array(
    fc.record({ id: id("q"), text, required: fc.boolean(), settings: fc.jsonValue({ maxDepth: 2 }) }).map((more) => ({
      ...ask(more.id, "text", more),
    })),
    { maxLength: 6 },
  ),
  optionSets: fc.constant([]),
  leftOut: fc.constant([]),
});
const written = (draft: DraftContent): string => JSON.stringify(ownFile(draft, "1.2.3"));
const isOdd = (text: string): boolean => /"(__proto__|constructor|prototype)":/.test(text);

describe("our own file", () => {
  it("gives the very same questionnaire back, for every template and sector", () => {
    for (const template of templates.all)
      for (const sector of sectors) {
        const draft = toDraft(template.content(sector));

        const read = readOwnFile(written(draft));

        expect(read).toEqual({ ok: true, value: ownFile(draft, "1.2.3") });
      }
  });

  it("gives the very same draft back, however unfinished it is", () => {
    fc.assert(
      fc.property(drafts, (made) => {
        const draft = DraftContent.parse(made);
        const file = written(draft);
        fc.pre(!isOdd(file));

        expect(readOwnFile(file)).toEqual({ ok: true, value: ownFile(JSON.parse(JSON.stringify(draft)), "1.2.3") });
      }),
    );
  });

  it.each([
    ["half a file", '{"format":"sectorspiegel-questionnaire"', "not-json"],
    ["another file", '{"surveys":[]}', "other-format"],
    ["one of a later day", '{"format":"sectorspiegel-questionnaire","formatVersion":2}', "newer-format"],
    ["one with a part missing", '{"format":"sectorspiegel-questionnaire","formatVersion":1}', "wrong-shape"],
    ["a name that means something", '{"format":"sectorspiegel-questionnaire","__proto__":{"a":1}}', "forbidden-name"],
    ["very deep nesting", `${"[".repeat(5000)}${"]".repeat(5000)}`, "too-deep"],
    [
      "too many names",
      JSON.stringify(Object.fromEntries(Array.from({ length: 60_001 }, (_, i) => [`n${i}`, 1]))),
      "too-many-names",
    ],
    ["a megabyte", JSON.stringify("x".repeat(1_000_000)), "too-large"],
  ])("is refused where it is %s, with the reason", (_what, file, because) => {
    const read = readOwnFile(file);

    expect(read).toMatchObject({ ok: false, refusal: { code: "questionnaire-unreadable", facts: { because } } });
  });
});
