import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Ports } from "#functions/ports.ts";
import { tableNames } from "#infra/tables.ts";

/** Everything that is stored, as text per item, in a fixed order: what two moments can be compared by. */
export type TableDump = readonly string[];

export const dumpOf = async ({ client, nameOf }: Ports["tables"]): Promise<TableDump> => {
  const items: string[] = [];
  for (const table of tableNames) {
    let from: Record<string, unknown> | undefined;
    do {
      const command = new ScanCommand({
        TableName: nameOf(table),
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      });
      const page = await client.send(command);
      for (const item of page.Items ?? []) items.push(`${table} ${canonical(item)}`);
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
  }
  return items.sort();
};

const canonical = (item: Record<string, unknown>): string =>
  JSON.stringify(item, (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
