import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import * as drafts from "#shared/questionnaires/draft-operations.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import * as versions from "#shared/questionnaires/version-operations.ts";
import { type Cast, enterCast } from "#test/support/cast.ts";
import { freshKey, publishContent } from "#test/support/publish-content.ts";
import { startWorld, type World } from "#test/support/world.ts";
import { asksWhyOnDisagreement as content } from "../../fixtures/questionnaires/asks-why-on-disagreement.ts";

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
});
afterAll(() => world.stop());

const begin = async (draft = toDraft(content)) => {
  const body = { key: freshKey(), source: { from: "content" as const, content: draft } };
  return (await world.ask(drafts.draftQuestionnaire, cast.vera.personId, { body })).summary;
};

describe("an author's questionnaire", () => {
  it("is found back exactly as it was handed in, and in the list with its size", async () => {
    const { questionnaireId } = await publishContent(world, cast, content);

    const found = await world.ask(operations.readQuestionnaire, cast.bas.personId, { params: { questionnaireId } });
    const { questionnaires } = await world.ask(operations.listQuestionnaires, cast.bas.personId);

    expect(found).toEqual({ questionnaireId, ...content });
    expect(questionnaires).toContainEqual(
      expect.objectContaining({ questionnaireId, questions: 5, leftOut: 0, state: "published", version: "1.0.0" }),
    );
  });

  it("with mistakes is refused, and says all of them at once by code and place", async () => {
    const [first, ...others] = content.questions;
    const questions = [...others, ...(first ? [first, { ...first, id: "later", section: "zoek" }] : [])];
    const { questionnaireId, edit } = await begin({ ...toDraft(content), questions });
    const before = await world.dump();

    const refused = await world.call(versions.offerQuestionnaire, cast.vera.personId, {
      params: { questionnaireId },
      body: { edit },
    });

    expect(refused).toMatchObject({
      status: 422,
      problem: {
        code: "questionnaire-faulty",
        facts: { codes: ["section-unknown", "asked-later"], where: ["later", "why"] },
      },
    });
    expect(await world.dump()).toEqual(before);
  });

  it("keeps every sign, also where its text is cut into parts for storing", async () => {
    const signs = "é€🎈漢".repeat(800);
    const leftOut = Array.from({ length: 36 }, (_, i) => ({
      id: `oud.${i}`,
      text: { nl: signs },
      because: { nl: `x${"🎈".repeat(i)}` },
    }));

    const { questionnaireId } = await publishContent(world, cast, { ...content, leftOut });

    const found = await world.ask(operations.readQuestionnaire, cast.vera.personId, { params: { questionnaireId } });
    expect(found.leftOut).toEqual(leftOut);
    expect(
      (await world.dump()).filter(
        (item) => item.includes(`questionnaire#${questionnaireId}`) && item.includes("part#"),
      ),
    ).toHaveLength(2);
  });
});

describe("a template", () => {
  const make = (sector: "techniek" | "kunst", template = "sector-exploration") =>
    world.call(operations.publishTemplate, cast.vera.personId, { body: { template, sector } });
  const idOf = (outcome: Awaited<ReturnType<typeof make>>) =>
    outcome.ok ? outcome.reply.questionnaireId : outcome.problem.code;

  it("becomes one questionnaire per sector, however many ask for it at the same moment", async () => {
    const together = await Promise.all([make("techniek"), make("techniek"), make("techniek")]);
    const [again, other] = [await make("techniek"), await make("kunst")];

    expect(new Set([...together, again].map(idOf)).size).toBe(1);
    expect(idOf(other)).not.toBe(idOf(again));
    const published = (await world.dump()).filter(
      (item) => item.includes('"fact":"questionnaire-published"') && item.includes(idOf(again)),
    );
    expect(published).toHaveLength(1);
  });

  it("that does not exist is refused", async () => {
    const refused = await make("techniek", "no-such-template");

    expect(refused).toMatchObject({ status: 422, problem: { code: "questionnaire-unknown" } });
  });
});
