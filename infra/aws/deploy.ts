import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { publishPages, putInBucket } from "./publish-pages.ts";
import { stageNamed } from "./stages.ts";

/** What must be there: the bundles, the pages, and the typesetter's binary for the machine that it will run on. */
const built = [
  "dist/functions/respond/index.mjs",
  "dist/functions/render/node_modules/@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu",
  "dist/functions/paper/node_modules/@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu",
  "dist/web/index.html",
];

/** `npm run deploy -- STAGE`: edge first, whose numbers the product needs; then the vault, the product, and its pages. */
const deploy = async (): Promise<void> => {
  const stage = stageNamed(process.argv[2]);
  for (const file of built)
    if (!existsSync(file)) throw new Error(`${file} is not there: bundle first, as the runbook says.`);

  const called = (part: string): string => `sectorspiegel-${stage.name}-${part}`;
  const outputs = "cdk.out/outputs.json";
  const run = (part: string, parameters: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
    const { status } = spawnSync(
      process.execPath,
      [
        ...["node_modules/aws-cdk/bin/cdk", "deploy", called(part), "--exclusively", "--outputs-file", outputs],
        ...["--context", `stage=${stage.name}`, "--require-approval", "broadening"],
        ...Object.entries(parameters).flatMap(([name, value]) => ["--parameters", `${name}=${value}`]),
      ],
      { stdio: "inherit", env: { ...process.env, NODE_NO_WARNINGS: "1" } },
    );
    if (status !== 0) throw new Error(`${called(part)} was not deployed; nothing after it was begun.`);
    return JSON.parse(readFileSync(outputs, "utf8"))[called(part)] ?? {};
  };

  const { CertificateArn = "", FirewallArn = "" } = run("edge");
  run("copies");
  const { PagesBucket = "", SiteName = "" } = run("product", { CertificateArn, FirewallArn });
  const count = await publishPages("dist/web", putInBucket(PagesBucket, stage.region));
  process.stdout.write(`${count} files of the pages are in place; ${stage.host} is to point to ${SiteName}.\n`);
};

await deploy().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
