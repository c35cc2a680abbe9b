import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { Mail } from "../../ports.ts";

/** Delivers by Amazon's mail service, from the address in `MAIL_FROM`; fields, never a header that we put together. */
export const deliveryOnAws = (from: string): ((mail: Mail) => Promise<void>) => {
  const client = new SESv2Client({ maxAttempts: 3 });
  return async ({ to, subject, text }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to.email] },
        Content: {
          Simple: { Subject: { Data: subject, Charset: "UTF-8" }, Body: { Text: { Data: text, Charset: "UTF-8" } } },
        },
      }),
    );
  };
};
