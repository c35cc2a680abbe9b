import type { DynamoDBRecord } from "aws-lambda";
import { accountFollower } from "#functions/followers/account.ts";
import { calendar } from "#functions/followers/calendar.ts";
import { notifyFollower } from "#functions/followers/notify.ts";
import { releaseFollower, releaseOnSchedule } from "#functions/followers/release.ts";
import { journalRecords } from "./journal-records.ts";
import type { World } from "./world.ts";

/**
 * Lets everything follow that follows from the journal and from the clock, one thing after the other, until nothing more
 * does. Each entry is followed once.
 */
export const followsJournal = (world: World): (() => Promise<void>) => {
  const seen = new Set<string>();
  const { ports } = world;
  const onTrouble = (_: string, problem: unknown) => {
    throw problem;
  };
  const followers = [accountFollower(ports), notifyFollower(ports), releaseFollower(ports, onTrouble)];
  const isNew = ({ dynamodb }: DynamoDBRecord) => {
    const entry = dynamodb?.NewImage?.entryId?.S ?? "";
    return !seen.has(entry) && seen.add(entry);
  };
  return async () => {
    await calendar(ports)();
    for (;;) {
      const Records = (await journalRecords(world)).filter(isNew);
      if (Records.length === 0) break;
      for (const follow of followers) await follow({ Records });
    }
    await releaseOnSchedule(ports, onTrouble)();
  };
};
