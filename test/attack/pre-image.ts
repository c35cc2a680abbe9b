import { type Dataset, datasets, roundOf, type Universe, weight } from "./universe.ts";
import type { Policy } from "./world.ts";

/** Somebody about whom only one answer remains possible, and what the attacker had to know for it. */
export type Pin = {
  readonly group: number;
  readonly secret: string;
  readonly value: string;
  /** The state of the one unit that attacks with its own answers, or nobody. */
  readonly insider: { readonly group: number; readonly state: number } | undefined;
};

export type Verdict = {
  readonly universe: string;
  readonly datasets: number;
  readonly outputs: number;
  readonly pins: readonly (Pin & { readonly output: string })[];
  /** The share of datasets in which somebody is pinned by nobody's help or by that of one who is really there. */
  readonly broken: number;
};

/**
 * The pre-image test. Runs a policy over every dataset of a universe, puts together what gave the same output, and asks
 * of each output, unit and single insider whether at least two answers remain possible. Units of a group are
 * exchangeable, so a state is possible for a unit where some dataset has it beside the insider's own.
 */
export const preImage = (policy: Policy, universe: Universe): Verdict => {
  const byOutput = new Map<string, Dataset[]>();
  let total = 0;
  for (const dataset of datasets(universe)) {
    const { common, committee } = policy(roundOf(universe, dataset));
    const output = universe.audience === "common" ? common : `${common}\n${committee}`;
    const alike = byOutput.get(output);
    if (alike) alike.push(dataset);
    else byOutput.set(output, [dataset]);
    total += weight(dataset);
  }

  let broken = 0;
  const pins = [...byOutput].flatMap(([output, alike]) => {
    const found = pinsOf(universe, alike);
    for (const dataset of alike) if (found.some((pin) => isThere(dataset, pin))) broken += weight(dataset);
    return found.map((pin) => ({ ...pin, output }));
  });
  return { universe: universe.name, datasets: total, outputs: byOutput.size, pins, broken: broken / total };
};

const isThere = (dataset: Dataset, { insider }: Pin): boolean =>
  insider === undefined || countOf(dataset, insider.group, insider.state) > 0;

const countOf = (dataset: Dataset, group: number, state: number): number => dataset[group]?.[state] ?? 0;

const pinsOf = (universe: Universe, alike: readonly Dataset[]): readonly Pin[] => {
  const insiders = [
    undefined,
    ...universe.groups.flatMap(({ states }, group) => states.map((_, state) => ({ group, state }))),
  ];
  return insiders.flatMap((insider) => {
    const possible = insider ? alike.filter((dataset) => countOf(dataset, insider.group, insider.state) > 0) : alike;
    return possible.length === 0
      ? []
      : universe.groups.flatMap((_, group) => pinsIn(universe, possible, group, insider));
  });
};

const pinsIn = (
  { groups }: Universe,
  possible: readonly Dataset[],
  group: number,
  insider: Pin["insider"],
): readonly Pin[] => {
  const { states = [], size = 0, mayBeKnown = [] } = groups[group] ?? {};
  if (insider?.group === group && size === 1) return []; // whoever attacks knows their own answer
  const remaining = states.filter((_, state) => {
    const own = insider?.group === group && insider.state === state ? 1 : 0;
    return possible.some((dataset) => countOf(dataset, group, state) > own);
  });
  const secrets = new Set(remaining.flatMap((state) => Object.keys(state.secrets)));
  return [...secrets]
    .filter((secret) => !mayBeKnown.includes(secret))
    .flatMap((secret) => {
      const values = new Set(remaining.map((state) => state.secrets[secret] ?? "not asked"));
      const [value = ""] = values;
      return values.size === 1 ? [{ group, secret, value, insider }] : [];
    });
};
