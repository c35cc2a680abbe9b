import fc from "fast-check";
import { expect, it } from "vitest";
import { responseAccount } from "#shared/rounds/account.ts";
import { responseStatuses } from "#shared/rounds/round.ts";
import { invitation, now } from "./rounds.ts";

it("counts who was never heard of as not started, and lists all by name", () => {
  const known = [{ invitationId: invitation(2).invitationId, status: "submitted", since: now } as const];

  const account = responseAccount([3, 1, 2].map(invitation), known);

  expect(account.counts).toEqual({ "not-started": 2, "in-progress": 0, submitted: 1, declined: 0, withdrawn: 0 });
  expect(account.rows.map(({ organisations, status }) => [organisations[0], status])).toEqual([
    ["Branche 1", "not-started"],
    ["Branche 2", "submitted"],
    ["Branche 3", "not-started"],
  ]);
});

it("always adds up to who was invited, and ignores news about who was not", () => {
  const news = fc.array(
    fc.record({ number: fc.integer({ min: 1, max: 9 }), status: fc.constantFrom(...responseStatuses) }),
  );

  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), news, (invited, statuses) => {
      const invitations = Array.from({ length: invited }, (_, i) => invitation(i + 1));
      const known = statuses.map(({ number, status }) => ({ ...invitation(number), status, since: now }));

      const { counts, rows } = responseAccount(invitations, known);

      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(invited);
      expect(rows).toHaveLength(invited);
    }),
  );
});
