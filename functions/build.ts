import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { faces, fontPackage } from "./documents/pdf/font-files.ts";

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
    // What reads archives asks for Node's own modules in the older way, which a module has to be given.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    // A package's own modules before its CommonJS twin, which is half as heavy again.
    mainFields: ["module", "main"],
    alias: {
      "@aws-sdk/credential-provider-node": "./functions/handlers/aws/credentials.ts",
      "@peculiar/x509": "./functions/handlers/aws/certificates.ts",
    },
    logLevel: "warning",
  });
  copyTypesetting(join(root, output, "render"), "functions/reports/pdf/report.typ");
  copyTypesetting(join(root, output, "paper"), "functions/interchange/paper/paper.typ");
  // The solver looks for its program beside the bundle it is in.
  cpSync(join(root, "node_modules/highs/build/highs.wasm"), join(root, output, "release/highs.wasm"));
  for (const name of names) process.stdout.write(`${name.padEnd(10)} ${weightOf(name)}\n`);
};

/** What is no JavaScript lies beside the bundle that starts it: the typesetter in a process of its own, its template, fonts. */
const copyTypesetting = (folder: string, template: string): void => {
  for (const file of ["functions/documents/pdf/typeset.mjs", template])
    cpSync(join(root, file), join(folder, basename(file)));
  mkdirSync(join(folder, "fonts"));
  for (const face of faces)
    cpSync(join(root, "node_modules", fontPackage, face), join(folder, "fonts", basename(face)));
  cpSync(join(root, "node_modules", fontPackage, "LICENSE_FONT"), join(folder, "fonts", "LICENSE"));
  // Its binary is of this machine's kind; a deployment installs the one for where it will run before it bundles.
  cpSync(join(root, "node_modules/@myriaddreamin"), join(folder, "node_modules/@myriaddreamin"), { recursive: true });
};

const weightOf = (name: string): string => {
  const code = readFileSync(join(root, output, name, "index.mjs"));
  const [whole, zipped] = [code, gzipSync(code)].map(({ length }) => (length / 1000).toFixed(0));
  return `${whole} kB, after gzip ${zipped} kB`;
};

await bundleFunctions();
