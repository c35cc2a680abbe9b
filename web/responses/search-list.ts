import { searchReferenceList } from "#shared/lists/search-operations.ts";
import { call } from "../api/call.ts";
import { rememberedSearch } from "../controls/remembered-search.ts";

/** Asks once: by the time one would ask again, more has been typed. */
export const searchList = rememberedSearch(async (list, text, signal) => {
  const reply = await call(searchReferenceList, { params: { list }, query: { text } }, signal);
  return reply.ok ? reply.value : undefined;
});
