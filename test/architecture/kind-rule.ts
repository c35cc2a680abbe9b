import ts from "typescript";
import type { House } from "./house.ts";
import { perNode } from "./look.ts";
import type { Breach, Rule } from "./rule.ts";
import type { Source } from "./source.ts";

/** Where open lists keep their members, one folder each. */
const registries = [
  /^shared\/questions\/(?<kind>[^/]+)\/index\.ts$/,
  /^shared\/(?:rounds\/kinds|aggregation\/measures)\/(?<kind>[^/]+)\/\k<kind>\.ts$/,
];

/** The kinds there are, each with the folder of its own. */
const kindsOf = ({ texts }: House): ReadonlyMap<string, string> =>
  new Map(
    [...texts.keys()].flatMap((path) =>
      registries.flatMap((place) => {
        const kind = place.exec(path)?.groups?.kind;
        return kind === undefined ? [] : [[kind, path.slice(0, path.lastIndexOf("/") + 1)] as const];
      }),
    ),
  );

/** Names that are everyday words as well; they count only where they stand beside the word `kind`. */
const everyday = new Set(["text", "number", "date", "percent", "single", "multi", "file", "rows", "rank", "grade"]);

/** Where a kind may be named, each with its reason. */
const mayName: readonly { readonly where: RegExp; readonly because: string }[] = [
  {
    where: /^shared\/(questions|rounds\/kinds|aggregation\/measures)\/index\.ts$/,
    because: "the registry lists the kinds",
  },
  { where: /^shared\/questions\/rows\/samples\.ts$/, because: "the columns of a sample are of a kind" },
  { where: /^shared\/questionnaires\/templates\//, because: "questionnaires are made of questions of a kind" },
  { where: /^shared\/interchange\//, because: "a survey from elsewhere is translated into our kinds" },
  { where: /^functions\/interchange\//, because: "a survey from elsewhere is translated into our kinds" },
  { where: /^infra\/local\/(worlds|evaluate)\//, because: "a story launches a round of a kind" },
  { where: /^test\//, because: "fixtures are made of questions of a kind" },
];

const besideKind = (literal: ts.Node): boolean => {
  const { parent } = literal;
  const saysKind = (node: ts.Node): boolean => /(^|\.)kind$/.test(node.getText());
  if (ts.isBinaryExpression(parent)) return saysKind(parent.left) || saysKind(parent.right);
  if (ts.isPropertyAssignment(parent)) return saysKind(parent.name);
  return ts.isCaseClause(parent) && ts.isSwitchStatement(parent.parent.parent)
    ? saysKind(parent.parent.parent.expression)
    : false;
};

const isAllowed = (file: Source, ownFolder: string): boolean =>
  file.path.startsWith(ownFolder) || mayName.some(({ where }) => where.test(file.path));

const breaches = (house: House): readonly Breach[] => {
  const kinds = kindsOf(house);
  return perNode(
    () => true,
    (node, file) => {
      const ownFolder = ts.isStringLiteralLike(node) ? kinds.get(node.text) : undefined;
      if (ownFolder === undefined || !ts.isStringLiteralLike(node) || isAllowed(file, ownFolder)) return undefined;
      if (ts.isImportDeclaration(node.parent) || (everyday.has(node.text) && !besideKind(node))) return undefined;
      return `names the kind ${node.text}: ask the kind instead`;
    },
  )(house);
};

export const kindRule: Rule = {
  name: "nothing outside a kind's own folder asks which question kind, round kind or measure it is",
  because: "one more kind is then one more folder, and nothing else has to be found and changed",
  breaches,
  broken: [
    {
      "shared/questions/likert/index.ts": 'export const likert = { name: "likert" };',
      "web/controls/index.tsx": 'export const isScale = (name: string) => name === "likert";',
    },
    {
      "shared/questions/text/index.ts": 'export const text = { name: "text" };',
      "shared/aggregation/release.ts": 'export const isOpen = (q: { kind: string }) => q.kind === "text";',
    },
    {
      "shared/questions/number/index.ts": 'export const number = { name: "number" };',
      "web/controls/index.tsx": 'switch (question.kind) { case "number": break; }',
    },
    {
      "shared/rounds/kinds/theme-pulse/theme-pulse.ts": 'export const themePulse = { name: "theme-pulse" };',
      "functions/rounds/launch-round.ts": 'export const isShort = (kind: string) => kind === "theme-pulse";',
    },
  ],
  fine: {
    "shared/questions/text/index.ts": 'export const text = { name: "text" };',
    "web/controls/index.tsx": 'export const draws = (spec: { control: string }) => spec.control === "text";',
    "shared/questionnaires/templates/sv.ts": 'export const question = { kind: "text" };',
  },
};
