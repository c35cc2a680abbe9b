import { decideProposal } from "#shared/aggregation/decide-proposal.ts";
import * as operations from "#shared/aggregation/operations.ts";
import { implement } from "../http/ask.ts";
import { releaseStep } from "./release-step.ts";

export const proposeRelease = implement(operations.proposeRelease, (ask) =>
  releaseStep(ask, { ...ask.params, ...ask.body }, decideProposal),
);
