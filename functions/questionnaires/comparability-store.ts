import * as z from "zod/mini";
import type { Id } from "#shared/kernel/id.ts";
import { Comparabilities, type Comparability } from "#shared/questionnaires/comparability.ts";
import { keys } from "../store/keys.ts";
import { read, type Store } from "../store/table.ts";
import { create, replace, type Write } from "../store/write.ts";

const Recorded = z.strictObject({ edit: z.int(), links: Comparabilities });
export type Recorded = z.output<typeof Recorded>;

/** How two versions compare, as people recorded it. */
export const readRecorded = (
  store: Store,
  later: Id<"questionnaire">,
  earlier: Id<"questionnaire">,
): Promise<Recorded | undefined> => read(store, "planning", keys.comparability(later, earlier), Recorded);

export const writeRecorded = (
  before: Recorded | undefined,
  later: Id<"questionnaire">,
  earlier: Id<"questionnaire">,
  links: readonly Comparability[],
): Write => {
  const place = keys.comparability(later, earlier);
  return before === undefined
    ? create("planning", place, { edit: 1, links })
    : replace("planning", place, { edit: before.edit + 1, links }, { edit: before.edit });
};
