import { setTimeout as pause } from "node:timers/promises";
import { codeFrom, codeLength, codeMinutes } from "#shared/identity/code.ts";
import * as operations from "#shared/identity/operations.ts";
import type { BodyOf } from "#shared/kernel/operation.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import type { Instant } from "#shared/kernel/time.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { createChallenge } from "./code-challenge.ts";
import { codeMail } from "./code-mail.ts";
import { setCookie } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { mostCodes, overLimit, viewerLimited } from "./limits.ts";
import { type Recipient, recipientOf } from "./recipient.ts";
import { newSecret } from "./secret.ts";
import { keep } from "./store.ts";

type Asked = BodyOf<typeof operations.askCode>;

/**
 * Sends a code to the registered address, if there is one. Whether there is cannot be told: the same is read, limited,
 * written and answered for everybody, and the answer comes after a fixed time.
 */
export const askCode = (ports: IdentityPorts): Implementation =>
  implement(operations.askCode, async ({ body, request, now }) => {
    const answerTime = pause(ports.answersAfter);
    const recipient = await recipientOf(ports, body, now);
    const wait = await overLimits(ports, { asked: body, recipient, viewer: ports.viewerOf(request), now });
    if (wait !== undefined) {
      await answerTime;
      return refuse("too-many", { waitSeconds: wait });
    }

    const [browser, code] = [newSecret(ports, 32), codeFrom(ports.random(codeLength))];
    const personId = recipient?.gets === "code" ? recipient.person.personId : undefined;
    await keep(ports, createChallenge(ports, browser, code, personId));
    if (recipient !== undefined)
      await ports.mail.send(codeMail(ports, recipient, code, browser)).catch(ports.onTrouble);
    await answerTime;
    const cookie = setCookie("sectorspiegel-begin", browser, ports.address, codeMinutes * 60);
    return { ...ok({}), headers: [["set-cookie", cookie]] };
  });

type Asking = {
  readonly asked: Asked;
  readonly recipient: Recipient | undefined;
  readonly viewer: string;
  readonly now: Instant;
};

/** What nobody has counts under its own name, so that it is limited just as what somebody has. */
const overLimits = (ports: IdentityPorts, { asked, recipient, viewer, now }: Asking): Promise<number | undefined> => {
  const mailbox = recipient?.person.email ?? ("link" in asked ? asked.link : asked.email);
  const domain = mailbox.includes("@") ? mailbox.slice(mailbox.lastIndexOf("@") + 1) : mailbox;
  return overLimit(ports, now, [
    { of: `mailbox ${mailbox.toLowerCase()}`, most: mostCodes.perMailbox },
    { of: `domain ${domain.toLowerCase()}`, most: mostCodes.perDomain },
    { of: `viewer ${viewerLimited(viewer)}`, most: mostCodes.perViewer },
  ]);
};
