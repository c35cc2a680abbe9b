import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Functions } from "./functions.ts";
import type { Stage } from "./stages.ts";

/**
 * What providers gave us to prove ourselves with: one secret, filled by hand after the first deployment (see the
 * runbook) and read by the function for signing in alone. It is made with a value that proves nothing.
 */
export const makeProviderSecrets = (stack: Stack, stage: Stage, { identity }: Functions): void => {
  const secret = new Secret(stack, "ProviderSecrets", {
    description: "What identity providers gave us, each under its key",
    generateSecretString: { secretStringTemplate: "{}", generateStringKey: "none", passwordLength: 32 },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  identity.lambda.addEnvironment("PROVIDERS", JSON.stringify(stage.providers));
  identity.lambda.addEnvironment("PROVIDER_SECRETS", secret.secretArn);
  identity.policy.addStatements(
    new PolicyStatement({ actions: ["secretsmanager:GetSecretValue"], resources: [secret.secretArn] }),
  );
};
