import { posix } from "node:path";
import ts from "typescript";

export const layers = ["shared", "functions", "web", "infra", "test"] as const;
export type Layer = (typeof layers)[number];

/** One import, re-export, `import()` or `import("…")` type of a source file. */
export type Import = {
  /** As written: `../kernel/id.ts`, `#shared/kernel/id.ts`, `zod/mini`. */
  readonly from: string;
  /** The path from the root of the house; undefined where it names a package. */
  readonly to: string | undefined;
  /** The clause as written, such as `* as z` or `{ idOf }`; empty where there is none. */
  readonly clause: string;
  /** Gone once compiled: `import type`, `export type` and `import("…")` as a type. */
  readonly erased: boolean;
  readonly line: number;
};

export type Source = {
  readonly path: string;
  readonly layer: Layer;
  /** The folders between the layer and the file. */
  readonly folders: readonly string[];
  /** The file's name without its ending. */
  readonly stem: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
};

/** Calls `visit` with every node, parents before children. */
export const eachNode = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
};

export const lineOf = (node: ts.Node): number => {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
};

const target = (path: string, from: string): string | undefined => {
  if (from.startsWith("#")) return from.slice(1);
  if (from.startsWith(".")) return posix.join(posix.dirname(path), from);
  return undefined;
};

const importsOf = (path: string, tree: ts.SourceFile): readonly Import[] => {
  const found: Import[] = [];
  const note = (node: ts.Node, specifier: ts.Node | undefined, erased: boolean, clause = "") => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from: specifier.text, to: target(path, specifier.text), clause, erased, line: lineOf(node) });
  };
  eachNode(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      const { importClause, moduleSpecifier } = node;
      note(node, moduleSpecifier, importClause?.isTypeOnly === true, importClause?.getText());
    }
    if (ts.isExportDeclaration(node)) note(node, node.moduleSpecifier, node.isTypeOnly, node.exportClause?.getText());
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node, node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node, node.arguments[0], false);
  });
  return found;
};

/** What the rules look at in one source file. @param path from the root of the house, with slashes */
export const sourceOf = (path: string, text: string): Source => {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  const parts = path.split("/");
  return {
    path,
    layer: parts[0] as Layer,
    folders: parts.slice(1, -1),
    stem: (parts.at(-1) ?? "").replace(/\.[^.]+$/, ""),
    text,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    tree,
    imports: importsOf(path, tree),
  };
};
