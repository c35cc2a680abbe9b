import { readHouse } from "./house.ts";
import { saying } from "./rule.ts";
import { rules } from "./rules.ts";

/** For the hook: what can be said of the given files alone. Rings and reach need the whole house, and `npm test`. */
const paths = new Set(process.argv.slice(2));
const house = readHouse(process.cwd(), paths);

for (const { name, because, breaches } of rules) {
  const here = breaches(house).filter(({ path }) => paths.has(path));
  if (here.length === 0) continue;
  process.exitCode = 1;
  process.stderr.write(`${name} (${because}):\n${here.map((breach) => `  ${saying(breach)}\n`).join("")}`);
}
