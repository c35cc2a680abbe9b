import { describe, expect, it } from "vitest";
import { composePaper } from "#shared/interchange/paper/compose-paper.ts";
import type { Paper, PaperPart } from "#shared/interchange/paper/paper.ts";
import { roomsFor } from "#shared/interchange/paper/rooms-for.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { templates } from "#shared/questionnaires/templates/index.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import { asksAboutThemes } from "#test/fixtures/questionnaires/asks-about-themes.ts";
import { asksWhyOnDisagreement } from "#test/fixtures/questionnaires/asks-why-on-disagreement.ts";
import { samplesOf } from "../../../contracts/kinds.ts";

const version = { is: "version", version: "1.0.0" } as const;
const partsIn = ({ chapters }: Paper): readonly PaperPart[] => chapters.flatMap(({ parts }) => parts);
const questionsIn = (paper: Paper) => partsIn(paper).flatMap((part) => (part.is === "question" ? [part] : []));
const written = toDraft(asksWhyOnDisagreement);

describe.each(templates.all.map((template) => [template.name, template] as const))("on paper, %s", (_, template) => {
  const content = toDraft(template.content("sociaal"));

  it.each(["nl", "en"] as const)("asks everything once, numbered through, with room to answer (%s)", (language) => {
    const asked = questionsIn(composePaper(content, version, language));

    expect(asked.length).toBeGreaterThanOrEqual(content.questions.length);
    expect(asked.map(({ number }) => number)).toEqual(asked.map((_, at) => `${at + 1}`));
    for (const { rooms, text, reader } of asked) {
      expect(rooms.some(({ is }) => is !== "instruction")).toBe(true);
      expect(text).not.toBe("");
      expect(reader).not.toBe("");
    }
  });

  it("says when a question is asked without a single code of the questionnaire", () => {
    const conditions = questionsIn(composePaper(content, version, "nl")).map(({ condition }) => condition);

    for (const condition of conditions.filter(Boolean)) {
      expect(condition).toMatch(/^Alleen als .+\.$/);
      expect(condition).not.toMatch(/==|!=|&&|\|\||answered\(|anyRow|@element/);
    }
  });
});

describe("a questionnaire on paper", () => {
  it("names the question that another hangs on by its number and words", () => {
    const [first, second] = questionsIn(composePaper(written, version, "nl"));

    expect(second?.condition).toContain(`“1. ${first?.text}”`);
  });

  it("tells those who are asked in a round who is asked, until when, and who reads", () => {
    const occasion = {
      is: "round",
      title: { nl: "Verkenning 2027" },
      organisations: ["Branche 1", "Branche 2"],
      closesAt: "2027-03-05T16:00:00.000Z",
    } as const;

    const { title, facts, readers } = composePaper(written, occasion, "nl");

    expect(title).toBe("Verkenning 2027");
    expect(facts).toContain("Gevraagd aan: Branche 1, Branche 2");
    expect(facts).toContain("Antwoorden kan tot 5 maart 2027 om 17:00 uur.");
    expect(readers.rows.length).toBeGreaterThan(0);
  });

  it("asks once what returns for elements that only a round will know, and each time where they are known", () => {
    const draft = toDraft(asksAboutThemes);
    const known = {
      ...draft,
      lists: (draft.lists ?? []).map((list) => ({
        ...list,
        elements: ["a", "b", "c"].map((id) => ({ id, label: { nl: `Thema ${id}` } })),
      })),
    };
    const unknown = { ...draft, lists: (draft.lists ?? []).map(({ elements: _, ...list }) => list) };

    const titlesOf = (paper: Paper) => partsIn(paper).flatMap((part) => (part.is === "element" ? [part.title] : []));

    expect(new Set(titlesOf(composePaper(known, version, "nl")))).toEqual(new Set(["Thema a", "Thema b", "Thema c"]));
    expect(titlesOf(composePaper(unknown, version, "nl"))).toEqual([expect.stringMatching(/^Voor elk onderdeel van/)]);
  });

  it("can be made of a draft in which nothing is finished", () => {
    const [question] = written.questions;
    const draft = {
      ...written,
      title: { nl: "" },
      questions: question
        ? [
            { ...question, text: { nl: "" }, settings: { options: 7 } },
            { ...question, id: "other", kind: "unheard-of", visibleIf: "((" },
          ]
        : [],
    };

    const paper = composePaper(draft, { is: "draft" }, "nl");

    expect(paper.title).toBe("(nog geen titel)");
    expect(questionsIn(paper).map(({ text }) => text)[0]).toBe("(deze vraag heeft nog geen tekst)");
    expect(questionsIn(paper).flatMap(({ rooms }) => rooms)).toEqual([
      { is: "instruction", words: "Deze vraag is nog niet af." },
      { is: "instruction", words: "Deze vraag is nog niet af." },
    ]);
  });
});

describe.each(questionKinds.all.map(({ name }) => name))("room for an answer to %s", (kind) => {
  it.each(["nl", "en"] as const)(
    "shows everything that can be picked, in each way of setting it up (%s)",
    async (language) => {
      const samples = await samplesOf(kind);

      for (const { settings } of samples) {
        const { control } = kindOf({ kind, settings });
        const rooms = roomsFor(control, language);
        const said = JSON.stringify(rooms);
        const labels = "choices" in control ? control.choices.map(({ label }) => label) : [];

        expect(rooms.length).toBeGreaterThan(0);
        for (const label of labels) expect(said).toContain(JSON.stringify(label[language] ?? label.nl).slice(1, -1));
        for (const room of rooms)
          if (room.is === "table") expect(room.rows.every((row) => row.length === room.head.length)).toBe(true);
      }
    },
  );
});
