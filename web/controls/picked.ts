/** What was picked of a list: one or several choices, and the words with "anders, namelijk". */
export type PickedOne = { readonly choice: string; readonly words?: string | undefined };
export type PickedMany = { readonly choices: readonly string[]; readonly words?: string | undefined };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wordsIn = (value: Record<string, unknown>) => (typeof value.words === "string" ? { words: value.words } : {});

/** Reads a stored answer; what has another shape is as if nothing was picked. */
export const pickedOne = (value: unknown): PickedOne | undefined =>
  isRecord(value) && typeof value.choice === "string" ? { choice: value.choice, ...wordsIn(value) } : undefined;

export const pickedMany = (value: unknown): PickedMany =>
  isRecord(value) && Array.isArray(value.choices)
    ? { choices: value.choices.filter((choice) => typeof choice === "string"), ...wordsIn(value) }
    : { choices: [] };

/** Per row of a grid what was picked in it. */
export const pickedRows = (value: unknown): Readonly<Record<string, string>> => {
  const rows = isRecord(value) && isRecord(value.rows) ? value.rows : {};
  return Object.fromEntries(Object.entries(rows).filter((row): row is [string, string] => typeof row[1] === "string"));
};

/** Per row of a paired grid, per scale what was picked in it. */
export const pickedCells = (value: unknown): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const rows = isRecord(value) && isRecord(value.rows) ? value.rows : {};
  return Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, pickedRows({ rows: cells })]));
};

/** What was put in order, the first place first. */
export const pickedOrder = (value: unknown): readonly string[] =>
  isRecord(value) && Array.isArray(value.order) ? value.order.filter((one) => typeof one === "string") : [];

/** Per item how many parts it has. */
export const pickedShares = (value: unknown): Readonly<Record<string, number>> => {
  const shares = isRecord(value) && isRecord(value.shares) ? value.shares : {};
  return Object.fromEntries(
    Object.entries(shares).filter((one): one is [string, number] => typeof one[1] === "number"),
  );
};

/** Words go with an answer only where they say something. */
export const withWords = <P extends object>(picked: P, words: string | undefined): P & { words?: string } =>
  words === undefined || words.trim() === "" ? picked : { ...picked, words };
