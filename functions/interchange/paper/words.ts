import { words } from "#shared/kernel/words.ts";

/** How pages are counted at their foot; the numbers stand around `of`. */
export const pagesOf = words({ page: "Bladzijde", of: "van" }, { page: "Page", of: "of" });
