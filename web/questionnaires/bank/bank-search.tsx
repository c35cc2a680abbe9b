import { useRef, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { BankQuestion } from "#shared/questionnaires/bank.ts";
import { searchQuestions } from "#shared/questionnaires/draft-operations.ts";
import { questionKinds } from "#shared/questions/index.ts";
import { useRead } from "../../api/use-read.ts";
import { Loaded } from "../../app/loaded.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Field } from "../../ui/field.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { Row, Stack } from "../../ui/stack.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { useSettled } from "../../ui/use-settled.ts";
import { Pick } from "../setting-choice.tsx";
import { BankResult } from "./bank-result.tsx";
import { bankWords } from "./bank-words.ts";
import { useSources } from "./use-sources.ts";
import "./bank.css";

/** The same question of the same source, however it was found. */
const keyOf = ({ from, question }: BankQuestion): string =>
  `${from.questionnaireId ?? from.template ?? ""} ${question.id}`;

type Props = {
  readonly chosen: readonly BankQuestion[];
  readonly onChosen: (chosen: readonly BankQuestion[]) => void;
};

/** Searches the bank by words, kind and source; what is chosen stays so while one searches on. */
export const BankSearch = ({ chosen, onChosen }: Props) => {
  const say = useWords(bankWords);
  const language = useLanguage();
  const sources = useSources();
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [source, setSource] = useState("");
  const wanted = useSettled(words.trim(), 300);
  const within = sources.find(({ value }) => value === source)?.query;
  const query = useRead(searchQuestions, {
    query: { ...(wanted !== "" && { words: wanted }), ...(kind !== "" && { kind }), ...within },
  });
  // What was found last stays in sight until the next answer is there.
  const last = useRef(query.data);
  last.current = query.data ?? last.current;
  const standing = query.error || last.current === undefined ? query : { ...query, data: last.current };

  const keys = new Set(chosen.map(keyOf));
  const choose = (one: BankQuestion, isChosen: boolean) =>
    onChosen(isChosen ? [...chosen, one] : chosen.filter((other) => keyOf(other) !== keyOf(one)));
  return (
    <Stack>
      <div className="bank-fields">
        <Field id="bank-woorden" label={say.search}>
          <TextInput
            type="search"
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
          />
        </Field>
        <Pick
          id="bank-soort"
          label={say.kind}
          empty={say.anyKind}
          options={questionKinds.all.map(({ name, title }) => ({ value: name, label: inLanguage(title, language) }))}
          value={kind}
          onChange={setKind}
        />
        <Pick
          id="bank-bron"
          label={say.source}
          empty={say.anySource}
          options={sources}
          value={source}
          onChange={setSource}
        />
      </div>
      <Loaded query={standing as typeof query}>
        {({ found, more }) => (
          <Stack gap="small">
            <p role="status">{say.found(found.length + more)}</p>
            {found.length === 0 && (
              <EmptyState heading={say.found(0)}>
                <p>{say.nothing}</p>
              </EmptyState>
            )}
            {found.length > 0 && (
              <Row>
                <Button
                  look="quiet"
                  onClick={() => onChosen([...chosen, ...found.filter((one) => !keys.has(keyOf(one)))])}
                >
                  {say.all}
                </Button>
                {chosen.length > 0 && (
                  <Button look="quiet" onClick={() => onChosen([])}>
                    {say.none}
                  </Button>
                )}
              </Row>
            )}
            <ul className="plain-list bank-results" aria-label={say.results}>
              {found.map((one, place) => (
                <BankResult
                  key={keyOf(one)}
                  id={`bank-${place}`}
                  found={one}
                  chosen={keys.has(keyOf(one))}
                  onChoose={(isChosen) => choose(one, isChosen)}
                />
              ))}
            </ul>
            {more > 0 && <p>{say.more(more)}</p>}
          </Stack>
        )}
      </Loaded>
    </Stack>
  );
};
