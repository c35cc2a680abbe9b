import type { Id } from "#shared/kernel/id.ts";
import { type ResponsePointer, readResponsePointer } from "../rounds/store.ts";
import type { Store } from "../store/table.ts";

const mostKept = 5000;
const kept = new WeakMap<object, Map<Id<"response">, ResponsePointer>>();

/**
 * The round and invitation that a response belongs to. They never change, so this process asks once; that both still
 * exist, and who may come near them, is read anew every time.
 */
export const belongsTo = async (store: Store, responseId: Id<"response">): Promise<ResponsePointer | undefined> => {
  const known = kept.get(store.tables.client) ?? new Map<Id<"response">, ResponsePointer>();
  kept.set(store.tables.client, known);
  const there = known.get(responseId) ?? (await readResponsePointer(store, responseId));
  if (there === undefined) return undefined;
  if (known.size >= mostKept) known.clear();
  known.set(responseId, there);
  return there;
};
