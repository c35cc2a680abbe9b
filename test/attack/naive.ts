import type { AttackedQuestion, AttackedUnit, Policy } from "./world.ts";

const fewest = 5;

const countsOf = ({ id }: AttackedQuestion, units: readonly AttackedUnit[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { answers } of units) {
    const choice = (answers?.[id] as { readonly choice?: string } | undefined)?.choice;
    if (choice !== undefined) counts[choice] = (counts[choice] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
};

/** Exact counts of some units wherever at least five of them answered, as most survey tools do it. */
const published = (question: AttackedQuestion, units: readonly AttackedUnit[]): unknown => {
  const counts = countsOf(question, units);
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return n < fewest ? "too few" : { n, counts };
};

const answering = (units: readonly AttackedUnit[]): readonly AttackedUnit[] => units.filter(({ answers }) => answers);

/** A minimum number of answers and nothing else. */
export const minimumOnly: Policy = ({ questions, units }) => ({
  common: JSON.stringify(questions.map((question) => published(question, answering(units)))),
  committee: "",
});

/** The same for every group that anybody may pick, where at least five are in it. */
export const freeSlices: Policy = ({ questions, units }) => {
  const all = answering(units);
  const values = new Set(all.flatMap(({ attributes }) => Object.entries(attributes).map((entry) => entry.join("="))));
  const slices = [...values]
    .sort()
    .map((value) =>
      all.filter(({ attributes }) => Object.entries(attributes).some((entry) => entry.join("=") === value)),
    );
  return {
    common: JSON.stringify(questions.map((question) => [all, ...slices].map((slice) => published(question, slice)))),
    committee: "",
  };
};

/** Bounds instead of counts near unanimity, and yet a total of everything beside its parts. */
export const bandsWithTotal: Policy = ({ questions, units }) => {
  const all = answering(units);
  const parts = [...new Set(all.map(({ attributes }) => JSON.stringify(attributes)))].sort();
  const banded = (question: AttackedQuestion, part: string): unknown => {
    const counts = Object.entries(
      countsOf(
        question,
        all.filter((unit) => JSON.stringify(unit.attributes) === part),
      ),
    );
    const n = counts.reduce((sum, [, count]) => sum + count, 0);
    const [most] = counts.filter(([, count]) => count >= n - 2);
    return n < fewest ? "too few" : most ? { n, most: most[0] } : { n, counts };
  };
  return {
    common: JSON.stringify(
      questions.map((question) => [published(question, all), parts.map((part) => banded(question, part))]),
    ),
    committee: "",
  };
};
