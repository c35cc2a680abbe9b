import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Elements } from "#shared/questionnaires/round-list.ts";
import { mostElements, pastedElements } from "#shared/rounds/pasted-elements.ts";

const labels = (pasted: string) => pastedElements([], pasted).elements.map(({ label }) => label);

describe("lines that are pasted into a list", () => {
  test.each([
    ["one by one", "Stages\nDocenten", [{ nl: "Stages" }, { nl: "Docenten" }]],
    ["with numbers before them", "1. Stages\n2) Docenten", [{ nl: "Stages" }, { nl: "Docenten" }]],
    [
      "with letters and bullets",
      "a) Stages\n• Docenten\n– Leiden",
      [{ nl: "Stages" }, { nl: "Docenten" }, { nl: "Leiden" }],
    ],
    ["from two columns", "Stages\tPlacements", [{ nl: "Stages", en: "Placements" }]],
    ["with empty lines between", "\nStages\r\n\r\nDocenten\n", [{ nl: "Stages" }, { nl: "Docenten" }]],
    ["that begin with a word of one letter", "A. Stages", [{ nl: "Stages" }]],
    ["that only look like a number", "2030 halen", [{ nl: "2030 halen" }]],
  ])("%s become its elements", (_, pasted, expected) => {
    expect(labels(pasted)).toEqual(expected);
  });

  test("twice are there once, and what was there keeps its id", () => {
    const once = pastedElements([], "Stages\nDocenten").elements;

    const twice = pastedElements(once, "Docenten\nLeiden").elements;

    expect(twice.map(({ id, label }) => [id, label.nl])).toEqual([
      ["el-1", "Stages"],
      ["el-2", "Docenten"],
      ["el-3", "Leiden"],
    ]);
  });

  test("beyond what a list holds are counted, and not silently gone", () => {
    const lines = Array.from({ length: mostElements + 3 }, (_, line) => `onderdeel nummer ${line}`).join("\n");

    const { elements, tooMany } = pastedElements([], lines);

    expect([elements.length, tooMany]).toEqual([mostElements, 3]);
  });

  test("are sound elements, whatever was on the clipboard", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const { elements } = pastedElements(pastedElements([], first).elements, second);

        expect(Elements.safeParse(elements).success).toBe(true);
      }),
    );
  });
});
