import { inLanguage } from "#shared/kernel/text.ts";
import { differenceSentence } from "#shared/questionnaires/compare/words.ts";
import type { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import { compareQuestionnaires } from "#shared/questionnaires/version-operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { listWords } from "./list-words.ts";

/** What differs from the version before, in sentences, and how much that is. */
export const Differences = ({ summary }: { summary: QuestionnaireSummary }) => {
  const say = useWords(listWords);
  const language = useLanguage();
  const { questionnaireId } = summary;
  const query = useRead(compareQuestionnaires, { params: { questionnaireId } });
  return (
    <section aria-labelledby="veranderd">
      <Stack>
        <h2 id="veranderd">{say.differences}</h2>
        <Loaded query={query}>
          {({ before, level, differences }) => {
            if (before === null) return <p>{say.firstOfLine}</p>;
            if (level === null) return <p>{say.noDifferences}</p>;
            return (
              <Stack gap="small">
                <p>
                  {inLanguage(before.title, language)} {before.version}. {say.level[level]}
                </p>
                <ul>
                  {differences.map((difference, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list is read once and never changes
                    <li key={place}>{differenceSentence(difference, language)}</li>
                  ))}
                </ul>
              </Stack>
            );
          }}
        </Loaded>
      </Stack>
    </section>
  );
};
