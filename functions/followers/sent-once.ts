import * as z from "zod/mini";
import { Instant } from "#shared/kernel/time.ts";
import type { Mail, Ports } from "../ports.ts";
import { follow } from "../store/commit.ts";
import { keys } from "../store/keys.ts";
import { read } from "../store/table.ts";
import { Unavailable } from "../store/trouble.ts";
import { change, create, remove } from "../store/write.ts";

const Leaving = z.strictObject({ state: z.enum(["leaving", "left"]), at: Instant });
/** After this, whoever was sending a mail is taken to have died over it. */
const patienceMilliseconds = 5 * 60_000;

/**
 * Makes a way of delivering mail send each mail once, however often it is asked to: a mark is put down before the mail
 * leaves. Delivery that fails takes the mark away; a mark whose sender died is taken over, for twice is better than never.
 */
export const sentOnce =
  (
    ports: Pick<Ports, "tables" | "random" | "clock">,
    deliver: (mail: Mail) => Promise<void>,
  ): ((mail: Mail) => Promise<void>) =>
  async (mail) => {
    const key = keys.mail(mail.mailId);
    const at = ports.clock();
    const first = await follow(ports, create("planning", key, { state: "leaving", at }));
    if (!first.ok) {
      const there = await read(ports, "planning", key, Leaving);
      if (there?.state === "left") return;
      const since = there === undefined ? 0 : Date.parse(at) - Date.parse(there.at);
      if (since < patienceMilliseconds) throw new Unavailable("this mail is just being sent");
      const taken = await follow(ports, change("planning", key, { at }, { state: "leaving", at: there?.at ?? at }));
      if (!taken.ok) throw new Unavailable("this mail is just being sent");
    }
    try {
      await deliver(mail);
    } catch (problem) {
      await follow(ports, remove("planning", key));
      throw problem;
    }
    await follow(ports, change("planning", key, { state: "left" }, {}));
  };
