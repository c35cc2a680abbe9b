import { createKey } from "dynalite/db/index.js";
import * as describeShape from "dynalite/validations/describeTimeToLive.js";
import { invalid } from "../api-error.ts";
import { expiryOf } from "../items/expiry.ts";
import { type Operation, validated } from "../operation.ts";
import { keyOf } from "../storage/keyspace.ts";
import { itemsOf } from "./change-indexes.ts";
import { namedTable } from "./describe-table.ts";
import { landedTable, type Table, tableIn } from "./table.ts";

const types = {
  ...describeShape.types,
  TimeToLiveSpecification: {
    type: "FieldStruct<TimeToLiveSpecification>",
    notNull: true,
    children: {
      AttributeName: { type: "String", notNull: true, lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 255 },
      Enabled: { type: "Boolean", notNull: true },
    },
  },
};

type Asked = { TableName: string; TimeToLiveSpecification: { AttributeName: string; Enabled: boolean } };

/** Switches expiry on, for items that are there already as well, or off. */
export const updateTimeToLive: Operation = async (database, request) => {
  const { TableName: name, TimeToLiveSpecification: wanted } = validated<Asked>({ types }, request);

  await database.alone(async (write) => {
    const before = await write((draft) => namedTable(name, () => tableIn(draft, name)));
    const after = withTimeToLive(before, wanted);
    const items = wanted.Enabled ? await itemsOf(database.storage, name) : [];
    await write((draft) => {
      draft.write(keyOf.table(name), after);
      for (const item of items) {
        const expiry = expiryOf(after, item);
        const itemKey = createKey(item, after.description);
        if (expiry !== undefined) draft.write(keyOf.expiry(expiry, name, itemKey), [name, itemKey]);
      }
    });
  });
  return { TimeToLiveSpecification: wanted };
};

const withTimeToLive = (table: Table, { AttributeName, Enabled }: Asked["TimeToLiveSpecification"]): Table => {
  const { timeToLive: current, ...without } = table;
  if (current !== undefined && current.attribute !== AttributeName) {
    throw invalid(`TimeToLive is active on a different AttributeName: current AttributeName is ${current.attribute}`);
  }
  if (Enabled === (current !== undefined)) throw invalid(`TimeToLive is already ${Enabled ? "enabled" : "disabled"}`);
  return Enabled ? { ...without, timeToLive: { attribute: AttributeName } } : without;
};

export const describeTimeToLive: Operation = async ({ storage }, request) => {
  const { TableName: name } = validated<{ TableName: string }>(describeShape, request);
  const { timeToLive } = namedTable(name, () => landedTable(storage, name));
  return {
    TimeToLiveDescription:
      timeToLive === undefined
        ? { TimeToLiveStatus: "DISABLED" }
        : { TimeToLiveStatus: "ENABLED", AttributeName: timeToLive.attribute },
  };
};
