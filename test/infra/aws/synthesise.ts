import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { functionDefinitions } from "#infra/aws/function-definitions.ts";
import type { Reach } from "#infra/aws/permissions.ts";
import { stageNamed } from "#infra/aws/stages.ts";
import { makeSystem, type System } from "#infra/aws/system.ts";

/** Anything in a template, to be looked into by name. */
export type Json = { readonly [name: string]: Json };

/** One thing or many, as templates have it either way. */
export const list = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const isSo = (value: Json | undefined): boolean => String(value) === "true";
export type Resource = { readonly Type: string; readonly Properties: Json };
export type Template = { readonly Resources: Readonly<Record<string, Resource>>; readonly Parameters?: object };

type Wanted = {
  readonly stage?: "acceptance" | "production";
  readonly permissions?: Readonly<Record<string, readonly Reach[]>>;
  /** What goes wrong on purpose, or is looked at, before the templates are written. */
  readonly touch?: (system: System, app: App) => void;
};

/** The templates of a stage as they would be deployed, with bundles of one line: what is in them is tested elsewhere. */
export const synthesise = ({ stage = "production", permissions, touch }: Wanted = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "sectorspiegel-stack-"));
  const bundles = join(folder, "bundles");
  for (const { name } of functionDefinitions) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, "index.mjs"), `export const handler = () => "${name}";\n`);
  }
  try {
    const app = new App({ outdir: join(folder, "out"), analyticsReporting: false });
    const system = makeSystem(app, stageNamed(stage), { bundles, ...(permissions && { permissions }) });
    touch?.(system, app);
    const assembly = app.synth();
    const templateOf = (part: string): Template =>
      JSON.parse(readFileSync(assembly.getStackByName(`sectorspiegel-${stage}-${part}`).templateFullPath, "utf8"));
    return { product: templateOf("product"), edge: templateOf("edge"), copies: templateOf("copies") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const ofType = (template: Template, type: string): readonly (readonly [string, Json])[] =>
  Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) =>
    Type === type ? [[id, Properties] as const] : [],
  );
