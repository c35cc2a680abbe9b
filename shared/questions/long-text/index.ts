import type { Kind } from "../kind.ts";
import { plainText } from "../parts/plain-text.ts";
import { LongTextSettings } from "./definition.ts";

/** Words in paragraphs. They are read, never counted. */
export const longText: Kind<"long-text", LongTextSettings, string> = {
  name: "long-text",
  title: { nl: "Lange tekst", en: "Long text" },
  settings: LongTextSettings,
  readingClasses: ["text", "confidential"],
  answer: ({ maxLength }) => plainText({ most: maxLength, breaks: "lines" }),
  open: () => [],
  variables: () => [],
  observe: () => new Map(),
  ownWords: (_settings, words) => [words],
  comparable: (_settings, words) => ({ is: "scalar", value: words }),
  compares: () => ({ is: "words" }),
  control: ({ maxLength }) => ({ control: "text", long: true, maxLength }),
  chart: "none",
  lines: (_settings, words) => [{ value: { nl: words } }],
  seconds: ({ maxLength }) => (maxLength > 1000 ? 180 : 120),
};
