/** Lists that come with the product, as a beginning: the office replaces them by what the registers hold. */
export const includedNames = ["programmes", "occupations", "industries"] as const;
export type IncludedName = (typeof includedNames)[number];
