import type { Person } from "#shared/access/seat.ts";
import type { Mail, Ports } from "../ports.ts";
import { sha256 } from "../store/sha256.ts";
import { bothLanguages } from "./code-mail.ts";
import { codeMailWords } from "./code-mail-words.ts";
import { markOf, type Passkey } from "./passkey-store.ts";

/** Tells somebody that a way into their account was made or taken away, so that it never happens unseen. */
export const passkeyMail = (
  { address }: Pick<Ports, "address">,
  { name, email, personId }: Person,
  what: "added" | "removed",
  passkey: Pick<Passkey, "passkeyId" | "name">,
): Mail => ({
  mailId: `code_${sha256(`passkey:${what}:${personId}:${markOf(passkey.passkeyId)}`).slice(0, 32)}`,
  to: { name, email },
  subject: codeMailWords("nl").passkeyChanged,
  text: bothLanguages((language) => {
    const say = codeMailWords(language);
    const happened = what === "added" ? say.passkeyAdded(passkey.name) : say.passkeyRemoved(passkey.name);
    return [say.greeting(name), happened, say.notYouEither(`${address}/aanmelden/mijn`), say.farewell];
  }),
});
