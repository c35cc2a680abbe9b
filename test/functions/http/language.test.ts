import { expect, it } from "vitest";
import { languageOf } from "#functions/http/language.ts";

it.each([
  [undefined, "nl"],
  ["en", "en"],
  ["en-GB,en;q=0.9", "en"],
  ["nl,en;q=0.8", "nl"],
  ["en;q=0.8, nl;q=0.8", "nl"],
  ["de, fr;q=0.9", "nl"],
  ["en;q=0", "nl"],
  [";;;,,q=banana", "nl"],
] as const)("speaks to a browser that wishes %s in %s", (wish, language) => {
  const request = new Request(
    "https://x.example.nl",
    wish === undefined ? {} : { headers: { "accept-language": wish } },
  );

  expect(languageOf(request)).toBe(language);
});
