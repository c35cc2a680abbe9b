import * as z from "zod/mini";

/** A version's number: major, minor, patch. */
export const Version = z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));
export type Version = z.output<typeof Version>;

/**
 * How much a new version differs from the one before. `patch`: words only, every answer keeps its meaning. `minor`:
 * more is asked, what was asked keeps its meaning. `major`: a question means something else, or is gone.
 */
export const levels = ["patch", "minor", "major"] as const;
export const Level = z.enum(levels);
export type Level = z.output<typeof Level>;

export const highestLevel = (...of: readonly Level[]): Level =>
  levels[Math.max(0, ...of.map((level) => levels.indexOf(level)))] ?? "patch";

const numbersOf = (version: Version): readonly [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
};

/** Below zero where the first comes before the second, for sorting. */
export const inVersionOrder = (one: Version, other: Version): number => {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
};

/** Whether two versions differ by corrections of words alone. */
export const sameSeries = (one: Version, other: Version): boolean => {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] === b[0] && a[1] === b[1];
};

export const nextVersion = (version: Version, level: Level): Version => {
  const [major, minor, patch] = numbersOf(version);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

export const firstVersion: Version = "1.0.0";
