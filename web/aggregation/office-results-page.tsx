import { useParams } from "@tanstack/react-router";
import { confirmRelease, proposeRelease, readOfficeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { useDo } from "../api/use-do.ts";
import { useRead } from "../api/use-read.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Loaded } from "../app/loaded.tsx";
import { Anchor } from "../ui/anchor.tsx";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDay } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { Correction } from "./correction.tsx";
import { ResultsForAll } from "./results-for-all.tsx";
import { resultWords } from "./words.ts";

/** Staff see, before they release, exactly what everyone will see after. One proposes, another confirms. */
export const OfficeResultsPage = () => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const { roundId } = useParams({ strict: false });
  const params = { roundId: roundId as Id<"round"> };
  const query = useRead(readOfficeEvidence, { params }, 5);
  const propose = useDo(proposeRelease);
  const confirm = useDo(confirmRelease);
  const failed = propose.failed ?? confirm.failed;
  return (
    <Loaded query={query}>
      {(view) => (
        <Stack gap="large">
          <PageHeading kicker={inLanguage(view.title, language)} lead={say.previewLead}>
            {say.preview}
          </PageHeading>
          {failed && <FailedNotice failed={failed} />}
          {view.release === null && (
            <Notice tone="info" heading={say.preparing}>
              <p>{say.preparingWhat}</p>
            </Notice>
          )}
          {view.release?.state === "prepared" && (
            <div>
              <Button
                look="primary"
                busy={propose.busy}
                onClick={() =>
                  view.release && void propose.run({ params, body: { releaseId: view.release.releaseId } })
                }
              >
                {say.propose}
              </Button>
            </div>
          )}
          {view.release?.state === "proposed" && (
            <Notice tone="info" heading={say.proposed}>
              <p>{say.proposedWhat}</p>
              <Button
                look="primary"
                busy={confirm.busy}
                onClick={() =>
                  view.release && void confirm.run({ params, body: { releaseId: view.release.releaseId } })
                }
              >
                {say.confirm}
              </Button>
            </Notice>
          )}
          {view.release?.state === "confirmed" && view.release.confirmedAt && (
            <Notice tone="success" heading={say.confirmed}>
              <p>{say.confirmedWhat(shownDay(view.release.confirmedAt, language))}</p>
              <p>
                <Anchor href={`/bureau/rondes/${params.roundId}/verslag`}>{say.report}</Anchor>
              </p>
            </Notice>
          )}
          {view.release !== null && <ResultsForAll view={view} />}
          {view.release?.state === "confirmed" && <Correction roundId={params.roundId} view={view} />}
        </Stack>
      )}
    </Loaded>
  );
};
