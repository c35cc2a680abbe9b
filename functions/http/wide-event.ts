import type { Instant } from "#shared/kernel/time.ts";

/**
 * One line per request, with everything one needs to know afterwards and nothing else: no bodies, no addresses, no names,
 * no query, and the path only as it was declared. What is not in this type cannot be logged.
 */
export type WideEvent = {
  readonly at: Instant;
  readonly requestId: string;
  readonly audience: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string | undefined;
  readonly status: number;
  readonly code: string | undefined;
  readonly milliseconds: number;
  readonly personId: string | undefined;
  readonly roles: readonly string[];
  readonly language: string;
  /** Name and place of an unexpected error; its message may hold input and stays out. */
  readonly fault: string | undefined;
};

export type Log = (line: string) => void;

/** To standard output, where the platform collects it. */
export const toStandardOutput: Log = (line) => {
  process.stdout.write(`${line}\n`);
};

export const lineOf = (event: WideEvent): string => JSON.stringify(event);

/** What may be told of an unexpected error: its name and where in our own files it arose. */
export const placeOf = (problem: unknown): string => {
  if (!(problem instanceof Error)) return typeof problem;
  const frames = (problem.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  const places = frames.map((frame) => /([^/()\s]+\/[^/()\s]+:\d+:\d+)\)?$/.exec(frame)?.[1] ?? "?");
  return [problem.name, ...places.slice(0, 6)].join(" < ");
};
