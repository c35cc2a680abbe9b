import type { Language } from "../kernel/text.ts";
import type { Block } from "./block.ts";
import type { Chapter, Draft } from "./chapter.ts";
import { reportWords } from "./words.ts";

/** Chapters as one run of blocks: every chapter, section, figure and table gets its number and a place to point at. */
export const numbered = (chapters: readonly Chapter[], language: Language): Block[] => {
  const say = reportWords(language);
  const count = { number: 0, letter: 0, not: 0, section: 0, figure: 0, table: 0 };

  const chapterLabel = ({ counted }: Chapter): string | undefined => {
    count[counted] += 1;
    if (counted === "not") return undefined;
    return counted === "number" ? `${count.number}` : say.appendix(letterOf(count.letter));
  };
  const withNumber = (draft: Draft, ofChapter: string | undefined): Block => {
    if (draft.is === "figure") {
      count.figure += 1;
      return { ...draft, label: say.figure(count.figure), anchor: `figure-${count.figure}` };
    }
    if (draft.is === "table") {
      count.table += 1;
      return { ...draft, label: say.table(count.table), anchor: `table-${count.table}` };
    }
    if (draft.is !== "heading") return draft;
    count.section += 1;
    return {
      ...draft,
      ...(ofChapter !== undefined && { label: `${ofChapter}.${count.section}` }),
      anchor: `section-${count.number}.${count.letter}.${count.section}`,
    };
  };

  return chapters.flatMap((chapter) => {
    const label = chapterLabel(chapter);
    count.section = 0;
    const anchor = `chapter-${count.number}.${count.letter}.${count.not}`;
    const heading = { is: "heading", level: 1, text: chapter.title, anchor, ...(label && { label }) } as const;
    const inChapter = chapter.counted === "number" ? label : undefined;
    return [heading, ...chapter.drafts.map((draft) => withNumber(draft, inChapter))];
  });
};

/** 1 → A. */
const letterOf = (place: number): string => String.fromCharCode(64 + place);
