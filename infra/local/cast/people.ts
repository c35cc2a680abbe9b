import type { SeatRole } from "#shared/kernel/operation.ts";
import type { Sector } from "#shared/organisations/organisation.ts";

/** An invented person one can sign in as. Nobody in the cast exists. */
export type CastMember = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** A seat for the office or a table; organisations' and committees' seats come with a round. */
  readonly seat?: { readonly role: SeatRole; readonly sector?: Sector };
};

const mail = (name: string, house: string) => `${name}@${house}.example.nl`;

/** Staff of the association: two, because a release needs two. */
export const staff: readonly CastMember[] = [
  { key: "vera", name: "Vera Bureau", email: mail("vera", "bureau"), seat: { role: "office-owner" } },
  { key: "bas", name: "Bas Bureau", email: mail("bas", "bureau"), seat: { role: "office-colleague" } },
];

/** The joint secretariat of two sector tables. */
export const secretaries: readonly CastMember[] = [
  {
    key: "tess",
    name: "Tess Tafel",
    email: mail("tess", "tafel"),
    seat: { role: "table-secretary", sector: "techniek" },
  },
  {
    key: "ties",
    name: "Ties Tafel",
    email: mail("ties", "tafel"),
    seat: { role: "table-secretary", sector: "gezondheidszorg" },
  },
];

/** An independent committee, with a secretary of its own who works for nobody at the office. */
export const committee = [
  { name: "Cato Commissie", email: mail("cato", "commissie"), role: "committee-chair" },
  { name: "Cem Commissie", email: mail("cem", "commissie"), role: "committee-member" },
  { name: "Carla Commissie", email: mail("carla", "commissie"), role: "committee-member" },
  { name: "Coen Commissie", email: mail("coen", "commissie"), role: "committee-secretary" },
] as const;

/** Whom the trial provider knows: everybody who comes in through one, and somebody for whom we have no seat. */
export const knownToProvider = [
  ...[...staff, ...secretaries].map(({ name, email }) => ({ name, email })),
  { name: "Olaf Onbekend", email: mail("olaf", "bureau") },
];
