import { askReview } from "#shared/responses/team-operations.ts";
import { Anchor } from "../../ui/anchor.tsx";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { pathOf } from "../place.ts";
import { listed } from "./named.ts";
import { ReturnReview } from "./return-review.tsx";
import { ReturnedNotice } from "./returned-notice.tsx";
import { reviewingWords } from "./reviewing-words.ts";
import { togetherWords } from "./together-words.ts";
import { useDeed } from "./use-deed.ts";

/** On the page where answers are checked: asking colleagues to read along, and what they said. */
export const ReviewTogether = () => {
  const { role, head, isOpen } = useStanding();
  const isRead = isOpen && head.status === "internal-review";
  if (isRead && (role === "signatory" || role === "reader")) return <ReturnReview />;
  return (
    <>
      <ReturnedNotice />
      {role === "coordinator" && isOpen && !isRead && head.submitted === undefined && <AskReview />}
    </>
  );
};

const AskReview = () => {
  const { asked } = useAnswering();
  const { team, takeHead, takeTogether } = useStanding();
  const say = useWords(reviewingWords);
  const { and } = useWords(togetherWords);
  const { run, busy, refused } = useDeed(askReview);
  const { responseId } = asked;
  const readers = team.members.filter(({ role }) => role === "signatory" || role === "reader");
  const failed: Readonly<Record<string, string>> = say.failed;

  const ask = async () => {
    const reply = await run({ params: { responseId } });
    if (!reply.ok) return;
    takeHead(reply.value.head);
    takeTogether({ team: reply.value.team });
  };
  return (
    <section className="together-review" aria-labelledby="laten-nalezen">
      <h2 id="laten-nalezen">{say.heading}</h2>
      {readers.length === 0 ? (
        <p>
          {say.nobody} <Anchor href={pathOf({ at: "colleagues", responseId })}>{say.toColleagues}</Anchor>
        </p>
      ) : (
        <>
          <p>
            {say.who(
              listed(
                readers.map(({ name }) => name),
                and,
              ),
            )}
          </p>
          <Button busy={busy} busyWords={say.asking} onClick={ask}>
            {say.ask}
          </Button>
        </>
      )}
      {refused && (
        <p className="field-error" role="alert">
          {failed[refused.code] ?? say.failed.otherwise}
        </p>
      )}
    </section>
  );
};
