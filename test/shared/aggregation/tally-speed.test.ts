import { expect, test } from "vitest";
import { planOf } from "#shared/aggregation/plan.ts";
import { addSubmission, emptyTally, type Tally } from "#shared/aggregation/tally.ts";
import type { Stance } from "#shared/responses/response.ts";
import { runs } from "../../support/runs.ts";
import { question, unit, unitId } from "./world.ts";

/** Thirty questions with 95 columns, as a large consultation has them, answered by a generator without chance. */
const options = ["a", "b", "c", "d", "e"].map((id) => ({ id, label: { nl: id } }));
const rows = Array.from({ length: 6 }, (_, at) => ({ id: `r${at}`, label: { nl: `rij ${at}` } }));
const times = (many: number, one: (at: number) => ReturnType<typeof question>) =>
  Array.from({ length: many }, (_, at) => one(at));
const questions = [
  ...times(20, (at) => question(`single${at}`, { settings: { options } })),
  ...times(5, (at) => question(`matrix${at}`, { kind: "matrix", settings: { rows, options } })),
  ...times(5, (at) =>
    question(`multi${at}`, { kind: "multi", settings: { options: [...options, ...rows.slice(0, 4)] } }),
  ),
];

let state = 1;
const pick = <T>(list: readonly T[]): T => {
  state = (state * 48271) % 2147483647;
  return list[state % list.length] as T;
};
const answersOf = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    questions.map(({ id, kind }) => [
      id,
      kind === "single"
        ? { choice: pick(options).id }
        : kind === "matrix"
          ? { rows: Object.fromEntries(rows.map((row) => [row.id, pick(options).id])) }
          : { choices: [...new Set([pick(options).id, pick(options).id, pick(rows.slice(0, 4)).id])] },
    ]),
  );

type Answer = {
  readonly choice?: string;
  readonly rows?: Readonly<Record<string, string>>;
  readonly choices?: string[];
};
type Response = { readonly stance: Stance; readonly answers: Readonly<Record<string, unknown>> };
const many = runs(4000, 100_000);
const lines = Array.from({ length: many }, (_, at) =>
  JSON.stringify({
    invitationId: unitId(at % 5000),
    stance: at % 3 ? "named" : "unnamed",
    openedTexts: [],
    answers: answersOf(),
  }),
);
const units = Array.from({ length: 5000 }, (_, at) => unit(at));
const plan = planOf({ questions }, { units, breakdown: [] });

type Counters = Record<string, number>;

/** The least that counting takes: parse, and add one in the counter of a stance, column and option. */
const plainly = (): ReadonlyMap<string, Counters> => {
  const columns = new Map<string, Counters>();
  const countersOf = (stance: Stance, column: string): Counters => {
    const made: Counters = {};
    columns.set(`${stance} ${column}`, made);
    return made;
  };
  const places = { named: {} as Record<string, Counters>, unnamed: {} as Record<string, Counters> };
  const add = (stance: Stance, column: string, option: string): void => {
    const of = places[stance];
    of[column] ??= countersOf(stance, column);
    of[column][option] = (of[column][option] ?? 0) + 1;
  };
  for (const line of lines) {
    const { answers, stance } = JSON.parse(line) as Response;
    for (const id in answers) {
      const { choice, rows: answered, choices } = answers[id] as Answer;
      if (choice !== undefined) add(stance, id, choice);
      else if (answered) for (const row in answered) add(stance, id + row, answered[row] ?? "");
      else if (choices) for (const option of choices) add(stance, id + option, "yes");
    }
  }
  return columns;
};

const byRule = (): Tally =>
  lines.reduce((tally, line) => addSubmission(tally, plan, JSON.parse(line)), emptyTally(plan));

/** Time on the processor, so that whoever else is at work on the machine does not count. */
const seconds = (work: () => unknown): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

test(
  "counting by the rule takes at most three times as long as parsing and adding, and counts the same",
  () => {
    const ratios = Array.from({ length: 7 }, () => seconds(byRule) / seconds(plainly));

    const best = Math.min(...ratios);
    process.stdout.write(`tally of ${many} responses: ${best.toFixed(2)} times parsing and adding\n`);
    expect(best).toBeLessThan(3);
    const [plain, tally] = [plainly(), byRule()];
    for (const { question: asked, variables } of plan.questions)
      for (const { variable, codes, offset } of variables)
        for (const [at, stance] of (["named", "unnamed"] as const).entries())
          for (const [place, code] of codes.entries()) {
            if (code === "no") continue;
            const counted = plain.get(`${stance} ${asked.id}${variable.item ?? ""}`)?.[code] ?? 0;
            expect(tally.counts[offset + at * codes.length + place]).toBe(counted);
          }
  },
  runs(20_000, 300_000),
);
