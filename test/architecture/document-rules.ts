import { posix } from "node:path";
import { perText } from "./look.ts";
import type { Breach, Rule } from "./rule.ts";

/** `[words](path)` and `[words](path#part)`; addresses with a scheme are not ours to check. */
const links = /\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g;

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(links)].flatMap(([, to = ""]) => (/^[a-z]+:/.test(to) ? [] : [to]));

const scriptsOf = (manifest: string | undefined): readonly string[] =>
  Object.keys(JSON.parse(manifest ?? "{}").scripts ?? {}).filter((name) => name !== "prepare");

/** How one types a script: `npm start` and `npm test` have short names. */
const typed = (script: string): string =>
  script === "start" || script === "test" ? `npm ${script}` : `npm run ${script}`;

export const documentRules: readonly Rule[] = [
  {
    name: "every link from one document to another leads somewhere",
    because: "a reader who is sent nowhere stops reading",
    breaches: (house) =>
      [...house.texts]
        .filter(([path]) => path.endsWith(".md"))
        .flatMap(([path, text]) =>
          linksIn(text)
            .map((to) => posix.normalize(posix.join(posix.dirname(path), to)))
            .filter(
              (to) => !house.texts.has(to) && ![...house.texts.keys()].some((other) => other.startsWith(`${to}/`)),
            )
            .map((to): Breach => ({ path, what: `links to ${to}, which is not there` })),
        ),
    broken: [{ "docs/a.md": "See [b](b.md)." }],
    fine: { "docs/a.md": "See [b](../README.md#part), [c](decisions).", "README.md": "", "docs/decisions/1.md": "" },
  },
  {
    name: "the README lists every script, and package.json has every script the README lists",
    because: "a command nobody is told of is not used, and one that is told of must work",
    breaches: (house) => {
      const scripts = scriptsOf(house.texts.get("package.json"));
      const readme = house.texts.get("README.md") ?? "";
      const listed = [...readme.matchAll(/^\| `npm (?:run )?([a-z:]+)` \|/gm)].flatMap(([, name = ""]) => name);
      const path = "README.md";
      return [
        ...scripts.filter((name) => !listed.includes(name)).map((name) => ({ path, what: `lacks ${typed(name)}` })),
        ...listed.filter((name) => !scripts.includes(name)).map((name) => ({ path, what: `promises ${typed(name)}` })),
      ];
    },
    broken: [
      { "package.json": '{ "scripts": { "types": "tsc -b" } }', "README.md": "" },
      { "package.json": '{ "scripts": {} }', "README.md": "| `npm run dance` | dances |" },
    ],
    fine: {
      "package.json": '{ "scripts": { "prepare": "x", "start": "y", "types": "tsc -b" } }',
      "README.md": "| `npm start` | starts |\n| `npm run types` | compiles |",
    },
  },
  {
    name: "decisions are numbered one after the other, dated, and say what would change them",
    because: "a decision without its reasons and its limits is only a habit",
    breaches: (house) => {
      const numbers = [...house.texts.keys()]
        .flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? [])
        .map(Number)
        .sort((one, other) => one - other);
      const path = "docs/decisions/README.md";
      const gaps = numbers.flatMap((number, place) =>
        number === place + 1 ? [] : [{ path, what: `${number} is out of line` }],
      );
      const shapeless = perText((at, text) => {
        if (!/^docs\/decisions\/\d/.test(at)) return undefined;
        const lacks = ["Date: ", "## Context", "## Decision", "## Consequences", "## What would"].find(
          (part) => !text.includes(part),
        );
        if (text.split("\n").length > 60) return "is longer than a page";
        return lacks === undefined ? undefined : `lacks “${lacks}”`;
      })(house);
      return [...gaps, ...shapeless];
    },
    broken: [
      { "docs/decisions/0002-b.md": "Date: 2026 ## Context ## Decision ## Consequences ## What would" },
      { "docs/decisions/0001-a.md": "## Context" },
    ],
    fine: { "docs/decisions/0001-a.md": "Date: 2026 ## Context ## Decision ## Consequences ## What would" },
  },
];
