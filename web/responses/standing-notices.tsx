import { lastWritten } from "#shared/responses/response.ts";
import { Anchor } from "../ui/anchor.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { useAnswering, useStanding } from "./answering.ts";
import { deadlineWords } from "./deadline.ts";
import { pathOf } from "./place.ts";
import { signInAddress } from "./sign-in-address.ts";
import { answeringWords } from "./words.ts";

/** What somebody at work must know about the whole response: signed out, or changed after sending. */
export const StandingNotices = () => {
  const { asked } = useAnswering();
  const { head, signedOut, closesAt, now } = useStanding();
  const say = useWords(answeringWords);
  const language = useLanguage();
  const { until } = deadlineWords(closesAt, now, language);
  const { submitted } = head;
  if (signedOut)
    return (
      <Notice tone="error" heading={say.signedOut} announce="now">
        <p>{say.signedOutWhat}</p>
        <p>
          <a href={signInAddress()} target="_blank" rel="noreferrer">
            {say.signInAgain}
          </a>
        </p>
      </Notice>
    );
  if (submitted === undefined) return null;
  const { responseId } = asked;
  if (lastWritten(head) > submitted.version)
    return (
      <Notice tone="warning" heading={say.sentButChanged}>
        <p>{say.sentButChangedWhat}</p>
        <p>
          <Anchor href={pathOf({ at: "review", responseId })}>{say.review}</Anchor>
        </p>
      </Notice>
    );
  return (
    <Notice tone="info" heading={say.sentAlready}>
      <p>{say.amendUntil(until)}</p>
      <p>
        <Anchor href={pathOf({ at: "receipt", responseId })}>{say.receipt}</Anchor>
      </p>
    </Notice>
  );
};
