import { UnreadableList } from "#shared/lists/unreadable-list.ts";
import type { Failed } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { listPageWords } from "./words.ts";

/** Why a file cannot be a list, in a sentence of its own where there is one. */
export const LoadRefused = ({ failed }: { failed: Failed }) => {
  const say = useWords(listPageWords);
  const facts = failed.unreached ? {} : failed.refusal.facts;
  const because = UnreadableList.safeParse(facts.because);
  if (!because.success) return <FailedNotice failed={failed} />;
  return (
    <Notice tone="error" heading={say.refused} announce="now">
      <p>{say.unreadable[because.data]}</p>
      {typeof facts.line === "number" && <p>{say.atLine(facts.line)}</p>}
    </Notice>
  );
};
