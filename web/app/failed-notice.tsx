import { problemText } from "#shared/problems/problem-text.ts";
import type { Failed } from "../api/use-do.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { appWords } from "./words.ts";

/** Why something did not happen, and what one can do: a refusal in the words of its problem page, or no connection. */
export const FailedNotice = ({ failed }: { failed: Failed }) => {
  const say = useWords(appWords);
  const language = useLanguage();
  if (failed.unreached)
    return (
      <Notice tone="warning" heading={say.unreached} announce="now">
        <p>{say.unreachedWhat}</p>
      </Notice>
    );
  const { title, happened, advice } = problemText(failed.refusal.code, language);
  return (
    <Notice tone="error" heading={title} announce="now">
      <p>{happened}</p>
      <p>{advice}</p>
      {failed.instance !== undefined && <p>{say.reference(failed.instance)}</p>}
    </Notice>
  );
};
