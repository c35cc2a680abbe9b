import * as z from "zod/mini";
import { ListId } from "../../lists/list-id.ts";

/** Something of a reference list. `own` lets people write what the list lacks. */
export const LookupSettings = z.strictObject({ list: ListId, own: z.optional(z.boolean()) });
export type LookupSettings = z.output<typeof LookupSettings>;
