/** What an attacker knows of a round: everything but the answers. Written apart from the product on purpose. */
export type AttackedQuestion = {
  readonly id: string;
  readonly kind: string;
  readonly readBy?: string;
  readonly required?: boolean;
  readonly settings: unknown;
  readonly visibleIf?: string;
  readonly breakdown?: readonly string[];
  readonly link?: string;
};

export type Stance = "named" | "unnamed";

/** One unit and, where it answered, what. */
export type AttackedUnit = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly organisations: number;
  readonly stance: Stance;
  readonly opened: readonly string[];
  readonly answers: Readonly<Record<string, unknown>> | undefined;
};

export type AttackedRound = {
  readonly questions: readonly AttackedQuestion[];
  readonly breakdown: readonly string[];
  readonly units: readonly AttackedUnit[];
  /** The order in which answers came in, where it is not that of the units. */
  readonly arrival?: "backwards";
  /** Numbers of units that are taken out again after the release, where this is its correction. */
  readonly withdrawn?: readonly number[];
};

/** What each audience reads of a round, as text. */
export type Published = { readonly common: string; readonly committee: string };

/** Anything that turns answers into what is read: the product, a wrong variant of it, or a naive policy. */
export type Policy = (round: AttackedRound) => Published;
