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
        from: "units.push({ invitationId, version })",
        to: "units.push({ invitationId, version: version + JSON.stringify(submission.answers).length })",
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
        to: `commonEvidence(plan, withdrawn.size === 0 ? tally : (await countedSubmissions(ports, plan, roundId,
          new Map(heads.filter((head) => !withdrawn.has(head.invitationId)).map((head) => [head.responseId, head])))).tally, `,
      },
      {
        file: "functions/aggregation/counted-submissions.ts",
        from: "for (const submission of page) {",
        to: "for (const submission of page) { if (!heads.has(submission.responseId)) continue;",
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
        file: "functions/aggregation/named-submissions.ts",
        from: 'head?.stance === "named" || (head?.openedTexts.length ?? 0) > 0',
        to: "true",
      },
    ],
  },
  {
    name: "the account in the order in which answers came",
    reader: "those who are not told when",
    mutations: [
      {
        file: "functions/aggregation/written-evidence.ts",
        from: "heads.map(({ invitationId, status }) => ({\n    ...{ invitationId, since: closesAt },",
        to: "heads.map(({ invitationId, status, submitted }) => ({\n    ...{ invitationId, since: submitted?.at ?? closesAt },",
      },
      {
        file: "shared/aggregation/release.ts",
        from: ".toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1))\n      .map(",
        to: ".toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))\n      .map(",
      },
    ],
  },
];
