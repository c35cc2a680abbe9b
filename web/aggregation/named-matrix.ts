import type { CommitteeEvidence } from "#shared/aggregation/evidence.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import { kindOf } from "#shared/questions/index.ts";
import type { Question } from "#shared/questions/question.ts";

type Answer = Extract<CommitteeEvidence, { is: "answer" }>;

/** Who said what: a row per organisation, and a column per item where the question has several. */
export type NamedMatrix = {
  readonly columns: readonly { readonly key: string; readonly label: LocalText | undefined }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

/** `step` is the place on an ordered scale from 0 to 1, by which a cell is shaded; absent beside a scale. */
export type Cell = { readonly words: LocalText; readonly step?: number } | undefined;

const lineInWords = (label: LocalText, words: LocalText): LocalText => ({
  nl: `${label.nl}: ${words.nl}`,
  en: `${label.en ?? label.nl}: ${words.en ?? words.nl}`,
});

export const namedMatrix = (
  question: Question,
  answers: readonly Answer[],
  names: ReadonlyMap<string, string>,
): NamedMatrix => {
  const kind = kindOf(question);
  const scaled = kind.variables.filter(({ scale }) => scale === "ordinal");
  // What bounds itself is one answer as a whole: an order is read as an order.
  const isGrid = scaled.length > 1 && kind.joint === undefined;
  const columns = isGrid
    ? scaled.map(({ item, itemLabel }) => ({ key: item ?? "", label: itemLabel }))
    : [{ key: "", label: undefined }];

  const cellsOf = (value: unknown): readonly Cell[] => {
    if (!isGrid) {
      const lines = kind.lines(value).map(({ label, value: words }) => (label ? lineInWords(label, words) : words));
      return [
        { words: { nl: lines.map(({ nl }) => nl).join("; "), en: lines.map(({ nl, en }) => en ?? nl).join("; ") } },
      ];
    }
    const said = kind.observe(value);
    return scaled.map(({ item, options }): Cell => {
      const option = options.find(({ code }) => code === said.get(item ?? ""));
      if (option === undefined) return undefined;
      const scale = options.filter(({ aside }) => !aside);
      const place = scale.findIndex(({ code }) => code === option.code);
      return { words: option.label, ...(place >= 0 && scale.length > 1 ? { step: place / (scale.length - 1) } : {}) };
    });
  };
  return {
    columns,
    rows: answers
      .map(({ invitationId, value }) => ({ name: names.get(invitationId) ?? "", cells: cellsOf(value) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, "nl")),
  };
};
