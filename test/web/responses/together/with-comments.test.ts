import fc from "fast-check";
import { expect, it } from "vitest";
import type { Comment } from "#shared/responses/comment.ts";
import { withComments } from "#web/responses/together/use-together.ts";

const comment = (number: number, since: number): Comment => ({
  commentId: `eenbrowser-${number}`,
  question: "view",
  text: `versie ${since}`,
  by: "Ada",
  byId: "per_00000000000000000000000000" as Comment["byId"],
  at: `2027-01-14T09:${String(number).padStart(2, "0")}:00.000Z`,
  mentions: [],
  since,
});

it("news may come in any order and twice: each comment stands there once, as it was last", () => {
  const news = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });

  fc.assert(
    fc.property(news, fc.integer({ min: 0, max: 20 }), (told, at) => {
      const all = told.map(([number, since]) => comment(number, since));
      const stands = withComments(withComments([], all.slice(0, at)), [...all.slice(at), ...all.slice(0, 3)]);

      const latest = new Map<string, number>();
      for (const { commentId, since } of all) latest.set(commentId, Math.max(since, latest.get(commentId) ?? 0));
      expect(new Map(stands.map(({ commentId, since }) => [commentId, since]))).toEqual(latest);
      expect(stands).toHaveLength(latest.size);
      expect(stands.map(({ at }) => at)).toEqual(stands.map(({ at }) => at).toSorted());
    }),
  );
});
