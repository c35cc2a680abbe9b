import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const handlers = "functions/handlers";
const output = "dist/functions";

/**
 * Writes one bundle per handler to `dist/functions/<handler>/index.mjs`, whole: what is deployed is what was tested, and
 * nothing is installed where it runs.
 */
const bundleFunctions = async (): Promise<void> => {
  const names = readdirSync(join(root, handlers))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"));

  rmSync(join(root, output), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `${handlers}/${name}.ts`, out: `${name}/index` })),
    outdir: output,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // A package's own modules before its CommonJS twin, which is half as heavy again.
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  for (const name of names) process.stdout.write(`${name.padEnd(10)} ${weightOf(name)}\n`);
};

const weightOf = (name: string): string => {
  const code = readFileSync(join(root, output, name, "index.mjs"));
  const [whole, zipped] = [code, gzipSync(code)].map(({ length }) => (length / 1000).toFixed(0));
  return `${whole} kB, after gzip ${zipped} kB`;
};

await bundleFunctions();
