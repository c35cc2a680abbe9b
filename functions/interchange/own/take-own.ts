import type { Taken } from "#shared/interchange/report.ts";
import type { UnreadableBecause } from "#shared/interchange/unreadable.ts";
import { readOwnFile, type Unreadable } from "#shared/questionnaires/read-own-file.ts";
import { decodeText } from "../source/decode-text.ts";
import { UnreadableSource } from "../source/unreadable.ts";

/** The file itself says why it cannot be read; here in the words that are used for every sort of file. */
const because: Readonly<Record<Unreadable, UnreadableBecause>> = {
  "too-large": "own-too-large",
  "not-json": "own-broken",
  "too-deep": "own-broken",
  "too-many-names": "own-broken",
  "forbidden-name": "own-broken",
  "wrong-shape": "own-broken",
  "other-format": "own-other",
  "newer-format": "own-newer",
};

/** Whether a file may be ours: an object of JSON, behind whatever mark and blanks. */
export const looksOwn = (bytes: Uint8Array): boolean => {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200));
  return beginning.trimStart().startsWith("{");
};

/**
 * Takes in our own file: everything in it is what it was, so there is nothing to tell of it.
 * @throws UnreadableSource
 */
export const takeOwn = (bytes: Uint8Array): Taken => {
  const read = readOwnFile(decodeText(bytes).text);
  if (!read.ok) {
    const { because: why, at } = read.refusal.facts as { readonly because: Unreadable; readonly at?: string };
    throw new UnreadableSource(because[why], at);
  }
  const { questionnaire } = read.value;
  const isEnglish = [questionnaire, ...questionnaire.questions.map(({ text }) => ({ title: text }))].some(
    ({ title }) => title.en !== undefined,
  );
  return {
    format: "own",
    languages: ["nl", ...(isEnglish ? ["en"] : [])],
    content: questionnaire,
    questions: questionnaire.questions.map(({ id, text }) => ({
      where: id,
      text: text.nl.slice(0, 300),
      becomes: [id],
    })),
    notes: [],
  };
};
