import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Instant } from "../kernel/time.ts";
import { Sector } from "../organisations/organisation.ts";
import { BankQuestion } from "./bank.ts";
import { DraftContent, DraftText } from "./draft.ts";
import { QuestionnaireFile } from "./own-format.ts";
import { QuestionnaireSummary } from "./summary.ts";

const questionnaireId = z.strictObject({ questionnaireId: idOf("questionnaire") });

/** Made up by the browser for one change: sent again with the same key, it is the same change and is made once. */
const ChangeKey = z.string().check(z.regex(/^[0-9a-z]{16,40}$/));
const contentLimits = { bytes: 1024 * 1024, depth: 16, keys: 60_000, members: 2_000 };

/** `next` continues the line of the version it is made from; `copy` begins a line of its own. */
const As = z.enum(["next", "copy"]);

const draftSource = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("nothing"), title: DraftText }),
  z.strictObject({ from: z.literal("template"), template: z.string().check(z.maxLength(40)), sector: Sector }),
  z.strictObject({ from: z.literal("version"), questionnaireId: idOf("questionnaire"), as: As }),
  z.strictObject({ from: z.literal("round"), roundId: idOf("round"), as: As }),
  /** What an import made of a file or a paste, and its report was accepted. */
  z.strictObject({ from: z.literal("content"), content: DraftContent }),
  /** The text of our own file. */
  z.strictObject({ from: z.literal("file"), text: z.string().check(z.maxLength(900_000)) }),
]);

export const draftQuestionnaire = operation({
  name: "draftQuestionnaire",
  method: "POST",
  path: "/questionnaires/drafts",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({ key: ChangeKey, source: draftSource }),
  reply: z.strictObject({ summary: QuestionnaireSummary }),
  refusals: ["questionnaire-unknown", "questionnaire-unreadable", "save-repeated-differently"],
  limits: contentLimits,
  summary: { nl: "Aan een vragenlijst beginnen", en: "Begin a questionnaire" },
});

/** A version in any state, as an author works on it. What keeps it from being published follows by `draftIssues`. */
export const readDraft = operation({
  name: "readDraft",
  method: "GET",
  path: "/questionnaires/:questionnaireId/draft",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  reply: z.strictObject({ summary: QuestionnaireSummary, content: DraftContent }),
  refusals: [],
  summary: { nl: "Een concept lezen", en: "Read a draft" },
});

/**
 * Stores the draft whole, provided that nobody changed it since `edit`. Who was too late gets `draft-changed` with the
 * `edit` that stands, by whom and when; `readDraft` gives it. The same key again is the same save and is acknowledged.
 */
export const saveDraft = operation({
  name: "saveDraft",
  method: "PUT",
  path: "/questionnaires/:questionnaireId/draft",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  body: z.strictObject({ key: ChangeKey, edit: z.int().check(z.nonnegative()), content: DraftContent }),
  reply: z.strictObject({ edit: z.int(), at: Instant }),
  refusals: ["questionnaire-not-draft", "draft-changed", "save-repeated-differently"],
  limits: contentLimits,
  summary: { nl: "Een concept bewaren", en: "Save a draft" },
});

export const discardDraft = operation({
  name: "discardDraft",
  method: "POST",
  path: "/questionnaires/:questionnaireId/discard",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  body: z.strictObject({ edit: z.int() }),
  reply: z.strictObject({}),
  refusals: ["questionnaire-not-draft", "draft-changed"],
  summary: { nl: "Een concept weggooien", en: "Discard a draft" },
});

/** The question bank: what published versions and templates ask, found by words and kind. */
export const searchQuestions = operation({
  name: "searchQuestions",
  method: "GET",
  path: "/questionnaires/bank",
  audience: "office",
  seats: officeRoles,
  query: z.strictObject({
    words: z.optional(z.string().check(z.maxLength(200))),
    kind: z.optional(z.string().check(z.maxLength(40))),
    /** Only what this questionnaire asks, published at any time, or a round, or a template; in its own order. */
    of: z.optional(idOf("questionnaire")),
    round: z.optional(idOf("round")),
    template: z.optional(z.string().check(z.maxLength(40))),
  }),
  reply: z.strictObject({ found: z.array(BankQuestion), more: z.int() }),
  refusals: [],
  summary: { nl: "Vragen zoeken in de vragenbank", en: "Search the question bank" },
});

/** Our own file, which `draftQuestionnaire` reads back exactly. */
export const exportQuestionnaire = operation({
  name: "exportQuestionnaire",
  method: "GET",
  path: "/questionnaires/:questionnaireId/file",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  reply: QuestionnaireFile,
  refusals: [],
  summary: { nl: "Een vragenlijst als bestand", en: "A questionnaire as a file" },
});
