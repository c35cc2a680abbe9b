import { planOf } from "#shared/aggregation/plan.ts";
import { question, unit, unitId } from "../shared/aggregation/world.ts";

const options = ["a", "b", "c", "d", "e"].map((id) => ({ id, label: { nl: id } }));

/** Thirty closed questions, as many as a long consultation has. */
export const questions = Array.from({ length: 30 }, (_, at) => question(`single${at}`, { settings: { options } }));

const units = Array.from({ length: 5000 }, (_, at) => unit(at));
export const plan = planOf({ questions }, { units, breakdown: [] });

/** So many submissions as they lie in the table, one at a time, by a generator without chance. */
export function* submissions(many: number): Generator<string> {
  let state = 1;
  const pick = (): string => {
    state = (state * 48271) % 2147483647;
    return options[state % options.length]?.id ?? "";
  };
  for (let at = 0; at < many; at += 1) {
    const answers = Object.fromEntries(questions.map(({ id }) => [id, { choice: pick() }]));
    yield JSON.stringify({ invitationId: unitId(at % 5000), stance: "unnamed", openedTexts: [], answers });
  }
}
