import ts from "typescript";
import { perNode } from "./look.ts";
import type { Rule } from "./rule.ts";
import type { Source } from "./source.ts";

/** Names of the world outside: time, chance, environment, network. */
const outside = new Set(["process", "crypto", "performance", "globalThis", "fetch", "setTimeout", "setInterval"]);

const isMember = (node: ts.Node, object: string, name: string): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === object &&
  node.name.text === name;

/** A name that is used, not merely the name of a property, a parameter or a declaration. */
const isUse = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isParameter(parent) || ts.isBindingElement(parent));
};

const clockOrChance = (node: ts.Node): string | undefined => {
  if (isMember(node, "Date", "now")) return "Date.now reads the clock: take the moment as a parameter";
  if (isMember(node, "Math", "random")) return "Math.random is chance: take it as a parameter";
  const bareDate = ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date";
  if (bareDate && !node.arguments?.length) return "new Date() reads the clock: take the moment as a parameter";
  return undefined;
};

const adapters = (file: Source): boolean => file.layer === "functions" && file.folders[0] === "handlers";

export const purityRules: readonly Rule[] = [
  {
    name: "shared knows no clock, no chance and no environment",
    because: "a rule that depends on when or where it runs cannot be checked, replayed or shared with the browser",
    breaches: perNode(
      ({ layer }) => layer === "shared",
      (node) => {
        if (ts.isIdentifier(node) && outside.has(node.text) && isUse(node)) return `${node.text} is the world outside`;
        return clockOrChance(node);
      },
    ),
    broken: [
      { "shared/rounds/a.ts": "export const now = () => Date.now();" },
      { "shared/rounds/a.ts": "export const now = () => new Date().toISOString();" },
      { "shared/rounds/a.ts": "export const pick = () => Math.random();" },
      { "shared/rounds/a.ts": "export const stage = process.env.STAGE;" },
      { "shared/rounds/a.ts": "export const id = () => crypto.randomUUID();" },
    ],
    fine: {
      "shared/rounds/a.ts": "export const at = (now: number, its: { process: string }) => new Date(now) + its.process;",
    },
  },
  {
    name: "functions reach the clock, chance and the environment through ports",
    because: "a test with a fixed clock must fix every clock there is",
    breaches: perNode(
      (file) => file.layer === "functions" && !adapters(file) && file.path !== "functions/build.ts",
      (node) => {
        const environment = isMember(node, "process", "env") ? "the environment is read in handlers only" : undefined;
        return environment ?? clockOrChance(node);
      },
    ),
    broken: [
      { "functions/rounds/close.ts": "export const now = () => Date.now();" },
      { "functions/store/table.ts": "export const stage = process.env.STAGE;" },
    ],
    fine: { "functions/handlers/office.ts": "export const stage = process.env.STAGE;" },
  },
];
