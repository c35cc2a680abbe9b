import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTable } from "#shared/interchange/answers/answer-table.ts";
import { defused, fused } from "#shared/interchange/answers/defused.ts";
import { readAnswers } from "#shared/interchange/answers/read-answers.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { samplesOf } from "../../../contracts/kinds.ts";
import { formulas } from "../../../functions/reports/hostile.ts";

const today = "2099-01-14";
const response = "rsp_00000000000000000000000000";

const question = (id: string, kind: string, settings: unknown): Question => ({
  ...{ id, section: "A", kind, text: { nl: id }, required: false, readBy: "position", settings },
});
const inTexts = ({ head, rows }: ReturnType<typeof answerTable>): readonly (readonly string[])[] => [
  head,
  ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell))),
];

describe.each(questionKinds.all.map(({ name }) => name))("answers to %s", (kind) => {
  it("come back from a table exactly as they went out", async () => {
    const samples = await samplesOf(kind);
    const cases = samples.flatMap(({ settings, good }) => good.map((answer) => ({ settings, answer })));

    for (const { settings, answer } of cases) {
      const questions = [question("a.1", kind, settings), question("b", "text", {})];
      const table = inTexts(answerTable(questions, [{ response, answers: { "a.1": answer } }]));

      const read = readAnswers(table, { questions, response, before: {}, today });

      expect(read).toEqual({
        ok: true,
        value: { answers: [{ question: "a.1", becomes: "new", value: answer }], unknown: [], without: ["b"] },
      });
    }
    expect(cases.length).toBeGreaterThan(0);
  });
});

describe("a table of answers", () => {
  const questions = [
    question("size", "number", {}),
    question("why", "text", {}),
    question("view", "yes-no", { notStated: true }),
  ];
  const tableOf = (answers: Record<string, unknown>) => inTexts(answerTable(questions, [{ response, answers }]));

  it("tells of each question what becomes of it, and of each column that is none", () => {
    const [head = [], row = []] = tableOf({ size: 7, why: "Omdat", view: { choice: "perhaps" } });
    const table = [
      [...head, "later", "size[constructor]"],
      [...row, "x", "y"],
    ];

    const read = readAnswers(table, { questions, response, before: { size: 7, why: "Daarom" }, today });

    expect(read).toEqual({
      ok: true,
      value: {
        answers: [
          { question: "size", becomes: "same", value: 7 },
          { question: "why", becomes: "replaced", value: "Omdat" },
          { question: "view", becomes: "unfit" },
        ],
        unknown: ["later", "size[constructor]"],
        without: [],
      },
    });
  });

  it("is refused when it is another file, has no rows, or several of which none is ours", () => {
    const table = tableOf({ size: 7 });
    const [head = [], row = []] = table;
    const others = [head, ["sectorspiegel-answers-1", "rsp_1", ...row.slice(2)], ["sectorspiegel-answers-1", "rsp_2"]];
    const because = (rows: readonly (readonly string[])[]) => {
      const read = readAnswers(rows, { questions, response, before: {}, today });
      return read.ok ? "read" : read.because;
    };

    expect(
      because([
        ["id", "submitdate"],
        ["1", "2027"],
      ]),
    ).toBe("other-format");
    expect(because([head])).toBe("no-rows");
    expect(because(others)).toBe("several-rows");
    expect(because([...others, row])).toBe("read");
    expect(because([head, ["sectorspiegel-answers-1", "rsp_1", ...row.slice(2)]])).toBe("read");
  });

  it("holds no formula, and gives every text back as it was", () => {
    const text = fc.oneof(
      fc.constantFrom(...formulas),
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^'*[=+@-]/),
    );

    fc.assert(
      fc.property(text, (written) => {
        expect(fused(defused(written))).toBe(written);
        expect(defused(written)).not.toMatch(/^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});
