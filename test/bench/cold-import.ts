import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inTurns, inWords, line, ratioOf, spreadOf } from "./measure.ts";

const times = 15;
const bundle = "dist/functions/respond/index.mjs";

const program = `
  const began = process.cpuUsage();
  await import(process.env.BUNDLE);
  const { user, system } = process.cpuUsage(began);
  console.log((user + system) / 1000);
  process.exit(0);
`;

const importing = (file: string): number => {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: {
      ...{ BUNDLE: pathToFileURL(file).href, NODE_NO_WARNINGS: "1", AWS_REGION: "eu-central-1" },
      ...{ TABLE_PREFIX: "bench", ADDRESS: "https://sectorspiegel.example.nl" },
    },
  });
  return Number(stdout.trim());
};

/** The function that answers respondents, loaded anew, beside zod and the database's client alone. */
export const coldImport = async (): Promise<void> => {
  if (!existsSync(bundle)) throw new Error(`${bundle} is not there: run \`npm run bundle\` first.`);
  const folder = mkdtempSync(join(tmpdir(), "sectorspiegel-bench-"));
  try {
    const [entry, anchor] = [join(folder, "anchor.js"), join(folder, "anchor.mjs")];
    writeFileSync(
      entry,
      `import * as z from "zod"; import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
       export const schema = z.object({ a: z.string() }); export const client = new DynamoDBClient({});`,
    );
    await build({
      ...{ entryPoints: [entry], outfile: anchor, bundle: true, minify: true, format: "esm", platform: "node" },
      ...{ target: "node20", mainFields: ["module", "main"], nodePaths: ["node_modules"] },
    });
    const turns = await inTurns(
      times,
      () => importing(bundle),
      () => importing(anchor),
    );
    line("cold import of respond / zod + DynamoDB client", inWords(ratioOf(turns)), "goal 4: at most 1.3");
    line("  of which respond, processor milliseconds", inWords(spreadOf(turns[0])), "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
