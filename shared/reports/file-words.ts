import { words } from "../kernel/words.ts";

/** Words in names of files: lower case, without spaces. */
export const fileWords = words({ report: "verslag", tables: "tabellen" }, { report: "report", tables: "tables" });
