import { lockResponses } from "#functions/aggregation/lock-responses.ts";
import { respondApp } from "#functions/audiences/respond.ts";
import { unlimited } from "#functions/http/limiter.ts";
import { readAllAnswers, readComments, readHistory, readTeam } from "#functions/responses/store.ts";
import type { Chance } from "#infra/local/worlds/chance.ts";
import type { Person } from "#shared/access/seat.ts";
import { canonical } from "#shared/kernel/canonical.ts";
import * as operations from "#shared/responses/operations.ts";
import { startingTeam } from "#shared/responses/team.ts";
import * as teams from "#shared/responses/team-operations.ts";
import type { World } from "../support/world.ts";
import { agenda } from "./agenda.ts";
import { colleague } from "./colleague.ts";
import { historyBreaches } from "./history-check.ts";
import { withWire } from "./on-the-wire.ts";
import type { Opened } from "./opened-for.ts";
import { acknowledged, witness } from "./saves.ts";
import { type Told, talker } from "./talk.ts";
import { talkBreaches } from "./talk-check.ts";
import { type Mishap, unreliable } from "./unreliable.ts";
import { works } from "./works.ts";

export type Outcome = {
  readonly breaches: readonly string[];
  readonly people: number;
  readonly entries: number;
  readonly conflicts: number;
  readonly comments: number;
  readonly divided: number;
  readonly closed: boolean;
  readonly lateRefused: boolean;
};

/** Those who answer: a coordinator and one to four colleagues whom they invited. */
const teamOf = async (world: World, { asked }: Opened, chance: Chance): Promise<readonly Person[]> => {
  const { responseId, coordinator } = asked;
  const params = { responseId };
  const names = ["Bo", "Cas", "Dee", "Eef"].slice(0, 1 + Math.floor(chance.next() * 4));
  await world.ask(operations.acceptAgreement, coordinator.personId, { params, body: { stance: "named" } });
  for (const name of names) {
    const email = `${name.toLowerCase()}.${responseId.slice(4, 16)}@voorbeeld.example.nl`;
    await world.ask(teams.inviteColleague, coordinator.personId, {
      params,
      body: { name, email, role: "contributor" },
    });
  }
  const { team } = await world.ask(operations.readResponse, coordinator.personId, { params });
  return team.members.map(({ personId, name, email }) => ({ personId, name, email }));
};

/** One history from the invitation to the end, on ways that lose, double, delay and throttle, and what was wrong in it. */
export const historyOf = async (
  world: World,
  opened: Opened,
  chance: Chance,
  count: (where: string, mishap: Mishap) => void,
): Promise<Outcome> => {
  const { round, asked } = opened;
  const { responseId, invitation } = asked;
  const people = await teamOf(world, opened, chance);
  const turns = agenda(chance);
  const [saw, told] = [witness(), [] as Told[]];
  const proxy = unreliable({
    deliver: async (request) => app.fetch(request),
    ...{ agenda: turns, chance, count },
    toProduct: [60, 6, 6, 6, 8, 3],
    toTables: [300, 1, 1, 3, 10, 1],
  });
  // One byte is only ever asked for the length of a pause: the shortest is quick enough here.
  const random = (bytes: number) => (bytes === 1 ? new Uint8Array(1) : world.ports.random(bytes));
  const ports = withWire({ ...world.ports, random }, proxy.wire);
  const onFault = (fault: unknown): void => void (world.faults as unknown[]).push(fault);
  const app = respondApp(ports, { limiter: unlimited, log: () => undefined, onFault });

  const editors = people.map((person, place) => {
    const shared = { person, clientId: `editor${place}browser`, responseId, send: proxy.send, chance };
    const wait = () => turns.turn(1);
    return {
      writes: colleague({ ...shared, witness: saw, later: turns.later, wait }),
      talks: talker({ ...shared, pause: wait, told: (one) => told.push(one) }),
    };
  });
  const mayClose = chance.next() < 0.4;
  let atLock: string | undefined;
  const closing = async () => {
    for (let turn = Math.floor(chance.next() * 40); turn > 0; turn -= 1) await turns.turn(8);
    await lockResponses(ports, round, [invitation]).catch(() => lockResponses(world.ports, round, [invitation]));
    atLock = canonical(await readHistory(world.ports, responseId, { from: 1, to: 10_000 }));
  };
  const story = async () => {
    await Promise.all([
      ...editors.map((editor) => works(editor, { people, chance, turn: turns.turn })),
      ...(mayClose ? [closing()] : []),
    ]);
    await proxy.heal();
    for (const { writes } of editors) await writes.finish();
    for (const { writes } of editors) await writes.poll();
  };
  await turns.until(story());

  const [history, shown, comments, team = startingTeam(invitation)] = await Promise.all([
    readHistory(world.ports, responseId, { from: 1, to: 10_000 }),
    readAllAnswers(world.ports, responseId),
    readComments(world.ports, responseId),
    readTeam(world.ports, responseId),
  ]);
  const pages = mayClose
    ? []
    : editors.flatMap(({ writes }) =>
        shown.filter(({ question, value }) => canonical(writes.shows.get(question) ?? null) !== canonical(value)),
      );
  for (const { writes } of editors) writes.stop();
  return {
    breaches: [
      ...historyBreaches({ history, saves: saw.saves, shown }),
      ...talkBreaches({ history, told, comments, team }),
      ...(atLock !== undefined && atLock !== canonical(history) ? ["something was written after the lock"] : []),
      ...pages.map(({ question }) => `a page shows something else at ${question}`),
    ],
    people: people.length,
    entries: history.length,
    conflicts: acknowledged(saw.saves).filter(({ said }) => said.conflicts.length > 0).length,
    comments: comments.length,
    divided: told.filter(({ what }) => what === "assigned").length,
    closed: atLock !== undefined,
    lateRefused: saw.saves.some(
      ({ reply }) => reply?.ok === false && reply.unreached !== true && reply.refusal.code === "response-locked",
    ),
  };
};
