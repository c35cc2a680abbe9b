import type { Id } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { Publication } from "#shared/questionnaires/decide-publication.ts";
import type { Line } from "#shared/questionnaires/line.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import type { RequestPorts } from "../ports.ts";
import { type Committed, commit } from "../store/commit.ts";
import { entryOf } from "../store/entry-of.ts";
import type { Write } from "../store/write.ts";
import { createCorrection, createParts, supersede, writeLine } from "./store.ts";

type Publishing = {
  readonly ports: RequestPorts;
  readonly by: Id<"person">;
  readonly now: Instant;
  /** The line as it was read. */
  readonly line: Line | undefined;
  /** The version whose place is taken, as it was read. */
  readonly superseded: QuestionnaireSummary | undefined;
};

/** Writes a publication with all that follows from it, or nothing. @param writes what becomes of its own summary and draft */
export const commitPublication = (
  { ports, by, now, line, superseded }: Publishing,
  { questionnaire, summary, line: next, corrects, happening }: Publication,
  ...writes: readonly Write[]
): Promise<Committed> =>
  commit(
    ports,
    entryOf(ports, now, by, happening),
    ...writes,
    ...createParts(questionnaire),
    writeLine(line, summary.line, next),
    ...(superseded?.state === "published" ? [supersede(superseded)] : []),
    ...(corrects ? [createCorrection(corrects)] : []),
  );
