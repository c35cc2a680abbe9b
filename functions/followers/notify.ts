import type { Person } from "#shared/access/seat.ts";
import type { Entry, Fact } from "#shared/journal/entry.ts";
import type { Id } from "#shared/kernel/id.ts";
import { phaseAt } from "#shared/rounds/lifecycle.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { readCaller } from "../access/store.ts";
import { mintLink } from "../identity/links.ts";
import type { Ports } from "../ports.ts";
import { readCoordinated, readCoordinatedOne, readRound } from "../rounds/store.ts";
import { mailId } from "./mail-id.ts";
import { type Letter, mailText } from "./mail-text.ts";
import { type OnTrouble, onEntries } from "./on-entries.ts";

/** Mails and what they are made of: nobody asks a follower anything, so it needs no identity. */
export type NotifyPorts = Omit<Ports, "identity" | "files">;

/** What an organisation hears about its own response. */
const ofResponse: Partial<Record<Fact, Letter>> = {
  "response-submitted": "receipt",
  "response-amended": "amended",
  "response-withdrawn": "withdrawn",
  "response-declined": "declined",
  "clarification-asked": "clarification",
};

/** What single colleagues hear; the entry says who. */
const ofColleague: Partial<Record<Fact, Letter>> = {
  "colleague-invited": "colleague",
  "colleague-mentioned": "mentioned",
  "response-review-asked": "review",
  "response-review-returned": "returned",
  "response-handed-over": "handedOver",
};

/** What all who were asked hear about the round, given how it stands when the mail leaves; undefined: nothing. */
const ofRound: Partial<Record<Fact, (round: Round, entry: Entry, now: string) => Letter | undefined>> = {
  "round-launched": (round, { at }, now) => {
    if (round.opensAt <= at) return phaseAt(round, now) === "open" ? "invitation" : undefined;
    return phaseAt(round, now) === "scheduled" ? "announcement" : undefined;
  },
  "round-opened": (round, _, now) => (phaseAt(round, now) === "open" ? "invitation" : undefined),
  "deadline-extended": (round, _, now) => (phaseAt(round, now) === "open" ? "extended" : undefined),
  "round-closed": ({ phase }) => (phase === "cancelled" ? undefined : "closed"),
  "round-cancelled": (_, { facts }) => (facts.before === "draft" ? undefined : "cancelled"),
};

/** Invitations are written once per organisation, whichever entry gave the reason; other letters once per entry. */
const oncePerRound: readonly Letter[] = ["invitation", "announcement", "closed"];

/** Writes to coordinators and their colleagues: what they are asked, what arrived, what changed. Never an answer. */
export const notifyFollower = (ports: NotifyPorts, onTrouble?: OnTrouble) =>
  onEntries(async (entry) => {
    await aboutResponse(ports, entry);
    await toColleagues(ports, entry);
    await aboutRound(ports, entry);
  }, onTrouble);

const aboutResponse = async (ports: NotifyPorts, entry: Entry): Promise<void> => {
  const letter = ofResponse[entry.fact];
  const told = letter && (await deedOf(ports, entry));
  if (letter && told) await send(ports, { letter, entry, ...told });
};

const toColleagues = async (ports: NotifyPorts, entry: Entry): Promise<void> => {
  const letter = ofColleague[entry.fact];
  const { to } = entry.facts;
  const told = letter && (await deedOf(ports, entry));
  if (!letter || !told || typeof to !== "string") return;
  for (const personId of to.split(" ").filter((id) => id !== "")) {
    const known = await readCaller(ports, personId as Id<"person">);
    if (known) await send(ports, { letter, entry, ...told, person: known.person });
  }
};

/** The round and the invitation of an entry about one response, and who did it; undefined for any other entry. */
const deedOf = async (ports: NotifyPorts, { about: { roundId, invitationId }, by, at }: Entry) => {
  if (!roundId || !invitationId) return undefined;
  const [round, invitation, doer] = await Promise.all([
    readRound(ports, roundId),
    readCoordinatedOne(ports, roundId, invitationId),
    by && readCaller(ports, by),
  ]);
  return round && invitation && { round, invitation, deed: { by: doer?.person.name ?? "", at } };
};

const aboutRound = async (ports: NotifyPorts, entry: Entry): Promise<void> => {
  const letterFor = ofRound[entry.fact];
  const { roundId } = entry.about;
  if (!letterFor || !roundId) return;
  const round = await readRound(ports, roundId);
  const letter = round && letterFor(round, entry, ports.clock());
  if (!letter) return;
  for (const invitation of await readCoordinated(ports, roundId))
    await send(ports, { letter, round, invitation, entry });
};

type Sending = {
  readonly letter: Letter;
  readonly round: Round;
  readonly invitation: Invitation;
  readonly entry: Entry;
  readonly deed?: { readonly by: string; readonly at: string };
  /** One colleague; absent for the coordinator. */
  readonly person?: Person;
};

const send = async (ports: NotifyPorts, { entry, person, ...writing }: Sending): Promise<void> => {
  const { letter, round, invitation } = writing;
  const { reason } = entry.facts;
  const occasion = oncePerRound.includes(letter) ? round.roundId : entry.entryId;
  // The link says who is meant and lets nobody in; whoever opens it first asks for a code.
  const link = await mintLink(ports, (person ?? invitation.coordinator).personId, round.roundId);
  const to = person && { name: person.name, email: person.email };
  await ports.mail.send({
    mailId: mailId(letter, occasion, invitation.invitationId, ...(person ? [person.personId] : [])),
    ...mailText({ ...writing, link, ...(to && { to }), ...(typeof reason === "string" && { reason }) }),
  });
};
