import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { sentOnce } from "#functions/followers/sent-once.ts";
import type { Mail } from "#functions/ports.ts";
import { newId } from "#functions/store/new-id.ts";
import { Unavailable } from "#functions/store/trouble.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let mail: Mail;
let left: string[];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.setClock("2027-01-14T09:30:00.000Z");
  left = [];
  const to = { name: "Ada", email: "ada@voorbeeld.example.nl" };
  mail = { mailId: newId(world.ports, "mail"), to, subject: "Ontvangen", text: "Dag" };
});
const deliver = async ({ mailId }: Mail) => void left.push(mailId);

it("a mail leaves once, however often it is asked for", async () => {
  const send = sentOnce(world.ports, deliver);

  for (let time = 0; time < 4; time += 1) await send(mail);

  expect(left).toEqual([mail.mailId]);
});

it("asked for twice at the same moment, it leaves once and the other is tried again later", async () => {
  const send = sentOnce(world.ports, deliver);

  const both = await Promise.allSettled([send(mail), send(mail)]);

  expect(left).toEqual([mail.mailId]);
  for (const one of both) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Unavailable);
});

it("a delivery that fails is tried again", async () => {
  const failing = sentOnce(world.ports, async () => {
    throw new Error("no connection");
  });
  await expect(failing(mail)).rejects.toThrow("no connection");

  await sentOnce(world.ports, deliver)(mail);

  expect(left).toEqual([mail.mailId]);
});

it("a sender that died over it is replaced, after a while", async () => {
  const dying = sentOnce(world.ports, () => new Promise(() => undefined));
  void dying(mail);
  await expect.poll(async () => (await world.dump()).some((item) => item.includes(mail.mailId))).toBe(true);
  const send = sentOnce(world.ports, deliver);

  await expect(send(mail)).rejects.toBeInstanceOf(Unavailable);
  world.setClock("2027-01-14T09:36:00.000Z");
  await send(mail);
  await send(mail);

  expect(left).toEqual([mail.mailId]);
});
