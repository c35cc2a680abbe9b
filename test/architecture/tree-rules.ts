import ts from "typescript";
import { testProjects } from "../support/projects.ts";
import { perNode, perText } from "./look.ts";
import { functionsFloor, functionsRoof, webFloor, webRoof } from "./ranks.ts";
import type { Rule } from "./rule.ts";

/** Joined here so that this file does not hold what it forbids. */
const registries = [
  ["registry", "npmjs", "org"],
  ["registry", "yarnpkg", "com"],
  ["npm", "pkg", "github", "com"],
  ["deb", "debian", "org"],
].map((parts) => parts.join("."));
const homes = ["work", "home", "root", "Users"];
const machinePath = new RegExp(`(^|[\\s"'\`(=:])/(${homes.join("|")})/[a-z.]`, "m");

const technical = new Set<string>([...functionsFloor, ...functionsRoof, ...webFloor, ...webRoof, "public"]);
const nounFolder = /^(shared|functions|web)\/([^/]+)\//;

const isHeld = (path: string): boolean =>
  testProjects.some(({ holds }) => path === holds || path.startsWith(`${holds}/`));

/** Test folders that mirror a layer, and so hold only what that layer has. */
const mirrored = /^test\/((?:shared|functions|web|infra)\/[^/]+)\/.*\.test\.tsx?$/;

export const treeRules: readonly Rule[] = [
  {
    name: "every noun folder is in the glossary",
    because: "whoever reads the code must find the Dutch word for it, and whoever knows the Dutch word the code",
    breaches: ({ texts }) => {
      const nouns = new Set([...texts.keys()].flatMap((path) => nounFolder.exec(path)?.[2] ?? []));
      const glossary = texts.get("docs/glossary.md") ?? "";
      return [...nouns]
        .filter((noun) => !technical.has(noun) && !glossary.includes(`\`${noun}\``))
        .map((noun) => ({ path: "docs/glossary.md", what: `lacks \`${noun}\`` }));
    },
    broken: [{ "shared/gossip/gossip.ts": "", "docs/glossary.md": "| ronde | round | `rounds` |" }],
    fine: { "shared/rounds/round.ts": "", "web/ui/button.tsx": "", "docs/glossary.md": "| ronde | round | `rounds` |" },
  },
  {
    name: "every test is held by a group that `npm test` runs, under the folder of what it tests",
    because: "a test that never runs is worse than none: it looks like proof",
    breaches: (house) =>
      perText((path) => {
        if (!/^(shared|functions|web|infra|test)\/.*\.(test|spec)\.tsx?$/.test(path)) return undefined;
        if (!isHeld(path)) return "no group of test/support/projects.ts holds it";
        const source = mirrored.exec(path)?.[1];
        const there = source === undefined || [...house.texts.keys()].some((other) => other.startsWith(`${source}`));
        return there ? undefined : `there is no ${source}`;
      })(house),
    broken: [
      { "test/elsewhere/round.test.ts": "" },
      { "shared/rounds/round.test.ts": "" },
      { "test/shared/gossip/gossip.test.ts": "" },
    ],
    fine: { "test/shared/rounds/round.test.ts": "", "shared/rounds/round.ts": "" },
  },
  {
    name: "no test is focused, switched off or promised",
    because: "a test is skipped only at run time and with a reason that the closing lines repeat",
    breaches: perNode(
      ({ layer }) => layer === "test",
      (node) =>
        ts.isPropertyAccessExpression(node) &&
        /^(it|test|describe|suite|bench)(\.(each|concurrent|for))?$/.test(node.expression.getText()) &&
        ["only", "skip", "todo", "fails"].includes(node.name.text)
          ? `${node.getText()} hides tests`
          : undefined,
    ),
    broken: [
      { "test/shared/a.test.ts": 'it.only("runs alone", () => {});' },
      { "test/shared/a.test.ts": 'describe.skip("later", () => {});' },
      { "test/shared/a.test.ts": 'test.todo("some day");' },
    ],
    fine: { "test/shared/a.test.ts": 'it.skipIf(!browser)("opens", (t) => t.skip("no browser"));' },
  },
  {
    name: "no registry's address and no path of one machine is in the tree",
    because: "it would work in one place and fail, or tell too much, everywhere else",
    breaches: perText((_, text) => {
      const registry = registries.find((host) => text.includes(host));
      if (registry !== undefined) return `holds ${registry}`;
      const path = machinePath.exec(text)?.[0];
      return path === undefined ? undefined : `holds a path of one machine (${path.trim()}…)`;
    }),
    broken: [
      { "package-lock.json": `"resolved": "https://${registries[0]}/zod"` },
      { "docs/architecture.md": `See /${homes[1]}/someone/notes.md` },
    ],
    fine: { "test/support/chromium.ts": 'const usual = ["/usr/bin/chromium"]; const page = "/work-in-progress";' },
  },
  {
    name: "types are not silenced",
    because: "a silenced error is a fault that waits; tests alone may show that something does not compile",
    breaches: perText((path, text) =>
      /^(shared|functions|web|infra)\/.*\.tsx?$/.test(path) && silencers.test(text)
        ? "mend the type instead"
        : undefined,
    ),
    broken: [{ "shared/rounds/a.ts": `// ${"@ts"}-ignore\nexport const a = 1;` }],
    fine: { "test/shared/a.test.ts": `// ${"@ts"}-expect-error English lacks a phrase\n` },
  },
];

const silencers = /@ts-(ignore|expect-error|nocheck)/;
