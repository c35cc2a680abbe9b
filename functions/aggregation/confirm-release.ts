import { decideConfirmation } from "#shared/aggregation/decide-confirmation.ts";
import * as operations from "#shared/aggregation/operations.ts";
import { implement } from "../http/ask.ts";
import { releaseStep } from "./release-step.ts";

export const confirmRelease = implement(operations.confirmRelease, (ask) =>
  releaseStep(ask, { ...ask.params, ...ask.body }, (release, by) => decideConfirmation(release, by, ask.now)),
);
