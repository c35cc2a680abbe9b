import { ok } from "#shared/kernel/result.ts";
import * as operations from "#shared/questionnaires/operations.ts";
import { implement } from "../http/ask.ts";
import { listQuestionnaires as all } from "./store.ts";

export const listQuestionnaires = implement(operations.listQuestionnaires, async ({ ports }) =>
  ok({ questionnaires: [...(await all(ports))] }),
);
