import type { World } from "./world.ts";

/** What somebody finds in their mailbox. */
export const codeMails = (world: World) => ({
  /** The code in the newest mail to an address; empty where there is none. */
  lastCode: (to: string): string =>
    /: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(world.mails.findLast((mail) => mail.to.email === to)?.text ?? "")?.[1] ?? "",
  mailsTo: (to: string): number => world.mails.filter((mail) => mail.to.email === to).length,
});
