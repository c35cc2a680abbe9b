import type { ReadingClass } from "#shared/questions/kind.ts";
import type { Stance } from "#shared/responses/response.ts";
import type { Reader } from "../ui/confidentiality.tsx";

/**
 * Who will read the answer to a question, by its class and the organisation's one choice.
 * @param opened whether this text was opened to the committee although the response has no name
 */
export const readerOf = (readBy: ReadingClass, stance: Stance | undefined, opened: boolean): Reader => {
  const named = stance !== "unnamed" || opened;
  if (readBy === "figure") return "group-figure";
  if (readBy === "position") return stance === "unnamed" ? "group-figure" : "committee-by-name";
  if (!named) return "nobody";
  return readBy === "confidential" ? "committee-only" : "committee-text";
};
