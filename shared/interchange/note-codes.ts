/** How well a thing came across. `left-out` was not taken over; `not-stored` was an answer that could not be kept. */
export const degrees = ["exact", "approximate", "left-out", "not-stored"] as const;
export type Degree = (typeof degrees)[number];

/** Everything an import can say of a thing that did not come across exactly, and to what degree it then came. */
export const noteDegrees = {
  // the whole
  "encoding-guessed": "approximate",
  "no-dutch": "approximate",
  "languages-left": "left-out",
  "title-missing": "approximate",
  "section-made": "approximate",
  "answers-elsewhere": "left-out",
  "quotas-left": "left-out",
  "texts-around-left": "left-out",
  "formulas-left": "left-out",
  "columns-left": "left-out",
  "line-left": "left-out",
  // a question
  "text-missing": "approximate",
  "text-shortened": "approximate",
  "code-changed": "approximate",
  "option-codes-changed": "approximate",
  "option-twice": "left-out",
  "fixed-scale": "approximate",
  "scale-without-words": "approximate",
  "scale-too-long": "approximate",
  "no-classes": "approximate",
  "comment-apart": "approximate",
  "split-up": "approximate",
  "as-rows": "approximate",
  "text-as-help": "approximate",
  "other-renamed": "approximate",
  "default-left": "left-out",
  "check-left": "left-out",
  "least-left": "left-out",
  "random-order-left": "left-out",
  "time-left": "approximate",
  "computed-elsewhere": "left-out",
  "shown-to-nobody": "approximate",
  "row-conditions-left": "left-out",
  "options-filtered": "approximate",
  "list-elsewhere": "approximate",
  "settings-mended": "approximate",
  "edited-since": "approximate",
  "kind-guessed": "approximate",
  "options-missing": "approximate",
  // a condition
  "condition-not-understood": "approximate",
  "condition-unfit": "approximate",
  "condition-nearly": "approximate",
  // what is no question here
  "kind-file": "left-out",
  "kind-place": "left-out",
  "kind-computes": "left-out",
  "kind-language": "left-out",
  "kind-text": "left-out",
  "kind-unknown": "left-out",
  "settings-unfit": "left-out",
  // answers
  "column-unknown": "left-out",
  "column-by-label": "approximate",
  "column-by-position": "approximate",
  "column-unfit": "left-out",
  "question-without-column": "left-out",
  "cell-as-other": "approximate",
  "cell-no-option": "not-stored",
  "cell-no-yes": "not-stored",
  "cell-no-tick": "not-stored",
  "cell-no-number": "not-stored",
  "cell-no-day": "not-stored",
  "cell-no-rank": "not-stored",
  "answer-unfit": "not-stored",
} as const satisfies Readonly<Record<string, Degree>>;

export type NoteCode = keyof typeof noteDegrees;
export const noteCodes = Object.keys(noteDegrees) as [NoteCode, ...NoteCode[]];
