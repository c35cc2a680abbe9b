import { ApiError } from "../api-error.ts";

/** Why one action of a cancelled transaction could not be, in the order of the actions; None for those that could. */
export type Reason = { Code: string; Message?: string; Item?: unknown };

const codes: Record<string, string> = {
  ConditionalCheckFailedException: "ConditionalCheckFailed",
  ValidationException: "ValidationError",
};

export const reasonFor = (outcome: unknown): Reason =>
  outcome instanceof ApiError
    ? { Code: codes[outcome.type] ?? outcome.type, Message: outcome.message, ...outcome.members }
    : { Code: "None" };

export const cancelled = (reasons: readonly Reason[]): ApiError => {
  const list = reasons.map(({ Code }) => Code).join(", ");
  return new ApiError(
    "TransactionCanceledException",
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${list}]`,
    { CancellationReasons: reasons },
  );
};
