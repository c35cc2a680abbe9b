import type { Id } from "#shared/kernel/id.ts";
import type { Key } from "../store/keys.ts";

/** Partitions among which a round's submissions are spread, so that a large round is written and read side by side. */
export const segments = 16;

const padded = (version: number): string => String(version).padStart(9, "0");

/** The part of the round in which a response's submission lies; ids are random, so segments fill evenly. */
const segmentOf = (responseId: Id<"response">): number => {
  const last = "0123456789abcdefghjkmnpqrstvwxyz".indexOf(responseId.slice(-1));
  return last % segments;
};

const segmentKey = (roundId: Id<"round">, segment: number): string =>
  `round#${roundId}#${String(segment).padStart(2, "0")}`;

/** Every key of the table `answers`: one partition per response, and the submissions of a round in segments. */
export const answerKeys = {
  partition: (responseId: Id<"response">): string => `response#${responseId}`,
  head: (responseId: Id<"response">): Key => ({ pk: `response#${responseId}`, sk: "head" }),
  answer: (responseId: Id<"response">, question: string): Key => ({
    ...{ pk: `response#${responseId}`, sk: `answer#${question}` },
  }),
  /** Beside the head, so that one question to the store finds how a response stands and who is there. */
  here: (responseId: Id<"response">, personId: Id<"person">): Key => ({
    ...{ pk: `response#${responseId}`, sk: `here#${personId}` },
  }),
  comment: (responseId: Id<"response">, commentId: string): Key => ({
    ...{ pk: `response#${responseId}`, sk: `comment#${commentId}` },
  }),
  deviceKey: (responseId: Id<"response">, personId: Id<"person">): Key => ({
    ...{ pk: `response#${responseId}`, sk: `key#${personId}` },
  }),
  team: (responseId: Id<"response">): Key => ({ pk: `response#${responseId}`, sk: "team" }),
  history: (responseId: Id<"response">, version: number): Key => ({
    ...{ pk: `response#${responseId}`, sk: `history#${padded(version)}` },
  }),
  submission: (roundId: Id<"round">, responseId: Id<"response">): Key => ({
    ...{ pk: segmentKey(roundId, segmentOf(responseId)), sk: responseId },
  }),
  /** The partitions of all submissions of a round. */
  segments: (roundId: Id<"round">): readonly string[] =>
    Array.from({ length: segments }, (_, segment) => segmentKey(roundId, segment)),
};
