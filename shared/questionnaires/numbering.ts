import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Compared, compare, levelOf } from "./compare/compare.ts";
import type { Line } from "./line.ts";
import { latestOf, newestInSeries } from "./line.ts";
import { firstVersion, highestLevel, type Level, nextVersion, type Version } from "./version.ts";

/** A published version and what it says. */
export type Published = {
  readonly questionnaireId: Id<"questionnaire">;
  readonly version: Version;
  readonly content: Compared;
};

/** What it takes to number a draft: where its line stands, and the versions it is measured by. */
export type LineFacts = {
  readonly line: Line | undefined;
  /** The version it was made from; absent for the first of a line. */
  readonly basis: Published | undefined;
  /** The newest of the line, where that is not the basis. */
  readonly latest: Published | undefined;
};

export type Numbering = {
  readonly version: Version;
  readonly level: Level;
  /** The version it takes the place of, and is compared with. */
  readonly against?: Id<"questionnaire">;
};

/**
 * The number of a draft. A correction of words goes into the series of the version it was made from, whatever came after
 * it; all else comes after the newest of the line. `raise` makes it higher, never lower.
 */
export const numbered = (
  draft: Compared,
  { line, basis, latest }: LineFacts,
  raise: Level = "patch",
): Result<Numbering, "questionnaire-unchanged" | "questionnaire-overtaken"> => {
  if (basis === undefined || line === undefined) return ok({ version: firstVersion, level: "major" });
  const found = levelOf(compare(basis.content, draft));
  if (found === undefined) return refuse("questionnaire-unchanged", { version: basis.version });

  const level = highestLevel(found, raise);
  const newest = newestInSeries(line, basis.version);
  if (level === "patch") {
    if (newest?.questionnaireId !== basis.questionnaireId)
      return refuse("questionnaire-overtaken", { version: newest?.version ?? basis.version });
    return ok({ level, version: nextVersion(basis.version, level), against: basis.questionnaireId });
  }
  const last = latestOf(line)?.questionnaireId === basis.questionnaireId ? basis : (latest ?? basis);
  const most = last === basis ? level : highestLevel(level, levelOf(compare(last.content, draft)) ?? "patch");
  return ok({ level: most, version: nextVersion(last.version, most), against: last.questionnaireId });
};
