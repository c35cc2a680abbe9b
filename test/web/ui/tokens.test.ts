import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dark, light, type Palette } from "#shared/charts/palette.ts";

const sheet = readFileSync(new URL("../../../web/ui/tokens.css", import.meta.url), "utf8");
const darkFrom = sheet.indexOf("prefers-color-scheme: dark");

const coloursIn = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const tokensOf = (palette: Palette): Record<string, string> => ({
  ...palette.roles,
  ...Object.fromEntries(palette.diverging.map((colour, at) => [`diverging-${at + 1}`, colour])),
  ...Object.fromEntries(palette.sequential.map((colour, at) => [`sequential-${at + 1}`, colour])),
  ...Object.fromEntries(palette.qualitative.map((colour, at) => [`qualitative-${at + 1}`, colour])),
});

it("the style sheet's light colours are the palette's", () => {
  expect(coloursIn(sheet.slice(0, darkFrom))).toEqual(tokensOf(light));
});

it("the style sheet's dark colours are the palette's, and never reach paper", () => {
  expect(darkFrom).toBeGreaterThan(0);
  expect(coloursIn(sheet.slice(darkFrom))).toEqual(tokensOf(dark));
  expect(sheet).toContain("@media screen and (prefers-color-scheme: dark)");
});
