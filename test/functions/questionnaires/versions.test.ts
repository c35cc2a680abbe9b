import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Id } from "#shared/kernel/id.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
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
let vera: Id<"person">;
let bas: Id<"person">;
beforeAll(async () => {
  world = await startWorld();
  cast = await enterCast(world);
  vera = cast.vera.personId;
  bas = cast.bas.personId;
});
afterAll(() => world.stop());

const draft = toDraft(content);
const titled = (nl: string, of: DraftContent = draft): DraftContent => ({ ...of, title: { nl } });
const reworded = (nl: string): DraftContent => ({
  ...draft,
  questions: draft.questions.map((one) => (one.id === "second" ? { ...one, text: { nl } } : one)),
});
const begin = async () => {
  const body = { key: freshKey(), source: { from: "content" as const, content: draft } };
  const { summary } = await world.ask(drafts.draftQuestionnaire, vera, { body });
  return { summary, params: { questionnaireId: summary.questionnaireId } };
};
const facts = async (questionnaireId: string) =>
  (await world.dump()).filter((item) => item.includes('"fact":"questionnaire-') && item.includes(questionnaireId));

describe("a draft", () => {
  it("is begun once, however often and by whatever route the same request arrives", async () => {
    const body = { key: freshKey(), source: { from: "nothing" as const, title: { nl: "Nieuw" } } };

    const together = await Promise.all([1, 2, 3].map(() => world.ask(drafts.draftQuestionnaire, vera, { body })));
    const again = await world.ask(drafts.draftQuestionnaire, vera, { body });
    const other = await world.call(drafts.draftQuestionnaire, vera, {
      body: { ...body, source: { from: "nothing", title: { nl: "Iets anders" } } },
    });

    expect(new Set([...together, again].map(({ summary }) => summary.questionnaireId)).size).toBe(1);
    expect(await facts(again.summary.questionnaireId)).toHaveLength(1);
    expect(other).toMatchObject({ problem: { code: "save-repeated-differently" } });
  });

  it("can be kept unfinished, and is read back as it was saved", async () => {
    const { params, summary } = await begin();
    const unfinished = { ...titled(""), sections: [], questions: draft.questions.slice(0, 1) };

    const saved = await world.ask(drafts.saveDraft, vera, {
      params,
      body: { key: freshKey(), edit: summary.edit, content: unfinished },
    });

    const found = await world.ask(drafts.readDraft, bas, { params });
    expect(found.content).toEqual(unfinished);
    expect(found.summary).toMatchObject({ edit: saved.edit, state: "draft", questions: 1 });
  });

  it("is never overwritten by an editor who did not see the latest edit, and tells who was quicker", async () => {
    const { params, summary } = await begin();
    const save = (by: Id<"person">, key: string, edit: number, title: string) =>
      world.call(drafts.saveDraft, by, { params, body: { key, edit, content: titled(title) } });
    const [mine, theirs] = [freshKey(), freshKey()];

    const first = await save(vera, mine, summary.edit, "van Vera");
    const late = await save(bas, theirs, summary.edit, "van Bas");
    const seen = await save(bas, theirs, summary.edit + 1, "van Bas");
    const retried = await save(vera, mine, summary.edit, "van Vera");

    expect(first).toMatchObject({ ok: true, reply: { edit: 1 } });
    expect(late).toMatchObject({
      status: 409,
      problem: { code: "draft-changed", facts: { edit: 1, by: cast.vera.name } },
    });
    expect(seen).toMatchObject({ ok: true, reply: { edit: 2 } });
    expect(retried).toEqual(first);
    const found = await world.ask(drafts.readDraft, vera, { params });
    expect(found.content.title.nl).toBe("van Bas");
  });

  it("is saved by exactly one of many who save at the same moment", async () => {
    const { params, summary } = await begin();

    const outcomes = await Promise.all(
      ["een", "twee", "drie", "vier"].map((title) =>
        world.call(drafts.saveDraft, vera, {
          params,
          body: { key: freshKey(), edit: summary.edit, content: titled(title) },
        }),
      ),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.problem.code === "draft-changed")).toHaveLength(3);
  });

  it("that is discarded is in no list, and discarding it twice is discarding it once", async () => {
    const { params, summary } = await begin();
    const discard = () => world.call(drafts.discardDraft, vera, { params, body: { edit: summary.edit } });

    const outcomes = [await discard(), await discard()];

    const { questionnaires } = await world.ask(operations.listQuestionnaires, vera);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(questionnaires.map(({ questionnaireId }) => questionnaireId)).not.toContain(summary.questionnaireId);
    expect(await facts(summary.questionnaireId)).toHaveLength(2);
  });
});

describe("review", () => {
  it("takes another person, who publishes what was offered and nothing else", async () => {
    const { params, summary } = await begin();
    const offered = await world.ask(versions.offerQuestionnaire, vera, { params, body: { edit: summary.edit } });
    const body = { edit: offered.summary.edit };

    const own = await world.call(versions.publishQuestionnaire, vera, { params, body });
    const changed = await world.call(drafts.saveDraft, vera, {
      params,
      body: { key: freshKey(), edit: offered.summary.edit, content: titled("stiekem") },
    });
    const twice = await Promise.all([1, 2].map(() => world.call(versions.publishQuestionnaire, bas, { params, body })));
    const again = await world.call(versions.publishQuestionnaire, bas, { params, body });

    expect(own).toMatchObject({ status: 409, problem: { code: "review-needs-second-person" } });
    expect(changed).toMatchObject({ status: 409, problem: { code: "questionnaire-not-draft" } });
    expect([...twice, again].filter(({ ok }) => ok).length).toBeGreaterThan(1);
    const published = (await facts(summary.questionnaireId)).filter((item) => item.includes("questionnaire-published"));
    expect(published).toHaveLength(1);
  });

  it("gives a questionnaire back with the reason, after which it can be written on", async () => {
    const { params, summary } = await begin();
    const offered = await world.ask(versions.offerQuestionnaire, vera, { params, body: { edit: summary.edit } });

    const back = await world.ask(versions.returnQuestionnaire, bas, {
      params,
      body: { edit: offered.summary.edit, reason: "Vraag 2 is dubbel" },
    });
    const saved = await world.call(drafts.saveDraft, vera, {
      params,
      body: { key: freshKey(), edit: back.summary.edit, content: titled("beter") },
    });

    expect(back.summary).toMatchObject({ state: "draft", returned: { reason: "Vraag 2 is dubbel" } });
    expect(back.summary.version).toBeUndefined();
    expect(saved.ok).toBe(true);
  });
});

describe("the next version", () => {
  it("gets its number from what changed, and takes the place of the one before", async () => {
    const first = await publishContent(world, cast, draft);
    const { questionnaireId } = first;
    const patched = await publishContent(world, cast, reworded("Vraag secnd?"), { nextOf: questionnaireId });
    const more = {
      ...draft,
      questions: [...draft.questions, ...draft.questions.slice(-1).map((one) => ({ ...one, id: "third" }))],
    };
    const minor = await publishContent(world, cast, more, { nextOf: patched.questionnaireId });
    const less = { ...draft, questions: draft.questions.slice(0, 4) };
    const major = await publishContent(world, cast, less, { nextOf: minor.questionnaireId });

    const { questionnaires } = await world.ask(operations.listQuestionnaires, vera);
    const own = questionnaires.filter(({ line }) => line === questionnaireId);
    expect([first, patched, minor, major].map(({ version }) => version)).toEqual(["1.0.0", "1.0.1", "1.1.0", "2.0.0"]);
    expect(own.filter(({ state }) => state === "published").map(({ version }) => version)).toEqual(["2.0.0"]);
    expect(own.filter(({ state }) => state === "superseded")).toHaveLength(3);
  });

  it("can be raised by whoever offers it, and never lowered", async () => {
    const { questionnaireId } = await publishContent(world, cast, draft);

    const raised = await publishContent(world, cast, titled("Vijf vraagen"), {
      nextOf: questionnaireId,
      raise: "major",
    });
    const less = { ...draft, questions: draft.questions.slice(0, 4) };
    const kept = await publishContent(world, cast, less, { nextOf: raised.questionnaireId, raise: "patch" });

    expect([raised.version, kept.version]).toEqual(["2.0.0", "3.0.0"]);
  });

  it("is refused where nothing changed, and where a newer correction was published meanwhile", async () => {
    const { questionnaireId } = await publishContent(world, cast, draft);
    const next = async () => {
      const body = { key: freshKey(), source: { from: "version", questionnaireId, as: "next" } as const };
      const { summary } = await world.ask(drafts.draftQuestionnaire, vera, { body });
      return { params: { questionnaireId: summary.questionnaireId }, edit: summary.edit };
    };
    const [unchanged, overtaken] = [await next(), await next()];
    const { edit } = await world.ask(drafts.saveDraft, vera, {
      params: overtaken.params,
      body: { key: freshKey(), edit: overtaken.edit, content: reworded("Vraag secoond?") },
    });
    await publishContent(world, cast, reworded("Vraag sekond?"), { nextOf: questionnaireId });

    const none = await world.call(versions.offerQuestionnaire, vera, {
      params: unchanged.params,
      body: { edit: unchanged.edit },
    });
    const late = await world.call(versions.offerQuestionnaire, vera, { params: overtaken.params, body: { edit } });

    expect(none).toMatchObject({ problem: { code: "questionnaire-unchanged" } });
    expect(late).toMatchObject({ problem: { code: "questionnaire-overtaken" } });
  });

  it("is compared with the one before, and how they compare is recorded once", async () => {
    const first = await publishContent(world, cast, draft);
    const second = await publishContent(world, cast, reworded("Een heel andere vraag dan eerst?"), {
      nextOf: first.questionnaireId,
    });
    const params = { questionnaireId: second.questionnaireId, earlierId: first.questionnaireId };

    const compared = await world.ask(versions.compareQuestionnaires, vera, { params, query: {} });
    const proposed = await world.ask(versions.readComparability, vera, { params });
    const body = { edit: 0, links: proposed.proposed };
    const recorded = await world.ask(versions.recordComparability, vera, { params, body });
    const again = await world.ask(versions.recordComparability, vera, { params, body });

    expect(compared).toMatchObject({ level: "minor", differences: [{ code: "text-reworded" }] });
    expect(proposed.links).toContainEqual({ question: "second", earlier: "second", meaning: "reworded" });
    expect([recorded.edit, again.edit]).toEqual([1, 1]);
    expect(await world.ask(versions.readComparability, bas, { params })).toMatchObject({ recorded: true, edit: 1 });
  });
});
