import * as z from "zod/mini";
import { eachOnce } from "../parts/choices.ts";
import { Settings } from "./column.ts";
import { countedOptions } from "./counted.ts";

/** A table to which people add rows themselves. */
export const RowsSettings = Settings.check(
  eachOnce(({ columns }) => columns.map(({ id }) => id)),
  z.refine(({ min, max }) => min <= max, "max-below-min"),
  z.refine(
    ({ columns, max }) => columns.every((column) => !column.counted || countedOptions(column, max).length > 0),
    "column-not-countable",
  ),
);
