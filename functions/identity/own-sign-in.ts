import type * as z from "zod/mini";
import { endOf, type Session } from "#shared/access/session.ts";
import type { SignIn } from "#shared/identity/operations.ts";
import type { Instant } from "#shared/kernel/time.ts";

/** A session as its own browser is told of it. */
export const signInOf = (session: Session, now: Instant): z.output<typeof SignIn> => ({
  ...{ by: session.by, now, endsAt: endOf(session), latest: session.endsAt },
  ...(session.acting !== undefined && { acting: session.acting }),
});
