import type { AttackedQuestion, AttackedRound, AttackedUnit, Stance } from "./world.ts";

/** One way in which a unit can have answered, and what of it is to stay unknown, by name. */
export type State = {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly opened?: readonly string[];
};

/** Units that an attacker cannot tell apart except by what they answered. */
export type Group = {
  readonly size: number;
  readonly states: readonly State[];
  readonly stance?: Stance;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Organisations that answer as one unit. */
  readonly organisations?: number;
  /** Secrets that this audience may know of these units. */
  readonly mayBeKnown?: readonly string[];
};

/** A small world of which every possible dataset is tried. */
export type Universe = {
  readonly name: string;
  readonly questions: readonly AttackedQuestion[];
  readonly groups: readonly Group[];
  /** Invited units that did not answer. */
  readonly silent?: readonly Pick<AttackedUnit, "attributes">[];
  readonly breakdown?: readonly string[];
  readonly audience: "common" | "committee";
};

/** How many units of each group are in each state: all datasets that differ only in who of a group is who. */
export type Dataset = readonly (readonly number[])[];

/** Every dataset of a universe, up to exchanging units of one group. */
export function* datasets({ groups }: Universe): Generator<Dataset> {
  const [first, ...others] = groups.map(({ size, states }) => [...divisions(size, states.length)]);
  if (first === undefined) return;
  let all: readonly (readonly number[])[][] = first.map((counts) => [counts]);
  for (const more of others) all = all.flatMap((chosen) => more.map((counts) => [...chosen, counts]));
  yield* all;
}

function* divisions(units: number, places: number): Generator<readonly number[]> {
  if (places === 1) {
    yield [units];
    return;
  }
  for (let first = 0; first <= units; first += 1)
    for (const others of divisions(units - first, places - 1)) yield [first, ...others];
}

/** How many datasets a division into states stands for. */
export const weight = (dataset: Dataset): number =>
  dataset.reduce((product, counts) => {
    let [placed, ways] = [0, 1];
    for (const count of counts)
      for (let one = 1; one <= count; one += 1) {
        placed += 1;
        ways = (ways * placed) / one;
      }
    return product * Math.round(ways);
  }, 1);

export const roundOf = (universe: Universe, dataset: Dataset): AttackedRound => ({
  questions: universe.questions,
  breakdown: universe.breakdown ?? [],
  units: [
    ...universe.groups.flatMap((group, at) =>
      (dataset[at] ?? []).flatMap((count, state) =>
        new Array<AttackedUnit>(count).fill(unit(group, group.states[state])),
      ),
    ),
    ...(universe.silent ?? []).map(({ attributes }) => unit({ attributes }, undefined)),
  ],
});

const unit = ({ attributes, organisations, stance }: Partial<Group>, state: State | undefined): AttackedUnit => ({
  attributes: attributes ?? {},
  organisations: organisations ?? 1,
  stance: stance ?? "named",
  opened: state?.opened ?? [],
  answers: state?.answers,
});

/** The same universe with every unit told apart, so that every single dataset is run. */
export const toldApart = (universe: Universe): Universe => ({
  ...universe,
  name: `${universe.name}, every dataset singly`,
  groups: universe.groups.flatMap((group) => new Array<Group>(group.size).fill({ ...group, size: 1 })),
});
