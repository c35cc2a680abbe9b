import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/responses/operations.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import { sitsFor } from "#shared/rounds/sits-for.ts";
import { isKnownOutside } from "#shared/rounds/summary.ts";
import { implement } from "../http/ask.ts";
import { readInvitations, readRounds } from "../rounds/store.ts";
import { asked } from "./asked.ts";
import { pinnedQuestionnaire } from "./pinned-questionnaire.ts";
import { readHeads } from "./store.ts";

/** Everything the caller's organisations are asked, last closing first. */
export const listAsked = implement(operations.listAsked, async ({ seats, ports, now }) => {
  const roundIds = [...new Set(seats.flatMap(({ roundId }) => roundId ?? []))];
  const rounds = (await readRounds(ports, roundIds)).filter(isKnownOutside);

  const perRound = await Promise.all(
    rounds.map(async (round) => {
      const [all, questionnaire] = await Promise.all([
        readInvitations(ports, round.roundId),
        pinnedQuestionnaire(ports, round),
      ]);
      const own = all.filter((invitation) => sitsFor(seats, invitation));
      const heads = await readHeads(
        ports,
        own.map(({ responseId }) => responseId),
      );
      return own.map((invitation, place) => ({
        ...asked(round, invitation, heads[place], questionnaire, now),
        ...askedBy(round, invitation),
      }));
    }),
  );
  const latestFirst = perRound.flat().sort((a, b) => (a.closesAt < b.closesAt ? 1 : -1));
  return ok({ now, asked: latestFirst });
});

const askedBy = (round: Round, { reason }: Invitation): Pick<operations.DeskItem, "purpose" | "chair" | "reason"> => {
  const chair = round.committee.find(({ role }) => role === "committee-chair")?.name;
  return {
    purpose: roundKinds.one(round.kind).purpose,
    ...(chair !== undefined && { chair }),
    ...(reason !== undefined && { reason }),
  };
};
