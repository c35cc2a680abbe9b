import { CfnOutput, type Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { makeDeadLetters } from "./dead-letters.ts";
import type { Functions } from "./functions.ts";
import type { Keys } from "./keys.ts";
import type { Stage } from "./stages.ts";

/** What can become of a mail that somebody should know of. */
const troubles = [
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** Mail from a domain that proves itself, over encrypted lines only; what comes back is kept for two weeks. */
export const makeMail = (stack: Stack, stage: Stage, { notify, identity: signIn }: Functions, keys: Keys): Queue => {
  const configurationSet = new ConfigurationSet(stack, "Mail", {
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const identity = new EmailIdentity(stack, "Sender", {
    identity: Identity.domain(stage.mail.domain),
    configurationSet,
  });
  const topic = new Topic(stack, "ReturnedMail", { masterKey: keys.messages, enforceSSL: true });
  const returned = makeDeadLetters(stack, "ReturnedMailKept", keys);
  topic.addSubscription(new SqsSubscription(returned));
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal("ses.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
  configurationSet.addEventDestination("Returned", {
    destination: EventDestination.snsTopic(topic),
    events: troubles,
  });

  const sending = () =>
    new PolicyStatement({
      actions: ["ses:SendEmail"],
      resources: [
        stack.formatArn({ service: "ses", resource: "identity", resourceName: stage.mail.domain }),
        stack.formatArn({
          service: "ses",
          resource: "configuration-set",
          resourceName: configurationSet.configurationSetName,
        }),
      ],
      conditions: { StringEquals: { "ses:FromAddress": stage.mail.from } },
    });
  for (const { lambda, policy } of [notify, signIn]) {
    lambda.addEnvironment("MAIL_FROM", stage.mail.from);
    policy.addStatements(sending());
  }
  identity.dkimRecords.forEach(({ name, value }, place) => {
    new CfnOutput(stack, `MailRecord${place + 1}`, { value: `${name} CNAME ${value}` });
  });
  return returned;
};
