import * as z from "zod/mini";
import { NumberClass } from "#shared/questions/parts/classes.ts";
import { Unusable } from "./arguments.ts";

const ClassesFile = z.record(z.string(), z.array(NumberClass).check(z.minLength(2)));

/** Ranges for numbers, by question code: `{ "soft1can": [{ "id": "a", "label": { "nl": "0–4" }, "from": 0, "to": 4 }, …] }`. */
export const classesFrom = (file: string): Readonly<Record<string, readonly NumberClass[]>> => {
  try {
    return z.parse(ClassesFile, JSON.parse(file)) as Readonly<Record<string, readonly NumberClass[]>>;
  } catch {
    throw new Unusable(
      "The file of classes is not JSON with, for each question code, a list of { id, label, from, to }.",
    );
  }
};
