import { perText } from "./look.ts";
import type { Rule } from "./rule.ts";

/** Words that name a role instead of a thing, and in which part of a name they say nothing. */
const empty = {
  anywhere: new Set(["util", "utils", "helper", "helpers", "common", "misc", "manager", "service"]),
  last: new Set(["data", "info"]),
  first: new Set(["handle", "process"]),
};

const emptyWordIn = (name: string): string | undefined => {
  const words = name.replace(/\..*$/, "").split("-");
  return (
    words.find((word) => empty.anywhere.has(word)) ??
    (empty.last.has(words.at(-1) ?? "") ? words.at(-1) : undefined) ??
    (empty.first.has(words[0] ?? "") ? words[0] : undefined)
  );
};

export const nameRules: readonly Rule[] = [
  {
    name: "no file or folder is called by an empty word",
    because: "what has no name of its own has no place either, and everything ends up there",
    breaches: perText((path) => {
      if (!/^(shared|functions|web|infra|test)\//.test(path)) return undefined;
      const word = path.split("/").map(emptyWordIn).find(Boolean);
      return word === undefined ? undefined : `“${word}” names nothing`;
    }),
    broken: [
      { "shared/utils/ok.ts": "" },
      { "functions/rounds/round-service.ts": "" },
      { "web/rounds/handle-click.ts": "" },
      { "shared/rounds/round-data.ts": "" },
    ],
    fine: { "web/ui/data-table.tsx": "", "functions/handlers/office.ts": "" },
  },
  {
    name: "exports are named, never default",
    because: "a thing then has one name wherever it is used",
    breaches: perText((path, text) => {
      if (!/\.(ts|tsx|mjs)$/.test(path) || path.endsWith(".d.ts") || configurations.has(path)) return undefined;
      return /^export default |^export \{[^}]*\bas default\b/m.test(text) ? "export it by name" : undefined;
    }),
    broken: [
      { "web/rounds/page.tsx": "export default function Page() {}" },
      { "web/rounds/page.tsx": "const page = 1;\nexport { page as default };" },
    ],
    fine: { "web/vite.config.ts": "export default {};", "web/rounds/page.tsx": "export const page = 1;" },
  },
];

/** Tools that read a configuration ask for its default export. */
const configurations = new Set(["web/vite.config.ts", "test/vitest.config.ts"]);
