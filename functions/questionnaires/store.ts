import * as z from "zod/mini";
import { type Id, idOf } from "#shared/kernel/id.ts";
import { QuestionnaireSummary } from "#shared/questionnaires/operations.ts";
import { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { keys } from "../store/keys.ts";
import { list, query, read, type Store } from "../store/table.ts";
import { create, type Write } from "../store/write.ts";

/** A published questionnaire is stored as its JSON text, cut by bytes: it is only ever read whole, and may be large. */
const Part = z.strictObject({ json: z.instanceof(Uint8Array) });
const bytesPerPart = 300_000;

const Pointer = z.strictObject({ questionnaireId: idOf("questionnaire") });

/** A published questionnaire. It never changes, so whoever has it may keep it. */
export const readQuestionnaire = async (store: Store, id: Id<"questionnaire">): Promise<Questionnaire | undefined> => {
  const parts = await query(store, "planning", keys.questionnaire(id).pk, "part#", Part);
  if (parts.length === 0) return undefined;
  return z.parse(Questionnaire, JSON.parse(Buffer.concat(parts.map(({ json }) => json)).toString("utf8")));
};

export const readQuestionnaireSummary = (
  store: Store,
  id: Id<"questionnaire">,
): Promise<QuestionnaireSummary | undefined> => read(store, "planning", keys.questionnaire(id), QuestionnaireSummary);

/** All questionnaires; to look at, never to decide on. */
export const listQuestionnaires = (store: Store): Promise<readonly QuestionnaireSummary[]> =>
  list(store, "planning", "questionnaires", QuestionnaireSummary);

/** The questionnaire that was made of a version of a template for a sector, if any. */
export const readFromTemplate = async (
  store: Store,
  template: string,
  version: string,
  sector: string,
): Promise<Id<"questionnaire"> | undefined> =>
  (await read(store, "planning", keys.template(template, version, sector), Pointer))?.questionnaireId;

export const createFromTemplate = (
  template: string,
  version: string,
  sector: string,
  questionnaireId: Id<"questionnaire">,
): Write => create("planning", keys.template(template, version, sector), { questionnaireId });

export const createQuestionnaire = (questionnaire: Questionnaire, summary: QuestionnaireSummary): readonly Write[] => {
  const json = Buffer.from(JSON.stringify(questionnaire), "utf8");
  const count = Math.ceil(json.byteLength / bytesPerPart);
  const parts = Array.from({ length: count }, (_, part) =>
    create("planning", keys.questionnairePart(questionnaire.questionnaireId, part), {
      json: new Uint8Array(json.subarray(part * bytesPerPart, (part + 1) * bytesPerPart)),
    }),
  );
  return [create("planning", keys.questionnaire(questionnaire.questionnaireId), summary), ...parts];
};
