import * as z from "zod/mini";
import { BlockPath, withheldReasons } from "#shared/aggregation/record.ts";
import { idOf } from "#shared/kernel/id.ts";

const count = () => z.int().check(z.nonnegative());
const told = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const Which = {
  question: told(z.string(), "The source’s own code of the question"),
  item: told(z.nullable(z.string()), "The row or option it is about; null where it is the question itself"),
  itemLabel: z.optional(z.string()),
  column: told(z.nullable(z.string()), "The source’s own column header; null where the answers have no column for it"),
  block: told(
    z.union([z.literal("root"), BlockPath]),
    "Whom it is about: everybody, or those with these attributes, from the whole round down",
  ),
  options: told(z.record(z.string(), z.string()), "Code and label of each option; of an option to tick: yes and no"),
};

/** A record in the words and codes of the survey it came from: with all counts, with a bound, or with none. */
export const SourceRecord = z.union([
  z.strictObject({
    ...Which,
    n: told(count(), "How many answered"),
    exact: told(z.record(z.string(), count()), "How many chose each option, by its code"),
  }),
  z.strictObject({
    ...Which,
    n: told(count(), "How many answered"),
    band: told(
      z.strictObject({ option: z.string(), atLeast: count() }),
      "The option that nearly everybody chose, and how many did at least",
    ),
  }),
  z.strictObject({
    ...Which,
    n: told(count(), "How many answered"),
    withheld: told(z.literal("count-only"), "Only the number of answers is told"),
  }),
  z.strictObject({ ...Which, withheld: told(z.enum(withheldReasons), "Why nothing is told") }),
]);
export type SourceRecord = z.output<typeof SourceRecord>;

/** What `npm run evaluate` writes to `evidence.json`. */
export const EvidenceFile = z.strictObject({
  release: told(z.nullable(idOf("release")), "Under which the records were released"),
  basis: told(
    z.nullable(z.string()),
    "SHA-256 over the sorted pairs of respondent and version: what exactly was counted",
  ),
  submitted: told(count(), "How many answers were counted"),
  records: z.array(SourceRecord),
});
export type EvidenceFile = z.output<typeof EvidenceFile>;

/** The file’s description for other programs, as it stands in `docs/evidence.schema.json`. */
export const evidenceJsonSchema = (): string =>
  `${JSON.stringify({ title: "Released records of a survey", ...z.toJSONSchema(EvidenceFile) }, null, 2)}\n`;
