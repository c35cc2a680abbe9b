import type { Entry, Happening } from "#shared/journal/entry.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Ports } from "../ports.ts";
import { newId } from "./new-id.ts";

/** The journal entry of something that happened. @param by absent where the clock did it */
export const entryOf = (
  ports: Pick<Ports, "random">,
  now: Instant,
  by: Id<"person"> | undefined,
  happening: Happening,
): Entry => ({ entryId: newId(ports, "entry"), at: now, ...(by !== undefined && { by }), ...happening });
