import { createHash } from "node:crypto";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Copying, copyFollower } from "#functions/followers/copy.ts";
import { journalPartition } from "#functions/store/keys.ts";
import { CopiedEntry, compareCopies } from "#shared/journal/copy.ts";
import type { Entry } from "#shared/journal/entry.ts";
import { answerAndSubmit } from "../../support/answer-round.ts";
import { journalRecords } from "../../support/journal-records.ts";
import { openRound } from "../../support/open-round.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let files: Map<string, string>;
let ports: Copying;
let records: Awaited<ReturnType<typeof journalRecords>>;

beforeAll(async () => {
  world = await startWorld();
  const { asked } = await openRound(world, { organisations: 3 });
  for (const one of asked) await answerAndSubmit(world, one, { view: { choice: "agree" } });
  records = await journalRecords(world);
});
afterAll(() => world.stop());
beforeEach(() => {
  files = new Map();
  ports = {
    ...world.ports,
    files: { put: async (key, bytes) => void files.set(key, new TextDecoder().decode(bytes)) },
  };
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const journal = () =>
  records.map(({ dynamodb }) => {
    const { pk, sk, ...fields } = unmarshall((dynamodb?.NewImage ?? {}) as never);
    return { about: String(pk), entry: fields as Entry };
  });
const copies = () => [...files.values()].map((text) => CopiedEntry.parse(JSON.parse(text)));
const differences = () => compareCopies(journal(), copies(), sha256).map(({ is }) => is);

it("copies every entry once, chained, however often and in whatever pieces it is told of them", async () => {
  const follower = copyFollower(ports);

  await follower({ Records: records.slice(0, 3) });
  await follower({ Records: [...records, ...records.toReversed()] });

  expect(files.size).toBe(records.length);
  expect(journal().map(({ entry }) => journalPartition(entry))).toEqual(journal().map(({ about }) => about));
  expect(differences()).toEqual([]);
});

it("finds its place again where the copy itself could not be written", async () => {
  let broken = true;
  const put = ports.files.put;
  ports = {
    ...ports,
    files: { put: async (...file) => (broken ? Promise.reject(new Error("no connection")) : put(...file)) },
  };

  const { batchItemFailures } = await copyFollower(ports)({ Records: [...records] });
  broken = false;
  await copyFollower(ports)({ Records: [...records] });

  expect(batchItemFailures).toHaveLength(records.length);
  expect(differences()).toEqual([]);
});

it("tells what somebody did to the journal or to a copy", async () => {
  await copyFollower(ports)({ Records: [...records] });
  const [first, ...others] = copies();
  if (first === undefined) throw new Error("nothing was copied");
  const later = { ...first, entry: { ...first.entry, at: "2027-01-15T00:00:00.000Z" } };
  const said = (...compared: Parameters<typeof compareCopies>) => compareCopies(...compared).map(({ is }) => is);

  expect(said(journal().slice(1), copies(), sha256)).toContain("not-in-journal");
  expect(said(journal(), [later, ...others], sha256)).toEqual(expect.arrayContaining(["changed", "chain-broken"]));
  expect(said(journal(), others, sha256)).toEqual(expect.arrayContaining(["not-copied", "chain-broken"]));
});
