import { canonical } from "../kernel/canonical.ts";
import type { Id } from "../kernel/id.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { type Decided, freshHead } from "./change.ts";
import type { Organising } from "./decide-colleague.ts";
import { organised, whileAtWork } from "./talked.ts";

/** Says who works on a section; nobody in particular where the list is empty. It asks, and forbids nobody anything. */
export const decideSection = (
  asking: Organising & {
    readonly questionnaire: Pick<Questionnaire, "sections">;
    readonly section: string;
    readonly persons: readonly Id<"person">[];
  },
): Result<Decided, "round-not-open" | "response-locked" | "not-found" | "colleague-unknown"> => {
  const { team, section, questionnaire } = asking;
  const persons = [...new Set(asking.persons)];
  const before = Object.hasOwn(team.sections, section) ? (team.sections[section] ?? []) : [];
  if (canonical(before) === canonical(persons)) return ok({ head: asking.head ?? freshHead(asking) });
  const open = whileAtWork(asking);
  if (!open.ok) return open;
  if (!questionnaire.sections.some(({ id }) => id === section)) return refuse("not-found");
  const writes = team.members.filter(({ role }) => role !== "reader");
  if (!persons.every((person) => writes.some(({ personId }) => personId === person)))
    return refuse("colleague-unknown");

  const others = Object.entries(team.sections).filter(([id]) => id !== section);
  const sections = Object.fromEntries(persons.length === 0 ? others : [...others, [section, persons]]);
  return ok(organised(asking, "assigned", { ...team, sections }));
};
