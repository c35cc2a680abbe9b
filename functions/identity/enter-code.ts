import { asCode } from "#shared/identity/code.ts";
import * as operations from "#shared/identity/operations.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { readCaller } from "../access/store.ts";
import { type Implementation, implement } from "../http/ask.ts";
import { Unavailable } from "../store/trouble.ts";
import { codeHashOf, readChallenge, spendTry, takeAway } from "./code-challenge.ts";
import { cookieIn } from "./cookies.ts";
import type { IdentityPorts } from "./identity-ports.ts";
import { lastClosing, letIn } from "./let-in.ts";
import { isSame } from "./secret.ts";
import { keep } from "./store.ts";

const mostTurns = 8;

/**
 * Takes the code that was mailed. Every try is written before it is answered, on the number of tries that was read, so
 * that a hundred tries at one moment are five.
 */
export const enterCode = (ports: IdentityPorts): Implementation =>
  implement(operations.enterCode, async ({ body, request, now }) => {
    const browser = cookieIn(request, "sectorspiegel-begin", ports.address);
    if (browser === undefined) return refuse("code-not-valid");
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const challenge = await readChallenge(ports, browser);
      if (challenge === undefined || challenge.until <= now) return refuse("code-not-valid");

      const isRight = isSame(challenge.codeHash, codeHashOf(browser, asCode(body.code)));
      const caller = challenge.personId && (await readCaller(ports, challenge.personId));
      if (!isRight || !caller) {
        if (!(await keep(ports, spendTry(browser, challenge))).ok) continue;
        const triesLeft = challenge.triesLeft - 1;
        return triesLeft > 0 ? refuse("code-wrong", { triesLeft }) : refuse("code-not-valid");
      }

      const until = body.remember ? await lastClosing(ports, caller, now) : undefined;
      const entered = await letIn(ports, request, caller, { by: "code", strong: false, until });
      const kept = await keep(ports, takeAway(browser, challenge), ...entered.writes);
      if (kept.ok) return { ...ok(entered.reply), headers: entered.headers };
    }
    throw new Unavailable("this code is being tried too often at one moment");
  });
