import { useState } from "react";
import type { DraftList } from "#shared/questionnaires/draft.ts";
import { removingList } from "#shared/questionnaires/editing/commands.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import { useKeeper, useKept } from "../keeping/use-keeper.ts";
import { TextPair } from "../text-pair.tsx";
import { builderWords } from "../words.ts";
import { ElementsInput } from "./elements-input.tsx";
import { FactsInput } from "./facts-input.tsx";
import { listsWords } from "./lists-words.ts";

/** The field of a list that is gone to: its title. */
export const listFieldId = (id: string): string => `lijst-${id}`;

export type ChangeList = (list: DraftList, typedIn?: string) => void;

/** One list: what it is called, what is in it, and what is known of that. */
export const ListEditor = ({ list }: { list: DraftList }) => {
  const say = useWords(listsWords);
  const builder = useWords(builderWords);
  const keeper = useKeeper();
  const [asking, setAsking] = useState(false);
  const { id, title } = list;
  const used = useKept(
    ({ history }) => history.draft.questions.filter((one) => one.forEach === id || one.optionsFrom === id).length,
  );
  const change: ChangeList = (next, typedIn) =>
    keeper.edit({ is: "list-changed", list: next }, typedIn && `${id}/${typedIn}`);
  return (
    <section aria-labelledby={`${listFieldId(id)}-kop`} className="list-editor">
      <Stack>
        <div>
          <h2 id={`${listFieldId(id)}-kop`} className="builder-heading">
            {title.nl || say.untitled}
          </h2>
          <p className="builder-size">{say.used(used)}</p>
        </div>
        <TextPair
          id={listFieldId(id)}
          label={say.title}
          value={title}
          onChange={(next) => change({ ...list, title: next }, "title")}
          onLeave={keeper.settle}
        />
        <ElementsInput list={list} onChange={change} />
        <FactsInput list={list} onChange={change} />
        <div>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {say.remove}
          </Button>
        </div>
      </Stack>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={say.removeSure}
        closeWords={builder.keep}
        actions={
          <Button look="danger" onClick={() => keeper.edit(removingList(keeper.view().history.draft, id))}>
            {say.remove}
          </Button>
        }
      >
        {used > 0 && <p>{say.removeWhat}</p>}
        <p>{builder.undoable}</p>
      </Dialog>
    </section>
  );
};
