import { Buffer } from "node:buffer";
import * as z from "zod/mini";
import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/responses/device-operations.ts";
import { implement } from "../http/ask.ts";
import { follow } from "../store/commit.ts";
import { reachWith } from "./reach.ts";
import { createDeviceKey, readDeviceKey, readHead } from "./store.ts";

/** Leaves no trace in history or journal: that somebody opened a page is not something that happened to the response. */
export const lendKey = implement(operations.lendKey, async (ask) => {
  const { ports } = ask;
  const { responseId } = ask.params;
  const { personId } = ask.caller.person;
  const reached = await reachWith(ask, responseId, async (store) => {
    const [head, lent] = await Promise.all([readHead(store, responseId), readDeviceKey(store, responseId, personId)]);
    return { head, lent };
  });
  if (!reached.ok) return reached;
  if (reached.value.lent) return ok(reached.value.lent);

  const made = { key: Buffer.from(ports.random(32)).toString("base64url") };
  const written = await follow(ports, createDeviceKey(responseId, personId, made));
  if (written.ok) return ok(made);
  const [quicker] = written.found; // another page of the same person
  return ok(z.parse(operations.DeviceKey, quicker));
});
