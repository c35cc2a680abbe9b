import * as z from "zod/mini";
import { respondentRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import type { SeatRole } from "../kernel/operation.ts";
import { Instant } from "../kernel/time.ts";
import type { Invitation } from "../rounds/round.ts";

/** Roles a coordinator gives to colleagues; coordinating itself is handed over. */
export const invitedRoles = ["contributor", "signatory", "reader"] as const satisfies readonly SeatRole[];
export const InvitedRole = z.enum(invitedRoles);
export type InvitedRole = z.output<typeof InvitedRole>;

export const SectionId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,20}$/));

/** One of those who work on a response. */
export const Member = z.strictObject({
  personId: idOf("person"),
  name: z.string().check(z.maxLength(120)),
  email: z.string().check(z.maxLength(254)),
  role: z.enum(respondentRoles),
  /** Absent for the coordinator whom the office invited. */
  since: z.optional(Instant),
});
export type Member = z.output<typeof Member>;

/** Reading along before sending: asked for by the coordinator, and returned with words or ended by sending. */
export const Review = z.strictObject({
  is: z.enum(["asked", "returned"]),
  by: z.string().check(z.maxLength(120)),
  at: Instant,
  /** The response as it stood then: what was written later, the readers had not seen. */
  version: z.int(),
  words: z.optional(z.string().check(z.maxLength(400))),
});
export type Review = z.output<typeof Review>;

export const mostMembers = 40;

/** How an organisation has divided the work. */
export const Team = z.strictObject({
  members: z.array(Member).check(z.maxLength(mostMembers)),
  /** Who works on which section. */
  sections: z.record(SectionId, z.array(idOf("person")).check(z.maxLength(mostMembers))),
  review: z.optional(Review),
});
export type Team = z.output<typeof Team>;

/** Before anybody was invited, the coordinator works alone. */
export const startingTeam = ({ coordinator }: Pick<Invitation, "coordinator">): Team => ({
  members: [{ ...coordinator, role: "coordinator" }],
  sections: {},
});

/** Where somebody is, as their own page said a moment ago. */
export const Here = z.strictObject({
  personId: idOf("person"),
  name: z.string().check(z.maxLength(120)),
  section: SectionId,
  at: Instant,
});
export type Here = z.output<typeof Here>;

/** Milliseconds after which somebody of whom nothing was heard is no longer there. */
export const stillThere = 100_000;

/** Who is there besides the person who asks. */
export const othersHere = (here: readonly Here[], me: string, now: Instant): readonly Here[] =>
  here.filter(({ personId, at }) => personId !== me && Date.parse(now) - Date.parse(at) < stillThere);
