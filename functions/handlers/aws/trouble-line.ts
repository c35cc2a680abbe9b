import type { OnTrouble } from "../../followers/on-entries.ts";
import { placeOf, toStandardOutput } from "../../http/wide-event.ts";

/** One line of the log per record that could not be followed: its number and where it went wrong, nothing it holds. */
export const troubleLine =
  (follower: string): OnTrouble =>
  (record, problem) =>
    toStandardOutput(JSON.stringify({ follower, record, fault: placeOf(problem) }));
