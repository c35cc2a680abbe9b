import type { Stack } from "aws-cdk-lib";
import { CfnIPSet, CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Stage } from "./stages.ts";

/**
 * Requests from one address in five minutes. Sixty people behind one office's address, each with the page open (it asks
 * for news every five seconds) and typing (a save every three), send sixty times 160 of them.
 */
export const mostFromOneAddress = 20_000;

/** Counted, and no requests kept to look at: the address of an invitation is part of what would be kept. */
const seen = (metricName: string) => ({
  ...{ metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false },
});

/** A list of rules that Amazon keeps; counted or carried out as the stage says. */
const kept = (name: string, priority: number, firewall: Stage["firewall"]): CfnWebACL.RuleProperty => ({
  ...{ name, priority, visibilityConfig: seen(name) },
  overrideAction: firewall === "count" ? { count: {} } : { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
});

/** The firewall before the CDN. Offices that are known pass first; then bad manners are looked for, and floods. */
export const makeFirewall = (stack: Stack, { firewall, knownOffices, name }: Stage): CfnWebACL => {
  const offices = new CfnIPSet(stack, "KnownOffices", {
    ...{ scope: "CLOUDFRONT", ipAddressVersion: "IPV4", addresses: [...knownOffices] },
    description: "Addresses behind which many people sit",
  });
  return new CfnWebACL(stack, "Firewall", {
    scope: "CLOUDFRONT",
    description: `Sectorspiegel, ${name}`,
    defaultAction: { allow: {} },
    visibilityConfig: seen("Firewall"),
    rules: [
      {
        ...{ name: "KnownOffices", priority: 0, visibilityConfig: seen("KnownOffices") },
        action: { allow: {} },
        statement: { ipSetReferenceStatement: { arn: offices.attrArn } },
      },
      kept("AWSManagedRulesCommonRuleSet", 1, firewall),
      kept("AWSManagedRulesKnownBadInputsRuleSet", 2, firewall),
      {
        ...{ name: "Flood", priority: 3, visibilityConfig: seen("Flood") },
        action: firewall === "count" ? { count: {} } : { block: {} },
        statement: { rateBasedStatement: { limit: mostFromOneAddress, aggregateKeyType: "IP" } },
      },
    ],
  });
};
