/** What is left in whole parts over so many, as even as it goes: the first ones get one more where it does not come out. */
export const restOver = (left: number, blanks: readonly string[]): Readonly<Record<string, number>> => {
  const each = Math.floor(left / blanks.length);
  const more = left - each * blanks.length;
  return Object.fromEntries(blanks.map((blank, at) => [blank, each + (at < more ? 1 : 0)]));
};
