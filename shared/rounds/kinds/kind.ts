import type { LocalText } from "../../kernel/text.ts";
import type { Organisation, Sector } from "../../organisations/organisation.ts";
import type { CommitteeMember, Phase } from "../round.ts";

/** Who sets a round in motion: staff of the office, the committee, or the clock. */
export type Mover = "office" | "committee" | "clock";

/** One move in a round's life. A name may stand for several moves: a round closes by the clock or by staff. */
export type Move = {
  readonly name: "launch" | "open" | "extend" | "close" | "cancel" | "analyse" | "publish" | "archive";
  readonly from: readonly Phase[];
  readonly to: Phase;
  readonly by: readonly [Mover, ...Mover[]];
};

/** Whether an organisation may be asked: as a matter of course, with a reason, or never. */
export type Welcome = "yes" | "with-a-reason" | "never";

/**
 * Who reads answers by name. Their seats are those of a committee in every kind of round; what they are called, and
 * which of them must be there before the launch, is the kind's.
 */
export type Readers = {
  /** With its article, as it stands in a sentence: "de commissie". */
  readonly called: LocalText;
  readonly needed: readonly CommitteeMember["role"][];
};

/** A chapter of the report and the questions it rests on. */
export type Chapter = {
  readonly title: LocalText;
  readonly questions: readonly string[];
  /** Set on the chapter that also tells who took part; without one, that is a chapter of its own. */
  readonly holdsAccount?: true;
};

/**
 * What every kind of round answers for. What is the same for all rounds stands in `lifecycle.ts` and the decisions;
 * nothing outside a kind's folder asks which kind it is.
 */
export type RoundKind<Name extends string = string> = {
  readonly name: Name;
  readonly title: LocalText;
  /** The template its questionnaire is made of; absent where the questionnaire comes from elsewhere. */
  readonly template?: string;
  /** How often such a round is held, and when in the year: for whoever plans one. */
  readonly rhythm: LocalText;
  readonly readers: Readers;
  /** Whether a response with required questions left open may be submitted; it then counts, and is named as incomplete. */
  readonly acceptsIncomplete: boolean;
  /** Who reads `confidential` answers, in words that stand beside the question. */
  readonly confidentialReaders: LocalText;
  readonly moves: readonly Move[];
  readonly welcomes: (organisation: Pick<Organisation, "sector" | "kind">, sector: Sector) => Welcome;
  readonly outline: readonly Chapter[];
  /** What such a round is for, in one sentence for readers of its report. */
  readonly purpose: LocalText;
  /** Whether those who answered are known by names that mean something, and a report may list them. */
  readonly listsParticipants: boolean;
  readonly samples: {
    /** For each answer one organisation that gets it, in a round of that sector. */
    readonly welcome: readonly {
      readonly organisation: Pick<Organisation, "sector" | "kind">;
      readonly sector: Sector;
      readonly is: Welcome;
    }[];
  };
};

/** Observers listen at the board table: they are never asked, in no kind of round. */
export const neverObservers =
  (rule: RoundKind["welcomes"]): RoundKind["welcomes"] =>
  (organisation, sector) =>
    organisation.kind === "observer" ? "never" : rule(organisation, sector);
