import { lazy, useEffect } from "react";
import type { Person, Seat } from "#shared/access/seat.ts";
import { fetchLaterControls } from "../controls/later.tsx";
import { AgreementPage } from "./agreement-page.tsx";
import { type Read, useAnswering, useStanding } from "./answering.ts";
import { AnsweringProvider } from "./answering-provider.tsx";
import { type Place, pathOf } from "./place.ts";
import { SectionPage } from "./section-page.tsx";
import { useLoadedParts, useParts } from "./together/use-parts.ts";
import { goTo } from "./use-place.ts";
import { Waiting } from "./waiting.tsx";

const laterPages = () => import("./later-pages.ts");
const ReviewPage = lazy(async () => ({ default: (await laterPages()).ReviewPage }));
const ReceiptPage = lazy(async () => ({ default: (await laterPages()).ReceiptPage }));
const DeclinePage = lazy(async () => ({ default: (await laterPages()).DeclinePage }));
const DeclinedPage = lazy(async () => ({ default: (await laterPages()).DeclinedPage }));
const ClosedPage = lazy(async () => ({ default: (await laterPages()).ClosedPage }));
const NotYetPage = lazy(async () => ({ default: (await laterPages()).NotYetPage }));

type At = Extract<Place, { responseId: string }>;

/** The agreement once more, when answering has begun: the choice can be changed until the closing. */
const AgreementAgain = () => {
  const { me, saver, ...read } = useAnswering();
  const { head, takeHead, closesAt, now } = useStanding();
  const responseId = read.asked.responseId;
  return (
    <AgreementPage
      {...read}
      head={head}
      now={now}
      closesAt={closesAt}
      who={me.name}
      onRefused={() => location.reload()}
      onAgreed={(agreed) => {
        takeHead(agreed);
        saver.wake();
        goTo(pathOf({ at: "start", responseId }));
      }}
    />
  );
};

/** The page that holds at a place, given how the response stands: nobody answers before agreeing or after closing. */
const PageAt = ({ place }: { place: At }) => {
  const { phase, isOpen, head, sections, role } = useStanding();
  const { me } = useAnswering();
  const parts = useParts();
  const { responseId } = place;
  const isReader = role === "reader" && isOpen;
  const next = sections.find(({ state }) => state !== "done") ?? sections[0];
  const isKnown = place.at === "section" && sections.some(({ id }) => id === place.section);
  const mustMove =
    isOpen && !isReader && head.stance !== undefined && (place.at === "start" || (place.at === "section" && !isKnown));

  useEffect(() => {
    if (!mustMove) return;
    if (head.submitted !== undefined && place.at === "start") goTo(pathOf({ at: "receipt", responseId }), "instead");
    else if (next) goTo(pathOf({ at: "section", responseId, section: next.id }), "instead");
  }, [mustMove, head.submitted, place.at, next, responseId]);

  if (place.at === "colleagues" || (isReader && place.at !== "receipt")) {
    if (parts === undefined) return <Waiting who={me.name} />;
    return place.at === "colleagues" ? <parts.ColleaguesPage /> : <parts.ReadingPage />;
  }
  if (phase === "draft" || phase === "scheduled") return <NotYetPage />;
  if (place.at === "receipt") return <ReceiptPage />;
  if (!isOpen) return head.status === "declined" ? <DeclinedPage /> : <ClosedPage />;
  if (place.at === "decline") return <DeclinePage />;
  if (place.at === "agreement") return <AgreementAgain />;
  if (head.status === "declined") return <DeclinedPage />;
  if (head.stance === undefined) return <AgreementAgain />;
  if (place.at === "review") return <ReviewPage />;
  return place.at === "section" && isKnown ? <SectionPage section={place.section} /> : null;
};

type AnsweringPagesProps = {
  readonly place: At;
  readonly read: Read;
  readonly me: Person;
  readonly seats: readonly Seat[];
};

/** The questions and all that comes after them, on one form that stays while one goes from page to page. */
export const AnsweringPages = ({ place, read, me, seats }: AnsweringPagesProps) => {
  // Fetched while the first section is being filled in, so that it is there also when the connection is not.
  useEffect(() => {
    fetchLaterControls();
    const timer = setTimeout(() => void laterPages().catch(() => undefined), 2000);
    return () => clearTimeout(timer);
  }, []);
  useLoadedParts();
  const parts = useParts();
  return (
    <AnsweringProvider read={read} me={me} seats={seats}>
      <PageAt place={place} />
      {parts && <parts.Presence section={place.at === "section" ? place.section : undefined} />}
    </AnsweringProvider>
  );
};
