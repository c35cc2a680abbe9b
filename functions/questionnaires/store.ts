import * as z from "zod/mini";
import { type Id, idOf } from "#shared/kernel/id.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { WordsCorrected } from "#shared/questionnaires/correction.ts";
import { Line } from "#shared/questionnaires/line.ts";
import { Questionnaire } from "#shared/questionnaires/questionnaire.ts";
import { QuestionnaireSummary } from "#shared/questionnaires/summary.ts";
import { keys } from "../store/keys.ts";
import { list, query, read, type Store } from "../store/table.ts";
import { change, create, replace, type Write } from "../store/write.ts";

type QuestionnaireId = Id<"questionnaire">;

/** A published questionnaire is stored as its JSON text, cut by bytes: it is only ever read whole, and may be large. */
const Part = z.strictObject({ json: z.instanceof(Uint8Array) });
const bytesPerPart = 300_000;

const Pointer = z.strictObject({ questionnaireId: idOf("questionnaire") });

/** A published questionnaire. It never changes, so whoever has it may keep it. */
export const readQuestionnaire = async (store: Store, id: QuestionnaireId): Promise<Questionnaire | undefined> => {
  const parts = await query(store, "planning", keys.questionnaire(id).pk, "part#", Part);
  if (parts.length === 0) return undefined;
  return z.parse(Questionnaire, JSON.parse(Buffer.concat(parts.map(({ json }) => json)).toString("utf8")));
};

/** A version in whatever state, without its content. */
export const readQuestionnaireSummary = (
  store: Store,
  id: QuestionnaireId,
): Promise<QuestionnaireSummary | undefined> => read(store, "planning", keys.questionnaire(id), QuestionnaireSummary);

/** All versions of all questionnaires but those that were discarded; to look at, never to decide on. */
export const listQuestionnaires = (store: Store): Promise<readonly QuestionnaireSummary[]> =>
  list(store, "planning", "questionnaires", QuestionnaireSummary);

export const readLine = (store: Store, line: QuestionnaireId): Promise<Line | undefined> =>
  read(store, "planning", keys.questionnaireLine(line), Line);

/** The questionnaire that was made of a version of a template for a sector, if any. */
export const readFromTemplate = async (
  store: Store,
  template: string,
  version: string,
  sector: string,
): Promise<QuestionnaireId | undefined> =>
  (await read(store, "planning", keys.template(template, version, sector), Pointer))?.questionnaireId;

export const createFromTemplate = (
  template: string,
  version: string,
  sector: string,
  questionnaireId: QuestionnaireId,
): Write => create("planning", keys.template(template, version, sector), { questionnaireId });

/** Where a version lies; what was discarded stands in no list any more. */
const placeOf = ({ questionnaireId, state }: QuestionnaireSummary) => {
  const { pk, sk, ...listed } = keys.questionnaire(questionnaireId);
  return state === "discarded" ? { pk, sk } : { pk, sk, ...listed };
};

export const createSummary = (summary: QuestionnaireSummary): Write => create("planning", placeOf(summary), summary);

/** Writes the summary anew, provided that it is still as it was read. */
export const replaceSummary = (before: QuestionnaireSummary, after: QuestionnaireSummary): Write =>
  replace("planning", placeOf(after), after, { edit: before.edit });

/** Says of a version that a newer one took its place, provided that it is still the newest. */
export const supersede = ({ questionnaireId, edit, state }: QuestionnaireSummary): Write =>
  change("planning", keys.questionnaire(questionnaireId), { state: "superseded", edit: edit + 1 }, { edit, state });

/** The content of a version that is published for the first and only time. */
export const createParts = (questionnaire: Questionnaire): readonly Write[] => {
  const json = Buffer.from(JSON.stringify(questionnaire), "utf8");
  const count = Math.ceil(json.byteLength / bytesPerPart);
  return Array.from({ length: count }, (_, part) =>
    create("planning", keys.questionnairePart(questionnaire.questionnaireId, part), {
      json: new Uint8Array(json.subarray(part * bytesPerPart, (part + 1) * bytesPerPart)),
    }),
  );
};

export const writeLine = (before: Line | undefined, line: QuestionnaireId, after: Line): Write =>
  before === undefined
    ? create("planning", keys.questionnaireLine(line), after)
    : replace("planning", keys.questionnaireLine(line), after, { edit: before.edit });

export const createCorrection = (correction: WordsCorrected): Write =>
  create("planning", keys.questionnaireCorrection(correction.of), correction);

/**
 * The corrections of a version up to a moment, one after the other; the last one leads to the words that hold. Each is
 * one small read, strongly consistent; nearly always there is none.
 */
export const readCorrections = async (
  store: Store,
  of: Id<"questionnaire">,
  until: Instant,
): Promise<readonly WordsCorrected[]> => {
  const found: WordsCorrected[] = [];
  for (let at: Id<"questionnaire"> = of; ; ) {
    const next = await read(store, "planning", keys.questionnaireCorrection(at), WordsCorrected);
    if (next === undefined || next.at > until) return found;
    found.push(next);
    at = next.to;
  }
};
