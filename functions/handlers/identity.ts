import { handle, type LambdaEvent } from "hono/aws-lambda";
import { identityApp } from "../audiences/identity.ts";
import { named } from "./aws/environment.ts";
import { deliveryOnAws } from "./aws/mail.ts";
import { providersOnAws } from "./aws/providers.ts";
import { requestPortsOnAws } from "./aws/request-ports.ts";
import { troubleLine } from "./aws/trouble-line.ts";
import { sayWhereFrom, viewerOf } from "./aws/viewer.ts";

const edgeSecret = named(process.env, "EDGE_SECRET");
const trouble = troubleLine("identity");

const answer = handle(
  identityApp({
    ...requestPortsOnAws(),
    mail: { send: deliveryOnAws(named(process.env, "MAIL_FROM")) },
    viewerOf,
    // Sending a mail takes a tenth of a second, and three on a bad day.
    answersAfter: 1000,
    providers: providersOnAws(),
    onTrouble: (problem) => trouble("outside", problem),
  }),
);

export const handler = (event: LambdaEvent, context: Parameters<typeof answer>[1]) =>
  answer(sayWhereFrom(event, edgeSecret), context);
