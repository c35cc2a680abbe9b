import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mail } from "#functions/ports.ts";
import type { Instant } from "#shared/kernel/time.ts";

export type SentMail = Mail & { readonly at: Instant };

/** Where "sent" mail arrives on this machine: one file per message, so that a message is sent once per id. */
export const mailbox = (folder: string, now: () => Instant) => {
  mkdirSync(folder, { recursive: true });
  return {
    send: async (mail: Mail): Promise<void> => {
      const file = join(folder, `${fileName(mail.mailId)}.json`);
      try {
        writeFileSync(file, JSON.stringify({ ...mail, at: now() } satisfies SentMail), { flag: "wx" });
      } catch (fault) {
        if (!(fault instanceof Error && "code" in fault && fault.code === "EEXIST")) throw fault;
      }
    },
    /** Newest first. */
    all: (): readonly SentMail[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as SentMail)
        .sort((one, other) => other.at.localeCompare(one.at) || one.mailId.localeCompare(other.mailId)),
  };
};
export type Mailbox = ReturnType<typeof mailbox>;

const fileName = (mailId: string): string => mailId.replaceAll(/[^A-Za-z0-9_-]/g, "-").slice(0, 200);
