/** What stands in the scene already, and may be said again. */
export const aComment = {
  mark: { clientId: "eenbrowser", sequence: 1 },
  question: "view",
  text: "Zijn we het hierover eens?",
  mentions: [],
};
export const aList = {
  list: "occupations",
  source: { is: "included" as const, name: "occupations" as const },
  scheme: "ISCO-08",
  seen: 1,
};
export const aReturn = { words: "Nog niet af" };
