import { describe, expect, test } from "vitest";
import { CommitteeEvidence, CommonEvidence } from "#shared/aggregation/evidence.ts";
import { kindOf, questionKinds } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";
import { samplesOf } from "../../contracts/kinds.ts";
import { answering, question, recordsOf, released } from "./world.ts";

type Case = { readonly name: string; readonly asked: Question; readonly good: readonly unknown[] };

/** Every kind, in each class an author may choose for it, with the answers its folder says are good. */
const cases: readonly Case[] = (
  await Promise.all(
    questionKinds.all.map(async ({ name, readingClasses }) =>
      (
        await samplesOf(name)
      ).flatMap(({ settings, good }, at) =>
        readingClasses.map((readBy) => ({
          name: `${name}, sample ${at + 1}, read as ${readBy}`,
          asked: question("q", { kind: name, settings, readBy }),
          good,
        })),
      ),
    ),
  )
).flat();

describe.each(cases)("$name", ({ asked, good }) => {
  const each = (stance: "named" | "unnamed") =>
    Array.from({ length: 8 }, (_, at) => answering(at, { q: good[at % good.length] }, stance, ["q"]));

  test("is released in the shape that evidence has", () => {
    const { common, committee } = released([asked], each("named"));

    for (const item of common) expect(CommonEvidence.parse(item)).toEqual(item);
    for (const item of committee) expect(CommitteeEvidence.parse(item)).toEqual(item);
  });

  test("lets no words of one's own out to everybody, and no more answers than were given", () => {
    const output = released([asked], each("unnamed"));

    const words = good.flatMap((answer) => [...kindOf(asked).ownWords(answer)]);
    for (const word of words) expect(JSON.stringify(output.common)).not.toContain(JSON.stringify(word));
    for (const { disclosed } of recordsOf(output))
      if (disclosed.shown !== "withheld") expect(disclosed.n).toBeLessThanOrEqual(8);
  });

  test("names nobody who did not want it, but for an opened text, and gives no figure a name", () => {
    const unnamed = released([asked], each("unnamed")).committee;
    const named = released([asked], each("named")).committee;

    expect(unnamed.filter(({ is }) => is === "answer")).toEqual([]);
    if (asked.readBy === "position" || asked.readBy === "figure") expect(unnamed).toEqual([]);
    if (asked.readBy === "figure") expect(named.filter(({ is }) => is !== "respondent")).toEqual([]);
  });
});
