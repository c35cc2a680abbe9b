import type { Colour } from "#shared/charts/palette.ts";

type Triple = readonly [number, number, number];

/** Red, green and blue as amounts of light from 0 to 1. */
const lightOf = (colour: Colour): Triple => {
  const amount = (from: number): number => {
    const level = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  };
  return [amount(1), amount(3), amount(5)];
};

const mixed = ([r, g, b]: Triple, [x, y, z]: Triple): number => r * x + g * y + b * z;

/** Relative luminance as WCAG 2 defines it. */
export const luminance = (colour: Colour): number => mixed(lightOf(colour), [0.2126, 0.7152, 0.0722]);

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
};

/** Lightness as printed in grey, from 0 to 100 (L* of CIELAB). */
export const greyLightness = (colour: Colour): number => {
  const y = luminance(colour);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
};

/** Full-strength simulation in linear light after Machado, Oliveira and Fernandes (2009). */
const simulations = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Vision = keyof typeof simulations;
export const visions = Object.keys(simulations) as Vision[];

const between = (value: number): number => Math.min(1, Math.max(0, value));

/** Place in OKLab, where distances are about as large as they look. */
const seen = (colour: Colour, vision: Vision): Triple => {
  const light = lightOf(colour);
  const [red, green, blue] = simulations[vision];
  const rgb: Triple = [between(mixed(red, light)), between(mixed(green, light)), between(mixed(blue, light))];
  const cones: Triple = [
    Math.cbrt(mixed([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(mixed([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(mixed([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    mixed([0.2104542553, 0.793617785, -0.0040720468], cones),
    mixed([1.9779984951, -2.428592205, 0.4505937099], cones),
    mixed([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
};

/** How different two colours look to someone with this vision; about 2 is just visible, 100 is black and white. */
export const difference = (one: Colour, other: Colour, vision: Vision): number => {
  const [a, b] = [seen(one, vision), seen(other, vision)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
