import { questionKinds } from "../questions/index.ts";
import type { Question } from "../questions/question.ts";
import { type SettingsIssueCode, settingsIssueCodes } from "../questions/settings-issue-codes.ts";
import type { QuestionnaireIssue } from "./questionnaire-issue.ts";

/** Whether a question's kind exists, its settings are of that kind, and its readers are allowed to be that. */
export const checkSettings = ({ id, kind, settings, readBy }: Question): readonly QuestionnaireIssue[] => {
  if (!questionKinds.has(kind)) return [{ code: "kind-unknown", where: id, about: kind }];
  const { readingClasses, settings: schema } = questionKinds.one(kind);
  const read = schema.safeParse(settings);
  const faults = read.success ? [] : read.error.issues;
  return [
    ...faults.map(({ message, path }) => ({
      code: isCode(message) ? message : ("settings-unfit" as const),
      where: id,
      about: path.map(String).join("."),
    })),
    ...(readingClasses.includes(readBy) ? [] : [{ code: "reader-not-allowed", where: id, about: readBy } as const]),
  ];
};

const isCode = (text: string): text is SettingsIssueCode => (settingsIssueCodes as readonly string[]).includes(text);
