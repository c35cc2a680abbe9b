import { canonical } from "#shared/kernel/canonical.ts";
import { commentsSince, teamSince } from "#shared/responses/changed-since.ts";
import type { Comment } from "#shared/responses/comment.ts";
import type { HistoryEntry } from "#shared/responses/history.ts";
import type { Team } from "#shared/responses/team.ts";
import type { Told } from "./talk.ts";

type Found = {
  readonly history: readonly HistoryEntry[];
  readonly told: readonly Told[];
  readonly comments: readonly Comment[];
  readonly team: Team;
};

/** Holds what people were told of comments and of the division of the work against what is stored. None is good. */
export const talkBreaches = (found: Found): readonly string[] => [
  ...saidOnce(found),
  ...keptAsTold(found),
  ...asPlayed(found),
];

const byId = (comments: readonly Comment[]) =>
  canonical(comments.toSorted((one, other) => (one.commentId < other.commentId ? -1 : 1)));

const asPlayed = ({ history, comments, team }: Found): readonly string[] => [
  ...(byId(comments) === byId(commentsSince(history)) ? [] : ["the comments are not what the history gives"]),
  ...(canonical(teamSince(history) ?? team) === canonical(team) ? [] : ["the team is not what the history gives"]),
];

/** A comment is made once, and after that resolved and opened in turn: the same twice in a row was written twice. */
const saidOnce = ({ history }: Found): readonly string[] => {
  const last = new Map<string, boolean>();
  return history.flatMap((entry) => {
    if (entry.was !== "commented") return [];
    const { commentId, resolved } = entry.comment;
    const isResolved = resolved !== undefined;
    const before = last.get(commentId);
    last.set(commentId, isResolved);
    if (before === undefined) return isResolved ? [`${commentId} was resolved before it was made`] : [];
    return before === isResolved ? [`${commentId} is written twice`] : [];
  });
};

const keptAsTold = ({ history, told, comments }: Found): readonly string[] =>
  told.flatMap((one) => {
    if (one.what === "assigned") return isDivided(history, one) ? [] : [`section ${one.section} is not as told`];
    const { comment } = one.reply;
    const written = history.some(
      (entry) => entry.was === "commented" && canonical(entry.comment) === canonical(comment),
    );
    const stored = comments.filter(({ commentId }) => commentId === comment.commentId);
    if (one.what === "commented" && stored[0]?.text !== one.text) return [`the comment “${one.text}” was lost`];
    return written && stored.length === 1 ? [] : [`${comment.commentId} is not as told`];
  });

/**
 * The division that was told stood there at the version that was told. The division is read after the head, so that one
 * which another delivery of the same request wrote in between may be told with the version before it.
 */
const isDivided = (
  history: Found["history"],
  { section, persons, reply }: Extract<Told, { what: "assigned" }>,
): boolean => {
  const { version } = reply.head;
  const isAsTold = (team: Team | undefined) => canonical(team?.sections[section] ?? []) === canonical(persons);
  const later = history.slice(version).find((entry) => entry.was === "organised" && isAsTold(entry.team));
  return isAsTold(teamSince(history.slice(0, version))) || later !== undefined;
};
