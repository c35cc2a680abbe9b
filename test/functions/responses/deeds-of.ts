import type { Id } from "#shared/kernel/id.ts";
import * as operations from "#shared/responses/operations.ts";
import type { Stance } from "#shared/responses/response.ts";
import type { Asked } from "../../support/open-round.ts";
import type { World } from "../../support/world.ts";

/** What the people of one organisation do, in words. Saving and submitting may be refused; the rest is taken for granted. */
export const deedsOf = (world: World, { responseId, coordinator }: Asked) => {
  const params = { responseId };
  const { personId } = coordinator;
  return {
    agree: (stance: Stance = "named") => world.ask(operations.acceptAgreement, personId, { params, body: { stance } }),
    save: (
      who: Id<"person">,
      sequence: number,
      answers: Readonly<Record<string, unknown>>,
      seen = 0,
      clientId = `browser${who.slice(-6)}`,
    ) =>
      world.call(operations.saveAnswers, who, {
        params,
        body: {
          mark: { clientId, sequence },
          changes: Object.entries(answers).map(([question, value]) => ({ question, value, seen })),
        },
      }),
    read: (who = personId) => world.ask(operations.readResponse, who, { params }),
    submit: (version: number, who = personId) =>
      world.call(operations.submitResponse, who, { params, body: { version } }),
    withdraw: (version: number) => world.call(operations.withdrawResponse, personId, { params, body: { version } }),
  };
};
