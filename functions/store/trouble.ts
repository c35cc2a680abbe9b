import { setTimeout as pause } from "node:timers/promises";

/** The store cannot be reached or has no room just now; the door answers 503 and when to come back. */
export class Unavailable extends Error {}

const passing = new Set([
  "InternalServerError",
  "LimitExceededException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestTimeout",
  "ServiceUnavailable",
  "ThrottlingException",
  "TimeoutError",
  "TransactionInProgressException",
]);
const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EAI_AGAIN", "ENOTFOUND"]);

/** Trouble that is nobody's mistake and goes away by itself. */
export const isPassing = (problem: unknown): boolean => {
  if (!(problem instanceof Error)) return false;
  const code = "code" in problem ? String(problem.code) : "";
  return passing.has(problem.name) || unreachable.has(code);
};

/** Turns passing trouble, after the SDK's own retries, into `Unavailable`; lets everything else through. */
export const reaching = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (problem) {
    if (isPassing(problem)) throw new Unavailable("the tables cannot be reached", { cause: problem });
    throw problem;
  }
};

/** Waits before try `attempt` (from 1): twice as long each time, and a random part of it so that callers spread. */
export const backOff = (attempt: number, randomByte: number): Promise<void> =>
  pause(Math.ceil(20 * 2 ** attempt * (0.25 + (0.75 * randomByte) / 255)));
