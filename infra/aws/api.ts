import { CfnOutput, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { type CfnStage, HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { audiences } from "#shared/kernel/operation.ts";
import { capital } from "./aws-tables.ts";
import type { Functions } from "./functions.ts";
import type { Stage } from "./stages.ts";

/** Requests a second, for all callers together: far above any round, far below a bill that hurts. */
const throttle = { throttlingRateLimit: 500, throttlingBurstLimit: 1000 };

/** What the gateway writes of a request: nothing of who asked, from where, or of the address beyond the route. */
const accessLine = JSON.stringify({
  at: "$context.requestTime",
  gatewayRequest: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  trouble: "$context.integrationErrorMessage",
});

/** Each audience's addresses lead to its own function; everything else is answered by the one that is open to all. */
export const makeApi = (stack: Stack, stage: Stage, functions: Functions): HttpApi => {
  const api = new HttpApi(stack, "Api", { description: `Sectorspiegel, ${stage.name}` });
  for (const audience of audiences)
    api.addRoutes({
      path: `/api/${audience}/{proxy+}`,
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration(`${capital(audience)}Integration`, functions[audience].lambda),
    });
  const rest = new HttpLambdaIntegration("RestIntegration", functions.open.lambda);
  for (const path of ["/api/{proxy+}", "/problems/{proxy+}"])
    api.addRoutes({ path, methods: [HttpMethod.ANY], integration: rest });

  const logs = new LogGroup(stack, "ApiLogs", {
    retention: stage.keepLogsDays as RetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const settings = api.defaultStage?.node.defaultChild as CfnStage;
  settings.defaultRouteSettings = { ...throttle };
  settings.accessLogSettings = { destinationArn: logs.logGroupArn, format: accessLine };
  new CfnOutput(stack, "ApiAddress", { value: api.apiEndpoint });
  return api;
};
