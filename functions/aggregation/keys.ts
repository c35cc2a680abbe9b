import type { EvidenceAudience } from "#shared/aggregation/evidence.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { Key } from "../store/keys.ts";

/**
 * Every key of the table `evidence`: one partition per release and audience, so that a permission on a partition is a
 * permission on what that audience may read, and on nothing else.
 */
export const evidenceKeys = {
  partition: (releaseId: Id<"release">, audience: EvidenceAudience): string => `release#${releaseId}#${audience}`,
  item: (releaseId: Id<"release">, audience: EvidenceAudience, place: number): Key => ({
    ...{ pk: evidenceKeys.partition(releaseId, audience), sk: String(place).padStart(7, "0") },
  }),
};
