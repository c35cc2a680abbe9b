import { spawnSync } from "node:child_process";

/** Whether the tools that look into PDF files are on this machine; says loudly what is left out where they are not. */
export const findsPoppler = (): boolean => {
  const isHere = spawnSync("pdfinfo", ["-v"]).error === undefined && spawnSync("pdftotext", ["-v"]).error === undefined;
  if (!isHere)
    process.stderr.write("poppler-utils is not installed: PDF files are not looked into by another program.\n");
  return isHere;
};

/** What one of its tools says of a PDF, handed over on standard input. */
export const poppler = (tool: "pdfinfo" | "pdftotext", pdf: Uint8Array, ...options: readonly string[]): string => {
  const files = tool === "pdftotext" ? ["-", "-"] : ["-"];
  const { stdout, error } = spawnSync(tool, [...options, ...files], { input: pdf, maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined) throw error;
  return stdout.toString("utf8");
};
