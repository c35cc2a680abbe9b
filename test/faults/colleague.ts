import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "#infra/local/worlds/chance.ts";
import type { Person } from "#shared/access/seat.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import * as operations from "#shared/responses/operations.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import { refusedBy } from "#web/api/problem.ts";
import type { Reply } from "#web/api/reply.ts";
import { emptyOutbox } from "#web/responses/saving/outbox.ts";
import { createSaver } from "#web/responses/saving/saver.ts";
import { type InputOf, requestFor } from "../support/call.ts";
import { address } from "../support/world.ts";
import type { Witness } from "./saves.ts";

/** Somebody at a browser: the product's own saver, and what its page shows. */
export type Colleague = {
  readonly name: string;
  readonly shows: ReadonlyMap<string, unknown>;
  readonly give: (question: string, value: unknown) => void;
  readonly poll: () => Promise<void>;
  /** Chooses in every conflict, and waits until nothing is unsaved. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
};

type Setting = {
  readonly person: Person;
  readonly clientId: string;
  readonly responseId: Id<"response">;
  readonly send: (request: Request) => Promise<Response>;
  readonly witness: Witness;
  readonly chance: Chance;
  /** How a timer runs out, where it is not by real time. */
  readonly later?: (then: () => void) => () => void;
  readonly wait?: () => Promise<unknown>;
};

export const colleague = ({
  person,
  clientId,
  responseId,
  send,
  witness,
  chance,
  later,
  wait = () => pause(2),
}: Setting): Colleague => {
  const params = { responseId };
  const shows = new Map<string, unknown>();
  let seen = 0;
  let series = 0;

  const ask = async <O extends Operation>(operation: O, input: InputOf<O>): Promise<Reply<O>> => {
    try {
      const response = await send(requestFor(operation, person.personId, address, input));
      const said = await response.json();
      return response.ok ? { ok: true, value: said } : (refusedBy(response.status, said) as Reply<O>);
    } catch {
      return { ok: false, unreached: true };
    }
  };

  const saver = createSaver(emptyOutbox(clientId), [], {
    save: async (mark, changes) => {
      const came = witness.sent(mark, changes);
      const reply = await ask(operations.saveAnswers, { params, body: { mark, changes: [...changes] } });
      came(reply);
      return reply;
    },
    show: (answers) => {
      for (const { question, value } of answers) shows.set(question, value);
    },
    later: (milliseconds, then) => {
      if (later !== undefined) return later(then);
      const timer = setTimeout(then, Math.min(milliseconds, 5));
      return () => clearTimeout(timer);
    },
    pauseAfter: (failures) => Math.min(failures, 5),
    newClientId: () => {
      series += 1;
      return `${clientId}again${series}`;
    },
    me: person.name,
  });

  const poll = async () => {
    const reply = await ask(operations.readChanges, { params, query: { since: String(seen) } });
    if (!reply.ok) return;
    seen = Math.max(seen, reply.value.head.version);
    saver.takeIn(reply.value.answers as readonly StoredAnswer[]);
  };

  return {
    name: person.name,
    shows,
    poll,
    give: (question, value) => {
      shows.set(question, value);
      saver.give(question, value, false);
    },
    finish: async () => {
      saver.at(undefined);
      while (saver.holdsUnsaved() && saver.view().box.halt !== "closed") {
        for (const question of saver.view().box.conflicts.keys())
          saver.choose(question, chance.among(["theirs", "ours"]));
        saver.wake();
        await wait();
      }
    },
    stop: saver.stop,
  };
};
