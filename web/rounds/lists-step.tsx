import { readRoundLists } from "#shared/rounds/list-operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Stack } from "../ui/stack.tsx";
import { ContextForm } from "./context-form.tsx";
import { ListEditor } from "./list-editor.tsx";
import { listWords } from "./list-words.ts";
import type { RoundInPreparation } from "./round-preparation.tsx";

/** What the questions of this round are about: its lists, and what its questionnaire asks of the round itself. */
export const ListsStep = ({ view }: { view: RoundInPreparation }) => {
  const say = useWords(listWords);
  const { round, asks } = view;
  const query = useRead(readRoundLists, { params: { roundId: round.roundId } }, 10);
  if (asks === undefined) return null;
  const code = asks.hindrance?.code;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <h2>{say.title}</h2>
        <p>{say.lead}</p>
      </Stack>
      {code === "round-asks-too-much" || code === "questionnaire-not-bindable" ? (
        <Notice tone="warning">
          <p>{code === "round-asks-too-much" ? say.tooMany : say.notBindable}</p>
        </Notice>
      ) : (
        code === undefined && <p>{say.counts(asks.questions, asks.minutes)}</p>
      )}
      {asks.context.length > 0 && <ContextForm view={view} names={asks.context} />}
      <Loaded query={query}>
        {({ lists, version }) =>
          lists.map(({ list, filled }) => (
            <ListEditor key={list.id} roundId={round.roundId} list={list} filled={filled} version={version} />
          ))
        }
      </Loaded>
    </Stack>
  );
};
