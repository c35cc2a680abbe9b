import type { Caller, Seat } from "#shared/access/seat.ts";

/** Lets a change through, or says after how many seconds to come back. */
export type Limiter = (caller: Caller, seats: readonly Seat[]) => { readonly waitSeconds: number } | undefined;

export const unlimited: Limiter = () => undefined;

type Rate = { readonly perSecond: number; readonly burst: number };
const perPerson: Rate = { perSecond: 5, burst: 20 };
const perOrganisation: Rate = { perSecond: 20, burst: 60 };
const mostBuckets = 10_000;

/**
 * Token buckets per person and per organisation, in this process's memory. Only a first line against a client gone wild:
 * each instance of a function counts for itself, and the gateway's own limit stands before it. Keyed by who is signed in,
 * never by an address that a client can make up.
 * @param seconds a clock that only goes forward; what time it is plays no part
 */
export const tokenBuckets = (seconds: () => number = () => performance.now() / 1000): Limiter => {
  const buckets = new Map<string, { left: number; at: number }>();

  const take = (key: string, { perSecond, burst }: Rate): number => {
    const now = seconds();
    const bucket = buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + (now - bucket.at) * perSecond);
    if (buckets.size >= mostBuckets && !buckets.has(key)) buckets.clear();
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };

  return (caller, seats) => {
    const organisations = new Set(seats.flatMap(({ organisationId }) => organisationId ?? []));
    const waits = [
      take(caller.person.personId, perPerson),
      ...[...organisations].map((organisation) => take(organisation, perOrganisation)),
    ];
    const waitSeconds = Math.max(...waits);
    return waitSeconds > 0 ? { waitSeconds } : undefined;
  };
};
