import * as operations from "#shared/responses/operations.ts";
import { consumedBy } from "../support/consumed.ts";
import { openRound } from "../support/open-round.ts";
import { startWorld } from "../support/world.ts";
import { line } from "./measure.ts";

/**
 * What one response costs, counted where the database says it, beside the model. A save is a transaction of head, answer
 * and history, each below a kilobyte: three items, two units each. So is a submission: head, history and submission,
 * and its entry in the journal.
 */
const model = { save: 6, submission: 8 };
const saves = 10;

export const units = async (): Promise<void> => {
  const world = await startWorld();
  try {
    const [one] = (await openRound(world)).asked;
    if (one === undefined) throw new Error("nobody was asked");
    const params = { responseId: one.responseId };
    const { personId } = one.coordinator;
    const ask = <O extends Parameters<typeof world.ask>[0]>(operation: O, body: object) =>
      world.ask(operation, personId, { params, body } as never);
    const written = async (work: () => Promise<unknown>): Promise<readonly [number, number]> => {
      let read = 0;
      const cost = await consumedBy(world, work);
      read = cost.requests;
      return [cost.units.answers ?? 0, read];
    };

    await ask(operations.acceptAgreement, { stance: "named" });
    let total = 0;
    for (let sequence = 1; sequence <= saves; sequence += 1) {
      const changes = [{ question: "places", value: sequence, seen: sequence === 1 ? 0 : sequence }];
      const [cost] = await written(() =>
        ask(operations.saveAnswers, { mark: { clientId: "browserone", sequence }, changes }),
      );
      total += cost;
    }
    const view = [{ question: "view", value: { choice: "agree" }, seen: 0 }];
    await ask(operations.saveAnswers, { mark: { clientId: "browserone", sequence: saves + 1 }, changes: view });
    const submitting = await consumedBy(world, () => ask(operations.submitResponse, { version: saves + 2 }));

    const readsPerSave = 2;
    const perSave = total / saves - readsPerSave;
    const submission = (submitting.units.answers ?? 0) - readsPerSave + (submitting.units.journal ?? 0);
    line("write units of a save / model", `${perSave} / ${model.save}`, "goal 5: S + 3 in all (see docs)");
    line("write units of a submission / model", `${submission} / ${model.submission}`, "");
    line(
      `write units of a response with ${saves} saves`,
      `${perSave * saves + submission}`,
      `goal 5 would be ${saves + 3}`,
    );
  } finally {
    await world.stop();
  }
};
