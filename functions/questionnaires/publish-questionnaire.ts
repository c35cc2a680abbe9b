import { ok, refuse } from "#shared/kernel/result.ts";
import { decidePublication } from "#shared/questionnaires/decide-publication.ts";
import * as operations from "#shared/questionnaires/version-operations.ts";
import { implement } from "../http/ask.ts";
import { commitPublication } from "./commit-publication.ts";
import { readDraftContent, removeDraft } from "./draft-store.ts";
import { readLineFacts } from "./line-facts.ts";
import { readQuestionnaireSummary, replaceSummary } from "./store.ts";

export const publishQuestionnaire = implement(
  operations.publishQuestionnaire,
  async ({ ports, params, body, caller, now }) => {
    const summary = await readQuestionnaireSummary(ports, params.questionnaireId);
    if (summary === undefined || summary.state === "discarded") return refuse("not-found");
    const [content, facts] = await Promise.all([readDraftContent(ports, summary), readLineFacts(ports, summary)]);
    if (content === undefined) return refuse("not-found");
    const decided = decidePublication({ summary, content, ...facts, ...body, by: caller.person, now });
    if (!decided.ok) return decided;
    const publication = decided.value;
    if (publication.line === undefined) return ok({ summary: publication.summary });

    const { supersedes } = publication;
    const superseded = supersedes && (await readQuestionnaireSummary(ports, supersedes));
    const committed = await commitPublication(
      { ports, by: caller.person.personId, now, line: facts.line, superseded },
      publication,
      replaceSummary(summary, publication.summary),
      removeDraft(params.questionnaireId),
    );
    return committed.ok ? ok({ summary: publication.summary }) : committed;
  },
);
