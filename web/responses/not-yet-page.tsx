import { inLanguage } from "#shared/kernel/text.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { AgreementReaders } from "./agreement-readers.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { notOpenWords } from "./not-open-words.ts";
import { useParts } from "./together/use-parts.ts";

/** Before the opening: when it opens, and already who will read the answers. */
export const NotYetPage = () => {
  const { asked, committee, me } = useAnswering();
  const { now } = useStanding();
  const say = useWords(notOpenWords);
  const language = useLanguage();
  const parts = useParts();
  return (
    <AnswerFrame who={me.name}>
      <PageHeading kicker={inLanguage(asked.title, language)}>
        {say.notOpenYet(deadlineWords(asked.opensAt, now, language).until)}
      </PageHeading>
      {parts && <parts.WhoWorksLink />}
      <AgreementReaders asked={asked} committee={committee} stance="named" />
    </AnswerFrame>
  );
};
