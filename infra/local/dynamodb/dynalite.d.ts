/** What is used of dynalite 4.0.0, which has no types of its own. Its checks return their error, or nothing. */

declare module "dynalite/db/index.js" {
  type Item = import("./items/attribute-value.ts").Item;
  type TableShape = import("./tables/table.ts").TableShape;
  type KeySchema = TableShape["KeySchema"];
  type Path = import("./items/document-path.ts").Path;

  export function validateKey(key: Item, table: TableShape): unknown;
  export function validateItem(item: Item, table: TableShape): unknown;
  export function validateUpdates(legacy: undefined, updates: object | undefined, table: TableShape): unknown;
  export function validateKeyPaths(paths: object | undefined, table: TableShape): unknown;
  export function createKey(item: Item, table: TableShape, keySchema?: KeySchema): string;
  export function createIndexKey(item: Item, table: TableShape, keySchema: KeySchema): string;
  export function toLexiStr(value: string, type: string): string;
  export function mapPaths(paths: readonly Path[], item: Item): Item;
  export function getIndexActions(
    indexes: NonNullable<TableShape["GlobalSecondaryIndexes"]>,
    old: Item | undefined,
    fresh: Item | undefined,
    table: TableShape,
  ): { puts: { index: string; key: string; item: Item }[]; deletes: { index: string; key: string }[] };
}

declare module "dynalite/validations/index.js" {
  export function checkTypes(input: unknown, types: object): Record<string, unknown>;
  export function checkValidations(
    request: unknown,
    types: object,
    custom: ((request: never, store: never) => string | undefined) | undefined,
    store: object,
  ): void;
}

declare module "dynalite/validations/*.js" {
  export const types: Record<string, unknown>;
  export function custom(request: unknown, store: object): string | undefined;
}

declare module "dynalite/actions/*.js" {
  function read(store: object, request: object, done: (error: unknown, result: Record<string, unknown>) => void): void;
  export = read;
}
