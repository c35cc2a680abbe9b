import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";

/** Whose answers the committee reads by name, by invitation. */
export const namesIn = (evidence: readonly CommitteeEvidence[]): ReadonlyMap<string, string> =>
  new Map(
    evidence.flatMap((item) =>
      item.is === "respondent" ? [[item.invitationId, item.organisations.join(" + ")] as const] : [],
    ),
  );
