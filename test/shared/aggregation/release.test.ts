import { expect, test } from "vitest";
import { releaseOf } from "#shared/aggregation/release.ts";
import { invitation, noAccount, question, submission } from "./world.ts";

const picks = (letters: string) => [...letters].map((choice, at) => submission(at, { q: { choice } }));

const released = (letters: string) =>
  releaseOf({
    questionnaire: { questions: [question("q")] },
    invitations: [...letters].map((_, at) => invitation(at)),
    breakdown: [],
    submissions: picks(letters),
    account: noAccount,
  });

test("everyone reads exact counts where at least three did not choose the largest", () => {
  const { common } = released("aaabbc");

  expect(common.slice(1)).toEqual([
    {
      is: "record",
      question: "q",
      item: null,
      stance: "named",
      block: [],
      disclosed: { shown: "exact", n: 6, counts: { a: 3, b: 2, c: 1 } },
    },
  ]);
});

test("a unanimous answer and one with two dissenters look the same to everyone", () => {
  const unanimous = released("aaaaaa");
  const nearly = released("aaaabc");

  expect(unanimous.common).toEqual(nearly.common);
  expect(unanimous.common[1]).toMatchObject({ disclosed: { shown: "band", n: 6, option: "a", atLeast: 4 } });
});

test("fewer than five answers give no counts and no number of answers", () => {
  const { common } = released("aabb");

  expect(common[1]).toMatchObject({ disclosed: { shown: "withheld", because: "too-few" } });
});
