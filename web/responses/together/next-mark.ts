import type { SaveMark } from "#shared/responses/response.ts";

const clientId = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");
let sequence = 0;

/** A mark that no other remark of any page has. */
export const nextMark = (): SaveMark => {
  sequence += 1;
  return { clientId, sequence };
};
