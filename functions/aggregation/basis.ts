import { createHash } from "node:crypto";
import { basisLine } from "#shared/aggregation/release.ts";
import { invariant } from "#shared/kernel/result.ts";
import type { Submission } from "#shared/responses/response.ts";

/** Whose submission was counted, and which version of it. */
export type Counted = Pick<Submission, "responseId" | "version">;

/**
 * The hash of what was counted, line by line, and how much that was.
 * @param counted in order of the responses' ids; one that comes twice would have counted twice, which is a fault
 */
export const basisOf = async (
  counted: AsyncIterable<Counted>,
): Promise<{ readonly basis: string; readonly units: number }> => {
  const hash = createHash("sha256");
  let [units, last] = [0, ""];
  for await (const one of counted) {
    invariant(one.responseId > last, `${one.responseId} was counted twice, or out of order`);
    hash.update(`${units === 0 ? "" : "\n"}${basisLine(one)}`, "utf8");
    [units, last] = [units + 1, one.responseId];
  }
  return { basis: hash.digest("hex"), units };
};
