import { words } from "#shared/kernel/words.ts";

export const listPickWords = words(
  {
    named: (title: string, scheme: string, entries: number) => `${title} (${scheme}, ${entries} regels)`,
    notLoaded: (list: string) => `${list} (nog niet ingelezen)`,
    none: "Er is nog geen lijst ingelezen. Lees er een in onder Lijsten.",
  },
  {
    named: (title, scheme, entries) => `${title} (${scheme}, ${entries} lines)`,
    notLoaded: (list) => `${list} (not loaded yet)`,
    none: "No list has been loaded yet. Load one under Lists.",
  },
);
