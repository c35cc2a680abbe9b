import type { DraftList } from "#shared/questionnaires/draft.ts";
import { freshId } from "#shared/questionnaires/editing/fresh-id.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useWords } from "../../ui/language.tsx";
import { Stack } from "../../ui/stack.tsx";
import type { Keeper } from "../keeping/keeper.ts";
import { useKeeper, useKept } from "../keeping/use-keeper.ts";
import { ListEditor, listFieldId } from "./list-editor.tsx";
import { listsWords } from "./lists-words.ts";

const none: readonly DraftList[] = [];

/** Puts a new, empty list into the draft and says under which id. */
export const addList = (keeper: Keeper): string => {
  const { lists = none } = keeper.view().history.draft;
  const id = freshId(
    "list-",
    lists.map((list) => list.id),
  );
  keeper.edit({ is: "list-in", list: { id, title: { nl: "" } }, before: null });
  return id;
};

/** The lists that questions run through or take their answers from. */
export const ListsView = () => {
  const say = useWords(listsWords);
  const keeper = useKeeper();
  const lists = useKept(({ history }) => history.draft.lists) ?? none;
  const add = () => {
    const id = addList(keeper);
    requestAnimationFrame(() => document.getElementById(listFieldId(id))?.focus());
  };
  const adding = <Button onClick={add}>{say.add}</Button>;
  if (lists.length === 0)
    return (
      <EmptyState heading={say.none} action={adding}>
        <p>{say.noneWhat}</p>
      </EmptyState>
    );
  return (
    <Stack gap="large">
      <p>{say.lead}</p>
      {lists.map((list) => (
        <ListEditor key={list.id} list={list} />
      ))}
      <div>{adding}</div>
    </Stack>
  );
};
