import type { BodyOf } from "#shared/kernel/operation.ts";
import { localTimeAt } from "#shared/kernel/time.ts";
import type { reviseRound } from "#shared/rounds/operations.ts";
import type { Round } from "#shared/rounds/round.ts";

/** A draft as it stands, in the shape in which a change of it is handed in. */
export const planOf = (round: Round): BodyOf<typeof reviseRound> => ({
  kind: round.kind,
  title: round.title,
  sector: round.sector,
  questionnaireId: round.questionnaireId,
  ...(round.context && { context: round.context }),
  opensAt: localTimeAt(round.opensAt),
  closesAt: localTimeAt(round.closesAt),
  committee: round.committee.map(({ name, email, role }) => ({ name, email, role })),
  breakdown: round.breakdown,
  version: round.version,
});
