import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";

export type Keys = ReturnType<typeof makeKeys>;

/**
 * Keys of our own, each renewed every year by itself. What organisations answered has one that serves nothing else, so
 * that who may use it is exactly who may read answers.
 */
export const makeKeys = (stack: Stack) => {
  const key = (id: string, description: string) =>
    new Key(stack, id, {
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });

  const messages = key("MessagesKey", "Alarms, bounces and dead letters");
  messages.addToResourcePolicy(
    new PolicyStatement({
      principals: ["cloudwatch", "budgets", "ses", "sns"].map((name) => new ServicePrincipal(`${name}.amazonaws.com`)),
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: ["*"], // in a key's own policy this means the key itself
      conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
    }),
  );
  return {
    answers: key("AnswersKey", "What organisations answered, and nothing else"),
    tables: key("TablesKey", "All tables but the answers"),
    files: key("FilesKey", "Files of releases and copies of the journal"),
    messages,
  };
};
