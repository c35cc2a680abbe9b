import { type RefusalCode, refusalStatus } from "#shared/kernel/refusal.ts";
import type { Refused } from "./reply.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isCode = (code: unknown): code is RefusalCode => typeof code === "string" && Object.hasOwn(refusalStatus, code);

/** What a status means when no problem came with it: a gateway or a proxy answered, not the product. */
const codeOfStatus = (status: number): RefusalCode => {
  if (status === 401) return "not-signed-in";
  if (status === 403) return "no-seat";
  if (status === 404) return "not-found";
  if (status === 413) return "too-large";
  if (status === 429) return "too-many";
  if (status >= 500) return status === 500 ? "fault" : "unavailable";
  return "malformed";
};

/** Reads a problem (RFC 9457). Whatever it turns out to be, it is a refusal: never a success, never an exception. */
export const refusedBy = (status: number, problem: unknown): Refused<RefusalCode> => {
  if (!isRecord(problem) || !isCode(problem.code))
    return { ok: false, refusal: { code: codeOfStatus(status), facts: {} } };

  const { code, facts, instance } = problem;
  const refused = { ok: false as const, refusal: { code, facts: isRecord(facts) ? facts : {} } };
  return typeof instance === "string" ? { ...refused, instance } : refused;
};
