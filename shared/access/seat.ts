import * as z from "zod/mini";
import { idOf } from "../kernel/id.ts";
import { seatRoles } from "../kernel/operation.ts";

/**
 * The right of one person to act in one role. What the seat is tied to narrows it: an organisation's coordinator sits
 * for one organisation in one round, a committee member in one round, a table's secretary at one sector's table.
 * Staff's seats are tied to nothing.
 */
export const Seat = z.strictObject({
  role: z.enum(seatRoles),
  organisationId: z.optional(idOf("organisation")),
  roundId: z.optional(idOf("round")),
  sector: z.optional(z.string().check(z.maxLength(40))),
});
export type Seat = z.output<typeof Seat>;

export const Person = z.strictObject({
  personId: idOf("person"),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  email: z.string().check(z.maxLength(254)),
});
export type Person = z.output<typeof Person>;

/** Who is asking, as the identity port and the seats in `planning` say. */
export type Caller = {
  readonly person: Person;
  readonly seats: readonly Seat[];
  /** For whom else they could act; the seats are those of one of them. */
  readonly acting?: Acting | undefined;
};

/** For whom somebody with seats of several kinds acts now; see `actingFor`. */
export const Acting = z.strictObject({
  now: z.string().check(z.maxLength(80)),
  /** What the organisation they act for is called, if it is one and they chose it. */
  name: z.optional(z.string().check(z.maxLength(200))),
  choices: z.array(z.string().check(z.maxLength(80))).check(z.minLength(2)),
});
export type Acting = z.output<typeof Acting>;

/** One line that names a seat, for keys and for telling seats apart. */
export const seatKey = (seat: Seat): string =>
  [seat.role, seat.roundId ?? "-", seat.organisationId ?? "-", seat.sector ?? "-"].join("#");
