import { mkdirSync, readdirSync } from "node:fs";

/** What LevelDB leaves in a folder, also when it is killed before it has written anything else. */
const ownFile = /^(CURRENT|LOCK|LOG|LOG\.old|MANIFEST-\d+|\d+\.(log|ldb|sst|dbtmp))$/;

/** Said to a person who starts the product: one sentence, with the folder and what to do. */
export class UnusableFolder extends Error {}

const reasons: Record<string, string> = {
  ENOTDIR: "is a file, not a folder",
  EEXIST: "is a file, not a folder",
  EACCES: "may not be read or written by this user",
  EPERM: "may not be read or written by this user",
  EROFS: "is on a disk that cannot be written",
  ENOSPC: "is on a disk that is full",
  LEVEL_LOCKED: "is in use by another process; stop that one first",
  LEVEL_CORRUPTION: "is damaged",
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return code in reasons ? code : codeOf(error.cause);
};

export const unusable = (path: string, error: unknown): UnusableFolder => {
  if (error instanceof UnusableFolder) return error;
  const reason = reasons[codeOf(error)] ?? `cannot be opened (${error instanceof Error ? error.message : error})`;
  return new UnusableFolder(`The database folder ${path} ${reason}.`, { cause: error });
};

export const foreign = (path: string): UnusableFolder =>
  new UnusableFolder(`The database folder ${path} holds something else than this database; choose an empty folder.`);

/**
 * Makes the folder where it is missing, and looks into one that exists before the engine writes a byte there.
 * @throws UnusableFolder when it cannot be read or holds files that the engine did not write
 */
export const prepareFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
    if (!readdirSync(path).every((name) => ownFile.test(name))) throw foreign(path);
  } catch (error) {
    throw unusable(path, error);
  }
};
