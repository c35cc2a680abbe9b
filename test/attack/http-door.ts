import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { cache, type Mutation, mutating } from "./door.ts";
import type { traceOf } from "./http-story.ts";
import type { Reader } from "./twins.ts";

export type HttpMutant = { readonly name: string; readonly reader: Reader; readonly mutations: readonly Mutation[] };

/** The story of a round told by the product with mutations put in. */
export const storyWith = async (mutations: readonly Mutation[]): Promise<typeof traceOf> => {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "story-"));
  const outfile = join(folder, "story.mjs");
  try {
    await build({
      entryPoints: [fileURLToPath(new URL("http-story.ts", import.meta.url))],
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile,
      plugins: [mutating(mutations)],
    });
    return ((await import(pathToFileURL(outfile).href)) as { traceOf: typeof traceOf }).traceOf;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Mistakes that only show where everything comes together: in what is sent to whom. */
export const httpMutants: readonly HttpMutant[] = [
  {
    name: "the end of the committee's chain told to all",
    reader: "everybody",
    mutations: [
      {
        file: "shared/aggregation/evidence.ts",
        from: "ShownRelease = z.omit(Release, { heads: true })",
        to: "ShownRelease = Release",
      },
      { file: "shared/aggregation/evidence.ts", from: "({ heads: _, ...told }: Release)", to: "(told: Release)" },
    ],
  },
  {
    name: "a basis over what was answered",
    reader: "everybody",
    mutations: [
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "units.push({ responseId, version })",
        to: "units.push({ responseId, version: version + JSON.stringify(submission.answers).length })",
      },
    ],
  },
  {
    name: "a bound that names the true count",
    reader: "everybody",
    mutations: [{ file: "shared/aggregation/disclosure.ts", from: "atLeast: n - bandWidth", to: "atLeast: largest" }],
  },
  {
    name: "a correction that counts anew",
    reader: "everybody",
    mutations: [
      {
        file: "functions/aggregation/written-evidence.ts",
        from: "commonEvidence(plan, tally, ",
        to: `commonEvidence(plan, withdrawn.size === 0 ? tally
          : (await countedSubmissions(ports, plan, roundId, submitted - withdrawn.size, withdrawn)).tally, `,
      },
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "  submitted: number,\n): Promise",
        to: "  submitted: number, without = new Set<string>(),\n): Promise",
      },
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "countSegment(store, plan, segment, tally));",
        to: "countSegment(store, plan, segment, tally, without));",
      },
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "  tally: Tally,\n)",
        to: "  tally: Tally, without: ReadonlySet<string>,\n)",
      },
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "asItsHeadKnows(heads[place], submission);",
        to: "asItsHeadKnows(heads[place], submission); if (without.has(submission.invitationId)) continue;",
      },
    ],
  },
  {
    name: "texts without a name delivered",
    reader: "the committee",
    mutations: [
      {
        file: "shared/aggregation/answering.ts",
        from: "answering.openedTexts.includes(planned.question.id) &&",
        to: "",
      },
      { file: "shared/aggregation/answering.ts", from: " || answering.openedTexts.length === 0", to: "" },
      {
        file: "functions/aggregation/locked-round.ts",
        from: '(head.stance === "named" || head.openedTexts.length > 0)',
        to: "true",
      },
    ],
  },
  {
    name: "the account in the order in which answers came",
    reader: "those who are not told when",
    mutations: [
      {
        file: "functions/aggregation/locked-round.ts",
        from: "addToAccount(account, {",
        to: "addToAccount(account, { since: head.submitted?.at ?? round.closesAt,",
      },
      {
        file: "shared/aggregation/release.ts",
        from: ".toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1))\n      .map(",
        to: ".toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))\n      .map(",
      },
    ],
  },
];
