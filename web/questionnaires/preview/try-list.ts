import { tryReferenceList } from "#shared/lists/search-operations.ts";
import { call } from "../../api/call.ts";
import { rememberedSearch } from "../../controls/remembered-search.ts";

/** Searches a list as those who answer will. */
export const tryList = rememberedSearch(async (list, text, signal) => {
  const reply = await call(tryReferenceList, { params: { list }, query: { text } }, signal);
  return reply.ok ? reply.value : undefined;
});
