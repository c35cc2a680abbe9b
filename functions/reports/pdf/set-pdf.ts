import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Report } from "#shared/reports/report.ts";
import { fontFiles } from "./font-files.ts";
import { NotSet } from "./not-set.ts";
import { printed } from "./printed.ts";

const mostSeconds = 60;
const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * A report as an accessible PDF (PDF/UA-1). The same report gives the same bytes.
 * @throws NotSet where a figure has no words, a heading level is passed over, or it takes longer than a minute
 */
export const setPdf = async (report: Report): Promise<Uint8Array> => {
  const setting = {
    template: await readFile(beside("report.typ"), "utf8"),
    files: { "report.json": printed(report) },
    fonts: fontFiles,
    createdAt: Math.floor(Date.parse(report.releasedAt) / 1000),
  };
  return inProcessOfItsOwn(JSON.stringify(setting));
};

/** Without the environment, so that nothing secret is in reach of what a document might do. */
const inProcessOfItsOwn = (setting: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [beside("typeset.mjs")], { env: {}, stdio: "pipe", windowsHide: true });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, mostSeconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => undefined); // ended early; the exit code says why
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(late);
      if (code === 0) return resolve(new Uint8Array(Buffer.concat(out)));
      reject(new NotSet(isLate ? "it took too long" : Buffer.concat(err).toString("utf8").slice(0, 2000), isLate));
    });
    child.stdin.end(setting);
  });
