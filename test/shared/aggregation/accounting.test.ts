import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToAccount, emptyAccount, mostAccountedFor } from "#shared/aggregation/accounting.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import { type AccountRow, countedAs, liveStatuses, type ResponseAccount } from "#shared/rounds/round.ts";
import { idNumber } from "../responses/standing.ts";

const row = (at: number, status: AccountRow["status"]) => ({
  ...{ invitationId: idNumber("invitation", at), organisations: [`Organisatie ${at}`] },
  status: countedAs(status),
});

const added = (rows: readonly ReturnType<typeof row>[]): ResponseAccount => {
  const account = emptyAccount();
  for (const one of rows) addToAccount(account, one);
  return account;
};

describe("the account of a round, one asked after the other", () => {
  it("counts as the account of all of them together does", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...liveStatuses), { maxLength: 30 }), (statuses) => {
        const rows = statuses.map((status, at) => row(at, status));

        const account = added(rows);

        const together = responseAccount(
          rows.map(({ invitationId, organisations: [name = ""] }) => ({
            invitationId,
            organisations: [{ organisationId: idNumber("organisation", 1), name }],
          })),
          rows.map(({ invitationId, status }) => ({ invitationId, status, since: "2027-02-01T16:00:00.000Z" })),
        );
        expect(account.counts).toEqual(together.counts);
        expect(account.invited).toBe(together.invited);
        expect(new Set(account.rows.map(({ invitationId }) => invitationId))).toEqual(
          new Set(together.rows.map(({ invitationId }) => invitationId)),
        );
      }),
    );
  });

  it("keeps no rows of a round that is too large to tell of each", () => {
    const rows = Array.from({ length: mostAccountedFor + 1 }, (_, at) => row(at, "submitted"));

    expect(added(rows.slice(1)).rows).toHaveLength(mostAccountedFor);
    expect(added(rows)).toMatchObject({ invited: mostAccountedFor + 1, counts: { submitted: 501 }, rows: [] });
  });
});
