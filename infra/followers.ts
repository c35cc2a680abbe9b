/**
 * What follows the journal, and how it is fed: event source mappings on AWS, pollers on one machine. `everyMinute` names
 * those that the clock wakes as well.
 */
export type FollowerDefinition = {
  readonly name: FollowerName;
  readonly batchSize: number;
  readonly retryAttempts: number;
  readonly maxRecordAgeSeconds: number;
  readonly everyMinute: boolean;
};

export const followerNames = ["account", "notify", "release", "render", "copy"] as const;
export type FollowerName = (typeof followerNames)[number];

/** A record is tried for an hour at most, so that a poisonous one never holds up a day (a stream forgets after 24 h). */
const patience = { batchSize: 25, retryAttempts: 5, maxRecordAgeSeconds: 3600 };

/** Those that read the journal's stream. */
export const followers: readonly FollowerDefinition[] = [
  { name: "account", ...patience, everyMinute: false },
  { name: "notify", ...patience, everyMinute: false },
  { name: "release", ...patience, everyMinute: true },
  { name: "copy", ...patience, everyMinute: false },
  // A file takes seconds: few at a time, so that a batch ends well before its function's time is over.
  { name: "render", ...patience, batchSize: 5, everyMinute: false },
];
