import type ts from "typescript";
import type { House } from "./house.ts";
import type { Breach } from "./rule.ts";
import { eachNode, type Import, lineOf, type Source } from "./source.ts";

/** Breaches found import by import; `look` says what is wrong with one, or nothing. */
export const perImport =
  (look: (file: Source, one: Import) => string | undefined) =>
  ({ sources }: House): readonly Breach[] =>
    sources.flatMap((file) =>
      file.imports.flatMap((one) => {
        const what = look(file, one);
        return what === undefined ? [] : [{ path: file.path, line: one.line, what }];
      }),
    );

/** Breaches found node by node of the syntax tree, in the files that `where` picks. */
export const perNode =
  (where: (file: Source) => boolean, look: (node: ts.Node, file: Source) => string | undefined) =>
  ({ sources }: House): readonly Breach[] =>
    sources.filter(where).flatMap((file) => {
      const found: Breach[] = [];
      eachNode(file.tree, (node) => {
        const what = look(node, file);
        if (what !== undefined) found.push({ path: file.path, line: lineOf(node), what });
      });
      return found;
    });

/** Breaches found file by file, over every text of the house. */
export const perText =
  (look: (path: string, text: string) => string | undefined) =>
  ({ texts }: House): readonly Breach[] =>
    [...texts].flatMap(([path, text]) => {
      const what = look(path, text);
      return what === undefined ? [] : [{ path, what }];
    });
