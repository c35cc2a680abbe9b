/** One thing that is measured: how long it takes, in milliseconds, or anything else that is counted. */
export type Sample = () => number | Promise<number>;

/** The middle of repeated samples, and how far they lie apart. */
export type Spread = { readonly n: number; readonly median: number; readonly least: number; readonly most: number };

export const spreadOf = (samples: readonly number[]): Spread => {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { n: sorted.length, median, least: at(0), most: at(sorted.length - 1) };
};

/** Takes turns, so that whatever else the machine does meanwhile falls on both alike. */
export const inTurns = async (times: number, one: Sample, other: Sample): Promise<readonly [number[], number[]]> => {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    ones.push(await one());
    others.push(await other());
  }
  return [ones, others];
};

/** How many times the one is the other, turn by turn. */
export const ratioOf = ([ones, others]: readonly [number[], number[]]): Spread =>
  spreadOf(ones.map((one, turn) => one / (others[turn] ?? Number.NaN)));

export const milliseconds = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Time on the processor, ours and the system's, in milliseconds: other work on the machine does not count. */
export const processorMilliseconds = async (work: () => unknown): Promise<number> => {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** `1.84 (1.71–2.02, n 15)` */
export const inWords = ({ median, least, most, n }: Spread): string =>
  `${short(median)} (${short(least)}–${short(most)}, n ${n})`;

/** One line of the bench: what, how it stands, and what it was to be. */
export const line = (what: string, stands: string, goal: string): void =>
  console.log(`${what.padEnd(58)} ${stands.padEnd(34)} ${goal}`);
