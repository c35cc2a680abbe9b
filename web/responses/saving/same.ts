import { canonical } from "#shared/kernel/canonical.ts";

/** Whether two answers say the same, whatever the order of their fields. Not answered is the same as cleared. */
export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
