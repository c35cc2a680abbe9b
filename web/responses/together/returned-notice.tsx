import { useLanguage, useWords } from "../../ui/language.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useStanding } from "../answering.ts";
import { shownMoment } from "./named.ts";
import { reviewingWords } from "./reviewing-words.ts";

/** What whoever read along asks for, until a last reading is asked again or the answers are sent. */
export const ReturnedNotice = () => {
  const { team, head, now } = useStanding();
  const say = useWords(reviewingWords);
  const language = useLanguage();
  const { review } = team;
  if (review === undefined || head.status === "submitted" || head.status === "declined") return null;
  const when = shownMoment(review.at, now, language);
  if (review.is === "asked")
    return head.status === "internal-review" ? (
      <Notice tone="info" heading={say.beingRead(review.by, when)}>
        <p>{say.beingReadWhat}</p>
      </Notice>
    ) : null;
  return (
    <Notice tone="warning" heading={say.returnedBy(review.by, when)}>
      <p className="together-said">{review.words}</p>
    </Notice>
  );
};
