import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { uiWords } from "../ui/words.ts";
import { Part } from "./part.tsx";
import { galleryWords } from "./words.ts";

/** Notices in every tone, and the summary of what is wrong in a form. */
export const Notices = () => {
  const say = useWords(galleryWords);
  const ui = useWords(uiWords);
  const [attempt, setAttempt] = useState(0);
  return (
    <Part heading={say.headings.notices}>
      <ErrorSummary
        attempt={attempt}
        errors={[
          { field: "organisation", message: say.organisationWrong },
          { field: "closes", message: say.closesWrong },
        ]}
      />
      <div>
        <Button onClick={() => setAttempt(attempt + 1)}>{say.next}</Button>
      </div>
      <Notice tone="info">{say.noticeText}</Notice>
      <Notice tone="success" heading={say.noticeDone}>
        <p>{say.noticeText}</p>
      </Notice>
      <Notice tone="warning">
        <p>{say.roundLead}</p>
      </Notice>
      <Notice tone="error" heading={say.noticeWrong}>
        <Button look="quiet">{ui.tryAgain}</Button>
      </Notice>
    </Part>
  );
};
