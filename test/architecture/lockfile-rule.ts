import type { House } from "./house.ts";
import type { Breach, Rule } from "./rule.ts";

type Wants = Readonly<Record<string, string>>;
type Package = {
  readonly resolved?: string;
  readonly dependencies?: Wants;
  readonly devDependencies?: Wants;
  readonly optionalDependencies?: Wants;
};

const path = "package-lock.json";

/** Where Node looks for a package from a place: beside it, and then in every folder above. */
const isThere = (packages: Readonly<Record<string, Package>>, from: string, name: string): boolean => {
  const place = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (place in packages) return true;
  const above = from.lastIndexOf("node_modules/");
  return from !== "" && isThere(packages, from.slice(0, Math.max(above - 1, 0)), name);
};

const wantsOf = ({ dependencies, devDependencies, optionalDependencies }: Package): Wants => ({
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
});

const breaches = ({ texts }: House): readonly Breach[] => {
  const lock = texts.get(path);
  if (lock === undefined) return [{ path, what: "is not there" }];
  const packages: Readonly<Record<string, Package>> = JSON.parse(lock).packages ?? {};
  const manifest: Package = JSON.parse(texts.get("package.json") ?? "{}");
  const known = wantsOf(packages[""] ?? {});

  const lacking = Object.entries(packages).flatMap(([from, one]) =>
    Object.keys(wantsOf(from === "" ? manifest : one))
      .filter((name) => !isThere(packages, from, name))
      .map((name) => ({ path, what: `lacks ${name}, which ${from || "package.json"} asks for` })),
  );
  const differing = Object.entries(wantsOf(manifest))
    .filter(([name, version]) => known[name] !== version)
    .map(([name, version]) => ({ path, what: `says ${known[name]} of ${name}; package.json says ${version}` }));
  const loose = Object.entries(wantsOf(manifest))
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => ({ path: "package.json", what: `asks for ${name} ${version}: pin it exactly` }));
  const addressed = Object.entries(packages)
    .filter(([, one]) => one.resolved !== undefined)
    .map(([name]) => ({ path, what: `holds an address for ${name}` }));
  return [...lacking, ...differing, ...loose, ...addressed];
};

const lockOf = (packages: Readonly<Record<string, Package>>): string => JSON.stringify({ packages });

export const lockfileRule: Rule = {
  name: "the lockfile holds everything that is asked for, on every system, exactly and without addresses",
  because: "`npm ci` refuses a lockfile that lacks so much as a package for another system",
  breaches,
  broken: [
    {
      "package.json": '{ "dependencies": { "a": "1.0.0" } }',
      [path]: lockOf({
        "": { dependencies: { a: "1.0.0" } },
        "node_modules/a": { optionalDependencies: { "a-elsewhere": "1.0.0" } },
      }),
    },
    {
      "package.json": '{ "dependencies": { "a": "2.0.0" } }',
      [path]: lockOf({ "": { dependencies: { a: "1.0.0" } } }),
    },
    {
      "package.json": '{ "dependencies": { "a": "^1.0.0" } }',
      [path]: lockOf({ "": { dependencies: { a: "^1.0.0" } }, "node_modules/a": {} }),
    },
    { "package.json": "{}", [path]: lockOf({ "": {}, "node_modules/a": { resolved: "https://example.nl/a.tgz" } }) },
  ],
  fine: {
    "package.json": '{ "dependencies": { "a": "1.0.0" } }',
    [path]: lockOf({
      "": { dependencies: { a: "1.0.0" } },
      "node_modules/a": { dependencies: { b: "1.0.0" } },
      "node_modules/a/node_modules/c": { dependencies: { b: "1.0.0" } },
      "node_modules/b": {},
    }),
  },
};
