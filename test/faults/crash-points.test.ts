import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { respondApp } from "#functions/audiences/respond.ts";
import { unlimited } from "#functions/http/limiter.ts";
import { readAllAnswers, readComments, readHead, readHistory, readTeam } from "#functions/responses/store.ts";
import { canonical } from "#shared/kernel/canonical.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { changedSince, commentsSince, teamSince } from "#shared/responses/changed-since.ts";
import * as operations from "#shared/responses/operations.ts";
import * as teams from "#shared/responses/team-operations.ts";
import { type InputOf, requestFor } from "../support/call.ts";
import { type Asked, openRound } from "../support/open-round.ts";
import { address, startWorld, type World } from "../support/world.ts";
import { counting, Died, dyingAt, type Wire, withWire } from "./on-the-wire.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

type Deed = { readonly operation: Operation; readonly input: (version: number) => InputOf<Operation> };
const deed = <O extends Operation>(operation: O, input: (version: number) => InputOf<O>): Deed => ({
  operation,
  input,
});
const change = { question: "places", value: 41, seen: 0 };

const saves = deed(operations.saveAnswers, () => ({
  body: { mark: { clientId: "crashbrowser", sequence: 1 }, changes: [change] },
}));
const submits = deed(operations.submitResponse, (version) => ({ body: { version } }));
const asksReview = deed(teams.askReview, () => ({}));

/** What is done, and what went before it, the latest first. */
const deeds: Readonly<Record<string, readonly [Deed, ...Deed[]]>> = {
  saves: [saves],
  submits: [submits],
  amends: [submits, saves, submits],
  withdraws: [deed(operations.withdrawResponse, (version) => ({ body: { version } })), submits],
  "asks for a reading": [asksReview],
  "returns what was read": [deed(teams.returnReview, () => ({ body: { words: "Nog niet af" } })), asksReview],
  "says something": [
    deed(teams.addComment, () => ({
      body: { mark: { clientId: "crashbrowser", sequence: 7 }, question: "view", text: "Klopt dit?", mentions: [] },
    })),
  ],
  "invites somebody": [
    deed(teams.inviteColleague, () => ({
      body: { name: "Cas", email: "cas.nieuw@voorbeeld.example.nl", role: "signatory" as const, evenIfElsewhere: true },
    })),
  ],
};

const doing = async (one: Asked, { operation, input }: Deed, wire: Wire = (forward) => forward()) => {
  const { personId } = one.coordinator;
  const { responseId } = one;
  const version = (await readHead(world.ports, responseId))?.version ?? 0;
  const onFault = (fault: unknown): void => {
    if (!(fault instanceof Died)) throw fault;
  };
  const app = respondApp(withWire(world.ports, wire), { limiter: unlimited, log: () => undefined, onFault });
  const request = requestFor(operation, personId, address, { params: { responseId }, ...input(version) });
  const again = request.clone();
  return { status: (await app.fetch(request)).status, again };
};

const prepared = async (before: readonly Deed[]): Promise<Asked> => {
  const [one] = (await openRound(world)).asked as [Asked];
  const params = { responseId: one.responseId };
  const { personId } = one.coordinator;
  await world.ask(operations.acceptAgreement, personId, { params, body: { stance: "named" } });
  const answer = { question: "view", value: { choice: "agree" }, seen: 0 };
  await world.ask(operations.saveAnswers, personId, {
    params,
    body: { mark: { clientId: "crashbrowser0", sequence: 1 }, changes: [answer] },
  });
  for (const earlier of before) expect((await doing(one, earlier)).status).toBe(200);
  return one;
};

/** What is stored of a response is what its history gives, and nothing stands there twice. */
const isConsistent = async ({ responseId }: Asked): Promise<number> => {
  const [head, history, answers, comments, team] = await Promise.all([
    readHead(world.ports, responseId),
    readHistory(world.ports, responseId, { from: 1, to: 1000 }),
    readAllAnswers(world.ports, responseId),
    readComments(world.ports, responseId),
    readTeam(world.ports, responseId),
  ]);
  expect(history.map(({ version }) => version)).toEqual(history.map((_, place) => place + 1));
  expect(head?.version).toBe(history.length);
  const sorted = (all: readonly { readonly question: string }[]) =>
    canonical(all.toSorted((one, other) => (one.question < other.question ? -1 : 1)));
  expect(sorted(answers)).toBe(sorted(changedSince(history)));
  expect(canonical(comments)).toBe(canonical(commentsSince(history)));
  expect(canonical(team ?? null)).toBe(canonical(teamSince(history) ?? null));
  return history.length;
};

describe.each(Object.entries(deeds))("whoever %s while the process dies", (_, [what, ...earlier]) => {
  it("before or after any of its writes, asks again and finds it done once", async () => {
    const probe = await prepared(earlier.toReversed());
    const counted = counting();
    await doing(probe, what, counted.wire);
    const whole = await isConsistent(probe);
    expect(counted.seen.count).toBeGreaterThan(0);

    for (let write = 1; write <= counted.seen.count; write += 1)
      for (const when of ["before", "after"] as const) {
        const one = await prepared(earlier.toReversed());
        const { status, again } = await doing(one, what, dyingAt(write, when));
        expect(status).toBe(500);
        await isConsistent(one);

        expect((await world.send(again)).status).toBe(200);
        expect(await isConsistent(one)).toBe(whole);
      }
  });
});
