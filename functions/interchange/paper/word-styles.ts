import type { IStylesOptions } from "docx";
import { light } from "#shared/charts/palette.ts";

const colour = (role: keyof typeof light.roles): string => light.roles[role].slice(1);

/** A face that every Word has; sizes in half points, spaces in twentieths of a point. */
const font = "Calibri";
const heading = (size: number, before: number, after: number, role: keyof typeof light.roles) => ({
  run: { font, size, bold: true, color: colour(role) },
  paragraph: { spacing: { before, after }, keepNext: true },
});
const own = (id: string, run: object, paragraph: object) => ({
  ...{ id, name: id, basedOn: "Normal", quickFormat: true },
  ...{ run, paragraph },
});

const line = { style: "single", size: 6, color: colour("ink-soft"), space: 1 };

/** How everything looks, by names that people can change in Word. @param language as Word names it, for its spelling */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: colour("ink"), language: { value: language } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: heading(48, 0, 160, "ink"),
    heading1: heading(32, 480, 160, "brand"),
    heading2: heading(24, 320, 60, "ink"),
    heading3: heading(23, 280, 60, "ink"),
  },
  paragraphStyles: [
    own("Kicker", { bold: true, color: colour("brand") }, { spacing: { after: 40 } }),
    own("Fact", { bold: true }, { spacing: { after: 60 } }),
    own("Instruction", { italics: true, color: colour("ink-soft") }, { keepNext: true, spacing: { after: 60 } }),
    own(
      "Condition",
      { bold: true, size: 20 },
      { keepNext: true, spacing: { before: 280, after: 0 }, shading: { type: "clear", fill: colour("mist") } },
    ),
    own("Option", {}, { keepLines: true, spacing: { after: 20 }, indent: { left: 340, hanging: 340 } }),
    own(
      "Line",
      {},
      {
        spacing: { before: 200, after: 0 },
        border: { bottom: line, between: line },
      },
    ),
    own("Cell", { size: 19 }, { spacing: { before: 30, after: 30 } }),
    own("Small", { size: 18, color: colour("ink-soft") }, { spacing: { before: 80, after: 120 } }),
    own("Foot", { size: 17, color: colour("ink-soft") }, { alignment: "right" }),
  ],
});
