import * as z from "zod/mini";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { Instant } from "#shared/kernel/time.ts";
import { ListId } from "#shared/lists/list-id.ts";
import { type Element, Elements, type FilledLists } from "#shared/questionnaires/round-list.ts";
import { Move } from "#shared/rounds/move.ts";
import { AccountRow, Invitation, LiveStatus, Round } from "#shared/rounds/round.ts";
import { keys } from "../store/keys.ts";
import { list, query, queryPages, read, readMany, type Store } from "../store/table.ts";
import { create, overwrite, remove, replace, type Write } from "../store/write.ts";

type RoundId = Id<"round">;

/** How far a response is, as the follower of the journal last wrote it; `version` keeps late news from winning. */
export const StatusItem = z.strictObject({
  invitationId: idOf("invitation"),
  status: LiveStatus,
  since: Instant,
  via: AccountRow.shape.via,
  version: z.int(),
});
export type StatusItem = z.output<typeof StatusItem>;

/** Who coordinates an answer since somebody handed it over; `version` keeps late news from winning. */
export const CoordinationItem = z.strictObject({
  invitationId: idOf("invitation"),
  coordinator: Invitation.shape.coordinator,
  version: z.int(),
});
export type CoordinationItem = z.output<typeof CoordinationItem>;

/** Where a response belongs; grants nothing. */
export const ResponsePointer = z.strictObject({ roundId: idOf("round"), invitationId: idOf("invitation") });
export type ResponsePointer = z.output<typeof ResponsePointer>;

const listed = (round: Round) => ({ ...keys.round(round.roundId), listing: "rounds", listedAt: round.opensAt });

export const readRound = (store: Store, roundId: RoundId): Promise<Round | undefined> =>
  read(store, "planning", keys.round(roundId), Round);

export const readRounds = async (store: Store, roundIds: readonly RoundId[]): Promise<readonly Round[]> =>
  (await readMany(store, "planning", roundIds.map(keys.round), Round)).filter((round) => round !== undefined);

/** All rounds, by opening time; to look at, never to decide on. */
export const listRounds = (store: Store): Promise<readonly Round[]> => list(store, "planning", "rounds", Round);

export const readInvitations = (store: Store, roundId: RoundId): Promise<readonly Invitation[]> =>
  query(store, "planning", keys.round(roundId).pk, "invitation#", Invitation);

/** The same, in order of their ids and so many at a time, for whoever need not hold all of them. */
export const invitationPages = (store: Store, roundId: RoundId, most: number): AsyncGenerator<readonly Invitation[]> =>
  queryPages(store, "planning", keys.round(roundId).pk, "invitation#", Invitation, most);

export const readInvitation = (
  store: Store,
  roundId: RoundId,
  invitationId: Id<"invitation">,
): Promise<Invitation | undefined> => read(store, "planning", keys.invitation(roundId, invitationId), Invitation);

/** Invitations whose response was never started have no status. */
export const readStatuses = (store: Store, roundId: RoundId): Promise<readonly StatusItem[]> =>
  query(store, "planning", keys.round(roundId).pk, "status#", StatusItem);

/** Invitations of a round, each with whoever coordinates it now; for mails and for who looks after the round. */
export const readCoordinated = async (store: Store, roundId: RoundId): Promise<readonly Invitation[]> => {
  const [invitations, handed] = await Promise.all([
    readInvitations(store, roundId),
    query(store, "planning", keys.round(roundId).pk, "coordination#", CoordinationItem),
  ]);
  const now = new Map(handed.map(({ invitationId, coordinator }) => [invitationId, coordinator]));
  return invitations.map((one) => ({ ...one, coordinator: now.get(one.invitationId) ?? one.coordinator }));
};

/** One of those. */
export const readCoordinatedOne = async (
  store: Store,
  roundId: RoundId,
  invitationId: Id<"invitation">,
): Promise<Invitation | undefined> => {
  const [invitation, handed] = await Promise.all([
    readInvitation(store, roundId, invitationId),
    read(store, "planning", keys.coordination(roundId, invitationId), CoordinationItem),
  ]);
  return invitation && { ...invitation, coordinator: handed?.coordinator ?? invitation.coordinator };
};

/** How far some responses are; undefined for those that were never started. */
export const readStatusesOf = (
  store: Store,
  roundId: RoundId,
  invitationIds: readonly Id<"invitation">[],
): Promise<readonly (StatusItem | undefined)[]> =>
  readMany(
    store,
    "planning",
    invitationIds.map((invitationId) => keys.status(roundId, invitationId)),
    StatusItem,
  );

export const readResponsePointer = (store: Store, responseId: Id<"response">): Promise<ResponsePointer | undefined> =>
  read(store, "planning", keys.response(responseId), ResponsePointer);

const RoundListItem = z.strictObject({ id: ListId, elements: Elements });

/** What the round put into the lists of its questionnaire; the others have the elements of the questionnaire's own. */
export const readFilledLists = (store: Store, roundId: RoundId): Promise<FilledLists> =>
  query(store, "planning", keys.round(roundId).pk, "list#", RoundListItem).then((lists) => [...lists]);

/** Under the round, whose version keeps two people from filling it at once. */
export const writeFilledList = (roundId: RoundId, id: ListId, elements: readonly Element[]): Write =>
  overwrite("planning", keys.roundList(roundId, id), { id, elements });

/** The moves of a round to later versions, each with what it meant; nearly always there is none. */
export const readMoves = async (store: Store, { roundId, moves = [] }: Pick<Round, "roundId" | "moves">) => {
  const places = moves.map(({ from }) => keys.move(roundId, from));
  return (await readMany(store, "planning", places, Move)).filter((move) => move !== undefined);
};

export const createMove = (roundId: RoundId, move: Move): Write =>
  create("planning", keys.move(roundId, move.from), move);

export const createRound = (round: Round): Write => create("planning", listed(round), round);

/** Writes the round anew with one version more, provided that it is still as it was read. */
export const replaceRound = (before: Round, after: Omit<Round, "version">): Write =>
  replace(
    "planning",
    listed({ ...after, version: before.version }),
    { ...after, version: before.version + 1 },
    { version: before.version },
  );

/** An invitation and the pointer from its response to it. */
export const createInvitation = (invitation: Invitation): readonly Write[] => [
  create("planning", keys.invitation(invitation.roundId, invitation.invitationId), invitation),
  create("planning", keys.response(invitation.responseId), {
    roundId: invitation.roundId,
    invitationId: invitation.invitationId,
  }),
];

export const replaceInvitation = (invitation: Invitation): Write =>
  overwrite("planning", keys.invitation(invitation.roundId, invitation.invitationId), invitation);

export const removeInvitation = ({ roundId, invitationId, responseId }: Invitation): readonly Write[] => [
  remove("planning", keys.invitation(roundId, invitationId)),
  remove("planning", keys.response(responseId)),
];
