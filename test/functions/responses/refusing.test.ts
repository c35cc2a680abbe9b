import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Id } from "#shared/kernel/id.ts";
import { saveAnswers } from "#shared/responses/operations.ts";
import { asksWhyOnDisagreement } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { type Asked, type OpenRound, openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";
import { deedsOf } from "./deeds-of.ts";

let world: World;
let open: OpenRound;
let one: Asked;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.setClock("2027-01-14T09:30:00.000Z");
  open = await openRound(world);
  [one] = open.asked as [Asked];
});

const agree = () => deedsOf(world, one).agree();
const read = (who?: Id<"person">) => deedsOf(world, one).read(who);
const submit = (version: number, who?: Id<"person">) => deedsOf(world, one).submit(version, who);
const save = (...given: Parameters<ReturnType<typeof deedsOf>["save"]>) => deedsOf(world, one).save(...given);

describe("what the server refuses", () => {
  it("an unfit answer, naming it, and then stores nothing of the save", async () => {
    await agree();
    const before = await world.dump();

    const refused = await save(one.coordinator.personId, 1, { places: 4, view: { choice: "perhaps" } });

    expect(refused).toMatchObject({ status: 422, problem: { code: "answer-unfit", facts: { question: "view" } } });
    expect(await world.dump()).toEqual(before);
  });

  it("everything from the closing time on, except the acknowledgement of what it stored before", async () => {
    await agree();
    const { personId } = one.coordinator;
    world.setClock("2027-02-01T15:59:59.999Z");
    const inTime = await save(personId, 1, { places: 4 });
    world.setClock("2027-02-01T16:00:00.000Z");

    const repeated = await save(personId, 1, { places: 4 });
    const late = await save(personId, 2, { places: 5 }, 2);
    const submitted = await submit(2);

    expect(inTime).toMatchObject({ ok: true, reply: { version: 2 } });
    expect(repeated).toEqual(inTime);
    expect(late).toMatchObject({ status: 409, problem: { code: "round-not-open" } });
    expect(submitted).toMatchObject({ status: 409, problem: { code: "round-not-open", facts: { phase: "closed" } } });
  });

  it("answers before the agreement, and a submission with a required question open", async () => {
    const early = await save(one.coordinator.personId, 1, { places: 4 });
    await agree();
    await save(one.coordinator.personId, 1, { places: 4 });
    const incomplete = await submit(2);

    expect(early).toMatchObject({ status: 409, problem: { code: "agreement-not-accepted" } });
    expect(incomplete).toMatchObject({ status: 422, problem: { facts: { questions: ["view"] } } });
  });

  it("the same mark with something else in it", async () => {
    await agree();
    await save(one.coordinator.personId, 1, { places: 4 });

    const other = await save(one.coordinator.personId, 1, { places: 5 }, 2);

    expect(other).toMatchObject({ status: 422, problem: { code: "save-repeated-differently" } });
  });

  it("what one person wrote and another, who signed in meanwhile, would send as their own", async () => {
    await agree();
    const { coordinator, contributor, responseId } = one;
    const changes = [{ question: "places", value: 4, seen: 0 }];
    const sent = (by: Id<"person">) =>
      world.call(saveAnswers, by, {
        params: { responseId },
        body: { mark: { clientId: "eenbrowser", sequence: 1 }, changes, who: coordinator.personId },
      });

    const other = await sent(contributor.personId);
    const own = await sent(coordinator.personId);

    expect(other).toMatchObject({ status: 403, problem: { code: "no-seat" } });
    expect(own).toMatchObject({ ok: true, reply: { version: 2 } });
  });

  it("a browser called constructor as little as any other", async () => {
    await agree();
    const { personId } = one.coordinator;

    const first = await save(personId, 1, { places: 4 }, 0, "constructor");
    const again = await save(personId, 1, { places: 4 }, 0, "constructor");

    expect(first).toMatchObject({ ok: true, reply: { version: 2 } });
    expect(again).toEqual(first);
  });

  it("no save because it holds forty large matrices at once", async () => {
    const rows = Array.from({ length: 60 }, (_, row) => ({ id: `r${row}`, label: { nl: `Rij ${row}` } }));
    const options = ["a", "b"].map((id) => ({ id, label: { nl: id } }));
    const asked = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `m${at}`, section: "a", kind: "matrix", text: { nl: `Matrix ${at}` }, required: false },
      ...{ readBy: "position" as const, settings: { rows, options } },
    }));
    const [large] = (await openRound(world, { questionnaire: { ...asksWhyOnDisagreement, questions: asked } })).asked;
    one = large as Asked;
    await agree();
    const value = { rows: Object.fromEntries(rows.map(({ id }) => [id, "a"])) };

    const saved = await save(one.coordinator.personId, 1, Object.fromEntries(asked.map(({ id }) => [id, value])));

    expect(saved).toMatchObject({ ok: true, reply: { version: 2 } });
    expect((await read()).answers).toHaveLength(40);
  });

  it("to forget an old browser's save: it is found in the history", async () => {
    await agree();
    const { personId } = one.coordinator;
    const first = await save(personId, 1, { places: 1 }, 0, "oldbrowser");
    for (let other = 0; other < 9; other += 1)
      await save(personId, 1, { places: other + 2 }, other + 2, `browser00${other}`);

    const again = await save(personId, 1, { places: 1 }, 0, "oldbrowser");

    expect(again).toEqual(first);
    expect((await read()).answers).toMatchObject([{ value: 10 }]);
  });
});
