import { createHash } from "node:crypto";
import { type Id, idFrom } from "#shared/kernel/id.ts";

/** The same facts give the same id, so that a mail is sent once however often its reason is delivered. */
export const mailId = (...facts: readonly string[]): Id<"mail"> =>
  idFrom("mail", createHash("sha256").update(facts.join(" ")).digest());
