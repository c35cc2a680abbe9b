import { lazy, Suspense } from "react";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { listAsked } from "#shared/responses/operations.ts";
import { ButtonLink } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { deadlineWords } from "./deadline.ts";
import { deskWords } from "./desk-words.ts";
import { pathOf } from "./place.ts";

const DeskDetails = lazy(async () => ({ default: (await import("./desk-details.tsx")).DeskDetails }));

const PaperLinks = lazy(async () => ({ default: (await import("../app/paper-links.tsx")).PaperLinks }));

type Desk = ReplyOf<typeof listAsked>;
type Asked = Desk["asked"][number];
type Group = "now" | "coming" | "past";

const groupOf = ({ phase }: Asked): Group =>
  phase === "open" ? "now" : phase === "draft" || phase === "scheduled" ? "coming" : "past";

const AskedItem = ({ asked, now, isFirst }: { asked: Asked; now: string; isFirst: boolean }) => {
  const say = useWords(deskWords);
  const language = useLanguage();
  const group = groupOf(asked);
  const { left, until } = deadlineWords(asked.closesAt, now, language);
  return (
    <li className="desk-item">
      <h3>{inLanguage(asked.title, language)}</h3>
      <p>{say.onBehalfOf(asked.organisations.join(", "))}</p>
      {group !== "past" && (
        <p>
          {inLanguage(asked.purpose, language)} {asked.chair && say.askedBy(asked.chair)}
        </p>
      )}
      {group !== "past" && asked.reason && <p>{say.why(asked.reason)}</p>}
      <ul className="desk-facts">
        {group === "now" && (
          <li>
            <strong>{left}</strong>, {say.until(until)}
          </li>
        )}
        {group === "coming" && <li>{say.from(deadlineWords(asked.opensAt, now, language).until)}</li>}
        {group === "past" && <li>{say.wasUntil(until)}</li>}
        {group !== "past" && <li>{say.minutes(asked.minutes)}</li>}
        <li>{say.status[asked.status]}</li>
      </ul>
      {group !== "coming" && (
        <ButtonLink
          look={isFirst && group === "now" ? "primary" : "secondary"}
          href={pathOf({ at: "start", responseId: asked.responseId })}
        >
          {group === "now" ? say.action[asked.status] : say.read}
        </ButtonLink>
      )}
      {group !== "past" && asked.status !== "declined" && (
        <Suspense fallback={null}>
          <DeskDetails asked={asked} />
        </Suspense>
      )}
      {group !== "past" && (
        <Suspense fallback={null}>
          <PaperLinks of={{ responseId: asked.responseId }} heading="h4" />
        </Suspense>
      )}
    </li>
  );
};

/** What is asked of us: open, coming and past, each with its deadline and how far we are. */
export const DeskPage = ({ who, desk }: { who: string; desk: Desk }) => {
  const say = useWords(deskWords);
  return (
    <AnswerFrame who={who}>
      <PageHeading lead={say.lead}>{say.heading}</PageHeading>
      <DeskList desk={desk} />
    </AnswerFrame>
  );
};

const DeskList = ({ desk: { asked, now } }: { desk: Desk }) => {
  const say = useWords(deskWords);
  if (asked.length === 0) return <EmptyState heading={say.empty}>{say.emptyWhat}</EmptyState>;
  const groups = (["now", "coming", "past"] as const)
    .map((group) => ({ group, items: asked.filter((one) => groupOf(one) === group) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Stack gap="large">
      {groups.map(({ group, items }) => (
        <section key={group} aria-labelledby={`desk-${group}`}>
          <h2 id={`desk-${group}`}>{say.group[group]}</h2>
          <ul className="desk-list">
            {[...items]
              .sort((one, other) => (one.closesAt < other.closesAt ? -1 : 1))
              .map((one, index) => (
                <AskedItem key={one.responseId} asked={one} now={now} isFirst={index === 0} />
              ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
};
