import { memo, useMemo, useRef } from "react";
import { Button as DragHandle } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { inLanguage } from "#shared/kernel/text.ts";
import { dropped, type Line, outlineOf } from "#shared/questionnaires/editing/dropped.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { useKeeper, useRestingDraft } from "./keeping/use-keeper.ts";
import { usePlace } from "./place.ts";
import { builderWords } from "./words.ts";
import "./outline.css";

type Shown = Line & {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  readonly conditional: boolean;
  readonly open: boolean;
};

const keyOf = ({ is, id }: Line): string => `${is}:${id}`;
const lineOf = (key: string): Line => {
  const [is, id = ""] = key.split(/:(.*)/s);
  return { is: is === "section" ? "section" : "question", id };
};

/** Lines that did not change stay the same object, so that of three hundred only the changed ones are drawn anew. */
const useLines = (): readonly Shown[] => {
  const draft = useRestingDraft();
  const say = useWords(builderWords);
  const language = useLanguage();
  const { opened } = usePlace();
  const before = useRef(new Map<string, Shown>());
  return useMemo(() => {
    const questions = new Map(draft.questions.map((question, place) => [question.id, { question, place }]));
    const lines = outlineOf(draft).map((line): Shown => {
      const asked = line.is === "question" ? questions.get(line.id) : undefined;
      const title = draft.sections.find(({ id }) => id === line.id)?.title;
      const written = inLanguage(asked?.question.text ?? title ?? { nl: "" }, language).trim();
      const shown: Shown = {
        ...line,
        key: keyOf(line),
        name: written === "" ? (line.is === "question" ? say.noText : say.noTitle) : written,
        number: asked ? `${asked.place + 1}` : "",
        conditional: asked?.question.visibleIf !== undefined,
        open: opened?.is === line.is && opened.id === line.id,
      };
      const known = before.current.get(shown.key);
      const isSame = known && (Object.keys(shown) as (keyof Shown)[]).every((field) => known[field] === shown[field]);
      return isSame ? known : shown;
    });
    before.current = new Map(lines.map((line) => [line.key, line]));
    return lines;
  }, [draft, say, language, opened]);
};

const OutlineLine = memo(({ line }: { line: Shown }) => {
  const say = useWords(builderWords);
  return (
    <>
      <DragHandle slot="drag" className="outline-handle" aria-label={say.drag(line.name)}>
        <span aria-hidden="true">⠿</span>
      </DragHandle>
      <span className="outline-name">
        {line.is === "section" && <span className="outline-kicker">{say.section}</span>}
        {line.number !== "" && <span className="outline-number">{line.number}. </span>}
        {line.name}
        {line.conditional && <span className="outline-mark"> · {say.conditional}</span>}
        {line.open && <span className="for-screen-readers">, {say.isOpen}</span>}
      </span>
    </>
  );
});

/**
 * React Aria would put a style sheet into the page, which the content security policy forbids; it does not where one of
 * this name is there already. What it says stands in `outline.css`.
 */
const pressStyle = "react-aria-pressable-style";
if (document.getElementById(pressStyle) === null) {
  const stands = document.createElement("meta");
  stands.id = pressStyle;
  document.head.append(stands);
}

/** Sections and questions in one list, moved by mouse, touch and keyboard; a click or Enter opens one. */
export const Outline = () => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { open } = usePlace();
  const lines = useLines();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || target.dropPosition === "on") return;
      const { draft } = keeper.view().history;
      keeper.edit(dropped(draft, lineOf(String(key)), lineOf(String(target.key)), target.dropPosition));
    },
  });
  return (
    <I18nProvider locale={language === "nl" ? "nl-NL" : "en-GB"}>
      <GridList
        aria-label={say.outline}
        className="outline"
        items={lines}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => open(lineOf(String(key)) as { is: "question" | "section"; id: string })}
      >
        {(line) => (
          <GridListItem
            id={line.key}
            textValue={line.name}
            className="outline-line"
            data-is={line.is}
            data-open={line.open || undefined}
          >
            <OutlineLine line={line} />
          </GridListItem>
        )}
      </GridList>
    </I18nProvider>
  );
};
