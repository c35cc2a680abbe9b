import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import type { LocalText } from "../kernel/text.ts";

/** The hbo sectors, and one for what concerns them all. */
export const sectors = [
  "agro",
  "techniek",
  "economie",
  "gezondheidszorg",
  "sociaal",
  "kunst",
  "onderwijs",
  "cross",
] as const;
export const Sector = z.enum(sectors);
export type Sector = z.output<typeof Sector>;

/** `public-employer`: an employers' association of public bodies. `observer`: listens at the board table, never answers. */
export const organisationKinds = ["branch", "public-employer", "party", "observer"] as const;

/** A national branch organisation as the platform knows it; its answers are the protected thing. */
export const Organisation = z.strictObject({
  organisationId: idOf("organisation"),
  name: z.string().check(z.minLength(1), z.maxLength(160)),
  sector: Sector,
  kind: z.enum(organisationKinds),
  /** Attributes along which a breakdown may be declared, such as size or field. */
  attributes: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(80))),
  contact: z.optional(
    z.strictObject({ name: z.string().check(z.maxLength(120)), email: z.string().check(z.maxLength(254)) }),
  ),
});
export type Organisation = z.output<typeof Organisation>;

export const sectorNames: Record<Sector, LocalText> = {
  agro: { nl: "Agro & Food", en: "Agriculture & food" },
  techniek: { nl: "Bètatechniek", en: "Engineering & natural sciences" },
  economie: { nl: "Economie", en: "Economics & business" },
  gezondheidszorg: { nl: "Gezondheidszorg", en: "Health" },
  sociaal: { nl: "Sociaal", en: "Social studies" },
  kunst: { nl: "Kunst", en: "Arts" },
  onderwijs: { nl: "Onderwijs", en: "Teacher education" },
  cross: { nl: "Sectoroverstijgend", en: "Cross-sector" },
};
