import type { IncludedList } from "./included-list.ts";
import { industries } from "./industries.ts";
import type { IncludedName } from "./names.ts";
import { occupations } from "./occupations.ts";
import { programmes } from "./programmes.ts";

export const includedLists: Readonly<Record<IncludedName, IncludedList>> = { programmes, occupations, industries };
