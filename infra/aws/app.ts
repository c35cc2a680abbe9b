import { App } from "aws-cdk-lib";
import { checked } from "./nag-exceptions.ts";
import { stageNamed } from "./stages.ts";
import { makeSystem } from "./system.ts";

/** What the CDK's command line runs: one stage, whole. The bundles must have been made before. */
const app = new App();
const system = makeSystem(app, stageNamed(app.node.tryGetContext("stage") ?? "production"), {
  bundles: "dist/functions",
});
checked(app, system);

// Without the command line this is how it is found out whether all of it fits together.
app.synth();
