import { afterAll, beforeAll, expect, it } from "vitest";
import { readEvidence, writeEvidence } from "#functions/aggregation/evidence-store.ts";
import { newId } from "#functions/store/new-id.ts";
import { CommitteeEvidence, type Release } from "#shared/aggregation/evidence.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const sha = "0".repeat(64);
const written = async (items: readonly CommitteeEvidence[]): Promise<Release> => {
  const partition = { releaseId: newId(world.ports, "release"), basis: sha };
  const committee = await writeEvidence(world.ports, { ...partition, audience: "committee" }, items);
  return {
    ...partition,
    ...{ roundId: newId(world.ports, "round"), state: "prepared", preparedAt: world.now(), submitted: 5 },
    heads: { common: sha, committee },
  };
};
const words = (text: string): CommitteeEvidence => ({
  ...{ is: "text", question: "why", invitationId: newId(world.ports, "invitation"), words: [text] },
});

it.each([
  ["one word", ["één"]],
  ["a text of several hundred kilobytes, cut between characters wherever it is cut", ["🦉".repeat(100_001)]],
  ["a text that is cut one place later", [`x${"🦉".repeat(100_001)}`]],
  ["more than one transaction can hold", Array.from({ length: 230 }, (_, at) => `tekst ${at}`)],
  ["more megabytes than one transaction can hold", Array.from({ length: 30 }, () => "€".repeat(80_000))],
  ["nothing", []],
])("evidence is read as it was written: %s", async (_, texts) => {
  const items = texts.map(words);

  const release = await written(items);

  expect(await readEvidence(world.ports, release, "committee", CommitteeEvidence)).toEqual(items);
});

it("evidence of another release does not pass for this one's", async () => {
  const [one, other] = [await written([words("een")]), await written([words("een")])];

  const swapped = { ...one, heads: other.heads };

  await expect(readEvidence(world.ports, swapped, "committee", CommitteeEvidence)).rejects.toThrow(
    "is not what was released",
  );
});
