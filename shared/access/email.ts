import * as z from "zod/mini";

/**
 * An address as people have them: something, one @, and a name with a dot. The length stands in the pattern itself, and
 * no two parts of it can match the same text, so that no input however long makes it slow.
 */
export const Email = z.string().check(z.regex(/^(?=.{5,254}$)[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/));
export type Email = z.output<typeof Email>;
