import { useQuery } from "@tanstack/react-query";
import type { Operation, ReplyOf } from "#shared/kernel/operation.ts";
import type { Asked } from "./call.ts";
import { callAgain } from "./call-again.ts";
import type { Reply } from "./reply.ts";

/** A reading that got no answer, with what came instead, so that the page can say it in words. */
export class NotRead extends Error {
  readonly reply: Exclude<Reply<Operation>, { ok: true }>;
  constructor(reply: Exclude<Reply<Operation>, { ok: true }>) {
    super("not read");
    this.reply = reply;
  }
}

/**
 * What the server says now, kept and refreshed for the page.
 * @param everySeconds how often it is asked again while the page is looked at; not without it
 */
export const useRead = <O extends Operation>(operation: O, asked: Asked<O>, everySeconds?: number) =>
  useQuery<ReplyOf<O>, NotRead>({
    queryKey: [operation.name, asked],
    retry: false,
    ...(everySeconds === undefined ? {} : { refetchInterval: everySeconds * 1000 }),
    queryFn: async ({ signal }) => {
      const reply = await callAgain(operation, asked, { signal });
      if (reply.ok) return reply.value;
      throw new NotRead(reply as Exclude<Reply<Operation>, { ok: true }>);
    },
  });
