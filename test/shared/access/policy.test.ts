import { describe, expect, it } from "vitest";
import { committeeRoles, officeRoles, respondentRoles, seatsFor } from "#shared/access/policy.ts";
import type { Caller, Seat } from "#shared/access/seat.ts";
import { readCommitteeEvidence, readOfficeEvidence } from "#shared/aggregation/operations.ts";
import { readResponse } from "#shared/responses/operations.ts";
import { idNumber } from "../responses/standing.ts";

const roundId = idNumber("round", 1);
const person = { personId: idNumber("person", 1), name: "Bas Voorbeeld", email: "bas@voorbeeld.example.nl" };
const callerWith = (...seats: readonly Seat[]): Caller => ({ person, seats });

describe("a seat at the office", () => {
  it.each(officeRoles)("(%s) shuts every door behind which answers are, whatever other seats there are", (role) => {
    const others = [...committeeRoles, ...respondentRoles].map((other) => ({ role: other, roundId }));
    const caller = callerWith({ role }, ...others);

    const [committee, own, office] = [readCommitteeEvidence, readResponse, readOfficeEvidence].map((operation) =>
      seatsFor(operation, caller),
    );

    expect(committee).toEqual([]);
    expect(own).toEqual([]);
    expect(office).toEqual([{ role }]);
  });

  it("leaves a seat at a table as it is", () => {
    const table: Seat = { role: "table-secretary", sector: "techniek" };

    const seats = seatsFor({ seats: ["table-secretary"] }, callerWith({ role: "office-colleague" }, table));

    expect(seats).toEqual([table]);
  });
});

it("who does not work at the office opens each door with the seats that fit it", () => {
  const [chair, coordinator]: readonly Seat[] = [
    { role: "committee-chair", roundId },
    { role: "coordinator", roundId },
  ];
  const caller = callerWith(...[chair, coordinator].flatMap((seat) => seat ?? []));

  const [committee, own] = [readCommitteeEvidence, readResponse].map((operation) => seatsFor(operation, caller));

  expect(committee).toEqual([chair]);
  expect(own).toEqual([coordinator]);
});
