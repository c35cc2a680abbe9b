import { lazy, Suspense, useState } from "react";
import type { Person, Seat } from "#shared/access/seat.ts";
import { AgreementPage } from "./agreement-page.tsx";
import type { Read } from "./answering.ts";
import { type Place, pathOf } from "./place.ts";
import { goTo } from "./use-place.ts";
import { Waiting } from "./waiting.tsx";

/** The questions' own code; asked for while the answers are still on their way, which saves a way there and back. */
export const answeringPages = () => import("./answering-pages.tsx");
const AnsweringPages = lazy(async () => ({ default: (await answeringPages()).AnsweringPages }));

type ResponsePageProps = {
  readonly place: Extract<Place, { responseId: string }>;
  readonly read: Read;
  /** Reads everything anew. */
  readonly again: () => void;
  readonly me: Person;
  readonly seats: readonly Seat[];
};

/**
 * One organisation's response. Nobody sees a question before agreeing who reads the answers, so whoever comes for the
 * first time gets that page at once, and the questions' own code while they read it.
 */
export const ResponsePage = ({ place, read: first, again, me, seats }: ResponsePageProps) => {
  const [read, setRead] = useState(first);
  const { asked, head } = read;
  const readsOnly = read.team.members.some(({ personId, role }) => personId === me.personId && role === "reader");
  const isUndecided = asked.phase === "open" && !head.locked && head.stance === undefined && head.status !== "declined";
  const mustAgree = isUndecided && !readsOnly;
  const [hasEntered, setEntered] = useState(false);
  if (!hasEntered && (!mustAgree || place.at === "decline" || place.at === "receipt" || place.at === "colleagues"))
    setEntered(true);

  if (!hasEntered)
    return (
      <AgreementPage
        {...read}
        who={me.name}
        closesAt={asked.closesAt}
        onRefused={again}
        onAgreed={(agreed) => {
          setRead({ ...read, head: agreed });
          goTo(pathOf({ at: "start", responseId: asked.responseId }), "instead");
        }}
      />
    );
  return (
    <Suspense fallback={<Waiting who={me.name} />}>
      <AnsweringPages place={place} read={read} me={me} seats={seats} />
    </Suspense>
  );
};
