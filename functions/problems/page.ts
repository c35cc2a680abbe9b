import type { Language } from "#shared/kernel/text.ts";
import { type ProblemCode, problemText } from "#shared/problems/problem-text.ts";
import { problemPageWords } from "#shared/problems/words/page.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One problem as a page that works without scripts, fonts, images, or anything of the product but one style sheet. */
export const problemPage = (code: ProblemCode, language: Language): string => {
  const { title, happened, advice } = problemText(code, language);
  const say = problemPageWords(language);
  const other: Language = language === "nl" ? "en" : "nl";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)} – ${escaped(say.product)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/problems/style.css">
</head>
<body>
<header><b>${escaped(say.product)}</b><a href="/problems/${code}?lang=${other}" lang="${other}" hreflang="${other}">${escaped(say.otherLanguage)}</a></header>
<main>
<h1>${escaped(title)}</h1>
<h2>${escaped(say.happened)}</h2>
<p>${escaped(happened)}</p>
<h2>${escaped(say.advice)}</h2>
<p>${escaped(advice)}</p>
<p><a href="/">${escaped(say.toStart)}</a></p>
</main>
</body>
</html>
`;
};
