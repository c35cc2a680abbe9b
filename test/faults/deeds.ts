import { respondApp } from "#functions/audiences/respond.ts";
import { unlimited } from "#functions/http/limiter.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import * as operations from "#shared/responses/operations.ts";
import { answerAndSubmit } from "../support/answer-round.ts";
import { type InputOf, requestFor } from "../support/call.ts";
import type { Asked } from "../support/open-round.ts";
import type { World } from "../support/world.ts";
import { address } from "../support/world.ts";
import { Died, type Wire, withWire } from "./on-the-wire.ts";

const onlyDied = (fault: unknown): void => {
  if (!(fault instanceof Died)) throw fault;
};

const lastMoment = "2027-02-01T15:59:59.999Z";

/** What an organisation does while the round is being closed; each is one request that began just in time. */
export const deeds = ["submits", "amends", "saves", "withdraws", "changes-its-choice", "begins", "declines"] as const;
export type Deed = (typeof deeds)[number];

/** A person whose requests all began before the closing, by a clock that stands still, however late they arrive. */
const inTime = (world: World, asked: Asked, wire: Wire) => {
  const ports = withWire({ ...world.ports, clock: () => lastMoment }, wire);
  const app = respondApp(ports, {
    limiter: unlimited,
    log: () => undefined,
    onFault: onlyDied,
  });
  return async <O extends Operation>(operation: O, input: InputOf<O>) => {
    const { personId } = asked.coordinator;
    const params = { responseId: asked.responseId };
    return (await app.fetch(requestFor(operation, personId, address, { params, ...input }))).status;
  };
};

/** What went before, so that the deed can be done at all. */
export const prepared = async (world: World, asked: Asked, deed: Deed): Promise<void> => {
  world.setClock("2027-01-20T09:00:00.000Z");
  if (deed === "begins" || deed === "declines") return;
  await answerAndSubmit(world, asked, { view: { choice: "neutral" }, remark: `eerst ${asked.responseId}` });
  if (deed !== "submits" && deed !== "amends") return;
  await world.ask(operations.saveAnswers, asked.coordinator.personId, {
    params: { responseId: asked.responseId },
    body: {
      mark: { clientId: "browsertwo", sequence: 1 },
      changes: [{ question: "second", value: { choice: "agree" }, seen: 0 }],
    },
  });
  if (deed === "amends") return;
  await world.ask(operations.withdrawResponse, asked.coordinator.personId, {
    params: { responseId: asked.responseId },
    body: { version: 4 },
  });
};

/** @returns the status of the answer */
export const done = (world: World, asked: Asked, deed: Deed, wire: Wire = (forward) => forward()): Promise<number> => {
  const person = inTime(world, asked, wire);
  const change = { question: "places", value: 41, seen: 0 };
  switch (deed) {
    case "submits":
      return person(operations.submitResponse, { body: { version: 5 } });
    case "amends":
      return person(operations.submitResponse, { body: { version: 4 } });
    case "saves":
      return person(operations.saveAnswers, {
        body: { mark: { clientId: "browsertwo", sequence: 1 }, changes: [change] },
      });
    case "withdraws":
      return person(operations.withdrawResponse, { body: { version: 3 } });
    case "changes-its-choice":
      return person(operations.acceptAgreement, { body: { stance: "unnamed" } });
    case "begins":
      return person(operations.acceptAgreement, { body: { stance: "named" } });
    case "declines":
      return person(operations.declineResponse, { body: { reason: "no-capacity" } });
  }
};

/** What an acknowledged deed must have left behind, whatever came after it. */
export const trace: Record<Deed, RegExp> = {
  submits: /"fact":"response-submitted"[^}]*|"version":6/,
  amends: /"fact":"response-amended"/,
  saves: /"version":4/,
  withdraws: /"fact":"response-withdrawn"/,
  "changes-its-choice": /"fact":"response-amended"/,
  begins: /"fact":"response-started"/,
  declines: /"fact":"response-declined"/,
};
