import { useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { Element, RoundList } from "#shared/questionnaires/round-list.ts";
import { fillRoundList } from "#shared/rounds/list-operations.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { ElementRows } from "./element-rows.tsx";
import { listWords } from "./list-words.ts";
import { PasteElements } from "./paste-elements.tsx";
import "./list-editor.css";

type ListEditorProps = {
  readonly roundId: Id<"round">;
  readonly list: RoundList;
  /** What the round put there; empty where the questionnaire's own elements hold. */
  readonly filled: readonly Element[];
  readonly version: number;
};

const same = (one: readonly Element[], other: readonly Element[]) => JSON.stringify(one) === JSON.stringify(other);

/** One list of a round. What is changed here is kept by the button, as a whole; what a colleague kept is never lost unseen. */
export const ListEditor = ({ roundId, list, filled, version }: ListEditorProps) => {
  const say = useWords(listWords);
  const language = useLanguage();
  const fill = useDo(fillRoundList);
  const [begun, setBegun] = useState(filled);
  const [elements, setElements] = useState(filled);
  const [said, setSaid] = useState("");
  const [attempt, setAttempt] = useState(0);
  const own = list.elements ?? [];
  const isChanged = !same(elements, begun);
  const isTheirs = !same(filled, begun) && !same(filled, elements);
  if (!isChanged && isTheirs) {
    setBegun(filled);
    setElements(filled);
  }

  const nameless = elements.flatMap(({ id, label }, place) =>
    label.nl.trim() === "" ? [{ field: `${list.id}-${id}`, message: say.needsName(say.element(place + 1)) }] : [],
  );
  const put = (next: readonly Element[], words = "") => {
    setElements(next);
    setSaid(words);
  };
  const take = (theirs: boolean) => {
    setBegun(filled);
    if (theirs) setElements(filled);
  };
  const keep = async (next: readonly Element[]) => {
    setAttempt(attempt + 1);
    if (next.length > 0 && nameless.length > 0) return;
    const reply = await fill.run({ params: { roundId, list: list.id }, body: { elements: [...next], version } });
    if (!reply.ok) return;
    setBegun(next);
    put(next, say.saved);
  };
  const title = inLanguage(list.title, language);
  const showsOwn = elements.length === 0 && own.length > 0;

  return (
    <section aria-labelledby={`list-${list.id}`}>
      <Stack>
        <h3 id={`list-${list.id}`}>{title}</h3>
        {isChanged && isTheirs && (
          <Notice tone="warning" heading={say.clash} announce="now">
            <p>{say.clashWhat}</p>
            <Row>
              <Button onClick={() => take(true)}>{say.takeTheirs}</Button>
              <Button onClick={() => take(false)}>{say.keepMine}</Button>
            </Row>
          </Notice>
        )}
        {fill.failed && <FailedNotice failed={fill.failed} />}
        {attempt > 0 && <ErrorSummary errors={nameless} attempt={attempt} />}
        {showsOwn && (
          <>
            <p>{say.fromQuestionnaire(own.length)}</p>
            <ol>
              {own.map(({ id, label }) => (
                <li key={id}>{inLanguage(label, language)}</li>
              ))}
            </ol>
            <div>
              <Button onClick={() => put(own)}>{say.ownList}</Button>
            </div>
          </>
        )}
        {elements.length === 0 && !showsOwn && <p>{say.empty}</p>}
        {!showsOwn && (
          <>
            <ElementRows list={list.id} elements={elements} wrong={attempt > 0} onChange={put} />
            <PasteElements list={list.id} elements={elements} onChange={put} />
          </>
        )}
        <Row>
          {isChanged && (
            <Button look="primary" busy={fill.busy} onClick={() => void keep(elements)}>
              {say.saveList(title)}
            </Button>
          )}
          {own.length > 0 && filled.length > 0 && (
            <Button look="quiet" busy={fill.busy} onClick={() => void keep([])}>
              {say.useQuestionnaires}
            </Button>
          )}
          <p role="status">{[said, isChanged && say.notSaved].filter(Boolean).join(" ")}</p>
        </Row>
      </Stack>
    </section>
  );
};
