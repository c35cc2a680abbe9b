import type { Person } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Operation, ReplyOf } from "#shared/kernel/operation.ts";
import * as operations from "#shared/responses/team-operations.ts";
import { type InputOf, requestFor } from "../support/call.ts";
import { address } from "../support/world.ts";

/** What was said and who does what, as those were told who said it. */
export type Told =
  | { readonly what: "commented"; readonly text: string; readonly reply: ReplyOf<typeof operations.addComment> }
  | { readonly what: "resolved"; readonly reply: ReplyOf<typeof operations.resolveComment> }
  | {
      readonly what: "assigned";
      readonly section: string;
      readonly persons: readonly string[];
      readonly reply: ReplyOf<typeof operations.assignSection>;
    };

type Setting = {
  readonly person: Person;
  readonly clientId: string;
  readonly responseId: Id<"response">;
  readonly send: (request: Request) => Promise<Response>;
  readonly pause: () => Promise<void>;
  readonly told: (told: Told) => void;
};

const passing = new Set([429, 500, 503]);
/** Colleagues kept being quicker: nothing was stored, and the page asks again. */
const crowded = 409;

/** Somebody who talks to colleagues, and asks the same again until there is an answer. */
export const talker = ({ person, clientId, responseId, send, pause, told }: Setting) => {
  let sequence = 0;
  const untilAnswered = async <O extends Operation>(
    operation: O,
    input: InputOf<O>,
  ): Promise<ReplyOf<O> | undefined> => {
    for (let crowds = 0; ; ) {
      const response = await send(requestFor(operation, person.personId, address, input)).catch(() => undefined);
      const said = await response?.json();
      if (response?.ok) return said;
      const isCrowded = response?.status === crowded && said?.code === "changed-meanwhile";
      if (isCrowded) crowds += 1;
      if (response !== undefined && !passing.has(response.status) && !(isCrowded && crowds < 9)) return undefined;
      await pause();
    }
  };
  return {
    comment: async (question: string): Promise<string | undefined> => {
      sequence += 1;
      const text = `${clientId} ${sequence}`;
      const body = { mark: { clientId: `${clientId}talk`, sequence }, question, text, mentions: [] };
      const reply = await untilAnswered(operations.addComment, { params: { responseId }, body });
      if (reply) told({ what: "commented", text, reply });
      return reply?.comment.commentId;
    },
    resolve: async (commentId: string, resolved: boolean): Promise<void> => {
      const reply = await untilAnswered(operations.resolveComment, {
        params: { responseId, commentId },
        body: { resolved },
      });
      if (reply) told({ what: "resolved", reply });
    },
    assign: async (section: string, persons: readonly Id<"person">[]): Promise<void> => {
      const reply = await untilAnswered(operations.assignSection, {
        params: { responseId, section },
        body: { persons: [...persons] },
      });
      if (reply) told({ what: "assigned", section, persons, reply });
    },
  };
};
