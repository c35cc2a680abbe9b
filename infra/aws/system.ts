import { type App, CfnOutput, CfnParameter, Stack, Tags } from "aws-cdk-lib";
import { Certificate, CertificateValidation } from "aws-cdk-lib/aws-certificatemanager";
import { makeAlarms } from "./alarms.ts";
import { makeApi } from "./api.ts";
import { makeFollowers } from "./aws-followers.ts";
import { makeTables } from "./aws-tables.ts";
import { makeBudget } from "./budget.ts";
import { makeDashboard } from "./dashboard.ts";
import { makeEdgeSecret } from "./edge.ts";
import { grantFiles, makeFiles } from "./files.ts";
import { makeFirewall } from "./firewall.ts";
import { functionDefinitions } from "./function-definitions.ts";
import { makeFunctions } from "./functions.ts";
import { makeKeys } from "./keys.ts";
import { makeMail } from "./mail.ts";
import { makeMeasurements } from "./measurements.ts";
import { makeNightlyCopies, makeSecondVault } from "./nightly-copies.ts";
import { makePages } from "./pages.ts";
import { holdersOfAnswers, type Reach } from "./permissions.ts";
import { makeProviderSecrets } from "./providers.ts";
import { makeRoles } from "./roles.ts";
import { makeSchedules } from "./schedules.ts";
import type { Stage } from "./stages.ts";
import { makeAlarmTopic } from "./watch.ts";

type SystemOptions = {
  readonly bundles: string;
  readonly permissions?: Readonly<Record<string, readonly Reach[]>>;
};

export type System = ReturnType<typeof makeSystem>;

/**
 * The whole of a stage in three stacks: what must lie where the CDN looks for it (`edge`: certificate and firewall, no
 * contents), the product, and the vault in a second region.
 */
export const makeSystem = (app: App, stage: Stage, options: SystemOptions) => {
  const called = (part: string): string => `sectorspiegel-${stage.name}-${part}`;
  const edge = new Stack(app, called("edge"), {
    env: { region: "us-east-1" },
    description: "Certificate and firewall",
  });
  const copies = new Stack(app, called("copies"), { env: { region: stage.copyRegion }, description: "Nightly copies" });
  const stack = new Stack(app, called("product"), { env: { region: stage.region }, description: "Sectorspiegel" });
  for (const one of [edge, copies, stack]) Tags.of(one).add("sectorspiegel", stage.name);

  makeEdge(edge, stage);
  makeSecondVault(copies, stage);
  return { edge, copies, stack, ...makeProduct(stack, stage, options) };
};

const makeEdge = (stack: Stack, stage: Stage): void => {
  const certificate = new Certificate(stack, "Certificate", {
    domainName: stage.host,
    validation: CertificateValidation.fromDns(),
  });
  new CfnOutput(stack, "CertificateArn", { value: certificate.certificateArn });
  new CfnOutput(stack, "FirewallArn", { value: makeFirewall(stack, stage).attrArn });
};

/** Numbers that only exist once the edge is there; `npm run deploy` hands them on. */
const fromEdge = (stack: Stack) => {
  const told = (id: string): string => new CfnParameter(stack, id, { type: "String" }).valueAsString;
  return { certificateArn: told("CertificateArn"), webAclArn: told("FirewallArn") };
};

const makeProduct = (stack: Stack, stage: Stage, { bundles, permissions }: SystemOptions) => {
  const keys = makeKeys(stack);
  const roles = makeRoles(
    stack,
    functionDefinitions.map(({ name }) => name),
  );
  const tables = makeTables(
    stack,
    stage,
    keys,
    holdersOfAnswers.map((name) => roles[name]),
  );
  const functions = makeFunctions(stack, { stage, bundles, tables, keys, roles, permissions });
  const following = makeFollowers(stack, functions, tables, keys);
  const scheduleDeadLetters = makeSchedules(stack, functions, keys);
  const buckets = makeFiles(stack, stage, keys);
  grantFiles(stack, functions, buckets, keys);
  const returnedMail = makeMail(stack, stage, functions, keys);
  const api = makeApi(stack, stage, functions);
  const site = makePages(stack, stage, api, { ...fromEdge(stack), secret: makeEdgeSecret(stack, functions) });
  makeProviderSecrets(stack, stage, functions);
  makeNightlyCopies(stack, stage, tables, keys);

  const queues = {
    ...Object.fromEntries(Object.entries(following).map(([name, { deadLetters }]) => [`${name}-letters`, deadLetters])),
    ...{ "schedule-letters": scheduleDeadLetters, "returned-mail": returnedMail },
  };
  const alarms = makeAlarms(stack, makeAlarmTopic(stack, stage, keys), {
    ...{ api, functions, following, queues, ...makeMeasurements(stack, stage, functions) },
  });
  makeDashboard(stack, stage, { api, functions, following, alarms });
  makeBudget(stack, stage);
  return { keys, roles, tables, functions, following, buckets, api, site, alarms };
};
