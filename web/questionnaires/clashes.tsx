import { inLanguage } from "#shared/kernel/text.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { settleClash } from "#shared/questionnaires/editing/settle-clash.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Row } from "../ui/stack.tsx";
import { useKeeper, useKept } from "./keeping/use-keeper.ts";
import { builderWords } from "./words.ts";

/** What a value of any sort looks like in a line. */
const shown = (value: unknown, gone: string): string => {
  if (value === undefined) return gone;
  if (typeof value === "object" && value !== null && "nl" in value) return String(value.nl);
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** That somebody else works here too, and what both wrote in the same place: one of both is chosen, none is lost. */
export const Clashes = () => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const keeper = useKeeper();
  const clashes = useKept((view) => view.clashes);
  const other = useKept((view) => view.other);
  const { draft } = keeper.view().history;
  return (
    <>
      {other !== undefined && <Notice tone="info" announce="politely" heading={say.otherChanged(other)} />}
      {clashes.map((clash) => {
        const thing = found(draft.questions, clash.id) ?? found(draft.sections, clash.id);
        const text = thing && ("text" in thing ? thing.text : thing.title);
        const set = found(draft.optionSets, clash.id);
        const list = found(draft.lists ?? [], clash.id);
        const where = inLanguage(text ?? set?.label ?? list?.title ?? draft.title, language);
        return (
          <Notice key={`${clash.in} ${clash.id} ${clash.field}`} tone="warning" announce="politely" heading={say.clash}>
            <p>{where}</p>
            <dl>
              <dt>{say.mine}</dt>
              <dd>{shown(clash.mine, say.gone)}</dd>
              <dt>{say.theirs}</dt>
              <dd>{shown(clash.theirs, say.gone)}</dd>
            </dl>
            <Row>
              <Button onClick={() => keeper.choose(clash, settleClash(clash, "mine", draft))}>{say.keepMine}</Button>
              <Button onClick={() => keeper.choose(clash, settleClash(clash, "theirs", draft))}>
                {say.takeTheirs}
              </Button>
            </Row>
          </Notice>
        );
      })}
    </>
  );
};
