import { both, pick } from "../writing.ts";

const dutch = new Intl.NumberFormat("nl-NL");
const english = new Intl.NumberFormat("en-GB");

const steps = [1, 1000, 5000, 10_000, 25_000, 50_000, 100_000, 250_000];

/** How many people work in a branch: finer at the top than the usual classes of counts, where branches differ most. */
export const workforceClasses = [
  { ...pick("none", "geen", "none"), to: 0 },
  ...steps.map((from, place) => {
    const next = steps[place + 1];
    return next === undefined
      ? {
          id: `${from}-up`,
          label: both(`${dutch.format(from)} en meer`, `${english.format(from)} and more`),
          from,
        }
      : {
          id: `${from}-${next - 1}`,
          label: both(
            `${dutch.format(from)}–${dutch.format(next - 1)}`,
            `${english.format(from)}–${english.format(next - 1)}`,
          ),
          from,
          to: next - 1,
        };
  }),
];

/** Places a year in which students learn and work; "we do not know" stands beside the classes. */
export const placesPerYear = [
  pick("none", "geen", "none"),
  pick("1-50", "1–50 plaatsen", "1–50 places"),
  pick("51-250", "51–250 plaatsen", "51–250 places"),
  pick("251-1000", "251–1.000 plaatsen", "251–1,000 places"),
  pick("over-1000", "meer dan 1.000 plaatsen", "more than 1,000 places"),
  { ...pick("unknown", "weten wij niet", "we do not know"), aside: true },
];
