import { argumentsFrom, Unusable } from "./arguments.ts";
import { evaluate } from "./evaluate.ts";
import { progressOn } from "./progress.ts";

const progress = progressOn(process.stderr);

try {
  process.exitCode = await evaluate(argumentsFrom(process.argv.slice(2)), progress.tell);
  progress.done();
} catch (trouble) {
  progress.done();
  if (!(trouble instanceof Unusable)) throw trouble;
  console.error(trouble.message);
  process.exitCode = 2;
}
