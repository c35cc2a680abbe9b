import * as operations from "#shared/identity/provider-operations.ts";
import { ok } from "#shared/kernel/result.ts";
import { type Implementation, implement } from "../http/ask.ts";
import type { IdentityPorts } from "./identity-ports.ts";

/** The providers there are, in the order of the stage. */
export const readWaysIn = ({ providers }: IdentityPorts): Implementation =>
  implement(operations.readWaysIn, async () =>
    ok({ providers: providers.all.map(({ key, name }) => ({ key, name })) }),
  );
