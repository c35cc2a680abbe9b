import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Instant } from "#shared/kernel/time.ts";
import { fontFiles } from "./font-files.ts";
import { NotSet } from "./not-set.ts";

/** Where the template is and what it reads, by file name: it holds no text of its own that people wrote. */
export type Setting = {
  readonly template: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the file says of when it was made. */
  readonly at: Instant;
  readonly mostSeconds: number;
};

const typeset = fileURLToPath(new URL("typeset.mjs", import.meta.url));

/**
 * Sets a document as an accessible PDF (PDF/UA-1). The same setting gives the same bytes.
 * @throws NotSet where a figure has no words, a heading level is passed over, or it takes longer than it may
 */
export const setDocument = async ({ template, files, at, mostSeconds }: Setting): Promise<Uint8Array> =>
  inProcessOfItsOwn(
    JSON.stringify({
      template: await readFile(template, "utf8"),
      files,
      fonts: fontFiles,
      createdAt: Math.floor(Date.parse(at) / 1000),
    }),
    mostSeconds,
  );

/** Without the environment, so that nothing secret is in reach of what a document might do. */
const inProcessOfItsOwn = (setting: string, mostSeconds: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [typeset], { env: {}, stdio: "pipe", windowsHide: true });
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
