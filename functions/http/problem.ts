import { refusalStatus } from "#shared/kernel/refusal.ts";
import type { Language } from "#shared/kernel/text.ts";
import { problemText } from "#shared/problems/problem-text.ts";
import type { Rejection } from "./rejection.ts";

/** What every answer of the API carries: it is nobody else's business, for nobody's cache. */
export const apiHeaders = (requestId: string): Record<string, string> => ({
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-request-id": requestId,
});

/** A refusal as RFC 9457 has it, with words for people and the code and facts for programs. */
export const problemResponse = (rejection: Rejection, language: Language, requestId: string): Response => {
  const { code, facts, errors, headers } = rejection;
  const { title, happened, advice } = problemText(code, language);
  const problem = {
    type: `/problems/${code}`,
    title,
    status: refusalStatus[code],
    detail: `${happened} ${advice}`,
    instance: requestId,
    code,
    facts,
    ...(errors !== undefined && { errors }),
  };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...apiHeaders(requestId),
      "content-type": "application/problem+json",
      "content-language": language,
      ...headers,
    },
  });
};
