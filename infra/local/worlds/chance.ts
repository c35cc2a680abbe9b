/** Chance that falls the same way every time: a world looks alike on every machine. */
export type Chance = {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  readonly among: <T>(things: readonly T[]) => T;
  /** Picks by weight; the weights need not add up to one. */
  readonly weighted: <T>(things: readonly T[], weights: readonly number[]) => T;
};

/** @param seed any text; the same text gives the same chance (mulberry32 over a string hash) */
export const chanceOf = (seed: string): Chance => {
  let state = 0x9e3779b9;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(things: readonly T[], place: number): T => {
    const thing = things[place];
    if (thing === undefined) throw new Error("chance needs something to choose from");
    return thing;
  };
  return {
    next,
    among: (things) => at(things, Math.floor(next() * things.length)),
    weighted: (things, weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const place = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return at(things, place === -1 ? things.length - 1 : place);
    },
  };
};
