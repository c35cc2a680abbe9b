import { Buffer } from "node:buffer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readByAddress } from "#functions/access/store.ts";
import { openArchive } from "#functions/interchange/source/open-archive.ts";
import { printAsked, printQuestionnaire } from "#shared/interchange/paper/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { listAsked } from "#shared/responses/operations.ts";
import { type Desk, startDesk } from "#test/support/desk.ts";

let desk: Desk;
let responseId: Id<"response">;
let first: Id<"person">;
let second: Id<"person">;

beforeAll(async () => {
  desk = await startDesk();
  const { world, organisations } = desk;
  await desk.launched(organisations.filter(({ name }) => /^Branche [12]$/.test(name)));
  const personOf = async (at: number) => {
    const [personId] = await readByAddress(world.ports, [`branche${at}@branche.example.nl`]);
    if (personId === undefined) throw new Error(`nobody coordinates Branche ${at}`);
    return personId;
  };
  [first, second] = [await personOf(1), await personOf(2)];
  const { asked } = await world.ask(listAsked, first);
  responseId = asked[0]?.responseId as Id<"response">;
});
afterAll(() => desk.world.stop());

const bytesOf = ({ base64 }: { readonly base64: string }) => new Uint8Array(Buffer.from(base64, "base64"));

it("those who are asked get their round's questions for Word, addressed to them", async () => {
  const file = await desk.world.ask(printAsked, first, {
    params: { responseId },
    body: { form: "word", language: "nl" },
  });

  const document = new TextDecoder().decode((await openArchive(bytesOf(file))).get("word/document.xml"));
  expect(file.name).toMatch(/^vragenlijst-.+\.docx$/);
  expect(document).toContain("Gevraagd aan: Branche 1");
  expect(document).toContain("Antwoorden kan tot");
});

it("gives the same bytes of the same questions as a PDF", async () => {
  const asked = { params: { responseId }, body: { form: "pdf", language: "en" } } as const;

  const [once, again] = [
    await desk.world.ask(printAsked, first, asked),
    await desk.world.ask(printAsked, first, asked),
  ];

  expect(once.contentType).toBe("application/pdf");
  expect(Buffer.from(bytesOf(once).subarray(0, 5)).toString()).toBe("%PDF-");
  expect(again.base64).toBe(once.base64);
});

it("tells of another organisation's questions no more than of a response that is not there", async () => {
  const { world } = desk;
  const body = { form: "pdf", language: "nl" } as const;

  const foreign = await world.call(printAsked, second, { params: { responseId }, body });
  const absent = await world.call(printAsked, second, {
    params: { responseId: `${responseId.slice(0, -4)}zzzz` as Id<"response"> },
    body,
  });

  expect(foreign.ok || foreign.problem.code).toBe("not-found");
  expect(absent.ok || absent.problem.code).toBe("not-found");
});

it("the office gets any questionnaire on paper, and those who are asked get none that way", async () => {
  const { world, cast, questionnaireId } = desk;
  const asked = { params: { questionnaireId }, body: { form: "pdf", language: "nl" } } as const;

  const file = await world.ask(printQuestionnaire, cast.vera.personId, asked);
  const refused = await world.call(printQuestionnaire, first, asked);

  expect(bytesOf(file).length).toBeGreaterThan(20_000);
  expect(refused.ok || refused.problem.code).toBe("no-seat");
});
