import { inLanguage, type Language } from "#shared/kernel/text.ts";
import { type Instant, zone } from "#shared/kernel/time.ts";
import type { Invitation, Round } from "#shared/rounds/round.ts";
import type { Mail } from "../ports.ts";
import { mailWords } from "./mail-words.ts";

/** Which letter of `mailWords` it is. */
export type Letter = Exclude<keyof ReturnType<typeof mailWords>, "greeting" | "farewell" | "reading">;

/** Who did it, and when: for letters about one response. */
export type Deed = { readonly by: string; readonly at: Instant };

type Writing = {
  readonly letter: Letter;
  readonly round: Round;
  readonly invitation: Invitation;
  readonly link: string;
  /** The coordinator, where nobody else is named. */
  readonly to?: Mail["to"];
  readonly deed?: Deed;
  readonly reason?: string;
};

const separator = "\n\n———————— English ————————\n\n";

/** A mail to the coordinator of an invitation or to a colleague: Dutch, with English below. Nothing it is made of holds an answer. */
export const mailText = (writing: Writing): Pick<Mail, "to" | "subject" | "text"> => {
  const { name, email } = writing.to ?? writing.invitation.coordinator;
  return {
    to: { name, email },
    subject: oneLine(partIn("nl", writing).subject),
    text: [partIn("nl", writing).text, partIn("en", writing).text].join(separator),
  };
};

const partIn = (language: Language, { letter, round, invitation, link, to, deed, reason = "" }: Writing) => {
  const words = mailWords(language);
  const facts = {
    to: (to ?? invitation.coordinator).name,
    organisations: invitation.organisations.map(({ name }) => name).join(", "),
    title: inLanguage(round.title, language),
    link,
    opensAt: momentIn(language, round.opensAt),
    closesAt: momentIn(language, round.closesAt),
    reason,
    by: deed?.by ?? "",
    at: deed ? momentIn(language, deed.at) : "",
  };
  const invites = letter === "invitation" || letter === "announcement";
  const paragraphs = [
    words.greeting(facts.to),
    words[letter].body(facts),
    ...(invites ? [words.reading] : []),
    words.farewell,
  ];
  return { subject: words[letter].subject(facts), text: paragraphs.join("\n\n") };
};

const moments = {
  nl: new Intl.DateTimeFormat("nl-NL", { timeZone: zone, dateStyle: "full", timeStyle: "short" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "full", timeStyle: "short" }),
};
const momentIn = (language: Language, at: Instant): string => moments[language].format(new Date(at));

/** Names and titles are people's words; in a header they stay one line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, 200);
