import { AsyncLocalStorage } from "node:async_hooks";
import type { World } from "../../support/world.ts";
import type { Asked } from "./simulator.ts";

type Input = {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: { readonly pk?: string };
  readonly Item?: { readonly pk?: string };
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys?: readonly { readonly pk?: string }[] }>>;
  readonly TransactItems?: readonly Readonly<Record<string, Input>>[];
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const tableOf = (name: string | undefined): string => `${capital(name?.split("-").at(-1) ?? "")}Table`;
const inTransaction: Readonly<Record<string, string>> = {
  ...{ Put: "PutItem", Update: "UpdateItem", Delete: "DeleteItem", ConditionCheck: "ConditionCheckItem" },
};

/** A command of the SDK as the single permissions that it takes. */
const askedBy = (command: string, input: Input): readonly Asked[] => {
  const one = { table: tableOf(input.TableName), inTransaction: false };
  switch (command) {
    case "GetItemCommand":
      return [{ ...one, action: "GetItem", partition: String(input.Key?.pk) }];
    case "QueryCommand": {
      const { ":pk": pk, ":listing": listing } = input.ExpressionAttributeValues ?? {};
      return [
        {
          ...one,
          action: "Query",
          partition: String(pk ?? listing),
          ...(input.IndexName && { index: input.IndexName }),
        },
      ];
    }
    case "BatchGetItemCommand":
      return Object.entries(input.RequestItems ?? {}).flatMap(([name, { Keys = [] }]) =>
        Keys.map(({ pk }) => ({ ...one, table: tableOf(name), action: "BatchGetItem", partition: String(pk) })),
      );
    case "TransactWriteItemsCommand":
      return (input.TransactItems ?? []).flatMap((item) =>
        Object.entries(item).map(([kind, { TableName, Key, Item }]) => ({
          ...{ action: inTransaction[kind] ?? kind, table: tableOf(TableName), inTransaction: true },
          partition: String(Key?.pk ?? Item?.pk),
        })),
      );
    default:
      throw new Error(`no permission is known for ${command}`);
  }
};

/** Listens to what the world's tables are asked, and by which function. */
export const overhear = (world: World) => {
  const speaking = new AsyncLocalStorage<string>();
  const heard = new Map<string, Asked[]>();
  world.ports.tables.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const name = speaking.getStore();
        const asked = name === undefined ? [] : askedBy(commandName ?? "", args.input as Input);
        if (name !== undefined) heard.set(name, [...(heard.get(name) ?? []), ...asked]);
        return next(args);
      },
    { step: "initialize", name: "overheard", override: true },
  );
  return {
    heard: heard as ReadonlyMap<string, readonly Asked[]>,
    /** Has it be that function which does this work. */
    as: <T>(name: string, work: () => Promise<T>): Promise<T> => speaking.run(name, work),
  };
};
