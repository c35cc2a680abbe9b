import { inLanguage, type Language } from "../kernel/text.ts";
import { sectorNames } from "../organisations/organisation.ts";
import { roundKinds } from "../rounds/kinds/index.ts";
import { appendices } from "./appendices.ts";
import type { Chapter } from "./chapter.ts";
import { chapterWords } from "./chapter-words.ts";
import { dayIn } from "./day.ts";
import type { Bearing } from "./figure-of.ts";
import { assignmentChapter, methodChapter } from "./front-chapters.ts";
import { numbered } from "./numbered.ts";
import { outcomeChapters } from "./outcome-chapters.ts";
import type { Released, Report } from "./report.ts";
import { tellingOf } from "./telling.ts";
import { inSentence, reportWords } from "./words.ts";

/**
 * The report of a release, for everyone: made of what everybody may read and of nothing else. The same release gives
 * the same report, whoever asks and whenever.
 */
export const composeReport = (released: Released, language: Language): Report => {
  const say = reportWords(language);
  const { title, round, release, closedAt } = released;
  const name = inLanguage(title, language);
  const releasedAt = release.confirmedAt ?? release.preparedAt;
  const shortId = release.releaseId.slice(4, 12);
  const bearing: Bearing = {
    telling: tellingOf(released),
    source: say.source(name, dayIn(language, closedAt), shortId),
    language,
  };
  const outcomes = outcomeChapters(released, bearing);
  const figures = outcomes.flatMap(({ drafts }) => drafts).filter(({ is }) => is === "figure").length;

  return {
    language,
    title: name,
    subtitle: inLanguage(sectorNames[round.sector], language),
    kicker: say.title(inSentence(inLanguage(roundKinds.one(round.kind).title, language))),
    releaseId: release.releaseId,
    releasedAt,
    turnout: { submitted: bearing.telling.account.counts.submitted, invited: bearing.telling.account.invited },
    imprint: [say.released(dayIn(language, releasedAt)), say.release(shortId), say.audience],
    blocks: [
      { is: "contents", title: say.contents },
      ...numbered(
        [
          inShort(released, bearing, figures),
          assignmentChapter(released, bearing),
          ...outcomes,
          methodChapter(released, bearing),
          ...appendices(released, bearing),
        ],
        language,
      ),
    ],
  };
};

/** The report on one page: how many took part, and how much of what they said can be shown. */
const inShort = ({ title, questionnaire }: Released, { telling, language }: Bearing, figures: number): Chapter => {
  const say = chapterWords(language);
  const { invited, counts } = telling.account;
  const { questions } = questionnaire;
  const shown = questions.filter(telling.isClosed).map((question) => {
    const disclosed = telling.outcomesOf(question).flatMap(({ records }) => records.map((record) => record.disclosed));
    if (disclosed.some((one) => one.shown === "band")) return "bound";
    return disclosed.some((one) => one.shown === "exact") ? "exact" : "silent";
  });
  const number = (kind: "exact" | "bound" | "silent"): number => shown.filter((one) => one === kind).length;
  return {
    title: say.inShort,
    counted: "not",
    drafts: [
      { is: "paragraph", text: say.lead(counts.submitted, inLanguage(title, language)), look: "lead" },
      {
        is: "key-figures",
        items: [
          { value: `${counts.submitted} / ${invited}`, label: say.keyTookPart },
          { value: `${questions.length}`, label: say.keyQuestions },
          { value: `${figures}`, label: say.keyFigures },
        ],
      },
      {
        is: "paragraph",
        text: say.counted({ exact: number("exact"), bound: number("bound"), silent: number("silent") }),
      },
      { is: "heading", level: 2, text: say.howToRead },
      { is: "list", items: say.howToReadWhat.split("\n") },
    ],
  };
};
