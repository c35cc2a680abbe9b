/**
 * Sets one document and ends: a process of its own, so that what goes wrong in it, or takes too long, harms nobody else.
 * Reads `{ template, files, fonts, createdAt }` as JSON from standard input and writes the PDF to standard output.
 * @typedef {{ template: string, files: Record<string, string>, fonts: string[], createdAt: number }} Setting
 */
import { mkdtempSync, readFileSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** @type {Setting} */
const { template, files, fonts, createdAt } = JSON.parse(readFileSync(0, "utf8"));

// An empty folder: whatever a document tries to read, there is nothing there.
const workspace = mkdtempSync(join(tmpdir(), "setting-"));
try {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
  });
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(workspace, name), Buffer.from(content));
  const result = compiler.compile({ mainFileContent: template });
  const trouble = result.takeDiagnostics();
  if (trouble !== null && trouble.shortDiagnostics.length > 0)
    throw new Error(`${trouble.compilationStatus}: ${JSON.stringify(trouble.shortDiagnostics)}`);
  const document = result.result;
  if (document === null) throw new Error("nothing was set");
  process.stdout.write(compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: createdAt }));
} catch (trouble) {
  process.stderr.write(String(trouble instanceof Error ? trouble.message : JSON.stringify(trouble)));
  process.exitCode = 1;
} finally {
  rmdirSync(workspace);
}
