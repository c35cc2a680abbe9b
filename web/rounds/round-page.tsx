import { useParams } from "@tanstack/react-router";
import type { Id } from "#shared/kernel/id.ts";
import { readRound } from "#shared/rounds/operations.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { RoundHome } from "./round-home.tsx";
import { RoundPreparation } from "./round-preparation.tsx";

/** A round: while it is being prepared its steps, once it has started its home. */
export const RoundPage = () => {
  const { roundId } = useParams({ strict: false });
  const query = useRead(readRound, { params: { roundId: roundId as Id<"round"> } }, 10);
  return (
    <Loaded query={query}>
      {(view) => (view.phase === "draft" ? <RoundPreparation view={view} /> : <RoundHome view={view} />)}
    </Loaded>
  );
};
