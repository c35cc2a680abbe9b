import type { Rule } from "./rule.ts";
import type { Source } from "./source.ts";

/** What a file needs before it can be understood: in `shared` types as well, elsewhere what is there at run time. */
const needsOf = ({ layer, imports }: Source): readonly string[] =>
  imports.flatMap(({ to, erased }) => (to === undefined || (erased && layer !== "shared") ? [] : [to]));

/** Every ring of imports, each once, as the paths on it. */
const rings = (sources: readonly Source[]): readonly (readonly string[])[] => {
  const edges = new Map(sources.map((file) => [file.path, needsOf(file)]));
  const done = new Set<string>();
  const found: string[][] = [];

  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) if (edges.has(next)) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
};

export const cycleRule: Rule = {
  name: "no file imports itself round a corner; in shared not even for a type",
  because: "in a ring nothing can be understood first, and what is loaded first decides what works",
  breaches: ({ sources }) =>
    rings(sources).map((ring) => ({ path: ring[0] ?? "", what: `is on a ring: ${ring.join(" → ")}` })),
  broken: [
    {
      "shared/rounds/a.ts": 'import type { B } from "./b.ts";',
      "shared/rounds/b.ts": 'import { c } from "./c.ts";',
      "shared/rounds/c.ts": 'export { a } from "./a.ts";',
    },
  ],
  fine: {
    "web/rounds/page.tsx": 'import { Step } from "./step.tsx";',
    "web/rounds/step.tsx": 'import type { Props } from "./page.tsx";',
    "shared/rounds/a.ts": 'import { b } from "./b.ts"; import { c } from "./c.ts";',
    "shared/rounds/b.ts": 'import { c } from "./c.ts";',
    "shared/rounds/c.ts": "export const c = 1;",
  },
};
