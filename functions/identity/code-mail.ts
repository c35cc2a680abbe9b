import { codeShown } from "#shared/identity/code.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Mail, Ports } from "../ports.ts";
import { sha256 } from "../store/sha256.ts";
import { codeMailWords } from "./code-mail-words.ts";
import type { Recipient } from "./recipient.ts";

const separator = "\n\n———————— English ————————\n\n";

/** Dutch, with English below. */
export const bothLanguages = (paragraphs: (language: Language) => readonly string[]): string =>
  [paragraphs("nl").join("\n\n"), paragraphs("en").join("\n\n")].join(separator);

/** The mail with a code, or with word that one signs in with a passkey. Dutch, with English below. */
export const codeMail = (
  { address }: Pick<Ports, "address">,
  { person, gets }: Recipient,
  code: string,
  browser: string,
): Mail => {
  const paragraphs = (language: Language): readonly string[] => {
    const say = codeMailWords(language);
    const body = gets === "code" ? say.code(codeShown(code)) : say.passkey(`${address}/aanmelden`);
    return [say.greeting(person.name), body, say.notYou, say.farewell];
  };
  const say = codeMailWords("nl");
  return {
    // Names no browser's secret, and is another for every request.
    mailId: `code_${sha256(`mail:${browser}`).slice(0, 32)}`,
    to: { name: person.name, email: person.email },
    // Without the code: subjects are shown on locked screens.
    subject: gets === "code" ? say.codeSubject : say.passkeySubject,
    text: bothLanguages(paragraphs),
  };
};
