import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { idOf } from "../kernel/id.ts";
import { operation } from "../kernel/operation.ts";
import { Comparabilities } from "./comparability.ts";
import { Difference } from "./difference.ts";
import { QuestionnaireSummary } from "./summary.ts";
import { Level, Version } from "./version.ts";

const questionnaireId = z.strictObject({ questionnaireId: idOf("questionnaire") });
/** The change that whoever asks has before them. */
const Edit = z.int().check(z.nonnegative());
const summary = z.strictObject({ summary: QuestionnaireSummary });

/**
 * Offers a draft for review. Its number follows from what differs from the version before; `raise` makes it higher and
 * never lower, for a small change of words that changes what is asked.
 */
export const offerQuestionnaire = operation({
  name: "offerQuestionnaire",
  method: "POST",
  path: "/questionnaires/:questionnaireId/review",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  body: z.strictObject({ edit: Edit, raise: z.optional(Level) }),
  reply: summary,
  refusals: [
    "questionnaire-not-draft",
    "draft-changed",
    "questionnaire-faulty",
    "questionnaire-unchanged",
    "questionnaire-overtaken",
  ],
  summary: { nl: "Een concept ter beoordeling aanbieden", en: "Offer a draft for review" },
});

/** Back to draft, with a reason. Whoever offered it can take it back in the same way. */
export const returnQuestionnaire = operation({
  name: "returnQuestionnaire",
  method: "POST",
  path: "/questionnaires/:questionnaireId/return",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  body: z.strictObject({ edit: Edit, reason: z.string().check(z.minLength(1), z.maxLength(2000)) }),
  reply: summary,
  refusals: ["questionnaire-not-in-review", "draft-changed"],
  summary: { nl: "Een vragenlijst teruggeven", en: "Return a questionnaire" },
});

/** The second pair of eyes: never those of whoever offered it. From then on it does not change. */
export const publishQuestionnaire = operation({
  name: "publishQuestionnaire",
  method: "POST",
  path: "/questionnaires/:questionnaireId/publication",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  body: z.strictObject({ edit: Edit }),
  reply: summary,
  refusals: [
    "questionnaire-not-in-review",
    "draft-changed",
    "review-needs-second-person",
    "questionnaire-faulty",
    "questionnaire-overtaken",
  ],
  summary: { nl: "Een vragenlijst vaststellen", en: "Publish a questionnaire" },
});

/** For no new round any more; rounds that have it keep it. */
export const retireQuestionnaire = operation({
  name: "retireQuestionnaire",
  method: "POST",
  path: "/questionnaires/:questionnaireId/retirement",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  reply: summary,
  refusals: ["questionnaire-not-published"],
  summary: { nl: "Een vragenlijst uit gebruik nemen", en: "Retire a questionnaire" },
});

/**
 * What differs between a version and an earlier one: by default the one it continues. `next` is the number that a draft
 * would get. Said in sentences by `differenceSentence`.
 */
export const compareQuestionnaires = operation({
  name: "compareQuestionnaires",
  method: "GET",
  path: "/questionnaires/:questionnaireId/comparison",
  audience: "office",
  seats: officeRoles,
  params: questionnaireId,
  query: z.strictObject({ with: z.optional(idOf("questionnaire")) }),
  reply: z.strictObject({
    before: z.nullable(QuestionnaireSummary),
    after: QuestionnaireSummary,
    /** None where nothing differs. */
    level: z.nullable(Level),
    next: z.optional(Version),
    differences: z.array(Difference),
  }),
  refusals: [],
  summary: { nl: "Twee versies vergelijken", en: "Compare two versions" },
});

/** How questions relate to those of an earlier published version: as recorded, or as proposed while nothing is. */
export const readComparability = operation({
  name: "readComparability",
  method: "GET",
  path: "/questionnaires/:questionnaireId/comparability/:earlierId",
  audience: "office",
  seats: officeRoles,
  params: z.extend(questionnaireId, { earlierId: idOf("questionnaire") }),
  reply: z.strictObject({ recorded: z.boolean(), edit: Edit, links: Comparabilities, proposed: Comparabilities }),
  refusals: ["questionnaire-not-published"],
  summary: { nl: "Vergelijkbaarheid van twee versies", en: "How two versions compare" },
});

export const recordComparability = operation({
  name: "recordComparability",
  method: "PUT",
  path: "/questionnaires/:questionnaireId/comparability/:earlierId",
  audience: "office",
  seats: officeRoles,
  params: z.extend(questionnaireId, { earlierId: idOf("questionnaire") }),
  body: z.strictObject({ edit: Edit, links: Comparabilities }),
  reply: z.strictObject({ edit: Edit }),
  refusals: ["questionnaire-not-published", "comparability-unfit", "draft-changed"],
  limits: { bytes: 1024 * 1024, keys: 4_000, members: 600 },
  summary: { nl: "Vergelijkbaarheid vastleggen", en: "Record how versions compare" },
});
