import type { Organisation } from "#shared/organisations/organisation.ts";
import type { CommitteeMember, Invitation, Round } from "#shared/rounds/round.ts";
import { idNumber } from "../responses/standing.ts";

export const now = "2027-01-14T09:30:00.000Z";
export const ownerId = idNumber("person", 1);

export const member = (number: number, role: CommitteeMember["role"]): CommitteeMember => ({
  personId: idNumber("person", number),
  name: `Lid ${number}`,
  email: `lid${number}@commissie.example.nl`,
  role,
});
export const chair = member(11, "committee-chair");
export const secretary = member(12, "committee-secretary");

/** A sector exploration in preparation, complete but for its list, unless told otherwise. */
export const round = (more: Partial<Round> = {}): Round => ({
  roundId: idNumber("round", 1),
  kind: "sector-exploration",
  title: { nl: "Sectorale verkenning" },
  sector: "techniek",
  questionnaireId: idNumber("questionnaire", 1),
  opensAt: "2027-02-01T08:00:00.000Z",
  closesAt: "2027-03-12T16:00:00.000Z",
  phase: "draft",
  committee: [chair, secretary],
  ownerId,
  breakdown: [],
  version: 3,
  ...more,
});

export const organisation = (number: number, more: Partial<Organisation> = {}): Organisation => ({
  organisationId: idNumber("organisation", number),
  name: `Branche ${number}`,
  sector: "techniek",
  kind: "branch",
  attributes: { size: number % 2 === 0 ? "groot" : "klein" },
  ...more,
});

/** The one who coordinates the answer of the organisation with that number. */
export const coordinator = (number: number) => ({
  personId: idNumber("person", 30 + number),
  name: `Kees ${number}`,
  email: `kees${number}@branche.example.nl`,
});

/** What staff ask for, for organisations by number. */
export const asked = (numbers: readonly number[], reason?: string) => ({
  invitationId: idNumber("invitation", numbers[0] ?? 0),
  responseId: idNumber("response", numbers[0] ?? 0),
  organisationIds: numbers.map((number) => idNumber("organisation", number)),
  coordinator: coordinator(numbers[0] ?? 0),
  reason,
});

export const invitation = (number: number): Invitation => ({
  invitationId: idNumber("invitation", number),
  responseId: idNumber("response", number),
  roundId: idNumber("round", 1),
  organisations: [{ organisationId: idNumber("organisation", number), name: `Branche ${number}` }],
  coordinator: coordinator(number),
  attributes: {},
});
