import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import type { Files } from "#functions/ports.ts";
import { invariant } from "#shared/kernel/result.ts";

/** The files port on this machine: a folder. A file is written aside and then renamed, so that no half file is read. */
export const localFiles = (folder: string): Files => {
  const pathOf = (key: string): string => {
    const path = normalize(join(folder, key));
    invariant(path.startsWith(normalize(folder) + sep), "a file's key leads out of its folder");
    return path;
  };
  return {
    put: async (key, bytes) => {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    get: async (key) => {
      try {
        return new Uint8Array(await readFile(pathOf(key)));
      } catch (fault) {
        if (fault instanceof Error && "code" in fault && fault.code === "ENOENT") return undefined;
        throw fault;
      }
    },
  };
};
