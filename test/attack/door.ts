import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { AttackedRound, Policy } from "./world.ts";

/** One wrong line in one file of the product. */
export type Mutation = { readonly file: string; readonly from: string; readonly to: string };

const house = fileURLToPath(new URL("../..", import.meta.url));
const product = "shared/aggregation/release.ts";

type ReleaseOf = (input: unknown) => { readonly common: unknown; readonly committee: unknown };

/**
 * The one place where the attack touches the product: its release function, built as it stands or with mutations put
 * in. A mutation whose line is no longer there, or there twice, is refused, so that none goes stale unnoticed.
 */
export const doorOf = async (mutations: readonly Mutation[] = []): Promise<Policy> => {
  const folder = mkdtempSync(join(tmpdir(), "door-"));
  const outfile = join(folder, "release.mjs");
  try {
    await build({
      entryPoints: [join(house, product)],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      plugins: [mutating(mutations)],
    });
    const { releaseOf } = (await import(pathToFileURL(outfile).href)) as { releaseOf: ReleaseOf };
    return (round) => {
      const { common, committee } = releaseOf(asked(round));
      return { common: JSON.stringify(common), committee: JSON.stringify(committee) };
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
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

const asked = ({ questions, breakdown, units, arrival, withdrawn }: AttackedRound): unknown => {
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
