import { expect, it } from "vitest";
import { problemPages } from "#functions/problems/problem-pages.ts";
import { securityHeaders } from "#infra/headers.ts";
import { languages } from "#shared/kernel/text.ts";
import { problemCodes, problemText } from "#shared/problems/problem-text.ts";
import { expectGolden } from "#test/support/golden.ts";

const pages = problemPages();
const page = async (path: string, wish = "nl") => {
  const response = await pages.request(path, { headers: { "accept-language": wish } });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

it.each(problemCodes)("%s has a page of its own in each language, with its words on it", async (code) => {
  for (const language of languages) {
    const { title, happened, advice } = problemText(code, language);

    const { status, headers, html } = await page(`/${code}`, language);

    expect([status, headers.get("content-language")]).toEqual([200, language]);
    expect([title, happened, advice].filter((text) => !html.includes(text))).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
  }
});

it("offers the other language, which wins over what the browser prefers", async () => {
  const { html } = await page("/gone", "nl");
  const english = await page("/gone?lang=en", "nl");

  expect(html).toContain('href="/problems/gone?lang=en"');
  expect(english.headers.get("content-language")).toBe("en");
});

it("answers an unknown problem with the page about what cannot be found", async () => {
  const { status, html } = await page("/%3Cscript%3Ealert(1)%3C%2Fscript%3E");

  expect(status).toBe(404);
  expect(html).toContain(problemText("not-found", "nl").title);
  expect(html).not.toContain("alert(1)");
});

it("keeps to the policy: no script, no style but our own sheet, nothing from elsewhere", async () => {
  const all = await Promise.all(problemCodes.map((code) => page(`/${code}`)));
  const sheet = await page("/style.css");

  expect(all.filter(({ html }) => /<script|<style|style=|\son\w+=|https?:/.test(html))).toEqual([]);
  expect(sheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(securityHeaders["content-security-policy"]).toContain("style-src 'self'");
});

it("reads as agreed", async () => {
  const texts = problemCodes.flatMap((code) => [
    `## ${code}`,
    ...languages.map((language) => {
      const { title, happened, advice } = problemText(code, language);
      return `- ${language}: **${title}** ${happened} *${advice}*`;
    }),
    "",
  ]);

  expectGolden("problems.md", ["# What people read when something is refused or goes wrong", "", ...texts].join("\n"));
  expectGolden("problem-page.html", (await page("/response-locked")).html);
});
