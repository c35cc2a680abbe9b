import * as z from "zod/mini";
import type { Choice } from "../control.ts";
import { asideSettings, asidesOf } from "../parts/asides.ts";

export const YesNoSettings = z.strictObject(asideSettings);
export type YesNoSettings = z.output<typeof YesNoSettings>;

const yes: Choice = { value: "yes", label: { nl: "Ja", en: "Yes" } };
const no: Choice = { value: "no", label: { nl: "Nee", en: "No" } };

export const choicesOf = (settings: YesNoSettings): readonly Choice[] => [yes, no, ...asidesOf(settings)];
