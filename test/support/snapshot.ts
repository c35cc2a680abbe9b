import { BatchWriteCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Ports } from "#functions/ports.ts";
import { type TableName, tableNames } from "#infra/tables.ts";

type Item = Readonly<Record<string, unknown>>;
export type Snapshot = ReadonlyMap<TableName, ReadonlyMap<string, Item>>;

const keyOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** Everything that is stored, to come back to. */
export const snapshotOf = async ({ client, nameOf }: Ports["tables"]): Promise<Snapshot> => {
  const tables = new Map<TableName, ReadonlyMap<string, Item>>();
  for (const table of tableNames) {
    const items = new Map<string, Item>();
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: nameOf(table),
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      for (const item of page.Items ?? []) items.set(keyOf(item), item);
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    tables.set(table, items);
  }
  return tables;
};

/** Puts back what has changed since, so that the next case finds what the first one found. */
export const restore = async (tables: Ports["tables"], before: Snapshot): Promise<void> => {
  const after = await snapshotOf(tables);
  for (const table of tableNames) {
    const [then, now] = [before.get(table) ?? new Map<string, Item>(), after.get(table) ?? new Map<string, Item>()];
    const deletes = [...now.entries()]
      .filter(([key]) => !then.has(key))
      .map(([, { pk, sk }]) => ({ DeleteRequest: { Key: { pk, sk } } }));
    const puts = [...then.entries()]
      .filter(([key, item]) => JSON.stringify(now.get(key)) !== JSON.stringify(item))
      .map(([, Item]) => ({ PutRequest: { Item } }));
    const writes = [...deletes, ...puts];
    for (let at = 0; at < writes.length; at += 25)
      await tables.client.send(
        new BatchWriteCommand({ RequestItems: { [tables.nameOf(table)]: writes.slice(at, at + 25) } }),
      );
  }
};
