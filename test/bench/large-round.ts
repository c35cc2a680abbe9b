import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { replaceRelease } from "#functions/aggregation/store.ts";
import { answerKeys } from "#functions/responses/keys.ts";
import { SubmissionItem } from "#functions/responses/stored.ts";
import { follow } from "#functions/store/commit.ts";
import { keys } from "#functions/store/keys.ts";
import { newId } from "#functions/store/new-id.ts";
import { databaseAt } from "#infra/local/database.ts";
import type { CommonEvidence, Release } from "#shared/aggregation/evidence.ts";
import { readCommitteeEvidence } from "#shared/aggregation/operations.ts";
import { addSubmission, emptyTally } from "#shared/aggregation/tally.ts";
import type { Id } from "#shared/kernel/id.ts";
import { freshHead } from "#shared/responses/change.ts";
import type { Invitation } from "#shared/rounds/round.ts";
import { bundleDynamodbProcess, startKillable } from "../faults/killable-dynamodb.ts";
import { consumedBy } from "../support/consumed.ts";
import { type OpenRound, openRound } from "../support/open-round.ts";
import { startWorld, type World } from "../support/world.ts";
import { plan, questions, submissions } from "./many.ts";

type Item = Readonly<Record<string, unknown>>;
type Heap = { readonly before: number; readonly most: number; readonly after: number };
export type Counters = Record<string, Record<string, number>>;

/** How a round of so many responses was released, from tables in which every one of them lies. */
export type Released = {
  readonly many: number;
  readonly seconds: { readonly writing: number; readonly releasing: number };
  /** Bytes of the heap, garbage collected, before the release, at most while it went on, and after it. */
  readonly heap: Heap;
  readonly cells: number;
  /** Cells of records that are not what plain counting finds. */
  readonly wrong: readonly string[];
  readonly view: { readonly requests: number; readonly units: Readonly<Record<string, number>> };
};

const at25 = async (world: World, table: "planning" | "answers", items: readonly Item[]): Promise<void> => {
  const { client, nameOf } = world.ports.tables;
  for (let from = 0; from < items.length; from += 25) {
    const puts = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [nameOf(table)]: puts } }));
  }
};

/** Puts responses straight into the tables, as if each had been given, and counts them in the plainest way. */
const filled = async (world: World, { round, asked }: OpenRound, many: number): Promise<Counters> => {
  const counters: Counters = {};
  const [like] = asked;
  if (like === undefined) throw new Error("nobody was asked");
  let [planning, answers]: [Item[], Item[]] = [[], []];
  for (const text of submissions(many)) {
    const submitted = JSON.parse(text) as { answers: Record<string, { choice: string }> };
    for (const [id, { choice }] of Object.entries(submitted.answers)) {
      counters[id] ??= {};
      const of = counters[id];
      of[choice] = (of[choice] ?? 0) + 1;
    }
    const invitation: Invitation = {
      ...like.invitation,
      invitationId: newId(world.ports, "invitation"),
      responseId: newId(world.ports, "response"),
    };
    const { roundId, responseId, invitationId } = invitation;
    const head = {
      ...freshHead({ round, invitation }),
      ...{ status: "submitted", version: 1, stance: "unnamed", bytes: text.length },
      submitted: {
        version: 1,
        at: round.opensAt,
        by: like.coordinator.personId,
        byName: "Ada",
        digest: "0".repeat(64),
      },
    };
    const submission = { responseId, roundId, invitationId, version: 1, stance: "unnamed" as const, openedTexts: [] };
    planning.push({ ...keys.invitation(roundId, invitationId), ...invitation });
    answers.push({ ...answerKeys.head(responseId), ...head });
    answers.push({
      ...answerKeys.submission(roundId, responseId),
      ...z.encode(SubmissionItem, { ...submission, answers: submitted.answers }),
    });
    if (planning.length < 1000) continue;
    await at25(world, "planning", planning);
    await at25(world, "answers", answers);
    [planning, answers] = [[], []];
  }
  await at25(world, "planning", planning);
  await at25(world, "answers", answers);
  return counters;
};

const collected = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const wrongCells = (common: readonly CommonEvidence[], counters: Counters) => {
  let cells = 0;
  const wrong: string[] = [];
  for (const item of common) {
    if (item.is !== "record") continue;
    const { question, disclosed } = item;
    const counts = disclosed.shown === "exact" ? disclosed.counts : {};
    for (const [code, expected] of Object.entries(counters[question] ?? {})) {
      cells += 1;
      if (counts[code] !== expected) wrong.push(`${question} ${code}: ${counts[code]} instead of ${expected}`);
    }
  }
  return { cells, wrong };
};

const confirmed = async (world: World, release: Release): Promise<void> => {
  const before = { ...release };
  await follow(world.ports, replaceRelease(before, { ...before, state: "confirmed", confirmedAt: world.now() }));
};

/**
 * Releases a round of so many responses and lets its committee read it. The embedded database runs in a process of its
 * own, so that the heap that is looked at is the release's.
 */
export const largeRound = async (many: number, watched = false): Promise<Released> => {
  await bundleDynamodbProcess();
  const { endpoint, kill } = await startKillable();
  const world = await startWorld({}, await databaseAt(endpoint, kill));
  try {
    const content = {
      ...{ version: "1.0.0", title: { nl: "Dertig vragen" }, sections: [{ id: "a", title: { nl: "Alles" } }] },
      ...{ questions: questions.map((one) => ({ ...one, section: "a" })), leftOut: [] },
    };
    const open = await openRound(world, { organisations: 1, questionnaire: content });
    let began = performance.now();
    const counters = await filled(world, open, many);
    const writing = (performance.now() - began) / 1000;
    if (watched) console.log(`${many} responses lie in the tables after ${writing.toFixed(0)} s`);

    world.setClock("2027-02-01T16:01:00.000Z");
    const before = collected();
    let most = before;
    const watching = setInterval(() => {
      most = Math.max(most, collected());
    }, 500);
    began = performance.now();
    const release = await prepareRelease(world.ports, open.roundId);
    clearInterval(watching);
    const releasing = (performance.now() - began) / 1000;
    const after = collected();
    if (release === undefined || release.submitted !== many) throw new Error("not everything was released");

    await confirmed(world, release);
    const params = { roundId: open.roundId as Id<"round"> };
    const read = () => world.ask(readCommitteeEvidence, open.chair.personId, { params });
    const { common } = await read();
    const view = await consumedBy(world, read);
    return {
      ...{ many, seconds: { writing, releasing }, heap: { before, most, after }, view },
      ...wrongCells(common, counters),
    };
  } finally {
    await world.stop();
  }
};

/** The counting alone, of submissions as they lie in the tables, one after the other: how much of the heap it takes. */
const countedAlone = (many: number): Omit<Heap, "after"> => {
  const before = collected();
  let [most, at] = [before, 0];
  const tally = emptyTally(plan);
  for (const text of submissions(many)) {
    addSubmission(tally, plan, JSON.parse(text));
    at += 1;
    if (at % 5000 === 0) most = Math.max(most, collected());
  }
  return { before, most };
};

/** JSON.parse and one counter per option: the least that counting can be, in seconds. */
const plainly = (many: number): number => {
  const counters: Counters = {};
  const began = performance.now();
  for (const text of submissions(many)) {
    const submitted = JSON.parse(text) as { answers: Record<string, { choice: string }> };
    for (const [id, { choice }] of Object.entries(submitted.answers)) {
      counters[id] ??= {};
      const of = counters[id];
      of[choice] = (of[choice] ?? 0) + 1;
    }
  }
  return (performance.now() - began) / 1000;
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Alone: `node --expose-gc --import tsx test/bench/large-round.ts [responses…]`. */
if (process.argv[1]?.endsWith("large-round.ts"))
  for (const many of process.argv.slice(2).map(Number)) {
    const alone = countedAlone(many);
    console.log(`${many} counted alone: heap ${megabytes(alone.before)} before, at most ${megabytes(alone.most)}`);
    const { seconds, heap, cells, wrong, view } = await largeRound(many, true);
    const plain = plainly(many);
    console.log(
      `JSON.parse and counters: ${plain.toFixed(1)} s; the release takes ${(seconds.releasing / plain).toFixed(1)} times as long;`,
    );
    console.log(
      `${many} responses: written in ${seconds.writing.toFixed(1)} s, released in ${seconds.releasing.toFixed(1)} s;`,
      `heap ${megabytes(heap.before)} before, at most ${megabytes(heap.most)}, ${megabytes(heap.after)} after;`,
      `${cells} cells, ${wrong.length} wrong; committee view ${view.requests} requests, ${JSON.stringify(view.units)}`,
    );
  }
