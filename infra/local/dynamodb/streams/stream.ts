import { invalid, notFound } from "../api-error.ts";
import type { Draft } from "../storage/draft.ts";
import { keyOf } from "../storage/keyspace.ts";
import type { Storage } from "../storage/storage.ts";
import { arnOf, type StreamView, type Table } from "../tables/table.ts";

/**
 * A stream outlives its table's setting, and its table, until its records are trimmed. It has one shard, so all
 * records of a table are in one order; that is more than the service promises (order per item), never less.
 */
export type Stream = {
  table: string;
  label: string;
  view: StreamView;
  keySchema: Table["description"]["KeySchema"];
  createdAt: number;
  /** Set when the stream was switched off or its table was deleted; nothing follows then. */
  closed?: { at: number; lastSequence: string };
  /** The last record that went after its 24 hours. */
  trimmedThrough?: string;
};

/** Sequence numbers all have 21 digits, so that they are in order as text and as numbers alike. */
export const firstSequence = "100000000000000000001";
export const beforeFirst = "100000000000000000000";

export const retentionMilliseconds = 24 * 60 * 60 * 1000;

export const shardId = "shardId-00000000000000000001-sectorspiegel";

export const streamArn = (table: string, label: string): string => `${arnOf(table)}/stream/${label}`;

const label = (at: number): string => new Date(at).toISOString().slice(0, -1);

/** Starts a stream of a table within a draft; two streams of a table never carry the same label. */
export const startStream = (draft: Draft, table: Table, view: StreamView, now: number): Table => {
  const name = table.description.TableName;
  let createdAt = now;
  while (draft.read(keyOf.stream(name, label(createdAt))) !== undefined) createdAt += 1;
  const stream: Stream = {
    table: name,
    label: label(createdAt),
    view,
    keySchema: table.description.KeySchema,
    createdAt,
  };
  draft.write(keyOf.stream(name, stream.label), stream);
  return { ...table, stream: { label: stream.label, view } };
};

/** Ends the stream of a table, if it has one. */
export const endStream = (draft: Draft, table: Table, now: number): void => {
  if (table.stream === undefined) return;
  const key = keyOf.stream(table.description.TableName, table.stream.label);
  const stream = draft.read<Stream>(key);
  const lastSequence = draft.read<string>(keyOf.lastSequence) ?? beforeFirst;
  if (stream !== undefined) draft.write(key, { ...stream, closed: { at: now, lastSequence } });
};

export type StreamSetting = { StreamEnabled: boolean; StreamViewType?: StreamView };

/** @returns the view that a setting asks for; nothing when it asks for no stream */
export const wantedView = (setting: StreamSetting): StreamView | undefined => {
  if (!setting.StreamEnabled) {
    if (setting.StreamViewType === undefined) return undefined;
    throw invalid("One or more parameter values were invalid: StreamViewType cannot be specified without a stream");
  }
  if (setting.StreamViewType !== undefined) return setting.StreamViewType;
  throw invalid("One or more parameter values were invalid: StreamViewType must be specified when a stream is enabled");
};

/** How a table's description shows its stream. */
export const streamMembers = ({ description, stream }: Table): object =>
  stream === undefined
    ? {}
    : {
        StreamSpecification: { StreamEnabled: true, StreamViewType: stream.view },
        LatestStreamLabel: stream.label,
        LatestStreamArn: streamArn(description.TableName, stream.label),
      };

/** @throws ApiError ResourceNotFoundException */
export const streamOf = (storage: Pick<Storage, "landed">, arn: unknown): Stream => {
  const [, table = "", name = ""] = /:table\/([^/]+)\/stream\/(.+)$/.exec(String(arn)) ?? [];
  const text = storage.landed(keyOf.stream(table, name));
  if (text === undefined || streamArn(table, name) !== arn) {
    throw notFound(`Requested resource not found: Stream: ${arn} not found`);
  }
  return JSON.parse(text);
};
