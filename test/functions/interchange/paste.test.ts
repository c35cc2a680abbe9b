import { describe, expect, it } from "vitest";
import { takeWords } from "#functions/interchange/paste/take-words.ts";
import { checkQuestionnaire } from "#shared/questionnaires/check-questionnaire.ts";
import type { QuestionnaireContent } from "#shared/questionnaires/questionnaire.ts";

const words = `Ledenpeiling opleidingen
Deel A: Uw organisatie
1. Hoeveel leden heeft uw organisatie?
2. Welke opleidingen kent u? (meerdere antwoorden mogelijk)
a) voltijd
b) deeltijd
c) Anders, namelijk
Deel B: Uw oordeel
3. Welk rapportcijfer geeft u?
4. Bent u tevreden?
• Ja
• Nee
5. Zet de drie belangrijkste op volgorde.
- loon
- tijd
- sfeer
6. Wat wilt u nog kwijt?`;

describe("words pasted out of a document", () => {
  it("become a draft with sections, questions and options of the kind that was meant", () => {
    const { content, notes } = takeWords(words, "words");

    expect(content.title.nl).toBe("Ledenpeiling opleidingen");
    expect(content.sections.map(({ title }) => title.nl)).toEqual(["Uw organisatie", "Uw oordeel"]);
    expect(content.questions.map(({ kind }) => kind)).toEqual([
      "number",
      "multi",
      "grade",
      "yes-no",
      "rank",
      "long-text",
    ]);
    expect(notes.filter(({ code }) => code === "kind-guessed")).toHaveLength(6);
    expect(checkQuestionnaire({ version: "1.0.0", ...content } as QuestionnaireContent)).toEqual([]);
  });

  it("keep their tables as a scale for each row, and nothing that would run", () => {
    const table = "<tr><td></td><td>slecht</td><td>goed</td></tr><tr><td>lokaal</td><td></td><td></td></tr>";
    const markup = `<h2>Oordeel</h2><p>1. Wat vindt u hiervan?</p><script>alert(1)</script><table>${table}</table>`;

    const { content } = takeWords(markup, "markup");

    expect(content.sections.map(({ title }) => title.nl)).toEqual(["Vragen"]);
    expect(content.title.nl).toBe("Oordeel");
    expect(content.questions[0]?.settings).toMatchObject({
      rows: [{ label: { nl: "lokaal" } }],
      options: [{ label: { nl: "slecht" } }, { label: { nl: "goed" } }],
    });
    expect(JSON.stringify(content)).not.toContain("alert");
  });
});
