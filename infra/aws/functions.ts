import { join } from "node:path";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { capital, type Tables } from "./aws-tables.ts";
import { type FunctionDefinition, functionDefinitions } from "./function-definitions.ts";
import type { Keys } from "./keys.ts";
import { type FunctionName, permissions, type Reach } from "./permissions.ts";
import type { Roles } from "./roles.ts";
import type { Stage } from "./stages.ts";
import { keyStatements, tableStatements } from "./statements.ts";

export type DeployedFunction = {
  readonly definition: FunctionDefinition;
  readonly lambda: LambdaFunction;
  readonly policy: Policy;
  readonly logs: LogGroup;
};
export type Functions = Readonly<Record<FunctionName, DeployedFunction>>;

type Given = {
  readonly stage: Stage;
  /** Where the bundles lie, as `functions/build.ts` writes them: `<name>/index.mjs`. */
  readonly bundles: string;
  readonly tables: Tables;
  readonly keys: Keys;
  readonly roles: Roles;
  /** Whose reach is other than the product's; tests break it on purpose. */
  readonly permissions?: Readonly<Record<string, readonly Reach[]>> | undefined;
};

/** One function per audience and follower, from bundles that were built and tested before: nothing is bundled here. */
export const makeFunctions = (stack: Stack, given: Given): Functions =>
  Object.fromEntries(
    functionDefinitions.map((definition) => [definition.name, makeFunction(stack, definition, given)]),
  ) as Functions;

const makeFunction = (stack: Stack, definition: FunctionDefinition, given: Given): DeployedFunction => {
  const { name, memoryMegabytes, timeoutSeconds, atOnce } = definition;
  const { stage, bundles, tables, keys, roles } = given;
  const logs = new LogGroup(stack, `${capital(name)}Logs`, {
    retention: stage.keepLogsDays as RetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const reaches: readonly Reach[] = (given.permissions ?? permissions)[name] ?? [];
  const reached = [...reaches.map(({ table }) => table)];
  const policy = new Policy(stack, `${capital(name)}Policy`, {
    roles: [roles[name]],
    statements: [
      ...tableStatements(reaches, tables),
      ...keyStatements(reached, keys, stage.region),
      new PolicyStatement({ actions: ["logs:CreateLogStream", "logs:PutLogEvents"], resources: [logs.logGroupArn] }),
      // Traces belong to no resource, so there is none to name.
      new PolicyStatement({ actions: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources: ["*"] }),
    ],
  });
  const lambda = new LambdaFunction(stack, `${capital(name)}Function`, {
    // Without this the library would add permissions of its own.
    role: roles[name].withoutPolicyUpdates(),
    description: `Sectorspiegel, ${stage.name}: ${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(join(bundles, name)),
    handler: "index.handler",
    memorySize: memoryMegabytes,
    timeout: Duration.seconds(timeoutSeconds),
    tracing: Tracing.ACTIVE,
    logGroup: logs,
    loggingFormat: LoggingFormat.TEXT, // our lines are JSON already
    environment: { TABLE_PREFIX: stage.tablePrefix, ADDRESS: `https://${stage.host}` },
    ...(stage.reserve && atOnce !== undefined && { reservedConcurrentExecutions: atOnce }),
  });
  lambda.node.addDependency(policy);
  return { definition, lambda, policy, logs };
};
