import * as operations from "#shared/access/operations.ts";
import { ok } from "#shared/kernel/result.ts";
import { implement } from "../http/ask.ts";

export const readSession = implement(operations.readSession, async ({ caller }) =>
  ok({
    ...{ person: caller?.person ?? null, seats: [...(caller?.seats ?? [])] },
    ...(caller?.acting !== undefined && { acting: caller.acting }),
  }),
);
