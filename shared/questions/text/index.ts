import type { Kind } from "../kind.ts";
import { plainText } from "../parts/plain-text.ts";
import { TextSettings } from "./definition.ts";

/** One line of words. It is read, never counted. */
export const text: Kind<"text", TextSettings, string> = {
  name: "text",
  title: { nl: "Korte tekst", en: "Short text" },
  settings: TextSettings,
  readingClasses: ["text", "confidential"],
  answer: ({ maxLength }) => plainText({ most: maxLength, breaks: "line" }),
  open: () => [],
  variables: () => [],
  observe: () => new Map(),
  ownWords: (_settings, words) => [words],
  comparable: (_settings, words) => ({ is: "scalar", value: words }),
  compares: () => ({ is: "words" }),
  control: ({ maxLength }) => ({ control: "text", long: false, maxLength }),
  chart: "none",
  lines: (_settings, words) => [{ value: { nl: words } }],
  seconds: () => 25,
};
