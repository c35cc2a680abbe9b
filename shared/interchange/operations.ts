import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { DraftContent } from "../questionnaires/draft.ts";
import { ImportReport } from "./report.ts";

/** A file in base 64, or what was pasted: its words and, where the clipboard had it, its markup. */
const Source = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("file"), base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)) }),
  z.strictObject({ is: z.literal("words"), text: z.string().check(z.maxLength(1_000_000)) }),
  z.strictObject({ is: z.literal("markup"), markup: z.string().check(z.maxLength(3_000_000)) }),
]);

/** Reads a source and says what it would become. Nothing is kept: `draftQuestionnaire` does that with the content. */
export const readImport = operation({
  name: "readImport",
  method: "POST",
  path: "/imports",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({ source: Source }),
  reply: z.strictObject({ report: ImportReport, content: DraftContent }),
  refusals: ["questionnaire-unreadable"],
  limits: { bytes: 5_700_000 },
  summary: { nl: "Een vragenlijst van elders bekijken", en: "Look at a questionnaire from elsewhere" },
});

/** Writes a questionnaire, as far as it is, as an XLSForm. Nothing is kept. */
export const writeForm = operation({
  name: "writeForm",
  method: "POST",
  path: "/forms",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({ content: DraftContent }),
  reply: z.strictObject({ base64: z.string() }),
  refusals: [],
  limits: { bytes: 1024 * 1024, depth: 16, keys: 60_000, members: 2_000 },
  summary: { nl: "Een vragenlijst als XLSForm", en: "A questionnaire as an XLSForm" },
});
