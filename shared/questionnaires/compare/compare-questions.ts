import { canonical } from "../../kernel/canonical.ts";
import { questionKinds } from "../../questions/index.ts";
import type { Kind } from "../../questions/kind.ts";
import type { Question } from "../../questions/question.ts";
import { parse } from "../conditions/parse.ts";
import { print } from "../conditions/print.ts";
import type { Difference } from "../difference.ts";
import { compareSettings } from "./compare-settings.ts";
import { isCorrection } from "./is-correction.ts";
import { weighed } from "./weigh.ts";

/** What was written differently and reads the same is the same condition. */
const conditionOf = ({ visibleIf }: Question): string => {
  const parsed = visibleIf === undefined ? undefined : parse(visibleIf);
  return parsed?.ok ? print(parsed.condition) : (visibleIf ?? "");
};

/** Settings as the kind reads them, so that a default that is written out is no difference. */
const readSettings = ({ kind, settings }: Question) => {
  const read = questionKinds.has(kind) ? questionKinds.one(kind).settings.safeParse(settings) : undefined;
  return read?.success
    ? { settings: read.data, ordered: orderedCodes(questionKinds.one(kind), read.data) }
    : { settings };
};

const orderedCodes = (kind: Kind, settings: unknown): readonly string[] =>
  kind
    .variables(settings)
    .filter(({ scale }) => scale === "ordinal" || scale === "classes")
    .flatMap(({ options }) => options.map(({ code }) => code));

/** Compared one by one below; whatever else a question may have is compared as it stands. */
const known = new Set([
  ...["id", "section", "kind", "text", "help", "required", "readBy", "visibleIf", "breakdown", "link", "covenant"],
  ...["chart", "optionSet", "settings"],
]);

/** What differs between two versions of one question, its place left aside. @param place its place, from 1 */
export const compareQuestions = (before: Question, after: Question, place: number): readonly Difference[] => {
  const question = { id: after.id, place };
  const found: Difference[] = [];
  const note = (code: Difference["code"], was?: unknown, is?: unknown): void => {
    const [b, a] = [was, is].map((value) => (value === undefined ? undefined : (value as Difference["before"])));
    found.push(
      weighed(code, { question, ...(b !== undefined && { before: b }), ...(a !== undefined && { after: a }) }),
    );
  };
  const differ = (was: unknown, is: unknown): boolean => canonical(was) !== canonical(is);

  if (before.text.nl !== after.text.nl)
    note(isCorrection(before.text.nl, after.text.nl) ? "text-changed" : "text-reworded", before.text, after.text);
  else if (before.text.en !== after.text.en) note("translation-changed", before.text, after.text);
  if (differ(before.help, after.help)) note("help-changed", before.help, after.help);
  if (before.required !== after.required) note("required-changed", String(before.required), String(after.required));
  if (before.readBy !== after.readBy) note("reader-changed", before.readBy, after.readBy);
  if (conditionOf(before) !== conditionOf(after)) note("condition-changed", before.visibleIf, after.visibleIf);
  if (differ(before.breakdown ?? [], after.breakdown ?? [])) note("breakdown-changed");
  if (before.link !== after.link) note("link-changed", before.link, after.link);
  if (before.covenant !== after.covenant) note("theme-changed", before.covenant, after.covenant);
  if (before.chart !== after.chart) note("chart-changed", before.chart, after.chart);
  if (before.kind !== after.kind) {
    note("kind-changed", before.kind, after.kind);
    return found;
  }
  const [was, is] = [readSettings(before), readSettings(after)];
  const ordered = new Set([...(was.ordered ?? []), ...(is.ordered ?? [])]);
  const inSettings = compareSettings(was.settings, is.settings, { ordered });
  return [
    ...found,
    ...inSettings.map((difference) => ({ ...difference, question })),
    ...besides(before, after, question),
  ];
};

const besides = (before: Question, after: Question, question: NonNullable<Difference["question"]>) => {
  const [was, is] = [before, after].map((one) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !known.has(name))),
  );
  return compareSettings(was, is, { ordered: new Set() }).map((difference) => ({ ...difference, question }));
};
