import { createContext, startTransition, use, useEffect, useState, useSyncExternalStore } from "react";
import type { Id } from "#shared/kernel/id.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { readDraft, saveDraft } from "#shared/questionnaires/draft-operations.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import type { Question } from "#shared/questions/question.ts";
import { call } from "../../api/call.ts";
import { type Held, type Keeper, type KeeperPorts, type KeeperView, keeperOf } from "./keeper.ts";

const portsFor = (questionnaireId: Id<"questionnaire">): KeeperPorts => ({
  save: async (body) => {
    const reply = await call(saveDraft, { params: { questionnaireId }, body });
    if (reply.ok) return { is: "saved", ...reply.value };
    if (reply.unreached) return { is: "unreached" };
    const { code } = reply.refusal;
    if (code === "draft-changed") return { is: "changed" };
    return code === "questionnaire-not-draft" ? { is: "closed" } : { is: "refused" };
  },
  read: async () => {
    const reply = await call(readDraft, { params: { questionnaireId } });
    if (!reply.ok) return undefined;
    const { summary, content } = reply.value;
    return summary.state === "draft"
      ? { edit: summary.edit, content, byName: summary.changed.byName }
      : ("closed" as const);
  },
  newKey: () => crypto.randomUUID().replaceAll("-", ""),
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});

const lookEvery = 10_000;

/** Keeps the draft for as long as the page is open, and looks for changes of others. */
export const useNewKeeper = (questionnaireId: Id<"questionnaire">, first: Held): Keeper => {
  const [keeper] = useState(() => keeperOf(portsFor(questionnaireId), first));
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && void keeper.look(), lookEvery);
    const leave = (event: BeforeUnloadEvent) => {
      const { saving } = keeper.view();
      if (saving.is === "untouched" || saving.is === "saved") return;
      void keeper.flush();
      event.preventDefault();
    };
    addEventListener("beforeunload", leave);
    return () => {
      clearInterval(timer);
      removeEventListener("beforeunload", leave);
      void keeper.flush();
    };
  }, [keeper]);
  return keeper;
};

const Kept = createContext<Keeper | undefined>(undefined);
export const KeeperProvider = Kept.Provider;

export const useKeeper = (): Keeper => {
  const keeper = use(Kept);
  if (keeper === undefined) throw new Error("There is no draft around this part.");
  return keeper;
};

/** A part of what is kept; the page draws anew only where that part changed. */
export const useKept = <T>(part: (view: KeeperView) => T): T => {
  const keeper = useKeeper();
  return useSyncExternalStore(keeper.subscribe, () => part(keeper.view()));
};

export const useQuestion = (id: string): Question | undefined =>
  useKept(({ history }) => found(history.draft.questions, id));

/**
 * The draft as it was when typing last paused, for the parts that show all of it: a keystroke then costs no more than
 * its own field.
 */
export const useRestingDraft = (milliseconds = 250): DraftContent => {
  const keeper = useKeeper();
  const [resting, setResting] = useState(() => keeper.view().history.draft);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => setResting(keeper.view().history.draft);
    const stop = keeper.subscribe(() => {
      clearTimeout(timer);
      const isTyping = keeper.view().history.past.at(-1)?.typedIn !== undefined;
      if (isTyping) timer = setTimeout(() => startTransition(rest), milliseconds);
      else rest();
    });
    rest();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [keeper, milliseconds]);
  return resting;
};
