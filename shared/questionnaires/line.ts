import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { inVersionOrder, sameSeries, Version } from "./version.ts";

/** A published version among those of its line. */
const Numbered = z.strictObject({ questionnaireId: idOf("questionnaire"), version: Version });
export type Numbered = z.output<typeof Numbered>;

/** All published versions of one questionnaire, in the order of their numbers. */
export const Line = z.strictObject({ versions: z.array(Numbered).check(z.maxLength(1000)), edit: z.int() });
export type Line = z.output<typeof Line>;

export const latestOf = ({ versions }: Pick<Line, "versions">): Numbered | undefined => versions.at(-1);

/** The newest correction of a version, itself where there is none. */
export const newestInSeries = ({ versions }: Pick<Line, "versions">, version: Version): Numbered | undefined =>
  versions.findLast((one) => sameSeries(one.version, version));

export const withVersion = (line: Line | undefined, numbered: Numbered): Line => ({
  versions: [...(line?.versions ?? []), numbered].toSorted((one, other) => inVersionOrder(one.version, other.version)),
  edit: (line?.edit ?? 0) + 1,
});
