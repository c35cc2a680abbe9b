import { describe, expect, it } from "vitest";
import { firstEvening } from "#shared/aggregation/first-evening.ts";
import type { Disclosed, EvidenceRecord } from "#shared/aggregation/record.ts";
import type { Question } from "#shared/questions/question.ts";

const scale = ["a", "b", "c"].map((id) => ({ id, label: { nl: id } }));

const asked = (id: string, readBy: Question["readBy"] = "position"): Question => ({
  id,
  section: "A",
  kind: "single",
  text: { nl: id },
  required: true,
  readBy,
  settings: { options: scale, ordered: true },
});

const told = (question: string, disclosed: Disclosed, stance: EvidenceRecord["stance"] = "named"): EvidenceRecord => ({
  is: "record",
  question,
  item: null,
  stance,
  block: [],
  disclosed,
});

const exact = (a: number, b: number, c: number): Disclosed => ({ shown: "exact", n: a + b + c, counts: { a, b, c } });

describe("the committee's first evening", () => {
  it("begins with what most chose alike, and counts a bound for what it surely says", () => {
    const questions = [asked("split"), asked("broad"), asked("near")];
    const records = [
      told("split", exact(5, 0, 5)),
      told("broad", exact(1, 2, 7)),
      told("near", { shown: "band", n: 10, option: "c", atLeast: 8 }),
    ];

    const { agreement } = firstEvening({ questions }, records);

    expect(agreement.map(({ question, option }) => [question.id, option])).toEqual([
      ["near", "c"],
      ["broad", "c"],
      ["split", "a"],
    ]);
  });

  it("calls divided what has two camps, and not what has a middle", () => {
    const questions = [asked("middle"), asked("camps"), asked("leaning")];
    const records = [told("middle", exact(0, 9, 1)), told("camps", exact(5, 0, 5)), told("leaning", exact(2, 3, 5))];

    const { division } = firstEvening({ questions }, records);

    expect(division.map(({ question }) => question.id)).toEqual(["camps", "leaning"]);
  });

  it("looks at opinions of the named only, and at nothing that is withheld", () => {
    const questions = [asked("opinion"), asked("number", "figure"), asked("silent")];
    const records = [
      told("opinion", exact(3, 3, 3), "unnamed"),
      told("number", exact(9, 0, 0)),
      told("silent", { shown: "withheld", because: "too-few" }),
    ];

    const evening = firstEvening({ questions }, records);

    expect(evening).toEqual({ agreement: [], division: [] });
  });

  it("stops at five of each", () => {
    const questions = Array.from({ length: 8 }, (_, place) => asked(`q${place}`));
    const records = questions.map(({ id }) => told(id, exact(4, 1, 5)));

    const { agreement, division } = firstEvening({ questions }, records);

    expect([agreement.length, division.length]).toEqual([5, 5]);
  });
});
