import type { LocalText } from "../../../kernel/text.ts";
import type { Choice, ControlSpec } from "../../../questions/control.ts";
import type { Comparable, RowField } from "../../../questions/kind.ts";
import type { Comparison, Value } from "./rule.ts";
import type { Compared } from "./subject.ts";

const always: readonly Comparison[] = ["answered", "unanswered"];
const ofElement: readonly Comparison[] = ["ticks-element", "ticks-not-element"];
const ofNumbers: readonly Comparison[] = ["is", "is-not", "at-least", "at-most", "over", "under"];

/**
 * What can be asked of the answer to such a question, the most usual first.
 * @param inLoop whether it is asked for a question about the elements of a list
 */
export const comparisonsFor = (compares: Comparable | undefined, inLoop = false): readonly Comparison[] => {
  switch (compares?.is) {
    case "number":
    case "day":
      return [...ofNumbers, ...always];
    case "truth":
      return ["is", "is-not", ...always];
    case "option":
      return ["is", "is-not", "one-of", "none-of", ...always];
    case "list":
      return [
        ...(inLoop ? ofElement : []),
        "ticked",
        "not-ticked",
        "count-at-least",
        "count-at-most",
        "count-is",
        ...always,
      ];
    case "rows":
      return [...rowComparisons(Object.values(compares.fields)), ...always];
    default:
      return always;
  }
};

const rowComparisons = (fields: readonly RowField[]): readonly Comparison[] => {
  if (fields.length === 0) return [];
  return fields.some(({ is }) => is === "number")
    ? ["row-at-most", "row-at-least", "row-is", "row-is-not"]
    : ["row-is", "row-is-not"];
};

export type Offer = { readonly value: Value; readonly label: LocalText };

/** Whether a number, a day or words are written beside, or instead of, what can be picked. */
export type Offered = { readonly picks: readonly Offer[]; readonly writes: "number" | "day" | "words" | undefined };

const truths: readonly Offer[] = [
  { value: true, label: { nl: "ja", en: "yes" } },
  { value: false, label: { nl: "nee", en: "no" } },
];

/** What an answer can be compared with: the words of its options, each with the value that stands for it. */
export const offeredBy = (kind: Compared, comparison: Comparison, field?: string): Offered => {
  const { compares, control } = kind;
  if (comparison.startsWith("count-")) return { picks: [], writes: "number" };
  const of = field ?? fieldsOffered(kind)[0]?.id ?? "";
  const type = compares.is === "rows" ? compares.fields[of] : compares;
  const choices = choicesIn(control, of);
  const codes = type !== undefined && "codes" in type ? type.codes : [];
  const label = (code: string): LocalText => choices.find(({ value }) => value === code)?.label ?? { nl: code };
  const picks = codes.map((code) => ({ value: code, label: label(code) }));

  if (type?.is === "truth") return { picks: [...truths, ...picks], writes: undefined };
  if (type?.is === "day") return { picks: [], writes: "day" };
  if (type?.is === "option" && type.anyText) return { picks, writes: "words" };
  if (type?.is !== "number") return { picks, writes: undefined };
  const steps = choices.filter(({ value }) => !codes.includes(value));
  const positions = steps.map((step, place) => ({ value: place + 1, label: step.label }));
  return { picks: [...positions, ...picks], writes: positions.length > 0 ? undefined : "number" };
};

/** What of a row can be looked at, with its words where there is more than one thing. */
export const fieldsOffered = ({ compares, control }: Compared): readonly { id: string; label: LocalText }[] => {
  if (compares.is !== "rows") return [];
  const named = "scales" in control ? control.scales : "columns" in control ? control.columns : [];
  return Object.keys(compares.fields).map((id) => ({
    id,
    label: named.find((one) => one.id === id)?.label ?? { nl: "het antwoord", en: "the answer" },
  }));
};

/** Everything that can be picked in a control, or in the part of it that has this name. */
const choicesIn = (control: ControlSpec, part: string): readonly Choice[] => {
  if ("choices" in control) return control.choices;
  if ("scales" in control) return control.scales.find(({ id }) => id === part)?.choices ?? [];
  if ("asides" in control) return control.asides;
  const column = "columns" in control ? control.columns.find(({ id }) => id === part) : undefined;
  return column ? choicesIn(column.control, "") : [];
};
