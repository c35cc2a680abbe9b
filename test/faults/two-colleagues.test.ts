import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockResponses } from "#functions/aggregation/lock-responses.ts";
import { readHistory } from "#functions/responses/store.ts";
import { type Chance, chanceOf } from "#infra/local/worlds/chance.ts";
import * as operations from "#shared/responses/operations.ts";
import { requestFor } from "../support/call.ts";
import { type Asked, openRound } from "../support/open-round.ts";
import { runs } from "../support/runs.ts";
import { address, startWorld, type World } from "../support/world.ts";
import { type Colleague, colleague } from "./colleague.ts";
import { faultyNetwork } from "./faulty-network.ts";
import { historyBreaches } from "./history-check.ts";
import { acknowledged, witness } from "./saves.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const givenPerColleague = runs(15, 40);
const anAnswer = (chance: Chance): readonly [string, unknown] => {
  const question = chance.among(["view", "second", "places", "remark"]);
  if (chance.next() < 0.1) return [question, null];
  if (question === "places") return [question, Math.floor(chance.next() * 6)];
  if (question === "remark") return [question, chance.among(["één", "twee woorden", "drie\u00a0🦉"])];
  return [question, { choice: chance.among(["agree", "neutral", "disagree"]) }];
};

const works = async (who: Colleague, chance: Chance) => {
  for (let given = 0; given < givenPerColleague; given += 1) {
    who.give(...anAnswer(chance));
    if (chance.next() < 0.4) await who.poll();
    else await pause(chance.next() * 12);
  }
};

const networks = {
  "loses half of everything": [10, 5, 5, 0, 0],
  "doubles and delays": [5, 0, 0, 10, 10],
  "does it all": [8, 3, 4, 5, 5],
} as const;

describe.each(Object.entries(networks))("two colleagues and a second tab, on a network that %s", (network, weights) => {
  it.each(Array.from({ length: runs(2, 60) }, (_, run) => run + 1))(
    "lose nothing that was acknowledged (story %d)",
    async (run) => {
      const chance = chanceOf(`${network} ${run}`);
      const { round, asked } = await openRound(world);
      const [{ responseId, coordinator, contributor, invitation }] = asked as [Asked];
      const params = { responseId };
      await world.ask(operations.acceptAgreement, coordinator.personId, { params, body: { stance: "named" } });
      const way = faultyNetwork(world.send, chance, weights);
      const saw = witness();
      const browsers = [
        [coordinator, "adabrowser"],
        [contributor, "bobrowser1"],
        [contributor, "bobrowser2"],
      ] as const;
      const all = browsers.map(([person, clientId]) =>
        colleague({ person, clientId, responseId, send: way.send, witness: saw, chance }),
      );

      await Promise.all(all.map((who) => works(who, chance)));
      await way.heal();
      for (const who of all) await who.finish();
      for (const who of all) await who.poll();

      const { head, answers: shown } = await world.ask(operations.readResponse, coordinator.personId, { params });
      const history = await readHistory(world.ports, responseId, { from: 1, to: head.version + 10 });
      expect(historyBreaches({ history, saves: saw.saves, shown })).toEqual([]);
      expect(history).toHaveLength(head.version);
      for (const who of all)
        for (const { question, value } of shown) expect(who.shows.get(question) ?? null).toEqual(value);

      await lockResponses(world.ports, round, [invitation]);
      const late = acknowledged(saw.saves).filter(({ mark }) => mark.sequence % 5 === 0);
      for (const { mark, changes } of late) {
        const body = { mark, changes: [...changes] };
        await world.send(requestFor(operations.saveAnswers, coordinator.personId, address, { params, body }));
      }
      const refused = await world.call(operations.saveAnswers, coordinator.personId, {
        params,
        body: {
          mark: { clientId: "latebrowser", sequence: 1 },
          changes: [{ question: "places", value: 77, seen: 999 }],
        },
      });
      expect(refused).toMatchObject({ status: 409, problem: { code: "response-locked" } });
      expect(await readHistory(world.ports, responseId, { from: 1, to: head.version + 10 })).toEqual(history);
      expect(world.faults).toEqual([]);
      for (const who of all) who.stop();
    },
  );
});
