import * as z from "zod/mini";
import type { Entry } from "#shared/journal/entry.ts";
import { invariant } from "#shared/kernel/result.ts";
import { Language } from "#shared/kernel/text.ts";
import { ReportFormat } from "#shared/reports/job.ts";
import type { Released } from "#shared/reports/report.ts";
import { viewForAll } from "../aggregation/view-for-all.ts";
import { type Rendering, runJob } from "../reports/run-job.ts";
import type { WhichFile } from "../reports/store.ts";
import { readRound } from "../rounds/store.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

/** Makes the files that somebody asked for: the report of a release, or its tables. */
export const renderFollower = (ports: Rendering, onTrouble?: OnTrouble) =>
  onEntries(async (entry) => {
    if (entry.fact !== "report-requested") return;
    const which = fileIn(entry);
    await runJob(ports, which, () => released(ports, which));
  }, onTrouble);

const FileFacts = z.object({ format: ReportFormat, language: Language });

const fileIn = ({ about, facts }: Entry): WhichFile => {
  const { roundId, releaseId } = about;
  invariant(roundId && releaseId, "a report is of a release of a round");
  return { roundId, releaseId, ...z.parse(FileFacts, facts) };
};

/** What everybody may read of that release, while it is the one that holds and is confirmed. */
const released = async (ports: Rendering, { roundId, releaseId }: WhichFile): Promise<Released | undefined> => {
  const round = await readRound(ports, roundId);
  const view = round && (await viewForAll(ports, round, "confirmed"));
  if (!view?.ok) return undefined;
  const { release } = view.value;
  return release?.releaseId === releaseId ? { ...view.value, release } : undefined;
};
