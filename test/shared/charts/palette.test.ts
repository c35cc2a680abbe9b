import { describe, expect, it } from "vitest";
import { type Colour, dark, hatches, light, markPairs, sequentialText, textPairs } from "#shared/charts/palette.ts";
import { contrast, difference, greyLightness, visions } from "#test/support/colour-vision.ts";

const pairsOf = (colours: readonly Colour[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));

const least = (amounts: readonly number[]): number => Math.min(...amounts);

it("measures contrast and difference as the standards' own examples have them", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(greyLightness("#777777")).toBeCloseTo(50.03, 1);
  expect(difference("#000000", "#ffffff", "ordinary")).toBeCloseTo(100, 1);

  const redAgainstOlive = (vision: (typeof visions)[number]) => difference("#c83232", "#7d7d00", vision);
  expect(redAgainstOlive("deuteranopia")).toBeLessThan(redAgainstOlive("ordinary") / 2);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("on a %s screen", (_, palette) => {
  it.each(textPairs)("%s can be read on %s", (text, background) => {
    expect(contrast(palette.roles[text], palette.roles[background])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)("%s can be made out on %s", (mark, background) => {
    expect(contrast(palette.roles[mark], palette.roles[background])).toBeGreaterThanOrEqual(3);
  });

  it.each(visions)("eight things keep eight colours with %s vision", (vision) => {
    expect(palette.qualitative).toHaveLength(8);
    expect(least(pairsOf(palette.qualitative).map(([a, b]) => difference(a, b, vision)))).toBeGreaterThan(10);
  });

  it("eight things stay apart when printed in grey", () => {
    const greys = palette.qualitative.map(greyLightness).sort((a, b) => a - b);

    expect(least(greys.slice(1).map((grey, at) => grey - (greys[at] ?? grey)))).toBeGreaterThan(5);
  });

  it.each(visions)("the five steps of a scale stay apart with %s vision", (vision) => {
    expect(palette.diverging).toHaveLength(5);
    expect(least(pairsOf(palette.diverging).map(([a, b]) => difference(a, b, vision)))).toBeGreaterThan(10);
  });

  it.each(visions)("the five steps from little to much stay apart with %s vision", (vision) => {
    expect(palette.sequential).toHaveLength(5);
    expect(least(pairsOf(palette.sequential).map(([a, b]) => difference(a, b, vision)))).toBeGreaterThan(9);
  });

  it("the more there is, the more it stands out from the page, and what is written in it can be read", () => {
    const standsOut = palette.sequential.map((step) => contrast(step, palette.roles.paper));

    expect(standsOut).toEqual(standsOut.toSorted((a, b) => a - b));
    for (const [step, role] of sequentialText.entries())
      expect(contrast(palette.roles[role], palette.sequential[step] ?? "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  it("both ends of a scale stand out more from the page than its middle", () => {
    const [low, lower, middle, higher, high] = palette.diverging.map((step) => contrast(step, palette.roles.paper));

    expect([low, higher, middle].toSorted((a = 0, b = 0) => b - a)).toEqual([low, higher, middle]);
    expect([high, lower, middle].toSorted((a = 0, b = 0) => b - a)).toEqual([high, lower, middle]);
  });
});

it("a bound and a withheld figure are drawn differently from each other, without colour", () => {
  expect(hatches.banded.angle).not.toBe(hatches.withheld.angle);
  expect(hatches.banded.thickness / hatches.banded.spacing).toBeGreaterThan(
    2 * (hatches.withheld.thickness / hatches.withheld.spacing),
  );
});
