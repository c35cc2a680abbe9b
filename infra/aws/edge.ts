import type { Stack } from "aws-cdk-lib";
import * as cdn from "aws-cdk-lib/aws-cloudfront";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Functions } from "./functions.ts";

/**
 * What the CDN alone knows: with it, it proves to the function for signing in that the address it saw is the address
 * somebody came from. Made where it is kept, and written in no template.
 */
export const makeEdgeSecret = (stack: Stack, { identity }: Functions): string => {
  const secret = new Secret(stack, "EdgeSecret", {
    description: "By which the CDN is known to the function for signing in",
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
  });
  // A reference that is looked up while deploying.
  const reference = secret.secretValue.unsafeUnwrap();
  identity.lambda.addEnvironment("EDGE_SECRET", reference);
  return reference;
};

/** The address the CDN saw, over whatever a browser may have said under that name. */
export const viewerCode = `
function handler(event) {
  var request = event.request;
  request.headers['x-viewer'] = { value: event.viewer.ip };
  delete request.headers['x-edge'];
  return request;
}
`;

export const makeViewerFunction = (stack: Stack): cdn.Function =>
  new cdn.Function(stack, "Viewer", {
    code: cdn.FunctionCode.fromInline(viewerCode),
    runtime: cdn.FunctionRuntime.JS_2_0,
  });
