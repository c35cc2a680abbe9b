/** Where in answering someone is. The address says it all, so that reload, back button and a sent link lead there. */
export type Place =
  | { readonly at: "desk" }
  | {
      readonly at: "start" | "agreement" | "review" | "receipt" | "decline" | "colleagues";
      readonly responseId: string;
    }
  | { readonly at: "section"; readonly responseId: string; readonly section: string }
  | { readonly at: "nowhere" };

const base = "/invullen";

const named = {
  leesafspraak: "agreement",
  nakijken: "review",
  bewijs: "receipt",
  "niet-meedoen": "decline",
  collegas: "colleagues",
} as const;
type Named = keyof typeof named;

const isNamed = (part: string): part is Named => Object.hasOwn(named, part);

/** What a path means; a path that means nothing is `nowhere`. */
export const placeOf = (path: string): Place => {
  const [, first, responseId, part, section, ...more] = path.replace(/\/+$/, "").split("/");
  if (`/${first}` !== base || more.length > 0) return { at: "nowhere" };
  if (responseId === undefined) return { at: "desk" };
  if (!/^rsp_[0-9a-z]{26}$/.test(responseId)) return { at: "nowhere" };
  if (part === undefined) return { at: "start", responseId };
  if (part === "deel" && section !== undefined && /^[A-Za-z0-9_-]{1,20}$/.test(section))
    return { at: "section", responseId, section };
  return isNamed(part) && section === undefined ? { at: named[part], responseId } : { at: "nowhere" };
};

/** The path of a place; `placeOf` leads back. */
export const pathOf = (place: Exclude<Place, { at: "nowhere" }>): string => {
  if (place.at === "desk") return base;
  if (place.at === "start") return `${base}/${place.responseId}`;
  if (place.at === "section") return `${base}/${place.responseId}/deel/${place.section}`;
  const part = Object.entries(named).find(([, at]) => at === place.at)?.[0];
  return `${base}/${place.responseId}/${part}`;
};
