import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { answeringWords } from "./words.ts";

/** For when the page itself failed: what is the case, and the one thing that helps. */
export const BrokenPage = () => {
  const say = useWords(answeringWords);
  return (
    <AnswerFrame>
      <PageHeading lead={say.brokenWhat}>{say.broken}</PageHeading>
      <Button look="primary" onClick={() => location.reload()}>
        {say.reload}
      </Button>
    </AnswerFrame>
  );
};
