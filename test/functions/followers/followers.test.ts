import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountFollower } from "#functions/followers/account.ts";
import { calendar } from "#functions/followers/calendar.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { releaseFollower, releaseOnSchedule } from "#functions/followers/release.ts";
import { readRound, readStatuses, replaceRound } from "#functions/rounds/store.ts";
import { commit } from "#functions/store/commit.ts";
import { entryOf } from "#functions/store/entry-of.ts";
import type { Fact } from "#shared/journal/entry.ts";
import * as operations from "#shared/responses/operations.ts";
import { afterClosing, answerAndSubmit } from "../../support/answer-round.ts";
import { journalRecords, record } from "../../support/journal-records.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

type Follower = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

let world: World;
let open: OpenRound;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world, { organisations: 3 });
});

const ofRound = async () => (await journalRecords(world)).filter((one) => JSON.stringify(one).includes(open.roundId));
const deliver = (follower: Follower, Records: Awaited<ReturnType<typeof ofRound>>) =>
  follower({ Records: [...Records] });
const happened = (fact: Fact, at = world.now()) =>
  commit(world.ports, entryOf(world.ports, at, undefined, { fact, about: { roundId: open.roundId }, facts: {} }));
const mailsTo = (asked: Asked | undefined) => world.mails.filter(({ to }) => to.email === asked?.coordinator.email);

describe("the account", () => {
  const statuses = async () =>
    (await readStatuses(world.ports, open.roundId)).map(({ status, version }) => [status, version]);

  it("tells how far each response is, in whatever order the entries come and however often", async () => {
    const [one] = open.asked as [Asked];
    await answerAndSubmit(world, one, { view: { choice: "agree" } });
    await world.ask(operations.withdrawResponse, one.coordinator.personId, {
      params: { responseId: one.responseId },
      body: { version: 3 },
    });
    const records = await ofRound();
    const follower = accountFollower(world.ports);

    for (const order of [records, records.toReversed(), [...records, ...records]]) await deliver(follower, order);

    expect(records).toHaveLength(3);
    expect(await statuses()).toEqual([["withdrawn", 4]]);
  });

  it("hands back what it cannot read and lets nothing wait for it", async () => {
    const [one, two] = open.asked as [Asked, Asked];
    const params = { params: { responseId: one.responseId }, body: { stance: "named" as const } };
    await world.ask(operations.acceptAgreement, one.coordinator.personId, params);
    await world.ask(operations.declineResponse, two.coordinator.personId, {
      params: { responseId: two.responseId },
      body: { reason: "no-capacity" },
    });
    const [first, second] = await ofRound();
    const poison = record({ pk: "round#x", sk: "?", at: "yesterday", fact: "something-else" }, 7);
    const trouble: string[] = [];

    const { batchItemFailures } = await accountFollower(world.ports, (sequence) => trouble.push(sequence))({
      Records: [first, poison, second].flatMap((one) => one ?? []),
    });

    expect(batchItemFailures).toEqual([{ itemIdentifier: poison.dynamodb?.SequenceNumber }]);
    expect(trouble).toEqual([poison.dynamodb?.SequenceNumber]);
    expect(new Set(await statuses())).toEqual(
      new Set([
        ["in-progress", 1],
        ["declined", 1],
      ]),
    );
  });

  it("looks at new entries only", async () => {
    const removed = { eventName: "REMOVE" as const, dynamodb: { SequenceNumber: "1", OldImage: {} } };

    expect(await accountFollower(world.ports)({ Records: [removed] })).toEqual({ batchItemFailures: [] });
  });
});

describe("mails", () => {
  it("invite every coordinator once, whoever says twice that the round opened", async () => {
    await happened("round-launched");
    await happened("round-opened");
    const records = await ofRound();

    for (let time = 0; time < 5; time += 1) await deliver(notifyFollower(world.ports), records);

    for (const asked of open.asked) {
      const ids = new Set(mailsTo(asked).map(({ mailId }) => mailId));
      expect(ids.size).toBe(1);
      const [mail] = mailsTo(asked);
      expect(mail?.subject).toBe("Uitnodiging: Sectorverkenning techniek");
      expect(mail?.text).toContain("maandag 1 februari 2027 om 17:00");
      expect(mail?.text).toContain("De evaluatiecommissie en haar eigen secretaris");
      expect(mail?.text.indexOf("Dear Ada")).toBeGreaterThan(mail?.text.indexOf("Beste Ada") ?? 0);
      expect(mail?.text).toMatch(/https:\/\/sectorspiegel\.example\.nl\/uitnodiging\/[\w-]{27}\n/);
    }
  });

  it("announce a round that opens later, and invite when it opens", async () => {
    open = await openRound(world, { round: { phase: "scheduled", opensAt: "2027-01-20T08:00:00.000Z" } });
    await happened("round-launched");
    await deliver(notifyFollower(world.ports), await ofRound());
    world.setClock("2027-01-20T08:00:00.000Z");
    await calendar(world.ports)();
    await deliver(notifyFollower(world.ports), await ofRound());

    expect(mailsTo(open.asked[0]).map(({ subject }) => subject)).toEqual([
      "Binnenkort vragen wij uw mening: Sectorverkenning techniek",
      "Uitnodiging: Sectorverkenning techniek",
    ]);
  });

  it("confirm what arrived, without a word of it", async () => {
    const [one, two] = open.asked as [Asked, Asked];
    await answerAndSubmit(world, one, { view: { choice: "disagree" }, why: "Geheim 4711", places: 98765 });

    await deliver(notifyFollower(world.ports), await ofRound());

    const [receipt] = mailsTo(one);
    expect(receipt?.subject).toBe("Ontvangen: uw antwoorden voor Sectorverkenning techniek");
    expect(receipt?.text).toContain("verstuurd door Ada 1, op donderdag 14 januari 2027 om 10:30");
    expect(JSON.stringify(receipt)).not.toMatch(/4711|98765|disagree/);
    expect(mailsTo(two)).toEqual([]);
  });

  it("say until when there is more time, and why", async () => {
    const facts = { from: open.round.closesAt, to: "2027-02-15T16:00:00.000Z", reason: "Op verzoek van de tafel" };
    await commit(
      world.ports,
      entryOf(world.ports, world.now(), undefined, {
        fact: "deadline-extended",
        about: { roundId: open.roundId },
        facts,
      }),
      replaceRound(open.round, { ...open.round, closesAt: facts.to }),
    );

    await deliver(notifyFollower(world.ports), await ofRound());

    const [mail] = mailsTo(open.asked[0]);
    expect(mail?.subject).toBe("Meer tijd: Sectorverkenning techniek");
    expect(mail?.text).toContain("tot maandag 15 februari 2027 om 17:00.\n\nDe reden: Op verzoek van de tafel");
  });

  it("tell nobody of a round that was called off before it was launched", async () => {
    await commit(
      world.ports,
      entryOf(world.ports, world.now(), undefined, {
        fact: "round-cancelled",
        about: { roundId: open.roundId },
        facts: { before: "draft" },
      }),
    );

    await deliver(notifyFollower(world.ports), await ofRound());

    expect(mailsTo(open.asked[0])).toEqual([]);
  });
});

describe("the clock", () => {
  const entries = async () =>
    (await ofRound()).flatMap((one) => /"fact":\{"S":"([^"]+)"\}/.exec(JSON.stringify(one))?.[1] ?? []);

  it.each([1, 2, 10])("closes a round once, however often it runs: %d times at once", async (times) => {
    world.setClock(afterClosing(open));

    await Promise.all(Array.from({ length: times }, () => calendar(world.ports)()));
    await calendar(world.ports)();

    expect(await entries()).toEqual(["round-closed"]);
    expect(await readRound(world.ports, open.roundId)).toMatchObject({ phase: "closed", version: 2 });
  });

  it("tells how many rounds close within eight hours, so that silence then is noticed", async () => {
    const looks: number[] = [];
    const look = calendar(world.ports, (closingSoon) => void looks.push(closingSoon));
    const lookAhead = async (hours: number) => {
      world.setClock(new Date(Date.parse(open.round.closesAt) - hours * 3_600_000).toISOString());
      await look();
    };

    await lookAhead(9);
    await lookAhead(7);

    const [early = 0, late = 0] = looks;
    expect(late - early).toBeGreaterThanOrEqual(1);
  });

  it("leaves alone what it has nothing to do with", async () => {
    const before = await world.dump();

    await calendar(world.ports)();

    expect(await world.dump()).toEqual(before);
  });

  it("brings a release about through the journal, or without it where the entry was lost", async () => {
    const [one] = open.asked as [Asked];
    await answerAndSubmit(world, one, { view: { choice: "agree" } });
    world.setClock(afterClosing(open));
    await calendar(world.ports)();

    await deliver(releaseFollower(world.ports), await ofRound());
    const other = open;
    open = await openRound(world, { organisations: 1 });
    await releaseOnSchedule(world.ports)();

    const prepared = (await world.dump()).filter((item) => item.includes('"fact":"release-prepared"'));
    for (const { roundId } of [other, open]) expect(prepared.filter((item) => item.includes(roundId))).toHaveLength(1);
  });
});
