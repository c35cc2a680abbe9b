import type { Mutation } from "./door.ts";

export const aggregation = (file: string, from: string, to: string): Mutation => ({
  file: `shared/aggregation/${file}.ts`,
  from,
  to,
});

export type Mutant = {
  readonly name: string;
  /** The judge that finds it. */
  readonly by: string;
  readonly mutations: readonly Mutation[];
};

/** Wrong variants of the rule, each a mistake that somebody could make in good faith. */
export const mutants: readonly Mutant[] = [
  {
    name: "band n-1 instead of n-2",
    by: "O1 one question, 6 units, 3 options",
    mutations: [aggregation("record", "bandWidth = 2", "bandWidth = 1")],
  },
  {
    name: "band names the true count",
    by: "O1 one question, 5 units, 2 options",
    mutations: [aggregation("disclosure", "atLeast: n - bandWidth", "atLeast: largest")],
  },
  {
    name: "total from raw beside the blocks",
    by: "O1 two groups, 5 and 6 of 7 answering, 2 options",
    mutations: [
      aggregation("records", "shownBlocks(tree, answered) : []", "[...shownBlocks(tree, answered), tree.root] : []"),
    ],
  },
  {
    name: "units ignored, organisations counted",
    by: "T9 organisations that answer together count once",
    mutations: [
      aggregation(
        "release",
        "const tally = submissions.reduce(",
        `const tally = submissions.flatMap((submission) => (invitations.find(({ invitationId }) =>
        invitationId === submission.invitationId)?.organisations ?? []).map(() => submission)).reduce(`,
      ),
    ],
  },
  {
    name: "threshold on invited",
    by: "O1 6 with a name and 3 without, read by the public",
    mutations: [
      aggregation(
        "disclosure",
        'if (n < fewestAnswers) return { shown: "withheld", because: "too-few" };\n',
        'if (n === 0) return { shown: "withheld", because: "too-few" };\n',
      ),
    ],
  },
  {
    name: "follow-up n shown",
    by: "O1 a follow-up, 8 units",
    mutations: [
      aggregation(
        "records",
        '? withheld(planned, "filter-not-exact")\n      : planned.telling',
        `? variables.map((variable) => ((n) => (n < 5 ? { shown: "withheld" as const, because: "too-few" as const } :
          { shown: "count" as const, n }))(counted(variable, tally, stance, block).reduce((sum, one) => sum + one, 0)))
      : planned.telling`,
      ),
    ],
  },
  {
    name: "follow-up told whatever its filter",
    by: "O1 a follow-up, 9 units",
    mutations: [aggregation("records", "bond.follows.every((reference) => isKnown(reference, planned))", "true")],
  },
  {
    name: "one exact filter of two is enough",
    by: "T15 twice: both questions a follow-up depends on must be exact",
    mutations: [
      aggregation(
        "records",
        "bond.follows.every((reference) => isKnown(reference, planned))",
        "(bond.follows.length === 0 || bond.follows.some((reference) => isKnown(reference, planned)))",
      ),
    ],
  },
  {
    name: "follow-up told behind classes that it splits",
    by: "O1 a follow-up that splits a class, 8 units",
    mutations: [aggregation("records", 'variable.scale !== "classes" && ', "")],
  },
  {
    name: "follow-up told behind another tick",
    by: "O1 a follow-up to one tick of two, 8 units",
    mutations: [
      aggregation(
        "records",
        'reference.tells === "item" && reference.item !== variable.item',
        "reference.item === variable.item",
      ),
    ],
  },
  {
    name: "n.v.t. apart",
    by: "O1 three options and n.v.t.",
    mutations: [
      aggregation(
        "gate/told-together",
        "disclosure(codes, counts[at] ?? [])",
        `((isAside: (at: number) => boolean) => {
        const within = disclosure(codes, (counts[at] ?? []).map((count, place) => (isAside(place) ? 0 : count)));
        return { ...within, beside: (counts[at] ?? []).filter((_, place) => isAside(place)) } as never;
      })((place) => variable.options[place]?.aside === true)`,
      ),
    ],
  },
  {
    name: "strata pooled",
    by: "O1 5 with a name and 5 without, read by the committee",
    mutations: [aggregation("tally", "counterAt(variable, leaf, stance)", 'counterAt(variable, leaf, "named")')],
  },
  {
    name: "merge chosen by counts",
    by: "O3 which blocks there are, whatever was answered",
    mutations: [
      aggregation(
        "records",
        "blocksOf(tree, tally, stance).map(",
        `((blocks) => (blocks.every((block) => plan.questions.filter((one) => one.tree === tree).every((one) =>
        teller(plan, tally, solve, stance, block)(one).every(({ shown }) => shown === "exact"))) ? blocks : [tree.root]))(
        blocksOf(tree, tally, stance)).map(`,
      ),
    ],
  },
  {
    name: "percentages from raw",
    by: "O1 one question, 6 units, 3 options",
    mutations: [
      aggregation("disclosure", "atLeast: n - bandWidth }", "atLeast: n - bandWidth, share: largest / n } as never"),
    ],
  },
  {
    name: "preview of more than the record",
    by: "O1 one question, 5 units, 2 options",
    mutations: [
      aggregation("release", "counts: account.counts }", "counts: account.counts, preview: tally.counts } as never"),
    ],
  },
  {
    name: "limited multi-select counted per option",
    by: "O1 a multi-select of exactly two of three",
    mutations: [
      { file: "shared/questions/multi/release.ts", from: "max !== undefined || exactly !== undefined", to: "false" },
    ],
  },
  {
    name: "options that exclude all others counted one by one",
    by: "O1 a multi-select of 2 and 2 exclusive, 7 units",
    mutations: [{ file: "shared/questions/multi/release.ts", from: "common.length > 1", to: "common.length > 99" }],
  },
  {
    name: "follow-up to the whole of what is told in part",
    by: "O1 a follow-up to any tick beside two that exclude all others, 7 units",
    mutations: [
      aggregation("records", 'reference.tells === "whole" && asked.some(', "asked.length < 0 && asked.some("),
    ],
  },
  {
    name: "links ignored",
    by: "T10 two codings of one answer are told once",
    mutations: [aggregation("plan", "if (linked.length < 2)", "if (linked.length < 99)")],
  },
  {
    name: "opened answers stay in the figures",
    by: "O1 a reason opened by name, 8 units without",
    mutations: [aggregation("tally", "flatMap(({ bond }) => bond.tellsOn)", "flatMap(() => [] as string[])")],
  },
  {
    name: "all texts without a name delivered",
    by: "O3 texts without a name that nobody opened",
    mutations: [
      aggregation("answering", "answering.openedTexts.includes(planned.question.id) &&", ""),
      aggregation("answering", " || answering.openedTexts.length === 0", ""),
    ],
  },
  {
    name: "own words without a name delivered",
    by: "O3 words to an own option without a name",
    mutations: [
      aggregation("answering", "isOpen(planned) &&", ""),
      aggregation("answering", "answering.openedTexts.includes(planned.question.id) &&", ""),
      aggregation("answering", " || answering.openedTexts.length === 0", ""),
    ],
  },
  {
    name: "figures by name",
    by: "O1 a figure behind an opinion with names, read by the committee",
    mutations: [aggregation("bonds", 'byName: readBy !== "figure" && !tellsFigure', "byName: true")],
  },
  {
    name: "opinions that tell a figure by name",
    by: "O1 an opinion behind a figure, read by the committee",
    mutations: [aggregation("bonds", 'byName: readBy !== "figure" && !tellsFigure', 'byName: readBy !== "figure"')],
  },
  {
    name: "committee's part in order of arrival",
    by: "O3 the order in which answers came",
    mutations: [
      aggregation(
        "release",
        ".toSorted((a, b) => (a.invitationId < b.invitationId ? -1 : 1))\n      .flatMap",
        ".flatMap",
      ),
    ],
  },
  {
    name: "a correction counts anew",
    by: "R9 one of 8 is taken out again, read by everybody",
    mutations: [
      aggregation(
        "release",
        "const tally = submissions.reduce(",
        "const tally = submissions.filter(({ invitationId }) => !input.withdrawn?.includes(invitationId)).reduce(",
      ),
    ],
  },
  {
    name: "a correction leaves the words of who withdrew",
    by: "R9 who is taken out is not read by name",
    mutations: [aggregation("release", "!input.withdrawn?.includes(invitationId)", "invitationId !== undefined")],
  },
  {
    name: "answers for the committee alone counted",
    by: "O3 what is for the committee alone, also from closed questions",
    mutations: [aggregation("plan", 'readBy === "position" || readBy === "figure"', "readBy !== undefined")],
  },
];
