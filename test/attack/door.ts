import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { AttackedRound, Policy } from "./world.ts";

/** One wrong line in one file of the product. */
export type Mutation = { readonly file: string; readonly from: string; readonly to: string };

const house = fileURLToPath(new URL("../..", import.meta.url));
/** Beside the installed packages, which what is built there still asks for by name. */
export const cache = join(house, "node_modules/.cache");
const product = `export { releaseOf } from "./shared/aggregation/release.ts";
export { exactSolver } from "./functions/aggregation/exact-solver.ts";`;

type Solve = (program: unknown) => unknown;
type Product = {
  readonly releaseOf: (input: unknown) => { readonly common: unknown; readonly committee: unknown };
  readonly exactSolver: () => Promise<Solve>;
};

/**
 * The one place where the attack touches the product: its release function with the solver it is given, built as they
 * stand or with mutations put in. A mutation whose line is no longer there, or there twice, is refused, so that none goes stale unnoticed.
 */
export const doorOf = async (mutations: readonly Mutation[] = []): Promise<Policy> => {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "door-"));
  const outfile = join(folder, "release.mjs");
  try {
    await build({
      stdin: { contents: product, resolveDir: house, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile,
      plugins: [mutating(mutations)],
    });
    const { releaseOf, exactSolver } = (await import(pathToFileURL(outfile).href)) as Product;
    const solve = remembered(await exactSolver());
    return (round) => {
      const { common, committee } = releaseOf({ ...asked(round), solve });
      return { common: JSON.stringify(common), committee: JSON.stringify(committee) };
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Many datasets ask the same, and get the same answer. */
const remembered = (solve: Solve): Solve => {
  const known = new Map<string, unknown>();
  return (program) => {
    const text = JSON.stringify(program);
    const before = known.get(text);
    if (before !== undefined) return before;
    const solved = solve(program);
    known.set(text, solved);
    return solved;
  };
};

export const mutating = (mutations: readonly Mutation[]): Plugin => ({
  name: "mutating",
  setup: ({ onLoad }) => {
    for (const file of new Set(mutations.map((mutation) => mutation.file)))
      onLoad({ filter: new RegExp(`${file.replaceAll(".", "\\.")}$`) }, () => ({
        loader: "ts",
        contents: mutations
          .filter((mutation) => mutation.file === file)
          .reduce(replacedOnce, readFileSync(join(house, file), "utf8")),
      }));
  },
});

const replacedOnce = (source: string, { file, from, to }: Mutation): string => {
  const times = source.split(from).length - 1;
  if (times !== 1) throw new Error(`${file} has this line ${times} times: ${from}`);
  return source.replace(from, () => to);
};

const numbered = (prefix: string, at: number): string => `${prefix}_${String(at).padStart(26, "0")}`;

/** Questions are translated once, because every dataset of a universe shares them. */
const known = new WeakMap<AttackedRound["questions"], readonly unknown[]>();

const asked = ({ questions, breakdown, units, arrival, withdrawn }: AttackedRound): object => {
  const translated =
    known.get(questions) ??
    questions.map((question) => ({
      section: "a",
      text: { nl: question.id },
      required: true,
      readBy: "position",
      ...question,
    }));
  known.set(questions, translated);
  const submissions = units.flatMap(({ stance, opened, answers }, at) =>
    answers ? [{ invitationId: numbered("inv", at), stance, openedTexts: opened, answers }] : [],
  );
  return {
    questionnaire: { questions: translated },
    breakdown,
    invitations: units.map(({ attributes, organisations }, at) => ({
      invitationId: numbered("inv", at),
      attributes,
      organisations: Array.from({ length: organisations }, (_, one) => ({
        organisationId: numbered("org", at * 100 + one),
        name: `Vereniging ${at}.${one}`,
      })),
    })),
    submissions: arrival === "backwards" ? submissions.toReversed() : submissions,
    ...(withdrawn && { withdrawn: withdrawn.map((at) => numbered("inv", at)) }),
    account: { invited: units.length, counts: { submitted: submissions.length }, rows: [] },
  };
};
