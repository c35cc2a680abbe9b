import { inLanguage, type Language, type LocalText } from "../../kernel/text.ts";
import type { Choice } from "../../questions/control.ts";
import type { PaperCell, Room } from "./paper.ts";
import { paperWords } from "./words.ts";

const box: PaperCell = { is: "box" };

/** More columns than this, or longer words above one, and letters stand above them with a legend before the table. */
const widest = { columns: 7, characters: 28 } as const;

const isNarrow = (choices: readonly Choice[]): boolean =>
  choices.length <= widest.columns &&
  choices.every(({ label }) => Math.max(label.nl.length, label.en?.length ?? 0) <= widest.characters);

/** Whether choices fit beside each other on a page, each with its words above it. */
export const takesScale = (choices: readonly Choice[]): boolean =>
  isNarrow(choices) && choices.every(({ asksWords }) => !asksWords);

export const scaleRooms = (choices: readonly Choice[], language: Language): readonly Room[] => [
  {
    is: "table",
    name: "",
    head: choices.map(({ label }) => inLanguage(label, language)),
    rows: [choices.map(() => box)],
    namesRows: false,
  },
];

const letterAt = (place: number): string => String.fromCharCode(65 + place);

/** A row for each thing that is asked about, a column for each choice. */
export const gridRooms = (
  rows: readonly { readonly label: LocalText }[],
  choices: readonly Choice[],
  name: string,
  language: Language,
): readonly Room[] => {
  const labels = choices.map(({ label }) => inLanguage(label, language));
  const isLettered = !isNarrow(choices);
  const legend = labels.map((words, at) => ({ letter: letterAt(at), words }));
  return [
    ...(isLettered ? [{ is: "legend", entries: legend } as const] : []),
    {
      is: "table",
      name,
      head: [paperWords(language).part, ...(isLettered ? legend.map(({ letter }) => letter) : labels)],
      rows: rows.map(({ label }) => [{ is: "words", words: inLanguage(label, language) }, ...choices.map(() => box)]),
      namesRows: true,
    },
  ];
};
