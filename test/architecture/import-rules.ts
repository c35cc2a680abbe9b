import type { House } from "./house.ts";
import { perImport } from "./look.ts";
import { mayImport } from "./ranks.ts";
import type { Rule } from "./rule.ts";
import type { Layer } from "./source.ts";

const layerOf = (path: string): Layer => path.split("/")[0] as Layer;

/** Packages that the pure layer may use. */
const purePackages = new Set(["zod/mini"]);
const shipped: readonly Layer[] = ["shared", "functions", "web"];

/** The package of an import: `@aws-sdk/lib-dynamodb`, `react-dom` for `react-dom/client`. */
const packageOf = (from: string): string =>
  from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");

const dependencies = ({ texts }: House): ReadonlySet<string> =>
  new Set(Object.keys(JSON.parse(texts.get("package.json") ?? "{}").dependencies ?? {}));

export const importRules: readonly Rule[] = [
  {
    name: "layers import only what lies below them",
    because: "purity of shared, bundles without React and a browser without server code hang on it",
    breaches: perImport((file, { to }) => {
      if (to === undefined || layerOf(to) === file.layer) return undefined;
      return mayImport[file.layer].includes(layerOf(to)) ? undefined : `${file.layer} may not import ${layerOf(to)}`;
    }),
    broken: [
      { "web/rounds/page.tsx": 'import type { Stored } from "#functions/rounds/store.ts";' },
      { "shared/rounds/round.ts": 'export { pages } from "#infra/site.ts";' },
      { "functions/rounds/read.ts": 'const late = () => import("#infra/tables.ts");' },
      { "web/rounds/page.tsx": 'export type Stored = import("#functions/rounds/store.ts").Stored;' },
    ],
    fine: { "infra/local/start.ts": 'import { serve } from "#functions/http/serve.ts";' },
  },
  {
    name: "only the local start mounts functions; the description of AWS points at their bundles",
    because: "a stack that imports feature code bundles it, and takes seconds to look at",
    breaches: perImport((file, { to }) =>
      file.layer === "infra" && file.folders[0] !== "local" && to?.startsWith("functions/")
        ? "refer to the bundle by its path"
        : undefined,
    ),
    broken: [{ "infra/aws/audiences.ts": 'import { handler } from "#functions/handlers/office.ts";' }],
    fine: { "infra/local/handlers.ts": 'import { handler } from "#functions/handlers/office.ts";' },
  },
  {
    name: "another layer is named by #layer/, the own layer by a relative path, both with the file's ending",
    because: "one way to write a path makes moves and searches safe",
    breaches: perImport((file, { from, to }) => {
      if (to === undefined) return undefined;
      if (!/\.[a-z]+(\?[a-z]+)?$/.test(from)) return `${from} lacks its ending`;
      const own = layerOf(to) === file.layer;
      if (/^#test\/(support|fixtures)\//.test(from)) return undefined;
      if (from.startsWith("#")) return own ? `${from} lies in this layer: write a relative path` : undefined;
      return own ? undefined : `${from} leaves the layer: write #${to}`;
    }),
    broken: [
      { "shared/rounds/round.ts": 'import { ok } from "#shared/kernel/result.ts";' },
      { "web/rounds/page.tsx": 'import { ok } from "../../shared/kernel/result.ts";' },
      { "shared/rounds/round.ts": 'import { ok } from "../kernel/result";' },
    ],
    fine: {
      "web/rounds/page.tsx": 'import { ok } from "#shared/kernel/result.ts"; import "./page.css";',
      "test/functions/rounds/close.test.ts": 'import { world } from "#test/support/world.ts";',
    },
  },
  {
    name: "shared uses no package but zod/mini",
    because: "what is pure runs everywhere: in Lambda, in the browser and in a test without a world",
    breaches: perImport((file, { from, to }) =>
      file.layer === "shared" && to === undefined && !purePackages.has(from) ? `${from} is not for shared` : undefined,
    ),
    broken: [
      { "shared/kernel/id.ts": 'import { randomBytes } from "node:crypto";' },
      { "shared/kernel/id.ts": 'import { mean } from "simple-statistics";' },
    ],
    fine: { "shared/kernel/id.ts": 'import * as z from "zod/mini";' },
  },
  {
    name: 'zod is imported only as `* as z from "zod/mini"`',
    because: "one flavour, one habit; the full one is several times as heavy in the respondent's page",
    breaches: perImport((_, { from, clause }) =>
      packageOf(from) === "zod" && (from !== "zod/mini" || !/^(type )?\* as z$/.test(clause))
        ? 'write import * as z from "zod/mini"'
        : undefined,
    ),
    broken: [
      { "shared/kernel/id.ts": 'import * as z from "zod";' },
      { "web/rounds/page.tsx": 'import { z } from "zod/mini";' },
      { "functions/http/parse.ts": 'import type { $ZodIssue } from "zod/v4/core";' },
    ],
    fine: { "shared/kernel/id.ts": 'import type * as z from "zod/mini";' },
  },
  {
    name: "what ships is built only of Node, Vite and the declared dependencies",
    because: "a tool for building or testing that slips into a bundle is neither pinned for it nor looked after",
    breaches: (house) => {
      const declared = dependencies(house);
      return perImport((file, { from, to }) => {
        if (!shipped.includes(file.layer) || to !== undefined || from.startsWith("node:")) return undefined;
        if (file.path === "functions/build.ts" || file.path === "web/vite.config.ts") return undefined;
        const typesOnly = file.layer === "functions" && from === "aws-lambda";
        return typesOnly || declared.has(packageOf(from)) ? undefined : `${from} is not among the dependencies`;
      })(house);
    },
    broken: [{ "functions/http/serve.ts": 'import fc from "fast-check";' }],
    fine: {
      "functions/http/serve.ts": 'import { Hono } from "hono"; import { createHash } from "node:crypto";',
      "package.json": '{ "dependencies": { "hono": "4.0.0" } }',
    },
  },
];
