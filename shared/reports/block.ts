import * as z from "zod/mini";
import { evidenceAudiences } from "../aggregation/evidence.ts";
import { LocalText } from "../kernel/text.ts";
import { type ChartSpec, chartShapes } from "../questions/chart.ts";

/** What is there to read, in the language of the report; what it says is never looked at as anything but text. */
const Words = z.string().check(z.minLength(1));
const Count = z.int().check(z.nonnegative());

const Cell = z.discriminatedUnion("shown", [
  z.strictObject({ shown: z.literal("exact"), count: Count }),
  z.strictObject({ shown: z.literal("at-least"), count: Count }),
  z.strictObject({ shown: z.literal("at-most"), count: Count }),
  z.strictObject({ shown: z.literal("not") }),
]);

const Bar = z.strictObject({
  code: z.string(),
  label: LocalText,
  aside: z.optional(z.literal(true)),
  between: z.optional(z.strictObject({ from: z.number(), to: z.number() })),
  cell: Cell,
});

const Part = z.strictObject({ code: z.string(), label: LocalText });

const Chart = z.strictObject({
  shape: z.enum(chartShapes),
  title: LocalText,
  unit: LocalText,
  invited: Count,
  rows: z.array(
    z.strictObject({
      item: z.nullable(z.string()),
      label: z.optional(LocalText),
      at: z.optional(z.strictObject({ row: Part, column: Part })),
      n: z.optional(Count),
      bars: z.array(Bar),
      because: z.optional(z.string()),
    }),
  ),
}) as unknown as z.ZodMiniType<ChartSpec>;

/** Rows with a heading of their own, and columns with theirs. */
const Grid = z.strictObject({
  corner: Words,
  columns: z.array(z.strictObject({ heading: Words, numeric: z.boolean() })),
  rows: z.array(z.strictObject({ heading: Words, cells: z.array(z.string()) })),
});
export type Grid = z.output<typeof Grid>;

/** Where a block can be pointed at from elsewhere in the report; unique in it, and the same for the same release. */
const Anchor = z.string().check(z.regex(/^[a-z]+-[A-Za-z0-9_.-]+$/));

const Heading = z.strictObject({
  is: z.literal("heading"),
  /** 1 is a chapter; no level is ever passed over on the way down. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** "3" or "Bijlage A"; absent where a heading bears no number. */
  label: z.optional(Words),
  text: Words,
  anchor: Anchor,
});

const Figure = z.strictObject({
  is: z.literal("figure"),
  anchor: Anchor,
  /** "Figuur 12". */
  label: Words,
  title: Words,
  /** For whom it was made; whoever shows it to others needs the version that those may read. */
  audience: z.enum(evidenceAudiences),
  /** Who answered: "9 van de 14 gevraagde organisaties". */
  base: Words,
  /** How many answered; absent where rows differ or it may not be shown. */
  n: z.optional(Count),
  chart: Chart,
  /** What can be read off it in a sentence, such as the middle answer. */
  findings: z.array(Words),
  /** Why something is not shown, in sentences. */
  because: z.array(Words),
  /** Round, closing day and release. */
  source: Words,
  /** The figure in words, for whoever cannot see it. */
  alternative: Words,
  /** The figure in rows and columns. */
  table: Grid,
});
export type Figure = z.output<typeof Figure>;

/**
 * What a report is made of, in a small closed language: screen, PDF and others each print these, and none of them
 * knows rounds, questions or records.
 */
export const Block = z.discriminatedUnion("is", [
  Heading,
  z.strictObject({ is: z.literal("contents"), title: Words }),
  z.strictObject({ is: z.literal("paragraph"), text: Words, look: z.optional(z.literal("lead")) }),
  z.strictObject({ is: z.literal("list"), items: z.array(Words).check(z.minLength(1)) }),
  z.strictObject({
    is: z.literal("key-figures"),
    items: z.array(z.strictObject({ value: Words, label: Words })).check(z.minLength(1)),
  }),
  Figure,
  /** Questions of which nothing, or only a number of answers, may be shown; calm, and never like a zero. */
  z.strictObject({
    is: z.literal("silence"),
    title: Words,
    /** Each reason once, with the questions it concerns. */
    items: z
      .array(z.strictObject({ because: Words, titles: z.array(Words).check(z.minLength(1)) }))
      .check(z.minLength(1)),
  }),
  z.strictObject({
    is: z.literal("table"),
    anchor: Anchor,
    label: Words,
    title: Words,
    grid: Grid,
    notes: z.array(Words),
  }),
  z.strictObject({ is: z.literal("quote"), text: Words, by: Words }),
  z.strictObject({ is: z.literal("note"), heading: Words, texts: z.array(Words).check(z.minLength(1)) }),
  /** Here come the tables of all figures; where they are read beside each figure, this may be passed over. */
  z.strictObject({ is: z.literal("figure-tables") }),
]);
export type Block = z.output<typeof Block>;
