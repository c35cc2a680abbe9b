import { decodeText } from "../source/decode-text.ts";
import { UnreadableSource } from "../source/unreadable.ts";
import type { Survey } from "./survey.ts";
import { surveyFromXml } from "./xml-structure.ts";

/** The survey in an archive, and the parts beside it (answers, timings, tokens), which are left as they are. */
export const surveyFromArchive = (
  files: ReadonlyMap<string, Uint8Array>,
): { readonly survey: Survey; readonly aside: readonly string[] } => {
  const name = [...files.keys()].find((one) => one.toLowerCase().endsWith(".lss"));
  const bytes = name === undefined ? undefined : files.get(name);
  if (name === undefined || bytes === undefined) throw new UnreadableSource("archive-lacks-survey");
  const survey = surveyFromXml(decodeText(bytes).text);
  return { survey, aside: [...files.keys()].filter((one) => one !== name) };
};
