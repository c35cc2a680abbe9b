// The door of `npm test`. Plain JavaScript without imports of our own, so that even a Node that is too old or a missing
// `npm ci` gets one clear sentence, and the closing line, instead of a stack trace.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

const stop = (sentence) => {
  console.error(sentence);
  console.log("0 passed, 1 failed");
  process.exit(1);
};

const wanted = JSON.parse(readFileSync(`${root}package.json`, "utf8")).engines.node.replace(/^>=/, "");
const [major, minor] = process.versions.node.split(".").map(Number);
const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
  stop(`Sectorspiegel needs Node.js ${wanted} or newer; this is ${process.versions.node}.`);
if (!existsSync(`${root}node_modules/tsx`)) stop("The dependencies are not installed yet. Run: npm ci");

const { register } = await import("tsx/esm/api");
register();
await import("./run-all.ts");
