import type { Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { capital } from "./aws-tables.ts";
import type { FunctionName } from "./permissions.ts";

export type Roles = Readonly<Record<FunctionName, Role>>;

/** One role per function, empty at first: what each may do is added from `permissions.ts`, and by nothing else. */
export const makeRoles = (stack: Stack, names: readonly FunctionName[]): Roles =>
  Object.fromEntries(
    names.map((name) => [
      name,
      new Role(stack, `${capital(name)}Role`, {
        assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
        description: `The function ${name}, which may do what infra/aws/permissions.ts says`,
      }),
    ]),
  ) as Roles;
