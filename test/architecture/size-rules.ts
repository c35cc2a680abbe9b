import type { House } from "./house.ts";
import type { Rule } from "./rule.ts";
import type { Source } from "./source.ts";

const hardStop = 250;
const handlerStop = 80;
/** Content, not code: it is as long as what it tells. */
const content = [/^shared\/questionnaires\/templates\//, /^test\/fixtures\//, /^infra\/local\/cast\//];

const limitOf = ({ path }: Source): number => {
  if (content.some((place) => place.test(path))) return Number.POSITIVE_INFINITY;
  return path.startsWith("functions/handlers/") ? handlerStop : hardStop;
};

const ofLines = (count: number): string => "export const one = 1;\n".repeat(count);

/** The gauges of the house: how long its source files are, tests left out. */
export const lengths = ({ sources }: House): { files: number; median: number; p95: number } => {
  const sorted = sources
    .filter((file) => file.layer !== "test")
    .map(({ lines }) => lines)
    .sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { files: sorted.length, median: at(0.5), p95: at(0.95) };
};

export const sizeRules: readonly Rule[] = [
  {
    name: `no file is longer than ${hardStop} lines, no handler longer than ${handlerStop}`,
    because: "a file that is read in one go is understood; a handler only puts together",
    breaches: ({ sources }) =>
      sources.flatMap((file) =>
        file.lines > limitOf(file)
          ? [{ path: file.path, what: `has ${file.lines} lines: split it by what it says` }]
          : [],
      ),
    broken: [{ "web/rounds/page.tsx": ofLines(251) }, { "functions/handlers/office.ts": ofLines(81) }],
    fine: { "web/rounds/page.tsx": ofLines(250), "shared/questionnaires/templates/long.ts": ofLines(900) },
  },
];
