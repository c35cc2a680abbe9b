import { useLocation, useParams, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CommonEvidence } from "#shared/aggregation/evidence.ts";
import { readCommitteeEvidence } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { shownDay } from "../ui/shown.ts";
import { Stack } from "../ui/stack.tsx";
import { FirstEvening } from "./first-evening.tsx";
import { RoomContents } from "./room-contents.tsx";
import { SectionReading } from "./section-reading.tsx";
import { resultWords } from "./words.ts";
import "./committee-room.css";

/** The committee's room: first what stands out, then section by section. The open part is in the address. */
export const CommitteeRoomPage = () => {
  const { roundId } = useParams({ strict: false });
  const query = useRead(readCommitteeEvidence, { params: { roundId: roundId as Id<"round"> } });
  return <Loaded query={query}>{(view) => <Room view={view} base={`/commissie/rondes/${roundId}`} />}</Loaded>;
};

type RoomProps = { readonly view: ReplyOf<typeof readCommitteeEvidence>; readonly base: string };

const accountIn = (common: readonly CommonEvidence[]) => common.find((item) => item.is === "account");

const Room = ({ view, base }: RoomProps) => {
  const say = useWords(resultWords);
  const language = useLanguage();
  const { deel } = useSearch({ strict: false }) as { deel?: string };
  const { hash } = useLocation();
  const account = accountIn(view.common);
  const section = view.questionnaire.sections.find(({ id }) => id === deel);
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [hash]);

  if (view.release === null || account === undefined)
    return (
      <Stack gap="large">
        <PageHeading kicker={inLanguage(view.title, language)}>{say.room}</PageHeading>
        <EmptyState heading={say.notYet}>
          <p>{say.notYetWhat}</p>
        </EmptyState>
      </Stack>
    );
  const source = say.basis(shownDay(view.closedAt, language), view.release.releaseId.slice(4, 12));
  return (
    <div className="room">
      <RoomContents sections={view.questionnaire.sections} open={section?.id} base={base} />
      <div className="room-reading">
        <Stack gap="large">
          <PageHeading kicker={inLanguage(view.title, language)} lead={source}>
            {section === undefined ? say.room : inLanguage(section.title, language)}
          </PageHeading>
          {section === undefined ? (
            <FirstEvening view={view} account={account} base={base} />
          ) : (
            <SectionReading view={view} section={section.id} invited={account.account.invited} source={source} />
          )}
        </Stack>
      </div>
    </div>
  );
};
