import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import type { System } from "./system.ts";

type Exception = {
  readonly rule: string;
  /** What of the product's stack it is about, by the beginning or the end of its name there. */
  readonly of: RegExp;
  readonly because: string;
};

/** Where we do otherwise than Amazon's rules for its own solutions, and why. */
export const exceptions: readonly Exception[] = [
  {
    rule: "AwsSolutions-IAM5[Resource::*]",
    of: /Policy$/,
    because:
      "Two kinds of permission belong to no resource and can only be given for all: sending traces, and listing streams. A test holds that these are the only ones.",
  },
  {
    rule: "AwsSolutions-IAM5[Resource::<Files8E6940B8.Arn>/reports/*]",
    of: /^(Office|Committee|Render)Policy$/,
    because:
      "Files get names that nobody knows before; these functions reach all of them, and nothing else in that bucket.",
  },
  {
    rule: "AwsSolutions-IAM5[Resource::<JournalCopies11BD5D08.Arn>/journal/*]",
    of: /^CopyPolicy$/,
    because: "Every entry is a file of its own; this function adds files there, and can neither read nor remove one.",
  },
  {
    rule: "AwsSolutions-SMG4",
    of: /^EdgeSecret$/,
    because:
      "It opens nothing: with it the CDN says from where somebody came, which limits codes. It is renewed by deploying.",
  },
  {
    rule: "AwsSolutions-SMG4",
    of: /^ProviderSecrets$/,
    because:
      "What a provider gave us is renewed at the provider, by hand and by its date; the runbook says how, and it needs no deployment.",
  },
  {
    rule: "AwsSolutions-SQS3",
    of: /(DeadLetters|ReturnedMailKept)$/,
    because:
      "These queues are where things end up; nothing consumes them that could fail, and an alarm rings for each.",
  },
  {
    rule: "AwsSolutions-S1",
    of: /^(Files|JournalCopies|Pages)$/,
    because:
      "Access logs of the pages would keep visitors' addresses. The other two are reached by one function each; whoever else touches them is in the account's own trail.",
  },
  {
    rule: "AwsSolutions-APIG4",
    of: /^Api$/,
    because:
      "The functions themselves decide who is let in, per operation and seat, the same on every machine; a test asks each of them without a sign-in and gets 401.",
  },
  {
    rule: "AwsSolutions-CFR1",
    of: /^Site$/,
    because: "Branch organisations have members abroad, and people answer from where they are.",
  },
  {
    rule: "AwsSolutions-CFR3",
    of: /^Site$/,
    because:
      "Its access log would say from which address who was answering. The firewall's counts and the gateway's log, which has no addresses, suffice.",
  },
];

/** Has everything checked by those rules; what is not argued above fails the synthesis. */
export const checked = (app: App, { stack }: Pick<System, "stack">, argued = exceptions): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  for (const { rule, of, because } of argued)
    for (const part of stack.node.children)
      if (of.test(part.node.id)) Validations.of(part).acknowledge({ id: rule, reason: because });
};
