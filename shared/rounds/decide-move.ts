import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { needsBinding } from "../questionnaires/binding/lists-used.ts";
import { boundLinks } from "../questionnaires/bound-links.ts";
import type { Comparability } from "../questionnaires/comparability.ts";
import { type Migrated, migrationOf } from "../questionnaires/migration.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { FilledLists } from "../questionnaires/round-list.ts";
import { inVersionOrder } from "../questionnaires/version.ts";
import { type BoundRefusal, boundFor } from "./asks.ts";
import { type DecidedRound, happened } from "./decided.ts";
import { phaseAt } from "./lifecycle.ts";
import type { Move, MoveReport } from "./move.ts";
import type { AccountRow, LiveStatus, Round } from "./round.ts";

/** So many answers of one organisation can be put elsewhere at once: a transaction holds a hundred items. */
const mostPutElsewhere = 80;
const mostMoves = 20;

type Moving = {
  readonly round: Round;
  /** What the round asks now, and the published version to which it goes on. */
  readonly earlier: Questionnaire;
  readonly later: Questionnaire;
  /** Whether both are versions of one questionnaire. */
  readonly sameLine: boolean;
  readonly links: readonly Comparability[];
  readonly filled: FilledLists;
  /** The id of the questionnaire that is made for the round, if one is. */
  readonly boundId: Id<"questionnaire">;
  readonly now: Instant;
};

export type Planned = { readonly asked: Questionnaire; readonly isBound: boolean; readonly plan: readonly Migrated[] };

/** What a round asks after a move, and what becomes of each question it asked before. */
export const planMove = (moving: Moving): Result<Planned, BoundRefusal | "migration-impossible"> => {
  const { round, earlier, later, now } = moving;
  const phase = phaseAt(round, now);
  const isLater = moving.sameLine && inVersionOrder(earlier.version, later.version) < 0;
  const goesOn = phase === "open" || phase === "scheduled";
  if (!goesOn || !isLater || (round.moves?.length ?? 0) >= mostMoves)
    return refuse("migration-impossible", { phase, from: earlier.version, to: later.version });

  const bound = boundFor(round, later, moving.filled);
  if (!bound.ok) return bound;
  const isBound = needsBinding(later.questions);
  const { questionnaireId: boundFrom } = later;
  const asked = isBound ? { ...bound.value, questionnaireId: moving.boundId, boundFrom } : later;
  const plan = migrationOf(earlier, asked, boundLinks(moving.links, earlier, asked));
  const elsewhere = plan.filter(({ from, to, fate }) => to !== undefined && (to !== from || fate === "asked-again"));
  return elsewhere.length > mostPutElsewhere
    ? refuse("migration-impossible", { elsewhere: elsewhere.length, most: mostPutElsewhere })
    : ok({ asked, isBound, plan });
};

/** What staff see of it before it is done. @param rows who takes part and how far they are */
export const moveReport = (
  { round, earlier }: Pick<Moving, "round" | "earlier">,
  { asked, plan }: Planned,
  rows: readonly AccountRow[],
): MoveReport => {
  const texts = new Map(earlier.questions.map(({ id, text }) => [id, text]));
  const continued = new Set(plan.flatMap(({ to }) => to ?? []));
  return {
    version: round.version,
    questions: plan.map((one) => ({ ...one, text: texts.get(one.from) ?? { nl: one.from } })),
    added: asked.questions
      .filter(({ id }) => !continued.has(id))
      .map(({ id, text, required }) => ({ id, text, required })),
    organisations: rows.map(({ organisations, status }) => ({
      ...{ names: [...organisations], status, happens: happening[status] },
    })),
  };
};

const happening: Readonly<Record<LiveStatus, MoveReport["organisations"][number]["happens"]>> = {
  "not-started": "begins-anew",
  "in-progress": "draft-moves",
  "internal-review": "draft-moves",
  submitted: "sent-counts",
  declined: "nothing",
  withdrawn: "draft-moves",
};

export type MovedRound = DecidedRound & { readonly move: Move; readonly made: Questionnaire | undefined };

/** Lets a round go on to a later version as staff saw it. Nobody's answers are touched by it. */
export const decideMove = (
  moving: Moving & { readonly version: number; readonly by: { readonly name: string } },
): Result<MovedRound, BoundRefusal | "migration-impossible" | "changed-meanwhile"> => {
  const { round, earlier, now } = moving;
  const planned = planMove(moving);
  if (!planned.ok) return planned;
  if (round.version !== moving.version) return refuse("changed-meanwhile", { version: round.version });
  const { asked, isBound, plan } = planned.value;
  const { questionnaireId } = asked;
  const moves = [...(round.moves ?? []), { from: round.questionnaireId, to: questionnaireId }];
  const told = { from: earlier.version, to: asked.version };
  return ok({
    ...happened({ ...round, questionnaireId, moves }, "round-migrated", told),
    move: { from: round.questionnaireId, to: questionnaireId, at: now, byName: moving.by.name, plan: [...plan] },
    made: isBound ? asked : undefined,
  });
};
