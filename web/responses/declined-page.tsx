import { inLanguage } from "#shared/kernel/text.ts";
import { ButtonLink } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { declineWords } from "./decline-words.ts";
import { pathOf } from "./place.ts";

/** For an organisation that said no: what it said, and the way back while there is one. */
export const DeclinedPage = () => {
  const { asked, me } = useAnswering();
  const { head, closesAt, now, isOpen } = useStanding();
  const say = useWords(declineWords);
  const language = useLanguage();
  const { declined } = head;
  return (
    <AnswerFrame who={me.name}>
      <PageHeading
        kicker={inLanguage(asked.title, language)}
        lead={isOpen ? say.declinedWhat(deadlineWords(closesAt, now, language).until) : say.declinedClosed}
      >
        {say.declined}
      </PageHeading>
      <Stack gap="large">
        {declined && (
          <dl className="receipt">
            <div>
              <dt>{say.yourReason}</dt>
              <dd>
                {say.reasons[declined.reason]}
                {declined.via && <p>{say.viaIs(declined.via.name)}</p>}
                {declined.words !== undefined && <p>{declined.words}</p>}
              </dd>
            </div>
          </dl>
        )}
        {isOpen && (
          <div>
            <ButtonLink look="primary" href={pathOf({ at: "agreement", responseId: asked.responseId })}>
              {say.afterAll}
            </ButtonLink>
          </div>
        )}
      </Stack>
    </AnswerFrame>
  );
};
