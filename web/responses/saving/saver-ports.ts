import type { saveAnswers } from "#shared/responses/operations.ts";
import type { AnswerChange, SaveMark } from "#shared/responses/response.ts";
import type { Reply } from "../../api/reply.ts";
import type { Shown } from "./outbox-merge.ts";

/** The world around a saver: the server, the page and time. */
export type SaverPorts = {
  readonly save: (mark: SaveMark, changes: readonly AnswerChange[]) => Promise<Reply<typeof saveAnswers>>;
  /** Puts answers that this page did not give in the fields. */
  readonly show: (answers: readonly Shown[]) => void;
  /** @returns what cancels it */
  readonly later: (milliseconds: number, then: () => void) => () => void;
  /** @returns milliseconds to wait after so many failures in a row */
  readonly pauseAfter: (failures: number) => number;
  readonly newClientId: () => string;
  /** The name under which our answers are stored. */
  readonly me: string;
};
