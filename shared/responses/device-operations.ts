import * as z from "zod/mini";
import { respondentRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { responseParams } from "./operations.ts";

/** 256 random bits, as base64url has them. */
export const DeviceKey = z.strictObject({ key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) });
export type DeviceKey = z.output<typeof DeviceKey>;

/**
 * What could not be sent yet is kept on a person's device under a key that is not: without a session nobody reads it.
 * The key is one person's for one response, made when it is first asked for and the same ever after.
 */
export const lendKey = operation({
  name: "lendKey",
  method: "POST",
  path: "/responses/:responseId/device-key",
  audience: "respond",
  seats: respondentRoles,
  params: responseParams,
  reply: DeviceKey,
  refusals: [],
  summary: {
    nl: "De sleutel voor wat een apparaat nog niet kon versturen",
    en: "The key to what a device could not send yet",
  },
});
