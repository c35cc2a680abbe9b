import { includedLists } from "#shared/lists/included/index.ts";
import { includedNames } from "#shared/lists/included/names.ts";
import { loadReferenceList } from "#shared/lists/operations.ts";
import { staff } from "../cast/people.ts";
import type { Stage } from "./world.ts";

/** The office takes over the lists that come with the product. */
export const loadIncludedLists = async (stage: Stage): Promise<void> => {
  const owner = await stage.personWith(staff[0]?.email ?? "");
  for (const name of includedNames) {
    const { title, scheme } = includedLists[name];
    await stage.ask(loadReferenceList, owner, {
      body: { list: name, source: { is: "included", name }, title, scheme, seen: 0 },
    });
  }
};
