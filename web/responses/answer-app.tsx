import { lazy, Suspense, useEffect } from "react";
import { readSession } from "#shared/access/operations.ts";
import { listAsked, readResponse } from "#shared/responses/operations.ts";
import { type ListSearch, ListSearchContext } from "../controls/list-search-context.ts";
import { ActingContext } from "../ui/account.tsx";
import { NavigationProvider } from "../ui/anchor.tsx";
import { AnswerFrame } from "./answer-frame.tsx";
import { NotReadNotice } from "./not-read-notice.tsx";
import { answeringPages, ResponsePage } from "./response-page.tsx";
import { goTo, responseIdOf, useArrival, usePlace } from "./use-place.ts";
import { useReading } from "./use-reading.ts";
import { useTitle } from "./use-title.ts";
import { Waiting } from "./waiting.tsx";

const DeskPage = lazy(async () => ({ default: (await import("./desk-page.tsx")).DeskPage }));

/** Few questionnaires have anything to look up, so how that is done is fetched by the first who does. */
const searchList: ListSearch = async (...asked) =>
  (await import("./search-list.ts").catch(() => undefined))?.searchList(...asked);

const refusedWith = (code: "not-signed-in" | "not-found") => ({ ok: false, refusal: { code, facts: {} } }) as const;

/** Who is asking and what they are asked are read side by side: on a slow line that saves a whole way there and back. */
const Pages = () => {
  const { place } = usePlace();
  const isDesk = place.at === "desk";
  const responseId = responseIdOf(place);
  const session = useReading(readSession, {});
  const desk = useReading(listAsked, isDesk ? {} : undefined);
  const response = useReading(readResponse, responseId && { params: { responseId } });
  const isResponse = responseId !== undefined;
  useEffect(() => {
    if (isResponse) void answeringPages().catch(() => undefined);
  }, [isResponse]);
  const again = () => {
    session.again();
    (isDesk ? desk : response).again();
  };

  const who = session.reading.is === "read" ? session.reading.value : undefined;
  const what = isDesk ? desk.reading : response.reading;
  const not =
    place.at === "nowhere"
      ? refusedWith("not-found")
      : session.reading.is === "not-read"
        ? session.reading.why
        : who?.person === null
          ? refusedWith("not-signed-in")
          : what.is === "not-read"
            ? what.why
            : undefined;
  if (not)
    return (
      <AnswerFrame who={who?.person?.name}>
        <NotReadNotice why={not} again={again} />
      </AnswerFrame>
    );
  if (!who?.person || what.is === "reading") return <Waiting />;
  if (desk.reading.is === "read" && isDesk)
    return (
      <ActingContext value={who.acting}>
        <DeskPage who={who.person.name} desk={desk.reading.value} />
      </ActingContext>
    );
  if (response.reading.is !== "read" || place.at === "desk" || place.at === "nowhere") return <Waiting />;
  return (
    <ActingContext value={who.acting}>
      <ResponsePage
        key={response.reading.value.asked.responseId}
        place={place}
        read={response.reading.value}
        again={again}
        me={who.person}
        seats={who.seats}
      />
    </ActingContext>
  );
};

/** Everything below `/invullen`: the organisation's desk and its answers. */
export const AnswerApp = () => {
  const { path, fragment } = usePlace();
  useTitle();
  useArrival(path, fragment);
  return (
    <NavigationProvider value={goTo}>
      <ListSearchContext value={searchList}>
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </ListSearchContext>
    </NavigationProvider>
  );
};
