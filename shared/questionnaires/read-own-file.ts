import { utf8Length } from "../kernel/canonical.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { DraftContent } from "./draft.ts";
import { formatName, QuestionnaireFile } from "./own-format.ts";
import type { Version } from "./version.ts";

/** More than any questionnaire needs; what is larger was not made by us. */
export const mostFileBytes = 900_000;
const mostDepth = 16;
const mostNames = 60_000;

/** Names that mean something to an object; no questionnaire has an honest use for them. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Why a text is no file of ours. */
export type Unreadable =
  | "too-large"
  | "not-json"
  | "too-deep"
  | "too-many-names"
  | "forbidden-name"
  | "other-format"
  | "newer-format"
  | "wrong-shape";

type Read = Result<QuestionnaireFile, "questionnaire-unreadable">;

const unreadable = (because: Unreadable, at = ""): Read => refuse("questionnaire-unreadable", { because, at });

const pointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join("");

/**
 * Reads the text of our own file, from whoever it comes: a text that is anything else is refused with the reason and, where
 * there is one, the place. What is read may still be unfinished; it becomes a draft.
 */
export const readOwnFile = (text: string): Read => {
  const bytes = utf8Length(text);
  if (bytes > mostFileBytes) return unreadable("too-large");
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return unreadable("not-json");
  }
  const odd = oddIn(value);
  if (odd) return odd;
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== formatName)
    return unreadable("other-format");
  if (!("formatVersion" in value) || value.formatVersion !== 1) return unreadable("newer-format");
  const read = QuestionnaireFile.safeParse(value);
  return read.success ? ok(read.data) : unreadable("wrong-shape", pointer(read.error.issues[0]?.path ?? []));
};

/** Looks for what no schema should have to meet, without recursion, so that no depth can exhaust the stack. */
const oddIn = (whole: unknown): Read | undefined => {
  const ahead: { value: unknown; path: readonly string[] }[] = [{ value: whole, path: [] }];
  let names = 0;
  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    const { value, path } = place;
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= mostDepth) return unreadable("too-deep", pointer(path));
    for (const [name, member] of Object.entries(value)) {
      names += 1;
      if (names > mostNames) return unreadable("too-many-names");
      if (forbidden.has(name)) return unreadable("forbidden-name", pointer([...path, name]));
      ahead.push({ value: member, path: [...path, name] });
    }
  }
  return undefined;
};

/** Our own file of a version. @param version absent for a draft that has none yet */
export const ownFile = (questionnaire: DraftContent, version?: Version): QuestionnaireFile => ({
  format: formatName,
  formatVersion: 1,
  ...(version !== undefined && { version }),
  questionnaire,
});
