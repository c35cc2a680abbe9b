import { useParams } from "@tanstack/react-router";
import type { Id } from "#shared/kernel/id.ts";
import { readDraft } from "#shared/questionnaires/draft-operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { Stack } from "../ui/stack.tsx";
import { Builder } from "./builder.tsx";
import { listWords } from "./list-words.ts";
import { TakeOut } from "./take-out.tsx";
import { VersionView } from "./version-view.tsx";

/** A questionnaire: while it is a draft where it is written, afterwards what it says and what can be done with it. */
export const QuestionnairePage = () => {
  const { questionnaireId } = useParams({ strict: false });
  const id = questionnaireId as Id<"questionnaire">;
  const say = useWords(listWords);
  const query = useRead(readDraft, { params: { questionnaireId: id } });
  return (
    <Loaded query={query}>
      {({ summary, content }) =>
        summary.state === "draft" ? (
          <Stack>
            {summary.returned && (
              <Notice tone="warning" heading={say.returned(summary.returned.byName)}>
                <p>{summary.returned.reason}</p>
              </Notice>
            )}
            <Builder
              key={`${id} ${summary.state}`}
              questionnaireId={id}
              first={{ edit: summary.edit, content, byName: summary.changed.byName }}
            />
            <TakeOut questionnaireId={id} />
          </Stack>
        ) : (
          <Stack gap="large">
            <VersionView summary={summary} content={content} />
            <TakeOut questionnaireId={id} />
          </Stack>
        )
      }
    </Loaded>
  );
};
