import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import * as drafts from "#shared/questionnaires/draft-operations.ts";
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

const draft = toDraft(content);

describe("a retired questionnaire", () => {
  it("is for no new draft of a round, and retiring it twice is retiring it once", async () => {
    const { questionnaireId } = await publishContent(world, cast, draft);
    const retire = () => world.call(versions.retireQuestionnaire, cast.vera.personId, { params: { questionnaireId } });

    const outcomes = [await retire(), await retire()];

    const retired = (await world.dump()).filter((item) => item.includes('"fact":"questionnaire-retired"'));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(retired).toHaveLength(1);
  });
});

describe("our own file", () => {
  it("gives the same questionnaire when it is read back", async () => {
    const { questionnaireId } = await publishContent(world, cast, draft);
    const file = await world.ask(drafts.exportQuestionnaire, cast.vera.personId, { params: { questionnaireId } });

    const body = { key: freshKey(), source: { from: "file", text: JSON.stringify(file) } as const };
    const { summary } = await world.ask(drafts.draftQuestionnaire, cast.vera.personId, { body });

    const read = await world.ask(drafts.readDraft, cast.vera.personId, {
      params: { questionnaireId: summary.questionnaireId },
    });
    expect(read.content).toEqual(draft);
  });
});

describe("the question bank", () => {
  it("finds questions of published versions and templates by words and kind", async () => {
    const all = await world.ask(drafts.searchQuestions, cast.vera.personId, { query: { words: "remark" } });
    const none = await world.ask(drafts.searchQuestions, cast.vera.personId, {
      query: { words: "remark", kind: "number" },
    });

    expect(all.found.map(({ question }) => question.id)).toContain("remark");
    expect(none.found).toEqual([]);
  });

  it("shows all that one questionnaire or template asks, in its own order", async () => {
    const { questionnaireId } = await publishContent(world, cast, draft);

    const own = await world.ask(drafts.searchQuestions, cast.vera.personId, { query: { of: questionnaireId } });
    const ready = await world.ask(drafts.searchQuestions, cast.vera.personId, {
      query: { template: "sector-exploration" },
    });

    expect(own.found.map(({ question }) => question.id)).toEqual(draft.questions.map(({ id }) => id));
    expect(new Set(ready.found.map(({ from }) => from.template))).toEqual(new Set(["sector-exploration"]));
    expect(ready.more).toBe(0);
  });
});
