import { labelled, letters } from "./states.ts";
import type { State, Universe } from "./universe.ts";

const orders = (options: readonly string[], pick: number): readonly (readonly string[])[] =>
  pick === 0
    ? [[]]
    : options.flatMap((first) =>
        orders(
          options.filter((other) => other !== first),
          pick - 1,
        ).map((others) => [first, ...others]),
      );

/** Some of the options are put in order; the place of each is to stay unknown. */
export const ranking = (size: number, options: number, pick: number, more: object = {}): Universe => ({
  name: `a ranking of ${pick} of ${options}${"notApplicable" in more ? " or n.v.t." : ""}, ${size} units`,
  questions: [{ id: "q", kind: "rank", settings: { options: labelled(letters(options)), pick, ...more } }],
  groups: [
    {
      size,
      states: [
        ...orders(letters(options), pick).map(
          (order): State => ({
            answers: { q: { order } },
            secrets: Object.fromEntries(letters(options).map((option) => [option, `${order.indexOf(option)}`])),
          }),
        ),
        ...("notApplicable" in more
          ? [
              {
                answers: { q: { choice: "not-applicable" } },
                secrets: Object.fromEntries(letters(options).map((option) => [option, "n.v.t."])),
              },
            ]
          : []),
      ],
    },
  ],
  audience: "common",
});

/** A total divided over items, of which each has none, some or most. */
export const division = (size: number, items: number, total: number): Universe => {
  const classes = [
    { id: "none", from: 0, to: 0 },
    { id: "some", from: 1, to: Math.floor(total / 2) },
    { id: "most", from: Math.floor(total / 2) + 1, to: total },
  ];
  const classOf = (part: number): string => classes.find(({ to }) => part <= to)?.id ?? "";
  const parts = (many: number, left: number): readonly (readonly number[])[] =>
    many === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, part) => part).flatMap((part) =>
          parts(many - 1, left - part).map((others) => [part, ...others]),
        );
  const known = new Map<string, State>();
  for (const shares of parts(items, total)) {
    const secrets = Object.fromEntries(letters(items).map((item, at) => [item, classOf(shares[at] ?? 0)]));
    const answer = { shares: Object.fromEntries(letters(items).map((item, at) => [item, shares[at] ?? 0])) };
    known.set(JSON.stringify(secrets), { answers: { q: answer }, secrets });
  }
  return {
    name: `${total} divided over ${items}, ${size} units`,
    questions: [
      {
        id: "q",
        kind: "allocation",
        readBy: "figure",
        settings: {
          items: labelled(letters(items)),
          total,
          classes: classes.map((one) => ({ ...one, label: { nl: one.id } })),
        },
      },
    ],
    groups: [{ size, states: [...known.values()] }],
    audience: "common",
  };
};

/** At most or exactly so many are ticked; the last may rule the others out. */
export const limited = (
  size: number,
  options: number,
  limit: { max?: number; exactly?: number },
  aside = false,
): Universe => {
  const all = letters(options);
  const inclusive = aside ? all.slice(0, -1) : all;
  const { exactly } = limit;
  const [least, most] = [exactly ?? 1, exactly ?? limit.max ?? options];
  const sets = Array.from({ length: 2 ** inclusive.length }, (_, set) => inclusive.filter((_, at) => set & (1 << at)))
    .filter(({ length }) => length >= least && length <= most)
    .concat(aside ? [all.slice(-1)] : []);
  return {
    name: `a multi-select of ${exactly === undefined ? "at most" : "exactly"} ${most} of ${options}${aside ? ", the last exclusive" : ""}, ${size} units`,
    questions: [
      {
        id: "q",
        kind: "multi",
        settings: {
          options: labelled(all).map((option) => ({ ...option, exclusive: !inclusive.includes(option.id) })),
          ...limit,
        },
      },
    ],
    groups: [
      {
        size,
        states: sets.map((choices) => ({
          answers: { q: { choices } },
          secrets: Object.fromEntries(all.map((option) => [option, choices.includes(option) ? "yes" : "no"])),
        })),
      },
    ],
    audience: "common",
  };
};

/** One row on two scales, and whether the first is high where the second is low. */
export const paired = (size: number, first: number, second: number): Universe => {
  const [high, low] = [letters(first).slice(-1), letters(second).slice(0, 1)];
  return {
    name: `two scales and what follows from both, ${size} units, ${first} and ${second} options`,
    questions: [
      {
        id: "q",
        kind: "paired-matrix",
        settings: {
          rows: labelled(["row"]),
          scales: [
            { ...labelled(["one"])[0], options: labelled(letters(first)) },
            { ...labelled(["two"])[0], options: labelled(letters(second)) },
          ],
          tension: { label: { nl: "knelpunt" }, from: high[0], upTo: low[0] },
        },
      },
    ],
    groups: [
      {
        size,
        states: letters(first).flatMap((one) =>
          letters(second).map(
            (two): State => ({
              answers: { q: { rows: { row: { one, two } } } },
              secrets: { one, two },
            }),
          ),
        ),
      },
    ],
    audience: "common",
  };
};
