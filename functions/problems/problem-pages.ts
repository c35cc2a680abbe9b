import { Hono } from "hono";
import type { Language } from "#shared/kernel/text.ts";
import { type ProblemCode, problemCodes } from "#shared/problems/problem-text.ts";
import { languageOf } from "../http/language.ts";
import { problemPage } from "./page.ts";
import { problemStyle } from "./style.ts";

const cacheable = { "cache-control": "public, max-age=300", "x-content-type-options": "nosniff" };

/** `/problems/<code>`: every problem explained, in the language one reads or the one one picks. */
export const problemPages = (): Hono => {
  const pages = new Hono();
  pages.get("/style.css", (context) =>
    context.body(problemStyle, 200, { ...cacheable, "content-type": "text/css; charset=utf-8" }),
  );
  pages.get("/:code", (context) => {
    const code = problemCodes.find((known) => known === context.req.param("code"));
    return pageResponse(code ?? "not-found", code === undefined ? 404 : 200, wished(context.req.raw));
  });
  return pages;
};

const wished = (request: Request): Language => {
  const picked = new URL(request.url).searchParams.get("lang");
  return picked === "nl" || picked === "en" ? picked : languageOf(request);
};

const pageResponse = (code: ProblemCode, status: number, language: Language): Response =>
  new Response(problemPage(code, language), {
    status,
    headers: {
      ...cacheable,
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      vary: "accept-language",
    },
  });
