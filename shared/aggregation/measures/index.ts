import { registry } from "../../kernel/registry.ts";
import type { Measure } from "./measure.ts";
import { participation } from "./participation/participation.ts";

/**
 * A measure without the type of its value, for those who only draw or say it: a value goes in where it came out.
 * Undefined where the evidence holds nothing for it.
 */
const opened = <Value>(measure: Measure<string, Value>) => ({
  name: measure.name,
  title: measure.title,
  measured: (evidence: Parameters<typeof measure.of>[0]) => {
    const value = measure.of(evidence);
    if (value === undefined) return undefined;
    return {
      chart: measure.show(value),
      say: (language: Parameters<typeof measure.say>[1]) => measure.say(value, language),
    };
  },
  samples: measure.samples as Measure["samples"],
});

/** Every measure there is. */
export const measures = registry([opened(participation)]);
