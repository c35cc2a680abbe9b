import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod/mini";
import { follow } from "#functions/store/commit.ts";
import { list, query, queryPages, read, readMany } from "#functions/store/table.ts";
import { create } from "#functions/store/write.ts";
import { startWorld, type World } from "#test/support/world.ts";

const Thing = z.strictObject({ number: z.int(), text: z.optional(z.string()) });

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const thing = (number: number) =>
    create(
      "planning",
      { pk: "things", sk: `thing#${String(number).padStart(3, "0")}`, listing: "things", listedAt: `${999 - number}` },
      { number },
    );
  for (let from = 0; from < 250; from += 50)
    await follow(world.ports, ...Array.from({ length: 50 }, (_, i) => thing(from + i)));
});
afterAll(() => world.stop());

const key = (number: number) => ({ pk: "things", sk: `thing#${String(number).padStart(3, "0")}` });

it("reads any number of items by key, in the order asked, doubles and gaps included", async () => {
  const numbers = [...Array.from({ length: 250 }, (_, i) => 249 - i), 7, 7, 999];

  const found = await readMany(world.ports, "planning", numbers.map(key), Thing);

  expect(found.map((thing) => thing?.number)).toEqual([...numbers.slice(0, -1), undefined]);
});

it("hands out what the tables hold back at first", async () => {
  const { client, nameOf } = world.ports.tables;
  let asked = 0;
  const send = async (
    command: Parameters<typeof client.send>[0] & { input: { RequestItems: Record<string, { Keys: object[] }> } },
  ) => {
    asked += 1;
    const [table, { Keys }] = Object.entries(command.input.RequestItems)[0] as [string, { Keys: object[] }];
    const kept = Keys.slice(2);
    command.input.RequestItems = { [table]: { Keys: Keys.slice(0, 2) } };
    const answer = await client.send(command);
    return { ...answer, UnprocessedKeys: kept.length > 0 ? { [table]: { Keys: kept } } : {} };
  };
  const holdingBack = { random: world.ports.random, tables: { nameOf, client: { send } as unknown as typeof client } };

  const found = await readMany(holdingBack, "planning", [1, 2, 3, 4, 5].map(key), Thing);

  expect(found.map((thing) => thing?.number)).toEqual([1, 2, 3, 4, 5]);
  expect(asked).toBe(3);
});

it("reads a partition of more than one page whole, and in order", async () => {
  const text = "x".repeat(300_000);
  for (let number = 0; number < 5; number += 1)
    await follow(world.ports, create("planning", { pk: "large", sk: `thing#${number}` }, { number, text }));

  const sizes: number[] = [];
  for await (const page of queryPages(world.ports, "planning", "large", "thing#", Thing)) sizes.push(page.length);
  const whole = await query(world.ports, "planning", "large", "thing#", Thing);

  expect(sizes.length).toBeGreaterThan(1);
  expect(whole.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
});

it("lists across partitions in the order of the list", async () => {
  const things = await list(world.ports, "planning", "things", Thing);

  expect(things).toHaveLength(250);
  expect(things[0]?.number).toBe(249);
});

it("does not let an item through that no longer fits its schema", async () => {
  await follow(world.ports, create("planning", { pk: "old", sk: "thing" }, { number: 1, colour: "red" }));

  const reading = read(world.ports, "planning", { pk: "old", sk: "thing" }, Thing);

  await expect(reading).rejects.toThrow("colour");
});
