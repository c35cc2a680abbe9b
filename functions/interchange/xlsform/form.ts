/** A row of a sheet by its columns, as they are headed; empty cells are absent. */
export type FormRow = ReadonlyMap<string, string>;

/** The three sheets of an XLSForm, nothing interpreted yet. */
export type Form = {
  readonly survey: readonly FormRow[];
  readonly choices: readonly FormRow[];
  readonly settings: FormRow;
  /** How many cells hold a formula; their last values were read. */
  readonly formulas: number;
};

/** Headings of ours beside those of the standard: what it has no words for, as JSON, in pieces that fit a cell. */
export const carriedColumn = "sectorspiegel";
export const mostInCell = 30_000;

export const piecesOf = (text: string): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.ceil(text.length / mostInCell) }, (_, place) => [
    place === 0 ? carriedColumn : `${carriedColumn} ${place + 1}`,
    text.slice(place * mostInCell, (place + 1) * mostInCell),
  ]);

/** What was carried in a row; undefined where there is nothing of ours. */
export const carriedIn = (row: FormRow): string | undefined => {
  let text = row.get(carriedColumn);
  for (let place = 2; text !== undefined && row.has(`${carriedColumn} ${place}`); place += 1)
    text += row.get(`${carriedColumn} ${place}`) ?? "";
  return text;
};
