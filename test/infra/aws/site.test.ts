import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { mostFromOneAddress } from "#infra/aws/firewall.ts";
import { pageRoutingCode } from "#infra/aws/page-routing.ts";
import { securityHeaders } from "#infra/headers.ts";
import { pageFor } from "#infra/site.ts";
import { type Json, list, ofType, synthesise, type Template } from "./synthesise.ts";

/** The only one of a kind. */
const theOne = (template: Template, type: string): Json | undefined => ofType(template, type)[0]?.[1];

let templates: ReturnType<typeof synthesise>;
beforeAll(() => {
  templates = synthesise({ stage: "acceptance" });
});

describe("the CDN's routing", () => {
  const routed = (uri: string): string =>
    runInNewContext(`${pageRoutingCode()}; handler(event).uri`, { event: { request: { uri } } });

  it("names for any path the page that the local start would", () => {
    const segment = fc.constantFrom("invullen", "uitnodiging", "aanmelden", "invullenx", "rondes", "a-b", "");
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
        const path = `/${segments.join("/")}`;

        expect(routed(path)).toBe(`/${pageFor(path)}`);
      }),
    );
  });

  it.each(["/assets/answer-1a2b3c4d.js", "/icon.svg"])("leaves the file %s as it is", (path) => {
    expect(routed(path)).toBe(path);
  });
});

describe("the site", () => {
  it("says every security header with the very words of the local start", () => {
    const policy = theOne(templates.product, "AWS::CloudFront::ResponseHeadersPolicy");
    const { SecurityHeadersConfig: own, CustomHeadersConfig: others } = policy?.ResponseHeadersPolicyConfig ?? {};
    const hsts = own?.StrictTransportSecurity;

    expect({
      "content-security-policy": own?.ContentSecurityPolicy?.ContentSecurityPolicy,
      "referrer-policy": own?.ReferrerPolicy?.ReferrerPolicy,
      "strict-transport-security": `max-age=${hsts?.AccessControlMaxAgeSec}${hsts?.IncludeSubdomains ? "; includeSubDomains" : ""}`,
      "x-content-type-options": own?.ContentTypeOptions ? "nosniff" : "",
      "x-frame-options": own?.FrameOptions?.FrameOption,
      ...Object.fromEntries(list(others?.Items).map(({ Header, Value }) => [String(Header), Value])),
    }).toEqual(securityHeaders);
  });

  it("is looked after by a firewall that counts, and whose limit leaves room for sixty people in one office", () => {
    const firewall = theOne(templates.edge, "AWS::WAFv2::WebACL");
    const rules = list(firewall?.Rules);
    const perPerson = (5 * 60) / 5 + (5 * 60) / 3;

    expect(String(rules[0]?.Name)).toBe("KnownOffices");
    for (const { Action, OverrideAction } of rules.slice(1))
      expect({ ...Action, ...OverrideAction }).toEqual({ Count: {} });
    expect(mostFromOneAddress).toBeGreaterThan(60 * perPerson);
  });

  it("keeps reading from starving answering where there is room to reserve", () => {
    const reserved = (template: typeof templates.product): number =>
      ofType(template, "AWS::Lambda::Function").filter(([, one]) => one.ReservedConcurrentExecutions !== undefined)
        .length;

    expect(reserved(templates.product)).toBe(0);
    expect(reserved(synthesise({ stage: "production" }).product)).toBe(7);
  });

  it("lies in the European Union, save for what the CDN wants elsewhere and that holds nothing", () => {
    const elsewhere = new Set(Object.values(templates.edge.Resources).map(({ Type }) => Type));

    expect([...elsewhere].sort()).toEqual([
      "AWS::CertificateManager::Certificate",
      "AWS::WAFv2::IPSet",
      "AWS::WAFv2::WebACL",
    ]);
  });
});

describe("what is watched", () => {
  it("rings for faults, lateness, what is set apart, and silence before a closing", () => {
    const says = ofType(templates.product, "AWS::CloudWatch::Alarm").map(([, one]) => String(one.AlarmDescription));

    for (const part of ["fault", "ten minutes behind", "Something lies in", "nobody writes anything"])
      expect(says.filter((one) => one.includes(part)).length, part).toBeGreaterThan(0);
    for (const [, alarm] of ofType(templates.product, "AWS::CloudWatch::Alarm"))
      expect(list(alarm.AlarmActions)).toHaveLength(1);
  });

  it("copies each table every night into a vault in a second region that nobody can empty", () => {
    const plan = theOne(templates.product, "AWS::Backup::BackupPlan");
    const selection = theOne(templates.product, "AWS::Backup::BackupSelection");
    const vault = theOne(templates.copies, "AWS::Backup::BackupVault");

    expect(JSON.stringify(plan?.BackupPlan)).toContain("eu-west-1");
    expect(selection?.BackupSelection?.Resources).toHaveLength(6);
    expect(vault?.LockConfiguration?.MinRetentionDays).toBe(7);
  });
});
