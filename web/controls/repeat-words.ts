import { words } from "#shared/kernel/words.ts";

export const repeatWords = words(
  {
    row: (row: number) => `Regel ${row}`,
    add: "Voeg een regel toe",
    up: "Zet hoger",
    down: "Zet lager",
    away: "Verwijder",
    ofRow: (row: number) => `(regel ${row})`,
    between: (min: number, max: number) =>
      min === 0 ? `Hoogstens ${max} regels.` : min === max ? `Precies ${max} regels.` : `${min} tot ${max} regels.`,
    added: (rows: number) => `Regel ${rows} is toegevoegd.`,
    gone: (row: number, left: number) => `Regel ${row} is verwijderd. Er staan er nog ${left}.`,
    stands: (row: number, rows: number) => `Dit is nu regel ${row} van ${rows}.`,
    first: "Deze regel staat al bovenaan.",
    last: "Deze regel staat al onderaan.",
    full: (max: number) => `Er kunnen hoogstens ${max} regels in.`,
  },
  {
    row: (row) => `Line ${row}`,
    add: "Add a line",
    up: "Move up",
    down: "Move down",
    away: "Remove",
    ofRow: (row) => `(line ${row})`,
    between: (min, max) =>
      min === 0 ? `At most ${max} lines.` : min === max ? `Exactly ${max} lines.` : `${min} to ${max} lines.`,
    added: (rows) => `Line ${rows} was added.`,
    gone: (row, left) => `Line ${row} was removed. ${left} are left.`,
    stands: (row, rows) => `This is now line ${row} of ${rows}.`,
    first: "This line is at the top already.",
    last: "This line is at the bottom already.",
    full: (max) => `It holds at most ${max} lines.`,
  },
);
