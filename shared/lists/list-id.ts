import * as z from "zod/mini";

/** Names a list: of codes that staff keep (`occupations`), or of elements that a round fills (`profile-elements`). */
export const ListId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
export type ListId = z.output<typeof ListId>;
