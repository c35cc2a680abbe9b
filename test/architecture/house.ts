import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { layers, type Source, sourceOf } from "./source.ts";

/** All that the rules look at: the sources, parsed, and every text file by its path. */
export type House = { readonly sources: readonly Source[]; readonly texts: ReadonlyMap<string, string> };

const isSource = (path: string): boolean =>
  /\.(ts|tsx)$/.test(path) && !path.endsWith(".d.ts") && layers.some((layer) => path.startsWith(`${layer}/`));

/** A house of files given by path and text. @param parsed which sources to look into; all of them if not said */
export const houseOf = (texts: ReadonlyMap<string, string>, parsed?: ReadonlySet<string>): House => ({
  texts,
  sources: [...texts]
    .filter(([path]) => isSource(path) && (parsed === undefined || parsed.has(path)))
    .map(([path, text]) => sourceOf(path, text)),
});

const readable =
  /\.(ts|tsx|mjs|js|json|md|css|html|svg|typ|yml|yaml|toml)$|^(LICENSE|NOTICE)$|^\.[^/]+$|^\.(ci|githooks)\//;
/** Made by tools or kept between starts, and no part of the house. */
const notOurs = new Set(["node_modules", ".git", ".local", ".types", "dist", "cdk.out", "coverage", ".vite"]);

const pathsUnder = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsUnder(root, path) : [path];
  });

/** The house as it lies on this disk. */
export const readHouse = (root: string, parsed?: ReadonlySet<string>): House =>
  houseOf(
    new Map(
      pathsUnder(root, "")
        .filter((path) => readable.test(path))
        .map((path) => [path, readFileSync(join(root, path), "utf8")]),
    ),
    parsed,
  );
