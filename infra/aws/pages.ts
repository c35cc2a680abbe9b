import { CfnOutput, Duration, Fn, RemovalPolicy, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import * as cdn from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from "aws-cdk-lib/aws-s3";
import { securityHeaders } from "../headers.ts";
import { answeredByFunctions } from "../site.ts";
import { makeViewerFunction } from "./edge.ts";
import { pageRoutingCode } from "./page-routing.ts";
import type { Stage } from "./stages.ts";

/** Headers that the CDN only takes in fields of their own; all others go under their names. */
const ownField = [
  "content-security-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
];

/** The security headers of `infra/headers.ts` on every answer, errors included. */
const headersPolicy = (stack: Stack): cdn.ResponseHeadersPolicy => {
  const said = (name: string): string => securityHeaders[name] ?? "";
  const maxAge = Number(/max-age=(\d+)/.exec(said("strict-transport-security"))?.[1]);
  return new cdn.ResponseHeadersPolicy(stack, "SecurityHeaders", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: said("content-security-policy"), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cdn.HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: said("referrer-policy") as cdn.HeadersReferrerPolicy, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(maxAge),
        includeSubdomains: said("strict-transport-security").includes("includeSubDomains"),
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(securityHeaders)
        .filter(([name]) => !ownField.includes(name))
        .map(([header, value]) => ({ header, value, override: true })),
    },
    removeHeaders: ["server", "x-amzn-requestid", "apigw-requestid"],
  });
};

type Edge = { readonly certificateArn: string; readonly webAclArn: string; readonly secret: string };

/** The pages in a private bucket behind the CDN, and the functions behind the same name, so that both are one origin. */
export const makePages = (stack: Stack, stage: Stage, api: HttpApi, edge: Edge) => {
  const { certificateArn, webAclArn } = edge;
  const bucket = new Bucket(stack, "Pages", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(90) }],
  });
  const responseHeadersPolicy = headersPolicy(stack);
  const viewerProtocolPolicy = cdn.ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
  const functions: cdn.BehaviorOptions = {
    origin: new HttpOrigin(Fn.select(2, Fn.split("/", api.apiEndpoint)), { customHeaders: { "x-edge": edge.secret } }),
    allowedMethods: cdn.AllowedMethods.ALLOW_ALL,
    cachePolicy: cdn.CachePolicy.CACHING_DISABLED,
    functionAssociations: [{ eventType: cdn.FunctionEventType.VIEWER_REQUEST, function: makeViewerFunction(stack) }],
    originRequestPolicy: cdn.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    ...{ responseHeadersPolicy, viewerProtocolPolicy },
  };
  const distribution = new cdn.Distribution(stack, "Site", {
    comment: `Sectorspiegel, ${stage.name}`,
    domainNames: [stage.host],
    certificate: Certificate.fromCertificateArn(stack, "Certificate", certificateArn),
    webAclId: webAclArn,
    minimumProtocolVersion: cdn.SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: cdn.HttpVersion.HTTP2_AND_3,
    defaultRootObject: "index.html",
    priceClass: cdn.PriceClass.PRICE_CLASS_100,
    defaultBehavior: {
      // Listing makes a file that is not there a 404; the routing never asks for the bucket's own address.
      origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket, {
        originAccessLevels: [cdn.AccessLevel.READ, cdn.AccessLevel.LIST],
      }),
      cachePolicy: cdn.CachePolicy.CACHING_OPTIMIZED,
      functionAssociations: [
        {
          eventType: cdn.FunctionEventType.VIEWER_REQUEST,
          function: new cdn.Function(stack, "PageRouting", {
            code: cdn.FunctionCode.fromInline(pageRoutingCode()),
            runtime: cdn.FunctionRuntime.JS_2_0,
          }),
        },
      ],
      ...{ responseHeadersPolicy, viewerProtocolPolicy },
    },
    additionalBehaviors: Object.fromEntries(answeredByFunctions.map((prefix) => [`${prefix}*`, functions])),
  });
  new CfnOutput(stack, "PagesBucket", { value: bucket.bucketName });
  new CfnOutput(stack, "SiteName", { value: distribution.distributionDomainName });
  return { bucket, distribution };
};
