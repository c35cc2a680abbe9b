import type { Caller } from "#shared/access/seat.ts";
import type { Audience, Operation } from "#shared/kernel/operation.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { placeOf, type WideEvent } from "./wide-event.ts";

/** One request on its way through the door: what is known of it so far, and in the end its log line. */
export type Passage = {
  readonly requestId: string;
  readonly audience: Audience;
  readonly method: string;
  readonly from: Instant;
  readonly language: Language;
  operation?: Operation;
  caller?: Caller;
  /** The code of the refusal, where it came to one. */
  code?: string;
  fault?: unknown;
};

export const eventOf = (passage: Passage, status: number, until: Instant): WideEvent => ({
  at: passage.from,
  requestId: passage.requestId,
  audience: passage.audience,
  operation: passage.operation?.name,
  method: passage.method,
  path: passage.operation?.path,
  status,
  code: passage.code,
  milliseconds: Date.parse(until) - Date.parse(passage.from),
  personId: passage.caller?.person.personId,
  roles: [...new Set(passage.caller?.seats.map(({ role }) => role))],
  language: passage.language,
  fault: passage.fault === undefined ? undefined : placeOf(passage.fault),
});
