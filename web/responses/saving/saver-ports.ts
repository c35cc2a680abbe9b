import type { saveAnswers } from "#shared/responses/operations.ts";
import type { AnswerChange, SaveMark, StoredAnswer } from "#shared/responses/response.ts";
import type { Reply } from "../../api/reply.ts";

/** The world around a saver: the server, the page, the tab's storage and time. */
export type SaverPorts = {
  readonly save: (mark: SaveMark, changes: readonly AnswerChange[]) => Promise<Reply<typeof saveAnswers>>;
  /** Puts answers of colleagues in the fields. */
  readonly show: (answers: readonly StoredAnswer[]) => void;
  /** Keeps text for this tab's next page; undefined throws away what was kept. */
  readonly keep: (text: string | undefined) => void;
  /** @returns what cancels it */
  readonly later: (milliseconds: number, then: () => void) => () => void;
  /** @returns milliseconds to wait after so many failures in a row */
  readonly pauseAfter: (failures: number) => number;
  readonly newClientId: () => string;
  /** The name under which our answers are stored. */
  readonly me: string;
};
