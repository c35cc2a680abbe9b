import { accessSync, constants, mkdirSync, rmSync, statSync } from "node:fs";

export class UnusableFolder extends Error {}

/**
 * Makes sure there is a folder one can write in.
 * @param fresh whether what was in it is to be thrown away
 * @throws UnusableFolder with one sentence for the person
 */
export const dataFolder = (path: string, fresh: boolean): string => {
  try {
    if (fresh) rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    if (!statSync(path).isDirectory()) throw new Error("not a folder");
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return path;
  } catch {
    throw new UnusableFolder(
      `The folder ${path} cannot be read and written. Give yourself access to it, or remove it and start again.`,
    );
  }
};
