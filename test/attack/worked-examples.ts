import { disclosedOf, picking, roundOf, type Told, told, unit, yesOrNo } from "./told.ts";
import type { AttackedRound, Policy } from "./world.ts";

/** Something that must hold of whatever is published. `finds` tells what is wrong, undefined where nothing is. */
export type Judge = { readonly name: string; readonly finds: (policy: Policy) => string | undefined };

const repeat = (choice: string, times: number): readonly string[] => new Array<string>(times).fill(choice);
const seen = (what: unknown): string => `published ${JSON.stringify(what)}`;

const isBand = (disclosed: Told["disclosed"] | undefined, option: string, atLeast: number): boolean =>
  disclosed?.shown === "band" && disclosed.option === option && disclosed.atLeast === atLeast;

/** T9: five organisations of which two answer as one are four. */
const holding: Judge = {
  name: "T9 organisations that answer together count once",
  finds: (policy) => {
    const choices = ["a", "b", "c", "a"];
    const round: AttackedRound = {
      ...roundOf(picking("q", ["a", "b", "c"]), []),
      units: choices.map((choice, at) => unit({ q: { choice } }, { organisations: at === 0 ? 2 : 1 })),
    };
    const disclosed = disclosedOf(policy, round, "q");
    return disclosed?.because === "too-few" ? undefined : seen(disclosed);
  },
};

/** T10: the same ages under two codings, males 6 and 9 of 15, then 7 and 8: the difference is one person. */
const recode: Judge = {
  name: "T10 two codings of one answer are told once",
  finds: (policy) => {
    const units = [
      ...repeat("aa", 6),
      ...repeat("ba", 1), // 20 to 24: in the second band of the first coding, in the first of the second
      ...repeat("bb", 8),
    ].map(([q = "", r = ""]) => unit({ q: { choice: q }, r: { choice: r } }));
    const questions = ["q", "r"].map((id) => picking(id, ["a", "b"], { link: "age" }));
    const records = told(policy, { questions, breakdown: [], units });
    const withCounts = records.filter(({ disclosed }) => disclosed.shown !== "withheld");
    return withCounts.length === 1 ? undefined : seen(withCounts);
  },
};

const group: Judge = {
  name: "T11 six of six yes is a bound",
  finds: (policy) => {
    const disclosed = disclosedOf(policy, roundOf(yesOrNo("q"), repeat("yes", 6)), "q");
    return isBand(disclosed, "yes", 4) ? undefined : seen(disclosed);
  },
};

const withinGroup: Judge = {
  name: "T12 five of six yes is the same bound",
  finds: (policy) => {
    const disclosed = disclosedOf(policy, roundOf(yesOrNo("q"), [...repeat("yes", 5), "no"]), "q");
    return isBand(disclosed, "yes", 4) ? undefined : seen(disclosed);
  },
};

/** T13: 14.3, 28.6 and 57.1 per cent are 1, 2 and 4 of 7. Only counts with their n are published, or a bound alone. */
const percentages: Judge = {
  name: "T13 no percentages stand in for counts",
  finds: (policy) => {
    const round = roundOf(picking("q", ["a", "b", "c"]), ["a", "b", "b", ...repeat("c", 4)]);
    const disclosed = disclosedOf(policy, round, "q");
    const { shown, n, counts } = disclosed ?? {};
    const plain = { shown: "exact", n: 7, counts: { a: 1, b: 2, c: 4 } };
    const exact = JSON.stringify({ shown, n, counts }) === JSON.stringify(plain);
    const fields = Object.keys(disclosed ?? {}).length;
    const banded = disclosedOf(policy, roundOf(picking("q", ["a", "b", "c"]), ["a", ...repeat("c", 6)]), "q");
    return exact && fields === 3 && Object.keys(banded ?? {}).length === 4 ? undefined : seen([disclosed, banded]);
  },
};

/** T14: a mean of 4.8 over five answers is {5, 5, 5, 5, 4}. */
const mean: Judge = {
  name: "T14 no mean where counts are bounds",
  finds: (policy) => {
    const disclosed = disclosedOf(policy, roundOf(picking("q", ["a", "b"]), [...repeat("a", 4), "b"]), "q");
    const isAlone =
      Object.keys(disclosed ?? {})
        .sort()
        .join() === "atLeast,n,option,shown";
    return isAlone && isBand(disclosed, "a", 3) ? undefined : seen(disclosed);
  },
};

const followed = (
  filters: readonly string[],
  condition: string,
  yes: readonly (readonly string[])[],
): AttackedRound => ({
  questions: [...filters.map((id) => yesOrNo(id)), yesOrNo("more", { visibleIf: condition })],
  breakdown: [],
  units: yes.map((choices) => {
    const answers = Object.fromEntries(filters.map((id, at) => [id, { choice: choices[at] }]));
    return unit({ ...answers, ...(choices.every((choice) => choice === "yes") && { more: { choice: "yes" } }) });
  }),
});

/** T15: "at least 7 of 9" and n = 8 of the follow-up together are 8. */
const followUp: Judge = {
  name: "T15 behind a bound not even the number of a follow-up is told",
  finds: (policy) => {
    const round = followed(
      ["q"],
      "q == true",
      [...repeat("yes", 8), "no"].map((choice) => [choice]),
    );
    const disclosed = disclosedOf(policy, round, "more");
    return JSON.stringify(Object.keys(disclosed ?? {})) === '["shown","because"]' ? undefined : seen(disclosed);
  },
};

const compound: Judge = {
  name: "T15 twice: both questions a follow-up depends on must be exact",
  finds: (policy) => {
    const answers = [...repeat("yes yes", 6), ...repeat("no yes", 3)].map((both) => both.split(" "));
    const disclosed = disclosedOf(policy, followed(["q", "r"], "q == true && r == true", answers), "more");
    return disclosed?.because === "filter-not-exact" ? undefined : seen(disclosed);
  },
};

export const workedExamples: readonly Judge[] = [
  holding,
  recode,
  group,
  withinGroup,
  percentages,
  mean,
  followUp,
  compound,
];
