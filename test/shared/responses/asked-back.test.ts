import { describe, expect, it } from "vitest";
import { askedBack, openAgain } from "#shared/responses/asked-back.ts";
import { decideSave } from "#shared/responses/decide-save.ts";
import { begun, during, questionnaire, sha256, standing } from "./standing.ts";

const by = standing().by;
const before = "2026-01-01T00:00:00.000Z";
const submitted = { version: 3, at: before, by: by.personId, byName: by.name, digest: sha256("x") };
const sent = begun({ status: "submitted", version: 4, stance: "named", submitted });
const clarification = { questions: ["view"], reason: "Waarom?", at: during, byName: "Vera" };

const saving = (question: string, value: unknown, invited: object, head = sent) =>
  decideSave({
    ...standing({ head }),
    invitation: { ...standing().invitation, ...invited },
    questionnaire,
    save: { mark: { clientId: "eenbrowser", sequence: 1 }, changes: [{ question, value, seen: 0 }], digest: "d" },
    stored: new Map(),
    earlier: undefined,
  });

describe("answers that are asked back", () => {
  it("are outstanding until something is sent after the asking", () => {
    const later = { submitted: { ...submitted, at: "2099-01-01T00:00:00.000Z" } };

    expect(askedBack(sent, { clarification })).toEqual(clarification);
    expect(askedBack(later, { clarification })).toBeUndefined();
    expect(askedBack(begun({}), { clarification })).toBeUndefined();
    expect(askedBack(sent, {})).toBeUndefined();
  });

  it("leave open what is named and what is asked because of it, and nothing else", () => {
    expect([...openAgain(questionnaire, clarification)].sort()).toEqual(["view", "why"]);
    expect(saving("view", { choice: "agree" }, { clarification })).toMatchObject({ ok: true });
    expect(saving("places", 4, { clarification })).toMatchObject({
      ok: false,
      refusal: { code: "answer-not-asked-back", facts: { question: "places" } },
    });
  });

  it("close nothing where nothing is outstanding", () => {
    expect(saving("places", 4, {})).toMatchObject({ ok: true });
    expect(saving("places", 4, { clarification }, begun({ stance: "named" }))).toMatchObject({ ok: true });
  });
});
