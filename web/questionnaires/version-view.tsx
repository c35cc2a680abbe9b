import { useCallback, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { isPublished, type QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDayShort } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { Differences } from "./differences.tsx";
import { listWords } from "./list-words.ts";
import { PreviewPaper } from "./preview/preview-paper.tsx";
import { PublishedMoves, ReviewMoves } from "./version-moves.tsx";
import "./builder.css";

type Props = { readonly summary: QuestionnaireSummary; readonly content: DraftContent };

/** A version that is not written any more: in review with what changed, published with what can be made of it. */
export const VersionView = ({ summary, content }: Props) => {
  const say = useWords(listWords);
  const language = useLanguage();
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({});
  const answer = useCallback((id: string, value: unknown) => setAnswers((before) => ({ ...before, [id]: value })), []);
  const { state, version, offered, published } = summary;
  const kicker = version === undefined ? say.states[state] : `${say.versionOf(version)}, ${say.states[state]}`;
  return (
    <Stack gap="large">
      <PageHeading kicker={kicker}>{inLanguage(content.title, language) || say.untitled}</PageHeading>
      {state === "in-review" && offered && <Notice tone="info" heading={say.offeredBy(offered.byName)} />}
      {published && <p>{say.publishedOn(shownDayShort(published.at, language), published.byName)}</p>}
      {state === "in-review" && <ReviewMoves summary={summary} />}
      {isPublished(summary) && <PublishedMoves summary={summary} />}
      {state === "in-review" && <Differences summary={summary} />}
      <section aria-labelledby="zo-gesteld">
        <Stack>
          <h2 id="zo-gesteld">{say.whole}</h2>
          <PreviewPaper draft={content} answers={answers} within onAnswer={answer} />
        </Stack>
      </section>
    </Stack>
  );
};
