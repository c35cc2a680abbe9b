import { afterAll, beforeAll, expect, it } from "vitest";
import { giveSeat } from "#functions/access/store.ts";
import { follow } from "#functions/store/commit.ts";
import * as responses from "#shared/responses/operations.ts";
import { askClarification } from "#shared/rounds/clarification-operations.ts";
import { readRound } from "#shared/rounds/operations.ts";
import { followsJournal } from "../../support/follow-journal.ts";
import { type Asked, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "../responses/deeds-of.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.setClock("2027-01-14T09:30:00.000Z");
});
afterAll(() => world.stop());

it("from the office's question by mail to the answer that is sent again", async () => {
  const { asked, roundId, chair: vera } = await openRound(world);
  await follow(world.ports, giveSeat(vera.personId, { role: "office-owner" }));
  const [one] = asked as [Asked];
  const { agree, save, submit, read } = deedsOf(world, one);
  const { personId } = one.coordinator;
  const params = { roundId, invitationId: one.invitation.invitationId };
  const body = { questions: ["view"], reason: "Welke regio bedoelt u?" };
  const following = followsJournal(world);

  const early = await world.call(askClarification, vera.personId, { params, body });
  await agree();
  await save(personId, 1, { places: 4, view: { choice: "agree" } });
  await submit(2);
  await following();
  world.setClock("2027-01-14T10:00:00.000Z");
  await world.ask(askClarification, vera.personId, { params, body });
  await following();
  const told = await read();
  const changes = await world.ask(responses.readChanges, personId, {
    params: { responseId: one.responseId },
    query: { since: "3" },
  });
  const { account } = await world.ask(readRound, vera.personId, { params: { roundId } });
  const elsewhere = await save(personId, 2, { places: 5 }, 2);
  const clarified = await save(personId, 3, { view: { choice: "disagree" } }, 2);
  await save(personId, 4, { why: "De regio's verschillen" });
  world.setClock("2027-01-14T10:05:00.000Z");
  const sent = await submit(5);
  const after = await save(personId, 5, { places: 5 }, 2);

  expect(early).toMatchObject({ status: 409, problem: { code: "response-not-submitted" } });
  expect(told.asked.clarification).toMatchObject({ questions: ["view"], byName: vera.name });
  expect(changes.clarification).toEqual(told.asked.clarification);
  expect(account.rows[0]).toMatchObject({ status: "submitted", askedBack: "2027-01-14T10:00:00.000Z" });
  expect(world.mails.at(-1)).toMatchObject({ subject: expect.stringContaining("Wilt u iets verduidelijken?") });
  expect(world.mails.at(-1)?.text).not.toContain("regio");
  expect(elsewhere).toMatchObject({ status: 409, problem: { code: "answer-not-asked-back" } });
  expect(clarified.ok && sent.ok && after.ok).toBe(true);
  expect((await read()).asked.clarification).toBeUndefined();
});
