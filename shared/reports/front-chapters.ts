import { measures } from "../aggregation/measures/index.ts";
import { inLanguage } from "../kernel/text.ts";
import { sectorNames } from "../organisations/organisation.ts";
import { roundKinds } from "../rounds/kinds/index.ts";
import { roundWords } from "../rounds/words.ts";
import { alternativeOf } from "./alternative.ts";
import type { Chapter, Draft } from "./chapter.ts";
import { paragraphs } from "./chapter.ts";
import { chapterWords } from "./chapter-words.ts";
import { dayIn } from "./day.ts";
import { figureGrid } from "./figure-grid.ts";
import type { Bearing } from "./figure-of.ts";
import type { Released } from "./report.ts";

/** What was asked, of whom, by whom, and who reads the answers. */
export const assignmentChapter = (released: Released, { language }: Bearing): Chapter => {
  const say = chapterWords(language);
  const { title, round, questionnaire, closedAt } = released;
  const { roles } = roundWords(language);
  const sector = inLanguage(sectorNames[round.sector], language);
  return {
    title: say.assignment,
    counted: "number",
    drafts: [
      { is: "paragraph", text: inLanguage(roundKinds.one(round.kind).purpose, language) },
      {
        is: "paragraph",
        text: say.asked(inLanguage(title, language), sector, dayIn(language, round.opensAt), dayIn(language, closedAt)),
      },
      { is: "paragraph", text: say.questionnaire(questionnaire.questions.length, questionnaire.sections.length) },
      ...(round.committee.length === 0
        ? []
        : ([
            { is: "paragraph", text: say.committee },
            { is: "list", items: round.committee.map(({ name, role }) => `${name}, ${roles[role]}`) },
            { is: "paragraph", text: say.committeeReads },
          ] as const)),
    ],
  };
};

/** Who took part and who did not: every measure there is, and what may be said of the ways to take part. */
export const responseDrafts = (released: Released, { telling, source, language }: Bearing): readonly Draft[] => {
  const say = chapterWords(language);
  const { invited, counts } = telling.account;
  const missing = invited - counts.submitted;
  return [
    { is: "paragraph", text: say.responseWhat },
    ...measures.all.flatMap(({ title, measured }): readonly Draft[] => {
      const found = measured(released.common);
      if (found === undefined) return [];
      const [name, sentence] = [inLanguage(title, language), found.say(language)];
      return [
        {
          is: "figure",
          title: name,
          audience: "common",
          base: sentence,
          n: invited,
          chart: found.chart,
          findings: [],
          because: [],
          source,
          alternative: alternativeOf(found.chart, [name, sentence], language),
          table: figureGrid(found.chart, language),
        },
      ];
    }),
    { is: "paragraph", text: missing > 0 ? say.missing(missing) : say.nobodyMissing },
    ...(telling.told.length + telling.tooFew.length > 1 ? paragraphs(say.twoGroups) : []),
    ...telling.tooFew.map((stance): Draft => ({ is: "paragraph", text: say.groupTooSmall[stance] })),
  ];
};

/** How to read the figures and what they cannot tell, with the rule that protects answers in plain words. */
export const methodChapter = ({ release }: Released, { language }: Bearing): Chapter => {
  const say = chapterWords(language);
  return {
    title: say.method,
    counted: "number",
    drafts: [
      { is: "list", items: say.methodWhat.split("\n") },
      { is: "heading", level: 2, text: say.protection },
      { is: "list", items: say.protectionWhat.split("\n") },
      { is: "heading", level: 2, text: say.same },
      { is: "paragraph", text: say.sameWhat(release.releaseId, release.basis.slice(0, 16)) },
    ],
  };
};
