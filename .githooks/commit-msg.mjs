// A subject reads `noun: what the system does now`, so that history can be filtered by noun and read as a story.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const subject = readFileSync(process.argv[2], "utf8").split("\n", 1)[0];
const madeByGit = /^(Merge|Revert|fixup!|squash!|amend!) /;

const folders = () =>
  new Set(
    execFileSync("git", ["ls-files"], { encoding: "utf8", maxBuffer: 2 ** 26 })
      .split("\n")
      .flatMap((path) => path.split("/").slice(0, -1))
      .map((folder) => folder.replace(/^\./, "")),
  );

const wrongWith = (text) => {
  const [, noun, rest] = /^([a-z][a-z0-9-]*): (.+)$/.exec(text) ?? [];
  if (noun === undefined) return "it does not read `noun: what the system does now`";
  if (text.length > 72) return `it has ${text.length} characters; 72 fit`;
  if (/^[A-Z][a-z]/.test(rest)) return "what follows the noun begins in lower case";
  if (rest.endsWith(".")) return "it ends with a full stop";
  if (noun !== "house" && !folders().has(noun)) return `${noun} is not a folder's name (“house” stands for the whole)`;
  return undefined;
};

const wrong = madeByGit.test(subject) ? undefined : wrongWith(subject);
if (wrong !== undefined) {
  console.error(`Not committed: the subject “${subject}” is not well formed; ${wrong}.`);
  process.exitCode = 1;
}
