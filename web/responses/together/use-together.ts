import { useCallback, useState } from "react";
import type { Comment } from "#shared/responses/comment.ts";
import type { StoredAnswer } from "#shared/responses/response.ts";
import type { Here, Team } from "#shared/responses/team.ts";
import type { Read } from "../answering.ts";

/** What moves among colleagues: who works on it, what they say to each other, where they are, what they just wrote. */
export type Together = {
  readonly team: Team;
  readonly comments: readonly Comment[];
  readonly here: readonly Here[];
  /** Answers that the last look brought. */
  readonly fresh: readonly StoredAnswer[];
};

/** News in any order and however often: of each comment the newest stands. */
export const withComments = (before: readonly Comment[], news: readonly Comment[]): readonly Comment[] => {
  if (news.length === 0) return before;
  const newest = new Map(before.map((comment) => [comment.commentId, comment]));
  for (const comment of news)
    if (comment.since >= (newest.get(comment.commentId)?.since ?? 0)) newest.set(comment.commentId, comment);
  return [...newest.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
};

export const useTogetherNow = ({ team, comments, here }: Pick<Read, "team" | "comments" | "here">) => {
  const [together, setTogether] = useState<Together>(() => ({
    ...{ team, here, fresh: [] },
    comments: withComments([], comments),
  }));
  const takeTogether = useCallback(
    (news: { readonly [K in keyof Together]?: Together[K] | undefined }) =>
      setTogether((before) => ({
        team: news.team ?? before.team,
        comments: withComments(before.comments, news.comments ?? []),
        here: news.here ?? before.here,
        fresh: news.fresh ?? before.fresh,
      })),
    [],
  );
  return { together, takeTogether };
};
