import type { Language, LocalText } from "../../kernel/text.ts";
import type { ChartSpec } from "../../questions/chart.ts";
import type { CommonEvidence } from "../evidence.ts";

/**
 * A figure that looks across questions or organisations. It is made of evidence that everyone may read and of nothing
 * else, so that no measure can tell more than the release has told already.
 */
export type Measure<Name extends string = string, Value = unknown> = {
  readonly name: Name;
  readonly title: LocalText;
  /** The value, or undefined where the evidence holds nothing that it could be made of. */
  readonly of: (evidence: readonly CommonEvidence[]) => Value | undefined;
  readonly show: (value: Value) => ChartSpec;
  /** The value in one sentence, for readers who do not see the chart. */
  readonly say: (value: Value, language: Language) => string;
  readonly samples: readonly { readonly evidence: readonly CommonEvidence[]; readonly value: Value | undefined }[];
};
