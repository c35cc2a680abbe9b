import { inLanguage, type Language } from "../../kernel/text.ts";
import type { Choice, ControlSpec } from "../../questions/control.ts";
import { shownFigure } from "../../questions/parts/shown.ts";
import { gridRooms, scaleRooms, takesScale } from "./grid-rooms.ts";
import type { PaperCell, Room } from "./paper.ts";
import { paperWords } from "./words.ts";

const box: PaperCell = { is: "box" };
const blank: PaperCell = { is: "blank" };
export const cellOf = (words: string): PaperCell => ({ is: "words", words });

/** More lines than this nobody fills by hand; what is longer is written elsewhere. */
const mostLines = 6;
/** Rows to write in: people add paper where they need more. */
const mostRows = 4;

/** How a question's control looks on paper: what to do, and room to do it. */
export const roomsFor = (control: ControlSpec, language: Language): readonly Room[] => {
  const say = paperWords(language);
  const told = (words: string): Room => ({ is: "instruction", words });
  switch (control.control) {
    case "text":
      return control.long
        ? [told(say.mostCharacters(whole(control.maxLength, language))), { is: "lines", count: mostLines }]
        : [{ is: "lines", count: control.maxLength > 120 ? 2 : 1 }];
    case "figure":
      return figureRooms(control, language);
    case "pick-one":
      if (control.layout === "scale" && takesScale(control.choices))
        return [told(say.pickOne), ...scaleRooms(control.choices, language)];
      return [told(say.pickOne), optionsRoom(control.choices, language)];
    case "pick-many":
      return pickManyRooms(control, language);
    case "grid":
      return [told(say.pickPerRow), ...gridRooms(control.rows, control.choices, "", language)];
    case "paired-grid":
      return [
        told(say.pickPerRow),
        ...control.scales.flatMap(({ label, choices }) =>
          gridRooms(control.rows, choices, inLanguage(label, language), language),
        ),
      ];
    case "order":
      return [
        told(say.order(control.pick)),
        { ...optionsRoom(asked(control.choices), language), mark: "number" },
        ...insteadRooms(control.choices, language),
      ];
    case "shares":
      return sharesRooms(control, language);
    case "day":
      return [told([say.day, ...(control.notFuture ? [say.notFuture] : [])].join(" ")), { is: "field", behind: "" }];
    case "type-ahead":
      return [told(control.own ? say.searchOwn : say.search), { is: "lines", count: 1 }];
    case "repeat":
      return repeatRooms(control, language);
  }
};

type ControlOf<Name extends ControlSpec["control"]> = Extract<ControlSpec, { readonly control: Name }>;

const whole = (value: number, language: Language): string => inLanguage(shownFigure(value, 4), language);
const asked = (choices: readonly Choice[]): readonly Choice[] => choices.filter(({ aside }) => !aside);

const optionsRoom = (choices: readonly Choice[], language: Language): Extract<Room, { is: "options" }> => ({
  is: "options",
  mark: "box",
  options: choices.map(({ label, asksWords }) => ({
    words: inLanguage(label, language),
    writes: asksWords === true,
  })),
});

/** "N.v.t." and "geen opgave", where they stand in the place of another sort of answer. */
const insteadRooms = (choices: readonly Choice[], language: Language): readonly Room[] => {
  const asides = choices.filter(({ aside }) => aside);
  if (asides.length === 0) return [];
  return [{ is: "instruction", words: paperWords(language).instead }, optionsRoom(asides, language)];
};

const figureRooms = (control: ControlOf<"figure">, language: Language): readonly Room[] => {
  const say = paperWords(language);
  const { min, max, decimals, unit, layout, asides } = control;
  const shown = (value: number) => inLanguage(shownFigure(value, decimals), language);
  if (layout === "scale" && min !== undefined && max !== undefined) {
    const steps = Array.from({ length: max - min + 1 }, (_, at) => shown(min + at));
    const scale: Room = { is: "table", name: "", head: steps, rows: [steps.map(() => box)], namesRows: false };
    return [{ is: "instruction", words: say.pickOne }, scale, ...insteadRooms(asides, language)];
  }
  const bounds =
    min !== undefined && max !== undefined
      ? say.between(shown(min), shown(max))
      : min !== undefined
        ? say.atLeast(shown(min))
        : max !== undefined
          ? say.atMost(shown(max))
          : "";
  const sort = decimals === 0 ? say.whole : say.decimals(decimals);
  return [
    { is: "instruction", words: `${[sort, bounds].filter(Boolean).join(" ")}.` },
    { is: "field", behind: unit === undefined ? "" : inLanguage(unit, language) },
    ...insteadRooms(asides, language),
  ];
};

const pickManyRooms = ({ choices, max }: ControlOf<"pick-many">, language: Language): readonly Room[] => {
  const say = paperWords(language);
  const alone = choices
    .filter(({ exclusive }) => exclusive)
    .map(({ label }) => say.quoted(inLanguage(label, language)));
  const words = [
    max === undefined ? say.pickMany : say.pickUpTo(max),
    ...(alone.length > 0 ? [say.exclusive(alone.join(` ${say.or} `))] : []),
  ];
  return [{ is: "instruction", words: words.join(" ") }, optionsRoom(choices, language)];
};

const sharesRooms = ({ items, total, unit, asides }: ControlOf<"shares">, language: Language): readonly Room[] => {
  const say = paperWords(language);
  const amount = inLanguage(shownFigure(total, 0, unit), language);
  return [
    { is: "instruction", words: say.divide(amount) },
    {
      is: "table",
      name: "",
      head: [say.part, unit === undefined ? say.share : inLanguage(unit, language)],
      rows: [
        ...items.map(({ label }) => [cellOf(inLanguage(label, language)), blank]),
        [cellOf(say.together), cellOf(amount)],
      ],
      namesRows: true,
    },
    ...insteadRooms(asides, language),
  ];
};

const repeatRooms = ({ columns, min, max }: ControlOf<"repeat">, language: Language): readonly Room[] => {
  const say = paperWords(language);
  const count = Math.min(max, Math.max(min, mostRows));
  const choices = columns.flatMap(({ label, control }): readonly Room[] => {
    const offered = "choices" in control ? control.choices : [];
    if (offered.length === 0) return [];
    const words = offered.map((choice) => inLanguage(choice.label, language)).join(" · ");
    return [{ is: "instruction", words: say.columnChoices(inLanguage(label, language), words) }];
  });
  return [
    { is: "instruction", words: say.rows(min, max) },
    ...choices,
    {
      is: "table",
      name: "",
      head: [say.row, ...columns.map(({ label }) => inLanguage(label, language))],
      rows: Array.from({ length: count }, (_, at) => [cellOf(`${at + 1}`), ...columns.map(() => blank)]),
      namesRows: true,
    },
  ];
};
