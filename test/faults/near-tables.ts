import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { type CancellationReason, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Ports } from "#functions/ports.ts";
import { databaseAt, type LocalDatabase } from "#infra/local/database.ts";
import { ApiError } from "#infra/local/dynamodb/api-error.ts";
import { type Database, databaseOn } from "#infra/local/dynamodb/database.ts";
import { frontOf } from "#infra/local/dynamodb/front.ts";
import { operations } from "#infra/local/dynamodb/operations.ts";
import { openStorage } from "#infra/local/dynamodb/storage/storage.ts";

type Plain = Readonly<Record<string, unknown>>;
type Command = { readonly input: object; readonly constructor: { readonly name: string } };

const valuesIn = new Set(["Item", "Key", "ExpressionAttributeValues", "ExclusiveStartKey", "LastEvaluatedKey"]);
const isPlain = (thing: unknown): thing is Plain => typeof thing === "object" && thing !== null;

/** Goes through a request or a reply and turns items over, wherever they stand; absent members are left out. */
const turned = (thing: unknown, item: (values: Plain) => unknown, name = ""): unknown => {
  if (Array.isArray(thing)) return thing.map((one) => turned(one, item, name));
  if (!isPlain(thing)) return thing;
  if (valuesIn.has(name) || name === "Keys" || name === "Items" || name === "of a table") return item(thing);
  const inner = (key: string) => (name === "Responses" ? "of a table" : key);
  return Object.fromEntries(
    Object.entries(thing).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, turned(value, item, inner(key))]],
    ),
  );
};

/** On the wire bytes are text; everywhere else they are bytes. */
const withBytes = (value: unknown, turn: (bytes: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => withBytes(one, turn));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([type, held]) => [type, type === "B" ? turn(held) : withBytes(held, turn)]),
  );
};
const toWire = (values: Plain): unknown =>
  withBytes(marshall(values, { removeUndefinedValues: true }), (bytes) =>
    bytes instanceof Uint8Array ? Buffer.from(bytes).toString("base64") : bytes,
  );
const fromWire = (values: Plain): unknown =>
  unmarshall(
    withBytes(values, (text) => (typeof text === "string" ? Buffer.from(text, "base64") : text)) as Parameters<
      typeof unmarshall
    >[0],
  );

const thrown = (error: unknown): unknown => {
  if (!(error instanceof ApiError)) return error;
  const { type, message, members } = error;
  const reasons = "CancellationReasons" in members ? (members.CancellationReasons as CancellationReason[]) : [];
  return type === "TransactionCanceledException"
    ? new TransactionCanceledException({ message, CancellationReasons: reasons, $metadata: {} })
    : Object.assign(new Error(message), { name: type });
};

/** Asks the embedded database itself, as the SDK would over HTTP: the same operations, without a wire in between. */
const clientOn = (database: Database) => ({
  send: async ({ input, constructor: { name } }: Command) => {
    const asked = name.replace(/Command$/, "").replace("TransactWrite", "TransactWriteItems");
    const target = { Get: "GetItem", BatchGet: "BatchGetItem", Query: "Query" }[asked] ?? asked;
    const operation = operations.get(`DynamoDB_20120810.${target}`);
    if (operation === undefined) throw new Error(`${name} is not known here`);
    const request = turned(input, toWire) as Plain;
    const token = target === "TransactWriteItems" && { ClientRequestToken: randomUUID(), ...request };
    const reply = await operation(database, token || { ...request }).catch((error) => Promise.reject(thrown(error)));
    return turned(reply, fromWire);
  },
});

/** A database in memory that costs a tenth of the processor's time per question, for what asks it millions of times. */
export const nearTables = async (): Promise<LocalDatabase> => {
  const storage = await openStorage(undefined);
  const database = databaseOn(storage, Date.now);
  const server = createServer(frontOf(database));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  const made = await databaseAt(`http://127.0.0.1:${port}`, async () => {
    server.closeAllConnections();
    server.close();
    await storage.close();
  });
  const client = clientOn(database) as unknown as Ports["tables"]["client"];
  return { ...made, tables: { ...made.tables, client } };
};
