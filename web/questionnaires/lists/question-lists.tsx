import { inLanguage } from "#shared/kernel/text.ts";
import { rowsIn } from "#shared/questionnaires/binding/filled-options.ts";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { Button } from "../../ui/button.tsx";
import { useLanguage, useWords } from "../../ui/language.tsx";
import { useKeeper, useKept, useRestingDraft } from "../keeping/use-keeper.ts";
import { usePlace } from "../place.ts";
import type { SetField } from "../question-editor.tsx";
import { Pick } from "../setting-choice.tsx";
import { isFields } from "../setting-props.ts";
import { listFieldId } from "./list-editor.tsx";
import { addList } from "./lists-view.tsx";
import { listsWords } from "./lists-words.ts";

type Props = { readonly question: Question; readonly set: SetField };

const none: readonly DraftList[] = [];

const useLists = (): readonly DraftList[] => useKept(({ history }) => history.draft.lists) ?? none;

/** Once, or about every element of a list. */
export const AskedPerElement = ({ question, set }: Props) => {
  const say = useWords(listsWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const { show } = usePlace();
  const lists = useLists();
  const make = () => {
    const id = addList(keeper);
    set("forEach", id);
    show("lists");
    requestAnimationFrame(() => document.getElementById(listFieldId(id))?.focus());
  };
  if (lists.length === 0)
    return (
      <div>
        <Button look="quiet" onClick={make}>
          {say.make}
        </Button>
      </div>
    );
  return (
    <Pick
      id="veld-lijst"
      label={say.forEach}
      empty={say.once}
      options={lists.map(({ id, title }) => ({
        value: id,
        label: say.perElement(inLanguage(title, language) || say.untitled),
      }))}
      value={question.forEach ?? ""}
      onChange={(list) => set("forEach", list === "" ? undefined : list)}
    />
  );
};

const partFilled = ({ kind }: Question) => (questionKinds.has(kind) ? questionKinds.one(kind).fills : undefined);

const isBlank = (thing: unknown): boolean =>
  isFields(thing) && isFields(thing.label) && thing.label.nl === "" && !thing.label.en;

/** Whether answers, rows or items come from a list or from the rows of an earlier question too. */
export const OptionsFrom = ({ question }: { question: Question }) => {
  const say = useWords(listsWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const lists = useLists();
  const { questions } = useRestingDraft();
  const part = partFilled(question);
  const before = questions.slice(0, Math.max(0, questions.indexOf(found(questions, question.id) ?? question)));
  const rows = before.filter(
    (one) =>
      (one.forEach === undefined || one.forEach === question.forEach) &&
      (rowsIn(one).length > 0 || (one.optionsFrom !== undefined && partFilled(one) === "rows")),
  );
  if (part === undefined || (lists.length === 0 && rows.length === 0)) return null;

  /** What was only there to be written over is no longer needed. */
  const withoutBlank = (): unknown => {
    const { settings } = question;
    const things = isFields(settings) ? settings[part] : undefined;
    return isFields(settings) && Array.isArray(things)
      ? { ...settings, [part]: things.filter((thing) => !isBlank(thing)) }
      : settings;
  };
  const choose = (from: string) => {
    const { id } = question;
    keeper.edit({
      is: "together",
      edits: [
        { is: "question-set", id, field: "optionsFrom", value: from === "" ? undefined : from },
        ...(from === "" ? [] : [{ is: "question-set", id, field: "settings", value: withoutBlank() } as const]),
      ],
    });
  };
  return (
    <Pick
      id="veld-antwoorden-uit"
      label={say.optionsFrom}
      help={say.optionsFromHelp}
      empty={say.ownOnly}
      options={[
        ...lists.map(({ id, title }) => ({
          value: id,
          label: say.fromList(inLanguage(title, language) || say.untitled),
        })),
        ...rows.map(({ id, text }) => ({ value: `@rows(${id})`, label: say.fromRows(inLanguage(text, language)) })),
      ]}
      value={question.optionsFrom ?? ""}
      onChange={choose}
    />
  );
};
