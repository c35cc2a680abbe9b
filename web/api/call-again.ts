import type { Operation } from "#shared/kernel/operation.ts";
import { backoff } from "./backoff.ts";
import { type Asked, call } from "./call.ts";
import type { Reply } from "./reply.ts";

const passing = new Set<string>(["unavailable", "fault", "too-many"]);

/** Whether the same question may get an answer later without anybody doing anything. */
export const mayPass = (reply: Reply<Operation>): boolean =>
  !reply.ok && (reply.unreached === true || passing.has(reply.refusal.code));

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Asks, and asks again while the trouble may pass, waiting longer each time. Only for what is harmless to repeat:
 * reading, or a save that carries its mark.
 * @param tries how often at most
 */
export const callAgain = async <O extends Operation>(
  operation: O,
  asked: Asked<O>,
  { tries = 3, signal }: { readonly tries?: number; readonly signal?: AbortSignal } = {},
): Promise<Reply<O>> => {
  for (let failures = 1; ; failures += 1) {
    const reply = await call(operation, asked, signal);
    if (!mayPass(reply as Reply<Operation>) || failures >= tries || signal?.aborted) return reply;
    await pause(backoff(failures, Math.random()), signal);
  }
};
