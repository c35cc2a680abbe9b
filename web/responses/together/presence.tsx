import { useEffect, useRef } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { sayWhere } from "#shared/responses/team-operations.ts";
import { call } from "../../api/call.ts";
import { useAnswering, useStanding } from "../answering.ts";
import { useSaverPart } from "../saving/use-saver.ts";
import { useTellTabs } from "./use-tell-tabs.ts";

/** Milliseconds after which a page says again where it is; the server forgets after somewhat more than twice as long. */
const sayEvery = 45_000;

const tell = (responseId: Id<"response">, section: string | null): void =>
  void call(sayWhere, { params: { responseId }, body: { section } });

/**
 * Tells colleagues in which section this page is, while somebody can see it. Who works alone tells nobody.
 * @param section undefined where no section is on the screen
 */
export const Presence = ({ section }: { section: string | undefined }) => {
  const { asked, saver } = useAnswering();
  const { team, isOpen, signedOut, isRemoved } = useStanding();
  const { responseId } = asked;
  const isSeen = team.members.length > 1 && isOpen && !signedOut && !isRemoved;
  const said = useRef(false);
  useTellTabs(
    responseId,
    useSaverPart(saver, (view) => view.box.savedAt),
  );

  useEffect(() => {
    if (!isSeen) return;
    const say = () => {
      if (document.visibilityState === "hidden") return;
      if (section !== undefined || said.current) tell(responseId, section ?? null);
      said.current = section !== undefined;
    };
    const leave = () => {
      if (said.current) tell(responseId, null);
      said.current = false;
    };
    const leaveOrReturn = () => (document.visibilityState === "hidden" ? leave() : say());
    say();
    const timer = setInterval(say, sayEvery);
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leaveOrReturn);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leaveOrReturn);
    };
  }, [isSeen, responseId, section]);
  return null;
};
