import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import type { readRound } from "#shared/rounds/operations.ts";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { type Step, Steps } from "../ui/steps.tsx";
import { ForecastStep } from "./forecast-step.tsx";
import { hasCommittee, hasLists, LaunchStep } from "./launch-step.tsx";
import { listWords } from "./list-words.ts";
import { ListsStep } from "./lists-step.tsx";
import { PlanStep } from "./plan-step.tsx";
import { ReadersStep } from "./readers-step.tsx";
import { WhoStep } from "./who-step.tsx";
import { roundPageWords } from "./words.ts";
import "./round-preparation.css";

export type RoundInPreparation = ReplyOf<typeof readRound>;

const parts = {
  plan: PlanStep,
  lists: ListsStep,
  who: WhoStep,
  readers: ReadersStep,
  forecast: ForecastStep,
  launch: LaunchStep,
} as const;
type Part = keyof typeof parts;

/** The steps before a launch, in any order, each with how far it is. The open step is in the address. */
export const RoundPreparation = ({ view }: { view: RoundInPreparation }) => {
  const say = useWords(roundPageWords);
  const lists = useWords(listWords);
  const language = useLanguage();
  const go = useNavigate();
  const { stap } = useSearch({ strict: false }) as { stap?: string };
  // Where one begins is decided once: putting somebody on the list must not turn the page.
  const runsThroughLists = (view.asks?.lists.length ?? 0) + (view.asks?.context.length ?? 0) > 0;
  const [first] = useState<Part>(
    runsThroughLists && !hasLists(view) ? "lists" : view.invitations.length === 0 ? "who" : "launch",
  );
  const open: Part = stap !== undefined && stap in parts ? (stap as Part) : first;
  const Open = parts[open];

  const asked = view.invitations.length;
  const readers = view.round.committee.length;
  const filled = (view.asks?.lists ?? []).reduce((sum, { elements }) => sum + elements, 0);
  const isReady = asked > 0 && hasCommittee(view) && hasLists(view);
  const steps: readonly Step[] = [
    { id: "plan", title: say.stepPlan, state: "done" },
    ...(runsThroughLists
      ? [
          {
            id: "lists",
            title: lists.step,
            state: hasLists(view) ? "done" : "needs-you",
            stateWords: hasLists(view) && filled > 0 ? lists.elements(filled) : undefined,
          },
        ]
      : []),
    {
      id: "who",
      title: say.stepWho,
      state: asked > 0 ? "done" : "needs-you",
      stateWords: asked > 0 ? say.asked(asked) : undefined,
    },
    {
      id: "readers",
      title: say.stepReaders,
      state: hasCommittee(view) ? "done" : "needs-you",
      stateWords: readers > 0 ? say.readers(readers) : undefined,
    },
    { id: "forecast", title: say.stepForecast, state: asked > 0 ? "done" : "not-yet" },
    { id: "launch", title: say.stepLaunch, state: isReady ? "needs-you" : "not-yet" },
  ].map((step) => ({
    ...step,
    state: step.state as Step["state"],
    onOpen: () => void go({ to: ".", search: { stap: step.id } as never }),
  }));

  return (
    <Stack gap="large">
      <PageHeading kicker={say.steps}>{inLanguage(view.round.title, language)}</PageHeading>
      <div className="preparation">
        <Steps steps={steps} current={open} label={say.steps} />
        <div className="preparation-step">
          <Open key={open} view={view} />
        </div>
      </div>
    </Stack>
  );
};
