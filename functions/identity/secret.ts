import { timingSafeEqual } from "node:crypto";
import type { Ports } from "../ports.ts";
import { sha256 } from "../store/sha256.ts";

/** A secret nobody can guess, as it fits in a cookie or an address. @param bytes 20 are 160 bits, 32 are 256 */
export const newSecret = (ports: Pick<Ports, "random">, bytes: number): string =>
  Buffer.from(ports.random(bytes)).toString("base64url");

/** What is kept of a secret. The purpose is hashed along, so that a secret is worth nothing where it is not meant for. */
export const hashOf = (purpose: "session" | "link" | "browser" | "code", secret: string): string =>
  sha256(`${purpose}:${secret}`);

/** Compares without telling by the time it takes how much of it was right. */
export const isSame = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(sha256(one)), Buffer.from(sha256(other))];
  return timingSafeEqual(left, right);
};
