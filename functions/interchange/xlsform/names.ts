/** Names in XLSForm begin with a letter and are unique over the whole form; these cannot meet, because ids have no `__`. */
export const nameOf = (id: string): string => id.replaceAll("__", "-_-");
export const rowName = (id: string, row: string): string => `${nameOf(id)}__${nameOf(row)}`;
export const listName = (id: string, part = ""): string =>
  `${nameOf(id)}${part === "" ? "" : `__${nameOf(part)}`}__list`;
